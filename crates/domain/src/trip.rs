//! Trips: a place and dates, and whom I mean to see there.

#[cfg(test)]
mod tests;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{ImportId, PersonId, TripId, TripVisitId, text_enum::text_enum};

text_enum! {
    /// How it stands with a trip.
    TripState, "state of a trip" {
        /// It is to come.
        Planned = "planned",
        /// I am there.
        UnderWay = "under way",
        /// I am back.
        Ended = "ended",
        /// It does not take place.
        LetGo = "let go",
    }
}

impl TripState {
    /// Whether I may make a trip in this state one in the state `next`. By its dates alone it goes under way and comes to its end.
    pub fn may_become(self, next: Self) -> bool {
        use TripState::{Ended, LetGo, Planned, UnderWay};
        match self {
            Planned => matches!(next, UnderWay | LetGo),
            UnderWay => matches!(next, Ended | LetGo),
            Ended | LetGo => false,
        }
    }

    /// Whether nobody is to be seen on it any more.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Ended | Self::LetGo)
    }
}

text_enum! {
    /// How it stands with somebody whom I mean to see on a trip.
    TripVisitState, "state of a visit on a trip" {
        /// I mean to see them.
        Meant = "meant",
        /// I wrote to them.
        Wrote = "wrote",
        /// We agreed on it.
        Agreed = "agreed",
        /// We met.
        Met = "met",
        /// I did not get to see them: a call is due.
        Missed = "missed",
        /// I called instead.
        Called = "called",
    }
}

impl TripVisitState {
    /// Whether a visit in this state may become `next`. Another day may be agreed on, and whoever was missed may be met all the same.
    pub fn may_become(self, next: Self) -> bool {
        use TripVisitState::{Agreed, Called, Meant, Met, Missed, Wrote};
        match self {
            Meant => !matches!(next, Meant | Called),
            Wrote => matches!(next, Agreed | Met | Missed),
            Agreed => matches!(next, Agreed | Met | Missed),
            Missed => matches!(next, Met | Called),
            Met | Called => false,
        }
    }

    /// Whether I may still get to see them.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Meant | Self::Wrote | Self::Agreed)
    }
}

/// A place where I am for some days.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Trip {
    /// Identity.
    pub id: TripId,
    /// Where: as the gazetteer names it (`Paris, Texas, United States`), or as it was written where it has no such place.
    pub place: String,
    /// Degrees north, where the gazetteer has the place.
    pub lat: Option<f64>,
    /// Degrees east, where the gazetteer has the place.
    pub lon: Option<f64>,
    /// The first day there.
    pub from_day: Date,
    /// The last day there.
    pub until_day: Date,
    /// Whoever lives within so many kilometres is near.
    pub within_km: i64,
    /// What it is for, or what to think of.
    pub note: Option<String>,
    /// The day it was planned.
    pub planned_on: Date,
    /// The day on which I came back earlier than planned, or said that I was back.
    pub ended_on: Option<Date>,
    /// The day on which it was let go.
    pub let_go_on: Option<Date>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

impl Trip {
    /// The name of the place without region and country.
    pub fn town(&self) -> &str {
        self.place.split(',').next().unwrap_or_default().trim()
    }

    /// The trip as it stood at the end of `day`; none where it was not planned yet.
    #[must_use]
    pub fn on_day(mut self, day: Date) -> Option<Self> {
        let by = |date: Option<Date>| date.filter(|date| *date <= day);
        (self.ended_on, self.let_go_on) = (by(self.ended_on), by(self.let_go_on));
        (self.planned_on <= day).then_some(self)
    }

    /// The state on a day, by all that is written down.
    pub fn state(&self, day: Date) -> TripState {
        if self.let_go_on.is_some() {
            TripState::LetGo
        } else if self.ended_on.is_some() || self.until_day < day {
            TripState::Ended
        } else if self.from_day <= day {
            TripState::UnderWay
        } else {
            TripState::Planned
        }
    }

    /// The last day on which I was there, as far as is known.
    pub fn last_day(&self) -> Date {
        self.ended_on.map_or(self.until_day, |ended| ended.min(self.until_day))
    }
}

/// Somebody whom I mean to see on a trip.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TripVisit {
    /// Identity.
    pub id: TripVisitId,
    /// On which trip.
    pub trip_id: TripId,
    /// Whom.
    pub person_id: PersonId,
    /// The day I have in mind, or that we agreed on.
    pub on_day: Option<Date>,
    /// The day I put them on the list.
    pub listed_on: Date,
    /// The day I wrote to them.
    pub wrote_on: Option<Date>,
    /// The day on which they agreed.
    pub agreed_on: Option<Date>,
    /// The day we met.
    pub met_on: Option<Date>,
    /// The day on which it was clear that we would not meet.
    pub missed_on: Option<Date>,
    /// The day I called instead.
    pub called_on: Option<Date>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

impl TripVisit {
    /// How it stands by all that is written down.
    pub fn state(&self) -> TripVisitState {
        if self.met_on.is_some() {
            TripVisitState::Met
        } else if self.called_on.is_some() {
            TripVisitState::Called
        } else if self.missed_on.is_some() {
            TripVisitState::Missed
        } else if self.agreed_on.is_some() {
            TripVisitState::Agreed
        } else if self.wrote_on.is_some() {
            TripVisitState::Wrote
        } else {
            TripVisitState::Meant
        }
    }

    /// How it stands on a day with the trip in view: whoever was to be seen and was not when it ended was missed.
    pub fn state_on(&self, trip: &Trip, day: Date) -> TripVisitState {
        let state = self.state();
        if state.is_open() && trip.state(day) == TripState::Ended { TripVisitState::Missed } else { state }
    }

    /// The visit as it stood at the end of `day`; none where they were not on the list yet.
    #[must_use]
    pub fn by_day(mut self, day: Date) -> Option<Self> {
        let by = |date: Option<Date>| date.filter(|date| *date <= day);
        (self.wrote_on, self.agreed_on, self.met_on) = (by(self.wrote_on), by(self.agreed_on), by(self.met_on));
        (self.missed_on, self.called_on) = (by(self.missed_on), by(self.called_on));
        (self.listed_on <= day).then_some(self)
    }
}
