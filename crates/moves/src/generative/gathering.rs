//! Two people who have the same in hand, each with me alone: one short talk of three spares all of them mails.

use hearten_domain::{Direction, Habit, Medium, ReasonKind};
use hearten_speech::say;
use hearten_words::{Rarity, likeness, terms};

use crate::{
    PersonFacts,
    conversation::Conversation,
    draft,
    proposal::{ScoreTerms, Sketch},
    view::Scene,
    why::of_moment,
};

/// Both must be this near (of 1).
const LEAST_NEARNESS: f64 = 0.3;
/// A matter that rested longer is no longer in hand.
const CURRENT_DAYS: i32 = 30;
/// So many people, the nearest, are looked at, and so many matters of each.
const MOST_PEOPLE: usize = 25;
const MOST_MATTERS: usize = 6;
/// From this likeness (of 1) two matters are one.
const ALIKE: f64 = 0.7;
/// So many proposals are enough to choose from.
const MOST_PAIRS: usize = 6;

/// A matter of one person's, with the words it is told by.
struct Matter<'a, 'b> {
    conversation: &'b Conversation<'a>,
    terms: Vec<String>,
}

pub(super) fn propose<'a>(scene: &Scene<'a>, open: &[&'a PersonFacts]) -> Vec<Sketch<'a>> {
    let fit = |person: &&&PersonFacts| !person.kin && scene.nearness(person) >= LEAST_NEARNESS && person.hard_season(scene.today).is_none();
    let mut near: Vec<&'a PersonFacts> = open.iter().filter(fit).copied().collect();
    near.sort_by(|a, b| scene.nearness(b).total_cmp(&scene.nearness(a)).then(a.id.cmp(&b.id)));
    near.truncate(MOST_PEOPLE);
    let sides: Vec<(&'a PersonFacts, Vec<Matter<'a, '_>>)> = near.into_iter().map(|person| (person, matters(scene, person))).collect();
    let mut rarity = Rarity::default();
    sides.iter().flat_map(|(_, matters)| matters).for_each(|matter| rarity.learn(&matter.terms));
    let mut found = Vec::new();
    for (place, (one, ours)) in sides.iter().enumerate() {
        for (other, theirs) in sides.iter().skip(place + 1) {
            found.extend(best(ours, theirs, &rarity).map(|(mine, yours)| sketch(scene, (one, mine), (other, yours))));
        }
    }
    found.sort_by(|a, b| b.score.total().total_cmp(&a.score.total()).then_with(|| a.season.cmp(&b.season)));
    found.truncate(MOST_PAIRS);
    found
}

/// What is in hand between me and them alone, in which they had a word.
fn matters<'a, 'b>(scene: &'b Scene<'a>, person: &PersonFacts) -> Vec<Matter<'a, 'b>> {
    let is_in_hand = |one: &&Conversation<'_>| {
        (0..=CURRENT_DAYS).contains(&one.age(scene.today))
            && one.topic.substance >= 0.8
            && one.count(Direction::Sent) < one.moments.len()
            && one.moments.iter().all(|moment| moment.others <= 1)
    };
    let in_hand = scene.conversations(person).iter().filter(is_in_hand).take(MOST_MATTERS);
    in_hand.map(|conversation| Matter { conversation, terms: terms(&conversation.topic.text) }).collect()
}

/// The pair of matters most alike; none where no two share two telling words at least.
fn best<'a, 'b>(
    ours: &[Matter<'a, 'b>],
    theirs: &[Matter<'a, 'b>],
    rarity: &Rarity,
) -> Option<(&'b Conversation<'a>, &'b Conversation<'a>)> {
    let mut best = None;
    let mut most = ALIKE;
    for one in ours {
        for other in theirs.iter().filter(|other| one.terms.iter().any(|term| other.terms.contains(term))) {
            let alike = likeness(&one.terms, &other.terms, Some(rarity));
            if alike.shared.len() >= 2 && alike.score >= most {
                most = alike.score;
                best = Some((one.conversation, other.conversation));
            }
        }
    }
    best
}

fn sketch<'a>(scene: &Scene<'a>, one: (&'a PersonFacts, &Conversation<'a>), other: (&'a PersonFacts, &Conversation<'a>)) -> Sketch<'a> {
    let ((one, ours), (other, theirs)) = (one, other);
    let (first, second) = (one.short_name(), other.short_name());
    let (mine, yours) = (&ours.topic.text, &theirs.topic.text);
    let what = if mine.chars().count() <= yours.chars().count() { mine } else { yours };
    let mut pair = [one.id, other.id];
    pair.sort_unstable();
    let mut keys = [ours.key.as_str(), theirs.key.as_str()];
    keys.sort_unstable();
    let season = format!("{} {}", pair.map(|id| id.to_string()).join(" "), keys.join(" / "));
    let bodies = ["grateful-gathering-draft-1", "grateful-gathering-draft-2"]
        .map(|key| say(key).with("what", what).with("name", &other.name).with("second", &second).to_string());
    Sketch {
        habit: Habit::Generative,
        kind: ReasonKind::Gathering,
        people: vec![one, other],
        reason: say("grateful-gathering")
            .with("one", &one.name)
            .with("other", &other.name)
            .with("what", what)
            .with("first", &first)
            .with("second", &second)
            .into(),
        evidence: vec![of_moment(ours.last()), of_moment(theirs.last())],
        bring: Some(say("grateful-gathering-bring").with("first", &first).into()),
        medium: Medium::Call,
        draft: draft::letters(one, &season, &bodies),
        score: ScoreTerms {
            reason: 0.4,
            closeness: 0.25 * (scene.nearness(one) + scene.nearness(other)),
            urgency: 0.1,
            substance: 0.15 * ours.topic.substance.min(theirs.topic.substance),
            ..ScoreTerms::default()
        },
        season,
    }
}
