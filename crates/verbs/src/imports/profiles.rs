//! Profiles on networks, by which people are known where there is no mail address.

use std::collections::HashMap;

use hearten_domain::{ContactKind, ContactPoint, PersonId};
use hearten_formats::table::profile_key;
use hearten_store::Tx;

use super::importer::Importer;
use crate::Result;

/// Whose profile it is, by [`profile_key`].
pub(super) type Profiles = HashMap<String, PersonId>;

impl Importer<'_> {
    /// All profiles that are known; read once in an import.
    pub(super) async fn profiles(&mut self, tx: &mut Tx) -> Result<&Profiles> {
        if self.profiles.is_none() {
            let mut profiles = Profiles::new();
            for point in tx.contact_points(ContactKind::Url).await? {
                if let Some(key) = profile_key(&point.value) {
                    profiles.entry(key).or_insert(point.person_id);
                }
            }
            self.profiles = Some(profiles);
        }
        Ok(self.profiles.get_or_insert_default())
    }

    /// Notes a profile that has just been written down.
    pub(super) fn learn_profile(&mut self, point: &ContactPoint) {
        if let Some(profiles) = self.profiles.as_mut().filter(|_| point.kind == ContactKind::Url)
            && let Some(key) = profile_key(&point.value)
        {
            profiles.entry(key).or_insert(point.person_id);
        }
    }
}
