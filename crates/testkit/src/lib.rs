//! jiff
