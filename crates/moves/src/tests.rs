mod drafts;
pub(crate) mod fixture;
mod news;
mod promises;
mod properties;
mod threads;
