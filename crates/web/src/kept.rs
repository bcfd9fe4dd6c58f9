//! What took a while to work out, kept until something is written or another hour begins.

use std::sync::Arc;

use hearten_verbs::{Vault, VerbError};
use tokio::sync::Mutex;

/// The last answer, with what it was worked out for.
pub(crate) struct Kept<T>(Mutex<Option<(String, Arc<T>)>>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T> Kept<T> {
    /// The answer as of now. Who comes while it is worked out waits for that one instead of having it worked out again.
    pub(crate) async fn get(&self, vault: &Vault, work_out: impl Future<Output = Result<T, VerbError>>) -> Result<Arc<T>, VerbError> {
        let key = vault.stamp().await?;
        let mut kept = self.0.lock().await;
        if let Some((of, answer)) = kept.as_ref()
            && *of == key
        {
            return Ok(Arc::clone(answer));
        }
        let answer = Arc::new(work_out.await?);
        *kept = Some((key, Arc::clone(&answer)));
        Ok(answer)
    }
}
