//! What people write and talk about, circle by circle. Braces are filled in when a moment is made: `{week}`, `{month}`, `{weekday}`,
//! `{season}`, `{cafe}`, `{thing}`, `{topic}`.

use super::{words_common, words_home, words_work};
use crate::demo::cast::Circle;

/// The fragments that fit one circle.
pub(super) struct Phrases {
    /// What brought them face to face.
    pub(super) visits: &'static [&'static str],
    /// What they spoke about on a call.
    pub(super) talks: &'static [&'static str],
    /// What a personal message said.
    pub(super) messages: &'static [&'static str],
    /// Subjects of mails.
    pub(super) mails: &'static [&'static str],
}

/// The fragments for a circle; colleagues talk differently once they no longer work together.
pub(super) fn phrases(circle: Circle, still_colleagues: bool) -> Phrases {
    match circle {
        Circle::Family => words_home::FAMILY,
        Circle::Friends => words_home::FRIENDS,
        Circle::University => words_home::UNIVERSITY,
        Circle::Norrvik | Circle::Tarnholm if still_colleagues => words_work::OFFICE,
        Circle::Norrvik | Circle::Tarnholm | Circle::HaldenRoos | Circle::Brunnby => words_work::FORMER_COLLEAGUES,
        Circle::FoodBank => words_common::FOOD_BANK,
        Circle::Workshop => words_common::WORKSHOP,
        Circle::Runners => words_common::RUNNERS,
        Circle::Neighbours => words_common::NEIGHBOURS,
        Circle::Mentors => words_work::MENTORS,
    }
}
