//! Verbs about what is between people: common ground, and the ways from me to whom I want to reach.

mod common;
mod links;
mod listed;
mod map;
mod nearest;
mod path;
mod path_view;
mod places;
mod reason;
mod target;
mod world;

pub use common::CommonView;
pub(crate) use common::{phrase_of, side_of};
pub use map::{KnownTie, MapCluster, MapPerson, NetworkMap, NetworkPerson};
pub use path_view::{AskView, HopView, NearView, PathView, RouteView, StopView};
pub use places::{PeoplePlaces, TownView, land};
pub use target::{TargetKind, TargetView};
pub(crate) use world::KnownWorld;
