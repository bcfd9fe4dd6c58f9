//! The server: refuses to listen where others could reach it, prints its link, runs what is due, and ends in order.

use std::{future::Future, net::SocketAddr, time::Duration};

use hearten_domain::ErrorKind;
use hearten_verbs::{NudgeSent, SourceNews, Vault, VerbError};
use tokio::{net::TcpListener, sync::watch, time::MissedTickBehavior};

use crate::{
    connections::{Bounds, attend_all},
    origin::Origin,
    router::router,
    state::WebState,
};

/// How often the server looks for jobs that are due.
const TICK: Duration = Duration::from_mins(1);

/// How long open requests may take to end after the server was asked to stop.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long a visitor waits for a page that takes long to work out, before one comes that says so.
const SOON: Duration = Duration::from_secs(2);

/// How to serve.
#[derive(Debug, Clone)]
pub struct ServeOptions {
    /// Where to listen; port 0 takes a free one. Addresses that others reach need an account and an origin.
    pub listen: SocketAddr,
    /// Where others reach it, through a proxy with TLS; none where only this machine does.
    pub origin: Option<Origin>,
}

impl Default for ServeOptions {
    fn default() -> Self {
        Self { listen: SocketAddr::from(([127, 0, 0, 1], 4590)), origin: None }
    }
}

/// Serves the vault's pages until `shutdown` ends, and runs the vault's jobs meanwhile: at once, then every minute. The mailboxes and folders
/// that are remembered are followed too.
///
/// `on_ready` gets, when the server listens, the link that lets one browser in, once; where others reach the server, only its address: they sign in.
///
/// # Errors
/// `refused` where others could reach the server and there is no account, or no origin; `unavailable` where the address cannot be taken.
pub async fn serve(
    vault: Vault,
    options: ServeOptions,
    on_ready: impl FnOnce(String),
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> Result<(), VerbError> {
    let ServeOptions { listen, origin } = options;
    check_reach(&vault, listen, origin.as_ref()).await?;
    let taken = |error: std::io::Error| VerbError::new(ErrorKind::Unavailable, format!("cannot listen on {listen}: {error}"));
    let listener = TcpListener::bind(listen)
        .await
        .map_err(|error| taken(error).hint("another program may use that port; --listen 127.0.0.1:0 takes a free one"))?;
    let address = listener.local_addr().map_err(taken)?;
    let named = origin.as_ref().map(ToString::to_string);
    let state = WebState::new(vault.clone(), &address.to_string()).behind(origin).patient_for(SOON);
    let no_link = || VerbError::new(ErrorKind::Unavailable, "the machine gave no random bytes for a link");
    on_ready(match named {
        Some(origin) => origin,
        None => state.new_link().ok_or_else(no_link)?,
    });
    let following = vault.follow_sources(std::sync::Arc::new(|news: SourceNews| log(&news)));
    if let Err(error) = &following {
        tracing::warn!("{error}");
    }
    let ticker = tokio::spawn(tick(vault));
    let long_work = state.long_work().clone();
    run(listener, state, shutdown).await;
    ticker.abort();
    long_work.end().await;
    if let Ok(following) = following {
        following.end().await;
    }
    Ok(())
}

/// Fails where others could reach the server and it cannot tell them apart, or would hear their passwords in the clear.
async fn check_reach(vault: &Vault, listen: SocketAddr, origin: Option<&Origin>) -> Result<(), VerbError> {
    let here_only = listen.ip().is_loopback();
    if here_only && origin.is_none() {
        return Ok(());
    }
    if vault.accounts().await?.is_empty() {
        let whence = origin.map_or_else(|| listen.to_string(), ToString::to_string);
        return Err(VerbError::refused(format!("Hearten is not served at {whence}: others could reach it, and there is no account yet"))
            .hint("make one with `hearten account add NAME`, or leave out --listen and HEARTEN_ORIGIN to serve this machine only"));
    }
    if origin.is_none() {
        return Err(VerbError::refused(format!("Hearten does not listen on {listen}: passwords would be sent in the clear"))
            .hint("put a proxy with TLS before it and name its address, such as HEARTEN_ORIGIN=https://hearten.example"));
    }
    Ok(())
}

async fn run(listener: TcpListener, state: WebState, shutdown: impl Future<Output = ()> + Send + 'static) {
    let (stop, stopping) = watch::channel(false);
    let impatient = async move {
        shutdown.await;
        let _ = stop.send(true);
        tokio::time::sleep(PATIENCE).await;
    };
    tokio::select! {
        () = attend_all(listener, router(state), Bounds::default(), stopping) => {}
        () = impatient => {}
    }
}

fn log(news: &SourceNews) {
    if news.is_failure {
        tracing::warn!(source = news.source, "{}", news.text);
    } else {
        tracing::info!(source = news.source, "{}", news.text);
    }
}

fn log_nudge(nudge: &NudgeSent) {
    match &nudge.trouble {
        Some(trouble) => tracing::warn!(kind = nudge.kind.as_str(), url = nudge.url, "{trouble}"),
        None => tracing::info!(kind = nudge.kind.as_str(), url = nudge.url, "sent the moves of the day"),
    }
}

async fn tick(vault: Vault) {
    let mut interval = tokio::time::interval(TICK);
    interval.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        interval.tick().await;
        match vault.run_due().await {
            Ok(runs) => runs.iter().for_each(|run| tracing::info!(kind = run.kind, "{}", run.text)),
            Err(error) => tracing::warn!("what is due could not be run: {error}"),
        }
        match vault.send_due_nudges().await {
            Ok(sent) => sent.iter().for_each(log_nudge),
            Err(error) => tracing::warn!("nudges that are due could not be sent: {error}"),
        }
    }
}

/// Ends when the user or the system asks the process to stop: Ctrl-C, or SIGTERM where there is one.
pub async fn stop_signal() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) else {
            let _ = interrupt.await;
            return;
        };
        tokio::select! {
            _ = interrupt => {}
            _ = terminate.recv() => {}
        }
    }
    #[cfg(not(unix))]
    let _ = interrupt.await;
}
