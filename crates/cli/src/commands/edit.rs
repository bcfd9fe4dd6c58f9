//! `hearten edit`: the facts about a person.

use std::path::{Path, PathBuf};

use clap::Args;
use hearten_domain::PersonId;
use hearten_verbs::{PersonEdit, PersonPage, Prefer, Receipt, Vault, VerbError};

use crate::{
    failure::{Done, unavailable},
    names::{self, one_fact},
    session::Session,
    words::joined,
};

/// Change the facts about a person
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten edit ana l --name \"Ana López Vidal\" --email ana@home.example
  hearten edit ben --layer 15 --birthday \"5 march\"
  hearten edit ben --no-layer --remove-email ben@old.example
  hearten edit mia --remove-interest rivers --photo mia.jpg")]
pub(crate) struct Edit {
    /// Whom: a name, loosely; an address or an id
    #[arg(required = true, value_name = "NAME")]
    person: Vec<String>,
    /// The name as they write it
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// A name friends use; empty takes it away
    #[arg(long, value_name = "NAME")]
    nickname: Option<String>,
    /// A few words about them, in place of those there are; empty takes them away
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// Their birthday; the year may be unknown; empty takes it away
    #[arg(long, value_name = "DATE")]
    birthday: Option<String>,
    /// How close you want them: 5, 15, 50 or 150
    #[arg(long, value_name = "SIZE", conflicts_with = "no_layer")]
    layer: Option<i64>,
    /// Leave open how close you want them
    #[arg(long)]
    no_layer: bool,
    /// They are family
    #[arg(long, conflicts_with = "no_kin")]
    kin: bool,
    /// They are not family
    #[arg(long)]
    no_kin: bool,
    /// Add a mail address
    #[arg(long, value_name = "ADDRESS")]
    email: Vec<String>,
    /// Take a mail address away
    #[arg(long, value_name = "ADDRESS")]
    remove_email: Vec<String>,
    /// Add a telephone number
    #[arg(long, value_name = "NUMBER")]
    phone: Vec<String>,
    /// Add a postal address; the town where they live is enough
    #[arg(long, value_name = "TEXT")]
    address: Vec<String>,
    /// Take a telephone number, page or postal address away
    #[arg(long, value_name = "TEXT")]
    remove_contact: Vec<String>,
    /// Take an organization away
    #[arg(long, value_name = "NAME")]
    remove_organization: Vec<String>,
    /// Take an interest away
    #[arg(long, value_name = "TOPIC")]
    remove_interest: Vec<String>,
    /// Take a concern away
    #[arg(long, value_name = "TEXT")]
    remove_concern: Vec<String>,
    /// Take a date away, by its label or kind
    #[arg(long, value_name = "LABEL")]
    remove_date: Vec<String>,
    /// A picture of them: JPEG, PNG or WebP
    #[arg(long, value_name = "FILE")]
    photo: Option<PathBuf>,
}

impl Edit {
    pub(crate) async fn run(mut self, session: &Session) -> Done {
        let photo = self.photo.take();
        let vault = session.vault_to_write().await?;
        let person = names::person(session, &vault, &joined(&self.person)).await?;
        let edit = self.edit(session, &vault, person.id).await?;
        if edit == PersonEdit::default() {
            let Some(photo) = photo else {
                return Err(VerbError::invalid("nothing to change is named")
                    .hint("see what can be changed with: hearten edit --help")
                    .into());
            };
            return session.receipt(&set_photo(&vault, person.id, &photo).await?);
        }
        let receipt = vault.edit_person(person.id, edit).await?;
        if let Some(photo) = photo {
            set_photo(&vault, person.id, &photo).await?;
        }
        session.receipt(&receipt)
    }

    async fn edit(self, session: &Session, vault: &Vault, person: PersonId) -> Done<PersonEdit> {
        let birthday = match self.birthday.as_deref().map(str::trim) {
            Some("") => Some(None),
            birthday => session.partial_date(birthday, Prefer::AnyYear)?.map(Some),
        };
        let page = vault.person(person).await?;
        Ok(PersonEdit {
            remove_contacts: meant(&page.contacts, &self.remove_contact, "contact", |it| it.id, |it| it.value.clone())?,
            remove_memberships: meant(
                &page.memberships,
                &self.remove_organization,
                "organization",
                |it| it.id,
                |it| it.organization.clone(),
            )?,
            remove_interests: meant(&page.interests, &self.remove_interest, "interest", |it| it.id, |it| it.topic.clone())?,
            remove_concerns: meant(&page.concerns, &self.remove_concern, "concern", |it| it.id, |it| it.text.clone())?,
            remove_dates: dates_meant(&page, &self.remove_date)?,
            name: self.name,
            nickname: self.nickname.map(not_empty),
            note: self.note.map(not_empty),
            layer: if self.no_layer { Some(None) } else { self.layer.map(Some) },
            kin: if self.no_kin { Some(false) } else { self.kin.then_some(true) },
            birthday,
            add_emails: self.email,
            remove_emails: self.remove_email,
            add_phones: self.phone,
            add_addresses: self.address,
        })
    }
}

fn not_empty(text: String) -> Option<String> {
    (!text.trim().is_empty()).then_some(text)
}

/// The facts that `texts` mean, each exactly one.
fn meant<T, I: ToString>(facts: &[T], texts: &[String], what: &str, id: fn(&T) -> I, title: fn(&T) -> String) -> Done<Vec<I>> {
    texts.iter().map(|text| one_fact(facts, text, what, id, title)).collect()
}

fn dates_meant(page: &PersonPage, texts: &[String]) -> Done<Vec<hearten_domain::ImportantDateId>> {
    meant(&page.dates, texts, "date", |it| it.id, |it| it.label.clone().unwrap_or_else(|| it.kind.to_string()))
}

async fn set_photo(vault: &Vault, person: PersonId, file: &Path) -> Done<Receipt> {
    let bytes = std::fs::read(file).map_err(|error| unavailable(&format!("reading {}", file.display()), &error))?;
    Ok(vault.set_photo(person, bytes).await?)
}
