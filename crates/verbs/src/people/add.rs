//! A new person, by hand.

use hearten_boxed::boxed;
use hearten_domain::{
    Address, ChangeId, ContactKind, ContactPoint, DateKind, ImportantDate, MembershipKind, Origin, PartialDate, Person, PersonId,
};
use hearten_speech::say;
use hearten_store::{Change, Tx};

use super::addresses::belongs_to;
use crate::{
    NewMembership, PersonName, Result, Vault, VerbError,
    text::{date_not_to_come, layer, mail_address, optional, required_line},
    writing::named,
};

/// A person to add. Only the name is needed, or an address from which a name can be told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewPerson {
    /// Their name; empty takes the best name known for the first address.
    pub name: String,
    /// Their mail addresses.
    pub emails: Vec<String>,
    /// Their telephone numbers.
    pub phones: Vec<String>,
    /// Where they work.
    pub organization: Option<String>,
    /// As what.
    pub role: Option<String>,
    /// Their birthday.
    pub birthday: Option<PartialDate>,
    /// Free text.
    pub note: Option<String>,
    /// Whether they are family.
    pub kin: bool,
    /// How close I want them: 5, 15, 50 or 150.
    pub layer: Option<i64>,
}

#[boxed]
impl Vault {
    /// Adds a person. Where one of the addresses is known, its history becomes theirs.
    ///
    /// # Errors
    /// `invalid` where there is neither name nor address, or a birthday to come; `conflict` where an address belongs to somebody, who is named.
    pub async fn add_person(&self, new: NewPerson) -> Result<PersonName> {
        Ok(self.add_person_to_undo(new).await?.0)
    }

    /// Like [`Vault::add_person`], with the change that `undo` takes back.
    ///
    /// # Errors
    /// Those of [`Vault::add_person`].
    pub async fn add_person_to_undo(&self, new: NewPerson) -> Result<(PersonName, ChangeId)> {
        if let Some(birthday) = new.birthday {
            date_not_to_come(birthday, self.today_date(), say("verb-later-birth"))?;
        }
        let mut tx = self.write().await?;
        let mut emails = Vec::new();
        for email in &new.emails {
            let email = mail_address(email)?;
            if !emails.contains(&email) {
                emails.push(email);
            }
        }
        let known = known_free(&mut tx, &emails).await?;
        let person = self.new_person(&new, &emails, &known)?;
        let change = self.change(&mut tx, "add", say("person-verb-added").with("name", &person.name)).await?;
        tx.create(&change, &person).await?;
        crate::imports::Forgotten::release(&mut tx, &emails).await?;
        for email in &emails {
            if let Some(reserved) = self.take_address(&mut tx, &change, email, &person).await? {
                self.bring_over(&mut tx, &change, reserved, person.id).await?;
            }
        }
        self.add_facts(&mut tx, &change, person.id, &new).await?;
        crate::ties::recompute(self, &mut tx, &[person.id]).await?;
        tx.commit().await?;
        Ok((named(&person), change.id))
    }

    fn new_person(&self, new: &NewPerson, emails: &[String], known: &[Address]) -> Result<Person> {
        let name = match (new.name.trim(), emails.first()) {
            ("", None) => return Err(VerbError::invalid(say("person-verb-nameless"))),
            ("", Some(first)) => {
                let seen = known.iter().find(|address| address.value == *first).and_then(|address| address.name.clone());
                seen.unwrap_or_else(|| hearten_identity::name_from_address(first))
            }
            (name, _) => required_line(name, say("verb-what-the-name"))?,
        };
        let reserved = emails.iter().find_map(|email| known.iter().find(|address| address.value == *email));
        Ok(Person {
            id: reserved.map_or_else(|| self.ids.next().into(), |address| address.person_id),
            name,
            nickname: None,
            is_me: false,
            origin: Origin::Hand,
            layer: new.layer.map(layer).transpose()?,
            kin: new.kin,
            note: optional(new.note.clone()),
            photo: None,
            import_id: None,
        })
    }

    async fn add_facts(&self, tx: &mut Tx, change: &Change, person: PersonId, new: &NewPerson) -> Result<()> {
        for phone in &new.phones {
            self.add_phone(tx, change, person, phone).await?;
        }
        if let Some(organization) = optional(new.organization.clone()) {
            let membership = NewMembership { organization, kind: MembershipKind::Employer, role: new.role.clone(), from: None, to: None };
            self.add_membership(tx, change, person, &membership).await?;
        }
        if let Some(date) = new.birthday {
            tx.create(change, &self.birthday(person, date)).await?;
        }
        Ok(())
    }

    /// The record of a day of birth.
    pub(super) fn birthday(&self, person_id: PersonId, date: PartialDate) -> ImportantDate {
        ImportantDate { id: self.ids.next().into(), person_id, kind: DateKind::Birthday, label: None, date, import_id: None }
    }

    /// Writes a telephone number down, where it is not there.
    pub(super) async fn add_phone(&self, tx: &mut Tx, change: &Change, person: PersonId, phone: &str) -> Result<()> {
        let value = required_line(phone, say("verb-what-the-telephone-number"))?;
        if !value.chars().any(|letter| letter.is_ascii_digit()) {
            return Err(VerbError::invalid(say("person-verb-no-phone").with("text", value)));
        }
        self.add_contact(tx, change, person, ContactKind::Phone, value).await
    }

    /// Where they live: a postal address on one line, or only the town.
    pub(super) async fn add_address(&self, tx: &mut Tx, change: &Change, person: PersonId, address: &str) -> Result<()> {
        let value = required_line(address, say("verb-what-the-postal-address"))?;
        self.add_contact(tx, change, person, ContactKind::Postal, value).await
    }

    async fn add_contact(&self, tx: &mut Tx, change: &Change, person_id: PersonId, kind: ContactKind, value: String) -> Result<()> {
        let held: Vec<ContactPoint> = tx.of_person(person_id).await?;
        if held.iter().any(|point| point.kind == kind && point.value == value) {
            return Ok(());
        }
        let point = ContactPoint { id: self.ids.next().into(), person_id, kind, value, label: None, import_id: None };
        Ok(tx.create(change, &point).await?)
    }
}

/// The addresses among these that are known, all of them free to take.
///
/// # Errors
/// `conflict` where one belongs to somebody.
async fn known_free(tx: &mut Tx, emails: &[String]) -> Result<Vec<Address>> {
    let known = tx.addresses_by_value(emails).await?;
    for address in &known {
        if let Some(owner) = tx.get::<Person>(address.person_id).await? {
            return Err(belongs_to(&address.value, &owner));
        }
    }
    Ok(known)
}
