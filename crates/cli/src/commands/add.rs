//! `hearten add`: somebody new, or a known address that is a person after all.

use clap::Args;
use hearten_verbs::{NewPerson, Prefer};

use crate::{failure::Done, hint, session::Session, words::joined};

/// Add a person, or make a known address one
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten add Ana López --email ana@harbour.example --organization \"Harbour Trust\"
  hearten add ben@workshop.example            an address that was left out
  hearten add Mia Sand --birthday \"5 march\" --note \"met on the night train\"")]
pub(crate) struct Add {
    /// A name, or a mail address
    #[arg(required = true, value_name = "NAME|ADDRESS")]
    name: Vec<String>,
    /// A mail address of theirs
    #[arg(long, value_name = "ADDRESS")]
    email: Vec<String>,
    /// A telephone number of theirs
    #[arg(long, value_name = "NUMBER")]
    phone: Vec<String>,
    /// Where they work
    #[arg(long, value_name = "NAME")]
    organization: Option<String>,
    /// What they do there
    #[arg(long, value_name = "TITLE")]
    role: Option<String>,
    /// Their birthday; the year may be unknown
    #[arg(long, value_name = "DATE")]
    birthday: Option<String>,
    /// A few words about them
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// They are family
    #[arg(long)]
    kin: bool,
    /// How close you want them: 5, 15, 50 or 150
    #[arg(long, value_name = "SIZE")]
    layer: Option<i64>,
}

impl Add {
    pub(crate) async fn run(mut self, session: &Session) -> Done {
        let mut name = joined(&self.name);
        if name.contains('@') && !name.contains(' ') {
            self.email.insert(0, std::mem::take(&mut name));
        }
        let new = NewPerson {
            name,
            emails: self.email,
            phones: self.phone,
            organization: self.organization,
            role: self.role,
            birthday: session.partial_date(self.birthday.as_deref(), Prefer::AnyYear)?,
            note: self.note,
            kin: self.kin,
            layer: self.layer,
        };
        let vault = session.vault_to_write().await?;
        let person = vault.add_person(new).await?;
        // Only one of several who fit a whole name equally well is asked back.
        let has_namesake = vault.find_person(&person.name).await.is_err_and(|error| !error.candidates().is_empty());
        session.answer(&person, |person| {
            let namesake = "Somebody else here has the same name. If they are one and the same, take this back with: hearten undo\n";
            format!("{} is among your people.\n{}", person.name, if has_namesake { hint::sentence(namesake) } else { "".into() })
        })
    }
}
