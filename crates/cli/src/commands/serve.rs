//! `hearten serve`: the pages, on this machine.

use std::{
    io::{IsTerminal, Write, stdout},
    net::{Ipv4Addr, SocketAddr},
};

use clap::Args;
use hearten_domain::ErrorKind;
use hearten_verbs::Vault;
use hearten_web::{Origin, ServeOptions, stop_signal};

use crate::{
    failure::{Done, invalid},
    session::Session,
};

/// Serve the pages on this machine, and do what comes due meanwhile
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten serve
  hearten serve --port 4321 --no-open
  hearten serve --listen 127.0.0.1:4321

The first line it writes is a link that opens the pages once, for you. Ctrl-C ends it.

Others reach it through a proxy with TLS, after `hearten account add NAME`:
  HEARTEN_ORIGIN=https://hearten.example hearten serve --no-open")]
pub(crate) struct Serve {
    /// Where to listen
    #[arg(long, value_name = "ADDRESS:PORT", conflicts_with = "port")]
    listen: Option<SocketAddr>,
    /// The port to listen on, on this machine only [default: 4590, or a free one where that is taken]
    #[arg(long, value_name = "N")]
    port: Option<u16>,
    /// Do not open the browser
    #[arg(long)]
    no_open: bool,
}

impl Serve {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let vault = session.vault_to_write().await?;
        serve(session, vault, self.listen.or_else(|| self.port.map(loopback)), !self.no_open).await
    }
}

/// A port of this machine alone.
pub(crate) fn loopback(port: u16) -> SocketAddr {
    (Ipv4Addr::LOCALHOST, port).into()
}

/// Serves the pages of a vault until the program is asked to end. Where no address is named, any free port will do.
pub(crate) async fn serve(session: &Session, vault: Vault, named: Option<SocketAddr>, open: bool) -> Done {
    let json = session.global.json;
    let origin = origin()?;
    let listening = |listen: SocketAddr| {
        let options = ServeOptions { listen, origin: origin.clone() };
        hearten_web::serve(vault.clone(), options, move |link| announce(&link, json, open), stop_signal())
    };
    let usual = ServeOptions::default().listen;
    match listening(named.unwrap_or(usual)).await {
        Err(error) if named.is_none() && error.kind() == ErrorKind::Unavailable => Ok(listening(loopback(0)).await?),
        result => Ok(result?),
    }
}

/// Where others reach the pages, as `HEARTEN_ORIGIN` says.
fn origin() -> Done<Option<Origin>> {
    let text = std::env::var("HEARTEN_ORIGIN").ok().filter(|text| !text.is_empty());
    let read = |text: String| {
        let hint = "set HEARTEN_ORIGIN to the address of the proxy before Hearten, such as https://hearten.example";
        text.parse().map_err(|cause| invalid(format!("HEARTEN_ORIGIN: {cause}")).hint(hint))
    };
    Ok(text.map(read).transpose()?)
}

/// Writes the link at once, on a line of its own, and opens it where there is somebody to see it.
fn announce(link: &str, json: bool, open: bool) {
    let line = if json { serde_json::json!({"link": link}).to_string() } else { link.to_owned() };
    let mut out = stdout().lock();
    if writeln!(out, "{line}").and_then(|()| out.flush()).is_err() {
        tracing::info!("nobody reads the link");
    }
    if open && out.is_terminal() && open::that_detached(link).is_err() {
        tracing::info!("no browser could be opened");
    }
}
