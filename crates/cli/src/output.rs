//! Prose and light tables for the terminal.

use std::{
    borrow::Cow,
    io::{IsTerminal, stdout},
};

use comfy_table::{ColumnConstraint, ContentArrangement, Table, presets::NOTHING};
use hearten_domain::PartialDate;
use jiff::civil::Date;

use crate::{hint, narrow::cut_first};

/// The widest that text is set, in columns, however wide the terminal is.
const WIDEST: usize = 88;

/// How text is written here: how wide, and whether in colour.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look {
    /// The width of the text, in columns.
    pub(crate) width: usize,
    /// Whether colour and weight may be used.
    pub(crate) colour: bool,
}

impl Look {
    /// As the terminal and the conventions of `NO_COLOR`, `CLICOLOR_FORCE` and `COLUMNS` ask.
    pub(crate) fn of_terminal() -> Self {
        let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0");
        let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let colour = !set("NO_COLOR") && (set("CLICOLOR_FORCE") || (stdout().is_terminal() && !is_dumb));
        let columns = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
        let columns = columns.or_else(|| terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)));
        Self { width: columns.unwrap_or(WIDEST).clamp(40, WIDEST), colour }
    }

    fn painted(self, code: &str, text: &str) -> String {
        if self.colour { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    /// Text that stands out.
    pub(crate) fn strong(self, text: &str) -> String {
        self.painted("1", text)
    }

    /// Text that stands back.
    pub(crate) fn faint(self, text: &str) -> String {
        self.painted("2", text)
    }

    /// Text in the one accent colour.
    pub(crate) fn accent(self, text: &str) -> String {
        self.painted("33", text)
    }
}

/// A text in the making.
#[derive(Debug)]
pub(crate) struct Page {
    look: Look,
    text: String,
}

impl Page {
    /// An empty page.
    pub(crate) fn new(look: Look) -> Self {
        Self { look, text: String::new() }
    }

    /// How text is written on it.
    pub(crate) fn look(&self) -> Look {
        self.look
    }

    /// A heading, set apart from what is above.
    pub(crate) fn heading(&mut self, text: &str) {
        self.gap();
        let heading = self.look.strong(text);
        self.raw(&heading);
    }

    /// Another page under a heading; nothing where that page is empty.
    pub(crate) fn section(&mut self, heading: &str, page: Self) {
        if !page.text.is_empty() {
            self.heading(heading);
            self.text.push_str(&page.text);
        }
    }

    /// An empty line, unless there is one or nothing above.
    pub(crate) fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// A line as it is.
    pub(crate) fn raw(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// A paragraph, wrapped and indented by `indent` columns; the commands in it are for the vault at hand.
    pub(crate) fn say(&mut self, indent: usize, text: &str) {
        self.hang(&" ".repeat(indent), &" ".repeat(indent), &hint::sentence(text));
    }

    /// A command to type for the vault at hand, on a faint line of its own, between what stands before and after it.
    pub(crate) fn command(&mut self, before: &str, command: &str, after: &str) {
        let line = self.look.faint(&format!("{before}{}{after}", hint::command(command)));
        self.raw(&line);
    }

    /// A paragraph that begins with `first`; its further lines begin with `further`.
    pub(crate) fn hang(&mut self, first: &str, further: &str, text: &str) {
        let width = self.look.width.saturating_sub(further.chars().count());
        for (index, line) in wrapped(text, width).iter().enumerate() {
            let line = format!("{}{line}", if index == 0 { first } else { further });
            self.raw(line.trim_end());
        }
    }

    /// A point of a list.
    pub(crate) fn point(&mut self, indent: usize, text: &str) {
        let pad = " ".repeat(indent);
        self.hang(&format!("{pad}· "), &format!("{pad}  "), text);
    }

    /// A labelled paragraph whose further lines stand under the first.
    pub(crate) fn labelled(&mut self, indent: usize, label: &str, text: &str) {
        let pad = " ".repeat(indent);
        self.hang(&format!("{pad}{label:<7} "), &format!("{pad}        "), text);
    }

    /// A fact with its label, in a column of its own.
    pub(crate) fn fact(&mut self, label: &str, text: &str) {
        self.hang(&format!("  {label:<13} "), &" ".repeat(16), text);
    }

    /// Words to send, line by line, with a rule at their left.
    pub(crate) fn quoted(&mut self, indent: usize, text: &str) {
        let bar = format!("{}│ ", " ".repeat(indent));
        for paragraph in text.trim_end().lines() {
            self.hang(&bar, &bar, paragraph);
        }
    }

    /// A table with a faint header; a page without rows gets nothing. What stands first is not broken, but cut where it leaves too little to the rest.
    pub(crate) fn table(&mut self, header: &[&str], mut rows: Vec<Vec<String>>) {
        if rows.is_empty() {
            return;
        }
        cut_first(header, &mut rows, self.look.width);
        let mut table = Table::new();
        table.load_style(NOTHING).set_content_arrangement(ContentArrangement::Dynamic).set_width(self.look.width as u16);
        table.set_header(header.to_vec());
        for row in rows {
            table.add_row(row);
        }
        if let Some(first) = table.column_mut(0) {
            first.set_constraint(ColumnConstraint::ContentWidth);
        }
        for (index, line) in table.lines().enumerate() {
            let line = line.trim_end().strip_prefix(' ').unwrap_or(&line).trim_end().to_owned();
            let line = if index == 0 { self.look.faint(&line) } else { line };
            self.raw(&line);
        }
    }

    /// The text.
    pub(crate) fn finish(self) -> String {
        self.text
    }
}

/// The lines of a text, each at most `width` columns; a word longer than that stands alone.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let needed = line.chars().count() + 1 + word.chars().count();
        if !line.is_empty() && needed > width {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines
}

/// The text without the letters that steer a terminal: a name or a subject may come from a stranger's card or mail, and must not
/// clear the screen or write what looks like the program's own words. What [`Look`] paints stays, and so do the line ends of a
/// calendar file.
pub(crate) fn harmless(text: &str) -> Cow<'_, str> {
    const WHOLE: [&str; 5] = ["\u{1b}[0m", "\u{1b}[1m", "\u{1b}[2m", "\u{1b}[33m", "\r\n"];
    let steers = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\t');
    if !text.contains(steers) {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let whole = WHOLE.into_iter().find(|whole| rest.starts_with(whole));
        let length = whole.map_or(letter.len_utf8(), str::len);
        let Some((piece, further)) = rest.split_at_checked(length) else { break };
        if whole.is_some() || !steers(letter) {
            kept.push_str(piece);
        }
        rest = further;
    }
    Cow::Owned(kept)
}

/// A day with its weekday, as a letter is dated: "Monday 23 November 2026".
pub(crate) fn long_day(day: Date) -> String {
    day.strftime("%A %-d %B %Y").to_string()
}

/// A day, with its year only where it is another than this: "5 March", "5 March 2019".
pub(crate) fn short_day(day: Date, today: Date) -> String {
    let pattern = if day.year() == today.year() { "%-d %B" } else { "%-d %B %Y" };
    day.strftime(pattern).to_string()
}

/// The day of something as it is known: by its year or month where no more is, else as [`short_day`] writes it.
pub(crate) fn day_known(known: Option<PartialDate>, day: Date, today: Date) -> String {
    known.map_or_else(|| short_day(day, today), partial_day)
}

/// A date as far as it is known: "5 March 2019", "5 March", "March 2019", "2019".
pub(crate) fn partial_day(date: PartialDate) -> String {
    // A leap year, so that 29 February has a name too.
    let stand_in = Date::new(2000, date.month().unwrap_or(1), date.day().unwrap_or(1)).unwrap_or_default();
    let month = stand_in.strftime("%B");
    match (date.day(), date.month(), date.year()) {
        (Some(day), _, Some(year)) => format!("{day} {month} {year}"),
        (Some(day), _, None) => format!("{day} {month}"),
        (None, Some(_), Some(year)) => format!("{month} {year}"),
        (None, Some(_), None) => month.to_string(),
        (None, None, year) => year.unwrap_or_default().to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_wrapped_between_words_and_stands_under_its_label() {
        let mut page = Page::new(Look { width: 24, colour: false });
        page.labelled(2, "Bring", "a book about rivers and an hour");
        assert_eq!(page.finish(), "  Bring   a book about\n          rivers and an\n          hour\n");
    }

    #[test]
    fn a_table_has_no_frame_and_no_trailing_blanks() {
        let mut page = Page::new(Look { width: 60, colour: false });
        page.table(&["Name", "Last"], vec![vec!["Ana López".into(), "yesterday".into()], vec!["Ben".into(), String::new()]]);
        assert_eq!(page.finish(), "Name       Last\nAna López  yesterday\nBen\n");
    }

    #[test]
    fn a_date_is_told_as_far_as_it_is_known() {
        let told = ["2019-03-05", "--03-05", "2019-03", "--03", "2019", "--02-29"].map(|text| partial_day(text.parse().unwrap()));
        assert_eq!(told, ["5 March 2019", "5 March", "March 2019", "March", "2019", "29 February"]);
    }

    #[test]
    fn what_would_steer_the_terminal_is_left_out_and_what_the_program_paints_stays() {
        assert_eq!(harmless("Ana López\n\tand Ben"), "Ana López\n\tand Ben");
        assert_eq!(harmless("Eve\u{1b}[2J\u{7}\u{9b}31m\u{1b}]0;x\rMe"), "Eve[2J31m]0;xMe");
        let painted = Look { width: 40, colour: true }.strong("Ana\u{8}");
        assert_eq!(harmless(&painted), "\u{1b}[1mAna\u{1b}[0m");
        assert_eq!(harmless("BEGIN:VCALENDAR\r\n\u{0}"), "BEGIN:VCALENDAR\r\n");
    }

    #[test]
    fn colour_is_only_added_where_it_is_wanted() {
        assert_eq!(Look { width: 40, colour: false }.strong("a"), "a");
        assert_eq!(Look { width: 40, colour: true }.strong("a"), "\u{1b}[1ma\u{1b}[0m");
    }
}
