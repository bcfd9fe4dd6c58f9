//! What the caller fills in from the store: plain values, effective on the day.

use std::collections::{BTreeSet, HashMap};

use hearten_domain::{
    ChainId, Concern, Direction, Evidence, Gift, ImportantDate, Interest, Introduction, Keepsake, Medium, MembershipId, MembershipKind,
    MomentId, News, PartialDate, PersonId, Promise, Role, StandingKind, StoryId, Thanks, ThanksId, Tie,
};
use jiff::{Timestamp, civil::Date};

/// Everything that moves are proposed from. Only people worth proposing for need to be here (see [`crate::screen`]).
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The user's local day for which moves are wanted; facts after it must not be given (save meetings ahead, dates and due days).
    pub today: Date,
    /// The instant up to which moments count: now, or the end of `today` for a past view.
    pub now: Timestamp,
    /// What is known of the user.
    pub me: MyFacts,
    /// The people whose evidence was loaded, in any order, each once; never the user.
    pub people: Vec<PersonFacts>,
    /// The finds on the shelf: kept by the day, neither dropped nor given, with those whom they would serve.
    pub finds: Vec<crate::FindFacts>,
    /// The pairs among `people` who may be introduced, the likeliest first; of no others an introduction is proposed.
    pub strangers: Vec<PairFacts>,
    /// The steps of guides that are due and not done.
    pub guided: Vec<crate::GuidedStep>,
    /// The next step of each open goal, where it names somebody.
    pub goals: Vec<crate::GoalNext>,
    /// What is open in circles.
    pub circles: Vec<crate::CircleNext>,
    /// What trips give occasion for.
    pub trips: Vec<crate::TripNext>,
    /// The introductions thought of by the day, as they stood on it.
    pub introductions: Vec<Introduction>,
}

/// The user, as far as moves need it.
#[derive(Debug, Clone, Default)]
pub struct MyFacts {
    /// The user's organizations, past and present.
    pub organizations: Vec<Belonging>,
    /// The user's interests, as topics.
    pub interests: Vec<String>,
}

/// A membership as moves see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Belonging {
    /// The membership record.
    pub id: MembershipId,
    /// The organization's name.
    pub organization: String,
    /// How they belong.
    pub kind: MembershipKind,
    /// As what.
    pub role: Option<String>,
    /// Whether it still holds on the day (no end, or an end after it).
    pub current: bool,
    /// How many of the vault's people belong to it, 0 where unknown; large ones bind little.
    pub size: usize,
    /// When it began, as far as known; it is shown with the evidence.
    pub since: Option<PartialDate>,
}

/// One person with the evidence loaded for them.
#[derive(Debug, Clone)]
pub struct PersonFacts {
    /// Who.
    pub id: PersonId,
    /// The name to show.
    pub name: String,
    /// A name friends use; the draft greets by it.
    pub nickname: Option<String>,
    /// Whether this is the user; nothing is proposed then.
    pub is_me: bool,
    /// Whether they are family.
    pub kin: bool,
    /// The layer the user chose (5, 15, 50, 150).
    pub layer: Option<i64>,
    /// What holds about them on the day.
    pub standing: Vec<StandingKind>,
    /// The tie over all moments up to `now`; none where there is no moment.
    pub tie: Option<Tie>,
    /// Their organizations, past and present.
    pub organizations: Vec<Belonging>,
    /// Their interests known by the day.
    pub interests: Vec<Interest>,
    /// Their concerns begun by the day, open or not.
    pub concerns: Vec<Concern>,
    /// The dates that matter to them.
    pub dates: Vec<ImportantDate>,
    /// The latest moments up to `now`, newest first; about 30 are enough.
    pub recent: Vec<MomentFacts>,
    /// Plans after `now` within the next days, soonest first.
    pub ahead: Vec<MomentFacts>,
    /// Thanks that became owed by the day, in whatever state.
    pub thanks: Vec<Thanks>,
    /// Chains of help that their help is part of, as they stand on the day.
    pub chains: Vec<ChainFacts>,
    /// Gifts either way by the day.
    pub gifts: Vec<Gift>,
    /// Promises made by the day.
    pub promises: Vec<Promise>,
    /// What is known by the day to have changed about them.
    pub news: Vec<News>,
    /// The year's round with them, where they are a chosen partner.
    pub partner: Option<PartnerFacts>,
    /// The first day of all that is kept between us, up to `now`.
    pub first_day: Option<Date>,
    /// The stories they are in that were written down by the day, the earliest written first.
    pub stories: Vec<StoryFacts>,
    /// Keepsakes in their honour that were begun by the day.
    pub keepsakes: Vec<Keepsake>,
}

/// A story, as far as moves need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoryFacts {
    /// Which.
    pub id: StoryId,
    /// A few words to know it by.
    pub title: String,
    /// The day it was written down.
    pub told_on: Date,
    /// When it happened, as far as known.
    pub date: Option<PartialDate>,
}

impl PersonFacts {
    /// A person of whom only the name is known.
    pub fn named(id: PersonId, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            nickname: None,
            is_me: false,
            kin: false,
            layer: None,
            standing: Vec::new(),
            tie: None,
            organizations: Vec::new(),
            interests: Vec::new(),
            concerns: Vec::new(),
            dates: Vec::new(),
            recent: Vec::new(),
            ahead: Vec::new(),
            thanks: Vec::new(),
            chains: Vec::new(),
            gifts: Vec::new(),
            promises: Vec::new(),
            news: Vec::new(),
            partner: None,
            first_day: None,
            stories: Vec::new(),
            keepsakes: Vec::new(),
        }
    }

    /// Whether nothing may be proposed for them: the user, the dead, the muted, those never to be contacted.
    pub fn is_closed(&self) -> bool {
        self.is_me || self.standing.iter().any(|kind| matches!(kind, StandingKind::Dead | StandingKind::Muted | StandingKind::DoNotContact))
    }
}

/// A step of the year's round with a partner, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartnerStep {
    /// A story told.
    Story,
    /// A gift given.
    Gift,
    /// A visit.
    Visit,
}

/// The year's round with a chosen partner, by a day of that year.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PartnerFacts {
    /// Since when they are a partner, as evidence.
    pub since: Option<Evidence>,
    /// The story they heard this year.
    pub story: Option<Evidence>,
    /// What I gave them this year.
    pub gift: Option<Evidence>,
    /// Our visit this year.
    pub visit: Option<Evidence>,
}

impl PartnerFacts {
    /// The first step that the year still lacks; none where the round is whole.
    pub fn next(&self) -> Option<PartnerStep> {
        match (&self.story, &self.gift, &self.visit) {
            (None, _, _) => Some(PartnerStep::Story),
            (_, None, _) => Some(PartnerStep::Gift),
            (_, _, None) => Some(PartnerStep::Visit),
            _ => None,
        }
    }
}

/// A chain of help, seen from one person's step in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainFacts {
    /// The chain.
    pub id: ChainId,
    /// What it leads to: `the offer from Northwind`.
    pub event: String,
    /// The thanks for their step.
    pub thanks_id: ThanksId,
    /// The place of their step, from 1.
    pub place: i64,
    /// How many steps there are.
    pub steps: usize,
    /// The day on which what it leads to came.
    pub came_on: Option<Date>,
}

/// A moment as one person took part in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MomentFacts {
    /// Which moment.
    pub id: MomentId,
    /// When.
    pub at: Timestamp,
    /// Its local day.
    pub day: Date,
    /// By which medium.
    pub medium: Medium,
    /// Which way, seen from me.
    pub direction: Direction,
    /// The part this person had; a received mail is *theirs* only where they are [`Role::From`].
    pub role: Role,
    /// How many took part besides me.
    pub others: i64,
    /// The subject or title, as it came.
    pub subject: Option<String>,
    /// The source of its conversation's first moment.
    pub thread: Option<String>,
}

/// Two people who do not know each other as far as is seen, and what the network between my people says for them.
#[derive(Debug, Clone, PartialEq)]
pub struct PairFacts {
    /// The two.
    pub people: [PersonId; 2],
    /// How likely they are to have something to say to each other, on a natural logarithmic scale; 0 is usual among my pairs. See [`hearten_ties::introductions`].
    pub score: f64,
    /// What speaks for them, each a clause about the two that names a term of the score; may be empty.
    pub why: Vec<String>,
}

/// What the choice among the proposals depends on.
#[derive(Debug, Clone, Default)]
pub struct RankContext {
    /// The user's local day.
    pub today: Date,
    /// At most how many moves; see [`crate::moves_for_hours`].
    pub limit: usize,
    /// Moves not to be offered on the day: taken, dismissed, done, or snoozed until later.
    pub settled: BTreeSet<hearten_domain::MoveId>,
    /// People of whom a move was answered lately (done or dismissed in the last days): none for them now.
    pub answered: BTreeSet<PersonId>,
    /// For moves offered on earlier days and left without an answer: on how many days.
    pub offered: HashMap<hearten_domain::MoveId, u32>,
    /// What was learnt from the outcomes of earlier moves.
    pub lessons: crate::Lessons,
}
