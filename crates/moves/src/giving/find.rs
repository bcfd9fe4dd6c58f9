//! A find on the shelf, for those whom the shelf says that it would serve.

use std::collections::HashMap;

use hearten_domain::{Find, FindKind, Habit, PersonId, ReasonKind};
use hearten_speech::say;

use crate::{
    Need, PersonFacts, Served, draft,
    proposal::{ScoreTerms, Sketch},
    view::Scene,
    why::{fact, inline},
};

/// For one find this many people are proposed, the best served who may be written to now.
const MOST_PEOPLE: usize = 3;

pub(super) fn propose<'a>(scene: &Scene<'a>, open: &[&'a PersonFacts]) -> Vec<Sketch<'a>> {
    let may = |person: &&&PersonFacts| !person.is_just_contacted(scene.today) && person.hard_season(scene.today).is_none();
    let free: HashMap<PersonId, &PersonFacts> = open.iter().filter(may).map(|person| (person.id, *person)).collect();
    let mut sketches = Vec::new();
    for on_shelf in scene.facts.finds.iter().filter(|it| it.find.kept_on <= scene.today) {
        let serves = on_shelf.serves.iter().filter_map(|served| Some((served, *free.get(&served.person)?)));
        sketches.extend(serves.take(MOST_PEOPLE).map(|(served, person)| one(scene, &on_shelf.find, served, person)));
    }
    sketches
}

fn one<'a>(scene: &Scene<'a>, find: &Find, served: &Served, person: &'a PersonFacts) -> Sketch<'a> {
    let title = inline(&find.title);
    let link = find.url.as_deref().map(|url| format!("\n{url}")).unwrap_or_default();
    let words = words(&served.need);
    let letter = if find.kind == FindKind::Person { words.letter_of_person } else { words.letter };
    let draft = say(letter).with("what", &words.what).with("title", &title).with("link", link);
    Sketch {
        habit: Habit::Giving,
        kind: ReasonKind::Find,
        people: vec![person],
        season: find.id.to_string(),
        reason: say(words.fits)
            .with("title", &title)
            .with("kind", say(format!("grateful-find-kind-{}", find.kind)))
            .with("name", &person.name)
            .with("what", &words.what)
            .with("short", person.short_name())
            .into(),
        evidence: vec![served.evidence.clone(), fact("find", find.id, find.kept_on, find.title.clone())],
        bring: Some(find.url.as_ref().map_or_else(|| title.clone(), |url| format!("{title} <{url}>"))),
        medium: person.usual_text_medium(),
        draft: draft::letter(person, &draft.to_string()),
        score: ScoreTerms {
            reason: words.reason,
            closeness: 0.5 * scene.nearness(person),
            urgency: 0.1,
            substance: 0.3 * served.fit,
            ..ScoreTerms::default()
        },
    }
}

/// How it is said that a find fits somebody: what of them it fits, and the texts that say so.
struct Words {
    what: String,
    /// To me.
    fits: &'static str,
    /// To them, with the find; and where it is somebody to know.
    letter: &'static str,
    letter_of_person: &'static str,
    /// How much of a reason it is: what is on a mind now weighs most.
    reason: f64,
}

fn words(need: &Need) -> Words {
    let (text, reason, [fits, letter, letter_of_person]) = match need {
        Need::Concern(text) => (text, 0.65, ["grateful-find-concern", "grateful-find-concern-draft", "grateful-find-concern-draft-person"]),
        Need::Interest(topic) => {
            (topic, 0.55, ["grateful-find-interest", "grateful-find-interest-draft", "grateful-find-interest-draft-person"])
        }
        Need::Given(what) => (what, 0.45, ["grateful-find-given", "grateful-find-given-draft", "grateful-find-given-draft-person"]),
    };
    Words { what: inline(text), fits, letter, letter_of_person, reason }
}
