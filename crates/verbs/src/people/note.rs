//! What I learn about a person.

use hearten_boxed::boxed;
use hearten_domain::{
    Concern, ConcernId, ConcernKind, DateKind, ImportantDate, Interest, MembershipKind, PartialDate, PassingNote, Person, PersonId,
    Standing, StandingKind,
};
use hearten_speech::say;
use hearten_store::{Change, Tx, fold};
use jiff::civil::Date;

use crate::{
    NewMembership, Receipt, Result, Vault, VerbError,
    dates::{date_in_words, full_day},
    text::{date_not_to_come, not_to_come, optional, required, required_line},
    writing::{person_in, receipt, refuse_unnoted},
};

/// Something to note about a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewNote {
    /// Free text, added to the note.
    Text(String),
    /// Free text that holds for a time only.
    Passing {
        /// What it is.
        text: String,
        /// The last day on which it holds.
        until: Date,
        /// Whether it is erased for good after that day.
        erase: bool,
    },
    /// A topic they care for.
    Interest(String),
    /// Something on their mind.
    Concern {
        /// What it is.
        text: String,
        /// What sort it is.
        kind: ConcernKind,
        /// The first day; none is today.
        since: Option<Date>,
        /// The day it matters, or the last day it counts.
        until: Option<Date>,
    },
    /// A date that matters to them.
    Date {
        /// What it means.
        kind: DateKind,
        /// What it is called, where the kind does not say.
        label: Option<String>,
        /// The date.
        date: PartialDate,
    },
    /// Where they belong.
    MemberOf {
        /// The organization's name.
        organization: String,
        /// How they belong to it.
        kind: MembershipKind,
        /// As what.
        role: Option<String>,
        /// Since when.
        from: Option<PartialDate>,
        /// Until when.
        to: Option<PartialDate>,
    },
}

#[boxed]
impl Vault {
    /// Notes something about a person.
    ///
    /// # Errors
    /// `missing` where there is no such person; `refused` where nothing is to be noted about them; `invalid` for an empty text or dates
    /// that contradict each other; `conflict` where it is noted already.
    pub async fn note(&self, id: PersonId, note: NewNote) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let person = person_in(&mut tx, id).await?;
        refuse_unnoted(&mut tx, &person, self.today_date()).await?;
        let summary = match &note {
            NewNote::Interest(topic) => say("note-interest").with("what", topic.trim()),
            NewNote::Concern { text, .. } => say("note-concern").with("what", text.trim()),
            NewNote::MemberOf { organization, .. } => say("note-membership").with("what", organization.trim()),
            NewNote::Date { date, .. } => say("note-date").with("date", date_in_words(*date)),
            NewNote::Passing { until, erase, .. } => {
                say(if *erase { "note-passing-erased" } else { "note-passing" }).with("until", full_day(*until))
            }
            NewNote::Text(_) => say("note-text"),
        };
        let summary = summary.with("name", &person.name);
        let change = self.change(&mut tx, "note", summary).await?;
        let record = match note {
            NewNote::Text(text) => self.note_text(&mut tx, &change, person, &text).await?,
            NewNote::Passing { text, until, erase } => self.note_passing(&mut tx, &change, id, &text, until, erase).await?,
            NewNote::Interest(topic) => self.note_interest(&mut tx, &change, id, &topic).await?,
            NewNote::Concern { text, kind, since, until } => {
                let since = since.unwrap_or_else(|| self.today_date());
                self.note_concern(&mut tx, &change, id, &text, kind, since, until).await?
            }
            NewNote::Date { kind, label, date } => self.note_date(&mut tx, &change, id, kind, label, date).await?,
            NewNote::MemberOf { organization, kind, role, from, to } => {
                let new = NewMembership { organization, kind, role, from, to };
                self.add_membership(&mut tx, &change, id, &new).await?.id.to_string()
            }
        };
        tx.commit().await?;
        Ok(receipt(record, &change))
    }

    /// Closes a concern: it was answered, or went away, on the day `on`.
    ///
    /// # Errors
    /// `missing` where there is no such concern; `conflict` where it is closed already; `invalid` for a day to come or before it began.
    pub async fn answer_concern(&self, id: ConcernId, on: Date) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let found: Option<Concern> = tx.get(id).await?;
        let mut concern = found.ok_or_else(|| VerbError::missing(say("note-no-concern").with("id", id.to_string())))?;
        not_to_come(on, self.today_date(), say("verb-later-it-was-answered"))?;
        if let Some(day) = concern.answered_on {
            return Err(VerbError::conflict(say("note-answered-already").with("day", full_day(day)).with("what", &concern.text)));
        }
        if on < concern.since {
            return Err(before_it_began(on, concern.since));
        }
        let person = person_in(&mut tx, concern.person_id).await?;
        concern.answered_on = Some(on);
        let summary = say("note-concern-over").with("name", &person.name).with("what", &concern.text);
        let change = self.change(&mut tx, "note", summary).await?;
        tx.update(&change, &concern).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    async fn note_text(&self, tx: &mut Tx, change: &Change, mut person: Person, text: &str) -> Result<String> {
        let text = required(text, say("verb-what-the-note"))?;
        person.note = Some(match &person.note {
            Some(before) => format!("{before}\n{text}"),
            None => text,
        });
        tx.update(change, &person).await?;
        Ok(person.id.to_string())
    }

    async fn note_passing(
        &self,
        tx: &mut Tx,
        change: &Change,
        person_id: PersonId,
        text: &str,
        until: Date,
        erase: bool,
    ) -> Result<String> {
        let noted_on = self.today_date();
        if until < noted_on {
            return Err(VerbError::invalid(say("note-passing-over").with("day", full_day(until))));
        }
        let text = required(text, say("verb-what-the-note"))?;
        let note = PassingNote { id: self.ids.next().into(), person_id, text, noted_on, until, erase, import_id: None };
        tx.create(change, &note).await?;
        Ok(note.id.to_string())
    }

    async fn note_interest(&self, tx: &mut Tx, change: &Change, person: PersonId, topic: &str) -> Result<String> {
        let topic = required_line(topic, say("verb-what-the-interest"))?;
        let held: Vec<Interest> = tx.of_person(person).await?;
        if held.iter().any(|interest| fold(&interest.topic) == fold(&topic)) {
            return Err(VerbError::conflict(say("noted-already-interest").with("what", topic)));
        }
        let learnt_on = Some(self.today_date());
        let interest = Interest { id: self.ids.next().into(), person_id: person, topic, learnt_on, source: None, import_id: None };
        tx.create(change, &interest).await?;
        Ok(interest.id.to_string())
    }

    #[expect(clippy::too_many_arguments, reason = "they are the parts of one concern, taken apart by the caller's match")]
    async fn note_concern(
        &self,
        tx: &mut Tx,
        change: &Change,
        person: PersonId,
        text: &str,
        kind: ConcernKind,
        since: Date,
        until: Option<Date>,
    ) -> Result<String> {
        if let Some(until) = until.filter(|until| *until < since) {
            return Err(before_it_began(until, since));
        }
        let text = required_line(text, say("verb-what-the-concern"))?;
        let concern = Concern {
            id: self.ids.next().into(),
            person_id: person,
            kind,
            text,
            since,
            until,
            answered_on: None,
            source: None,
            import_id: None,
        };
        tx.create(change, &concern).await?;
        Ok(concern.id.to_string())
    }

    /// A birthday takes the place of the one that is there; the day of a death ends all proposals.
    async fn note_date(
        &self,
        tx: &mut Tx,
        change: &Change,
        person: PersonId,
        kind: DateKind,
        label: Option<String>,
        date: PartialDate,
    ) -> Result<String> {
        let label = optional(label);
        if kind == DateKind::Other && label.is_none() {
            return Err(VerbError::invalid(say("note-date-nameless")).hint(say("note-date-nameless-hint")));
        }
        match kind {
            DateKind::Birthday => date_not_to_come(date, self.today_date(), say("verb-later-birth"))?,
            DateKind::Death => date_not_to_come(date, self.today_date(), say("verb-later-death"))?,
            _ => {}
        }
        if kind == DateKind::Death {
            self.note_death(tx, change, person, date).await?;
        }
        let held: Vec<ImportantDate> = tx.of_person(person).await?;
        if held.iter().any(|held| held.kind == kind && held.date == date && held.label == label) {
            return Err(VerbError::conflict(say("noted-already").with("what", date_in_words(date))));
        }
        let same = held.into_iter().find(|held| held.kind == kind && matches!(kind, DateKind::Birthday | DateKind::Death));
        if let Some(before) = same {
            tx.update(change, &ImportantDate { date, label, ..before }).await?;
            return Ok(before.id.to_string());
        }
        let noted = ImportantDate { id: self.ids.next().into(), person_id: person, kind, label, date, import_id: None };
        tx.create(change, &noted).await?;
        Ok(noted.id.to_string())
    }

    async fn note_death(&self, tx: &mut Tx, change: &Change, person: PersonId, date: PartialDate) -> Result<()> {
        let since = date.latest().unwrap_or_else(|| self.today_date()).min(self.today_date());
        let held: Vec<Standing> = tx.of_person(person).await?;
        if held.iter().any(|standing| standing.kind == StandingKind::Dead && standing.until.is_none()) {
            return Ok(());
        }
        let dead =
            Standing { id: self.ids.next().into(), person_id: person, kind: StandingKind::Dead, since, until: None, import_id: None };
        tx.create(change, &dead).await?;
        Ok(())
    }
}

/// The error for a day that lies before a concern began.
fn before_it_began(day: Date, since: Date) -> VerbError {
    VerbError::invalid(say("note-before-it-began").with("day", full_day(day)).with("since", full_day(since)))
}
