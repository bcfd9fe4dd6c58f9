//! The shelf: things worth giving, each with somebody whom it would serve.

use hearten_domain::{Find, FindId, FindKind};

use super::vault::Draft;
use FindKind::{Event, Idea, Link, Opening, Person, Tool};

/// A find: short name, kind, title, address (blank for none), what it says, days since it was kept, dropped how many days ago (0 is not).
type Line = (&'static str, FindKind, &'static str, &'static str, &'static str, i64, i64);

const FINDS: &[Line] = &[
    (
        "budget",
        Tool,
        "One-page budget sheet for a single site",
        "https://plainsheets.example/site-budget",
        "Defend a post by its cost and its consequence, side by side; made for a first budget.",
        12,
        0,
    ),
    (
        "consent",
        Link,
        "Consent forms that people can read",
        "https://openrecords.example/consent",
        "Data privacy for shops and associations: camera, card and newsletter in two pages of plain words.",
        20,
        0,
    ),
    (
        "signs",
        Link,
        "Signs for the warehouse and the stage",
        "https://handshape.example/first-signs",
        "A beginners' film on sign language, made by deaf actors.",
        33,
        0,
    ),
    (
        "nights",
        Link,
        "What night shifts do to people, and four models that do less",
        "https://shiftpaper.example/nights",
        "A long study, a short table; the third model rotates forward and spares the families.",
        9,
        0,
    ),
    (
        "hives",
        Event,
        "Evening on urban beekeeping: hives on shared roofs",
        "https://roofbees.example/evening",
        "How six house associations said yes; honey to taste.",
        14,
        0,
    ),
    (
        "oven",
        Opening,
        "A bakery gives away its steam oven",
        "https://streetboard.example/steam-oven",
        "For sourdough and rolls; to be fetched within the month, two strong people.",
        6,
        0,
    ),
    (
        "crates",
        Link,
        "Crates that come back: ten years of a deposit",
        "https://loopjournal.example/crates",
        "Circular economy with numbers: losses, washing, the driver's ten seconds.",
        27,
        0,
    ),
    (
        "largeprint",
        Opening,
        "Detective novels in large print, library sale",
        "https://quietpages.example/large-print",
        "The ferry series among them, volumes one to five.",
        11,
        0,
    ),
    (
        "questions",
        Tool,
        "Ten questions for first-time managers",
        "",
        "Our paper-bag list, typed: what to ask in a first week when you lead people you used to sit beside.",
        40,
        0,
    ),
    (
        "train",
        Link,
        "The sleeper to Turin runs again",
        "https://lowerberth.example/turin",
        "Night trains: timetable, prices, and which carriage to avoid.",
        17,
        0,
    ),
    (
        "archive",
        Opening,
        "Bird archive takes private notebooks",
        "https://featherledger.example/notebooks",
        "They scan bird counts and give the notebooks back; birdwatching records older than ten years are welcome.",
        23,
        0,
    ),
    (
        "lease",
        Idea,
        "Ask the landlord for a letting in exchange for repairs",
        "",
        "The Open Workshop got six years on its lease that way; the council liked it.",
        16,
        0,
    ),
    (
        "heat",
        Tool,
        "Reckoner: heat pumps in houses before 1920",
        "https://warmhouse.example/reckoner",
        "Put three offers side by side by litres of oil saved, not by promises.",
        31,
        0,
    ),
    (
        "nocturne",
        Event,
        "Sky night at the hill: astronomy for everybody",
        "https://hilltopdome.example/sky-night",
        "Saturn and a talk by a student of an exchange year.",
        5,
        0,
    ),
    (
        "rower",
        Person,
        "A rower's widow who restores wooden boats",
        "",
        "Met her at the slip; looks for somebody to sail with, and for larch.",
        48,
        0,
    ),
    (
        "waste",
        Link,
        "What three markets threw away in a week",
        "https://leftovertable.example/three-markets",
        "Food waste by kilo and by hour; the bread is the surprise.",
        19,
        0,
    ),
    (
        "ghazal",
        Link,
        "Persian poetry read aloud, with the pauses",
        "https://nightingale-reads.example/pauses",
        "Forty recordings by nine readers.",
        36,
        0,
    ),
    (
        "lamp",
        Tool,
        "A headlamp that does not bounce",
        "https://mudnotes.example/headlamps",
        "Trail running in the dark; tested by people who fell.",
        120,
        80,
    ),
    // Given, and so no longer on the shelf.
    ("handbook", Link, "A handbook in sixteen pages", "https://plainsheets.example/sixteen", "How to cut.", 80, 0),
    ("choirset", Tool, "Alto lines to sing along", "https://altoroom.example/lines", "For second altos who travel.", 290, 0),
];

/// Puts the shelf on the sheet and gives the ids of the finds by their short names.
pub(super) fn put_finds(draft: &mut Draft) -> Vec<(&'static str, FindId)> {
    let mut ids = Vec::with_capacity(FINDS.len());
    for (key, kind, title, url, text, kept, dropped) in FINDS {
        let id = FindId(draft.id());
        ids.push((*key, id));
        draft.made.finds.push(Find {
            id,
            kind: *kind,
            title: (*title).to_owned(),
            url: (!url.is_empty()).then(|| (*url).to_owned()),
            text: Some((*text).to_owned()),
            kept_on: draft.before(*kept),
            dropped_on: (*dropped > 0).then(|| draft.before(*dropped)),
            import_id: Some(draft.import),
        });
    }
    ids
}
