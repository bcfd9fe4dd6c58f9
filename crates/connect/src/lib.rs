//! flate2
