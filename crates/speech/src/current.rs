//! Which language the task at hand speaks.

use std::{
    cell::Cell,
    future::Future,
    pin::{Pin, pin},
    task::{Context, Poll},
};

use crate::Language;

thread_local! {
    static CURRENT: Cell<Language> = const { Cell::new(Language::English) };
}

/// The language that is spoken here and now; English outside of [`in_language`] and [`with_language`].
pub fn current() -> Language {
    CURRENT.get()
}

/// Does `work` in a language.
pub fn with_language<T>(language: Language, work: impl FnOnce() -> T) -> T {
    // The language before comes back even where `work` panics.
    struct Before(Language);
    impl Drop for Before {
        fn drop(&mut self) {
            CURRENT.set(self.0);
        }
    }
    let _before = Before(CURRENT.replace(language));
    work()
}

/// A future that is driven on in its language, whichever thread does it.
#[derive(Debug)]
pub struct InLanguage<F> {
    language: Language,
    future: Pin<Box<F>>,
}

/// The same future, done in a language.
pub fn in_language<F: Future>(language: Language, future: F) -> InLanguage<F> {
    InLanguage { language, future: Box::pin(future) }
}

impl<F: Future> Future for InLanguage<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let language = self.language;
        with_language(language, || pin!(&mut self.future).poll(context))
    }
}

#[cfg(test)]
mod tests {
    use std::task::Waker;

    use super::*;

    #[test]
    fn the_language_before_comes_back() {
        with_language(Language::German, || {
            assert_eq!(with_language(Language::French, current), Language::French);
            assert_eq!(current(), Language::German);
        });
        assert_eq!(current(), Language::English);
        assert!(std::panic::catch_unwind(|| with_language(Language::Spanish, || panic!("a fault"))).is_err());
        assert_eq!(current(), Language::English);
    }

    #[test]
    fn a_future_keeps_its_language_on_every_thread() {
        let mut task = in_language(Language::German, async {
            let before = current();
            let mut first = true;
            std::future::poll_fn(|_| if std::mem::take(&mut first) { Poll::Pending } else { Poll::Ready(()) }).await;
            (before, current())
        });
        assert!(pin!(&mut task).poll(&mut Context::from_waker(Waker::noop())).is_pending());
        assert_eq!(current(), Language::English);
        let there = std::thread::spawn(move || pin!(task).poll(&mut Context::from_waker(Waker::noop())));
        assert_eq!(there.join().unwrap(), Poll::Ready((Language::German, Language::German)));
    }
}
