//! Ties as bytes: a fixed width each, so that a page of them is read by cutting it.

use hearten_domain::{MomentId, PersonId, Tie};
use jiff::Timestamp;
use uuid::Uuid;

use crate::CellError;

/// The first byte of a page; another layout gets another number.
const LAYOUT: u8 = 1;
/// How many bytes one tie takes.
const WIDTH: usize = 160;
/// Stands for an instant that is not there; no timestamp reaches so far back.
const NEVER: i64 = i64::MIN;

/// A page of these ties.
pub(crate) fn to_bytes<'a>(ties: impl Iterator<Item = &'a Tie>) -> Vec<u8> {
    let mut bytes = vec![LAYOUT];
    for tie in ties {
        bytes.extend(tie.person_id.0.as_bytes());
        bytes.extend(tie.last_moment_id.0.as_bytes());
        for fraction in tie.sums.into_iter().chain([tie.usual_gap, tie.long_gap]) {
            bytes.extend(fraction.to_le_bytes());
        }
        let instant = |at: Option<Timestamp>| at.map_or(NEVER, Timestamp::as_microsecond);
        let whole = [
            instant(Some(tie.reference)),
            instant(Some(tie.first_at)),
            instant(Some(tie.last_at)),
            instant(tie.last_sent_at),
            instant(tie.last_received_at),
            instant(tie.last_voice_at),
            tie.moments,
            tie.sent,
            tie.received,
            tie.voice,
            tie.gaps,
        ];
        for number in whole {
            bytes.extend(number.to_le_bytes());
        }
    }
    bytes
}

/// Adds the ties of a page to `ties`.
pub(crate) fn add_from_bytes(ties: &mut Vec<Tie>, bytes: &[u8]) -> Result<(), CellError> {
    let Some((&LAYOUT, rest)) = bytes.split_first() else { return Err(CellError("its layout is not known".to_owned())) };
    let (cells, left_over) = rest.as_chunks::<WIDTH>();
    if !left_over.is_empty() {
        return Err(CellError(format!("{} bytes are left over", left_over.len())));
    }
    ties.reserve(cells.len());
    for bytes in cells {
        ties.push(read(bytes).ok_or_else(|| CellError("an instant in it is out of bounds".to_owned()))?);
    }
    Ok(())
}

fn read(bytes: &[u8; WIDTH]) -> Option<Tie> {
    let mut cells = bytes.as_chunks::<8>().0.iter().copied();
    let mut identity = || {
        let (low, high) = (cells.next()?, cells.next()?);
        Some(Uuid::from_u128(u128::from(u64::from_be_bytes(low)) << 64 | u128::from(u64::from_be_bytes(high))))
    };
    let (person_id, last_moment_id) = (PersonId(identity()?), MomentId(identity()?));
    let mut fraction = || Some(f64::from_le_bytes(cells.next()?));
    let (sums, usual_gap, long_gap) = ([fraction()?, fraction()?, fraction()?], fraction()?, fraction()?);
    let mut whole = || Some(i64::from_le_bytes(cells.next()?));
    let instant = |microseconds: i64| Timestamp::from_microsecond(microseconds).ok();
    let perhaps = |microseconds: i64| if microseconds == NEVER { Some(None) } else { instant(microseconds).map(Some) };
    Some(Tie {
        person_id,
        last_moment_id,
        sums,
        usual_gap,
        long_gap,
        reference: instant(whole()?)?,
        first_at: instant(whole()?)?,
        last_at: instant(whole()?)?,
        last_sent_at: perhaps(whole()?)?,
        last_received_at: perhaps(whole()?)?,
        last_voice_at: perhaps(whole()?)?,
        moments: whole()?,
        sent: whole()?,
        received: whole()?,
        voice: whole()?,
        gaps: whole()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_was_cut_short_or_is_of_another_layout_is_told_not_misread() {
        let from_bytes = |bytes: &[u8]| {
            let mut ties = Vec::new();
            add_from_bytes(&mut ties, bytes).map(|()| ties)
        };
        assert_eq!(from_bytes(&[LAYOUT]), Ok(Vec::new()));
        assert!(from_bytes(&[LAYOUT, 1, 2, 3]).unwrap_err().0.contains("3 bytes"));
        assert!(from_bytes(&[LAYOUT + 1]).is_err());
        assert!(from_bytes(&[]).is_err());
        let mut far = vec![LAYOUT];
        far.extend([0x7f; WIDTH]);
        assert!(from_bytes(&far).unwrap_err().0.contains("out of bounds"));
    }
}
