//! The words of a nudge: to whom, and why; never a draft, nor what stands behind the reason.

use hearten_domain::Move;
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
        Some(Self { day: today.day, title: format!("Today: {}", joined(names)), lines: today.moves.iter().map(line).collect() })
    }

    /// The lines as one text.
    pub(super) fn text(&self) -> String {
        self.lines.join("\n\n")
    }
}

fn line(offer: &Move) -> String {
    let names: Vec<&str> = offer.people.iter().map(|person| person.name.as_str()).collect();
    format!("{} ({}): {}", joined(names), offer.medium, offer.why.reason())
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
