//! The server: refuses to listen where others could reach it, prints its link, runs what is due, and ends in order.

use std::{future::Future, net::SocketAddr, time::Duration};

use hearten_domain::ErrorKind;
use hearten_verbs::{NudgeSent, SourceNews, Vault, VerbError};
use tokio::{net::TcpListener, sync::watch, time::MissedTickBehavior};

use crate::{router::router, state::WebState};

/// How often the server looks for jobs that are due.
const TICK: Duration = Duration::from_mins(1);

/// How long open requests may take to end after the server was asked to stop.
const PATIENCE: Duration = Duration::from_secs(10);

/// How to serve.
#[derive(Debug, Clone, Copy)]
pub struct ServeOptions {
    /// Where to listen. Only this machine's own addresses are allowed; port 0 takes a free one.
    pub listen: SocketAddr,
}

impl Default for ServeOptions {
    fn default() -> Self {
        Self { listen: SocketAddr::from(([127, 0, 0, 1], 4590)) }
    }
}

/// Serves the vault's pages until `shutdown` ends, and runs the vault's jobs meanwhile: at once, then every minute. The mailboxes and folders
/// that are remembered are followed too.
///
/// `on_ready` gets the link that lets one browser in, once, when the server listens.
///
/// # Errors
/// `refused` for an address that others can reach, since there are no accounts yet; `unavailable` where the address cannot be taken.
pub async fn serve(
    vault: Vault,
    options: ServeOptions,
    on_ready: impl FnOnce(String),
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> Result<(), VerbError> {
    let listen = options.listen;
    if !listen.ip().is_loopback() {
        return Err(VerbError::refused(format!(
            "Hearten does not listen on {listen}: others could reach it, and there are no accounts yet"
        ))
        .hint("leave out --listen, or name an address of this machine only, such as 127.0.0.1:4590"));
    }
    let taken = |error: std::io::Error| VerbError::new(ErrorKind::Unavailable, format!("cannot listen on {listen}: {error}"));
    let listener = TcpListener::bind(listen)
        .await
        .map_err(|error| taken(error).hint("another program may use that port; --listen 127.0.0.1:0 takes a free one"))?;
    let address = listener.local_addr().map_err(taken)?;
    let state = WebState::new(vault.clone(), &address.to_string());
    let link = state.new_link().ok_or_else(|| VerbError::new(ErrorKind::Unavailable, "the machine gave no random bytes for a link"))?;
    on_ready(link);
    let following = vault.follow_sources(std::sync::Arc::new(|news: SourceNews| log(&news)));
    if let Err(error) = &following {
        tracing::warn!("{error}");
    }
    let ticker = tokio::spawn(tick(vault));
    let result = run(listener, state, shutdown).await;
    ticker.abort();
    drop(following);
    result.map_err(|error| VerbError::new(ErrorKind::Unavailable, format!("the server stopped: {error}")))
}

async fn run(listener: TcpListener, state: WebState, shutdown: impl Future<Output = ()> + Send + 'static) -> std::io::Result<()> {
    let (stopped, mut stopping) = watch::channel(false);
    let graceful = async move {
        shutdown.await;
        let _ = stopped.send(true);
    };
    let server = axum::serve(listener, router(state)).with_graceful_shutdown(graceful);
    let impatient = async move {
        if stopping.wait_for(|stop| *stop).await.is_err() {
            std::future::pending::<()>().await;
        }
        tokio::time::sleep(PATIENCE).await;
    };
    tokio::select! {
        result = server => result,
        () = impatient => Ok(()),
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
