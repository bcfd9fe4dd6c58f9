//! A small ask: easy to refuse, and honouring whom it asks; with other doors than asking.

use hearten_domain::{AskKind, Evidence, Habit, Move, PersonId, ReasonKind};
use hearten_words::terms;

use crate::{
    Facts, PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    topic::{asks, topic},
    view::Scene,
    why::{fact, inline, of_concern, of_gift, of_moment, on_day},
};

/// What the user means to ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskLines {
    /// What for.
    pub kind: AskKind,
    /// What about, in a few words.
    pub text: String,
}

/// The ask as a move with its draft, resting on why it is them who are asked. None where the person is not among the facts, is in a hard season, or nothing is
/// asked.
pub fn ask_letter(facts: &Facts, person: PersonId, lines: &AskLines) -> Option<Move> {
    let scene = Scene::new(facts);
    let person = facts.people.iter().find(|it| it.id == person)?;
    let about = inline(lines.text.trim().trim_end_matches('?'));
    if about.is_empty() || person.hard_season(scene.today).is_some() {
        return None;
    }
    let (because, evidence) = ground(&scene, person, &about);
    let sketch = Sketch {
        habit: Habit::Gracious,
        kind: ReasonKind::DrawOut,
        people: vec![person],
        season: format!("ask {about}"),
        reason: format!("{} is the one to ask about {about}: {}.", person.name, because.told),
        evidence,
        bring: Some("What you have tried or read yourself, in one line".to_owned()),
        medium: scene.richer_medium(person),
        draft: draft::letter(person, &words(lines.kind, &about, &because.said)),
        score: ScoreTerms::default(),
    };
    sketch.into_proposal(facts.today).map(|proposal| proposal.suggested)
}

/// Why it is they who are asked: to me, and to them.
struct Because {
    told: String,
    said: String,
}

/// What makes them the one to ask: what they care for, what they said of it, how they helped before, where they stand; else only that I value their judgement.
fn ground(scene: &Scene<'_>, person: &PersonFacts, about: &str) -> (Because, Vec<Evidence>) {
    let asked = terms(about);
    let fits = |text: &str| terms(text).iter().any(|term| asked.contains(term));
    let because = |told: String, said: String| Because { told, said };
    if let Some(interest) = person.interests.iter().find(|it| fits(&it.topic)) {
        let topic = inline(&interest.topic);
        let day = interest.learnt_on.unwrap_or(scene.today);
        let facts = vec![fact("interest", interest.id, day, topic.clone())];
        return (because(format!("they care for {topic}"), format!("You care for {topic}, so you came to mind first")), facts);
    }
    if let Some(said) = scene.topics(person).iter().find(|it| fits(&it.text)) {
        let when = on_day(said.moment.day, scene.today);
        let told = format!("you two spoke of “{}” {when}", said.text);
        let words = format!("You and I spoke of “{}” {when}, so you came to mind first", said.text);
        return (because(told, words), vec![of_moment(said.moment)]);
    }
    let helped = person.gifts.iter().filter(|it| it.direction == hearten_domain::GiftDirection::Received).max_by_key(|it| it.on);
    if let Some(gift) = helped {
        let what = inline(&gift.what);
        return (
            because(format!("they helped before (“{what}”)"), format!("You helped me once before ({what}), and it stayed with me")),
            vec![of_gift(gift)],
        );
    }
    if let Some(place) = person.organizations.iter().find(|it| it.current) {
        let role = place.role.as_ref().map_or_else(|| place.organization.clone(), |role| format!("{role} at {}", place.organization));
        let facts = vec![fact("membership", place.id, place.since.unwrap_or(scene.today), role.clone())];
        return (because(format!("they see it as {role}"), format!("You see this from where you stand ({role})")), facts);
    }
    let facts = vec![fact("ask", person.id, scene.today, about.to_owned())];
    (because("you value their judgement".to_owned(), "Your judgement is one I trust".to_owned()), facts)
}

fn words(kind: AskKind, about: &str, because: &str) -> String {
    match kind {
        AskKind::Opinion => {
            format!("{because}. What do you think of {about}? Two lines are plenty.\n\nA no is quite all right; nothing hangs on it.")
        }
        AskKind::TenMinutes => format!(
            "{because}. Would you have ten minutes in the next weeks for {about}? I come prepared and keep to them.\n\nA no is quite all right; nothing hangs on it."
        ),
        AskKind::Name => format!(
            "{because}. Is there one person whom you would turn to about {about}? The name is all, and yours stays out of it unless you say otherwise.\n\nA no is quite all right; nothing hangs on it."
        ),
    }
}

/// Other doors than an ask: something of theirs to answer, a place where they go, a stage for what they know. Each a sentence; may be empty.
pub fn doors(facts: &Facts, person: PersonId) -> Vec<String> {
    let scene = Scene::new(facts);
    let Some(person) = facts.people.iter().find(|it| it.id == person) else { return Vec::new() };
    let mut doors = Vec::new();
    let asked = person.recent.iter().find(|it| it.is_theirs() && asks(it) && scene.is_unanswered(person, it, false));
    if let Some(said) = asked.and_then(topic) {
        doors.push(format!("Answer what they asked {}: “{}”.", on_day(said.moment.day, scene.today), said.text));
    }
    if let Some(concern) = person.concerns.iter().find(|it| it.is_open_on(scene.today)) {
        doors.push(format!("Bring something toward what is on their mind: {}.", of_concern(concern).text));
    }
    let places = person.organizations.iter().filter(|it| it.current && it.kind != hearten_domain::MembershipKind::Employer).take(2);
    doors.extend(places.map(|it| {
        let mine = facts.me.organizations.iter().any(|own| own.current && own.organization == it.organization);
        if mine {
            format!("Meet them where you both go: {}.", it.organization)
        } else {
            format!("Meet them where they go: {}.", it.organization)
        }
    }));
    if let Some(interest) = person.interests.first() {
        doors.push(format!("Invite them to speak or to judge where you host, or know the host: on {}.", inline(&interest.topic)));
    }
    doors
}
