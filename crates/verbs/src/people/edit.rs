//! Changes to a person's own facts.

use hearten_boxed::boxed;
use hearten_domain::{
    Concern, ConcernId, ContactPoint, ContactPointId, DateKind, ImportantDate, ImportantDateId, Interest, InterestId, Membership,
    MembershipId, PartialDate, Person, PersonId,
};
use hearten_speech::say;
use hearten_store::{Change, Key, OfPerson, Tx};

use crate::{
    Receipt, Result, Vault, VerbError,
    text::{date_not_to_come, layer, mail_address, optional, required_line},
    writing::{person_in, receipt, refuse_unnoted},
};

/// What to change about a person; what is left empty stays. An inner none takes the fact away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PersonEdit {
    /// A new name.
    pub name: Option<String>,
    /// A name friends use.
    pub nickname: Option<Option<String>>,
    /// Free text.
    pub note: Option<Option<String>>,
    /// How close I want them: 5, 15, 50 or 150.
    pub layer: Option<Option<i64>>,
    /// Whether they are family.
    pub kin: Option<bool>,
    /// The birthday.
    pub birthday: Option<Option<PartialDate>>,
    /// Addresses that are theirs too.
    pub add_emails: Vec<String>,
    /// Addresses that are not theirs. Each stays a known address; the moments stay with the person.
    pub remove_emails: Vec<String>,
    /// Telephone numbers that are theirs too.
    pub add_phones: Vec<String>,
    /// Postal addresses that are theirs too, each on one line; the town alone is enough.
    pub add_addresses: Vec<String>,
    /// Telephone numbers and other contacts to take away.
    pub remove_contacts: Vec<ContactPointId>,
    /// Memberships to take away.
    pub remove_memberships: Vec<MembershipId>,
    /// Interests to take away.
    pub remove_interests: Vec<InterestId>,
    /// Concerns to take away.
    pub remove_concerns: Vec<ConcernId>,
    /// Dates to take away.
    pub remove_dates: Vec<ImportantDateId>,
}

#[boxed]
impl Vault {
    /// Changes a person's own facts.
    ///
    /// # Errors
    /// `missing` where there is no such person or fact; `invalid` for an empty name, a birthday to come or another layer than 5, 15, 50 and 150;
    /// `conflict` where an address belongs to somebody else, who is named.
    pub async fn edit_person(&self, id: PersonId, edit: PersonEdit) -> Result<Receipt> {
        if let Some(Some(birthday)) = edit.birthday {
            date_not_to_come(birthday, self.today_date(), say("verb-later-birth"))?;
        }
        let mut tx = self.write().await?;
        let before = person_in(&mut tx, id).await?;
        let after = edited(before.clone(), &edit)?;
        if after.note.is_some() && after.note != before.note {
            refuse_unnoted(&mut tx, &before, self.today_date()).await?;
        }
        let change = self.change(&mut tx, "edit", say("person-verb-changed").with("name", &after.name)).await?;
        tx.update(&change, &after).await?;
        for email in &edit.add_emails {
            if let Some(reserved) = self.take_address(&mut tx, &change, &mail_address(email)?, &after).await? {
                self.bring_over(&mut tx, &change, reserved, id).await?;
            }
        }
        for email in &edit.remove_emails {
            self.release_address(&mut tx, &change, &mail_address(email)?, &after).await?;
        }
        for phone in &edit.add_phones {
            self.add_phone(&mut tx, &change, id, phone).await?;
        }
        for address in &edit.add_addresses {
            self.add_address(&mut tx, &change, id, address).await?;
        }
        if let Some(birthday) = edit.birthday {
            self.set_birthday(&mut tx, &change, id, birthday).await?;
        }
        take_away::<ContactPoint>(&mut tx, &change, id, &edit.remove_contacts).await?;
        take_away::<Membership>(&mut tx, &change, id, &edit.remove_memberships).await?;
        take_away::<Interest>(&mut tx, &change, id, &edit.remove_interests).await?;
        take_away::<Concern>(&mut tx, &change, id, &edit.remove_concerns).await?;
        take_away::<ImportantDate>(&mut tx, &change, id, &edit.remove_dates).await?;
        if !edit.add_emails.is_empty() {
            crate::ties::recompute(self, &mut tx, &[id]).await?;
        }
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    /// Writes the birthday down in the place of the one that is there, or takes it away.
    pub(super) async fn set_birthday(&self, tx: &mut Tx, change: &Change, person: PersonId, date: Option<PartialDate>) -> Result<()> {
        let dates: Vec<ImportantDate> = tx.of_person(person).await?;
        let held = dates.into_iter().find(|held| held.kind == DateKind::Birthday);
        match (held, date) {
            (Some(held), Some(date)) => tx.update(change, &ImportantDate { date, ..held }).await?,
            (Some(held), None) => tx.remove::<ImportantDate>(change, held.id).await?,
            (None, Some(date)) => tx.create(change, &self.birthday(person, date)).await?,
            (None, None) => {}
        }
        Ok(())
    }
}

fn edited(mut person: Person, edit: &PersonEdit) -> Result<Person> {
    if let Some(name) = &edit.name {
        person.name = required_line(name, say("verb-what-the-name"))?;
    }
    if let Some(nickname) = &edit.nickname {
        person.nickname = optional(nickname.clone());
    }
    if let Some(note) = &edit.note {
        person.note = optional(note.clone());
    }
    if let Some(size) = edit.layer {
        person.layer = size.map(layer).transpose()?;
    }
    person.kin = edit.kin.unwrap_or(person.kin);
    Ok(person)
}

/// Takes facts about a person away.
async fn take_away<R: OfPerson>(tx: &mut Tx, change: &Change, person: PersonId, ids: &[R::Id]) -> Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    let held: Vec<R> = tx.of_person(person).await?;
    for id in ids {
        if !held.iter().any(|record| record.id() == *id) {
            return Err(VerbError::missing(say(format!("person-verb-no-{}", R::KIND.replace('_', "-"))).with("id", id.to_text())));
        }
        tx.remove::<R>(change, id.clone()).await?;
    }
    Ok(())
}
