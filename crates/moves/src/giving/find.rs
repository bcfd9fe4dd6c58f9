//! A find on the shelf, for those whom the shelf says that it would serve.

use std::collections::HashMap;

use hearten_domain::{Find, FindKind, Habit, PersonId, ReasonKind};

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
    let name = person.short_name();
    let link = find.url.as_deref().map(|url| format!("\n{url}")).unwrap_or_default();
    let words = words(&served.need, person);
    let gift = match (find.kind, &served.need) {
        (FindKind::Person, _) => "and this is somebody you may like to know of",
        (_, Need::Given(_)) => "so this may be for you too",
        _ => "so this is for you",
    };
    Sketch {
        habit: Habit::Giving,
        kind: ReasonKind::Find,
        people: vec![person],
        season: find.id.to_string(),
        reason: format!("“{title}” ({}) from your shelf {}. It would reach {name} with no string attached.", find.kind, words.fits),
        evidence: vec![served.evidence.clone(), fact("find", find.id, find.kept_on, find.title.clone())],
        bring: Some(find.url.as_ref().map_or_else(|| title.clone(), |url| format!("{title} <{url}>"))),
        medium: person.usual_text_medium(),
        draft: draft::letter(
            person,
            &format!("{}, {gift}: {title}.{link}\n\nIt may save you a step or give you an idea. No need to answer.", words.tie),
        ),
        score: ScoreTerms {
            reason: words.reason,
            closeness: 0.5 * scene.nearness(person),
            urgency: 0.1,
            substance: 0.3 * served.fit,
            ..ScoreTerms::default()
        },
    }
}

/// How it is said that a find fits somebody.
struct Words {
    /// To me, after the find.
    fits: String,
    /// To them.
    tie: String,
    /// How much of a reason it is: what is on a mind now weighs most.
    reason: f64,
}

fn words(need: &Need, person: &PersonFacts) -> Words {
    let name = &person.name;
    match need {
        Need::Concern(text) => {
            let text = inline(text);
            Words {
                fits: format!("fits what {name} has on their mind: {text}"),
                tie: format!("You have “{text}” on your mind"),
                reason: 0.65,
            }
        }
        Need::Interest(topic) => {
            let topic = inline(topic);
            Words { fits: format!("fits what {name} cares for: {topic}"), tie: format!("You care for {topic}"), reason: 0.55 }
        }
        Need::Given(what) => {
            let what = inline(what);
            Words {
                fits: format!("is of a kind with “{what}”, which you gave {name}"),
                tie: format!("You have “{what}” from me"),
                reason: 0.45,
            }
        }
    }
}
