//! Ways by which the moves of a day are sent.

use hearten_boxed::boxed;
use hearten_domain::{Nudge, NudgeId};

use crate::{StoreError, Tx, kept::kept};

kept!(Nudge as "nudge" by id: NudgeId { kind, url, mail_to, minute, secret, added_at, ended_at }
);

#[boxed]
impl Tx {
    /// Writes a nudge in the place of the one that is there, its sealed secret too. The log does not tell of it: it holds no secrets.
    pub async fn put_nudge(&mut self, nudge: &Nudge) -> Result<(), StoreError> {
        self.overwrite(nudge).await.map(|_| ())
    }
}
