//! Organizations, unique by their folded name.

use std::collections::BTreeMap;

use hearten_boxed::boxed;
use hearten_domain::{Organization, OrganizationId};

use crate::{
    StoreError, Tx,
    db::{key_lists, list},
    fold::fold,
    kept::{columns, kept, read},
    value::Field,
};

kept!(Organization as "organization" by id: OrganizationId { name, import_id; "folded": |it| fold(&it.name) }
    const DERIVED: usize = 1;
);

#[boxed]
impl Tx {
    /// The organizations with one of these names, by folded name; names need not be folded.
    pub async fn organizations_named(&mut self, names: &[String]) -> Result<BTreeMap<String, Organization>, StoreError> {
        let folded: Vec<String> = names.iter().map(|name| fold(name)).collect();
        let mut found = BTreeMap::new();
        for keys in key_lists(&folded) {
            let sql = format!(
                "SELECT {} FROM organization WHERE vault_id = $1 AND folded IN ({})",
                columns::<Organization>(""),
                list(2, keys.len())
            );
            for row in self.rows(sql, keys.iter().map(Field::to_value).collect()).await? {
                let organization: Organization = read(&row)?;
                found.insert(fold(&organization.name), organization);
            }
        }
        Ok(found)
    }
}
