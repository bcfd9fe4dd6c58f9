//! What a moment is as a contact with one of its participants, in one number beside them, so that the contacts of a person are read in one sweep.
//!
//! 0 where it is no contact with them ([`Role::is_contact`]), else 1 + medium + 8 × direction + 32 × others, medium and direction counted in the order of
//! their definition. Moment and participants say the same at more length; whoever writes either writes the number anew.

use hearten_domain::{Direction, Medium, Role};

/// The number for someone in this part of a moment.
pub(crate) fn contact_code(medium: Medium, direction: Direction, others: i64, role: Role) -> i64 {
    if role.is_contact(direction) { 1 + medium as i64 + 8 * (direction as i64) + 32 * others } else { 0 }
}

/// What a number says; none where it is no contact, or none that this program knows.
pub(crate) fn decode(code: i64) -> Option<(Medium, Direction, i64)> {
    let facts = code.checked_sub(1).filter(|facts| *facts >= 0)?;
    let medium = Medium::ALL.get(usize::try_from(facts % 8).ok()?)?;
    let direction = Direction::ALL.get(usize::try_from(facts / 8 % 4).ok()?)?;
    Some((*medium, *direction, facts / 32))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_contact_is_read_back_as_it_was_written() {
        for medium in Medium::ALL {
            for direction in Direction::ALL {
                for others in [1, 2, 31, 32, 5_000] {
                    let code = contact_code(*medium, *direction, others, Role::From);
                    assert_eq!(decode(code), Some((*medium, *direction, others)), "{code}");
                }
            }
        }
    }

    #[test]
    fn who_was_copied_in_beside_me_was_in_no_contact() {
        assert_eq!(contact_code(Medium::Mail, Direction::Received, 3, Role::Cc), 0);
        assert_ne!(contact_code(Medium::Mail, Direction::Sent, 3, Role::Cc), 0);
        assert_eq!(decode(0), None);
        assert_eq!(decode(1 + 8 * 3), None, "there is no fourth direction");
        assert_eq!(decode(-7), None);
    }

    /// The migration to schema 5 wrote these numbers for vaults that were there: they must stay as they are.
    #[test]
    fn the_numbers_are_those_of_the_migration() {
        assert_eq!(contact_code(Medium::Visit, Direction::Mutual, 2, Role::Attendee), 1 + 8 * 2 + 32 * 2);
        assert_eq!(contact_code(Medium::GroupMail, Direction::Received, 9, Role::From), 1 + 6 + 8 + 32 * 9);
        assert_eq!(contact_code(Medium::Post, Direction::Sent, 1, Role::To), 1 + 7 + 32);
    }
}
