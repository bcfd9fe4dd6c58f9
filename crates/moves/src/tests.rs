mod drafts;
pub(crate) mod fixture;
mod promises;
mod properties;
mod threads;
