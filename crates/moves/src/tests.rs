mod drafts;
mod everyone;
pub(crate) mod fixture;
mod keepsakes;
mod news;
mod promises;
mod properties;
mod threads;
mod turns;
