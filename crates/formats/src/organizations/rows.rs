//! The rows of a table that somebody may have written by hand: a quotation mark that is not closed costs the row it stands in, and none below.

use std::{iter::Peekable, str::CharIndices};

use csv::StringRecord;

/// The longest cell of several lines, in bytes; far above what any list of members holds. What is longer is taken for a cell that is not closed.
const CELL_BYTES: usize = 64 << 10;

/// A row, and the line on which it begins.
#[derive(Debug)]
pub(super) struct Row {
    /// From 1.
    pub(super) line: u64,
    /// Its cells; none where a quotation mark in it is not closed.
    pub(super) cells: Option<StringRecord>,
}

/// The rows of a text, from the first on.
pub(super) struct Rows<'t> {
    left: &'t str,
    line: u64,
    separator: char,
}

impl<'t> Rows<'t> {
    pub(super) fn of(text: &'t str, separator: char) -> Self {
        Self { left: text, line: 1, separator }
    }
}

impl Iterator for Rows<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        if self.left.is_empty() {
            return None;
        }
        let mut reading = RowReading::of(self.left, self.separator);
        let is_whole = reading.read();
        let row = Row { line: self.line, cells: is_whole.then(|| reading.cells.iter().collect()) };
        let end = if is_whole { reading.end } else { reading.opened };
        self.left = self.left.get(end.at..).unwrap_or_default();
        self.line += end.lines;
        Some(row)
    }
}

/// Where a cell stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Within {
    /// Before its first letter.
    Start,
    /// A cell without quotation marks, or behind its closing one.
    Plain,
    /// Between its quotation marks.
    Quoted,
    /// Right behind what may be its closing quotation mark.
    Closed,
}

/// The end of a line: where the next one begins, and how many lines that is on from the row's first.
#[derive(Debug, Clone, Copy, Default)]
struct LineEnd {
    at: usize,
    lines: u64,
}

impl LineEnd {
    /// Behind all there is.
    const OF_TEXT: Self = Self { at: usize::MAX, lines: 1 };
}

/// One row as it is read.
struct RowReading<'t> {
    letters: Peekable<CharIndices<'t>>,
    separator: char,
    cells: Vec<String>,
    cell: String,
    end: LineEnd,
    /// The end of the line on which the last quotation mark was opened; that of the text before that line ended.
    opened: LineEnd,
    /// Whether a line ended since that mark.
    is_crossed: bool,
}

impl<'t> RowReading<'t> {
    fn of(text: &'t str, separator: char) -> Self {
        Self {
            letters: text.char_indices().peekable(),
            separator,
            cells: Vec::new(),
            cell: String::new(),
            end: LineEnd::default(),
            opened: LineEnd::OF_TEXT,
            is_crossed: false,
        }
    }

    /// Reads up to the row's end. False where a quotation mark is not closed: nothing closes it, or what would do so opens a cell of a row below.
    fn read(&mut self) -> bool {
        let mut within = Within::Start;
        while let Some((at, letter)) = self.letters.next() {
            let is_line_end = matches!(letter, '\n' | '\r');
            if is_line_end {
                self.line_ends(at, letter);
            }
            within = match within {
                Within::Quoted if letter == '"' => Within::Closed,
                Within::Quoted if self.is_crossed && self.cell.len() > CELL_BYTES => return false,
                Within::Quoted => {
                    self.cell.push(letter);
                    self.cross(is_line_end);
                    Within::Quoted
                }
                _ if letter == self.separator => {
                    self.next_cell();
                    Within::Start
                }
                _ if is_line_end => {
                    self.next_cell();
                    return true;
                }
                Within::Start if letter == '"' => {
                    (self.is_crossed, self.opened) = (false, LineEnd::OF_TEXT);
                    Within::Quoted
                }
                Within::Closed if letter == '"' => {
                    self.cell.push(letter);
                    Within::Quoted
                }
                Within::Closed if self.is_crossed && !letter.is_whitespace() => return false,
                _ => {
                    self.cell.push(letter);
                    Within::Plain
                }
            };
        }
        self.end = LineEnd::OF_TEXT;
        self.next_cell();
        within != Within::Quoted
    }

    fn next_cell(&mut self) {
        self.cells.push(std::mem::take(&mut self.cell));
    }

    /// Notes where the next line begins; `\r\n` ends one line.
    fn line_ends(&mut self, at: usize, letter: char) {
        let is_pair = letter == '\r' && self.letters.next_if(|(_, next)| *next == '\n').is_some();
        self.end = LineEnd { at: at + if is_pair { 2 } else { 1 }, lines: self.end.lines + 1 };
    }

    /// Notes the end of the line on which the cell's quotation mark was opened.
    fn cross(&mut self, is_line_end: bool) {
        if is_line_end && !self.is_crossed {
            self.is_crossed = true;
            self.opened = self.end;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(u64, Option<Vec<String>>)> {
        Rows::of(text, ',').map(|row| (row.line, row.cells.map(|cells| cells.iter().map(str::to_owned).collect()))).collect()
    }

    fn whole(line: u64, cells: &[&str]) -> (u64, Option<Vec<String>>) {
        (line, Some(cells.iter().map(|cell| (*cell).to_owned()).collect()))
    }

    #[test]
    fn cells_are_read_with_their_quotation_marks_and_lines_whatever_ends_them() {
        let text = "a,\"b, \"\"c\"\"\"\r\n\"d\ne\" ,5\" disk\r\r\n\"f\" g,";
        let told = [whole(1, &["a", "b, \"c\""]), whole(2, &["d\ne ", "5\" disk"]), whole(4, &[""]), whole(5, &["f g", ""])];
        assert_eq!(read(text), told);
    }

    #[test]
    fn a_quotation_mark_that_is_not_closed_costs_its_row_alone() {
        assert_eq!(read("a,\"b,c\nd,e\nf,g"), [(1, None), whole(2, &["d", "e"]), whole(3, &["f", "g"])]);
        assert_eq!(read("a,\"b,c\nd,\"e\"\n\"f\",g\n"), [(1, None), whole(2, &["d", "e"]), whole(3, &["f", "g"])]);
        assert_eq!(read("\"a\nb\",\"c\nd,e\n"), [(1, None), whole(3, &["d", "e"])]);
        assert_eq!(read("a,\"b"), [(1, None)]);
        let endless = format!("a,\"b\n{}", "c,d\n".repeat(CELL_BYTES / 2));
        assert_eq!(read(&endless).len(), 1 + CELL_BYTES / 2);
    }
}
