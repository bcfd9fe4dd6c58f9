//! Events of a whole network from a table: who reached whom, when, by which medium. What `lab rank`, `lab newties` and `lab introduce` read.

use std::{collections::HashMap, path::Path};

use hearten_domain::Medium;

use crate::{Result, VerbError};

/// One message, call or meeting: from one to one or several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LabEvent {
    /// When, in seconds since 1970 UTC.
    pub(super) at: i64,
    /// Who began it, as an index into the names.
    pub(super) from: u32,
    /// Whom it reached, each once, without the one who began it; in order.
    pub(super) to: Vec<u32>,
    /// By which medium; mail where the table names none that is known.
    pub(super) medium: Medium,
}

/// All events of a table, earliest first, and the names of those who took part.
#[derive(Debug, Clone, Default)]
pub(super) struct LabEvents {
    /// The names, in byte order, so that indices are ordered as the names are.
    pub(super) names: Vec<String>,
    /// The events by time, then as their rows come.
    pub(super) events: Vec<LabEvent>,
}

impl LabEvents {
    /// Reads a table with the header `id,at,from,to,medium`; the columns may stand in any order. Rows of one id are one event to several. Rows after
    /// `until` (seconds since 1970 UTC, inclusive) are left out, and so are those from somebody to themselves.
    ///
    /// # Errors
    /// `missing` where there is no such file; `invalid` for a table without one of the columns `id`, `at`, `from`, `to`, or with a time that is no number.
    pub(super) fn read(path: &Path, until: i64) -> Result<Self> {
        let file = std::fs::File::open(path).map_err(|cause| VerbError::missing(format!("{} cannot be read: {cause}", path.display())))?;
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(std::io::BufReader::new(file));
        let header = reader.byte_headers().map_err(|cause| VerbError::invalid(format!("{}: {cause}", path.display())))?.clone();
        let column = |name: &str| header.iter().position(|cell| cell.trim_ascii() == name.as_bytes());
        let needed = |name: &str| {
            column(name).ok_or_else(|| {
                VerbError::invalid(format!("{} has no column {name}", path.display())).hint("its first line must be id,at,from,to,medium")
            })
        };
        let (id, at, from, to, medium) = (needed("id")?, needed("at")?, needed("from")?, needed("to")?, column("medium"));
        let mut rows = Vec::new();
        for (number, row) in reader.byte_records().enumerate() {
            let row = row.map_err(|cause| VerbError::invalid(format!("{}: {cause}", path.display())))?;
            let cell = |index: usize| String::from_utf8_lossy(row.get(index).unwrap_or_default().trim_ascii()).into_owned();
            let time: f64 = cell(at).parse().map_err(|_| {
                VerbError::invalid(format!("{}, row {}: \"{}\" is no time", path.display(), number + 2, cell(at)))
                    .hint("times are seconds since 1970 UTC")
            })?;
            rows.push(Row {
                id: cell(id),
                at: time as i64,
                from: cell(from),
                to: cell(to),
                medium: medium_named(&medium.map(cell).unwrap_or_default()),
            });
        }
        Ok(Self::of(rows, until))
    }

    fn of(mut rows: Vec<Row>, until: i64) -> Self {
        rows.retain(|row| row.at <= until && row.from != row.to && !row.from.is_empty() && !row.to.is_empty());
        let mut names: Vec<String> = rows.iter().flat_map(|row| [row.from.clone(), row.to.clone()]).collect();
        names.sort_unstable();
        names.dedup();
        let numbers: HashMap<&str, u32> = names.iter().enumerate().map(|(number, name)| (name.as_str(), number as u32)).collect();
        let number = |name: &str| numbers.get(name).copied().unwrap_or_default();
        let mut events: Vec<LabEvent> = Vec::new();
        let mut places: HashMap<(&str, i64, u32), usize> = HashMap::new();
        for row in &rows {
            let (from, to) = (number(&row.from), number(&row.to));
            let place = *places.entry((row.id.as_str(), row.at, from)).or_insert_with(|| {
                events.push(LabEvent { at: row.at, from, to: Vec::new(), medium: row.medium });
                events.len() - 1
            });
            if let Some(event) = events.get_mut(place)
                && !event.to.contains(&to)
            {
                event.to.push(to);
            }
        }
        events.sort_by_key(|event| (event.at, event.from));
        for event in &mut events {
            event.to.sort_unstable();
        }
        Self { names, events }
    }

    /// The name of a number; empty where it is none of these.
    pub(super) fn name(&self, number: u32) -> &str {
        self.names.get(number as usize).map(String::as_str).unwrap_or_default()
    }

    /// The number of a name.
    pub(super) fn number(&self, name: &str) -> Option<u32> {
        self.names.binary_search_by(|known| known.as_str().cmp(name)).ok().map(|number| number as u32)
    }
}

struct Row {
    id: String,
    at: i64,
    from: String,
    to: String,
    medium: Medium,
}

/// The medium that a table names in its own way.
fn medium_named(text: &str) -> Medium {
    let folded = text.to_lowercase();
    match folded.as_str() {
        "sms" | "text" | "chat" | "im" | "mms" => Medium::Message,
        "phone" | "voice" | "telephone" => Medium::Call,
        "meeting" | "face" | "face-to-face" | "proximity" | "bluetooth" => Medium::Visit,
        other => other.parse().unwrap_or(Medium::Mail),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(id: &str, at: i64, from: &str, to: &str) -> Row {
        Row { id: id.into(), at, from: from.into(), to: to.into(), medium: Medium::Mail }
    }

    #[test]
    fn rows_of_one_id_are_one_event_to_several_and_later_rows_are_left_out() {
        let rows =
            vec![row("2", 20, "b", "a"), row("1", 10, "a", "c"), row("1", 10, "a", "b"), row("3", 30, "a", "b"), row("4", 5, "a", "a")];
        let read = LabEvents::of(rows, 20);
        assert_eq!(read.names, ["a", "b", "c"]);
        assert_eq!(
            read.events.iter().map(|event| (event.at, event.from, event.to.clone())).collect::<Vec<_>>(),
            [(10, 0, vec![1, 2]), (20, 1, vec![0])]
        );
        assert_eq!((read.number("c"), read.number("d"), read.name(1)), (Some(2), None, "b"));
    }

    #[test]
    fn media_are_known_by_their_usual_names() {
        assert_eq!(medium_named("SMS"), Medium::Message);
        assert_eq!(medium_named("call"), Medium::Call);
        assert_eq!(medium_named("pigeon"), Medium::Mail);
    }
}
