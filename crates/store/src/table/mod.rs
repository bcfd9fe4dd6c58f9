//! One file per table: how its record is mapped, and the queries that only it needs.

mod address;
mod concern;
mod contact_point;
mod find;
mod gift;
mod import;
mod important_date;
mod interest;
mod introduction;
mod kept_apart;
mod likeness;
mod listing;
mod membership;
mod merge;
mod moment;
mod move_answer;
mod news;
mod organization;
mod participant;
mod person;
mod photo;
mod promise;
mod raw_record;
mod relation;
mod source;
mod source_folder;
mod standing;
mod story;
mod story_person;
mod tally;
mod thanks;

pub use likeness::Likeness;
pub(crate) use participant::{read_participant, read_participant_at};
pub use source_folder::SourceFolder;
pub(crate) use source_folder::{COLUMNS as SOURCE_FOLDER_COLUMNS, read_source_folder};
pub(crate) use tally::read_tally;
