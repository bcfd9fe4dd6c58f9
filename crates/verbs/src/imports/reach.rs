//! Numbers and profiles by which people are known, whoever wrote them down: what was entered by hand, or by an earlier release, counts as what a card says.

use hearten_domain::{ContactKind, ContactPoint, Mailbox, PersonId};
use hearten_store::Tx;

use super::importer::Importer;
use crate::{
    Result,
    people::{number_address, profile_address},
};

impl Importer<'_> {
    /// Makes addresses of all numbers and profiles that are kept; once in an import, before anything is looked for by them.
    pub(super) async fn reach_people(&mut self, tx: &mut Tx) -> Result<()> {
        if std::mem::replace(&mut self.has_reached, true) {
            return Ok(());
        }
        let mut points = tx.contact_points(ContactKind::Phone).await?;
        points.extend(tx.contact_points(ContactKind::Url).await?);
        let keyed: Vec<(Mailbox, PersonId)> = points.iter().filter_map(|point| Some((self.mailbox_of(point)?, point.person_id))).collect();
        self.book.meet(tx, self.vault.ids.as_ref(), self.import_id, keyed.iter().map(|(mailbox, _)| mailbox)).await?;
        for (mailbox, person) in keyed {
            if self.book.kept_person_of(&mailbox.address).is_none() {
                let reserved = self.book.person_of(&mailbox.address).filter(|reserved| *reserved != person);
                self.moved.extend(reserved.map(|reserved| (reserved, person)));
                self.book.belongs_to(&mailbox.address, person, None);
            }
        }
        Ok(())
    }

    fn mailbox_of(&self, point: &ContactPoint) -> Option<Mailbox> {
        let address = match point.kind {
            ContactKind::Phone => number_address(&point.value, point.label.as_deref(), self.region.as_deref())?,
            _ => profile_address(&point.value)?,
        };
        Some(Mailbox { name: None, address })
    }
}
