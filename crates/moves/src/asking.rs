//! A small ask: easy to refuse, and honouring whom it asks; with other doors than asking.

use hearten_domain::{AskKind, Evidence, Habit, Move, PersonId, ReasonKind};
use hearten_speech::{Said, capital, say};
use hearten_words::terms;

use crate::{
    Facts, PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    topic::{asks, topic},
    view::Scene,
    why::{fact, inline, of_belonging, of_concern, of_gift, of_moment, on_day, role_at},
};

/// What the user means to ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskLines {
    /// What for.
    pub kind: AskKind,
    /// What about, in a few words, or a whole question.
    pub text: String,
}

/// A text from so many words on that ends on a question mark is a whole question, where it does not begin as the name of a thing does.
const WORDS_OF_A_QUESTION: usize = 3;
/// With what the name of a thing begins, in each language.
const DETERMINERS: &str = "the a an this that these those my our your his her its their \
    der die das den dem des ein eine einen einem einer mein meine meinen unser unsere dein deine dieser diese dieses \
    el la los las un una unos unas mi mis tu tus nuestro nuestra este esta estos estas \
    le les l une des mon ma mes notre nos votre vos ton ta tes ce cet cette ces";

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
    let question = whole_question(&lines.text);
    let named = question.as_ref().map_or_else(|| about.clone(), |question| say("gracious-ask-of").with("question", question).into());
    let letter = match question {
        Some(question) => words_of_question(lines.kind, &question, because.said),
        None => words(lines.kind, &about, because.said),
    };
    let sketch = Sketch {
        habit: Habit::Gracious,
        kind: ReasonKind::DrawOut,
        people: vec![person],
        season: format!("ask {about}"),
        reason: because.told.with("name", &person.name).with("about", named).into(),
        evidence,
        bring: Some(say("gracious-ask-bring").into()),
        medium: scene.richer_medium(person),
        draft: draft::letter(person, &letter),
        score: ScoreTerms::default(),
    };
    sketch.into_proposal(facts.today).map(|proposal| proposal.suggested)
}

/// Why it is they who are asked: to me, where who and what about are still to be filled in, and to them.
struct Because {
    told: Said,
    said: Said,
}

/// What makes them the one to ask: what they care for, what they said of it, how they helped before, where they stand; else only that I value their judgement.
fn ground(scene: &Scene<'_>, person: &PersonFacts, about: &str) -> (Because, Vec<Evidence>) {
    let asked = terms(about);
    let fits = |text: &str| terms(text).iter().any(|term| asked.contains(term));
    if let Some(interest) = person.interests.iter().find(|it| fits(&it.topic)) {
        let topic = inline(&interest.topic);
        let day = interest.learnt_on.unwrap_or(scene.today);
        let because = Because {
            told: say("gracious-ask-interest").with("topic", &topic),
            said: say("gracious-ask-interest-said").with("topic", &topic),
        };
        return (because, vec![fact("interest", interest.id, day, topic)]);
    }
    if let Some(said) = scene.topics(person).iter().find(|it| fits(&it.text)) {
        let when = on_day(said.moment.day, scene.today);
        let because = Because {
            told: say("gracious-ask-spoke").with("topic", &said.text).with("when", &when),
            said: say("gracious-ask-spoke-said").with("topic", &said.text).with("when", &when),
        };
        return (because, vec![of_moment(said.moment)]);
    }
    let helped = person.gifts.iter().filter(|it| it.direction == hearten_domain::GiftDirection::Received).max_by_key(|it| it.on);
    if let Some(gift) = helped {
        let what = inline(&gift.what);
        let because =
            Because { told: say("gracious-ask-helped").with("what", &what), said: say("gracious-ask-helped-said").with("what", &what) };
        return (because, vec![of_gift(gift)]);
    }
    if let Some(place) = person.organizations.iter().find(|it| it.current) {
        let role = place.role.as_ref().map_or_else(|| place.organization.clone(), |role| role_at(role, &place.organization));
        let because =
            Because { told: say("gracious-ask-place").with("role", &role), said: say("gracious-ask-place-said").with("role", &role) };
        return (because, vec![of_belonging(place, scene.today, role)]);
    }
    let facts = vec![fact("ask", person.id, scene.today, about.to_owned())];
    (Because { told: say("gracious-ask-judgement"), said: say("gracious-ask-judgement-said") }, facts)
}

fn words(kind: AskKind, about: &str, because: Said) -> String {
    let key = match kind {
        AskKind::Opinion => "gracious-ask-opinion",
        AskKind::TenMinutes => "gracious-ask-ten-minutes",
        AskKind::Name => "gracious-ask-a-name",
    };
    say(key).with("because", because).with("about", about).into()
}

/// What is asked as a whole question, as it stands by itself; none where it is the name of a thing.
fn whole_question(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let first: String = words.first()?.chars().take_while(|letter| letter.is_alphabetic()).collect();
    let is_thing = DETERMINERS.split_whitespace().any(|word| word == first.to_lowercase());
    let is_question = words.last()?.ends_with('?') && words.len() >= WORDS_OF_A_QUESTION && !is_thing;
    is_question.then(|| capital(&words.join(" ")))
}

fn words_of_question(kind: AskKind, question: &str, because: Said) -> String {
    let key = match kind {
        AskKind::Opinion => "gracious-ask-opinion-question",
        AskKind::TenMinutes => "gracious-ask-ten-minutes-question",
        AskKind::Name => "gracious-ask-a-name-question",
    };
    say(key).with("because", because).with("question", question).into()
}

/// Other doors than an ask: something of theirs to answer, a place where they go, a stage for what they know. Each a sentence; may be empty.
pub fn doors(facts: &Facts, person: PersonId) -> Vec<String> {
    let scene = Scene::new(facts);
    let Some(person) = facts.people.iter().find(|it| it.id == person) else { return Vec::new() };
    let mut doors = Vec::new();
    let asked = person.recent.iter().find(|it| it.is_theirs() && asks(it) && scene.is_unanswered(person, it, false));
    if let Some(said) = asked.and_then(topic) {
        let when = on_day(said.moment.day, scene.today);
        doors.push(say("gracious-door-answer").with("when", when).with("topic", said.text).into());
    }
    if let Some(concern) = person.concerns.iter().find(|it| it.is_open_on(scene.today)) {
        doors.push(say("gracious-door-concern").with("what", of_concern(concern).text).into());
    }
    let places = person.organizations.iter().filter(|it| it.current && it.kind != hearten_domain::MembershipKind::Employer).take(2);
    doors.extend(places.map(|it| {
        let mine = facts.me.organizations.iter().any(|own| own.current && own.organization == it.organization);
        say(if mine { "gracious-door-both-go" } else { "gracious-door-they-go" }).with("place", &it.organization).to_string()
    }));
    if let Some(interest) = person.interests.first() {
        doors.push(say("gracious-door-stage").with("topic", inline(&interest.topic)).into());
    }
    doors
}
