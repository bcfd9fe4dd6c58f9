//! Work that goes on though its browser went away, such as an import: it gives up when the server ends, and the server waits for that.

use std::sync::Arc;

use tokio::sync::watch;

/// What is under way, and whether it is to give up. Clones share it.
#[derive(Debug, Clone)]
pub(crate) struct LongWork(Arc<watch::Sender<bool>>);

impl Default for LongWork {
    fn default() -> Self {
        Self(Arc::new(watch::Sender::new(false)))
    }
}

impl LongWork {
    /// Something that begins now; the server waits for it until this is dropped.
    pub(crate) fn begin(&self) -> Underway {
        Underway(self.0.subscribe())
    }

    /// Makes all that is under way give up, and waits until it has. On a runtime that has ended already it would break off with a panic.
    pub(crate) async fn end(&self) {
        self.0.send_replace(true);
        self.0.closed().await;
    }
}

/// Something under way.
#[derive(Debug)]
pub(crate) struct Underway(watch::Receiver<bool>);

impl Underway {
    /// What the work comes to; none where the server ends first. What it had not committed by then is rolled back.
    pub(crate) async fn work<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        tokio::select! {
            done = work => Some(done),
            () = asked_to_end(self.0.clone()) => None,
        }
    }
}

/// Ends when the server does; never where there is no server.
async fn asked_to_end(mut ending: watch::Receiver<bool>) {
    if ending.wait_for(|ends| *ends).await.is_err() {
        std::future::pending::<()>().await;
    }
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};

    use super::*;

    #[tokio::test]
    async fn what_is_under_way_gives_up_when_the_server_ends_which_waits_for_it() {
        let all = LongWork::default();
        assert_eq!(all.begin().work(ready("done")).await, Some("done"));
        let underway = all.begin();
        let (began, begun) = tokio::sync::oneshot::channel();
        let thread = tokio::runtime::Handle::current();
        let work = tokio::task::spawn_blocking(move || {
            began.send(()).unwrap();
            thread.block_on(underway.work(pending::<()>()))
        });
        begun.await.unwrap();
        all.end().await;
        assert_eq!(work.await.unwrap(), None);
        assert_eq!(all.begin().work(pending::<()>()).await, None, "what comes late does not begin");
    }
}
