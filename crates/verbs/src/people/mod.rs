//! Verbs about people.

mod add;
mod addresses;
mod belonging;
mod card;
mod card_changes;
mod common;
mod edit;
mod find;
mod happened;
mod known_by;
mod left_out;
mod list;
mod meaning;
mod mute;
mod near;
mod note;
mod page;
mod photo;
mod remove;
mod timeline;

pub use add::NewPerson;
pub(crate) use belonging::membership_views;
pub use edit::PersonEdit;
pub(crate) use known_by::{is_account, number_address, profile_address};
pub use left_out::LeftOut;
pub(crate) use left_out::reading_of;
pub use list::{PeopleFilter, PeoplePage, PeopleSort, PersonRow};
pub(crate) use meaning::silence_view;
pub use note::NewNote;
pub use page::{BalanceView, ClosenessTerm, ClosenessView, MembershipView, PersonPage, SilenceView};
pub use photo::PHOTO_LIMIT;
pub use timeline::TimelineEntry;
