//! The people of the demo vault. Every one of them is invented; so are their employers and clubs.

mod commons;
mod details;
mod family;
mod friends;
mod later_work;
mod work;

pub(super) use details::{NICKNAMES, NOTES, SECOND_ADDRESSES};

/// Where the owner knows somebody from; it decides what they write about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Circle {
    Family,
    Friends,
    University,
    HaldenRoos,
    Brunnby,
    Tarnholm,
    Norrvik,
    FoodBank,
    Workshop,
    Runners,
    Neighbours,
    Mentors,
}

/// How often the two are in touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bond {
    /// Several times a month.
    Heart,
    /// About once a month.
    Close,
    /// A few times a year.
    Good,
    /// Once or twice a year.
    Wide,
    /// Every other year.
    Faint,
    /// Close once, and silent for this many days now.
    Silent(i64),
    /// As regular as a clock, every so many days; now silent for so many.
    Regular(i64, i64),
}

/// One invented person.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sketch {
    /// A short name by which the other tables of the demo mean this person.
    pub(super) key: &'static str,
    /// The name as the person writes it.
    pub(super) name: &'static str,
    /// The mail address; blank for none.
    pub(super) mail: &'static str,
    /// How often they are in touch.
    pub(super) bond: Bond,
    /// Where they live.
    pub(super) city: &'static str,
    /// The age at the anchor.
    pub(super) age: i16,
    /// What they care for.
    pub(super) interests: &'static [&'static str],
}

impl Sketch {
    /// Whether they live in the owner's own town.
    pub(super) fn is_near(&self) -> bool {
        self.city == HOME
    }

    /// The name to greet them by.
    pub(super) fn first_name(&self) -> &'static str {
        let nickname = NICKNAMES.iter().find(|(key, _)| *key == self.key).map(|(_, nickname)| *nickname);
        nickname.unwrap_or_else(|| self.name.split(' ').find(|part| !part.ends_with('.')).unwrap_or(self.name))
    }
}

/// Where the owner lives.
pub(super) const HOME: &str = "Gothenburg";

/// The owner of the demo vault.
pub(super) const ME: Sketch = who(
    "me",
    "Helena Varga-Lindholm",
    "helena@varga-lindholm.example",
    Bond::Heart,
    HOME,
    47,
    &[
        "trail running",
        "sourdough",
        "food waste",
        "cold chain",
        "first-time managers",
        "night trains",
        "detective novels",
        "choral singing",
    ],
);

/// Everybody but the owner, circle by circle.
pub(super) fn everybody() -> impl Iterator<Item = (Circle, &'static Sketch)> {
    use Circle::{Brunnby, Family, FoodBank, Friends, HaldenRoos, Mentors, Neighbours, Norrvik, Runners, Tarnholm, University, Workshop};
    let circles: [(Circle, &'static [Sketch]); 12] = [
        (Family, family::FAMILY),
        (Friends, friends::FRIENDS),
        (University, friends::UNIVERSITY),
        (HaldenRoos, work::HALDEN_ROOS),
        (Brunnby, work::BRUNNBY),
        (Tarnholm, work::TARNHOLM),
        (Norrvik, later_work::NORRVIK),
        (FoodBank, commons::FOOD_BANK),
        (Workshop, commons::WORKSHOP),
        (Runners, commons::RUNNERS),
        (Neighbours, commons::NEIGHBOURS),
        (Mentors, later_work::MENTORS),
    ];
    circles.into_iter().flat_map(|(circle, people)| people.iter().map(move |person| (circle, person)))
}

/// A person in one line of a table.
const fn who(
    key: &'static str,
    name: &'static str,
    mail: &'static str,
    bond: Bond,
    city: &'static str,
    age: i16,
    interests: &'static [&'static str],
) -> Sketch {
    Sketch { key, name, mail, bond, city, age, interests }
}
