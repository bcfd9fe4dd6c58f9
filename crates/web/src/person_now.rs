//! What is so now between me and a person: concerns, promises, thanks owed.

use hearten_domain::{ConcernKind, ThanksState};
use hearten_verbs::PersonPage;
use jiff::civil::Date;

use crate::{phrase, say::say};

/// A record in a line, with what is to be said about it.
pub(crate) struct Line {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) about: String,
    /// Whether it can still be settled.
    pub(crate) open: bool,
}

/// What is on their mind, open ones first; what was settled long ago is left to the story.
pub(crate) fn concerns(shown: &PersonPage, today: Date) -> Vec<Line> {
    let open = shown.concerns.iter().filter(|concern| concern.is_open_on(today));
    open.map(|concern| {
        let kind = match concern.kind {
            ConcernKind::Problem => "person-concern-problem",
            ConcernKind::Hope => "person-concern-hope",
            ConcernKind::Project => "person-concern-project",
            ConcernKind::HardSeason => "person-concern-hard-season",
        };
        let about = say(if concern.until.is_some() { "person-concern-since-until" } else { "person-concern-since" });
        let about = about.with("kind", say(kind)).with("day", phrase::long_day(concern.since, today));
        let about = concern
            .until
            .into_iter()
            .fold(about, |about, day| about.with("until", phrase::long_day(day, today)).with("distance", phrase::ago(day, today)));
        Line { id: concern.id.to_string(), text: phrase::capital(&concern.text), about: about.into(), open: true }
    })
    .collect()
}

/// Notes that hold for a time.
pub(crate) fn passing(shown: &PersonPage, today: Date) -> Vec<Line> {
    let line = |note: &hearten_domain::PassingNote| {
        let about = say(if note.erase { "person-passing-until-erased" } else { "person-passing-until" });
        let about = about.with("day", phrase::long_day(note.until, today)).into();
        Line { id: note.id.to_string(), text: phrase::capital(&note.text), about, open: true }
    };
    shown.passing_notes.iter().map(line).collect()
}

/// What I said I would do and have not done yet.
pub(crate) fn promises(shown: &PersonPage, today: Date) -> Vec<Line> {
    let open = shown.promises.iter().filter(|promise| promise.is_open_on(today));
    open.map(|promise| {
        let about = say(if promise.due_on.is_some() { "person-promise-said-for" } else { "person-promise-said" });
        let about = about.with("ago", phrase::ago(promise.made_on, today));
        let about = promise.due_on.into_iter().fold(about, |about, day| about.with("day", phrase::long_day(day, today)));
        Line { id: promise.id.to_string(), text: phrase::capital(&promise.text), about: about.into(), open: true }
    })
    .collect()
}

/// Thanks that are owed, and thanks whose outcome they were never told.
pub(crate) fn thanks(shown: &PersonPage, today: Date) -> Vec<Line> {
    let line = |thanks: &hearten_domain::Thanks| {
        let about: String = match thanks.state_on(today)? {
            ThanksState::Owed => say("person-thanks-since").with("day", phrase::long_day(thanks.owed_on, today)).into(),
            ThanksState::Sent => say("person-thanks-sent").into(),
            ThanksState::Told => return None,
        };
        Some(Line { id: thanks.id.to_string(), text: phrase::capital(&thanks.deed), about, open: true })
    };
    shown.thanks.iter().filter_map(line).collect()
}
