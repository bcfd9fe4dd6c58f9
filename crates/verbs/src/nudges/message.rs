//! The words of a nudge: to whom, and why; never a draft, nor what stands behind the reason.

use hearten_domain::Move;
use hearten_speech::{say, worded};
use jiff::civil::Date;
use serde::Serialize;

use crate::{Today, text::joined};

/// What is sent on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct DayMessage {
    /// Which day.
    pub(super) day: Date,
    /// Its title, a few words.
    pub(super) title: String,
    /// The moves, a line each.
    pub(super) lines: Vec<String>,
    /// What a mail says below them.
    pub(super) foot: String,
}

impl DayMessage {
    /// The message for a day; none where nothing is worth doing: then there is nothing to say.
    pub(super) fn of(today: &Today) -> Option<Self> {
        if today.moves.is_empty() {
            return None;
        }
        let mut names: Vec<&str> = Vec::new();
        for person in today.moves.iter().flat_map(|offer| &offer.people) {
            if !names.contains(&person.name.as_str()) {
                names.push(&person.name);
            }
        }
        let title = say("verb-nudge-title").with("names", joined(names)).into();
        Some(Self { title, lines: today.moves.iter().map(line).collect(), ..Self::on_trial(today.day) })
    }

    /// What is sent on trial on a day when nothing is worth doing.
    pub(super) fn on_trial(day: Date) -> Self {
        let lines = vec![say("verb-nudge-nothing").into()];
        Self { day, title: say("verb-nudge-nothing-title").into(), lines, foot: say("verb-nudge-foot").into() }
    }

    /// The lines as one text.
    pub(super) fn text(&self) -> String {
        self.lines.join("\n\n")
    }
}

fn line(offer: &Move) -> String {
    let names: Vec<&str> = offer.people.iter().map(|person| person.name.as_str()).collect();
    let medium = worded("review-medium", offer.medium.as_str());
    say("verb-nudge-line").with("names", joined(names)).with("medium", medium).with("reason", offer.why.reason()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_listed_as_in_speech() {
        assert_eq!(joined(["Ana"]), "Ana");
        assert_eq!(joined(["Ana", "Ben", "Clara"]), "Ana, Ben and Clara");
    }
}
