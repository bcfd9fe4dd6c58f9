//! A row into what it says of a person.

use std::collections::BTreeMap;

use csv::StringRecord;
use hearten_domain::{Cause, PartialDate, Problem, ProblemCause};
use jiff::civil::Date;

use super::{
    dates::{DayOrder, from_columns, read_date},
    field::{Column, FieldName, Label},
    google,
    layout::{Layout, Producer},
    linkedin,
    towns::towns,
};
use crate::{
    text::{clean_address, one_line},
    vcard::{CardKind, CardObservation, CardOrganization, Labelled},
};

/// What a row of a table says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow {
    /// What it says of a person.
    pub card: CardObservation,
    /// Since when they are connected with the table's owner, where it tells.
    pub since: Option<Date>,
}

/// The parts of a row that are put together when all cells are read.
#[derive(Default)]
struct Parts<'r> {
    middle: Option<String>,
    birth: [&'r str; 3],
    postal: BTreeMap<Option<&'static str>, Vec<String>>,
    organizations: BTreeMap<u32, CardOrganization>,
    since: Option<Date>,
}

/// Reads a row; `order` is how dates such as 3/4/1980 are meant in its table, where known.
pub(super) fn card_of(layout: &Layout, row: &StringRecord, order: Option<DayOrder>, source: &str, line: u64) -> TableRow {
    let mut card = CardObservation { raw: raw_row(&layout.names, row), line, ..CardObservation::default() };
    let mut causes = Vec::new();
    let mut parts = Parts::default();
    for column in &layout.columns {
        let cell = row.get(column.at).map(str::trim).filter(|cell| !cell.is_empty());
        if let Some(cell) = cell {
            take(&mut card, &mut parts, &mut causes, layout, row, *column, cell, order);
        }
    }
    let since = parts.since;
    card.towns = towns(&layout.names, row);
    finish(&mut card, parts, &mut causes);
    if layout.producer == Producer::LinkedIn {
        linkedin::finish(&mut card);
    }
    if row.iter().skip(layout.names.len()).any(|cell| !cell.trim().is_empty()) {
        let (cells, names) = (row.len().to_string(), layout.names.len().to_string());
        causes.push(ProblemCause::RowTooManyCells.with(&[("cells", &cells), ("names", &names)]));
    }
    card.problems = causes.into_iter().map(|cause| Problem { source: source.to_owned(), line, cause }).collect();
    TableRow { card, since }
}

#[expect(clippy::too_many_arguments, reason = "the one place where a cell meets all that it may change")]
fn take<'r>(
    card: &mut CardObservation,
    parts: &mut Parts<'r>,
    causes: &mut Vec<Cause>,
    layout: &Layout,
    row: &'r StringRecord,
    column: Column,
    cell: &'r str,
    order: Option<DayOrder>,
) {
    let label = label_of(column.label, row);
    let values = || cell.split(if layout.producer == Producer::Google { google::JOINED } else { "\n" }).filter_map(one_line);
    let labelled = || values().map(|value| Labelled { value, label: label.clone() });
    let mut date = || {
        read_date(cell, order).unwrap_or_else(|cause| {
            causes.push(cause);
            None
        })
    };
    match column.field {
        FieldName::Name => card.name = one_line(cell),
        FieldName::Given => card.given = one_line(cell),
        FieldName::Middle => parts.middle = one_line(cell),
        FieldName::Family => card.family = one_line(cell),
        FieldName::Nickname => card.nickname = one_line(cell),
        FieldName::Phone => card.phones.extend(labelled()),
        FieldName::Url => card.urls.extend(labelled()),
        FieldName::Handle => card.handles.extend(labelled()),
        FieldName::Related => card.related.extend(labelled()),
        FieldName::Postal => card.postals.extend(one_line(&cell.replace('\n', ", ")).map(|value| Labelled { value, label })),
        FieldName::PostalPart => parts.postal.entry(word_of(column.label)).or_default().extend(one_line(cell)),
        FieldName::Company => parts.organization(column).name = one_line(cell),
        FieldName::Department => parts.organization(column).units.extend(one_line(cell)),
        FieldName::JobTitle => parts.organization(column).role = one_line(cell),
        FieldName::Birthday => card.birthday = date(),
        FieldName::Anniversary => card.anniversary = date(),
        FieldName::Event => card.dates.extend(date().map(|date| (date, label))),
        FieldName::BirthYear => parts.birth[0] = cell,
        FieldName::BirthMonth => parts.birth[1] = cell,
        FieldName::BirthDay => parts.birth[2] = cell,
        FieldName::Since => parts.since = date().and_then(PartialDate::full),
        FieldName::Note => card.note = Some(cell.to_owned()),
        FieldName::Category => card.categories.extend(list(cell)),
        FieldName::Interest => card.interests.extend(list(cell)),
        FieldName::Email => {
            for value in cell.split(" ::: ").flat_map(|part| part.split([';', ',', ' ', '\n'])).filter(|part| !part.trim().is_empty()) {
                match clean_address(value) {
                    Some(value) => card.emails.push(Labelled { value, label: label.clone() }),
                    None if value.contains('@') => causes.push(ProblemCause::NoMailAddress.with(&[("address", &Cause::quoted(value))])),
                    None => {}
                }
            }
        }
    }
}

impl Parts<'_> {
    fn organization(&mut self, column: Column) -> &mut CardOrganization {
        self.organizations.entry(column.group).or_insert_with(|| CardOrganization { name: None, units: Vec::new(), role: None })
    }
}

fn finish(card: &mut CardObservation, parts: Parts<'_>, causes: &mut Vec<Cause>) {
    let [year, month, day] = parts.birth;
    match from_columns(year, month, day) {
        Ok(date) => card.birthday = card.birthday.or(date),
        Err(cause) => causes.push(cause),
    }
    let postals = parts.postal.into_iter().map(|(label, parts)| Labelled { value: parts.join(", "), label: label.map(str::to_owned) });
    card.postals.extend(postals);
    card.organizations = parts.organizations.into_values().collect();
    card.emails.dedup_by(|a, b| a.value == b.value);
    if card.name.is_none() {
        let mut names = [card.given.as_deref(), parts.middle.as_deref(), card.family.as_deref()];
        if names.iter().flatten().all(|name| name.chars().all(is_east_asian)) {
            names.reverse();
        }
        let whole = names.into_iter().flatten().collect::<Vec<_>>().join(" ");
        card.name = Some(whole).filter(|whole| !whole.is_empty());
    }
    let organization = card.organizations.iter().find_map(|organization| organization.name.clone());
    if card.name.is_none() && card.nickname.is_none() && organization.is_some() && card.urls.is_empty() {
        card.kind = CardKind::Organization;
    }
    let first = |values: &[Labelled]| values.first().map(|value| value.value.clone());
    let organization = organization.filter(|_| card.kind == CardKind::Organization);
    let fallback = || card.nickname.clone().or(organization).or_else(|| first(&card.emails)).or_else(|| first(&card.phones));
    card.name = card.name.as_deref().map(turned_round).or_else(fallback);
}

/// `Ode, Benjamin` as `Benjamin Ode`; what follows the comma as a title or as the form of a firm stays there.
fn turned_round(name: &str) -> String {
    const STAY: [&str; 12] = ["jr", "sr", "ii", "iii", "iv", "dr", "inc", "ltd", "llc", "gmbh", "dds", "rn"];
    let Some((family, given)) = name.split_once(',').map(|(family, given)| (family.trim(), given.trim())) else { return name.to_owned() };
    let stays = linkedin::is_credential(given) || STAY.contains(&given.trim_end_matches('.').to_lowercase().as_str());
    if family.is_empty() || given.is_empty() || given.contains(',') || family.split(' ').count() > 3 || stays {
        return name.to_owned();
    }
    format!("{given} {family}")
}

/// Whether a letter is of a script in which family names come first.
fn is_east_asian(letter: char) -> bool {
    matches!(letter, '\u{3005}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{20000}'..='\u{2fa1f}')
}

/// A label as people read it: Google marks those of its own with an asterisk.
fn label_of(label: Label, row: &StringRecord) -> Option<String> {
    match label {
        Label::None => None,
        Label::Word(word) => Some(word.to_owned()),
        Label::Column(at) => {
            let text = one_line(row.get(at)?.trim_start_matches(['*', ' ']))?;
            let lower = text.to_lowercase();
            Some(match lower.as_str() {
                "mobile" => "cell".to_owned(),
                "home" | "work" | "other" => lower,
                _ => text,
            })
        }
    }
}

fn word_of(label: Label) -> Option<&'static str> {
    match label {
        Label::Word(word) => Some(word),
        Label::None | Label::Column(_) => None,
    }
}

fn list(cell: &str) -> impl Iterator<Item = String> + '_ {
    cell.split(" ::: ").flat_map(|part| part.split([';', ','])).filter_map(|part| one_line(part.trim().trim_start_matches("* ")))
}

/// The row as it came, under the names of its columns: two lines of CSV with the filled cells only, so that the same contact is the same text
/// however many columns the others in its table needed.
pub(super) fn raw_row(names: &[String], row: &StringRecord) -> Vec<u8> {
    let filled: Vec<(&str, &str)> = row
        .iter()
        .enumerate()
        .filter(|(_, cell)| !cell.trim().is_empty())
        .map(|(at, cell)| (names.get(at).map_or("", String::as_str), cell))
        .collect();
    let mut writer = csv::Writer::from_writer(Vec::new());
    let written = writer
        .write_record(filled.iter().map(|(name, _)| *name))
        .and_then(|()| writer.write_record(filled.iter().map(|(_, cell)| *cell)))
        .map_err(|error| error.to_string())
        .and_then(|()| writer.into_inner().map_err(|error| error.to_string()));
    // Writing to memory cannot fail; were it to, the row would be its own text.
    written.unwrap_or_else(|_| row.iter().collect::<Vec<_>>().join(",").into_bytes())
}
