//! Where records keep coming from.

use hearten_boxed::boxed;
use hearten_domain::{Source, SourceId};

use crate::{StoreError, Tx, kept::kept};

kept!(Source as "source" by id: SourceId { kind, url, password_command, secret, added_at, ended_at }
);

#[boxed]
impl Tx {
    /// Writes a source in the place of the one that is there, its sealed password too. The log does not tell of it: it holds no secrets.
    pub async fn put_source(&mut self, source: &Source) -> Result<(), StoreError> {
        self.overwrite(source).await.map(|_| ())
    }
}
