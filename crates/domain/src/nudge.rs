//! How the moves of a day reach somebody who does not open the program.

use jiff::{
    Timestamp,
    civil::{Date, DateTime, Time},
};
use serde::{Deserialize, Serialize};

use crate::{NudgeId, text_enum::text_enum};

text_enum! {
    /// By which way the moves of a day are sent.
    NudgeKind, "kind of nudge" {
        /// A mail, by a server of the user's (SMTP, RFC 5321).
        Mail = "mail",
        /// A message by a server of ntfy.
        Ntfy = "ntfy",
        /// A message by a server of Gotify.
        Gotify = "gotify",
        /// A piece of JSON to any address.
        Webhook = "webhook",
        /// A calendar that other programs subscribe to by its secret address.
        Calendar = "calendar",
    }
}

/// The minutes of a day.
const MINUTES: i64 = 1_440;

/// A way by which the moves of a day are sent, once a day at most.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nudge {
    /// Identity.
    pub id: NudgeId,
    /// By which way.
    pub kind: NudgeKind,
    /// Where it goes, without a secret: the mail server's URL, the topic's, the server's, the hook's; empty for a calendar.
    pub url: String,
    /// To whom a mail goes.
    pub mail_to: Option<String>,
    /// The minute of the day from which it goes out, local time: 0 to 1,439.
    pub minute: i64,
    /// What lets one in, sealed under a key that is not in the database. Never shown, logged or exported.
    #[serde(skip)]
    pub secret: Option<Vec<u8>>,
    /// When it was set up.
    pub added_at: Timestamp,
    /// When it was given up.
    pub ended_at: Option<Timestamp>,
}

impl std::fmt::Debug for Nudge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Nudge")
            .field("id", &self.id)
            .field("kind", &self.kind)
            .field("secret", &self.secret.as_ref().map(|_| "(sealed)"))
            .finish_non_exhaustive()
    }
}

impl Nudge {
    /// The time of day from which it goes out.
    pub fn time(&self) -> Time {
        let minute = self.minute.clamp(0, MINUTES - 1);
        let part = |value: i64| i8::try_from(value).unwrap_or_default();
        Time::constant(part(minute / 60), part(minute % 60), 0, 0)
    }

    /// Whether it is to go out at `now`, local time: its time of the day has come, nobody asked for quiet, and nothing was sent on this day or later.
    /// What was missed on earlier days is never made up for.
    pub fn is_due(&self, now: DateTime, quiet: Option<QuietHours>, sent_on: Option<Date>) -> bool {
        self.ended_at.is_none()
            && self.kind != NudgeKind::Calendar
            && now.time() >= self.time()
            && sent_on.is_none_or(|day| day < now.date())
            && quiet.is_none_or(|quiet| !quiet.holds_at(now.time()))
    }
}

/// The hours in which nothing is sent, such as 21:00 to 07:00; from its beginning on, before its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuietHours {
    /// When they begin.
    pub from: Time,
    /// When they are over; earlier than the beginning where they last past midnight.
    pub until: Time,
}

impl QuietHours {
    /// Whether they hold at a time of day.
    pub fn holds_at(self, time: Time) -> bool {
        if self.from <= self.until { (self.from..self.until).contains(&time) } else { time >= self.from || time < self.until }
    }
}

impl std::fmt::Display for QuietHours {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.from.strftime("%H:%M"), self.until.strftime("%H:%M"))
    }
}

/// Why a text names no quiet hours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoQuietHours {
    /// Two times of day are not in it.
    #[error("{0:?} are no hours; write them like 21:00-7:00")]
    Unread(String),
    /// They last no time at all.
    #[error("{0:?} begin when they end")]
    Empty(String),
}

impl std::str::FromStr for QuietHours {
    type Err = NoQuietHours;

    /// Reads `21:00-7:00`; also with `..` or a long dash between.
    fn from_str(text: &str) -> Result<Self, NoQuietHours> {
        let wrong = || NoQuietHours::Unread(text.to_owned());
        let (from, until) = text.split_once("..").or_else(|| text.split_once(['-', '–'])).ok_or_else(wrong)?;
        let (from, until) = (time_of_day(from).ok_or_else(wrong)?, time_of_day(until).ok_or_else(wrong)?);
        if from == until { Err(NoQuietHours::Empty(text.to_owned())) } else { Ok(Self { from, until }) }
    }
}

/// A time of day as people write it: `7`, `7:30`, `07:30`.
pub fn time_of_day(text: &str) -> Option<Time> {
    let (hour, minute) = text.trim().split_once(':').unwrap_or((text.trim(), "0"));
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use jiff::{ToSpan, civil::date};
    use proptest::prelude::*;

    use super::*;

    fn nudge(minute: i64) -> Nudge {
        Nudge {
            id: uuid::Uuid::nil().into(),
            kind: NudgeKind::Ntfy,
            url: "https://ntfy.example/me".into(),
            mail_to: None,
            minute,
            secret: Some(b"hush".to_vec()),
            added_at: Timestamp::UNIX_EPOCH,
            ended_at: None,
        }
    }

    proptest! {
        #[test]
        fn a_process_that_runs_on_and_off_sends_at_most_once_a_day_and_never_in_quiet_hours(
            minute in 0..1_440_i64,
            from in 0..1_440_i64,
            until in 0..1_440_i64,
            steps in proptest::collection::vec(1..2_000_i64, 1..80),
        ) {
            let quiet = (from != until).then_some(QuietHours { from: nudge(from).time(), until: nudge(until).time() });
            let mut now = date(2026, 3, 1).at(0, 0, 0, 0);
            let mut sent = None;
            for step in steps {
                now = now.checked_add(step.minutes()).unwrap();
                if nudge(minute).is_due(now, quiet, sent) {
                    prop_assert!(sent < Some(now.date()));
                    prop_assert!(now.time() >= nudge(minute).time());
                    prop_assert!(!quiet.is_some_and(|quiet| quiet.holds_at(now.time())));
                    sent = Some(now.date());
                }
            }
        }
    }

    #[test]
    fn quiet_hours_last_past_midnight() {
        let quiet: QuietHours = "21:00-7".parse().unwrap();
        let holds = |text: &str| quiet.holds_at(time_of_day(text).unwrap());
        assert!(holds("21:00") && holds("23:59") && holds("0:00") && holds("6:59"));
        assert!(!holds("7:00") && !holds("20:59"));
        assert_eq!(quiet.to_string(), "21:00-07:00");
        assert_eq!(quiet.to_string().parse(), Ok(quiet));
        for wrong in ["", "21:00", "25:00-7:00", "7:00-7:00", "a-b"] {
            assert!(wrong.parse::<QuietHours>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn neither_a_calendar_nor_what_was_given_up_goes_out() {
        let now = date(2026, 3, 1).at(12, 0, 0, 0);
        assert!(nudge(450).is_due(now, None, None));
        assert!(!Nudge { kind: NudgeKind::Calendar, ..nudge(450) }.is_due(now, None, None));
        assert!(!Nudge { ended_at: Some(Timestamp::UNIX_EPOCH), ..nudge(450) }.is_due(now, None, None));
    }

    #[test]
    fn a_secret_is_neither_shown_nor_exported() {
        assert!(!format!("{:?}", nudge(450)).contains("hush"));
        assert!(!serde_json::to_string(&nudge(450)).unwrap().contains("secret"));
    }
}
