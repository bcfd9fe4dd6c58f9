//! What happens in rounds: meetings of teams and boards, Tuesday runs, Sunday lunches, feasts and cards.

use hearten_domain::{Direction, Medium, PersonId};
use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};

use super::{
    DIARY_DAYS, Entry,
    days::{filled, is_in_season, is_working},
    write,
};
use crate::demo::{dice::Dice, vault::Draft};

/// Something that comes round every so often, with some of a circle of people.
struct Round {
    titles: &'static [&'static str],
    people: &'static [&'static str],
    /// How many of them come, at least and at most.
    come: (i64, i64),
    medium: Medium,
    weekday: Weekday,
    hour: i8,
    minutes: i64,
    /// Every so many weeks.
    weeks: i64,
    /// From how many days before the anchor until how many.
    span: (i64, i64),
    only_working_days: bool,
}

use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};

const ROUNDS: &[Round] = &[
    Round {
        titles: &[
            "Leads meeting, week {week}",
            "Leads meeting, week {week}",
            "Leads: the {season} peak",
            "Leads: who is tired, who is new",
        ],
        people: &["ulrika", "jamal", "katarzyna", "samuel", "linnea", "abebe", "viktor", "parisa", "farah", "mariam", "marta", "jakob"],
        come: (4, 8),
        medium: Medium::Visit,
        weekday: Monday,
        hour: 8,
        minutes: 60,
        weeks: 2,
        span: (1850, 152),
        only_working_days: true,
    },
    Round {
        titles: &["Video: sites north and south", "Video: carrier review, {month}", "Video: cold store two, the plan"],
        people: &["isabelle", "rajiv", "ewan", "sunniva", "petra", "viktor", "emre", "duc", "nils", "agnes", "johan", "cecilia", "tobias"],
        come: (3, 7),
        medium: Medium::Video,
        weekday: Thursday,
        hour: 13,
        minutes: 45,
        weeks: 4,
        span: (1800, 160),
        only_working_days: true,
    },
    Round {
        titles: &["Planning round, week {week}", "Planning round, week {week}", "Planning round: the bridge is closed"],
        people: &["dimitra", "patrick", "wiebke", "fatou", "mikael", "ngozi", "arvid", "signe", "desta", "henrik", "caroline", "rolf"],
        come: (4, 7),
        medium: Medium::Visit,
        weekday: Wednesday,
        hour: 9,
        minutes: 60,
        weeks: 2,
        span: (DIARY_DAYS, 1900),
        only_working_days: true,
    },
    Round {
        titles: &["Board of the Food Bank", "Board of the Food Bank: budget", "Board of the Food Bank: the lease"],
        people: &["harriet", "monique", "torbjorn", "rebecka", "amadou", "siv", "daniel", "kim", "padma"],
        come: (5, 8),
        medium: Medium::Visit,
        weekday: Wednesday,
        hour: 17,
        minutes: 120,
        weeks: 6,
        span: (1880, 20),
        only_working_days: false,
    },
    Round {
        titles: &["Board of the Open Workshop", "Board of the Open Workshop: courses", "Open Workshop, board and soup"],
        people: &["ragnhild", "bilal", "gosta", "noemi", "teodor", "majbritt", "keiko", "lucas", "harriet"],
        come: (4, 7),
        medium: Medium::Visit,
        weekday: Monday,
        hour: 17,
        minutes: 120,
        weeks: 8,
        span: (DIARY_DAYS, 780),
        only_working_days: false,
    },
    Round {
        titles: &[
            "Tuesday run",
            "Tuesday run, hills",
            "Tuesday run, headlamps",
            "Tuesday run and buns",
            "Tuesday run in the rain",
            "Tuesday run, tempo",
        ],
        people: &["anneli", "mohammed", "robban", "sinead", "frida", "sasha", "bianca", "pelle", "zanele", "lena", "jamal"],
        come: (3, 6),
        medium: Medium::Visit,
        weekday: Tuesday,
        hour: 17,
        minutes: 75,
        weeks: 2,
        span: (2450, 9),
        only_working_days: false,
    },
    Round {
        titles: &["Sunday lunch in Marstrand", "Sunday lunch, herring", "Sunday lunch, and the boat"],
        people: &["tomas", "oskar", "birgit", "larserik", "sofia", "jonas"],
        come: (3, 5),
        medium: Medium::Visit,
        weekday: Sunday,
        hour: 11,
        minutes: 180,
        weeks: 6,
        span: (DIARY_DAYS, 18),
        only_working_days: false,
    },
    Round {
        titles: &["Family call across three countries", "Family call: Christmas, who where", "Family call, everybody talking at once"],
        people: &["ilona", "gabor", "priya", "eszter", "zoltan"],
        come: (2, 4),
        medium: Medium::Video,
        weekday: Saturday,
        hour: 15,
        minutes: 60,
        weeks: 9,
        span: (2300, 23),
        only_working_days: false,
    },
    Round {
        titles: &["Soup night", "Soup night at Amina's", "Soup night, the long table"],
        people: &["saoirse", "mei", "yusuf", "amina", "leila", "marcos"],
        come: (3, 5),
        medium: Medium::Visit,
        weekday: Friday,
        hour: 18,
        minutes: 210,
        weeks: 8,
        span: (DIARY_DAYS, 28),
        only_working_days: false,
    },
    Round {
        titles: &["Thursday group: people between posts", "Thursday group: asks and offers"],
        people: &["tariq", "sanna", "mariam"],
        come: (2, 3),
        medium: Medium::Visit,
        weekday: Thursday,
        hour: 9,
        minutes: 90,
        weeks: 2,
        span: (140, 16),
        only_working_days: false,
    },
];

/// What comes round once a year: title, month, day, people, hour, minutes.
type Feast = (&'static str, i8, i8, &'static [&'static str], i8, i64);

const FEASTS: &[Feast] = &[
    ("Crayfish party on the rocks", 8, 19, &["saoirse", "mei", "yusuf", "amina", "lena", "jamal", "dimitra", "khalid"], 16, 300),
    ("Christmas Eve", 12, 24, &["tomas", "elsa", "oskar", "birgit", "larserik", "sofia"], 14, 420),
    ("Reunion of the corridor", 9, 14, &["lena", "matti", "hugo", "nadia", "karin", "joost", "ewa"], 15, 480),
    ("Courtyard day, spring", 4, 26, &["gunbritt", "khalid", "rana", "filip", "mirja", "goran", "svetlana", "anh"], 9, 240),
    ("Courtyard day, leaves", 10, 18, &["khalid", "rana", "mirja", "jesper", "svetlana", "anh"], 9, 180),
    ("Midsummer in the meadow", 6, 21, &["tomas", "elsa", "oskar", "birgit", "saoirse", "amina"], 12, 480),
    ("Annual meeting of the Food Bank", 3, 22, &["harriet", "monique", "torbjorn", "rebecka", "amadou", "siv", "daniel"], 16, 150),
    ("Relay round the lakes", 5, 24, &["anneli", "mohammed", "robban", "sinead", "sasha", "zanele"], 8, 240),
    (
        "Open chess boards at ours",
        11,
        5,
        &["oskar", "yusuf", "sasha", "khalid", "kolya", "patrick", "zanele", "bilal", "parisa", "fikret", "tariq"],
        13,
        300,
    ),
    (
        "Tomas's trio in the boatyard",
        6,
        8,
        &["tomas", "jamal", "marcos", "larserik", "gosta", "pavel", "viktor", "mikael", "ragnhild"],
        17,
        240,
    ),
    ("Elsa's choir sings, and supper", 5, 3, &["elsa", "lena", "harriet", "fatou", "frida", "samuel", "margareta", "chiamaka"], 16, 240),
    ("Summer week in Győr", 7, 16, &["ilona", "tomas", "oskar", "elsa"], 10, 600),
];

/// Mails to many: title, month, day, people.
type Circular = (&'static str, i8, i8, &'static [&'static str]);

const CIRCULARS: &[Circular] = &[
    (
        "Our year, in one page",
        12,
        18,
        &["ruth", "dagny", "pavel", "chihiro", "seun", "hanh", "nadia", "joost", "meera", "rosa", "anjali", "signe"],
    ),
    ("Relay: who runs which leg", 5, 11, &["anneli", "mohammed", "robban", "sinead", "sasha", "zanele", "frida", "bianca"]),
    ("Courtyard day, list of jobs", 4, 12, &["khalid", "rana", "filip", "mirja", "goran", "svetlana", "jesper", "anh"]),
    ("Reunion: last call for beds", 8, 28, &["lena", "matti", "hugo", "nadia", "karin", "joost", "ewa", "eleni"]),
];

/// Writes the rounds, the feasts, the mails to many and the cards of December.
pub(super) fn put_rounds(draft: &mut Draft) {
    for (nth, round) in ROUNDS.iter().enumerate() {
        put_round(draft, round, &mut Dice::named(&format!("round {nth}")));
    }
    let mut dice = Dice::named("feasts");
    for years in 0..=8 {
        let year = draft.anchor.year() - years;
        for (title, month, day, keys, hour, minutes) in FEASTS {
            let Some(date) = past_day(draft, year, *month, *day, 10) else { continue };
            let mut entry = Entry::new(date, (*hour, 0), Medium::Visit, Direction::Mutual, *title);
            entry.minutes = Some(*minutes);
            let people = some_people(draft, keys, (keys.len() as i64 - 2, keys.len() as i64), date, &mut dice);
            write(draft, entry, &people);
        }
        for (title, month, day, keys) in CIRCULARS {
            let Some(date) = past_day(draft, year, *month, *day, 70) else { continue };
            let entry = Entry::new(date, (18, 20), Medium::GroupMail, Direction::Sent, *title);
            let people = some_people(draft, keys, (6, 12), date, &mut dice);
            write(draft, entry, &people);
        }
    }
}

fn put_round(draft: &mut Draft, round: &Round, dice: &mut Dice) {
    let first = draft.before(round.span.0);
    let mut day = first;
    while day.weekday() != round.weekday {
        day = day.saturating_add(1.days());
    }
    let last = draft.before(round.span.1);
    while day <= last {
        let is_off = (round.only_working_days && !is_working(day)) || (day.month() == 7 && round.weeks < 8) || dice.chance(9);
        if !is_off {
            let titles: Vec<&'static str> = round.titles.iter().copied().filter(|title| is_in_season(title, day)).collect();
            let title = dice.word(&titles);
            let title = filled(title, day, "", "", dice);
            let mut entry = Entry::new(day, (round.hour, 0), round.medium, Direction::Mutual, title);
            entry.minutes = Some(round.minutes);
            let people = some_people(draft, round.people, round.come, day, dice);
            write(draft, entry, &people);
        }
        day = day.saturating_add((round.weeks * 7).days());
    }
}

/// For these there is nothing in company after so many days before the anchor.
const AWAY: &[(&str, i64)] =
    &[("noemi", 800), ("caroline", 2000), ("henrik", 2000), ("rolf", 2000), ("jamal", 24), ("lena", 30), ("fatou", 30), ("linnea", 152)];

fn some_people(draft: &mut Draft, keys: &[&'static str], come: (i64, i64), day: Date, dice: &mut Dice) -> Vec<PersonId> {
    let count = usize::try_from(dice.between(come.0, come.1)).unwrap_or(1);
    let here: Vec<&'static str> =
        keys.iter().copied().filter(|key| AWAY.iter().all(|(away, days)| key != away || day <= draft.before(*days))).collect();
    dice.some(&here, count).into_iter().filter_map(|key| draft.who(key)).collect()
}

/// A day of a year, where it lies in the diary and at least `quiet` days before the anchor.
fn past_day(draft: &Draft, year: i16, month: i8, day: i8, quiet: i64) -> Option<Date> {
    let date = Date::new(year, month, day).ok()?;
    (date >= draft.before(DIARY_DAYS) && date <= draft.before(quiet)).then_some(date)
}
