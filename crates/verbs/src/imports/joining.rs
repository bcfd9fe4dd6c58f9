//! The end of an import: people who are one become one.

use hearten_domain::Person;
use hearten_store::Tx;

use super::importer::Importer;
use crate::Result;

impl Importer<'_> {
    /// Merges the people whom the import shows to be one, under its own change, and writes down those who may be.
    pub(super) async fn join(&mut self, tx: &mut Tx) -> Result<()> {
        let Some(found) = self.vault.find_doubles(tx, self.import_id).await? else { return Ok(()) };
        let change = if found.has_unions() { Some(self.edits(tx).await?) } else { None };
        let going = tx.get_many::<Person>(&found.going()).await?;
        let of_this = going.iter().filter(|person| person.import_id == Some(self.import_id)).count() as u64;
        self.report.people.new = self.report.people.new.saturating_sub(of_this);
        self.report.people.matched += of_this;
        self.quiet_joined(tx, &found).await?;
        self.touched.extend(self.vault.keep_doubles(tx, change.as_ref(), &found).await?);
        Ok(())
    }
}
