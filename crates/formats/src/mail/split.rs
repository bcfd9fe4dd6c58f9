//! An mbox into messages, streaming.
//!
//! Follows the mboxrd form: a message begins with a `From ` line, and lines of the body that would look like one carry a `>` in front.
//! Many programs forget the `>`, so a `From ` line only counts after a blank line, with a date in it, and with a header below it.

use std::io::{self, BufRead, Read};

use jiff::Timestamp;

use super::{dates, headers};
use crate::text;

/// A message as it lies in an mbox or a file of its own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RawMail {
    /// The line on which it begins, from 1.
    pub line: u64,
    /// The sender in the mbox's `From ` line, where there is one.
    pub envelope_sender: Option<String>,
    /// The date in the mbox's `From ` line, where there is one and it can be read; taken as UTC, which mbox leaves open.
    pub envelope_at: Option<Timestamp>,
    /// The headers and, where bodies were asked for, the body up to the limit; `>From ` lines are unquoted.
    pub bytes: Vec<u8>,
    /// Whether something that was asked for is left away because it was too long.
    pub is_cut: bool,
}

/// How much of each message the splitter keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SplitLimits {
    /// Bytes of headers kept per message.
    pub header_bytes: usize,
    /// Bytes of body kept per message; 0 keeps headers only.
    pub body_bytes: usize,
}

impl SplitLimits {
    /// Headers only: what is needed where the text of mails was not asked for.
    pub const HEADERS: Self = Self { header_bytes: 256 * 1024, body_bytes: 0 };
    /// Headers and at most 1 MiB of body.
    pub const WITH_TEXT: Self = Self { header_bytes: 256 * 1024, body_bytes: 1024 * 1024 };
}

/// A line longer than this is handled in pieces, of which only the first is looked at as a line.
const LINE_BYTES: u64 = 64 * 1024;

/// Splits an mbox, or passes a single message on, without ever holding more than one message.
///
/// It ends at the end of the input; an error of the reader is given once and ends it.
#[derive(Debug)]
pub struct MailSplitter<R> {
    reader: R,
    limits: SplitLimits,
    line: Vec<u8>,
    number: u64,
    is_mbox: bool,
    after_blank: bool,
    current: Option<Draft>,
    is_over: bool,
}

/// A message being gathered.
#[derive(Debug, Default)]
struct Draft {
    mail: RawMail,
    in_body: bool,
    body_start: usize,
}

impl<R: BufRead> MailSplitter<R> {
    /// A splitter over `reader`.
    pub fn new(reader: R, limits: SplitLimits) -> Self {
        Self { reader, limits, line: Vec::with_capacity(256), number: 0, is_mbox: false, after_blank: true, current: None, is_over: false }
    }

    /// Reads the next line, or the next piece of a long one, into `self.line`; false at the end.
    fn read_line(&mut self) -> io::Result<bool> {
        self.line.clear();
        let count = (&mut self.reader).take(LINE_BYTES).read_until(b'\n', &mut self.line)?;
        Ok(count > 0)
    }

    /// Whether the line in hand opens a message, given what stands before and below it.
    fn opens_message(&mut self) -> bool {
        if !self.after_blank || !self.line.starts_with(b"From ") {
            return false;
        }
        if self.current.is_none() && !self.is_mbox {
            return true;
        }
        self.is_mbox && dates::from_line_date(&self.line).is_some() && self.header_follows()
    }

    /// Whether what comes next looks like a header, as far as the reader has it at hand.
    fn header_follows(&mut self) -> bool {
        let Ok(next) = self.reader.fill_buf() else { return true };
        next.strip_prefix(b">").unwrap_or(next).starts_with(b"From ") || headers::begins_as_header(next)
    }

    /// Begins a message at the line in hand and gives the one before.
    fn open(&mut self) -> Option<RawMail> {
        let done = self.close();
        let sender = self.line.get(5..).unwrap_or_default().split(u8::is_ascii_whitespace).find(|word| !word.is_empty());
        let mail = RawMail {
            line: self.number,
            envelope_sender: sender.and_then(|word| text::clean_address(&text::decode_narrow(word))),
            envelope_at: dates::from_line_date(&self.line),
            ..RawMail::default()
        };
        self.is_mbox = true;
        self.current = Some(Draft { mail, ..Draft::default() });
        done
    }

    fn close(&mut self) -> Option<RawMail> {
        let mut mail = self.current.take()?.mail;
        mail.bytes.shrink_to_fit();
        Some(mail)
    }

    /// Adds the line in hand to the message being gathered.
    fn keep_line(&mut self) {
        let line = self.line.as_slice();
        let is_blank = matches!(line, b"\n" | b"\r\n" | b"\r");
        let Some(draft) = &mut self.current else {
            // A byte order mark may stand before a single message.
            let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
            if !is_blank && !line.is_empty() {
                let mail = RawMail { line: self.number, bytes: line.to_vec(), ..RawMail::default() };
                self.current = Some(Draft { mail, ..Draft::default() });
            }
            return;
        };
        if draft.in_body {
            draft.keep_body(line, self.is_mbox, self.limits.body_bytes);
        } else if is_blank {
            if draft.mail.bytes.is_empty() {
                return;
            }
            draft.in_body = true;
            draft.mail.bytes.extend_from_slice(line);
            draft.body_start = draft.mail.bytes.len();
        } else if draft.mail.bytes.len() + line.len() <= self.limits.header_bytes {
            // `>From ` lines among the headers are older `From ` lines that a program kept.
            if !line.starts_with(b">From ") {
                draft.mail.bytes.extend_from_slice(line);
            }
        } else {
            draft.mail.is_cut = true;
        }
    }
}

impl Draft {
    fn keep_body(&mut self, line: &[u8], is_mbox: bool, limit: usize) {
        if limit == 0 {
            return;
        }
        if self.mail.bytes.len() - self.body_start + line.len() > limit {
            self.mail.is_cut = true;
            return;
        }
        let quotes = line.iter().take_while(|byte| **byte == b'>').count();
        let is_quoted = is_mbox && quotes > 0 && line.get(quotes..).is_some_and(|rest| rest.starts_with(b"From "));
        self.mail.bytes.extend_from_slice(line.get(usize::from(is_quoted)..).unwrap_or_default());
    }
}

impl<R: BufRead> Iterator for MailSplitter<R> {
    type Item = io::Result<RawMail>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut at_line_start = true;
        while !self.is_over {
            match self.read_line() {
                Ok(true) => {}
                Ok(false) => {
                    self.is_over = true;
                    return self.close().map(Ok);
                }
                Err(error) => {
                    self.is_over = true;
                    return Some(Err(error));
                }
            }
            self.number += u64::from(at_line_start);
            let opens = at_line_start && self.opens_message();
            at_line_start = self.line.ends_with(b"\n");
            if opens {
                self.after_blank = false;
                if let Some(done) = self.open() {
                    return Some(Ok(done));
                }
                continue;
            }
            self.keep_line();
            self.after_blank = matches!(self.line.as_slice(), b"\n" | b"\r\n");
        }
        None
    }
}
