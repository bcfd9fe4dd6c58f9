//! Who is one person, and who is not: people merged, parted again, and kept apart.

mod apart;
mod best;
mod merge;
mod part_sources;
mod reading;
mod twins;
mod unite;
mod unmerge;

pub use merge::MergeRequest;
