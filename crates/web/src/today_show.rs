//! `GET /`: the few moves worth making, those that were taken on, how earlier ones went, and what is coming up.

use askama::Template;
use axum::{extract::State, response::Response};
use hearten_domain::{Habit, Move, PersonId, ReasonKind};
use hearten_verbs::{Coming, OutcomeQuestion, PersonName, Reach, TakenOn, Today};
use jiff::civil::Date;

use crate::{
    duplicates_show::waiting,
    error_page::PageError,
    evidence_shown::Fact,
    face::Face,
    icon::{Icon, of_medium},
    page::{Link, Page, show},
    phrase,
    reach::{ways_to, without_number},
    say::{Markup, say},
    state::WebState,
    visitor::Visitor,
};

/// So many days ahead are shown at once; the rest opens on demand.
const SOON: usize = 7;

/// So many moves that were taken on are shown at once; the rest opens on demand.
const TAKEN_SHOWN: usize = 5;

/// So many people of a plan are named.
const NAMED: usize = 3;

/// The keys of what is asked about people of whom hardly anything is known, one each.
const QUESTIONS: [&str; 3] = ["today-tell-last", "today-tell-mind", "today-tell-how"];

#[derive(Template)]
#[template(path = "today_show.html")]
pub(crate) struct TodayPage {
    page: Page,
    day: String,
    tomorrow: String,
    greeting: String,
    questions: Vec<Question>,
    blank: Option<Blank>,
    letters: Vec<Letter>,
    to_tell_of: Vec<ToTell>,
    taken: Vec<Taken>,
    taken_before: Vec<Taken>,
    coming: Vec<ComingLine>,
    later: Vec<ComingLine>,
    doubles: Option<String>,
}

struct Question {
    id: String,
    text: String,
    noticed: Option<String>,
}

struct Blank {
    icon: &'static str,
    title: String,
    lines: Vec<String>,
    ways: Vec<Link>,
}

/// Somebody of whom hardly anything is known, and what is asked about them.
struct ToTell {
    face: Face,
    name: String,
    href: String,
    question: String,
}

/// A move that was taken on.
struct Taken {
    id: String,
    people: Vec<Link>,
    medium: String,
    reason: String,
    /// Whether the words for it can be shown: its reason still holds.
    has_words: bool,
}

struct Letter {
    id: String,
    people: Vec<Addressee>,
    habit: String,
    medium_icon: Icon,
    medium: String,
    reason: String,
    evidence: Vec<Fact>,
    bring: Option<String>,
    draft: String,
    learnt: Option<String>,
    ways: Vec<Link>,
    /// What to do where they are to be called and no number is known.
    no_number: Option<Markup>,
    flow: Option<Link>,
}

struct Addressee {
    face: Face,
    name: String,
    href: String,
}

struct ComingLine {
    iso: String,
    day: String,
    month: String,
    text: String,
    people: Vec<Link>,
    others: usize,
}

/// Shows Today.
pub(crate) async fn today_show(visitor: Visitor, State(state): State<WebState>) -> Result<Response, PageError> {
    let today = Today::clone(&*state.kept().today.get(&visitor.vault, visitor.vault.today()).await?);
    let people: Vec<PersonId> = today.moves.iter().flat_map(|suggested| &suggested.people).map(|person| person.id).collect();
    let known = visitor.vault.reach(&people).await?;
    let doubles = waiting(visitor.vault.duplicates(0).await?.total);
    show(&TodayPage { doubles, ..page(visitor.page(say("way-today"), "/"), today, &known) })
}

/// The page's words for what the verb answered; `known` tells how its people look and are reached.
pub(crate) fn page(page: Page, today: Today, known: &[Reach]) -> TodayPage {
    let letters: Vec<Letter> =
        today.moves.iter().map(|suggested| letter(suggested, known, today.day, today.learnt.get(&suggested.id).cloned())).collect();
    let mut coming: Vec<ComingLine> = today.coming.into_iter().map(coming_line).collect();
    let later = coming.split_off(coming.len().min(SOON));
    let mut taken: Vec<Taken> = today.taken.into_iter().map(taken_on).collect();
    let taken_before = taken.split_off(taken.len().min(TAKEN_SHOWN));
    TodayPage {
        page,
        day: phrase::capital(&phrase::weekday(today.day)),
        tomorrow: today.day.tomorrow().unwrap_or(today.day).to_string(),
        greeting: greeting(letters.len(), today.people, !today.to_tell_of.is_empty()),
        questions: today.questions.into_iter().map(|asked| question(asked, today.day)).collect(),
        blank: blank(letters.len(), today.people, today.left_out, !today.to_tell_of.is_empty()),
        letters,
        to_tell_of: today.to_tell_of.into_iter().zip(QUESTIONS).map(|(person, question)| to_tell(person, question)).collect(),
        taken,
        taken_before,
        coming,
        later,
        doubles: None,
    }
}

fn greeting(moves: usize, people: i64, is_beginning: bool) -> String {
    match moves {
        0 if people == 0 => say("today-for-nobody").into(),
        0 if is_beginning => say("today-for-beginners").into(),
        0 => say("today-none").into(),
        1 => say("today-one").into(),
        _ => say("today-several").with("number", phrase::capital(&phrase::number_word(moves))).into(),
    }
}

fn blank(moves: usize, people: i64, left_out: i64, is_beginning: bool) -> Option<Blank> {
    let lines = |keys: [&'static str; 2]| Vec::from(keys.map(|key| say(key).to_string()));
    match (moves, people) {
        (0, 0) if left_out > 0 => Some(Blank {
            icon: "people",
            title: say("today-known-title").with("count", left_out).into(),
            lines: lines(["today-known-why", "today-known-then"]),
            ways: vec![
                Link::to("/people/left-out", say("today-known-look")),
                Link::to("/sources", say("today-known-more")),
                Link::to("/people/new", say("today-add-by-hand")),
            ],
        }),
        (0, 0) => Some(Blank {
            icon: "people",
            title: say("today-bring-title").into(),
            lines: lines(["today-bring-where", "today-bring-then"]),
            ways: vec![Link::to("/sources", say("today-bring-in")), Link::to("/people/new", say("today-add-by-hand"))],
        }),
        (0, _) if is_beginning => Some(Blank {
            icon: "people",
            title: say("today-begin-title").into(),
            lines: lines(["today-begin-why", "today-begin-then"]),
            ways: vec![Link::to("/sources", say("today-bring-in-mail")), Link::to("/people", say("today-look-up"))],
        }),
        (0, _) => Some(Blank {
            icon: "visit",
            title: say("today-well-title").into(),
            lines: lines(["today-well-reason", "today-well-anyway"]),
            ways: vec![Link::to("/people", say("today-look-up")), Link::to("/sources", say("today-bring-in-mail"))],
        }),
        _ => None,
    }
}

fn to_tell(person: PersonName, question: &'static str) -> ToTell {
    ToTell {
        face: Face::of(person.id, &person.name, None),
        href: format!("/people/{}", person.id),
        question: say(question).into(),
        name: person.name,
    }
}

fn taken_on(taken: TakenOn) -> Taken {
    let link = |person: PersonName| Link::to(format!("/people/{}", person.id), person.name);
    Taken {
        id: taken.move_id.to_string(),
        people: taken.people.into_iter().map(link).collect(),
        medium: phrase::by_medium(taken.medium),
        reason: taken.reason,
        has_words: taken.draft.is_some(),
    }
}

fn question(asked: OutcomeQuestion, today: Date) -> Question {
    let noticed = asked.noticed.map(|fact| phrase::capital(&phrase::ago(fact.at, today)));
    Question { id: asked.move_id.to_string(), text: asked.text, noticed }
}

fn letter(suggested: &Move, known: &[Reach], today: Date, learnt: Option<String>) -> Letter {
    let find = |id: PersonId| known.iter().find(|person| person.id == id);
    let addressees = suggested.people.iter().map(|person| Addressee {
        face: Face::of(person.id, &person.name, find(person.id).and_then(|found| found.photo.as_ref())),
        name: person.name.clone(),
        href: format!("/people/{}", person.id),
    });
    let evidence = suggested.why.evidence().iter().map(|fact| Fact::of(fact, today));
    let reachable: Vec<&Reach> = suggested.people.iter().filter_map(|person| find(person.id)).collect();
    let no_number = match (suggested.people.as_slice(), reachable.as_slice()) {
        ([person], [reach]) => without_number(reach, &person.name, suggested.medium),
        _ => None,
    };
    Letter {
        id: suggested.id.to_string(),
        people: addressees.collect(),
        habit: say(habit(suggested.habit)).into(),
        medium_icon: of_medium(suggested.medium),
        medium: phrase::by_medium(suggested.medium),
        reason: suggested.why.reason().to_owned(),
        evidence: evidence.collect(),
        bring: suggested.bring.clone(),
        ways: ways_to(&reachable, suggested.medium, &suggested.draft),
        no_number,
        draft: suggested.draft.trim().to_owned(),
        flow: flow(suggested),
        learnt,
    }
}

/// The page on which a move goes on, where it is a step of something longer.
fn flow(suggested: &Move) -> Option<Link> {
    match (suggested.reason_kind, suggested.people.as_slice()) {
        (ReasonKind::Introducing, _) => {
            let fact = suggested.why.evidence().first()?;
            Some(Link::to(format!("/introductions/{}", fact.id), say("letter-introduction-on")))
        }
        (ReasonKind::Introduction, [one, other]) => {
            Some(Link::to(format!("/introductions/new?one={}&other={}", one.id, other.id), say("letter-introduction-begin")))
        }
        (ReasonKind::Keepsake, [person]) => {
            let fact = suggested.why.evidence().first()?;
            Some(match fact.kind.as_str() {
                "keepsake" => Link::to(format!("/keepsakes/{}", fact.id), say("letter-keepsake-look")),
                _ => Link::to(format!("/people/{}/keepsake", person.id), say("letter-keepsake-make")),
            })
        }
        (ReasonKind::Trip, _) => {
            let fact = suggested.why.evidence().first()?;
            Some(Link::to(format!("/trips/{}", fact.id), say("letter-trip-look")))
        }
        (ReasonKind::Gathering, people) => {
            let said = &suggested.why.evidence().first()?.text;
            let theme = said.split_once(": ").map_or(said.as_str(), |(_, theme)| theme);
            let with: Vec<String> = people.iter().map(|person| person.id.to_string()).collect();
            let href = format!("/gatherings/new?kind=talk&theme={}&with={}", phrase::percent(theme), with.join(","));
            Some(Link::to(href, say("letter-talk-plan")))
        }
        _ => None,
    }
}

/// The key of the habit as a word of manner.
fn habit(habit: Habit) -> &'static str {
    match habit {
        Habit::Gracious => "letter-gracious",
        Habit::Grateful => "letter-grateful",
        Habit::Giving => "letter-giving",
        Habit::Generative => "letter-generative",
    }
}

fn coming_line(coming: Coming) -> ComingLine {
    let link = |person: PersonName| Link::to(format!("/people/{}", person.id), person.name);
    ComingLine {
        iso: coming.day.to_string(),
        day: coming.day.day().to_string(),
        month: phrase::short_month(coming.day),
        text: phrase::capital(&coming.text),
        others: coming.people.len().saturating_sub(NAMED),
        people: coming.people.into_iter().take(NAMED).map(link).collect(),
    }
}
