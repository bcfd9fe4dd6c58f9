//! A keepsake proposed from the shared history.

use hearten_boxed::boxed;
use hearten_domain::{KeepsakeForm, KeepsakeItemKind, Person, PersonId, Standing, StandingKind};
use hearten_speech::{capital, say};
use hearten_store::Tx;
use jiff::civil::Date;
use serde::Serialize;

use super::save::KeepsakePiece;
use crate::{
    PersonName, Result, Vault, VerbError,
    writing::{named, person_in},
};

/// What a keepsake in somebody's honour may hold; nothing of it is written down yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeepsakeProposal {
    /// In whose honour.
    pub person: PersonName,
    /// Whether they have died.
    pub in_memory: bool,
    /// Whether there is a picture of them.
    pub has_photo: bool,
    /// What would stand over it.
    pub title: String,
    /// The opening words.
    pub opening: String,
    /// A letter to begin from.
    pub letter: String,
    /// The pieces, oldest first.
    pub pieces: Vec<ProposedPiece>,
}

/// A piece that a keepsake may hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProposedPiece {
    /// The piece.
    pub piece: KeepsakePiece,
    /// Whether it is among those proposed.
    pub chosen: bool,
    /// Why it is here.
    pub why: String,
}

#[boxed]
impl Vault {
    /// Proposes a keepsake from what is shared with a person: how you met, your stories, what they did for you, your thanks, meetings.
    ///
    /// # Errors
    /// `missing` where there is no such person; `refused` for me.
    pub async fn keepsake_proposal(&self, id: PersonId, form: KeepsakeForm) -> Result<KeepsakeProposal> {
        let mut tx = self.read().await?;
        let person = person_in(&mut tx, id).await?;
        if person.is_me {
            return Err(VerbError::refused(say("verb-keepsake-me")).hint(say("verb-keepsake-me-hint")));
        }
        let today = self.today_date();
        let mut pieces = self.pieces_of(&mut tx, id).await?;
        choose(&mut pieces, form);
        pieces.sort_by_key(|it| place(&it.piece));
        let standings: Vec<Standing> = tx.of_person(id).await?;
        let in_memory = standings.iter().any(|standing| standing.kind == StandingKind::Dead && standing.holds_on(today));
        let years = self.years_with(&mut tx, id, today).await?;
        let from = tx.me().await?.map(|me| me.name);
        let short = short_name(&person);
        let title = if in_memory {
            say("verb-keepsake-title-memory").with("name", &person.name)
        } else {
            say("verb-keepsake-title").with("name", short)
        };
        let letter = if in_memory { String::new() } else { letter(short, from.as_deref(), years) };
        let has_photo = person.photo.is_some();
        let (title, opening) = (title.into(), opening(in_memory, years));
        Ok(KeepsakeProposal { person: named(&person), in_memory, has_photo, title, opening, letter, pieces })
    }

    /// For how many whole years I have known them, as far as moments tell.
    async fn years_with(&self, tx: &mut Tx, id: PersonId, today: Date) -> Result<i16> {
        let first = tx.first_moment_with(id).await?.map(|at| at.to_zoned(self.zone()).date());
        Ok(first.map_or(0, |first| today.year() - first.year() - i16::from((today.month(), today.day()) < (first.month(), first.day()))))
    }
}

/// How many pieces of a kind are proposed at first.
fn room(form: KeepsakeForm, kind: KeepsakeItemKind) -> usize {
    match (form, kind) {
        (KeepsakeForm::Page, KeepsakeItemKind::Gift | KeepsakeItemKind::Story) => 2,
        (KeepsakeForm::Page | KeepsakeForm::Letter, KeepsakeItemKind::Meeting | KeepsakeItemKind::Thanks) => 1,
        (KeepsakeForm::Letter | KeepsakeForm::Card, KeepsakeItemKind::Story) => 1,
        _ => 0,
    }
}

/// Marks the first of each kind as chosen, as far as the form has room. They come with the best first.
fn choose(pieces: &mut [ProposedPiece], form: KeepsakeForm) {
    for kind in KeepsakeItemKind::ALL {
        let of_kind = pieces.iter_mut().filter(|it| it.piece.kind == *kind && !it.why.is_empty());
        of_kind.take(room(form, *kind)).for_each(|it| it.chosen = true);
    }
}

/// How we met comes first, then everything by its date; what has none comes last.
fn place(piece: &KeepsakePiece) -> (bool, bool, Option<Date>, Option<uuid::Uuid>) {
    let day = piece.date.and_then(hearten_domain::PartialDate::earliest);
    (piece.kind != KeepsakeItemKind::Meeting, day.is_none(), day, piece.record)
}

/// What friends call them, or the first word of the name.
fn short_name(person: &Person) -> &str {
    person.nickname.as_deref().or_else(|| person.name.split_whitespace().next()).unwrap_or(&person.name)
}

fn opening(in_memory: bool, years: i16) -> String {
    let said = match (in_memory, years >= 2) {
        (false, false) => say("verb-keepsake-opening"),
        (false, true) => say("verb-keepsake-opening-years"),
        (true, false) => say("verb-keepsake-opening-memory"),
        (true, true) => say("verb-keepsake-opening-memory-years"),
    };
    said.with("years", capital(&spelt(years))).into()
}

fn letter(short: &str, from: Option<&str>, years: i16) -> String {
    let dear = say("verb-keepsake-dear").with("name", short);
    let body = if years >= 2 { say("verb-keepsake-letter-years").with("years", spelt(years)) } else { say("verb-keepsake-letter") };
    let name = from.and_then(|name| name.split_whitespace().next());
    let name = name.map(|name| format!("\n\n{}\n{name}", say("verb-keepsake-yours"))).unwrap_or_default();
    format!("{dear}\n\n{body}{name}")
}

/// `five years`, as a letter has it; above twenty in digits.
fn spelt(years: i16) -> String {
    say("verb-keepsake-years").with("count", years).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_opening_counts_only_years_that_count() {
        assert_eq!(opening(false, 12), "Twelve years, and a few of the things I have not forgotten.");
        assert_eq!(opening(true, 1), "A few of the things that should not be forgotten.");
    }

    #[test]
    fn a_card_has_room_for_one_story() {
        let piece = |kind| ProposedPiece {
            piece: KeepsakePiece { kind, record: None, date: None, title: None, text: "x".into() },
            chosen: false,
            why: "you are in it together".into(),
        };
        let mut pieces = [piece(KeepsakeItemKind::Story), piece(KeepsakeItemKind::Story), piece(KeepsakeItemKind::Gift)];
        choose(&mut pieces, KeepsakeForm::Card);
        assert_eq!(pieces.iter().map(|it| it.chosen).collect::<Vec<_>>(), [true, false, false]);
    }
}
