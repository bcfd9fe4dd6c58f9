//! The verb `backtest`: the vault's own past replayed, to see what the rankings and the moves would have been worth.

mod offers;
mod run;

pub use offers::OffersReplayed;
pub use run::Backtest;
