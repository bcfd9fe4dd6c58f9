//! calcard
