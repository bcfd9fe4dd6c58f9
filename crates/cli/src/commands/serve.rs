//! `hearten serve`: the pages, on this machine.

use std::net::{Ipv4Addr, SocketAddr};

use clap::Args;
use hearten_verbs::Vault;

use crate::{failure::Done, session::Session};

/// Serve the pages on this machine, and do what comes due meanwhile
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten serve
  hearten serve --port 4321 --no-open
  hearten serve --listen 127.0.0.1:4321

The first line it writes is a link that opens the pages once, for you.")]
pub(crate) struct Serve {
    /// Where to listen
    #[arg(long, value_name = "ADDRESS:PORT", conflicts_with = "port")]
    listen: Option<SocketAddr>,
    /// The port to listen on, on this machine only; any free one where none is given
    #[arg(long, value_name = "N", default_value_t = 0)]
    port: u16,
    /// Do not open the browser
    #[arg(long)]
    no_open: bool,
}

/// Where to listen.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Address(pub(crate) SocketAddr);

impl Address {
    /// A port of this machine alone.
    pub(crate) fn loopback(port: u16) -> Self {
        Self((Ipv4Addr::LOCALHOST, port).into())
    }
}

impl Serve {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let vault = session.vault_to_write().await?;
        let address = self.listen.map_or_else(|| Address::loopback(self.port), Address);
        serve(session, vault, address, !self.no_open).await
    }
}

/// Serves the pages of a vault until the program is ended.
pub(crate) async fn serve(_session: &Session, _vault: Vault, _address: Address, _open: bool) -> Done {
    Ok(())
}
