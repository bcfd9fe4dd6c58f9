//! `hearten thank`: thanks said, and the outcome told.

use clap::Args;
use hearten_verbs::ThanksAnswer;

use crate::{failure::Done, names, session::Session, words::joined};

/// Note that you thanked a person, or told them what came of their help
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten thank ana l --led-to \"I was invited\" --shows \"she reads with care\"
  hearten thank ben --deed \"lent me his boat\" --on sunday
  hearten thank ana l --told --outcome \"I got the post\"")]
pub(crate) struct Thank {
    /// Whom; a name, loosely
    #[arg(required = true, value_name = "NAME")]
    person: Vec<String>,
    /// What they did; not needed where thanks are owed already
    #[arg(long, value_name = "TEXT")]
    deed: Option<String>,
    /// What it led to
    #[arg(long, value_name = "TEXT")]
    led_to: Option<String>,
    /// What it shows about them
    #[arg(long, value_name = "TEXT")]
    shows: Option<String>,
    /// When
    #[arg(long, value_name = "DATE", default_value = "today")]
    on: String,
    /// They were told what came of it in the end
    #[arg(long)]
    told: bool,
    /// What came of it in the end
    #[arg(long, value_name = "TEXT")]
    outcome: Option<String>,
}

impl Thank {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let on = session.day_past(&self.on)?;
        let vault = session.vault_to_write().await?;
        let person = names::person(session, &vault, &joined(&self.person)).await?;
        let answer = ThanksAnswer {
            person: person.id,
            thanks: None,
            deed: self.deed,
            led_to: self.led_to,
            shows: self.shows,
            on,
            told: self.told,
            outcome: self.outcome,
        };
        session.receipt(&vault.thank(answer).await?)
    }
}
