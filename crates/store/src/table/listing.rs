//! Who is listed where, of people whom I need not know.

use hearten_boxed::boxed;
use hearten_domain::{Listing, ListingId, OrganizationId};

use crate::{
    StoreError, Tx,
    db::{key_lists, list},
    fold::fold,
    kept::{columns, damaged, kept, read},
    value::Field,
};

kept!(Listing as "listing" by id: ListingId {
        name, key, organization_id, kind, role, from = "from_date", to = "to_date", as_of, place, source, import_id;
        "folded": |it| fold(&it.name)
    }
    const DERIVED: usize = 1;
);

#[boxed]
impl Tx {
    /// All listings in the given organizations, by id.
    pub async fn listings_in(&mut self, organizations: &[OrganizationId]) -> Result<Vec<Listing>, StoreError> {
        self.where_in("organization_id", organizations).await
    }

    /// The listings of people with one of these names, by id; names need not be folded.
    pub async fn listings_named(&mut self, names: &[String]) -> Result<Vec<Listing>, StoreError> {
        let mut folded: Vec<String> = names.iter().map(|name| fold(name)).collect();
        folded.sort_unstable();
        folded.dedup();
        let mut found: Vec<Listing> = Vec::new();
        for keys in key_lists(&folded) {
            let places = list(2, keys.len());
            let sql = format!("SELECT {} FROM listing WHERE vault_id = $1 AND folded IN ({places})", columns::<Listing>(""));
            for row in self.rows(sql, keys.iter().map(Field::to_value).collect()).await? {
                found.push(read(&row)?);
            }
        }
        found.sort_by_key(|listing| listing.id);
        Ok(found)
    }

    /// How many people are listed in each of these organizations; those without anybody are left out.
    pub async fn listing_sizes(&mut self, organizations: &[OrganizationId]) -> Result<Vec<(OrganizationId, i64)>, StoreError> {
        let mut sizes = Vec::new();
        for keys in key_lists(organizations) {
            let sql = format!(
                "SELECT organization_id, COUNT(DISTINCT COALESCE(key, folded)) FROM listing WHERE vault_id = $1 AND organization_id IN ({}) \
                 GROUP BY organization_id",
                list(2, keys.len())
            );
            for row in self.rows(sql, keys.iter().map(Field::to_value).collect()).await? {
                let read = OrganizationId::read(&row, 0).and_then(|id| Ok((id, i64::read(&row, 1)?)));
                sizes.push(read.map_err(damaged("listing"))?);
            }
        }
        Ok(sizes)
    }
}
