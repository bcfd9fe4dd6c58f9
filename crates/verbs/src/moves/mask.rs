//! Records as they stood on a day: what had not happened by then is taken away.

use hearten_domain::{
    Concern, Find, Gathering, Gift, Guest, Interest, Introduction, Keepsake, News, Pairing, Promise, Thanks, Trip, TripVisit,
};
use jiff::civil::Date;

/// A record of which parts have days.
pub(crate) trait OnDay: Sized {
    /// The record as it stood at the end of `day`; none where it was not there yet.
    fn on_day(self, day: Date) -> Option<Self>;
}

fn by(day: Date, date: Option<Date>) -> Option<Date> {
    date.filter(|date| *date <= day)
}

impl OnDay for Thanks {
    fn on_day(mut self, day: Date) -> Option<Self> {
        self.sent_on = by(day, self.sent_on);
        self.told_on = by(day, self.told_on);
        self.outcome_on = by(day, self.outcome_on);
        if self.outcome_on.is_none() {
            self.outcome = None;
        }
        (self.owed_on <= day).then_some(self)
    }
}

impl OnDay for Concern {
    fn on_day(mut self, day: Date) -> Option<Self> {
        self.answered_on = by(day, self.answered_on);
        (self.since <= day).then_some(self)
    }
}

impl OnDay for Introduction {
    fn on_day(self, day: Date) -> Option<Self> {
        Self::on_day(self, day)
    }
}

impl OnDay for Gathering {
    fn on_day(self, day: Date) -> Option<Self> {
        Self::on_day(self, day)
    }
}

impl OnDay for Guest {
    fn on_day(self, day: Date) -> Option<Self> {
        Self::on_day(self, day)
    }
}

impl OnDay for Trip {
    fn on_day(self, day: Date) -> Option<Self> {
        Self::on_day(self, day)
    }
}

impl OnDay for TripVisit {
    fn on_day(self, day: Date) -> Option<Self> {
        self.by_day(day)
    }
}

impl OnDay for Pairing {
    fn on_day(mut self, day: Date) -> Option<Self> {
        self.met_on = by(day, self.met_on);
        (self.noted_on <= day).then_some(self)
    }
}

impl OnDay for Promise {
    fn on_day(mut self, day: Date) -> Option<Self> {
        self.kept_on = by(day, self.kept_on);
        (self.made_on <= day).then_some(self)
    }
}

impl OnDay for Find {
    fn on_day(mut self, day: Date) -> Option<Self> {
        self.dropped_on = by(day, self.dropped_on);
        (self.kept_on <= day).then_some(self)
    }
}

impl OnDay for Gift {
    fn on_day(self, day: Date) -> Option<Self> {
        (self.on <= day).then_some(self)
    }
}

impl OnDay for News {
    fn on_day(self, day: Date) -> Option<Self> {
        (self.on_day <= day).then_some(self)
    }
}

impl OnDay for Keepsake {
    fn on_day(mut self, day: Date) -> Option<Self> {
        self.made_on = by(day, self.made_on);
        self.given_on = by(day, self.given_on);
        (self.drafted_on <= day).then_some(self)
    }
}

impl OnDay for Interest {
    fn on_day(self, day: Date) -> Option<Self> {
        self.learnt_on.is_none_or(|learnt| learnt <= day).then_some(self)
    }
}

/// All of these as they stood on a day.
pub(crate) fn all_on_day<R: OnDay>(records: Vec<R>, day: Date) -> Vec<R> {
    records.into_iter().filter_map(|record| record.on_day(day)).collect()
}

#[cfg(test)]
mod tests {
    use hearten_domain::{PersonId, PromiseId};
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_promise_kept_later_is_open_on_an_earlier_day_and_unknown_before_it_was_made() {
        let id = uuid::Uuid::nil();
        let promise = Promise {
            id: PromiseId(id),
            person_id: PersonId(id),
            text: "Send the recipe".into(),
            made_on: date(2024, 3, 1),
            due_on: None,
            kept_on: Some(date(2024, 4, 1)),
            import_id: None,
        };
        assert_eq!(promise.clone().on_day(date(2024, 2, 29)), None);
        assert_eq!(promise.clone().on_day(date(2024, 3, 31)).and_then(|p| p.kept_on), None);
        assert_eq!(promise.on_day(date(2024, 4, 1)).and_then(|p| p.kept_on), Some(date(2024, 4, 1)));
    }
}
