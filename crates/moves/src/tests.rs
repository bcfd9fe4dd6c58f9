mod drafts;
pub(crate) mod fixture;
mod keepsakes;
mod news;
mod promises;
mod properties;
mod threads;
