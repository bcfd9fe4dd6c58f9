//! The layers of closeness: how many people I placed in each.

use hearten_boxed::boxed;
use hearten_ties::LAYERS;
use serde::Serialize;

use crate::{Result, Vault};

/// How many people I placed in one layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct LayerPlaced {
    /// The layer by its size, which counts those further in: 5, 15, 50 or 150.
    pub layer: i64,
    /// How many I placed there.
    pub placed: usize,
}

#[boxed]
impl Vault {
    /// How many people I placed in each layer, the innermost first. Those who stand there by their moments alone are not counted.
    pub async fn layers_placed(&self) -> Result<Vec<LayerPlaced>> {
        let traits = self.read().await?.people_traits().await?;
        let placed = |layer: i64| traits.values().filter(|(_, chosen)| *chosen == Some(layer)).count();
        Ok(LAYERS.into_iter().map(|layer| LayerPlaced { layer, placed: placed(layer) }).collect())
    }
}
