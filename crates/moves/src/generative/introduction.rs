//! Two people, both near to me, with a reason each to know the other and the network speaking for them: of the pairs that are likely to have something to say to
//! each other (see [`hearten_ties::introductions`]), the likeliest who share something.

use std::collections::HashMap;

use hearten_domain::{Evidence, Habit, MembershipKind, PersonId, ReasonKind};
use hearten_speech::say;
use hearten_words::{Rarity, likeness, terms};

use crate::{
    MomentFacts, PairFacts, PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    topic::Topic,
    view::{Scene, days},
    why::{fact, inline, of_belonging, of_moment},
};

/// Among how many of the nearest pairs are sought.
const MOST_PEOPLE: usize = 40;
/// Both must be this near (of 1), for an introduction spends trust.
const LEAST_NEARNESS: f64 = 0.25;
/// Topics older than this are no longer on a mind.
const TOPIC_DAYS: i32 = 120;
/// From this likeness (of 1) two topics are one.
const ALIKE: f64 = 0.6;
/// So many proposals are enough to choose from.
const MOST_PAIRS: usize = 12;
/// What the network between the two adds at most.
const MOST_OF_NETWORK: f64 = 0.2;
/// A message to so many besides me tells each of them who the others are.
const FEW: i64 = 3;
/// An organization of more people than this binds nobody.
const SMALL: usize = 60;

/// What two people share, and the reason it gives each of them.
struct Common {
    what: String,
    kind: &'static str,
    worth: f64,
    evidence: [Evidence; 2],
}

/// One thing on a person's side that another may share.
struct Handle {
    text: String,
    terms: Vec<String>,
    kind: &'static str,
    worth: f64,
    evidence: Evidence,
}

pub(super) fn propose<'a>(scene: &Scene<'a>, open: &[&'a PersonFacts]) -> Vec<Sketch<'a>> {
    let fit = |person: &&&PersonFacts| scene.nearness(person) >= LEAST_NEARNESS && person.hard_season(scene.today).is_none();
    let mut near: Vec<&'a PersonFacts> = open.iter().filter(fit).copied().collect();
    near.sort_by(|a, b| scene.nearness(b).total_cmp(&scene.nearness(a)).then(a.id.cmp(&b.id)));
    near.truncate(MOST_PEOPLE);
    let sides: HashMap<PersonId, (&'a PersonFacts, Vec<Handle>)> =
        near.iter().map(|person| (person.id, (*person, handles(scene, person)))).collect();
    let mut rarity = Rarity::default();
    sides.values().flat_map(|(_, handles)| handles).for_each(|handle| rarity.learn(&handle.terms));
    let best = scene.facts.strangers.iter().filter_map(|pair| {
        let [(one, ours), (other, theirs)] = [sides.get(&pair.people[0])?, sides.get(&pair.people[1])?];
        let is_unfit = (one.kin && other.kin) || both_just_contacted(scene, one, other) || were_together(one, other);
        let common = common(ours, theirs, &rarity).filter(|_| !is_unfit)?;
        Some(sketch(scene, [one, other], pair, common))
    });
    let mut found: Vec<Sketch<'a>> = best.collect();
    found.sort_by(|a, b| b.score.total().total_cmp(&a.score.total()).then_with(|| a.season.cmp(&b.season)));
    found.truncate(MOST_PAIRS);
    found
}

/// Neither side is bothered twice in a few days.
fn both_just_contacted(scene: &Scene<'_>, one: &PersonFacts, other: &PersonFacts) -> bool {
    one.is_just_contacted(scene.today) || other.is_just_contacted(scene.today)
}

/// Whether both took part in one moment with hardly anybody else: to offer them each other would sound strange.
fn were_together(one: &PersonFacts, other: &PersonFacts) -> bool {
    let is_shared = |moment: &MomentFacts| moment.others <= FEW && other.recent.iter().any(|theirs| theirs.id == moment.id);
    one.recent.iter().any(is_shared)
}

fn handles(scene: &Scene<'_>, person: &PersonFacts) -> Vec<Handle> {
    let interests = person.interests.iter().map(|interest| {
        let learnt = interest.learnt_on.unwrap_or(scene.today).min(scene.today);
        Handle {
            text: inline(&interest.topic),
            terms: terms(&interest.topic),
            kind: "interest",
            worth: 0.3,
            evidence: fact("interest", interest.id, learnt, interest.topic.clone()),
        }
    });
    let binds = |kind: MembershipKind| !matches!(kind, MembershipKind::Employer);
    let belongings =
        person.organizations.iter().filter(move |belonging| binds(belonging.kind) && belonging.size <= SMALL).map(|belonging| {
            let text =
                say("grateful-introduction-belongs").with("kind", belonging.kind.as_str()).with("organization", &belonging.organization);
            Handle {
                text: belonging.organization.clone(),
                terms: vec![hearten_words::fold(&belonging.organization)],
                kind: "membership",
                worth: 0.2,
                evidence: of_belonging(belonging, scene.today, text),
            }
        });
    let is_current =
        |topic: &Topic<'_>| days(topic.moment.day, scene.today) <= TOPIC_DAYS && topic.moment.others <= 2 && topic.substance >= 0.8;
    let topics = scene.topics(person).iter().filter(|topic| is_current(topic)).take(8).map(|topic| Handle {
        terms: terms(&topic.text),
        kind: "moment",
        worth: 0.1,
        evidence: of_moment(topic.moment),
        text: topic.text.clone(),
    });
    interests.chain(belongings).chain(topics).collect()
}

/// The best thing two people share; none where nothing is alike enough. Words of subjects must share two rare terms at least.
fn common(ours: &[Handle], theirs: &[Handle], rarity: &Rarity) -> Option<Common> {
    let mut best: Option<Common> = None;
    for one in ours {
        for other in theirs.iter().filter(|other| (one.kind == "membership") == (other.kind == "membership")) {
            // Most share nothing; they are passed over before anything is weighed.
            if !one.terms.iter().any(|term| other.terms.contains(term)) {
                continue;
            }
            let alike = likeness(&one.terms, &other.terms, Some(rarity));
            let of_subjects = one.kind == "moment" || other.kind == "moment";
            let worth = one.worth.min(other.worth) + if of_subjects { 0.1 * alike.score } else { 0.0 };
            let is_enough = alike.score >= ALIKE && (!of_subjects || alike.shared.len() >= 2);
            if is_enough && best.as_ref().is_none_or(|best| worth > best.worth) {
                let what = if one.text.chars().count() <= other.text.chars().count() { &one.text } else { &other.text };
                best = Some(Common { what: what.clone(), kind: one.kind, worth, evidence: [one.evidence.clone(), other.evidence.clone()] });
            }
        }
    }
    best
}

fn sketch<'a>(scene: &Scene<'a>, [one, other]: [&'a PersonFacts; 2], between: &PairFacts, common: Common) -> Sketch<'a> {
    let what = &common.what;
    let (first, second) = (one.short_name(), other.short_name());
    let (reason, letter) = match common.kind {
        "interest" => ("grateful-introduction-interest", "grateful-introduction-interest-draft"),
        "membership" => ("grateful-introduction-membership", "grateful-introduction-membership-draft"),
        _ => ("grateful-introduction-moment", "grateful-introduction-moment-draft"),
    };
    // Introductions are for building up one's people; family is near for other reasons.
    let family = if one.kin || other.kin { 0.25 } else { 0.0 };
    let nearness = f64::midpoint(scene.nearness(one), scene.nearness(other));
    let mut pair = [one.id, other.id];
    pair.sort_unstable();
    Sketch {
        habit: Habit::Generative,
        kind: ReasonKind::Introduction,
        people: vec![one, other],
        season: pair.map(|id| id.to_string()).join(" "),
        reason: say(reason)
            .with("one", &one.name)
            .with("other", &other.name)
            .with("what", what)
            .with("network", network(&between.why))
            .with("first", &first)
            .with("second", &second)
            .into(),
        evidence: common.evidence.to_vec(),
        bring: Some(say("grateful-introduction-bring").with("first", &first).into()),
        medium: one.usual_text_medium(),
        draft: draft::letter(one, &say(letter).with("what", what).with("name", &other.name).with("second", &second).to_string()),
        score: ScoreTerms {
            reason: 0.4 - family,
            closeness: 0.5 * nearness,
            // Half of it where the two are as likely as is usual.
            urgency: MOST_OF_NETWORK / (1.0 + (-between.score).exp()),
            substance: common.worth,
            ..ScoreTerms::default()
        },
    }
}

/// What the network says for the two, as clauses that go on after what they share.
fn network(why: &[String]) -> String {
    match why {
        [] => say("grateful-introduction-strangers").into(),
        clauses => clauses.iter().map(|clause| say("grateful-introduction-clause").with("clause", clause).to_string()).collect(),
    }
}
