//! What is on people's minds at the anchor, what I promised, and how people stand.

use hearten_domain::{Concern, ConcernKind, Promise, Standing, StandingKind};

use super::vault::Draft;
use ConcernKind::{HardSeason, Hope, Problem, Project};

/// A concern: whose, of what sort, what, since how many days, until how many days after the anchor (0 is open), answered how many days ago
/// (0 is not), where it was learnt.
type Line = (&'static str, ConcernKind, &'static str, i64, i64, i64, &'static str);

const CONCERNS: &[Line] = &[
    ("fatou", HardSeason, "Ousmane's stroke, and the nights beside the hospital bed", 31, 60, 0, "she rang"),
    ("pavel", HardSeason, "the workshop closed and the post lost after twenty-two years", 47, 90, 0, "a short mail"),
    ("linnea", Problem, "the first budget as site manager, with two posts to defend", 22, 8, 0, "over coffee"),
    ("yusuf", Problem, "data privacy in the bookshop: the camera and the loyalty card", 34, 30, 0, "at the counter"),
    ("amina", Project, "a play for deaf and hearing actors, with nobody yet who knows sign language", 40, 88, 0, "soup night"),
    ("joost", Problem, "a shift model for two sites that does not burn out the nights", 12, 21, 0, "his mail"),
    ("hedda", Project, "beehives on more roofs, and a house association that says yes", 55, 0, 0, "on the roof"),
    ("anh", Hope, "learning urban beekeeping, and a hive in the courtyard", 70, 0, 0, "courtyard day"),
    ("harriet", Problem, "the Food Bank's lease, which runs out, and a landlord who does not answer", 60, 26, 0, "board meeting"),
    ("monique", Project, "opening a surplus kitchen: food waste from three markets, cooked and sold at cost", 28, 45, 0, "coffee"),
    ("desta", Hope, "the application for a first post as a manager", 25, 10, 0, "a mail"),
    ("zanele", Problem, "leading people one used to sit beside, and the loneliness of it", 33, 0, 0, "after the run"),
    ("sasha", Hope, "Oksana's place at the music school", 20, 6, 0, "on the lake path"),
    ("meera", Project, "choosing a warehouse system for four sites", 15, 35, 0, "her mail"),
    ("wiebke", Project, "the talk on returnable crates at the Cold Chain Days", 18, 12, 0, "a call"),
    ("khalid", Hope, "a first market stall for bread, and an oven with steam", 30, 0, 0, "on the stairs"),
    ("matti", Problem, "a heat pump for a house of 1910, and three offers that contradict each other", 75, 40, 0, "a letter"),
    ("marcos", Problem, "what to do with Bea's notebooks: forty years of bird counts", 65, 0, 0, "soup night"),
    ("gabor", Problem, "whether to leave the firm before it is sold", 50, 70, 0, "a call"),
    ("elsa", Hope, "the list for an exchange year at an observatory", 42, 16, 0, "she told us all"),
    ("ngozi", Project, "a handbook for new team leads, sixteen pages at most", 58, 24, 0, "a call"),
    ("clara", Project, "a series on who feeds a port, and a night-shift voice for it", 27, 124, 0, "lunch"),
    ("majbritt", Problem, "young hands for the Friday sourdough course", 52, 0, 0, "at the workshop"),
    ("gunbritt", Hope, "the third volume of the ferry detective novels, in large print", 19, 0, 0, "tea"),
    ("rebecka", Problem, "new rules on volunteers' data", 44, 33, 0, "board meeting"),
    // One that has expired, and some that were answered.
    ("viktor", Problem, "which of the sites will close in the merger", 160, -20, 0, "lunch"),
    ("signe", Hope, "a place on the channel swim", 300, 0, 120, "a call"),
    ("samuel", Problem, "the energy bill of cold store two", 420, 0, 200, "leads meeting"),
    ("lena", Problem, "a difficult appraisal of a friend on the team", 210, 0, 170, "a run"),
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
    ("linnea", "go through the site budget with a red pen", 21, 3, -1),
    ("amina", "ask Karin about an interpreter for the rehearsals", 27, 6, -1),
    ("marcos", "come and look at Bea's notebooks together", 41, 12, -1),
    ("oskar", "drive the robots to the regional round", 30, 36, -1),
    ("harriet", "draft one page about the lease for the council", 18, 5, -1),
    ("zanele", "send the ten questions from the paper bag", 22, 25, -1),
    ("chihiro", "write a long letter, with the map of the walk", 66, 999, -1),
    ("dimitra", "speak to the planners about handovers", 75, -40, 44),
    ("ngozi", "comment on the first chapter", 90, -60, 58),
    ("khalid", "lend the big mixing bowl", 62, -55, 60),
    ("clara", "make the introduction to Esther", 130, -110, 124),
    ("elsa", "sew the choir dress", 110, -90, 92),
    ("sasha", "come along to the school office", 160, -150, 151),
    ("meera", "explain our returns process in one drawing", 220, -200, 204),
    ("rosa", "record the alto line", 300, -280, 271),
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
    ("meera", StandingKind::Partner, 1900, 0),
    ("tomas", StandingKind::Partner, 1500, 0),
    ("sasha", StandingKind::Partner, 700, 0),
    ("khalid", StandingKind::Partner, 900, 0),
    ("linnea", StandingKind::Partner, 1200, 0),
];

/// Puts standings on the sheet.
pub(super) fn put_standings(draft: &mut Draft) {
    for (key, kind, since, until) in STANDINGS {
        let Some(person_id) = draft.who(key) else { continue };
        let (id, since, until) = (draft.id().into(), draft.before(*since), (*until > 0).then(|| draft.before(*until)));
        draft.made.standings.push(Standing { id, person_id, kind: *kind, since, until, import_id: Some(draft.import) });
    }
}
