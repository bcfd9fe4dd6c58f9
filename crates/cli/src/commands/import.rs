//! `hearten import`: what you already have comes in.

use std::{collections::HashMap, io::IsTerminal, path::PathBuf};

use clap::Args;
use hearten_domain::{Cause, ImportReport, Problem};
use hearten_verbs::{ImportOutcome, ImportProgress, ImportRequest};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::import_map::show_map;
use crate::{
    failure::Done,
    output::Page,
    session::{Session, print, print_json},
    words::{counted, grouped, listed},
};

/// How many causes of problems are told on the terminal.
const PROBLEMS_TOLD: usize = 10;

/// How many places are named of a cause that is met in several.
const PLACES_NAMED: usize = 3;

/// Bring in mail, cards, calendars and exports: any mix of files and folders
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten import ~/Mail contacts.vcf calendar.ics
  hearten import archive.mbox --me me@home.example --me me@work.example
  zcat mail.mbox.gz | hearten import -
  hearten import club.csv --show-map
  hearten import club.csv --map name=\"Full Name\" --map phone:work=3 --map -=Secret
  hearten import --organizations members.csv boards/    who belongs where, for paths; makes nobody yours

The format of a file is recognised by what is in it. Bringing in the same file again adds
nothing. A whole import is taken back with: hearten undo

What the columns of a table hold is told by their names, else by what is in them; --show-map
shows it, and --map says it where nobody can guess. A map counts in every table that has such a
column; a number counts in tables that no known program wrote.")]
pub(crate) struct Import {
    /// Files, folders or archives; - for standard input
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// An address of your own, so that what you sent is told from what you received; found by itself where not given
    #[arg(long, value_name = "ADDRESS")]
    me: Vec<String>,
    /// In chats that do not tell who you are, you are none of those who wrote: you only read along
    #[arg(long)]
    only_read: bool,
    /// Do not keep the subjects of mails
    #[arg(long)]
    no_subjects: bool,
    /// Keep the text of mails too
    #[arg(long)]
    with_text: bool,
    /// What a column of a table holds, by its title or number; - as the word leaves it out
    #[arg(long, value_name = "WORD=COLUMN", allow_hyphen_values = true)]
    map: Vec<String>,
    /// Show what the columns of tables are taken for, and import nothing
    #[arg(long)]
    show_map: bool,
    /// The files list who belongs to which organization (person, organization, kind, role, from, to): people you need not know, for paths
    #[arg(long, conflicts_with_all = ["me", "only_read", "map", "show_map"])]
    organizations: bool,
}

impl Import {
    pub(crate) async fn run(self, session: &Session) -> Done {
        if self.show_map {
            return show_map(session, &self.paths, &self.map).await;
        }
        if self.organizations {
            let outcome = session.vault_to_write().await?.import_organizations(&self.paths).await?;
            return if session.global.json { print_json(&outcome.report) } else { print(&listings(Page::new(session.look), &outcome)) };
        }
        let (subjects, text) = (!self.no_subjects, self.with_text);
        let request =
            ImportRequest { me: self.me, only_read: self.only_read, subjects, text, map: self.map, ..ImportRequest::of(self.paths) };
        let vault = session.vault_to_write().await?;
        let bar = bar(session);
        let outcome = vault.import(&request, &|progress| show(&bar, progress)).await;
        bar.finish_and_clear();
        let outcome = outcome?;
        if session.global.json { print_json(&outcome.report) } else { print(&summary(Page::new(session.look), &outcome)) }
    }
}

/// What an import did, for people.
pub(super) fn summary(mut page: Page, outcome: &ImportOutcome) -> String {
    let report = &outcome.report;
    page.say(0, &what_came(outcome));
    if let Some(me) = &outcome.me {
        page.say(0, &me.sentence);
    }
    left_out(&mut page, report);
    problems(&mut page, report);
    page.gap();
    page.say(0, what_next(outcome));
    page.finish()
}

fn what_next(outcome: &ImportOutcome) -> &'static str {
    let report = &outcome.report;
    match (report.people.new, report.moments.new) {
        // A card that is read again may still tell something of somebody: a new address, another name.
        (0, 0) if report.people.matched > 0 && !outcome.left_nothing => "Nobody new was in it; more is known now of people you had.",
        (0, 0) => "Nothing new was in it.",
        (0, _) => "Next: hearten today, or who wrote and is nobody of yours yet: hearten people --left-out",
        _ => "Next: hearten today",
    }
}

/// What an import of lists of members did, for people.
fn listings(mut page: Page, outcome: &ImportOutcome) -> String {
    let report = &outcome.report;
    let known = match report.listings.known {
        0 => String::new(),
        known if outcome.had_nothing => format!(" ({})", counted(known, "listing that was in it twice", "listings that were in it twice")),
        known => format!(" ({})", counted(known, "listing you had", "listings you had")),
    };
    page.say(
        0,
        &format!("{}{known}. Nobody became one of your people by it.", counted(report.listings.new, "new listing", "new listings")),
    );
    problems(&mut page, report);
    page.gap();
    page.say(0, if report.listings.new > 0 { "Next: hearten path TARGET" } else { "Nothing new was in it." });
    page.finish()
}

/// What came in; of people and moments only those of which there are any, where there are any of either.
fn what_came(outcome: &ImportOutcome) -> String {
    let report = &outcome.report;
    let people = || counted(report.people.new, "new person", "new people");
    let moments = || counted(report.moments.new, "new moment", "new moments");
    let new = match (report.people.new, report.moments.new) {
        (1.., 0) => people(),
        (0, 1..) => moments(),
        _ => format!("{} and {}", people(), moments()),
    };
    let known = known(outcome);
    if known.is_empty() { format!("{new}.") } else { format!("{new} ({}).", known.join(", ")) }
}

/// What was read and not new: I had it, or, where there was nothing before, it was in what was read more than once.
fn known(outcome: &ImportOutcome) -> Vec<String> {
    let (cards, moments) = if outcome.had_nothing {
        (
            ("card of somebody who was in it twice", "cards of people who were in it twice"),
            ("moment that was in it twice", "moments that were in it twice"),
        )
    } else {
        (("card of somebody you had", "cards of people you had"), ("moment you had", "moments you had"))
    };
    let counts = [(outcome.report.people.matched, cards), (outcome.report.moments.known, moments)];
    counts.into_iter().filter(|(count, _)| *count > 0).map(|(count, (one, many))| counted(count, one, many)).collect()
}

fn left_out(page: &mut Page, report: &ImportReport) {
    if report.left_out.is_empty() {
        return;
    }
    page.heading("Left out");
    let mut reasons: Vec<_> = report.left_out.iter().collect();
    reasons.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    for (reason, count) in reasons {
        page.hang(&format!("{:>9}  ", grouped(*count)), "           ", reason);
    }
}

fn problems(page: &mut Page, report: &ImportReport) {
    if report.problems.is_empty() {
        return;
    }
    page.heading("Could not be read, or not wholly");
    let causes = by_cause(&report.problems);
    for (cause, met) in causes.iter().take(PROBLEMS_TOLD) {
        page.point(2, &format!("{}: {cause}", places(met)));
    }
    let more: usize = causes.iter().skip(PROBLEMS_TOLD).map(|(_, met)| met.len()).sum();
    if more > 0 {
        page.say(2, &format!("and {} more; all of them: --json", grouped(more as u64)));
    } else if causes.iter().any(|(_, met)| is_abridged(met)) {
        page.say(2, "all of the places: --json");
    }
}

/// The problems by their cause, in the order in which the causes were met first: a folder of files of another program is told once, not a
/// hundred times.
fn by_cause(problems: &[Problem]) -> Vec<(&Cause, Vec<&Problem>)> {
    let mut causes: Vec<(&Cause, Vec<&Problem>)> = Vec::new();
    let mut seats: HashMap<&Cause, usize> = HashMap::new();
    for problem in problems {
        let seat = *seats.entry(&problem.cause).or_insert(causes.len());
        match causes.get_mut(seat) {
            Some((_, met)) => met.push(problem),
            None => causes.push((&problem.cause, vec![problem])),
        }
    }
    causes
}

/// Whether there are too many places to name each. Where it is but one too many it is named too: `1 more` would take no less room.
fn is_abridged(met: &[&Problem]) -> bool {
    met.len() > PLACES_NAMED + 1
}

/// Where a cause was met: `a.csv, b.csv:3 and c.csv`, or the first of them and how many more.
fn places(met: &[&Problem]) -> String {
    let named = if is_abridged(met) { PLACES_NAMED } else { met.len() };
    let mut places: Vec<String> = met.iter().take(named).map(|problem| place(problem)).collect();
    if is_abridged(met) {
        places.push(format!("{} more", grouped((met.len() - named) as u64)));
    }
    listed(&places)
}

fn place(problem: &Problem) -> String {
    if problem.line > 0 { format!("{}:{}", problem.source, problem.line) } else { problem.source.clone() }
}

/// The progress bar; it is seen on a terminal only.
fn bar(session: &Session) -> ProgressBar {
    if session.global.json || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    let style = ProgressStyle::with_template("{bar:30} {bytes} of {total_bytes}, {eta} to go");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()).progress_chars("━╸ "));
    bar
}

fn show(bar: &ProgressBar, progress: ImportProgress) {
    bar.set_length(progress.total);
    bar.set_position(progress.read);
}
