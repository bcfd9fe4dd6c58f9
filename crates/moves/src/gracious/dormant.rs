//! A tie that was close and fell silent, worth reviving for what they have seen since.

use hearten_domain::{Habit, ReasonKind, Tie};
use hearten_ties::{Novelty, World, dormant, novelty};

use crate::{
    PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    view::Scene,
    why::{fact, lasting, month, of_moment, on_day},
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
    let span = format!(
        "{} moments from {} {} to {} {}",
        tie.moments,
        month_of(tie.first_at),
        year_of(tie.first_at),
        month(last_day),
        last_day.year()
    );
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
            topic.as_ref().map_or_else(|| format!("A question about {thread}"), |topic| format!("What you remember of “{}”", topic.text)),
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
    let name = person.short_name();
    let seen = match (&new.other_world, &new.senior_role) {
        (Some(world), Some(role)) => format!("{name} now sees things from {world} ({role})"),
        (Some(world), None) => format!("{name} now sees things from {world}"),
        (None, Some(role)) => format!("{name} sees further than most ({role})"),
        (None, None) => format!("{name} has lived {} of which you know nothing", lasting(silent.days)),
    };
    format!(
        "You and {} shared {} moments, then it went quiet, {} ago. Old trust keeps, and {seen}; those you write to out of habit mostly know what you know.",
        person.name,
        tie.moments,
        lasting(silent.days)
    )
}

fn world_evidence(person: &PersonFacts, new: &Novelty, scene: &Scene<'_>) -> Option<hearten_domain::Evidence> {
    let world = new.other_world.as_deref()?;
    let belonging = person.organizations.iter().find(|belonging| belonging.organization == world)?;
    let text = belonging.role.as_ref().map_or_else(|| world.to_owned(), |role| format!("{role}, {world}"));
    Some(fact("membership", belonging.id, belonging.since.unwrap_or(scene.today).min(scene.today), text))
}

fn words(person: &PersonFacts, topic: Option<(String, jiff::civil::Date)>, new: &Novelty, scene: &Scene<'_>) -> draft::Words {
    let thread = topic.map(|(text, day)| format!("You came to mind with “{text}”, which we shared {}.", on_day(day, scene.today)));
    let world = new.other_world.as_ref().map(|world| format!("You must see much at {world} that I never do."));
    let opening = thread.or(world).unwrap_or_default();
    draft::letter(
        person,
        &format!(
            "{opening} It has been too long since, and that is no matter: I would simply like to hear how you are.\n\nWhat are you working on these days? A call at any hour that is easy for you would be a pleasure."
        ),
    )
}

fn month_of(at: jiff::Timestamp) -> String {
    at.strftime("%B").to_string()
}

fn year_of(at: jiff::Timestamp) -> String {
    at.strftime("%Y").to_string()
}
