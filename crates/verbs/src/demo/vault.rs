//! The demo vault as records, and the sheet on which they are put together.

use std::collections::BTreeMap;

use hearten_domain::{
    Address, AddressId, AddressTally, Ask, Chain, ChainStep, Concern, ContactPoint, Feed, Find, Gathering, Gift, Goal, GoalStep, Guest,
    GuideRun, GuideStep, Ids, Import, ImportId, ImportantDate, Interest, Introduction, Keepsake, KeepsakeItem, Membership, Moment,
    MoveAnswer, News, Organization, OrganizationId, Pairing, PartialDate, Participant, Person, PersonId, Photo, Promise, Relation,
    SequenceIds, Standing, Story, StoryPerson, StoryPhoto, Thanks, Trip, TripVisit,
};
use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};
use serde::Serialize;
use uuid::Uuid;

use super::circle::Circles;

/// Everything in the demo vault, as records of the domain; invented, and all of one import.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DemoVault {
    /// The one import that all records name.
    pub import: Import,
    /// The owner first, then everybody else.
    pub people: Vec<Person>,
    /// Mail addresses, of people and of others who only write.
    pub addresses: Vec<Address>,
    /// What was seen of each address.
    pub tallies: Vec<(AddressId, AddressTally)>,
    /// Telephone numbers, postal addresses and the like.
    pub contact_points: Vec<ContactPoint>,
    /// Employers, boards, clubs and schools.
    pub organizations: Vec<Organization>,
    /// Who belongs or belonged to them.
    pub memberships: Vec<Membership>,
    /// Birthdays and other days.
    pub important_dates: Vec<ImportantDate>,
    /// What people care for.
    pub interests: Vec<Interest>,
    /// What is on their minds.
    pub concerns: Vec<Concern>,
    /// Contacts in time; those after the anchor are plans.
    pub moments: Vec<Moment>,
    /// Who took part in them.
    pub participants: Vec<Participant>,
    /// Stories.
    pub stories: Vec<Story>,
    /// Who is in them and who has heard them.
    pub story_people: Vec<StoryPerson>,
    /// Gifts both ways.
    pub gifts: Vec<Gift>,
    /// Thanks owed, sent and told of the outcome.
    pub thanks: Vec<Thanks>,
    /// What the help of several leads to.
    pub chains: Vec<Chain>,
    /// Whose help stands where in them.
    pub chain_steps: Vec<ChainStep>,
    /// The shelf.
    pub finds: Vec<Find>,
    /// Promises due and kept.
    pub promises: Vec<Promise>,
    /// The dead, the muted, and those not to be contacted.
    pub standings: Vec<Standing>,
    /// How earlier moves were answered.
    pub move_answers: Vec<MoveAnswer>,
    /// People who should meet, and how far that is.
    pub introductions: Vec<Introduction>,
    /// Evenings for several.
    pub gatherings: Vec<Gathering>,
    /// Who is on their lists.
    pub guests: Vec<Guest>,
    /// Who should meet whom there.
    pub pairings: Vec<Pairing>,
    /// A circle, and everything in it.
    pub circles: Circles,
    /// Trips.
    pub trips: Vec<Trip>,
    /// Whom to see on them.
    pub trip_visits: Vec<TripVisit>,
    /// What has lately changed about people.
    pub news: Vec<News>,
    /// Who is who to them.
    pub relations: Vec<Relation>,
    /// Keepsakes begun and made.
    pub keepsakes: Vec<Keepsake>,
    /// Pictures.
    pub photos: Vec<Photo>,
    /// Which story they show.
    pub story_photos: Vec<StoryPhoto>,
    /// Their pieces.
    pub keepsake_items: Vec<KeepsakeItem>,
    /// Where the owner wants to go.
    pub goals: Vec<Goal>,
    /// The steps there.
    pub goal_steps: Vec<GoalStep>,
    /// What was asked of people.
    pub asks: Vec<Ask>,
    /// Feeds that are read.
    pub feeds: Vec<Feed>,
    /// Guides that are followed.
    pub guide_runs: Vec<GuideRun>,
    /// Their steps that were done.
    pub guide_steps: Vec<GuideStep>,
}

/// The sheet on which the vault is put together: it knows the anchor, gives ids in order, and finds people by the short names of the tables.
pub(super) struct Draft {
    pub(super) anchor: Date,
    pub(super) import: ImportId,
    pub(super) made: DemoVault,
    pub(super) keys: BTreeMap<&'static str, PersonId>,
    pub(super) organizations: BTreeMap<&'static str, OrganizationId>,
    /// Names used in a table that no person or organization has; empty where the tables are right.
    pub(super) unknown: Vec<String>,
    ids: SequenceIds,
}

impl Draft {
    /// An empty sheet for the anchor day.
    pub(super) fn on(anchor: Date) -> Self {
        let start = instant(anchor, 0, 0);
        let ids = SequenceIds::starting(start);
        let import = ImportId(ids.next());
        let record = Import { id: import, at: start, sources: "invented people (demo)".to_owned(), report: String::new(), undone_at: None };
        let made = DemoVault {
            import: record,
            people: Vec::new(),
            addresses: Vec::new(),
            tallies: Vec::new(),
            contact_points: Vec::new(),
            organizations: Vec::new(),
            memberships: Vec::new(),
            important_dates: Vec::new(),
            interests: Vec::new(),
            concerns: Vec::new(),
            moments: Vec::new(),
            participants: Vec::new(),
            stories: Vec::new(),
            story_people: Vec::new(),
            gifts: Vec::new(),
            thanks: Vec::new(),
            chains: Vec::new(),
            chain_steps: Vec::new(),
            finds: Vec::new(),
            promises: Vec::new(),
            standings: Vec::new(),
            move_answers: Vec::new(),
            introductions: Vec::new(),
            gatherings: Vec::new(),
            guests: Vec::new(),
            pairings: Vec::new(),
            circles: Circles::default(),
            trips: Vec::new(),
            trip_visits: Vec::new(),
            news: Vec::new(),
            relations: Vec::new(),
            keepsakes: Vec::new(),
            photos: Vec::new(),
            story_photos: Vec::new(),
            keepsake_items: Vec::new(),
            goals: Vec::new(),
            goal_steps: Vec::new(),
            asks: Vec::new(),
            feeds: Vec::new(),
            guide_runs: Vec::new(),
            guide_steps: Vec::new(),
        };
        Self { anchor, import, made, keys: BTreeMap::new(), organizations: BTreeMap::new(), unknown: Vec::new(), ids }
    }

    /// The next identity.
    pub(super) fn id(&self) -> Uuid {
        self.ids.next()
    }

    /// The person the tables call `key`; a name nobody has is noted and gives none.
    pub(super) fn who(&mut self, key: &str) -> Option<PersonId> {
        let found = self.keys.get(key).copied();
        if found.is_none() {
            self.unknown.push(key.to_owned());
        }
        found
    }

    /// The day `days` before the anchor.
    pub(super) fn before(&self, days: i64) -> Date {
        self.anchor.saturating_sub(days.days())
    }

    /// The day `days` after the anchor.
    pub(super) fn ahead(&self, days: i64) -> Date {
        self.anchor.saturating_add(days.days())
    }

    /// A partial date in the year `years` before the anchor's; months and days of 0 are unknown.
    pub(super) fn ago(&self, years: i16, month: i8, day: i8) -> Option<PartialDate> {
        let known = |part: i8| (part > 0).then_some(part);
        PartialDate::new(Some(self.anchor.year() - years), known(month), known(day)).ok()
    }
}

/// The instant of an hour and minute on a day, in UTC.
pub(super) fn instant(day: Date, hour: i8, minute: i8) -> Timestamp {
    day.at(hour, minute, 0, 0).to_zoned(TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp())
}
