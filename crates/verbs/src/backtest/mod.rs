//! The verb `backtest`: the vault's own past replayed, to see what the rankings and the moves would have been worth.

mod fit;
mod offers;
mod run;

pub(crate) use fit::likelihood_weights;

pub use fit::OwnWeights;
pub use offers::OffersReplayed;
pub use run::Backtest;
