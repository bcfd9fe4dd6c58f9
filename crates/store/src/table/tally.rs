//! What each import saw of each address.

use std::collections::BTreeMap;

use hearten_boxed::boxed;
use hearten_domain::{AddressId, AddressTally, ImportId};

use crate::{
    StoreError, Tx,
    db::{key_lists, list},
    kept::damaged,
    value::{CellError, Field, Row, values},
};

/// The columns of a tally, in the order of [`read_tally`].
const SUMS: &str = "CAST(SUM(sent) AS BIGINT), CAST(SUM(bounced) AS BIGINT), CAST(SUM(received) AS BIGINT), \
     CAST(SUM(personal) AS BIGINT), CAST(SUM(bulk) AS BIGINT), CAST(SUM(list_posts) AS BIGINT), CAST(SUM(automatic) AS BIGINT), \
     CAST(SUM(bounces) AS BIGINT), CAST(SUM(as_list) AS BIGINT)";

/// A tally in nine columns that begin at `first`.
pub(crate) fn read_tally(row: &Row, first: usize) -> Result<AddressTally, CellError> {
    let number = |column: usize| i64::read(row, first + column);
    Ok(AddressTally {
        sent: number(0)?,
        bounced: number(1)?,
        received: number(2)?,
        personal: number(3)?,
        bulk: number(4)?,
        list_posts: number(5)?,
        automatic: number(6)?,
        bounces: number(7)?,
        as_list: number(8)?,
    })
}

#[boxed]
impl Tx {
    /// The sum over imports of the tallies of each address that has one.
    pub async fn tallies_of(&mut self, addresses: &[AddressId]) -> Result<BTreeMap<AddressId, AddressTally>, StoreError> {
        let mut sums = BTreeMap::new();
        for keys in key_lists(addresses) {
            let sql = format!(
                "SELECT address_id, {SUMS} FROM address_tally WHERE vault_id = $1 AND address_id IN ({}) GROUP BY address_id",
                list(2, keys.len())
            );
            for row in self.rows(sql, keys.iter().map(Field::to_value).collect()).await? {
                let read = AddressId::read(&row, 0).and_then(|id| Ok((id, read_tally(&row, 1)?)));
                let (id, tally) = read.map_err(damaged("address_tally"))?;
                sums.insert(id, tally);
            }
        }
        Ok(sums)
    }

    /// Adds to what an import saw of addresses. An address may be named more than once.
    pub async fn add_tallies(&mut self, import: ImportId, tallies: &[(AddressId, AddressTally)]) -> Result<(), StoreError> {
        let mut sums: BTreeMap<AddressId, AddressTally> = BTreeMap::new();
        for (address, tally) in tallies {
            let sum = sums.entry(*address).or_default();
            *sum = sum.plus(*tally);
        }
        let rows = sums.into_iter().map(|(address, t)| {
            values![address, import, t.sent, t.bounced, t.received, t.personal, t.bulk, t.list_posts, t.automatic, t.bounces, t.as_list]
        });
        self.insert(
            "INSERT INTO address_tally (vault_id, address_id, import_id, sent, bounced, received, personal, bulk, list_posts, automatic, \
             bounces, as_list)",
            "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            "ON CONFLICT (vault_id, address_id, import_id) DO UPDATE SET sent = address_tally.sent + excluded.sent, \
             bounced = address_tally.bounced + excluded.bounced, received = address_tally.received + excluded.received, \
             personal = address_tally.personal + excluded.personal, bulk = address_tally.bulk + excluded.bulk, \
             list_posts = address_tally.list_posts + excluded.list_posts, automatic = address_tally.automatic + excluded.automatic, \
             bounces = address_tally.bounces + excluded.bounces, as_list = address_tally.as_list + excluded.as_list",
            rows,
        )
        .await?;
        Ok(())
    }
}
