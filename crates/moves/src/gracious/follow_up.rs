//! I wrote of something and nothing came back: make the answer easy, or let it rest.

use hearten_domain::{Direction, Habit, Medium, ReasonKind};

use crate::{
    PersonFacts,
    conversation::Conversation,
    draft,
    proposal::{ScoreTerms, Sketch},
    topic::{asks, is_answer_or_forward, is_forward},
    view::{Scene, days},
    why::{bare, fact, inline, lasting, of_moment, on_day},
};

/// Sooner one would press them.
const FROM: i32 = 5;
/// Later it has settled itself.
const UNTIL: i32 = 30;
/// They must have answered so many of mine before, and one in six.
const LEAST_ANSWERED: usize = 2;
/// Of people farther than this an answer is not to be expected.
const LEAST_NEARNESS: f64 = 0.3;

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    let nearness = scene.nearness(person);
    if nearness < LEAST_NEARNESS || person.hard_season(scene.today).is_some() {
        return None;
    }
    let (opened, answered) = answers_to_mine(scene, person)?;
    let open = scene.conversations(person).iter().filter(|one| is_open(scene, person, one));
    let open = open.max_by(|a, b| worth(a).total_cmp(&worth(b)).then(a.last().at.cmp(&b.last().at)))?;
    let mine = open.last();
    let subject = inline(&open.topic.text);
    let season = mine.id.to_string();
    let when = on_day(mine.day, scene.today);
    let name = person.short_name();
    let waited = lasting(i64::from(open.age(scene.today)));
    let mut evidence = vec![of_moment(mine)];
    evidence.extend(person.tie.map(|tie| {
        let day = scene.last_day(person, &tie);
        fact("tie", person.id, day, format!("{name} answered {answered} of {opened} you began before"))
    }));
    Some(Sketch {
        habit: Habit::Gracious,
        kind: ReasonKind::FollowUp,
        people: vec![person],
        reason: format!(
            "You wrote to {} {when} about “{subject}”, and nothing on it has come back in {waited}. {}",
            person.name,
            draft::wording(&season, &closings(&name))
        ),
        evidence,
        bring: Some(format!("An easier question on “{subject}”: one that a yes, a no or a name answers")),
        medium: if person.tie.is_some_and(|tie| tie.voice > 0) { scene.richer_medium(person) } else { mine.medium },
        draft: draft::letters(person, &season, &wordings(&subject, &when)),
        score: ScoreTerms {
            reason: 0.2 + worth(open),
            closeness: 0.5 * nearness,
            urgency: 0.15 * (1.0 - f64::from(open.age(scene.today) - FROM) / f64::from(UNTIL - FROM)),
            substance: 0.2 * open.topic.substance,
            ..ScoreTerms::default()
        },
        season,
    })
}

/// Whether the last word is mine, to few, such as wants an answer, and no answer by any way is known.
fn is_open(scene: &Scene<'_>, person: &PersonFacts, conversation: &Conversation<'_>) -> bool {
    let mine = conversation.last();
    let wants_answer = asks(mine) || (!is_answer_or_forward(mine) && conversation.topic.substance >= 0.8);
    let in_time = (FROM..=UNTIL).contains(&conversation.age(scene.today));
    let in_writing = matches!(mine.medium, Medium::Mail | Medium::Message | Medium::Letter);
    let has_spoken = || person.recent.iter().any(|moment| moment.at > mine.at && answers(scene, person, moment, mine));
    mine.direction == Direction::Sent && mine.others <= 2 && in_time && in_writing && wants_answer && !is_forward(mine) && !has_spoken()
}

fn answers(scene: &Scene<'_>, person: &PersonFacts, later: &crate::MomentFacts, mine: &crate::MomentFacts) -> bool {
    later.direction == Direction::Mutual || (later.direction == Direction::Received && scene.same_conversation(person, later, mine))
}

/// How many conversations I opened with them that are older than the waiting, and how many of those they answered; none where they seldom do.
fn answers_to_mine(scene: &Scene<'_>, person: &PersonFacts) -> Option<(usize, usize)> {
    let is_mine = |one: &&Conversation<'_>| one.first().direction == Direction::Sent && days(one.first().day, scene.today) > FROM;
    let opened = scene.conversations(person).iter().filter(is_mine).count();
    let answered = scene.conversations(person).iter().filter(is_mine).filter(|one| one.is_two_way()).count();
    (answered >= LEAST_ANSWERED && answered * 6 >= opened).then_some((opened, answered))
}

/// A question of mine matters more than a mere opening.
fn worth(conversation: &Conversation<'_>) -> f64 {
    if asks(conversation.last()) { 0.3 } else { 0.15 }
}

fn closings(name: &str) -> [String; 3] {
    [
        format!("A gentle word that is easy to refuse gives {name} a way to answer, or to let it go."),
        "Perhaps it came at a full moment; an easier question may be the kinder one.".to_owned(),
        format!("It may have slipped by; a lighter ask spares {name} the long answer."),
    ]
}

fn wordings(subject: &str, when: &str) -> [String; 4] {
    [
        format!(
            "You may have had no room for “{subject}” when I wrote {when}, and that is quite all right.\n\nWould one line do: yes, no, or whom else to ask?"
        ),
        format!(
            "You need not go into all of “{subject}” for me. The one thing that would help is: …\n\nIf it has settled itself since {}, so much the better.",
            bare(when)
        ),
        format!(
            "Your time is short, so let me make “{subject}” smaller: …\n\nIs that something you can say in a word? If not, leave it with me."
        ),
        format!(
            "You have surely had more pressing things than my lines on “{subject}”, {when}.\n\nShall I let it rest, or is another week better?"
        ),
    ]
}
