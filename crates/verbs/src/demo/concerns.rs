//! What is on people's minds at the anchor, what I promised, and how people stand.

use hearten_domain::{Concern, ConcernKind, Promise, Standing, StandingKind};

use super::vault::Draft;
use ConcernKind::{HardSeason, Hope, Problem, Project};

/// A concern: whose, of what sort, what, since how many days, until how many days after the anchor (0 is open), answered how many days ago
/// (0 is not), where it was learnt.
type Line = (&'static str, ConcernKind, &'static str, i64, i64, i64, &'static str);

const CONCERNS: &[Line] = &[
    ("fatou", HardSeason, "Her husband Ousmane is in hospital after a stroke; she sleeps at his side", 31, 60, 0, "she rang"),
    ("pavel", HardSeason, "The workshop closed and he lost his place after twenty-two years", 47, 90, 0, "a short mail"),
    ("linnea", Problem, "Her first budget as site manager is due, and she has to defend two posts", 22, 8, 0, "over coffee"),
    (
        "yusuf",
        Problem,
        "The bookshop's camera and loyalty card raise questions of data privacy he cannot answer",
        34,
        30,
        0,
        "at the counter",
    ),
    (
        "amina",
        Project,
        "Directs a play for deaf and hearing actors and looks for somebody who knows sign language",
        40,
        88,
        0,
        "soup night",
    ),
    ("joost", Problem, "A shift model for two sites that does not burn out the nights", 12, 21, 0, "his mail"),
    ("hedda", Project, "Wants to bring beehives onto more roofs and needs a house association that says yes", 55, 0, 0, "on the roof"),
    ("anh", Hope, "Hopes to learn urban beekeeping and put a hive in the courtyard by spring", 70, 0, 0, "courtyard day"),
    ("harriet", Problem, "The Food Bank's lease runs out and the landlord will not answer", 60, 26, 0, "board meeting"),
    ("monique", Project, "Opens a surplus kitchen: food waste from three markets, cooked and sold at cost", 28, 45, 0, "coffee"),
    ("desta", Hope, "Would like to lead a team; has applied for a post as first-time manager", 25, 10, 0, "a mail"),
    ("zanele", Problem, "Leads people she used to sit beside and feels alone with it", 33, 0, 0, "after the run"),
    ("sasha", Hope, "His daughter's place at the music school is decided soon", 20, 6, 0, "on the lake path"),
    ("meera", Project, "Chooses a new warehouse system for four sites", 15, 35, 0, "her mail"),
    ("wiebke", Project, "Prepares her talk on returnable crates for the Cold Chain Days", 18, 12, 0, "a call"),
    ("khalid", Hope, "Bakes for his first market stall and wants an oven with steam", 30, 0, 0, "on the stairs"),
    ("matti", Problem, "A heat pump for a house of 1910 and three offers that contradict each other", 75, 40, 0, "a letter"),
    ("marcos", Problem, "What to do with Bea's notebooks: forty years of bird counts", 65, 0, 0, "soup night"),
    ("gabor", Problem, "Whether to leave the firm before it is sold", 50, 70, 0, "a call"),
    ("elsa", Hope, "An exchange year at an observatory; the list comes out soon", 42, 16, 0, "she told us all"),
    ("ngozi", Project, "Writes a handbook for new team leads, sixteen pages at most", 58, 24, 0, "a call"),
    ("clara", Project, "A series on who feeds a port; looks for a night-shift voice", 27, 124, 0, "lunch"),
    ("majbritt", Problem, "Can no longer knead; looks for young hands to take over the Friday course", 52, 0, 0, "at the workshop"),
    ("gunbritt", Hope, "Wants the third volume of the ferry detective novels in large print", 19, 0, 0, "tea"),
    ("rebecka", Problem, "New rules on volunteers' data before the summer", 44, 33, 0, "board meeting"),
    // One that has expired, and some that were answered.
    ("viktor", Problem, "Waits to hear which of the sites will close in the merger", 160, -20, 0, "lunch"),
    ("signe", Hope, "Hopes for a place on the channel swim", 300, 0, 120, "a call"),
    ("samuel", Problem, "The energy bill of cold store two", 420, 0, 200, "leads meeting"),
    ("lena", Problem, "A difficult appraisal with a friend on her team", 210, 0, 170, "a run"),
];

/// Puts concerns on the sheet.
pub(super) fn put_concerns(draft: &mut Draft) {
    for (key, kind, text, since, until, answered, source) in CONCERNS {
        let Some(person_id) = draft.who(key) else { continue };
        let id = draft.id().into();
        let concern = Concern {
            id,
            person_id,
            kind: *kind,
            text: (*text).to_owned(),
            since: draft.before(*since),
            until: (*until != 0).then(|| draft.ahead(*until)),
            answered_on: (*answered > 0).then(|| draft.before(*answered)),
            source: Some((*source).to_owned()),
            import_id: Some(draft.import),
        };
        draft.made.concerns.push(concern);
    }
}

/// A promise: to whom, what, days since, due in how many days (999 is no day), kept how many days ago (−1 is not kept).
type Word = (&'static str, &'static str, i64, i64, i64);

const PROMISES: &[Word] = &[
    ("linnea", "Read her budget with a red pen", 21, 3, -1),
    ("amina", "Ask Karin about an interpreter for the rehearsals", 27, 1, -1),
    ("marcos", "Come and look at Bea's notebooks together", 41, 12, -1),
    ("oskar", "Drive the robots to the regional round", 30, 36, -1),
    ("harriet", "Draft one page about the lease for the council", 18, 5, -1),
    ("zanele", "Send her the paper-bag questions", 22, 999, -1),
    ("gunbritt", "Find out who prints detective novels in large type", 19, 999, -1),
    ("chihiro", "A long letter, with the map of the walk", 66, 20, -1),
    ("dimitra", "Speak to her planners about handovers", 75, -40, 44),
    ("ngozi", "Comment on the first chapter", 90, -60, 58),
    ("khalid", "Lend him the big mixing bowl", 62, -55, 60),
    ("clara", "Put her in touch with Esther", 130, -110, 124),
    ("elsa", "Sew the choir dress", 110, -90, 92),
    ("sasha", "Go to the school office with him", 160, -150, 151),
    ("meera", "Explain our returns process in one drawing", 220, -200, 204),
    ("rosa", "Record the alto line", 300, -280, 271),
];

/// Puts promises on the sheet.
pub(super) fn put_promises(draft: &mut Draft) {
    for (key, text, made, due, kept) in PROMISES {
        let Some(person_id) = draft.who(key) else { continue };
        let promise = Promise {
            id: draft.id().into(),
            person_id,
            text: (*text).to_owned(),
            made_on: draft.before(*made),
            due_on: (*due != 999).then(|| draft.ahead(*due)),
            kept_on: (*kept >= 0).then(|| draft.before(*kept)),
            import_id: Some(draft.import),
        };
        draft.made.promises.push(promise);
    }
}

/// How people stand: who, how, since how many days, until how many days before the anchor (0 is still so).
const STANDINGS: &[(&str, StandingKind, i64, i64)] = &[
    ("beatriz", StandingKind::Dead, 418, 0),
    ("jesper", StandingKind::Muted, 90, 0),
    ("rolf", StandingKind::DoNotContact, 1380, 0),
    ("svetlana", StandingKind::DoNotNote, 600, 0),
    ("ulrika", StandingKind::Muted, 148, 60),
];

/// Puts standings on the sheet.
pub(super) fn put_standings(draft: &mut Draft) {
    for (key, kind, since, until) in STANDINGS {
        let Some(person_id) = draft.who(key) else { continue };
        let (id, since, until) = (draft.id().into(), draft.before(*since), (*until > 0).then(|| draft.before(*until)));
        draft.made.standings.push(Standing { id, person_id, kind: *kind, since, until, import_id: Some(draft.import) });
    }
}
