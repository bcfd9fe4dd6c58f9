//! The day itself: who came, and who met whom.

use hearten_boxed::boxed;
use hearten_domain::{
    Direction, Gathering, GatheringId, GatheringKind, GatheringState, Guest, Medium, Pairing, Person, PersonId, Relation,
};
use hearten_speech::say;
use hearten_store::{Change, Tx};
use jiff::civil::Date;

use super::plan::gathering_in;
use crate::{
    NewMoment, Receipt, Result, Vault, VerbError,
    text::joined,
    writing::{people_in, person_in, receipt},
};

#[boxed]
impl Vault {
    /// Notes that a gathering was held on a day, and who came, whether they were on the list or not; with it the moment that all of them had together.
    ///
    /// # Errors
    /// `missing` where the gathering or somebody is not there; `conflict` where it was held or called off already; `invalid` without people, with me among them,
    /// or for a day to come or before the last step.
    pub async fn hold_gathering(&self, id: GatheringId, came: &[PersonId], on: Date) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let gathering = self.becoming(&mut tx, id, GatheringState::Held, on).await?;
        let people = people_in(&mut tx, came).await?;
        if people.is_empty() {
            return Err(VerbError::invalid(say("verb-gather-nobody")).hint(say("verb-gather-nobody-came-hint")));
        }
        if people.iter().any(|person| person.is_me) {
            return Err(VerbError::invalid(say("verb-gather-you")).hint(say("verb-gather-you-came-hint")));
        }
        let names = joined(people.iter().map(|person| person.name.as_str()));
        let summary = say("verb-gather-held").with("theme", &gathering.theme).with("names", names).to_string();
        let change = self.change(&mut tx, "gather", summary).await?;
        self.note_who_came(&mut tx, &change, &gathering, &people, on).await?;
        let medium = if gathering.kind == GatheringKind::Talk { Medium::Call } else { Medium::Visit };
        let new = NewMoment {
            people: people.iter().map(|person| person.id).collect(),
            medium,
            direction: Direction::Mutual,
            on,
            minutes: None,
            subject: Some(gathering.theme.clone()),
            text: None,
            brought: None,
        };
        let (moment, participants) = self.moment(self.ids.next().into(), &new, &people)?;
        tx.create(&change, &moment).await?;
        tx.set_participants(&change, moment.id, &participants).await?;
        crate::ties::moment_added(self, &mut tx, &moment, &participants).await?;
        tx.update(&change, &Gathering { held_on: Some(on), ..gathering }).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    async fn note_who_came(&self, tx: &mut Tx, change: &Change, gathering: &Gathering, people: &[Person], on: Date) -> Result<()> {
        let guests = tx.guests_of(gathering.id).await?;
        for person in people {
            match guests.iter().find(|guest| guest.person_id == person.id) {
                Some(guest) => tx.update(change, &Guest { came_on: Some(on), ..guest.clone() }).await?,
                None => {
                    let guest = Guest {
                        id: self.ids.next().into(),
                        gathering_id: gathering.id,
                        person_id: person.id,
                        reason: None,
                        listed_on: on,
                        invited_on: None,
                        answer: None,
                        answered_on: None,
                        came_on: Some(on),
                        import_id: None,
                    };
                    tx.create(change, &guest).await?;
                }
            }
        }
        Ok(())
    }

    /// Notes that two who came met each other there; from then on they are known to know each other.
    ///
    /// # Errors
    /// `missing` where the gathering or one of them is not there; `conflict` where it was not held, one of them did not come, or it is noted already.
    pub async fn met_at_gathering(&self, id: GatheringId, [one, other]: [PersonId; 2]) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let gathering = gathering_in(&mut tx, id).await?;
        let Some(held) = gathering.held_on else {
            return Err(VerbError::conflict(say("verb-gather-not-held")).hint(say("verb-gather-not-held-hint")));
        };
        let pair = [person_in(&mut tx, one).await?, person_in(&mut tx, other).await?];
        let guests = tx.guests_of(id).await?;
        for person in &pair {
            if !guests.iter().any(|guest| guest.person_id == person.id && guest.came_on.is_some()) {
                let absent = say("verb-gather-was-not-there").with("name", &person.name);
                return Err(VerbError::conflict(absent).hint(say("verb-gather-was-not-there-hint")));
            }
        }
        let [first, second] = &pair;
        let met = say("verb-gather-met").with("one", &first.name).with("other", &second.name);
        let summary = met.with("theme", &gathering.theme).to_string();
        let change = self.change(&mut tx, "gather", summary).await?;
        let is_same = |it: &Pairing| [it.person_id, it.other_id].contains(&one) && [it.person_id, it.other_id].contains(&other);
        match tx.pairings_of(id).await?.into_iter().find(is_same) {
            Some(pairing) if pairing.met_on.is_some() => return Err(VerbError::conflict(say("verb-gather-met-before"))),
            Some(pairing) => tx.update(&change, &Pairing { met_on: Some(held), ..pairing }).await?,
            None => {
                let pairing = Pairing {
                    id: self.ids.next().into(),
                    gathering_id: id,
                    person_id: one,
                    other_id: other,
                    reason: say("verb-gather-found-each-other").into(),
                    noted_on: held,
                    met_on: Some(held),
                    import_id: None,
                };
                tx.create(&change, &pairing).await?;
            }
        }
        self.note_acquaintance(&mut tx, &change, &pair).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    /// Writes down that two know each other, where nothing says so yet. The word is that of vCards (RFC 6350).
    pub(crate) async fn note_acquaintance(&self, tx: &mut Tx, change: &Change, [one, other]: &[Person; 2]) -> Result<()> {
        let known: Vec<Relation> = tx.naming(&[one.id]).await?;
        let is_known = |it: &Relation| it.other_id.is_some_and(|id| [id, it.person_id].contains(&other.id));
        if known.iter().any(is_known) {
            return Ok(());
        }
        let relation = Relation {
            id: self.ids.next().into(),
            person_id: one.id,
            other_id: Some(other.id),
            name: other.name.clone(),
            kind: "acquaintance".to_owned(),
            import_id: None,
        };
        Ok(tx.create(change, &relation).await?)
    }
}
