//! Lists of members, as they name people: who is one and the same on them, and who of them is a person of mine.

use std::collections::{BTreeMap, BTreeSet};

use hearten_domain::Listing;
use hearten_store::Tx;
use hearten_words::fold;

use crate::Result;

/// What tells those who are listed apart: what the list tells them apart by, else the folded name.
pub(super) type Listed = String;

/// For each listing whose it is. A name under which lists know one person at most is that person's everywhere; where they know several, only what each list
/// tells its people apart by counts.
pub(super) fn whose(listings: &[Listing]) -> Vec<Listed> {
    let mut keys: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for listing in listings {
        let held = keys.entry(fold(&listing.name)).or_default();
        held.extend(listing.key.as_deref());
    }
    let of = |listing: &Listing| {
        let folded = fold(&listing.name);
        let is_one = keys.get(&folded).is_none_or(|keys| keys.len() < 2);
        if is_one { folded } else { listing.key.clone().unwrap_or(folded) }
    };
    listings.iter().map(of).collect()
}

/// The listings of whoever has this name; none where lists know several such people.
pub(super) async fn listed_as(tx: &mut Tx, name: &str) -> Result<Vec<Listing>> {
    let listings = tx.listings_named(&[name.to_owned()]).await?;
    let people: BTreeSet<Listed> = whose(&listings).into_iter().collect();
    Ok(if people.len() == 1 { listings } else { Vec::new() })
}
