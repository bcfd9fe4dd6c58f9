//! What took a while to work out, kept until something is written or another hour begins.

use std::{sync::Arc, time::Duration};

use hearten_speech::{current, in_language};
use hearten_verbs::{Acquaintance, Backtest, IntroductionIdea, Memo, NetworkMap, PeoplePlaces, Review, Support, Today, Vault, VerbError};

use crate::{error_page::PageError, visitor::Visitor};

/// What the pages keep, each as it was last worked out.
#[derive(Default)]
pub(crate) struct KeptPages {
    /// The moves of the day.
    pub(crate) today: Arc<Kept<Today>>,
    /// The review of the last year.
    pub(crate) review: Arc<Kept<Review>>,
    /// Who would stand by me.
    pub(crate) support: Arc<Kept<Support>>,
    /// The map of people.
    pub(crate) map: Arc<Kept<NetworkMap>>,
    /// Where people live.
    pub(crate) places: Arc<Kept<PeoplePlaces>>,
    /// Who should meet.
    pub(crate) ideas: Arc<Kept<Vec<IntroductionIdea>>>,
    /// Whom I may come to know.
    pub(crate) to_know: Arc<Kept<Vec<Acquaintance>>>,
    /// The past replayed.
    pub(crate) backtest: Arc<Kept<Backtest>>,
}

/// The last answer, under the stamp of the vault and the language.
pub(crate) struct Kept<T>(Memo<T>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(Memo::default())
    }
}

impl<T> Kept<T> {
    /// Whether a page ever asked for it.
    pub(crate) fn was_asked(&self) -> bool {
        self.0.was_asked()
    }

    /// The answer as of now.
    pub(crate) async fn get(&self, vault: &Vault, work_out: impl Future<Output = Result<T, VerbError>>) -> Result<Arc<T>, VerbError> {
        // What was worked out may hold sentences, which are in a language.
        let key = format!("{} {}", vault.stamp().await?, current());
        self.0.get(&key, work_out).await
    }
}

impl<T: Send + Sync + 'static> Kept<T> {
    /// The same, for what takes seconds in a large vault: none where it is not there within `patience`. It is worked out on, so that it is there for who asks again.
    pub(crate) async fn get_within(
        self: &Arc<Self>,
        patience: Duration,
        visitor: &Visitor,
        work_out: impl Future<Output = Result<T, VerbError>> + Send + 'static,
    ) -> Result<Option<Arc<T>>, PageError> {
        let (kept, vault) = (Arc::clone(self), visitor.vault.clone());
        let working = tokio::spawn(in_language(current(), async move { kept.get(&vault, work_out).await }));
        match tokio::time::timeout(patience, working).await {
            Ok(Ok(answer)) => Ok(Some(answer?)),
            Ok(Err(error)) => Err(PageError::internal(format!("what the page shows was not worked out: {error}"))),
            Err(_) => Ok(None),
        }
    }
}
