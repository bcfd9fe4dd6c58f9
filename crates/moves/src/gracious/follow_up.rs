//! I wrote of something and nothing came back: make the answer easy, or let it rest.

use hearten_domain::{Direction, Habit, Medium, ReasonKind};
use hearten_speech::say;

use crate::{
    PersonFacts,
    conversation::Conversation,
    draft,
    proposal::{ScoreTerms, Sketch},
    topic::{asks, is_answer_or_forward, is_forward, names_a_day},
    view::{Scene, days},
    why::{fact, inline, lasting, of_moment, on_day, since_day},
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
    let since = since_day(mine.day, scene.today);
    let name = person.short_name();
    let waited = lasting(i64::from(open.age(scene.today)));
    let mut evidence = vec![of_moment(mine)];
    evidence.extend(person.tie.map(|tie| {
        let day = scene.last_day(person, &tie);
        let said = say("gracious-follow-up-answered").with("short", &name).with("answered", answered).with("opened", opened);
        fact("tie", person.id, day, said)
    }));
    Some(Sketch {
        habit: Habit::Gracious,
        kind: ReasonKind::FollowUp,
        people: vec![person],
        reason: format!(
            "{} {}",
            say("gracious-follow-up").with("name", &person.name).with("when", &when).with("subject", &subject).with("waited", waited),
            draft::wording(&season, &closings(&name))
        ),
        evidence,
        bring: Some(say("gracious-follow-up-bring").with("subject", &subject).into()),
        medium: if person.tie.is_some_and(|tie| tie.voice > 0) { scene.richer_medium(person) } else { mine.medium },
        draft: draft::letters(person, &season, &wordings(&subject, &when, &since)),
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
    // An appointment is over by the time at which one would ask again.
    let is_over = mine.subject.as_deref().is_some_and(names_a_day);
    let has_spoken = || person.recent.iter().any(|moment| moment.at > mine.at && answers(scene, person, moment, mine));
    let is_awaited = in_time && in_writing && wants_answer && !is_over;
    mine.direction == Direction::Sent && mine.others <= 2 && is_awaited && !is_forward(mine) && !has_spoken()
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
    ["gracious-follow-up-closing-1", "gracious-follow-up-closing-2", "gracious-follow-up-closing-3"]
        .map(|key| say(key).with("short", name).into())
}

fn wordings(subject: &str, when: &str, since: &str) -> [String; 4] {
    ["gracious-follow-up-draft-1", "gracious-follow-up-draft-2", "gracious-follow-up-draft-3", "gracious-follow-up-draft-4"]
        .map(|key| say(key).with("subject", subject).with("when", when).with("since", since).into())
}
