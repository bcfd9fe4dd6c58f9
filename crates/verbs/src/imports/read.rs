//! The reading side: files become batches of observations, on a thread of its own.

use std::{
    collections::HashSet,
    io::{BufRead, Read},
    ops::ControlFlow,
    path::PathBuf,
};

use hearten_connect::{Files, Place, Source};
use hearten_domain::{Cause, LeftOutReason, Problem, ProblemCause, RawKind};
use hearten_formats::{
    Format,
    chat::{ChatReading, read_chats},
    icalendar::{CalendarReading, CalendarWindow, read_calendar},
    ldif::read_ldif,
    mail::{MailSplitter, RawMail, SplitLimits, lone_message, parse_mail},
    monica::{MonicaReading, read_export},
    recognise,
    table::{ColumnMap, PositionReading, PraiseReading, ProfileObservation, Table, read_table_with},
    unknown_cause,
    vcard::{CardObservation, read_cards},
};
use tokio::sync::mpsc::Sender;

use super::{
    columns::is_mapped,
    linkedin::is_of_linkedin,
    shown::SeenMail,
    takeout::{self, is_of_takeout},
};

/// How many mails travel in one batch.
const BATCH: usize = 250;

/// The largest address book or calendar that is read; far above what any program exports.
const LARGEST_WHOLE: u64 = 1 << 30;

/// A step of the reading.
pub(super) enum Piece {
    /// Mails of the current source.
    Mails(Vec<SeenMail>),
    /// Cards of the current source, or rows of an address book, with the source's name.
    Cards(String, RawKind, Vec<CardObservation>),
    /// The user's own positions, with the source's name.
    Positions(String, PositionReading),
    /// Praise given and received, with the source's name.
    Praise(String, PraiseReading),
    /// Who I am, by a network's export.
    Profile(Box<ProfileObservation>),
    /// Conversations, with their source's name.
    Chats(String, ChatReading),
    /// A calendar, with its source's name.
    Calendar(String, CalendarReading),
    /// An export of Monica, with its source's name.
    Monica(String, Box<MonicaReading>),
    /// Something that could not be read.
    Problem(Problem),
    /// Something left out on purpose, by reason.
    LeftOut(LeftOutReason),
    /// The current source ends.
    SourceEnd,
}

/// How the reading side reads.
#[derive(Clone)]
pub(super) struct Reading {
    /// What to read.
    pub(super) paths: Vec<PathBuf>,
    /// A folder whose path is left out of names.
    pub(super) inside: Option<PathBuf>,
    /// Whether texts of mails are wanted.
    pub(super) text: bool,
    /// What the user says of the columns of tables.
    pub(super) map: ColumnMap,
    /// Which instances of series are wanted.
    pub(super) window: CalendarWindow,
}

/// Reads everything and sends it in order; ends early where nobody listens any more. Mails are seen as somebody with the addresses `mine` sees them.
pub(super) fn read_all(files: Files, reading: &Reading, mine: &HashSet<String>, sender: &Sender<Piece>) {
    let inside = reading.inside.as_ref().map(|folder| format!("{}/", folder.display()));
    let short = |name: &str| inside.as_ref().and_then(|folder| name.strip_prefix(folder.as_str())).unwrap_or(name).to_owned();
    let mut letters = Letters { read: Vec::new(), mine, sender };
    let problems = files.visit(|source| {
        source.name = short(&source.name);
        match read_source(source, reading, &mut letters, sender) {
            Ok(()) => ControlFlow::Continue(()),
            Err(Closed) => ControlFlow::Break(()),
        }
    });
    if letters.flush().is_err() {
        return;
    }
    for mut problem in problems {
        problem.source = short(&problem.source);
        if sender.blocking_send(Piece::Problem(problem)).is_err() {
            return;
        }
    }
}

/// Mails that were read and wait for more. In a Maildir each file is one mail, and to hand them over one by one costs many times their reading.
struct Letters<'s> {
    read: Vec<SeenMail>,
    /// My own addresses.
    mine: &'s HashSet<String>,
    sender: &'s Sender<Piece>,
}

impl Letters<'_> {
    fn is_full(&self) -> bool {
        self.read.len() >= BATCH
    }

    fn send(&mut self) -> Result<(), Closed> {
        Ok(self.sender.blocking_send(Piece::Mails(std::mem::replace(&mut self.read, Vec::with_capacity(BATCH))))?)
    }

    /// Hands over what waits, and ends the sources it came from.
    fn flush(&mut self) -> Result<(), Closed> {
        if self.read.is_empty() {
            return Ok(());
        }
        self.send()?;
        Ok(self.sender.blocking_send(Piece::SourceEnd)?)
    }
}

/// Nobody listens any more.
struct Closed;

impl<T> From<tokio::sync::mpsc::error::SendError<T>> for Closed {
    fn from(_: tokio::sync::mpsc::error::SendError<T>) -> Self {
        Self
    }
}

fn read_source(source: &mut Source<'_>, reading: &Reading, letters: &mut Letters<'_>, sender: &Sender<Piece>) -> Result<(), Closed> {
    let format = match source.place {
        Place::MaildirDraft => return Ok(sender.blocking_send(Piece::LeftOut(LeftOutReason::DraftMail))?),
        Place::Maildir => Format::Mail,
        Place::File => match recognise(&source.head, &source.name) {
            Format::Unknown if is_mapped(&source.head, &reading.map) => Format::Table,
            format => format,
        },
    };
    if source.place == Place::Maildir {
        read_mails(source, reading, letters, sender)?;
        return if letters.is_full() { letters.flush() } else { Ok(()) };
    }
    letters.flush()?;
    match format {
        Format::Mail => {
            read_mails(source, reading, letters, sender)?;
            letters.send()?;
        }
        Format::Cards => {
            if let Some(bytes) = whole(source, sender)? {
                send_cards(read_cards(&bytes, &source.name), &source.name, RawKind::Card, sender)?;
            }
        }
        Format::Ldif => {
            if let Some(bytes) = whole(source, sender)? {
                send_cards(read_ldif(&bytes, &source.name), &source.name, RawKind::Card, sender)?;
            }
        }
        Format::Calendar => {
            if let Some(bytes) = whole(source, sender)? {
                let calendar = read_calendar(&bytes, &source.name, &reading.window);
                sender.blocking_send(Piece::Calendar(source.name.clone(), calendar))?;
            }
        }
        Format::Table => {
            if let Some(bytes) = whole(source, sender)? {
                send_table(&bytes, &source.name, &reading.map, sender)?;
            }
        }
        Format::Monica => {
            if let Some(bytes) = whole(source, sender)? {
                let reading = Box::new(read_export(&bytes, &source.name));
                sender.blocking_send(Piece::Monica(source.name.clone(), reading))?;
            }
        }
        Format::Chat => {
            if let Some(bytes) = whole(source, sender)? {
                sender.blocking_send(Piece::Chats(source.name.clone(), read_chats(&bytes, &source.name)))?;
            }
        }
        Format::Hearten => {
            sender.blocking_send(problem(&source.name, 1, ProblemCause::HeartenExport))?;
        }
        Format::Empty | Format::Unknown if is_of_takeout(&source.name) => sender.blocking_send(Piece::LeftOut(takeout::OTHER_FILE))?,
        Format::Empty | Format::Unknown if is_of_linkedin(&source.name) => {
            sender.blocking_send(Piece::LeftOut(LeftOutReason::OtherFileOfLinkedIn))?;
        }
        Format::Empty => sender.blocking_send(problem(&source.name, 0, ProblemCause::FileEmpty))?,
        Format::Unknown => sender.blocking_send(problem(&source.name, 0, unknown_cause(&source.head)))?,
    }
    Ok(sender.blocking_send(Piece::SourceEnd)?)
}

fn problem(source: &str, line: u64, cause: impl Into<Cause>) -> Piece {
    Piece::Problem(Problem { source: source.to_owned(), line, cause: cause.into() })
}

/// A whole file in memory; none where it is too large or breaks off (the reader's own error is reported by the visit).
fn whole(source: &mut Source<'_>, sender: &Sender<Piece>) -> Result<Option<Vec<u8>>, Closed> {
    let mut bytes = Vec::new();
    let mut limited = (&mut source.reader).take(LARGEST_WHOLE + 1);
    if limited.read_to_end(&mut bytes).is_err() {
        return Ok(None);
    }
    if bytes.len() as u64 > LARGEST_WHOLE {
        sender.blocking_send(problem(&source.name, 0, ProblemCause::FileTooLarge))?;
        return Ok(None);
    }
    Ok(Some(bytes))
}

fn send_table(bytes: &[u8], name: &str, map: &ColumnMap, sender: &Sender<Piece>) -> Result<(), Closed> {
    match read_table_with(bytes, name, Some(map)) {
        Table::Cards(rows) => {
            // So that an older export that is read later is not taken for news.
            let as_of = rows.as_of();
            let dated = rows.map(|row| row.map(|card| CardObservation { revised_on: card.revised_on.or(as_of), ..card }));
            send_cards(dated, name, RawKind::Row, sender)
        }
        Table::Positions(reading) => Ok(sender.blocking_send(Piece::Positions(name.to_owned(), reading))?),
        Table::Messages(reading) => Ok(sender.blocking_send(Piece::Chats(name.to_owned(), reading))?),
        Table::Praise(reading) => Ok(sender.blocking_send(Piece::Praise(name.to_owned(), reading))?),
        Table::Profile(profile) => Ok(sender.blocking_send(Piece::Profile(profile))?),
        Table::Unknown(_) if is_of_takeout(name) => Ok(sender.blocking_send(Piece::LeftOut(takeout::OTHER_FILE))?),
        // Exports of networks hold dozens of tables beside those of people.
        Table::Unknown(_) if name.contains('!') => Ok(sender.blocking_send(Piece::LeftOut(LeftOutReason::OtherTable))?),
        Table::Unknown(_) if is_of_linkedin(name) => Ok(sender.blocking_send(Piece::LeftOut(LeftOutReason::OtherFileOfLinkedIn))?),
        Table::Unknown(cause) => Ok(sender.blocking_send(problem(name, 1, cause))?),
    }
}

fn send_cards(
    cards: impl Iterator<Item = std::result::Result<CardObservation, Problem>>,
    name: &str,
    kind: RawKind,
    sender: &Sender<Piece>,
) -> Result<(), Closed> {
    let mut batch = Vec::new();
    for card in cards {
        match card {
            Ok(mut card) => {
                for problem in std::mem::take(&mut card.problems) {
                    sender.blocking_send(Piece::Problem(problem))?;
                }
                batch.push(card);
            }
            Err(problem) => sender.blocking_send(Piece::Problem(problem))?,
        }
        if batch.len() >= BATCH {
            sender.blocking_send(Piece::Cards(name.to_owned(), kind, std::mem::take(&mut batch)))?;
        }
    }
    Ok(sender.blocking_send(Piece::Cards(name.to_owned(), kind, batch))?)
}

fn read_mails(source: &mut Source<'_>, reading: &Reading, letters: &mut Letters<'_>, sender: &Sender<Piece>) -> Result<(), Closed> {
    // Of a message in a Maildir mostly nothing but its first bytes has to be read.
    if source.place == Place::Maildir
        && !reading.text
        && let Some(raw) = lone_message(&source.head)
    {
        return read_mail(&raw, &source.name, reading, letters, sender);
    }
    let limits = if reading.text { SplitLimits::WITH_TEXT } else { SplitLimits::HEADERS };
    for raw in MailSplitter::new(&mut *source.reader as &mut dyn BufRead, limits) {
        let Ok(raw) = raw else { break };
        read_mail(&raw, &source.name, reading, letters, sender)?;
        if letters.is_full() && source.place == Place::File {
            letters.send()?;
        }
    }
    Ok(())
}

fn read_mail(raw: &RawMail, name: &str, reading: &Reading, letters: &mut Letters<'_>, sender: &Sender<Piece>) -> Result<(), Closed> {
    match parse_mail(raw, reading.text) {
        Ok(mut mail) => {
            if let Some(aside) = mail.set_aside {
                return Ok(sender.blocking_send(Piece::LeftOut(takeout::reason(aside)))?);
            }
            for cause in std::mem::take(&mut mail.causes) {
                sender.blocking_send(problem(name, raw.line, cause))?;
            }
            letters.read.push(SeenMail::of(mail, letters.mine));
            Ok(())
        }
        Err(cause) => Ok(sender.blocking_send(problem(name, raw.line, cause))?),
    }
}
