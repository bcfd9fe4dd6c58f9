//! `hearten keepsake`: something made in a person's honour from what you share with them.

use std::path::PathBuf;

use clap::Args;
use hearten_domain::{KeepsakeForm, KeepsakeId, KeepsakeState, PersonId};
use hearten_verbs::{KeepsakeLine, KeepsakePiece, KeepsakeProposal, KeepsakeView, KeepsakeWords, Receipt, Vault, VerbError};
use jiff::civil::Date;

use super::keepsake_out::{is_pdf, write_file};
use crate::{
    failure::Done,
    names,
    output::{Page, partial_day, short_day},
    session::{Session, text_or_stdin},
    words::{joined, one_of},
};

/// Make a keepsake in a person's honour: a page, a card or a letter from what you share
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten keepsake ana l                              what it may hold; nothing is kept yet
  hearten keepsake ana l --make --form card           make it as proposed
  hearten keepsake ana l --make --pieces 1 3 --letter \"Dear Ana, …\"
  hearten keepsake ana l --out ana.html               the page to print, as a file of its own
  hearten keepsake ana l --out ana.pdf                set with care, where hearten was built with the press
  hearten keepsake ana l --out ana.pdf --as letter    printed anew, as a letter to fold; the keepsake stays as it is
  hearten keepsake ana l --given --on sunday
  hearten keepsake --list")]
pub(crate) struct KeepsakeCommand {
    /// In whose honour; a name, loosely
    #[arg(value_name = "NAME", required_unless_present = "list")]
    name: Vec<String>,
    /// A page (A4), a card (A6) or a letter (A5, folded once)
    #[arg(long, value_parser = one_of(KeepsakeForm::ALL, KeepsakeForm::as_str))]
    form: Option<KeepsakeForm>,
    /// Show what it may hold, also where one is begun
    #[arg(long, conflicts_with_all = ["form", "title", "opening", "letter", "pieces", "make", "out", "given", "remove", "list"])]
    proposal: bool,
    /// What stands over it
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// The opening words, under the title
    #[arg(long, value_name = "TEXT")]
    opening: Option<String>,
    /// The letter; - for standard input, "" for none
    #[arg(long, value_name = "TEXT")]
    letter: Option<String>,
    /// Which pieces it holds, by the numbers under which they are proposed
    #[arg(long, value_name = "NUMBER", num_args = 1..)]
    pieces: Vec<usize>,
    /// Make it: chosen, worded, ready to print
    #[arg(long)]
    make: bool,
    /// Write it to a file: FILE.html, which a browser opens and prints, or FILE.pdf
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// With --out: in another form than it was made in
    #[arg(long = "as", value_name = "FORM", requires = "out", value_parser = one_of(KeepsakeForm::ALL, KeepsakeForm::as_str))]
    anew: Option<KeepsakeForm>,
    /// You gave it
    #[arg(long, conflicts_with_all = ["form", "title", "opening", "letter", "pieces", "make"])]
    given: bool,
    /// When you gave it
    #[arg(long, value_name = "DATE", default_value = "today", requires = "given")]
    on: String,
    /// Take it away
    #[arg(long, conflicts_with_all = ["form", "title", "opening", "letter", "pieces", "make", "given", "out"])]
    remove: bool,
    /// List all keepsakes, or those in this person's honour
    #[arg(long, conflicts_with_all = ["form", "title", "opening", "letter", "pieces", "make", "given", "out", "remove"])]
    list: bool,
}

impl KeepsakeCommand {
    pub(crate) async fn run(self, session: &Session) -> Done {
        // Nothing is made or given where the file could not be written after it.
        self.out.as_deref().map(is_pdf).transpose()?;
        let vault = if self.writes() { session.vault_to_write().await? } else { session.vault().await? };
        let person = match joined(&self.name) {
            name if name.is_empty() => None,
            name => Some(names::person(session, &vault, &name).await?.id),
        };
        let lines = vault.keepsakes(person).await?;
        let today = session.today();
        let Some(person) = person.filter(|_| !self.list) else {
            return session.answer(&lines, |lines| list(Page::new(session.look), lines, today));
        };
        if self.given || self.remove {
            let none_left = || if self.given && !lines.is_empty() { given_already() } else { none_yet() };
            let id = latest(&lines, |state| self.remove || state != KeepsakeState::Given).ok_or_else(none_left)?;
            let receipt =
                if self.remove { vault.keepsake_remove(id).await? } else { vault.keepsake_given(id, session.day_past(&self.on)?).await? };
            return session.receipt(&receipt);
        }
        if self.words_it() {
            let receipt = self.save(&vault, person, &lines).await?;
            return self.written(session, &vault, &receipt).await;
        }
        match (latest(&lines, |_| true), &self.out) {
            (None, Some(_)) => Err(none_yet().into()),
            (Some(id), Some(out)) => write_file(session, &vault, id, (out, self.anew), None).await,
            (Some(id), None) if !self.proposal && latest(&lines, |state| state != KeepsakeState::Given).is_some() => {
                session.answer(&vault.keepsake(id).await?, |view| show(Page::new(session.look), view, today))
            }
            _ => {
                let proposal = vault.keepsake_proposal(person, KeepsakeForm::Page).await?;
                session.answer(&proposal, |proposal| propose(Page::new(session.look), proposal))
            }
        }
    }

    fn words_it(&self) -> bool {
        let texts = [&self.title, &self.opening, &self.letter];
        self.make || self.form.is_some() || !self.pieces.is_empty() || texts.iter().any(|text| text.is_some())
    }

    fn writes(&self) -> bool {
        self.words_it() || self.given || self.remove
    }

    /// Begins a keepsake as it is proposed, or words the open one anew, with what was said here.
    async fn save(&self, vault: &Vault, person: PersonId, lines: &[KeepsakeLine]) -> Done<Receipt> {
        let open = latest(lines, |state| state != KeepsakeState::Given);
        let before = match open {
            Some(id) => Some(vault.keepsake(id).await?),
            None => None,
        };
        let form = self.form.or_else(|| before.as_ref().map(|view| view.keepsake.form)).unwrap_or(KeepsakeForm::Page);
        let proposal = vault.keepsake_proposal(person, form).await?;
        let pieces = self.chosen(&proposal, before.as_ref())?;
        let or = |said: &Option<String>, kept: Option<String>| said.clone().or(kept);
        let letter =
            self.letter.as_deref().map(|text| if text.is_empty() { Ok(String::new()) } else { text_or_stdin(text) }).transpose()?;
        let words = match before {
            Some(view) => KeepsakeWords {
                person,
                form,
                title: or(&self.title, Some(view.keepsake.title)).unwrap_or_default(),
                opening: or(&self.opening, view.keepsake.opening),
                letter: letter.or(view.keepsake.letter),
                with_photo: view.keepsake.with_photo,
                pieces,
                make: self.make,
            },
            None => KeepsakeWords {
                person,
                form,
                title: or(&self.title, Some(proposal.title)).unwrap_or_default(),
                opening: or(&self.opening, Some(proposal.opening)),
                letter: letter.or(Some(proposal.letter)),
                with_photo: proposal.has_photo,
                pieces,
                make: self.make,
            },
        };
        Ok(vault.keepsake_save(open, words).await?)
    }

    /// The pieces that were named by number; else those it holds already, or those proposed.
    fn chosen(&self, proposal: &KeepsakeProposal, before: Option<&KeepsakeView>) -> Done<Vec<KeepsakePiece>> {
        if self.pieces.is_empty() {
            return Ok(match before {
                Some(view) => view.pieces.iter().map(piece_of).collect(),
                None => proposal.pieces.iter().filter(|it| it.chosen).map(|it| it.piece.clone()).collect(),
            });
        }
        let one = |number: &usize| {
            let found = number.checked_sub(1).and_then(|index| proposal.pieces.get(index)).map(|it| it.piece.clone());
            let unknown = || VerbError::invalid(format!("there is no piece {number}; there are {}", proposal.pieces.len()));
            found.ok_or_else(|| unknown().hint("see them with: hearten keepsake NAME --proposal").into())
        };
        self.pieces.iter().map(one).collect()
    }

    async fn written(&self, session: &Session, vault: &Vault, receipt: &Receipt) -> Done {
        match (&self.out, receipt.id.parse::<KeepsakeId>()) {
            (Some(out), Ok(id)) => write_file(session, vault, id, (out, self.anew), Some(receipt)).await,
            _ => session.receipt(receipt),
        }
    }
}

/// The latest keepsake whose state fits.
fn latest(lines: &[KeepsakeLine], fits: impl Fn(KeepsakeState) -> bool) -> Option<KeepsakeId> {
    lines.iter().find(|line| fits(line.state)).map(|line| line.keepsake.id)
}

fn none_yet() -> VerbError {
    VerbError::missing("there is no keepsake for them that this could be done with").hint("make one with: hearten keepsake NAME --make")
}

fn given_already() -> VerbError {
    VerbError::conflict("every keepsake for them was given already").hint("make another with: hearten keepsake NAME --make")
}

fn piece_of(item: &hearten_domain::KeepsakeItem) -> KeepsakePiece {
    let (title, text) = (item.title.clone(), item.text.clone());
    KeepsakePiece { kind: item.kind, record: item.record, date: item.date, title, text }
}

fn propose(mut page: Page, proposal: &KeepsakeProposal) -> String {
    let title = page.look().strong(&proposal.title);
    page.raw(&title);
    page.say(0, &proposal.opening);
    if !proposal.letter.is_empty() {
        page.gap();
        page.quoted(2, &proposal.letter);
    }
    if proposal.pieces.is_empty() {
        page.gap();
        page.say(0, "Nothing is written yet that could stand on it. What brings a story to mind: hearten tell --prompts NAME");
        return page.finish();
    }
    page.heading("What it may hold; those with a star are proposed");
    for (number, it) in (1..).zip(&proposal.pieces) {
        let star = if it.chosen { "*" } else { " " };
        let date = it.piece.date.map(|date| format!("{}: ", partial_day(date))).unwrap_or_default();
        let words = it.piece.title.as_ref().map_or_else(|| it.piece.text.clone(), Clone::clone);
        page.hang(&format!("{star}{number:>3}  "), "      ", &format!("{date}{words}"));
    }
    page.gap();
    page.say(0, "Make it so with --make; choose with --pieces 1 3 …; nothing is kept yet.");
    page.finish()
}

fn show(mut page: Page, view: &KeepsakeView, today: Date) -> String {
    let keepsake = &view.keepsake;
    let title = format!("{}  {}", page.look().strong(&keepsake.title), page.look().faint(&about(view.state, keepsake, today)));
    page.raw(&title);
    keepsake.opening.iter().for_each(|opening| page.say(0, opening));
    if let Some(letter) = &keepsake.letter {
        page.gap();
        page.quoted(2, letter);
    }
    for item in &view.pieces {
        page.gap();
        let date = item.date.map(partial_day);
        let head = [item.title.clone(), date].into_iter().flatten().collect::<Vec<_>>().join(", ");
        if !head.is_empty() {
            let head = page.look().accent(&head);
            page.say(2, &head);
        }
        item.text.lines().filter(|line| !line.trim().is_empty()).for_each(|line| page.say(2, line));
    }
    page.finish()
}

fn list(mut page: Page, lines: &[KeepsakeLine], today: Date) -> String {
    if lines.is_empty() {
        page.say(0, "No keepsake is made yet. What one may hold is shown by: hearten keepsake NAME");
    }
    for line in lines {
        let about = page.look().faint(&about(line.state, &line.keepsake, today));
        page.raw(&format!("{}: {}  {about}", line.person.name, line.keepsake.title));
    }
    page.finish()
}

fn about(state: KeepsakeState, keepsake: &hearten_domain::Keepsake, today: Date) -> String {
    let (word, day) = match state {
        KeepsakeState::Draft => ("begun", keepsake.drafted_on),
        KeepsakeState::Made => ("made", keepsake.made_on.unwrap_or(keepsake.drafted_on)),
        KeepsakeState::Given => ("given", keepsake.given_on.unwrap_or(keepsake.drafted_on)),
    };
    format!("a {}, {word} on {}", keepsake.form, short_day(day, today))
}
