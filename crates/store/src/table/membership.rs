//! Who belongs or belonged to which organization.

use hearten_boxed::boxed;
use hearten_domain::{Membership, MembershipId, OrganizationId, PersonId};

use crate::{
    StoreError, Tx,
    db::{key_lists, list},
    kept::{OfPerson, columns, damaged, kept, read},
    value::Field,
};

kept!(Membership as "membership" by id: MembershipId {
        person_id, organization_id, kind, role, from = "from_date", to = "to_date", import_id
    }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id]
    }
);
impl OfPerson for Membership {}

#[boxed]
impl Tx {
    /// All memberships in the given organizations, by id.
    pub async fn memberships_in(&mut self, organizations: &[OrganizationId]) -> Result<Vec<Membership>, StoreError> {
        let mut found = Vec::new();
        for keys in key_lists(organizations) {
            let sql = format!(
                "SELECT {} FROM membership WHERE vault_id = $1 AND organization_id IN ({})",
                columns::<Membership>(""),
                list(2, keys.len())
            );
            for row in self.rows(sql, keys.iter().map(Field::to_value).collect()).await? {
                found.push(read(&row)?);
            }
        }
        found.sort_by_key(|membership: &Membership| membership.id);
        Ok(found)
    }

    /// How many people belong or belonged to each of these organizations; those without anybody are left out.
    pub async fn organization_sizes(&mut self, organizations: &[OrganizationId]) -> Result<Vec<(OrganizationId, i64)>, StoreError> {
        let mut sizes = Vec::new();
        for keys in key_lists(organizations) {
            let sql = format!(
                "SELECT organization_id, COUNT(DISTINCT person_id) FROM membership WHERE vault_id = $1 AND organization_id IN ({}) \
                 GROUP BY organization_id",
                list(2, keys.len())
            );
            for row in self.rows(sql, keys.iter().map(Field::to_value).collect()).await? {
                let read = OrganizationId::read(&row, 0).and_then(|id| Ok((id, i64::read(&row, 1)?)));
                sizes.push(read.map_err(damaged("membership"))?);
            }
        }
        Ok(sizes)
    }
}
