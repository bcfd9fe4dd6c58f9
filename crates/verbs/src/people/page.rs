//! Everything about one person, on one page.

use hearten_domain::{
    Concern, ContactPoint, Gift, ImportantDate, Interest, MembershipId, MembershipKind, PartialDate, Person, PersonId, Promise, Standing, Story,
    Thanks,
};
use serde::Serialize;

use super::timeline::TimelineEntry;
use crate::{Result, Vault};

/// Everything about one person.
#[derive(Debug, Clone, Serialize)]
pub struct PersonPage {
    /// The person's own record.
    pub person: Person,
    /// Their mail addresses, in order.
    pub emails: Vec<String>,
    /// The other ways to reach them.
    pub contacts: Vec<ContactPoint>,
    /// Where they belong, current first.
    pub memberships: Vec<MembershipView>,
    /// Dates that matter to them.
    pub dates: Vec<ImportantDate>,
    /// What they care for.
    pub interests: Vec<Interest>,
    /// What is or was on their mind: open first, then newest first.
    pub concerns: Vec<Concern>,
    /// What I said I would do for them: open first.
    pub promises: Vec<Promise>,
    /// Thanks to them: those still owed first.
    pub thanks: Vec<Thanks>,
    /// What passed between us, newest first.
    pub gifts: Vec<Gift>,
    /// Stories they are in or have heard.
    pub stories: Vec<Story>,
    /// How they stand to being contacted and noted: what holds now.
    pub standings: Vec<Standing>,
    /// How close we are, with its terms.
    pub closeness: ClosenessView,
    /// How long we have been silent, beside what is usual for us; none without a moment.
    pub silence: Option<SilenceView>,
    /// What went each way.
    pub balance: BalanceView,
    /// How many moments by now.
    pub moments: i64,
    /// What happened between us, newest first: the first page of it.
    pub timeline: Vec<TimelineEntry>,
    /// The cursor of the timeline's next page.
    pub timeline_next: Option<String>,
    /// What we share, a phrase each.
    pub common: Vec<String>,
}

/// Where someone belongs, with the organization's name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MembershipView {
    /// The membership's identity.
    pub id: MembershipId,
    /// The organization's name.
    pub organization: String,
    /// How they belong to it.
    pub kind: MembershipKind,
    /// As what.
    pub role: Option<String>,
    /// Since when.
    pub from: Option<PartialDate>,
    /// Until when.
    pub to: Option<PartialDate>,
}

/// How close we are, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ClosenessView {
    /// The value; no unit, only the order means something.
    pub value: f64,
    /// The place among all people, from 1; none without a moment.
    pub rank: Option<i64>,
    /// What it is made of, largest share first.
    pub terms: Vec<ClosenessTerm>,
    /// The same in a sentence.
    pub sentence: String,
}

/// One part of closeness.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ClosenessTerm {
    /// Which moments, in words.
    pub text: String,
    /// How many.
    pub moments: i64,
    /// What one such moment weighs before it fades.
    pub weight: f64,
    /// What they add to the value.
    pub share: f64,
}

/// How long we have been silent, beside what is usual for us.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SilenceView {
    /// Days since the last moment.
    pub days: i64,
    /// The pair's own usual gap in days; 0 where it is not known.
    pub usual_days: f64,
    /// How many gaps that rests on.
    pub gaps: i64,
    /// The same in a sentence, without reproach.
    pub sentence: String,
}

/// What went each way over the years. No score and no debt: a description.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BalanceView {
    /// Gifts from me to them.
    pub given: i64,
    /// Gifts from them to me.
    pub received: i64,
    /// The same in a sentence.
    pub sentence: String,
}

impl Vault {
    /// Everything about the person `id`, as of the vault's day.
    ///
    /// # Errors
    /// `missing` where there is no such person.
    pub async fn person(&self, id: PersonId) -> Result<PersonPage> {
        todo!()
    }
}
