//! Which format a file has, told by how it begins.

use hearten_domain::{Cause, ProblemCause};

use crate::{chat::begins_as_chat, ldif::begins_as_ldif, mail::begins_as_mail, monica, table, text};

/// A format that Hearten reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// vCards, one or many: [`crate::vcard`].
    Cards,
    /// A calendar: [`crate::icalendar`].
    Calendar,
    /// Mail, one message or many in mbox form: [`crate::mail`]; a single mail is read by the same splitter.
    Mail,
    /// A table (CSV, TSV): [`crate::table`]; whether it is an address book its columns tell.
    Table,
    /// An address book as LDIF: [`crate::ldif`].
    Ldif,
    /// Conversations by chat, text message or call: [`crate::chat`].
    Chat,
    /// An export of Monica 4.x as JSON: [`crate::monica`].
    Monica,
    /// Hearten's own export, JSON Lines.
    Hearten,
    /// Nothing in it.
    Empty,
    /// Something else; [`unknown_cause`] says what it looks like.
    Unknown,
}

/// Tells the format by the first bytes (4,096 are plenty); `name` only breaks ties.
pub fn recognise(head: &[u8], name: &str) -> Format {
    let decoded = text::decode_cut(head);
    let beginning = text::beginning(&decoded);
    if beginning.is_empty() {
        return Format::Empty;
    }
    if is_hearten(beginning) {
        return Format::Hearten;
    }
    match component(beginning) {
        Some(name) if name.eq_ignore_ascii_case("VCARD") => return Format::Cards,
        Some(_) => return Format::Calendar,
        None => {}
    }
    if monica::begins_as_export(beginning) {
        return Format::Monica;
    }
    if begins_as_ldif(beginning) {
        return Format::Ldif;
    }
    if begins_as_chat(beginning, name).is_some() {
        return Format::Chat;
    }
    if table::has_known_header(head) {
        return Format::Table;
    }
    if begins_as_mail(beginning.as_bytes(), has_extension(name, &["eml", "mbox", "mbx", "msg", "email"])) {
        return Format::Mail;
    }
    // Some producers put a line of their own above the first card.
    if has_extension(name, &["vcf", "vcard"]) && contains_line(beginning, "BEGIN:VCARD") {
        return Format::Cards;
    }
    if has_extension(name, &["ics", "ical", "ifb"]) && contains_line(beginning, "BEGIN:VCALENDAR") {
        return Format::Calendar;
    }
    if has_extension(name, &["csv", "tsv"]) && !beginning.contains('\0') {
        return Format::Table;
    }
    Format::Unknown
}

/// Why a file of [`Format::Unknown`] is not read, with what to do instead where something can be done.
pub fn unknown_cause(head: &[u8]) -> Cause {
    let decoded = text::decode_cut(head);
    let beginning = decoded.trim_start();
    let known: &[(&[u8], ProblemCause)] = &[
        (b"%PDF", ProblemCause::LooksLikePdf),
        (b"\xff\xd8\xff", ProblemCause::LooksLikePicture),
        (b"\x89PNG", ProblemCause::LooksLikePicture),
        (b"GIF8", ProblemCause::LooksLikePicture),
        (b"SQLite format 3", ProblemCause::LooksLikeDatabase),
        (b"7z\xbc\xaf", ProblemCause::LooksLikeSevenZip),
        (b"Rar!", ProblemCause::LooksLikeRar),
        (b"BZh", ProblemCause::LooksLikeBzip2),
        (b"\xfd7zXZ", ProblemCause::LooksLikeXz),
        (b"!BDN", ProblemCause::LooksLikeOutlook),
        (b"\xd0\xcf\x11\xe0", ProblemCause::LooksLikeOffice),
    ];
    let what = known.iter().find(|(magic, _)| head.starts_with(magic)).map(|(_, what)| *what);
    let what = what.or_else(|| monica::begins_as_dump(beginning).then_some(ProblemCause::LooksLikeMonicaDump));
    let what = what.or_else(|| beginning.starts_with('{').then_some(ProblemCause::LooksLikeJson));
    let what = what.or_else(|| beginning.starts_with('<').then_some(ProblemCause::LooksLikeHtml));
    let what = what.or_else(|| looks_like_table(beginning).then_some(ProblemCause::LooksLikeTable));
    what.unwrap_or(ProblemCause::NotRecognised).into()
}

fn is_hearten(beginning: &str) -> bool {
    #[derive(serde::Deserialize)]
    struct First {
        format: String,
    }
    let line = beginning.lines().next().unwrap_or_default();
    line.starts_with('{') && serde_json::from_str::<First>(line).is_ok_and(|first| first.format == "hearten")
}

/// The component that the first line begins; only those that vCard and iCalendar have.
fn component(beginning: &str) -> Option<&str> {
    let line = beginning.lines().next()?;
    let (keyword, name) = line.split_once(':')?;
    // Lotus groups even BEGIN: `A.BEGIN:VCARD`.
    let keyword = keyword.rsplit_once('.').map_or(keyword, |(_, keyword)| keyword).trim();
    let name = name.trim();
    let known = ["VCARD", "VCALENDAR", "VEVENT", "VTODO", "VJOURNAL", "VTIMEZONE", "VFREEBUSY", "ICALENDAR"];
    (keyword.eq_ignore_ascii_case("BEGIN") && known.iter().any(|known| name.eq_ignore_ascii_case(known))).then_some(name)
}

fn contains_line(text: &str, wanted: &str) -> bool {
    text.lines().any(|line| line.trim().eq_ignore_ascii_case(wanted))
}

fn has_extension(name: &str, extensions: &[&str]) -> bool {
    name.rsplit_once('.').is_some_and(|(_, extension)| extensions.iter().any(|known| extension.eq_ignore_ascii_case(known)))
}

fn looks_like_table(beginning: &str) -> bool {
    let mut lines = beginning.lines().take(3).map(|line| line.matches([',', ';', '\t']).count());
    lines.next().is_some_and(|first| first >= 2 && lines.next().is_some_and(|second| second >= first))
}
