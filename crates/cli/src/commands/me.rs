//! `hearten me`: the owner of the vault.

use clap::Args;
use hearten_domain::MembershipKind;
use hearten_verbs::{MeEdit, MeView, NewMembership, Prefer, Vault, VerbError};

use crate::{
    commands::person_page::membership,
    failure::Done,
    names::the_one,
    output::Page,
    session::Session,
    words::{counted, decimal, one_of, whole},
};

/// Show what is known of you, or change it
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten me
  hearten me --name \"Kim Moreau\" --add-address kim@home.example
  hearten me --interest rivers --interest \"wooden boats\" --moves-a-day 3
  hearten me --member-of \"Rowing Club\" --kind club --from 2019")]
pub(crate) struct Me {
    /// Your name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// An address of yours
    #[arg(long, value_name = "ADDRESS")]
    add_address: Vec<String>,
    /// An address that is not yours
    #[arg(long, value_name = "ADDRESS")]
    remove_address: Vec<String>,
    /// Something you care for
    #[arg(long, value_name = "TOPIC")]
    interest: Vec<String>,
    /// Something you no longer care for
    #[arg(long, value_name = "TOPIC")]
    remove_interest: Vec<String>,
    /// An organization you belong to
    #[arg(long, value_name = "NAME")]
    member_of: Option<String>,
    /// How you belong to it
    #[arg(long, value_parser = one_of(MembershipKind::ALL, MembershipKind::as_str), default_value = "employer", requires = "member_of")]
    kind: MembershipKind,
    /// What you are there
    #[arg(long, value_name = "TITLE", requires = "member_of")]
    role: Option<String>,
    /// Since when
    #[arg(long, value_name = "DATE", requires = "member_of")]
    from: Option<String>,
    /// Until when
    #[arg(long, value_name = "DATE", requires = "member_of")]
    to: Option<String>,
    /// An organization you do not belong to
    #[arg(long, value_name = "NAME")]
    remove_organization: Vec<String>,
    /// How many moves a day you want at most
    #[arg(long, value_name = "N", value_parser = whole, allow_negative_numbers = true)]
    moves_a_day: Option<i64>,
    /// How many hours a week you mean to give
    #[arg(long, value_name = "HOURS", value_parser = decimal, allow_negative_numbers = true)]
    hours: Option<f64>,
    /// The language of the pages: en, de, es, fr, or browser for what the browser asks for
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,
}

impl Me {
    pub(crate) async fn run(self, session: &Session) -> Done {
        if self.changes_nothing() {
            let me = session.vault().await?.me().await?;
            return session.answer(&me, |me| about(Page::new(session.look), me));
        }
        let vault = session.vault_to_write().await?;
        let edit = self.edit(session, &vault).await?;
        session.receipt(&vault.edit_me(edit).await?)
    }

    fn changes_nothing(&self) -> bool {
        let lists = [&self.add_address, &self.remove_address, &self.interest, &self.remove_interest, &self.remove_organization];
        let is_set = self.name.is_some()
            || self.moves_a_day.is_some()
            || self.hours.is_some()
            || self.language.is_some()
            || self.member_of.is_some();
        !is_set && lists.iter().all(|list| list.is_empty())
    }

    async fn edit(self, session: &Session, vault: &Vault) -> Done<MeEdit> {
        let mut edit = MeEdit::default();
        if let Some(organization) = self.member_of {
            edit.add_memberships.push(NewMembership {
                organization,
                kind: self.kind,
                role: self.role,
                from: session.partial_date(self.from.as_deref(), Prefer::Past)?,
                to: session.partial_date(self.to.as_deref(), Prefer::Past)?,
            });
        }
        if !self.remove_organization.is_empty() {
            let me = vault.me().await?;
            for name in &self.remove_organization {
                let found = the_one(&me.memberships, name, "organizations of yours", |it| it.id, |it| it.organization.clone())?;
                let missing = || VerbError::missing(format!("there is no organization of yours \"{name}\""));
                edit.remove_memberships.push(found.ok_or_else(|| missing().hint("see what there is with: hearten me"))?);
            }
        }
        edit.name = self.name;
        edit.add_addresses = self.add_address;
        edit.remove_addresses = self.remove_address;
        edit.add_interests = self.interest;
        edit.remove_interests = self.remove_interest;
        edit.moves_a_day = self.moves_a_day;
        edit.capacity_hours = self.hours;
        edit.language = self.language;
        Ok(edit)
    }
}

fn about(mut page: Page, me: &MeView) -> String {
    match &me.name {
        Some(name) => {
            let name = page.look().strong(name);
            page.raw(&name);
        }
        None => page.say(0, "I do not know your name yet: hearten me --name NAME"),
    }
    page.gap();
    if me.addresses.is_empty() {
        page.say(0, "No address of yours is known. An import finds them, or you give them with --add-address.");
    } else {
        page.fact("Addresses", &me.addresses.join(", "));
    }
    if !me.interests.is_empty() {
        page.fact("Cares for", &me.interests.join(", "));
    }
    for found in &me.memberships {
        page.fact("Belongs to", &membership(found));
    }
    let hours = me.capacity_hours.to_string();
    let unit = if hours == "1" { "hour" } else { "hours" };
    page.fact("Capacity", &format!("{hours} {unit} a week, at most {} a day", counted(me.moves_a_day, "move", "moves")));
    page.fact("Pages speak", me.language.unwrap_or("what the browser asks for"));
    page.finish()
}
