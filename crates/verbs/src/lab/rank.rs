//! `lab rank`: whom each person of a network will write to next, told from what that person took part in.

use std::path::Path;

use hearten_domain::Direction;
use hearten_ties::{LikelihoodWeights, Occasion, Replay};
use serde::Serialize;

use super::events::{LabEvent, LabEvents};
use crate::Result;

/// One of the people whom somebody had contact with, and how likely it is that they are written to.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RankLine {
    /// Who writes.
    pub ego: String,
    /// To whom.
    pub alter: String,
    /// How likely; it orders the lines of one ego and has no unit.
    pub score: f64,
}

/// Reads a table of events with the header `id,at,from,to,medium` and ranks, for everybody, the `top` people whom they had contact with up to `at` (seconds since
/// 1970 UTC, inclusive) by how likely they are written to within `horizon_days`. For an ego only events in which it took part are used: a vault holds no more.
///
/// # Errors
/// `missing` where there is no such file, `invalid` where it is no such table.
pub fn lab_rank(path: &Path, at: i64, horizon_days: f64, top: usize) -> Result<Vec<RankLine>> {
    let read = LabEvents::read(path, at)?;
    let replays = replayed(&read);
    let mut lines = Vec::new();
    for (ego, replay) in replays.iter().enumerate() {
        for likely in replay.rank(at, horizon_days, top) {
            lines.push(RankLine { ego: read.name(ego as u32).to_owned(), alter: read.name(likely.who).to_owned(), score: likely.score });
        }
    }
    Ok(lines)
}

/// What each person saw, as far as it tells whom they write to.
fn replayed(read: &LabEvents) -> Vec<Replay<u32>> {
    let mut replays = vec![Replay::new(LikelihoodWeights::STARTING); read.names.len()];
    for LabEvent { at, from, to, medium } in &read.events {
        let mut tell = |ego: u32, direction, partners: &[u32], bystanders: &[u32]| {
            if let Some(replay) = replays.get_mut(ego as usize) {
                replay.add(&Occasion { at: *at, medium: *medium, direction, partners, bystanders });
            }
        };
        tell(*from, Direction::Sent, to, &[]);
        for reached in to {
            let others: Vec<u32> = to.iter().copied().filter(|other| other != reached).collect();
            tell(*reached, Direction::Received, &[*from], &others);
        }
    }
    replays
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn everybody_is_ranked_by_what_they_took_part_in_and_later_events_are_not_read() {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(b"id,at,from,to,medium\n1,0,a,b,mail\n2,90000,a,b,mail\n3,90001,a,c,mail\n4,90002,c,d,mail\n5,200000,a,d,mail\n")
            .unwrap();
        let lines = lab_rank(file.path(), 100_000, 14.0, 50).unwrap();
        let pairs: Vec<(&str, &str)> = lines.iter().map(|line| (line.ego.as_str(), line.alter.as_str())).collect();
        assert_eq!(pairs, [("a", "b"), ("a", "c"), ("b", "a"), ("c", "d"), ("c", "a"), ("d", "c")]);
    }
}
