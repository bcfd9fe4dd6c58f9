//! A find on the shelf that fits what someone cares for or has on their mind.

use hearten_domain::{ConcernKind, Evidence, Find, FindKind, Habit, ReasonKind};
use hearten_words::{Rarity, likeness, terms};

use crate::{
    PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    view::Scene,
    why::{fact, inline, of_concern},
};

/// From this likeness (of 1) a find fits.
const FITS: f64 = 0.5;
/// For one find this many people are proposed, the best fitting.
const MOST_PEOPLE: usize = 3;

/// Something of a person that a find may fit.
struct Need<'a> {
    person: &'a PersonFacts,
    text: String,
    terms: Vec<String>,
    is_concern: bool,
    evidence: Evidence,
}

pub(super) fn propose<'a>(scene: &Scene<'a>, open: &[&'a PersonFacts]) -> Vec<Sketch<'a>> {
    if scene.facts.finds.is_empty() {
        return Vec::new();
    }
    let fit = |person: &&&PersonFacts| !person.is_just_contacted(scene.today) && person.hard_season(scene.today).is_none();
    let needs: Vec<Need<'a>> = open.iter().filter(fit).flat_map(|person| needs_of(scene, person)).collect();
    let finds: Vec<(&Find, Vec<String>)> =
        scene.facts.finds.iter().filter(|find| find.kept_on <= scene.today).map(|find| (find, find_terms(find))).collect();
    let mut rarity = Rarity::default();
    finds.iter().map(|(_, terms)| terms).chain(needs.iter().map(|need| &need.terms)).for_each(|terms| rarity.learn(terms));
    finds.iter().flat_map(|(find, terms)| best_for(scene, find, terms, &needs, &rarity)).collect()
}

fn find_terms(find: &Find) -> Vec<String> {
    terms(&format!("{} {}", find.title, find.text.as_deref().unwrap_or_default()))
}

fn needs_of<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Vec<Need<'a>> {
    let need = |text: &str, is_concern, evidence| Need { person, text: inline(text), terms: terms(text), is_concern, evidence };
    let interests = person.interests.iter().map(|interest| {
        let learnt = interest.learnt_on.unwrap_or(scene.today).min(scene.today);
        need(&interest.topic, false, fact("interest", interest.id, learnt, interest.topic.clone()))
    });
    let open = person.concerns.iter().filter(|concern| concern.is_open_on(scene.today) && concern.kind != ConcernKind::HardSeason);
    interests.chain(open.map(|concern| need(&concern.text, true, of_concern(concern)))).collect()
}

fn best_for<'a>(scene: &Scene<'a>, find: &Find, terms: &[String], needs: &[Need<'a>], rarity: &Rarity) -> Vec<Sketch<'a>> {
    let mut fits: Vec<(f64, &Need<'a>)> =
        needs.iter().map(|need| (likeness(terms, &need.terms, Some(rarity)).score, need)).filter(|(score, _)| *score >= FITS).collect();
    fits.sort_by(|a, b| b.0.total_cmp(&a.0).then(b.1.is_concern.cmp(&a.1.is_concern)).then(a.1.person.id.cmp(&b.1.person.id)));
    let mut seen = Vec::new();
    fits.retain(|(_, need)| {
        !seen.contains(&need.person.id) && {
            seen.push(need.person.id);
            true
        }
    });
    fits.into_iter().take(MOST_PEOPLE).map(|(score, need)| one(scene, find, need, score)).collect()
}

fn one<'a>(scene: &Scene<'a>, find: &Find, need: &Need<'a>, fit: f64) -> Sketch<'a> {
    let person = need.person;
    let title = inline(&find.title);
    let cares = if need.is_concern { "has on their mind" } else { "cares for" };
    let name = person.short_name();
    let link = find.url.as_deref().map(|url| format!("\n{url}")).unwrap_or_default();
    let tie = if need.is_concern { format!("You have “{}” on your mind", need.text) } else { format!("You care for {}", need.text) };
    let gift = if find.kind == FindKind::Person { "and this is somebody you may like to know of" } else { "so this is for you" };
    Sketch {
        habit: Habit::Giving,
        kind: ReasonKind::Find,
        people: vec![person],
        season: find.id.to_string(),
        reason: format!(
            "“{title}” ({}) from your shelf fits what {} {cares}: {}. It would reach {name} with no string attached.",
            find.kind, person.name, need.text
        ),
        evidence: vec![need.evidence.clone(), fact("find", find.id, find.kept_on, find.title.clone())],
        bring: Some(find.url.as_ref().map_or_else(|| title.clone(), |url| format!("{title} <{url}>"))),
        medium: person.usual_text_medium(),
        draft: draft::letter(
            person,
            &format!("{tie}, {gift}: {title}.{link}\n\nIt may save you a step or give you an idea. No need to answer."),
        ),
        score: ScoreTerms {
            reason: if need.is_concern { 0.65 } else { 0.55 },
            closeness: 0.5 * scene.nearness(person),
            urgency: 0.1,
            substance: 0.3 * fit,
            ..ScoreTerms::default()
        },
    }
}
