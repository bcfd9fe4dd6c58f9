//! The kinds of records by their word, where only the word is known: in the log and in an export.

/// Gives the body with `$record` standing for the type of the record whose word is `$kind`; `$otherwise` for an unknown word.
macro_rules! with_kind {
    ($kind:expr, $record:ident => $body:expr, $otherwise:expr) => {
        $crate::kinds::with_kind!(@arms $kind, $record, $body, $otherwise,
            Address, Ask, Chain, ChainStep, Circle, CircleAsk, CircleMeeting, CircleMember, CirclePair, Commitment, Concern, ContactPoint, Feed, Find, Gathering, Gift, Goal, GoalStep, Guest, GuideRun, GuideStep, Import, ImportantDate, Interest, Introduction, Keepsake, KeepsakeItem, KeptApart, Listing, Membership, Merge, Moment, MoveAnswer, News, Nudge, Organization, Pairing, PassingNote, Person, Photo, Promise, RawRecord, Relation, Source, Standing, Story, StoryPerson, StoryPhoto, Thanks, Trip, TripVisit)
    };
    (@arms $kind:expr, $record:ident, $body:expr, $otherwise:expr, $($type:ident),+) => {
        match $kind {
            $(word if word == <hearten_domain::$type as $crate::Kept>::KIND => {
                type $record = hearten_domain::$type;
                $body
            })+
            _ => $otherwise,
        }
    };
}
pub(crate) use with_kind;
