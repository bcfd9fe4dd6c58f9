//! `hearten demo`: a look around among invented people.

use clap::Args;
use hearten_verbs::make_demo;

use crate::{
    commands::serve::{loopback, serve},
    failure::Done,
    session::Session,
};

/// Look around among invented people; nothing of yours is touched
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten demo                    the pages in your browser
  hearten demo --no-serve         only make the vault; look at it with --vault demo
  hearten today --vault demo")]
pub(crate) struct Demo {
    /// The day around which the invented lives are told
    #[arg(long, value_name = "DATE", default_value = "today")]
    anchor: String,
    /// Do not serve the pages
    #[arg(long)]
    no_serve: bool,
    /// Do not open the browser
    #[arg(long)]
    no_open: bool,
    /// The port to serve on, on this machine only [default: 4590, or a free one where that is taken]
    #[arg(long, value_name = "N")]
    port: Option<u16>,
}

impl Demo {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let anchor = session.day_past(&self.anchor)?;
        let vault = make_demo(&session.setup, anchor).await?.with_model(session.model.clone());
        if self.no_serve {
            let value = serde_json::json!({"vault": vault.name(), "anchor": anchor});
            return session.answer(&value, |_| "The demo vault is made. Look at it with: hearten today --vault demo\n".to_owned());
        }
        serve(session, vault, self.port.map(loopback), !self.no_open).await
    }
}
