//! Common ground: what two people share, the rarest first.
//!
//! What many share says little: a membership weighs by the number of its members that are known (1/size), the way shared papers and shared neighbours do
//! (Newman 2001; Adamic & Adar 2003).

use std::collections::BTreeSet;

use hearten_domain::{MembershipKind, OrganizationId, PartialDate, PersonId, StoryId};
use hearten_words::{fold, terms};
use jiff::civil::Date;

use crate::path::{Overlap, overlap};

/// Where somebody belongs or belonged, as far as common ground needs it.
#[derive(Debug, Clone, PartialEq)]
pub struct Belonging {
    /// To what.
    pub organization_id: OrganizationId,
    /// Its name.
    pub organization: String,
    /// How.
    pub kind: MembershipKind,
    /// Since when, where known.
    pub from: Option<PartialDate>,
    /// Until when; none is still, or unknown.
    pub to: Option<PartialDate>,
    /// How many of its members are known, themselves among them; at least 1.
    pub size: usize,
    /// Whether it is told by a list that has a name like theirs, and by nothing else.
    pub by_name: bool,
}

/// Somebody whom a person knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acquaintance {
    /// Who.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// How many people they are known to know; at least 1.
    pub knows: usize,
}

/// A story that a person is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnStory {
    /// Which.
    pub story_id: StoryId,
    /// Its title.
    pub title: String,
    /// How many people are in it; at least 1.
    pub people: usize,
}

/// One of the two, with everything that could be shared.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Side {
    /// Where they belong.
    pub belongings: Vec<Belonging>,
    /// What they care for.
    pub topics: Vec<String>,
    /// The towns they live or work in.
    pub towns: Vec<String>,
    /// Whom they know.
    pub people: Vec<Acquaintance>,
    /// The stories they are in.
    pub stories: Vec<OwnStory>,
}

/// What sort of thing is shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// An organization that both belong or belonged to.
    Organization,
    /// A story that both are in.
    Story,
    /// A topic that both care for.
    Interest,
    /// Somebody whom both know.
    Person,
    /// A town that both live or work in.
    Place,
}

/// One thing that two people share.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Shared {
    /// What sort of thing.
    pub ground: Ground,
    /// What it is: the organization's name, the topic, the town.
    pub what: String,
    /// It in a phrase: `both at Rowing Club`.
    pub phrase: String,
    /// How much it says, above 0 and at most 1.
    pub weight: f64,
    /// Why it weighs that much, in words.
    pub why: String,
}

/// Memberships of different years say little: two who learnt at the same school can still talk of it.
const OTHER_YEARS: f64 = 0.2;

/// A topic weighs like a membership of unknown years in a small circle; a town less, for many live there.
const SAME_TOPIC: f64 = 0.5;
const WIDER_TOPIC: f64 = 0.4;
const SAME_TOWN: f64 = 0.2;

/// Everything two people share on a day, what says most first.
pub fn common_ground(one: &Side, other: &Side, today: Date) -> Vec<Shared> {
    let mut found = organizations(one, other, today);
    found.extend(stories(one, other));
    found.extend(interests(one, other));
    found.extend(people(one, other));
    found.extend(towns(one, other));
    found.sort_by(|a, b| b.weight.total_cmp(&a.weight).then(a.ground.cmp(&b.ground)).then_with(|| a.phrase.cmp(&b.phrase)));
    found
}

fn organizations(one: &Side, other: &Side, today: Date) -> Vec<Shared> {
    let mut found: Vec<Shared> = Vec::new();
    for mine in &one.belongings {
        for theirs in other.belongings.iter().filter(|it| it.organization_id == mine.organization_id) {
            let shared = organization(mine, theirs, today);
            match found.iter_mut().find(|it| it.what == shared.what) {
                Some(held) if held.weight >= shared.weight => {}
                Some(held) => *held = shared,
                None => found.push(shared),
            }
        }
    }
    found
}

fn organization(one: &Belonging, other: &Belonging, today: Date) -> Shared {
    let name = &one.organization;
    let together = overlap((one.from, one.to), (other.from, other.to), today);
    let size = one.size.max(other.size).max(2);
    let rarity = (2.0 / size as f64).min(1.0);
    let (factor, years) = match together {
        Overlap::Never => (OTHER_YEARS, "in different years".to_owned()),
        Overlap::Unknown => (together.factor(), "the years together are not known".to_owned()),
        Overlap::Years(years) if years < 1.0 => (together.factor(), "less than a year together".to_owned()),
        Overlap::Years(years) => (together.factor(), format!("{} together", counted(years.round() as usize, "year", "years"))),
    };
    let both = |kind: MembershipKind| one.kind == kind && other.kind == kind;
    let place = if both(MembershipKind::Board) { format!("both on the board of {name}") } else { format!("both at {name}") };
    let apart = if together == Overlap::Never { ", in different years" } else { "" };
    let by_name = if one.by_name || other.by_name { ", by a list that has the name" } else { "" };
    let why = format!("{} known there; {years}", counted(size, "member is", "members are"));
    Shared { ground: Ground::Organization, what: name.clone(), phrase: format!("{place}{apart}{by_name}"), weight: rarity * factor, why }
}

fn stories(one: &Side, other: &Side) -> Vec<Shared> {
    let shared = one.stories.iter().filter(|mine| other.stories.iter().any(|it| it.story_id == mine.story_id));
    shared
        .map(|story| Shared {
            ground: Ground::Story,
            what: story.title.clone(),
            phrase: format!("both in the story \u{201c}{}\u{201d}", story.title),
            weight: (2.0 / story.people.max(2) as f64).min(1.0),
            why: format!("{} in it", counted(story.people.max(2), "person is", "people are")),
        })
        .collect()
}

fn interests(one: &Side, other: &Side) -> Vec<Shared> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for topic in &other.topics {
        let Some(mine) = one.topics.iter().find(|own| is_same_topic(own, topic)) else { continue };
        if seen.insert(fold(topic)) {
            let is_same = fold(mine) == fold(topic);
            found.push(Shared {
                ground: Ground::Interest,
                what: topic.clone(),
                phrase: format!("both care for {topic}"),
                weight: if is_same { SAME_TOPIC } else { WIDER_TOPIC },
                why: if is_same { "the same words".to_owned() } else { format!("{mine:?} and {topic:?} have their words in common") },
            });
        }
    }
    found
}

fn people(one: &Side, other: &Side) -> Vec<Shared> {
    let shared = one.people.iter().filter(|mine| other.people.iter().any(|it| it.person_id == mine.person_id));
    shared
        .map(|person| Shared {
            ground: Ground::Person,
            what: person.name.clone(),
            phrase: format!("both know {}", person.name),
            // Whoever knows everybody says little about the two (Adamic & Adar 2003).
            weight: (1.0 / ((person.knows.max(2) + 1) as f64).ln()).min(1.0) * 0.5,
            why: format!("who is known to know {}", counted(person.knows.max(2), "person", "people")),
        })
        .collect()
}

fn towns(one: &Side, other: &Side) -> Vec<Shared> {
    let theirs: BTreeSet<String> = other.towns.iter().map(|town| fold(town)).collect();
    let mut seen = BTreeSet::new();
    let shared = one.towns.iter().filter(|town| theirs.contains(&fold(town)) && seen.insert(fold(town)));
    shared
        .map(|town| Shared {
            ground: Ground::Place,
            what: town.clone(),
            phrase: format!("both in {town}"),
            weight: SAME_TOWN,
            why: "by their addresses".to_owned(),
        })
        .collect()
}

/// Whether two topics are the same words, or all words of the shorter are in the longer.
pub fn is_same_topic(one: &str, other: &str) -> bool {
    if fold(one) == fold(other) {
        return true;
    }
    let (one, other): (BTreeSet<String>, BTreeSet<String>) = (terms(one).into_iter().collect(), terms(other).into_iter().collect());
    let (fewer, more) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    !fewer.is_empty() && fewer.is_subset(&more)
}

/// The towns that a postal address on one line names: its parts without street, region of two letters, postal code and country.
pub fn towns_of(address: &str) -> Vec<String> {
    let parts: Vec<&str> = address.split([',', ';', '\n']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let without_country = if parts.len() > 2 { parts.len() - 1 } else { parts.len() };
    let towns = parts.into_iter().take(without_country).filter_map(|part| {
        let name = part.trim_matches(|letter: char| letter.is_ascii_digit() || letter.is_whitespace() || letter == '-');
        let is_town = name.chars().count() > 2
            && !name.chars().any(|letter| letter.is_ascii_digit())
            && (name == part || part.len() - name.len() > 4);
        is_town.then(|| name.to_owned())
    });
    towns.collect()
}

fn counted(number: usize, one: &str, many: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {many}") }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    const TODAY: Date = date(2024, 6, 5);

    fn at(organization: u128, size: usize, from: Option<&str>, to: Option<&str>) -> Belonging {
        let date = |text: Option<&str>| text.map(|text| text.parse().unwrap());
        Belonging {
            organization_id: OrganizationId(uuid::Uuid::from_u128(organization)),
            organization: format!("Place {organization}"),
            kind: MembershipKind::Employer,
            from: date(from),
            to: date(to),
            size,
            by_name: false,
        }
    }

    fn side(belongings: Vec<Belonging>, topics: &[&str]) -> Side {
        Side { belongings, topics: topics.iter().map(|&topic| topic.to_owned()).collect(), ..Side::default() }
    }

    #[test]
    fn a_topic_is_shared_where_one_says_what_the_other_says_more_closely() {
        assert!(is_same_topic("Bees", "bees"));
        assert!(is_same_topic("bees", "keeping bees in winter"));
        assert!(!is_same_topic("bees", "sailing"));
    }

    #[test]
    fn a_small_circle_of_long_years_says_more_than_a_large_employer() {
        let one = side(vec![at(1, 4, Some("2010"), None), at(2, 5_000, Some("2001"), None)], &["bees"]);
        let other = side(vec![at(1, 4, Some("2012"), Some("2020")), at(2, 5_000, Some("2001"), None)], &["Bees", "sailing"]);
        let phrases: Vec<String> = common_ground(&one, &other, TODAY).into_iter().map(|it| it.phrase).collect();
        assert_eq!(phrases, ["both care for Bees", "both at Place 1", "both at Place 2"]);
    }

    #[test]
    fn other_years_are_said_and_weigh_little() {
        let shared =
            common_ground(&side(vec![at(1, 2, Some("2010"), Some("2012"))], &[]), &side(vec![at(1, 2, Some("2015"), None)], &[]), TODAY);
        assert_eq!(shared[0].phrase, "both at Place 1, in different years");
        assert_eq!(shared[0].weight, OTHER_YEARS);
        assert_eq!(shared[0].why, "2 members are known there; in different years");
    }

    #[test]
    fn towns_are_told_from_streets_codes_and_countries() {
        assert_eq!(towns_of("Storgata 5, 0667 Oslo, Norway"), ["Oslo"]);
        assert_eq!(towns_of("12 Mill Lane, Bath, BA1 1AA, United Kingdom"), ["Bath"]);
        assert_eq!(towns_of("Porto"), ["Porto"]);
    }

    proptest! {
        #[test]
        fn what_is_shared_is_shared_both_ways(size in 2_usize..2_000, from in 1980_i16..2024, other in 1980_i16..2024, years in 0_i16..20) {
            let text = |year: i16| year.to_string();
            let one = side(vec![at(1, size, Some(&text(from)), Some(&text(from + years)))], &["old boats"]);
            let two = side(vec![at(1, size, Some(&text(other)), None)], &["boats"]);
            let weights = |a: &Side, b: &Side| common_ground(a, b, TODAY).iter().map(|it| (it.ground, it.weight)).collect::<Vec<_>>();
            prop_assert_eq!(weights(&one, &two), weights(&two, &one));
            prop_assert!(weights(&one, &two).iter().all(|(_, weight)| *weight > 0.0 && *weight <= 1.0));
        }
    }
}
