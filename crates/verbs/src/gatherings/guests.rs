//! The list of a gathering: who is on it, who is invited, who answered what.

use hearten_boxed::boxed;
use hearten_domain::{Gathering, GatheringId, Guest, GuestAnswer, GuestState, Pairing, Person, PersonId, StandingKind};
use hearten_speech::{say, worded};
use hearten_store::{Change, Tx};
use jiff::civil::Date;

use super::plan::{gathering_in, open_gathering};
use crate::{
    Receipt, Result, Vault, VerbError,
    text::{joined, not_to_come, optional},
    writing::{people_in, person_in, receipt, refuse_unnoted},
};

/// Somebody for the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewGuest {
    /// Who.
    pub person: PersonId,
    /// Why they should be there, as one would say it to them.
    pub reason: Option<String>,
}

impl NewGuest {
    /// Somebody, without a reason yet.
    pub fn of(person: PersonId) -> Self {
        Self { person, reason: None }
    }
}

#[boxed]
impl Vault {
    /// Puts people on the list of a gathering.
    ///
    /// # Errors
    /// `missing` where the gathering or somebody is not there; `conflict` where it is over, somebody is on the list already or there is no place left;
    /// `refused` for one who is dead, muted, or not to be contacted or noted; `invalid` for me or without people.
    pub async fn add_guests(&self, id: GatheringId, guests: &[NewGuest]) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let gathering = open_gathering(&mut tx, id).await?;
        if guests.is_empty() {
            return Err(VerbError::invalid(say("verb-gather-nobody")).hint(say("verb-gather-nobody-listed-hint")));
        }
        let people = people_in(&mut tx, &guests.iter().map(|guest| guest.person).collect::<Vec<_>>()).await?;
        let names = joined(people.iter().map(|person| person.name.as_str()));
        let summary = say("verb-gather-listed").with("theme", &gathering.theme).with("names", names).to_string();
        let change = self.change(&mut tx, "gather", summary).await?;
        self.put_on_list(&mut tx, &change, &gathering, guests, self.today_date()).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    pub(super) async fn put_on_list(&self, tx: &mut Tx, change: &Change, gathering: &Gathering, new: &[NewGuest], on: Date) -> Result<()> {
        let today = self.today_date();
        let closed = tx.people_standing(&[StandingKind::Dead, StandingKind::Muted, StandingKind::DoNotContact], today).await?;
        let mut listed = tx.guests_of(gathering.id).await?;
        for guest in new {
            let person = person_in(tx, guest.person).await?;
            self.fits_list(tx, &person, &listed, gathering).await?;
            if closed.contains(&person.id) {
                return Err(VerbError::refused(say("verb-closed").with("name", &person.name)));
            }
            let record = Guest {
                id: self.ids.next().into(),
                gathering_id: gathering.id,
                person_id: person.id,
                reason: optional(guest.reason.clone()),
                listed_on: on,
                invited_on: None,
                answer: None,
                answered_on: None,
                came_on: None,
                import_id: None,
            };
            tx.create(change, &record).await?;
            listed.push(record);
        }
        Ok(())
    }

    async fn fits_list(&self, tx: &mut Tx, person: &Person, listed: &[Guest], gathering: &Gathering) -> Result<()> {
        if person.is_me {
            return Err(VerbError::invalid(say("verb-gather-you")).hint(say("verb-gather-you-listed-hint")));
        }
        refuse_unnoted(tx, person, self.today_date()).await?;
        if listed.iter().any(|guest| guest.person_id == person.id) {
            return Err(VerbError::conflict(say("verb-gather-on-list").with("name", &person.name)));
        }
        let taken = listed.iter().filter(|guest| guest.state().takes_a_place()).count();
        if taken as i64 >= gathering.capacity {
            return Err(VerbError::conflict(say("verb-gather-full").with("count", gathering.capacity)).hint(say("verb-gather-full-hint")));
        }
        Ok(())
    }

    /// Takes somebody off the list, with whom they should have met.
    ///
    /// # Errors
    /// `missing` where they are not on it; `conflict` where the gathering is over.
    pub async fn drop_guest(&self, id: GatheringId, person: PersonId) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let gathering = open_gathering(&mut tx, id).await?;
        let guest = guest_in(&mut tx, id, person).await?;
        let name = person_in(&mut tx, person).await?.name;
        let summary = say("verb-gather-dropped").with("name", name).with("theme", &gathering.theme).to_string();
        let change = self.change(&mut tx, "gather", summary).await?;
        for pairing in tx.pairings_of(id).await? {
            if [pairing.person_id, pairing.other_id].contains(&person) {
                tx.remove::<Pairing>(&change, pairing.id).await?;
            }
        }
        tx.remove::<Guest>(&change, guest.id).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    /// Notes that people were invited; everybody on the list who was not yet, where nobody is named.
    ///
    /// # Errors
    /// `missing` where somebody named is not on the list; `conflict` where nobody is left to invite or the gathering is over; `refused` where one is muted by now;
    /// `invalid` for a day to come.
    pub async fn invite_guests(&self, id: GatheringId, people: &[PersonId], on: Date) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let gathering = open_gathering(&mut tx, id).await?;
        not_to_come(on, self.today_date(), say("verb-later-they-were-invited"))?;
        let mut guests = Vec::new();
        for person in people {
            guests.push(guest_in(&mut tx, id, *person).await?);
        }
        if people.is_empty() {
            guests = tx.guests_of(id).await?;
        }
        guests.retain(|guest| guest.state() == GuestState::Listed);
        if guests.is_empty() {
            return Err(VerbError::conflict(say("verb-gather-nobody-to-invite")).hint(say("verb-gather-nobody-to-invite-hint")));
        }
        let closed = tx.people_standing(&[StandingKind::Dead, StandingKind::Muted, StandingKind::DoNotContact], self.today_date()).await?;
        let invited = people_in(&mut tx, &guests.iter().map(|guest| guest.person_id).collect::<Vec<_>>()).await?;
        if let Some(person) = invited.iter().find(|person| closed.contains(&person.id)) {
            return Err(VerbError::refused(say("verb-closed").with("name", &person.name)).hint(say("verb-gather-off-first")));
        }
        let names = joined(invited.iter().map(|person| person.name.as_str()));
        let summary = say("verb-gather-invited").with("theme", &gathering.theme).with("names", names).to_string();
        let change = self.change(&mut tx, "gather", summary).await?;
        for guest in guests {
            tx.update(&change, &Guest { invited_on: Some(on), ..guest }).await?;
        }
        if gathering.invited_on.is_none() {
            tx.update(&change, &Gathering { invited_on: Some(on), ..gathering }).await?;
        }
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    /// Notes what a guest answered.
    ///
    /// # Errors
    /// `missing` where they are not on the list; `conflict` where that is noted already, they were there, or a yes finds no place; `invalid` for a day to come.
    pub async fn answer_invitation(&self, id: GatheringId, person: PersonId, answer: GuestAnswer, on: Date) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let gathering = gathering_in(&mut tx, id).await?;
        let guest = guest_in(&mut tx, id, person).await?;
        let name = person_in(&mut tx, person).await?.name;
        not_to_come(on, self.today_date(), say("verb-later-they-answered"))?;
        let next = match answer {
            GuestAnswer::Yes => GuestState::Yes,
            GuestAnswer::Maybe => GuestState::Maybe,
            GuestAnswer::No => GuestState::No,
        };
        if !guest.state().may_become(next) {
            let state = worded("verb-gather-guest", guest.state().as_str());
            return Err(VerbError::conflict(say("verb-gather-noted-before").with("name", name).with("state", state)));
        }
        if !guest.state().takes_a_place() {
            let taken = tx.guests_of(id).await?.iter().filter(|guest| guest.state().takes_a_place()).count();
            if next.takes_a_place() && taken as i64 >= gathering.capacity {
                return Err(VerbError::conflict(say("verb-gather-full-by-now").with("count", gathering.capacity)));
            }
        }
        let says = match answer {
            GuestAnswer::Yes => "verb-gather-comes",
            GuestAnswer::Maybe => "verb-gather-may-come",
            GuestAnswer::No => "verb-gather-cannot-come",
        };
        let summary = say(says).with("name", name).with("theme", &gathering.theme).to_string();
        let change = self.change(&mut tx, "gather", summary).await?;
        tx.update(&change, &Guest { answer: Some(answer), answered_on: Some(on), ..guest }).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }
}

pub(super) async fn guest_in(tx: &mut Tx, id: GatheringId, person: PersonId) -> Result<Guest> {
    let found = tx.guests_of(id).await?.into_iter().find(|guest| guest.person_id == person);
    match found {
        Some(guest) => Ok(guest),
        None => {
            let name = person_in(tx, person).await?.name;
            Err(VerbError::missing(say("verb-gather-not-on-list").with("name", name)).hint(say("verb-gather-not-on-list-hint")))
        }
    }
}
