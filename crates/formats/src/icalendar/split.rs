//! A calendar file into the blocks of text that belong together.

/// One VEVENT or VTIMEZONE as it stands in the file.
#[derive(Debug, Clone)]
pub(super) struct Block<'a> {
    pub(super) text: &'a str,
    /// UID of an event, TZID of a time zone.
    pub(super) id: Option<String>,
    pub(super) line: u64,
    /// Whether the calendar it stands in cancels what it names (METHOD:CANCEL).
    pub(super) is_cancelled: bool,
    /// Whether its END is there.
    pub(super) is_ended: bool,
}

/// All blocks of a file.
#[derive(Debug, Default)]
pub(super) struct Blocks<'a> {
    pub(super) events: Vec<Block<'a>>,
    pub(super) zones: Vec<Block<'a>>,
    /// How many tasks, journals and the like were passed over.
    pub(super) others: usize,
}

/// The kinds of block that are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Event,
    Zone,
}

/// A block being gathered.
struct Open {
    kind: Kind,
    start: usize,
    line: u64,
    depth: usize,
    id: Option<String>,
    in_id: bool,
}

/// Splits a file.
pub(super) fn split(text: &str) -> Blocks<'_> {
    let mut blocks = Blocks::default();
    let mut open: Option<Open> = None;
    let mut is_cancelled = false;
    let (mut at, mut line) = (0, 0);
    for whole in text.split_inclusive('\n') {
        let start = at;
        at += whole.len();
        line += 1;
        let bare = whole.trim_end_matches(['\r', '\n']).trim_start_matches('\u{feff}');
        let (name, value) = bare.split_once(':').unwrap_or((bare, ""));
        let name = name.split(';').next().unwrap_or(name).trim();
        let value = value.trim();
        let begins = name.eq_ignore_ascii_case("BEGIN");
        let kind = kind_of(value).filter(|_| begins);
        match &mut open {
            None => match kind {
                Some(kind) => open = Some(Open { kind, start, line, depth: 0, id: None, in_id: false }),
                None if begins && value.eq_ignore_ascii_case("VCALENDAR") => is_cancelled = false,
                None if begins => {
                    blocks.others += usize::from(["VTODO", "VJOURNAL", "VFREEBUSY"].iter().any(|other| value.eq_ignore_ascii_case(other)));
                }
                None if name.eq_ignore_ascii_case("METHOD") => is_cancelled = value.eq_ignore_ascii_case("CANCEL"),
                None => {}
            },
            Some(current) if kind.is_some() => {
                close(&mut blocks, current, text, start, is_cancelled, false);
                open = kind.map(|kind| Open { kind, start, line, depth: 0, id: None, in_id: false });
            }
            Some(current) if begins => current.depth += 1,
            Some(current) if name.eq_ignore_ascii_case("END") => {
                if value.eq_ignore_ascii_case("VCALENDAR") || (current.depth == 0 && kind_of(value) == Some(current.kind)) {
                    let is_ended = kind_of(value).is_some();
                    let end = if is_ended { at } else { start };
                    close(&mut blocks, current, text, end, is_cancelled, is_ended);
                    open = None;
                } else {
                    current.depth = current.depth.saturating_sub(1);
                }
            }
            Some(current) => take_id(current, whole, name, value),
        }
    }
    if let Some(current) = &mut open {
        close(&mut blocks, current, text, text.len(), is_cancelled, false);
    }
    blocks
}

fn kind_of(value: &str) -> Option<Kind> {
    if value.eq_ignore_ascii_case("VEVENT") {
        Some(Kind::Event)
    } else if value.eq_ignore_ascii_case("VTIMEZONE") {
        Some(Kind::Zone)
    } else {
        None
    }
}

fn take_id(open: &mut Open, line: &str, name: &str, value: &str) {
    if open.depth > 0 {
        return;
    }
    let wanted = if open.kind == Kind::Event { "UID" } else { "TZID" };
    if line.starts_with([' ', '\t']) {
        if let Some(id) = open.id.as_mut().filter(|_| open.in_id) {
            id.push_str(line.trim());
        }
    } else {
        open.in_id = name.eq_ignore_ascii_case(wanted) && open.id.is_none() && !value.is_empty();
        if open.in_id {
            open.id = Some(value.to_owned());
        }
    }
}

fn close<'a>(blocks: &mut Blocks<'a>, open: &mut Open, text: &'a str, end: usize, is_cancelled: bool, is_ended: bool) {
    let block = Block { text: text.get(open.start..end).unwrap_or_default(), id: open.id.take(), line: open.line, is_cancelled, is_ended };
    match open.kind {
        Kind::Event => blocks.events.push(block),
        Kind::Zone => blocks.zones.push(block),
    }
}
