//! A tie that was close and fell silent, worth reviving for what they have seen since.

use hearten_domain::{Habit, ReasonKind, Tie};
use hearten_speech::say;
use hearten_ties::{Novelty, World, dormant, novelty};
use jiff::tz::TimeZone;

use crate::{
    PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    view::Scene,
    why::{ago, fact, lasting, month_year, of_belonging, of_moment, on_day},
};

/// A tie with a moment within this many days makes its world familiar.
const ACTIVE_DAYS: i64 = 90;

pub(super) fn propose<'a>(scene: &Scene<'a>, open: &[&'a PersonFacts]) -> Vec<Sketch<'a>> {
    let ties: Vec<Tie> = open.iter().filter_map(|person| person.tie).collect();
    let familiar = familiar_worlds(scene);
    let found = dormant(&ties, scene.now).into_iter().filter_map(|silent| {
        let person = open.iter().find(|person| person.id == silent.person_id)?;
        one(scene, person, silent, &familiar)
    });
    found.collect()
}

/// My organizations, and those of the people I am in touch with now.
fn familiar_worlds<'a>(scene: &Scene<'a>) -> Vec<&'a str> {
    let is_active = |tie: Tie| (scene.now.as_second() - tie.last_at.as_second()) / 86_400 <= ACTIVE_DAYS;
    let active = scene.facts.people.iter().filter(|person| person.tie.is_some_and(is_active));
    let theirs = active.flat_map(|person| &person.organizations).filter(|belonging| belonging.current);
    let mine = scene.facts.me.organizations.iter().filter(|belonging| belonging.current);
    theirs.chain(mine).map(|belonging| belonging.organization.as_str()).collect()
}

fn one<'a>(scene: &Scene<'a>, person: &'a PersonFacts, silent: hearten_ties::Dormant, familiar: &[&str]) -> Option<Sketch<'a>> {
    if person.hard_season(scene.today).is_some() || !person.is_two_way() {
        return None;
    }
    let tie = person.tie?;
    let current = person.organizations.iter().filter(|belonging| belonging.current);
    let worlds: Vec<World<'_>> =
        current.map(|belonging| World { organization: &belonging.organization, role: belonging.role.as_deref() }).collect();
    let new = novelty(&worlds, familiar);
    let topic = scene.best_topic(person);
    let last_day = scene.last_day(person, &tie);
    let thread = topic.as_ref().map(|topic| topic.text.clone()).or_else(|| new.other_world.clone())?;
    let mut evidence = Vec::new();
    evidence.extend(topic.as_ref().map(|topic| of_moment(topic.moment)));
    let span = say("gracious-dormant-span")
        .with("moments", tie.moments.to_string())
        .with("from", month_year(tie.first_at.to_zoned(TimeZone::UTC).date()))
        .with("to", month_year(last_day));
    evidence.push(fact("tie", person.id, last_day, span));
    evidence.extend(world_evidence(person, &new, scene));
    let season = tie.last_moment_id.to_string();
    Some(Sketch {
        habit: Habit::Gracious,
        kind: ReasonKind::Dormant,
        people: vec![person],
        reason: reason(person, silent, &new, &tie),
        evidence,
        bring: Some(
            say(if topic.is_some() { "gracious-dormant-bring" } else { "gracious-dormant-bring-question" }).with("what", thread).into(),
        ),
        medium: scene.richer_medium(person),
        draft: words(person, topic.map(|topic| (topic.text, topic.moment.day)), &new, scene),
        score: ScoreTerms {
            reason: 0.4,
            closeness: 0.5 * silent.trust,
            urgency: 0.0,
            substance: 0.3 * new.score * silent.trust,
            ..ScoreTerms::default()
        },
        season,
    })
}

fn reason(person: &PersonFacts, silent: hearten_ties::Dormant, new: &Novelty, tie: &Tie) -> String {
    let key = match (&new.other_world, &new.senior_role) {
        (Some(_), Some(_)) => "gracious-dormant-world-role",
        (Some(_), None) => "gracious-dormant-world",
        (None, Some(_)) => "gracious-dormant-role",
        (None, None) => "gracious-dormant",
    };
    say(key)
        .with("name", &person.name)
        .with("short", person.short_name())
        .with("moments", tie.moments.to_string())
        .with("ago", ago(silent.days))
        .with("lasting", lasting(silent.days))
        .with("world", new.other_world.as_deref().unwrap_or_default())
        .with("role", new.senior_role.as_deref().unwrap_or_default())
        .into()
}

fn world_evidence(person: &PersonFacts, new: &Novelty, scene: &Scene<'_>) -> Option<hearten_domain::Evidence> {
    let world = new.other_world.as_deref()?;
    let belonging = person.organizations.iter().find(|belonging| belonging.organization == world)?;
    let text = belonging.role.as_ref().map_or_else(|| world.to_owned(), |role| format!("{role}, {world}"));
    Some(of_belonging(belonging, scene.today, text))
}

fn words(person: &PersonFacts, topic: Option<(String, jiff::civil::Date)>, new: &Novelty, scene: &Scene<'_>) -> draft::Words {
    let thread = topic.map(|(text, day)| say("gracious-dormant-thread").with("topic", text).with("when", on_day(day, scene.today)));
    let world = new.other_world.as_ref().map(|world| say("gracious-dormant-must-see").with("world", world));
    let opening = thread.or(world).map(String::from).unwrap_or_default();
    draft::letter(person, &say("gracious-dormant-draft").with("opening", opening).to_string())
}
