//! `lab introduce`: which of somebody's people should meet.

use std::path::Path;

use hearten_ties::{Horizon, introductions};
use serde::Serialize;

use super::{events::LabEvents, newties::encounters};
use crate::{Result, VerbError};

/// Two of somebody's people, and what speaks for their meeting.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IntroduceLine {
    /// One of the two.
    pub one: String,
    /// The other.
    pub other: String,
    /// How likely they are to have something to say to each other, relative to the other pairs; the sum of the three terms.
    pub score: f64,
    /// What it adds that both are active lately.
    pub both_active: f64,
    /// What people known to both add.
    pub shared_people: f64,
    /// What mails that reached both add.
    pub one_mail: f64,
}

/// Reads a table of the events that `me` took part in (`id,at,from,to,medium`) up to `at` (seconds since 1970 UTC), and gives the `top` pairs of the others, of
/// whom no exchange is seen, that are most likely to have one within `days`.
///
/// `missing` where there is no such file or `me` is not in it, `invalid` where it is no such table.
pub fn lab_introduce(path: &Path, me: &str, at: i64, days: f64, top: usize) -> Result<Vec<IntroduceLine>> {
    let read = LabEvents::read(path, at)?;
    let number = read.number(me).ok_or_else(|| VerbError::missing(format!("nobody in {} is called \"{me}\"", path.display())))?;
    let found = introductions(&encounters(&read), number, Horizon { now: at, days }, top);
    let line = |pair: hearten_ties::Introduction| IntroduceLine {
        one: read.name(pair.one).to_owned(),
        other: read.name(pair.other).to_owned(),
        score: pair.score,
        both_active: pair.both_active,
        shared_people: pair.shared_people,
        one_mail: pair.one_mail,
    };
    Ok(found.into_iter().map(line).collect())
}
