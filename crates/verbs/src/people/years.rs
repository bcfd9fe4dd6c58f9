//! How much passed between me and one person, year by year.

use std::collections::BTreeMap;

use hearten_domain::Contact;
use jiff::tz::TimeZone;
use serde::Serialize;

/// So many years are told, the last ones.
const MOST: usize = 40;

/// A year with one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct YearTogether {
    /// Which year.
    pub year: i16,
    /// How many moments by voice or face to face.
    pub by_voice: i64,
    /// How many others.
    pub in_writing: i64,
}

/// The years from that of the first contact to `this_year`, those without a contact among them.
pub(super) fn years_together(contacts: &[Contact], this_year: i16, zone: &TimeZone) -> Vec<YearTogether> {
    let mut counts: BTreeMap<i16, (i64, i64)> = BTreeMap::new();
    for contact in contacts {
        let (by_voice, in_writing) = counts.entry(contact.at.to_zoned(zone.clone()).year()).or_default();
        *if contact.medium.is_voice_or_face() { by_voice } else { in_writing } += 1;
    }
    let Some(first) = counts.keys().next().copied() else { return Vec::new() };
    let first = first.max(this_year.saturating_sub(MOST as i16 - 1));
    let year = |year: i16| {
        let (by_voice, in_writing) = counts.get(&year).copied().unwrap_or_default();
        YearTogether { year, by_voice, in_writing }
    };
    (first..=this_year).map(year).collect()
}

#[cfg(test)]
mod tests {
    use hearten_domain::{Direction, Medium, MomentId};

    use super::*;

    fn contact(at: &str, medium: Medium) -> Contact {
        Contact { moment_id: MomentId(uuid::Uuid::nil()), at: at.parse().unwrap(), medium, direction: Direction::Sent, others: 1 }
    }

    #[test]
    fn years_without_a_contact_stand_among_the_others_and_a_day_is_that_of_the_zone() {
        let contacts = [contact("2020-12-31T23:30:00Z", Medium::Mail), contact("2023-05-05T10:00:00Z", Medium::Visit)];
        let zone = TimeZone::fixed(jiff::tz::offset(1));
        let told: Vec<_> = years_together(&contacts, 2024, &zone).iter().map(|it| (it.year, it.by_voice, it.in_writing)).collect();
        assert_eq!(told, [(2021, 0, 1), (2022, 0, 0), (2023, 1, 0), (2024, 0, 0)]);
        assert_eq!(years_together(&[], 2024, &zone), []);
        assert_eq!(years_together(&[contact("1901-01-01T10:00:00Z", Medium::Letter)], 2024, &zone).len(), MOST);
    }
}
