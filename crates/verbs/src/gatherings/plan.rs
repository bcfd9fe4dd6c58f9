//! The beginning of a gathering, and what changes it as a whole.

use hearten_boxed::boxed;
use hearten_domain::{Gathering, GatheringId, GatheringKind, GatheringState, PersonId};
use hearten_speech::{Said, say};
use hearten_store::Tx;
use jiff::civil::{Date, Time};

use super::guests::NewGuest;
use crate::{
    Receipt, Result, Vault, VerbError,
    dates::full_day,
    text::{not_to_come, optional, required, required_line},
    writing::receipt,
};

/// The most guests that a list takes.
const MOST_GUESTS: i64 = 500;

/// A gathering that is thought of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewGathering {
    /// What sort.
    pub kind: GatheringKind,
    /// What it is about; of a brainstorm the question.
    pub theme: String,
    /// Its day, where it has one.
    pub on_day: Option<Date>,
    /// When it begins.
    pub begins_at: Option<Time>,
    /// Where.
    pub place: Option<String>,
    /// How many guests there is room for.
    pub capacity: i64,
    /// Who is on its list from the first.
    pub guests: Vec<PersonId>,
    /// The day of the thought.
    pub on: Date,
}

#[boxed]
impl Vault {
    /// Writes down that people could come together, with those who are on the list already. Nobody is invited by that.
    ///
    /// # Errors
    /// `invalid` for an empty theme, a capacity out of 1 to 500, more guests than places, or a day to come for the thought; `missing` where a guest is not
    /// there; `refused` for one who is dead, muted, or not to be contacted or noted.
    pub async fn plan_gathering(&self, new: NewGathering) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let theme = required_line(&new.theme, say("verb-what-the-theme"))?;
        not_to_come(new.on, self.today_date(), say("verb-later-you-thought-of-it"))?;
        if !(1..=MOST_GUESTS).contains(&new.capacity) {
            let hint = say("verb-gather-capacity-hint").with("most", MOST_GUESTS);
            return Err(VerbError::invalid(say("verb-gather-capacity").with("count", new.capacity.to_string())).hint(hint));
        }
        let gathering = Gathering {
            id: self.ids.next().into(),
            kind: new.kind,
            theme,
            on_day: new.on_day,
            begins_at: new.begins_at,
            place: optional(new.place),
            capacity: new.capacity,
            begun_on: new.on,
            invited_on: None,
            held_on: None,
            notes: None,
            outcome: None,
            outcome_on: None,
            called_off_on: None,
            import_id: None,
        };
        let summary = say("verb-gather-planned").with("kind", gathering.kind.as_str()).with("theme", &gathering.theme).to_string();
        let change = self.change(&mut tx, "gather", summary).await?;
        tx.create(&change, &gathering).await?;
        let guests: Vec<NewGuest> = new.guests.into_iter().map(NewGuest::of).collect();
        self.put_on_list(&mut tx, &change, &gathering, &guests, new.on).await?;
        tx.commit().await?;
        Ok(receipt(gathering.id, &change))
    }

    /// Sets the day, the hour and the place of a gathering. What is none stays as it was; none within takes the hour away, and an empty text
    /// the place.
    ///
    /// # Errors
    /// `missing` where there is no such gathering; `conflict` where it is over.
    pub async fn place_gathering(
        &self,
        id: GatheringId,
        on_day: Option<Date>,
        at: Option<Option<Time>>,
        place: Option<String>,
    ) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let gathering = open_gathering(&mut tx, id).await?;
        let after = Gathering {
            on_day: on_day.or(gathering.on_day),
            begins_at: at.unwrap_or(gathering.begins_at),
            place: place.map_or(gathering.place, |place| optional(Some(place))),
            ..gathering
        };
        self.store_told(tx, &after, placed(&after)).await
    }

    /// Keeps what was said at a gathering.
    ///
    /// # Errors
    /// `missing` where there is no such gathering; `conflict` where it was not held; `invalid` without words.
    pub async fn note_gathering(&self, id: GatheringId, notes: &str) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let gathering = gathering_in(&mut tx, id).await?;
        if gathering.held_on.is_none() || gathering.called_off_on.is_some() {
            return Err(not_now(&gathering));
        }
        let notes = required(notes, say("verb-what-the-notes"))?;
        let notes = Some(gathering.notes.map_or(notes.clone(), |before| format!("{before}\n{notes}")));
        let after = Gathering { notes, ..gathering };
        self.store_gathering(tx, &after, "verb-gather-noted").await
    }

    /// Notes what came of a gathering.
    ///
    /// # Errors
    /// `missing` where there is no such gathering; `conflict` where it was not held; `invalid` without words or for a day to come or before it.
    pub async fn gathering_outcome(&self, id: GatheringId, outcome: &str, on: Date) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let gathering = self.becoming(&mut tx, id, GatheringState::Outcome, on).await?;
        let after = Gathering { outcome: Some(required(outcome, say("verb-what-the-outcome"))?), outcome_on: Some(on), ..gathering };
        self.store_gathering(tx, &after, "verb-gather-outcome").await
    }

    /// Calls a gathering off.
    ///
    /// # Errors
    /// `missing` where there is no such gathering; `conflict` where it was held or called off already; `invalid` for a day to come or before the last step.
    pub async fn call_gathering_off(&self, id: GatheringId, on: Date) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let gathering = self.becoming(&mut tx, id, GatheringState::CalledOff, on).await?;
        let after = Gathering { called_off_on: Some(on), ..gathering };
        self.store_gathering(tx, &after, "verb-gather-called-off").await
    }

    /// Stores what a gathering is from now on; `said` is the key of the sentence about it.
    async fn store_gathering(&self, tx: Tx, after: &Gathering, said: &'static str) -> Result<Receipt> {
        self.store_told(tx, after, say(said).with("theme", &after.theme)).await
    }

    /// Stores what a gathering is from now on, with a sentence about it.
    async fn store_told(&self, mut tx: Tx, after: &Gathering, said: Said) -> Result<Receipt> {
        let change = self.change(&mut tx, "gather", said).await?;
        tx.update(&change, after).await?;
        tx.commit().await?;
        Ok(receipt(after.id, &change))
    }

    /// The gathering, where it may become `next` on a day.
    pub(super) async fn becoming(&self, tx: &mut Tx, id: GatheringId, next: GatheringState, on: Date) -> Result<Gathering> {
        let gathering = gathering_in(tx, id).await?;
        if !gathering.state().may_become(next) {
            return Err(not_now(&gathering));
        }
        not_to_come(on, self.today_date(), say("verb-later-that-was-so"))?;
        if on < gathering.last_day() {
            let before = say("verb-gather-before").with("day", full_day(on)).with("last", full_day(gathering.last_day()));
            return Err(VerbError::invalid(before));
        }
        Ok(gathering)
    }
}

pub(super) async fn gathering_in(tx: &mut Tx, id: GatheringId) -> Result<Gathering> {
    let found: Option<Gathering> = tx.get(id).await?;
    found.ok_or_else(|| no_such_gathering(id))
}

pub(super) fn no_such_gathering(id: GatheringId) -> VerbError {
    VerbError::missing(say("verb-gather-missing").with("id", id.to_string())).hint(say("verb-gather-missing-hint"))
}

/// The gathering, where it was neither held nor called off.
pub(super) async fn open_gathering(tx: &mut Tx, id: GatheringId) -> Result<Gathering> {
    let gathering = gathering_in(tx, id).await?;
    match gathering.state() {
        GatheringState::Idea | GatheringState::Invited => Ok(gathering),
        _ => Err(not_now(&gathering)),
    }
}

/// Why something cannot be done with a gathering: how it stands, and what can be done instead.
fn not_now(gathering: &Gathering) -> VerbError {
    let (key, hint, day) = match (gathering.called_off_on, gathering.held_on) {
        (Some(day), _) => ("verb-gather-is-off", "verb-gather-is-off-hint", day),
        (None, Some(day)) => ("verb-gather-is-held", "verb-gather-is-held-hint", day),
        (None, None) => return VerbError::conflict(say("verb-gather-not-held")).hint(say("verb-gather-not-held-hint")),
    };
    VerbError::conflict(say(key).with("kind", gathering.kind.as_str()).with("day", full_day(day))).hint(say(hint))
}

/// What is known of day, hour and place, in a sentence.
fn placed(gathering: &Gathering) -> Said {
    let at = gathering.begins_at.map(|at| at.strftime("%H:%M").to_string());
    let details: Vec<String> = [gathering.on_day.map(full_day), at, gathering.place.clone()].into_iter().flatten().collect();
    if details.is_empty() {
        return say("verb-gather-unplaced").with("theme", &gathering.theme);
    }
    say("verb-gather-placed").with("theme", &gathering.theme).with("details", details.join(", "))
}
