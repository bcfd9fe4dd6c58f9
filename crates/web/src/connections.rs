//! The connections to browsers: so many at a time, each let go when its client is too slow to say what it wants.

use std::{pin::pin, sync::Arc, time::Duration};

use axum::{Router, serve::Listener};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::conn::auto::Builder,
    service::TowerToHyperService,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{Semaphore, watch},
};

/// What the server bears from its clients.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bounds {
    /// How many connections are open at a time; whoever comes then waits. Browsers open six, and systems let a program open 256 files or more.
    places: u32,
    /// How long a client may take over the head of a request, and how long it may be silent before the next.
    head: Duration,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { places: 200, head: Duration::from_secs(30) }
    }
}

/// Answers whoever comes until `stopping` says true; then nobody else is let in, and this ends when those who are there have their answers.
pub(crate) async fn attend_all(mut listener: TcpListener, pages: Router, bounds: Bounds, stopping: watch::Receiver<bool>) {
    let places = Arc::new(Semaphore::new(bounds.places as usize));
    let attending = async {
        while let Ok(place) = Arc::clone(&places).acquire_owned().await {
            let (stream, _) = Listener::accept(&mut listener).await;
            let attended = attend(stream, pages.clone(), bounds.head, stopping.clone());
            tokio::spawn(async move {
                attended.await;
                drop(place);
            });
        }
    };
    tokio::select! {
        () = attending => {}
        () = until_stopped(stopping.clone()) => {}
    }
    drop(listener);
    // All places are free when the last has left.
    let _ = places.acquire_many(bounds.places).await;
}

/// Answers the requests of one client.
async fn attend(stream: TcpStream, pages: Router, head: Duration, stopping: watch::Receiver<bool>) {
    // Without the version in its name the builder would wait for as long as it takes to see which the client speaks.
    let mut builder = Builder::new(TokioExecutor::new()).http1_only();
    builder.http1().timer(TokioTimer::new()).header_read_timeout(head);
    let mut connection = pin!(builder.serve_connection(TokioIo::new(stream), TowerToHyperService::new(pages)));
    let ended = tokio::select! {
        ended = connection.as_mut() => Some(ended),
        () = until_stopped(stopping) => None,
    };
    let ended = match ended {
        Some(ended) => ended,
        None => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!("a connection was given up: {error}");
    }
}

/// Ends when the server is to stop, or nobody is left who could say so.
async fn until_stopped(mut stopping: watch::Receiver<bool>) {
    let _ = stopping.wait_for(|stop| *stop).await;
}

#[cfg(test)]
mod tests {
    use std::{
        io::{Read, Write},
        net::{SocketAddr, TcpStream as Client},
    };

    use axum::routing::get;
    use tokio::task::{JoinHandle, spawn_blocking};

    use super::*;

    const WHOLE: &str = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    const SOON: Duration = Duration::from_millis(300);

    struct Server {
        address: SocketAddr,
        stop: watch::Sender<bool>,
        ended: JoinHandle<()>,
    }

    async fn server(bounds: Bounds) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopping) = watch::channel(false);
        let pages = Router::new().route("/", get(|| async { "a warm welcome" }));
        Server { address, stop, ended: tokio::spawn(attend_all(listener, pages, bounds, stopping)) }
    }

    fn client(address: SocketAddr) -> Client {
        let client = Client::connect(address).unwrap();
        client.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        client
    }

    /// What a client hears that says `words` and then waits until the server hangs up.
    async fn heard(mut client: Client, words: &'static str) -> String {
        let hear = move || {
            client.write_all(words.as_bytes()).unwrap();
            let mut answer = String::new();
            client.read_to_string(&mut answer).unwrap();
            answer
        };
        spawn_blocking(hear).await.unwrap()
    }

    #[tokio::test]
    async fn a_client_that_does_not_end_its_head_is_let_go() {
        let server = server(Bounds { head: SOON, ..Bounds::default() }).await;
        for words in ["", "GET / HT", "GET / HTTP/1.1\r\nHost: localhost\r\nAccept: "] {
            assert!(!heard(client(server.address), words).await.contains("welcome"), "{words}");
        }
        assert!(heard(client(server.address), WHOLE).await.ends_with("a warm welcome"));
    }

    #[tokio::test]
    async fn whoever_comes_when_all_places_are_taken_waits_for_one() {
        let server = server(Bounds { places: 1, head: SOON }).await;
        let silent = client(server.address);
        assert!(heard(client(server.address), WHOLE).await.ends_with("a warm welcome"), "the silent one was let go");
        drop(silent);
    }

    #[tokio::test]
    async fn who_says_nothing_does_not_hold_up_the_end() {
        let server = server(Bounds::default()).await;
        let silent = client(server.address);
        assert!(heard(client(server.address), WHOLE).await.ends_with("a warm welcome"));
        server.stop.send(true).unwrap();
        tokio::time::timeout(Duration::from_secs(10), server.ended).await.unwrap().unwrap();
        drop(silent);
    }
}
