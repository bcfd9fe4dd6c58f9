//! Gatherings as they stand: how far each is, its list, and what is next.

use std::collections::BTreeMap;

use hearten_boxed::boxed;
use hearten_domain::{Gathering, GatheringId, GatheringKind, GatheringState, Guest, GuestState, Pairing, Person, PersonId};
use hearten_speech::say;
use hearten_store::Tx;
use jiff::civil::Date;
use serde::Serialize;

use super::{invitation::words, plan::no_such_gathering};
use crate::{PersonName, Result, Vault, moves::all_on_day, writing::named};

/// A gathering in a line.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GatheringLine {
    /// The record.
    pub gathering: Gathering,
    /// How far it is.
    pub state: GatheringState,
    /// How many are on its list, but for those who cannot come.
    pub guests: usize,
    /// What is next, in a sentence.
    pub next_text: String,
}

/// A gathering as it stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GatheringView {
    /// The record.
    pub gathering: Gathering,
    /// How far it is.
    pub state: GatheringState,
    /// What is next, in a sentence.
    pub next_text: String,
    /// How many places are left.
    pub places_left: usize,
    /// Its list.
    pub guests: Vec<GuestView>,
    /// Who should meet whom.
    pub pairings: Vec<PairingView>,
}

/// Somebody on the list.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GuestView {
    /// Who.
    pub person: PersonName,
    /// How it stands with them.
    pub state: GuestState,
    /// Why they should be there.
    pub reason: Option<String>,
    /// Words that invite them; none once they answered.
    pub draft: Option<String>,
}

/// Two who should meet.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PairingView {
    /// The two.
    pub people: [PersonName; 2],
    /// Why.
    pub reason: String,
    /// The day they met.
    pub met_on: Option<Date>,
}

#[boxed]
impl Vault {
    /// All gatherings: those ahead first, soonest first; then those that are over, the latest first.
    pub async fn gatherings(&self) -> Result<Vec<GatheringLine>> {
        let mut tx = self.read().await?;
        let today = self.today_date();
        let mut lines = Vec::new();
        let mut guests: BTreeMap<GatheringId, Vec<Guest>> = BTreeMap::new();
        for guest in all_on_day(tx.all::<Guest>().await?, today) {
            guests.entry(guest.gathering_id).or_default().push(guest);
        }
        for gathering in all_on_day(tx.all::<Gathering>().await?, today) {
            let list = guests.remove(&gathering.id).unwrap_or_default();
            lines.push(GatheringLine {
                state: gathering.state(),
                guests: list.iter().filter(|guest| guest.state().takes_a_place()).count(),
                next_text: next_text(&gathering, &list, today),
                gathering,
            });
        }
        let day = |line: &GatheringLine| line.gathering.held_on.or(line.gathering.on_day).unwrap_or(Date::MAX);
        lines.sort_by_key(|line| (line.state.is_over(), day(line), line.gathering.id));
        let open = lines.iter().take_while(|line| !line.state.is_over()).count();
        if let Some(over) = lines.get_mut(open..) {
            over.reverse();
        }
        Ok(lines)
    }

    /// One gathering.
    ///
    /// # Errors
    /// `missing` where there is no such gathering.
    pub async fn gathering(&self, id: GatheringId) -> Result<GatheringView> {
        let mut tx = self.read().await?;
        let today = self.today_date();
        let found: Option<Gathering> = tx.get(id).await?;
        let gathering = found.and_then(|it| it.on_day(today)).ok_or_else(|| no_such_gathering(id))?;
        let guests = all_on_day(tx.guests_of(id).await?, today);
        let pairings = all_on_day(tx.pairings_of(id).await?, today);
        let people = people(&mut tx, &guests, &pairings).await?;
        let taken = guests.iter().filter(|guest| guest.state().takes_a_place()).count();
        let pairing = |it: Pairing| {
            let people = [named(people.get(&it.person_id)?), named(people.get(&it.other_id)?)];
            Some(PairingView { people, reason: it.reason, met_on: it.met_on })
        };
        Ok(GatheringView {
            state: gathering.state(),
            next_text: next_text(&gathering, &guests, today),
            places_left: usize::try_from(gathering.capacity).unwrap_or(0).saturating_sub(taken),
            guests: guests.iter().filter_map(|guest| Some(guest_view(&gathering, guest, people.get(&guest.person_id)?, today))).collect(),
            pairings: pairings.into_iter().filter_map(pairing).collect(),
            gathering,
        })
    }
}

fn guest_view(gathering: &Gathering, guest: &Guest, person: &Person, today: Date) -> GuestView {
    let state = guest.state();
    let is_waiting =
        matches!(state, GuestState::Listed | GuestState::Invited) && gathering.held_on.is_none() && !gathering.state().is_over();
    let draft = is_waiting.then(|| words(gathering, guest, person, today));
    GuestView { person: named(person), state, reason: guest.reason.clone(), draft }
}

async fn people(tx: &mut Tx, guests: &[Guest], pairings: &[Pairing]) -> Result<BTreeMap<PersonId, Person>> {
    let mut ids: Vec<PersonId> = guests.iter().map(|guest| guest.person_id).collect();
    ids.extend(pairings.iter().flat_map(|it| [it.person_id, it.other_id]));
    ids.sort_unstable();
    ids.dedup();
    Ok(tx.get_many::<Person>(&ids).await?.into_iter().map(|person| (person.id, person)).collect())
}

fn next_text(gathering: &Gathering, guests: &[Guest], today: Date) -> String {
    let waiting = guests.iter().filter(|guest| guest.state() == GuestState::Listed).count();
    let is_past = gathering.on_day.is_some_and(|day| day < today);
    match gathering.state() {
        GatheringState::CalledOff => say("verb-gather-next-called-off"),
        GatheringState::Outcome => return gathering.outcome.clone().unwrap_or_default(),
        GatheringState::Held if gathering.kind == GatheringKind::Brainstorm => say("verb-gather-next-brainstorm"),
        GatheringState::Held => say("verb-gather-next-held"),
        _ if is_past => say("verb-gather-next-past"),
        _ if guests.is_empty() => say("verb-gather-next-list"),
        _ if gathering.on_day.is_none() && gathering.invited_on.is_none() => say("verb-gather-next-day"),
        _ if waiting > 0 => say("verb-gather-next-invite").with("count", waiting),
        _ => say("verb-gather-next-answers"),
    }
    .into()
}
