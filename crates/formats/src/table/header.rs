//! Where a table's header is, or that it has none, and what its columns hold.

use csv::StringRecord;

use super::{
    content::{ROWS_LOOKED_AT, columns_by_content, is_data, mail_columns},
    field::{Column, FieldName, key},
    layout::{Layout, Producer, layout_of},
    linkedin::other_table,
    map::ColumnMap,
    relations::is_of_another,
    sheet::{first_row, records, row_of},
    vocabulary,
};

/// How many lines may stand above the header, as LinkedIn puts a note there.
const PREAMBLE_LINES: usize = 8;

/// A header that was found, or the first row of a table that has none.
pub(super) struct Header {
    pub(super) layout: Layout,
    pub(super) separator: u8,
    /// Where its line begins in the text.
    pub(super) start: usize,
    /// Whether the row there names the columns.
    pub(super) names_columns: bool,
}

/// What the columns of a table hold: as the map says, else as their names, else as their cells tell.
pub(super) fn find_header(text: &str, map: Option<&ColumnMap>) -> Option<Header> {
    let mut named = find_named(text);
    if let Some(header) = &mut named {
        know_mail(text, header, map);
    }
    let mapped = map.filter(|map| !map.is_empty()).and_then(|map| mapped(text, map, named.as_ref()));
    mapped.or(named).or_else(|| told_by_cells(text))
}

/// The header of a producer that is known, or of an address book.
pub(super) fn find_named(text: &str) -> Option<Header> {
    let mut start = 0;
    for (number, line) in text.split_inclusive('\n').take(PREAMBLE_LINES).enumerate() {
        let is_blank = line.trim().is_empty();
        if let Some((names, separator)) = first_row(text.get(start..)?)
            && let Some(layout) = layout_of(&names)
            && (number == 0 || layout.producer != Producer::Guessed || is_separator_line(text.get(..start)?))
        {
            return Some(Header { layout, separator, start, names_columns: true });
        }
        let may_go_on = number > 0 || is_blank || line.starts_with("Notes") || is_separator_line(line);
        if !may_go_on {
            return None;
        }
        start += line.len();
    }
    None
}

/// The first row of a table of which nothing else is known, with what separates its cells.
pub(super) fn plain_first_row(text: &str) -> Option<Header> {
    let start = if is_separator_line(text.lines().next()?) { text.find('\n')? + 1 } else { below_title(text) };
    let rest = text.get(start..)?;
    let (names, separator) = first_row(rest).or_else(|| Some((row_of(rest, b',')?, b',')))?;
    let names_columns = !is_data(names.iter().map(String::as_str));
    let layout = Layout { producer: Producer::Guessed, names, columns: Vec::new(), order: None };
    Some(Header { layout, separator, start, names_columns })
}

/// Where the first row begins: at the top, or below a title that has no columns.
fn below_title(text: &str) -> usize {
    let columns = |line: &str| [',', ';', '\t'].map(|separator| line.matches(separator).count()).into_iter().max().unwrap_or(0);
    let mut start = 0;
    for line in text.split_inclusive('\n').take(PREAMBLE_LINES) {
        match columns(line) {
            0 => start += line.len(),
            1 => return 0,
            _ => return start,
        }
    }
    0
}

fn is_separator_line(line: &str) -> bool {
    line.trim_start().get(..4).is_some_and(|start| start.eq_ignore_ascii_case("sep="))
}

/// Takes the first column whose cells are mail addresses for what it is, whatever it is called, where neither the map nor the name of a column
/// says mail. Names stay names, what the map says stays, and the tables of known programs are sure.
pub(super) fn know_mail(text: &str, header: &mut Header, map: Option<&ColumnMap>) {
    use FieldName as F;
    let has_mail = header.layout.columns.iter().any(|column| column.field == F::Email);
    if has_mail || header.layout.producer != Producer::Guessed || is_set_aside(&header.layout.names) {
        return;
    }
    let said = map.map(|map| map.said_of(&header.layout.names, true)).unwrap_or_default();
    if said.iter().any(|(_, field)| *field == Some(F::Email)) {
        return;
    }
    let Some(rest) = text.get(header.start..) else { return };
    let rows = rows_below(rest, header);
    let stays = |at: usize| said.iter().any(|(place, _)| *place == at) || keeps_its_meaning(header, at);
    let Some(at) = mail_columns(&rows).find(|at| !stays(*at)) else { return };
    let columns = &mut header.layout.columns;
    columns.retain(|column| column.at != at);
    columns.push(Column::named(at, F::Email, None));
    columns.sort_by_key(|column| column.at);
}

/// Whether the name of a column says what it holds so that mail addresses in it are none of the person's own.
fn keeps_its_meaning(header: &Header, at: usize) -> bool {
    use FieldName as F;
    let is_named_so = |column: &Column| {
        column.at == at && matches!(column.field, F::Name | F::Given | F::Middle | F::Family | F::Nickname | F::Handle | F::Related)
    };
    let titles = if header.names_columns { header.layout.names.as_slice() } else { &[] };
    header.layout.columns.iter().any(is_named_so) || titles.get(at).is_some_and(|title| is_of_another(title))
}

/// The first rows of people in a text that begins with the header, or with the first of them.
pub(super) fn rows_below(text: &str, header: &Header) -> Vec<StringRecord> {
    let rows = records(text.as_bytes(), header.separator).into_records().skip(usize::from(header.names_columns));
    rows.take(ROWS_LOOKED_AT).map_while(Result::ok).collect()
}

/// Whether these are columns of a table of LinkedIn's export that is not one of people.
fn is_set_aside(names: &[String]) -> bool {
    let keys: Vec<String> = names.iter().map(|name| key(name)).collect();
    other_table(&keys).is_some()
}

/// The header that the map speaks of; none where it names no column of this table.
fn mapped(text: &str, map: &ColumnMap, named: Option<&Header>) -> Option<Header> {
    let mut header = match named {
        Some(named) => Header { layout: named.layout.clone(), ..*named },
        None => titled(text, map).or_else(|| numbered(text, map))?,
    };
    let numbers = header.layout.producer == Producer::Guessed;
    let layout = &mut header.layout;
    if !map.names_any_of(&layout.names, numbers) {
        return None;
    }
    map.apply(&layout.names, numbers, &mut layout.columns);
    if !header.names_columns {
        layout.names = titles_for(&layout.columns, layout.names.len());
    }
    Some(header)
}

/// The first of the first lines that has a title of the map.
fn titled(text: &str, map: &ColumnMap) -> Option<Header> {
    let mut start = 0;
    for line in text.split_inclusive('\n').take(PREAMBLE_LINES) {
        let mut header = plain_first_row(text.get(start..)?)?;
        if map.names_any_of(&header.layout.names, false) {
            let keys: Vec<String> = header.layout.names.iter().map(|name| key(name)).collect();
            header.layout.columns = vocabulary::columns(&keys);
            let mut header = Header { start: start + header.start, names_columns: true, ..header };
            know_mail(text, &mut header, Some(map));
            return Some(header);
        }
        start += line.len();
    }
    None
}

/// The first row, where the map speaks of columns by number.
fn numbered(text: &str, map: &ColumnMap) -> Option<Header> {
    let mut header = plain_first_row(text)?;
    let keys: Vec<String> = header.layout.names.iter().map(|name| key(name)).collect();
    let words = vocabulary::columns(&keys);
    let is_like = |field: FieldName, cell: &str| match field {
        FieldName::Phone => cell.chars().filter(char::is_ascii_digit).count() > 2,
        _ => is_data([cell]),
    };
    header.names_columns = header.names_columns && (!words.is_empty() || map.is_header(&header.layout.names, is_like));
    header.layout.columns = if header.names_columns { words } else { Vec::new() };
    know_mail(text, &mut header, Some(map));
    Some(header)
}

/// A table whose cells tell what they are: without a header, or with one whose words nobody knows.
fn told_by_cells(text: &str) -> Option<Header> {
    let mut header = plain_first_row(text)?;
    let rest = text.get(header.start..)?;
    let rows = rows_below(rest, &header);
    header.layout.columns = columns_by_content(&rows);
    if header.layout.columns.is_empty() {
        return None;
    }
    if header.names_columns {
        let is_mail = |column: &Column| column.field == FieldName::Email;
        let titles = &header.layout.names;
        header.layout.columns.retain(|column| !(is_mail(column) && titles.get(column.at).is_some_and(|title| is_of_another(title))));
        // One person and strange words are too little to go by.
        if rows.len() < 2
            || !header.layout.columns.iter().any(is_mail)
            || is_other(&header.layout.names)
            || is_set_aside(&header.layout.names)
        {
            return None;
        }
    } else {
        header.layout.names = titles_for(&header.layout.columns, header.layout.names.len());
    }
    Some(header)
}

/// Whether words of a header say that its rows are no people of mine, but orders, logins and the like.
fn is_other(names: &[String]) -> bool {
    const WORDS: [&str; 16] = [
        "amount",
        "price",
        "order",
        "orderid",
        "invoice",
        "total",
        "status",
        "ip",
        "ipaddress",
        "login",
        "password",
        "subject",
        "from",
        "to",
        "currency",
        "quantity",
    ];
    names.iter().any(|name| WORDS.contains(&key(name).as_str()))
}

/// Titles for columns that have none, so that a kept row can be read again.
fn titles_for(columns: &[Column], width: usize) -> Vec<String> {
    let title = |at: usize| match columns.iter().find(|column| column.at == at).map(|column| column.field) {
        Some(FieldName::Name) => "Name".to_owned(),
        Some(FieldName::Given) => "Given name".to_owned(),
        Some(FieldName::Family) => "Family name".to_owned(),
        Some(FieldName::Url) => "Website".to_owned(),
        Some(FieldName::JobTitle) => "Job title".to_owned(),
        Some(field) if vocabulary::is_word(field.word()) => field.word().to_owned(),
        _ => format!("Column {}", at + 1),
    };
    (0..width).map(title).collect()
}
