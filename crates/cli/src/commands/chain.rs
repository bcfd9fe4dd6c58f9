//! `hearten chain`: help that leads, step by step, to an event; when it comes, everybody in it hears of it.

use clap::{Args, Subcommand};
use hearten_domain::{ChainId, ThanksState};
use hearten_verbs::{ChainView, NewChain, NewStep, Vault, VerbError};
use jiff::civil::Date;

use crate::{
    failure::Done,
    names::{self, Meant, one_meant, short_id},
    output::{Page, short_day},
    session::Session,
    words::joined,
};

/// Chains of help: who helped, what happened, what came
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten chain                                              all of them, with what is next
  hearten chain begin the offer from Northwind --from \"ana l\" --deed \"introduced me to Ben\"
  hearten chain add northwind --from ben --deed \"put in a word\" --on monday
  hearten chain came northwind \"I begin in May\"
  hearten chain let-be northwind")]
pub(crate) struct Chain {
    #[command(subcommand)]
    command: Option<ChainCommand>,
}

#[derive(Debug, Subcommand)]
enum ChainCommand {
    /// Begin one
    #[command(after_help = "Example:\n  hearten chain begin the offer from Northwind --from ana --deed \"introduced me to Ben\"")]
    Begin {
        /// What it leads to, in a few words
        #[arg(required = true, value_name = "EVENT")]
        event: Vec<String>,
        /// Whose help it begins with
        #[arg(long, value_name = "NAME")]
        from: Option<String>,
        /// What they did [default: the newest help that is noted of them]
        #[arg(long, value_name = "TEXT", requires = "from")]
        deed: Option<String>,
        /// When they did it
        #[arg(long, value_name = "DATE", default_value = "today")]
        on: String,
    },
    /// Add somebody's help
    #[command(after_help = "Example:\n  hearten chain add northwind --from ben --deed \"put in a word\" --on monday")]
    Add {
        /// Which chain: its id, or words of it
        #[arg(required = true, value_name = "CHAIN")]
        chain: Vec<String>,
        /// Whose help
        #[arg(long, value_name = "NAME")]
        from: String,
        /// What they did [default: the newest help that is noted of them]
        #[arg(long, value_name = "TEXT")]
        deed: Option<String>,
        /// When they did it
        #[arg(long, value_name = "DATE", default_value = "today")]
        on: String,
    },
    /// What it leads to has come
    #[command(after_help = "Example:\n  hearten chain came northwind \"I begin in May\"")]
    Came {
        /// Which chain: its id, or a word of it
        #[arg(value_name = "CHAIN")]
        chain: String,
        /// What came
        #[arg(required = true, value_name = "TEXT")]
        outcome: Vec<String>,
        /// When
        #[arg(long, value_name = "DATE", default_value = "today")]
        on: String,
    },
    /// It came to nothing; the thanks for the help stay
    #[command(after_help = "Example:\n  hearten chain let-be northwind")]
    LetBe {
        /// Which chain: its id, or words of it
        #[arg(required = true, value_name = "CHAIN")]
        chain: Vec<String>,
    },
}

impl Chain {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let Some(command) = self.command else {
            let chains = session.vault().await?.chains().await?;
            return session.answer(&chains, |chains| list(Page::new(session.look), chains, session.today()));
        };
        let vault = session.vault_to_write().await?;
        let receipt = match command {
            ChainCommand::Begin { event, from, deed, on } => {
                let mut steps = Vec::new();
                if let Some(from) = from {
                    steps.push(step(session, &vault, &from, deed, &on).await?);
                }
                vault.begin_chain(NewChain { event: joined(&event), steps }).await?
            }
            ChainCommand::Add { chain, from, deed, on } => {
                let chain = meant(&vault, &joined(&chain)).await?;
                vault.add_to_chain(chain, &step(session, &vault, &from, deed, &on).await?).await?
            }
            ChainCommand::Came { chain, outcome, on } => {
                let on = session.day_past(&on)?;
                vault.chain_came(meant(&vault, &chain).await?, &joined(&outcome), on).await?
            }
            ChainCommand::LetBe { chain } => vault.let_chain_be(meant(&vault, &joined(&chain)).await?, session.today()).await?,
        };
        session.receipt(&receipt)
    }
}

async fn step(session: &Session, vault: &Vault, from: &str, deed: Option<String>, on: &str) -> Done<NewStep> {
    let person = names::person(session, vault, from).await?.id;
    Ok(NewStep { person, thanks: None, deed, on: session.day_past(on)? })
}

/// The chain that `text` means.
async fn meant(vault: &Vault, text: &str) -> Done<ChainId> {
    let chains = vault.chains().await?;
    match one_meant(&chains, text, |it| it.chain.id.to_string(), |it| it.chain.event.clone()) {
        Meant::One(view) => Ok(view.chain.id),
        Meant::Nothing => Err(VerbError::missing(format!("no chain is {text:?}")).hint("see what there is with: hearten chain").into()),
        Meant::Several(several) => {
            let events: Vec<_> = several.iter().map(|it| format!("{} ({})", it.chain.event, short_id(&it.chain.id.to_string()))).collect();
            Err(VerbError::conflict(format!("{text:?} fits several chains: {}", events.join(", "))).hint("name it by its id").into())
        }
    }
}

fn list(mut page: Page, chains: &[ChainView], today: Date) -> String {
    if chains.is_empty() {
        page.say(0, "No chain is kept. Where several people help toward one thing, keep it with: hearten chain begin EVENT --from NAME");
        return page.finish();
    }
    for view in chains {
        page.gap();
        let id = view.chain.id.to_string();
        let title =
            format!("{}  {}", page.look().strong(&view.chain.event), page.look().faint(&format!("{}, {}", view.state, short_id(&id))));
        page.raw(&title);
        for (number, step) in (1..).zip(&view.steps) {
            let thanks = match step.thanks {
                ThanksState::Owed => "thanks to say",
                ThanksState::Sent => "thanked",
                ThanksState::Told => "has heard what came",
            };
            let line = format!("{}: {} ({}; {thanks})", step.person.name, step.deed, short_day(step.on, today));
            page.hang(&format!("  {number}  "), "     ", &line);
        }
        if let (Some(outcome), Some(day)) = (&view.chain.outcome, view.chain.came_on) {
            page.labelled(2, "Came", &format!("{outcome} ({})", short_day(day, today)));
        }
        page.labelled(2, "Next", &view.next);
    }
    page.finish()
}
