//! What is so now between me and a person: concerns, promises, thanks owed.

use hearten_domain::{ConcernKind, ThanksState};
use hearten_verbs::PersonPage;
use jiff::civil::Date;

use crate::phrase;

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
            ConcernKind::Problem => "A problem",
            ConcernKind::Hope => "A hope",
            ConcernKind::Project => "A project",
            ConcernKind::HardSeason => "A hard season: soothe, inform, support; ask nothing",
        };
        let until = concern.until.map(|day| format!(" \u{b7} {} ({})", phrase::long_day(day, today), phrase::ago(day, today)));
        let about = format!("{kind} \u{b7} since {}{}", phrase::long_day(concern.since, today), until.unwrap_or_default());
        Line { id: concern.id.to_string(), text: phrase::capital(&concern.text), about, open: true }
    })
    .collect()
}

/// Notes that hold for a time.
pub(crate) fn passing(shown: &PersonPage, today: Date) -> Vec<Line> {
    let line = |note: &hearten_domain::PassingNote| {
        let after = if note.erase { ", then erased" } else { "" };
        let about = format!("Until {}{after}", phrase::long_day(note.until, today));
        Line { id: note.id.to_string(), text: phrase::capital(&note.text), about, open: true }
    };
    shown.passing_notes.iter().map(line).collect()
}

/// What I said I would do and have not done yet.
pub(crate) fn promises(shown: &PersonPage, today: Date) -> Vec<Line> {
    let open = shown.promises.iter().filter(|promise| promise.is_open_on(today));
    open.map(|promise| {
        let due = promise.due_on.map(|day| format!(" \u{b7} for {}", phrase::long_day(day, today)));
        let about = format!("Said {}{}", phrase::ago(promise.made_on, today), due.unwrap_or_default());
        Line { id: promise.id.to_string(), text: phrase::capital(&promise.text), about, open: true }
    })
    .collect()
}

/// Thanks that are owed, and thanks whose outcome they were never told.
pub(crate) fn thanks(shown: &PersonPage, today: Date) -> Vec<Line> {
    let line = |thanks: &hearten_domain::Thanks| {
        let about = match thanks.state_on(today)? {
            ThanksState::Owed => format!("Since {}", phrase::long_day(thanks.owed_on, today)),
            ThanksState::Sent => "Thanked; they may like to hear how it came out".to_owned(),
            ThanksState::Told => return None,
        };
        Some(Line { id: thanks.id.to_string(), text: phrase::capital(&thanks.deed), about, open: true })
    };
    shown.thanks.iter().filter_map(line).collect()
}
