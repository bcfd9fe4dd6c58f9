//! Why a text is no date.

use std::fmt;

/// A text that is no date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateTextError {
    /// What was written.
    pub text: String,
    /// What is the matter with it.
    pub fault: DateFault,
}

/// What is the matter with a text that is no date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DateFault {
    /// It was not understood.
    Unknown,
    /// Its day and month can be told in two orders.
    TwoWays,
    /// It names a day that its month does not have.
    NoSuchDay,
    /// A word stands in it that is no part of a date.
    Strange(String),
}

impl fmt::Display for DateTextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = &self.text;
        match &self.fault {
            DateFault::Unknown => write!(f, "{text:?} is not a date I understand")?,
            DateFault::TwoWays => write!(f, "{text:?} can be read in two ways, by day or by month first")?,
            DateFault::NoSuchDay => write!(f, "{text:?} names a day that its month does not have")?,
            DateFault::Strange(word) => write!(f, "{text:?} has {word:?} in it, which I cannot place")?,
        }
        f.write_str(
            "; write it as 2024-05-01, 5 March 2020, March 5, in March, 2019, yesterday, last Tuesday, next Friday, in two weeks, 3 days ago, or 05.03.2024",
        )
    }
}

impl std::error::Error for DateTextError {}
