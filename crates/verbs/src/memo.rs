//! What took a while to work out, kept as long as it holds.

use std::sync::{Arc, Mutex, PoisonError};

/// The last answer to a question, with the key that it was worked out for.
#[derive(Debug)]
pub struct Memo<T> {
    kept: Mutex<Option<(String, Arc<T>)>>,
    working: tokio::sync::Mutex<()>,
}

impl<T> Default for Memo<T> {
    fn default() -> Self {
        Self { kept: Mutex::default(), working: tokio::sync::Mutex::default() }
    }
}

impl<T> Memo<T> {
    /// The answer for this key. Who comes while it is worked out waits for that one instead of having it worked out again.
    pub async fn get<E>(&self, key: &str, work_out: impl Future<Output = Result<T, E>>) -> Result<Arc<T>, E> {
        if let Some(answer) = self.kept(key) {
            return Ok(answer);
        }
        let _working = self.working.lock().await;
        if let Some(answer) = self.kept(key) {
            return Ok(answer);
        }
        let answer = Arc::new(work_out.await?);
        *self.kept.lock().unwrap_or_else(PoisonError::into_inner) = Some((key.to_owned(), Arc::clone(&answer)));
        Ok(answer)
    }

    /// The answer for this key, where it is there.
    pub(crate) fn kept(&self, key: &str) -> Option<Arc<T>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.as_ref().filter(|(of, _)| of == key).map(|(_, answer)| Arc::clone(answer))
    }

    /// Whether it was ever asked, so that it is likely to be asked again.
    pub fn was_asked(&self) -> bool {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// Whether somebody is working out an answer just now.
    pub(crate) fn is_busy(&self) -> bool {
        self.working.try_lock().is_err()
    }
}

#[cfg(test)]
mod tests {
    use std::{
        convert::Infallible,
        sync::atomic::{AtomicUsize, Ordering},
    };

    use super::*;

    #[tokio::test]
    async fn what_several_ask_for_at_once_is_worked_out_once_and_anew_for_another_key() {
        let (memo, times) = (Memo::default(), AtomicUsize::new(0));
        assert!(!memo.was_asked());
        let work = || async {
            tokio::task::yield_now().await;
            Ok::<_, Infallible>(times.fetch_add(1, Ordering::Relaxed))
        };
        let (one, other) = tokio::join!(memo.get("a", work()), memo.get("a", work()));
        assert_eq!((*one.unwrap(), *other.unwrap()), (0, 0));
        assert!(!memo.is_busy() && memo.kept("a").is_some() && memo.kept("b").is_none());
        assert_eq!(*memo.get("b", work()).await.unwrap(), 1);
        assert!(memo.was_asked());
    }

    #[tokio::test]
    async fn what_failed_is_tried_again() {
        let memo = Memo::default();
        assert_eq!(memo.get("a", async { Err::<(), _>("no") }).await.unwrap_err(), "no");
        assert!(memo.get("a", async { Ok::<_, &str>(()) }).await.is_ok());
    }
}
