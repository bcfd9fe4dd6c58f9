mod drafts;
mod fixture;
mod promises;
mod properties;
