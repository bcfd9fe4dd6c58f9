//! `hearten partner`: the few who are kept over distance and years.

use clap::{Args, Subcommand};
use hearten_verbs::{Partner, Partners};
use jiff::civil::Date;

use crate::{
    failure::Done,
    names,
    output::{Page, short_day},
    session::Session,
    words::joined,
};

/// The partners you chose to keep close, and the year's round with each: story, then gift, then visit
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten partner
  hearten partner --at 2025-12-31        the round of that year
  hearten partner add tove
  hearten partner end tove

About sixteen can be kept well. A round has no day by which it must be done.")]
pub(crate) struct PartnerCommand {
    #[command(subcommand)]
    command: Option<Step>,
}

#[derive(Debug, Subcommand)]
enum Step {
    /// Choose somebody
    #[command(after_help = "\
Example:
  hearten partner add tove")]
    Add {
        /// Whom; a name, loosely
        #[arg(required = true, value_name = "NAME")]
        person: Vec<String>,
    },
    /// Choose somebody no more; all that was between you stays
    #[command(after_help = "\
Example:
  hearten partner end tove")]
    End {
        /// Whom; a name, loosely
        #[arg(required = true, value_name = "NAME")]
        person: Vec<String>,
    },
}

impl PartnerCommand {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let (person, is_end) = match self.command {
            None => {
                let partners = session.vault().await?.partners().await?;
                return session.answer(&partners, |partners| list(Page::new(session.look), partners, session.today()));
            }
            Some(Step::Add { person }) => (person, false),
            Some(Step::End { person }) => (person, true),
        };
        let vault = session.vault_to_write().await?;
        let id = names::person(session, &vault, &joined(&person)).await?.id;
        session.receipt(&if is_end { vault.partner_end(id).await? } else { vault.partner_add(id).await? })
    }
}

fn list(mut page: Page, partners: &Partners, today: Date) -> String {
    if partners.partners.is_empty() {
        page.say(0, "You have chosen no partners yet. Choose one of the few you want to keep for life with: hearten partner add NAME");
        return page.finish();
    }
    let title = page.look().strong(&format!("The round of {}", partners.year));
    page.raw(&title);
    for partner in &partners.partners {
        page.gap();
        one(&mut page, partner, today);
    }
    page.finish()
}

fn one(page: &mut Page, partner: &Partner, today: Date) {
    let last = partner.last_contact.map(|day| format!(", last contact {}", short_day(day, today))).unwrap_or_default();
    let line = format!(
        "{}  {}",
        page.look().strong(&partner.person.name),
        page.look().faint(&format!("since {}{last}", short_day(partner.since, today)))
    );
    page.raw(&line);
    let told = |step: &Option<(Date, String)>| {
        step.as_ref().map_or_else(|| "not yet".to_owned(), |(day, what)| format!("{what} ({})", short_day(*day, today)))
    };
    page.labelled(2, "Story", &told(&partner.year.story));
    page.labelled(2, "Gift", &told(&partner.year.gift));
    page.labelled(2, "Visit", &partner.year.visit.map_or_else(|| "not yet".to_owned(), |day| short_day(day, today)));
    match &partner.next {
        Some(next) => page.labelled(2, "Next", next),
        None => page.say(2, "The round is whole."),
    }
}
