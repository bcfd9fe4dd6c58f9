//! Who is one person, and who is not: people merged, parted again, and kept apart.

mod apart;
mod best;
mod join;
mod list;
mod merge;
mod part_sources;
mod reading;
mod sources;
mod twins;
mod unite;
mod units;
mod unmerge;

pub(crate) use best::ByHand;
pub(crate) use join::FoundDoubles;
pub use list::{DoubleSide, DoubleView, DoubleWhy, Duplicates};
pub use merge::MergeRequest;
pub(crate) use reading::{card_beside, card_in};
pub use sources::{PersonSources, SourcedField, SourcedValue};
pub(crate) use twins::contact_key;
