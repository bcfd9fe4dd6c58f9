//! What texts mean, by a tiny invented model.

#[cfg(test)]
#[cfg(feature = "model")]
mod meaning;
