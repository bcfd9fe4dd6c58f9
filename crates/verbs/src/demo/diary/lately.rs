//! The last days before the anchor, written by hand: two meetings, a question that waits, an answer that came.

use hearten_domain::{Direction, Medium};

use super::{Entry, start_of, write};
use crate::demo::vault::Draft;

use Direction::{Mutual, Received, Sent};
use Medium::{Call, Mail, Message, Video, Visit};

/// One of the last moments: days before the anchor, hour and minute, medium, direction, with whom, what, a note, minutes.
struct Late {
    ago: i64,
    time: (i8, i8),
    medium: Medium,
    direction: Direction,
    key: &'static str,
    subject: &'static str,
    text: &'static str,
    minutes: i64,
    /// Whether it goes on in the thread of the one before it.
    goes_on: bool,
}

const fn late(ago: i64, time: (i8, i8), medium: Medium, direction: Direction, key: &'static str, subject: &'static str) -> Late {
    Late { ago, time, medium, direction, key, subject, text: "", minutes: 0, goes_on: false }
}

impl Late {
    const fn for_minutes(mut self, minutes: i64) -> Self {
        self.minutes = minutes;
        self
    }

    const fn noting(mut self, text: &'static str) -> Self {
        self.text = text;
        self
    }

    const fn in_thread(mut self) -> Self {
        self.goes_on = true;
        self
    }
}

const LATELY: &[Late] = &[
    // The way to a post: a talk, its outcome.
    late(64, (8, 0), Visit, Mutual, "ingemar", "Breakfast: where would you look, if you were me?")
        .for_minutes(75)
        .noting("Ingemar thinks of mid-sized firms with an old founder and a cold store. Says: talk to Astrid before you talk to anyone, and say his name."),
    late(51, (10, 30), Visit, Mutual, "astrid", "First talk with Astrid Vinge")
        .for_minutes(60)
        .noting("She asked what I would refuse. Nobody had. Will think of two names and ring one of them."),
    late(36, (9, 12), Mail, Received, "astrid", "You and Rikard Sjöö"),
    late(36, (11, 40), Mail, Sent, "astrid", "Re: You and Rikard Sjöö").in_thread(),
    late(27, (13, 0), Visit, Mutual, "rikard", "Walked through the boat shed and, later, the cold store")
        .for_minutes(120)
        .noting("Two hours about larch and doors that lose less cold. He wants somebody to look at his three sites for four months."),
    // Two meetings in the last three days.
    late(1, (11, 30), Visit, Mutual, "viktor", "Lunch at Kafé Segel: how the merger looks from inside")
        .for_minutes(90)
        .noting("Viktor told me frankly which of the sites will close, and offered to read my proposal for Polhav with a red pen."),
    late(2, (15, 0), Visit, Mutual, "monique", "An hour of crates, then coffee: the surplus kitchen")
        .for_minutes(75)
        .noting("Monique lent me her cost sheet for the kitchen. Her son has started at the culinary school."),
    // A question that waits for an answer, and another.
    late(5, (7, 48), Mail, Received, "joost", "Would you look at our shift model? Three pages, honest pen"),
    late(8, (16, 5), Mail, Received, "meera", "Which warehouse system would you choose today?"),
    // Something asked, and answered.
    late(9, (18, 30), Mail, Sent, "lindiwe", "May I ask your opinion: insulated doors or faster docks?"),
    late(3, (14, 20), Mail, Received, "lindiwe", "Re: May I ask your opinion: insulated doors or faster docks?").in_thread(),
    // The small traffic of the house.
    late(1, (19, 10), Message, Received, "elsa", "Saturn tonight, look south!"),
    late(1, (19, 25), Message, Sent, "elsa", "Saw it. The neighbours think I am mad"),
    late(2, (17, 30), Call, Mutual, "ilona", "What she is bottling this week").for_minutes(34),
    late(1, (6, 20), Message, Sent, "saoirse", "Too cold for me. You are on your own"),
    late(4, (17, 0), Video, Mutual, "gabor", "Gábor's new roof, seen from four angles").for_minutes(40),
    late(6, (17, 0), Visit, Mutual, "anneli", "Evening run, just the two of us").for_minutes(70),
];

/// Writes the last days.
pub(super) fn put_lately(draft: &mut Draft) {
    let mut thread = None;
    for late in LATELY {
        let Some(person) = draft.who(late.key) else { continue };
        let mut entry = Entry::new(draft.before(late.ago), late.time, late.medium, late.direction, late.subject);
        entry.minutes = (late.minutes > 0).then_some(late.minutes);
        entry.text = (!late.text.is_empty()).then(|| late.text.to_owned());
        if late.goes_on {
            entry.thread.clone_from(&thread);
        }
        let source = write(draft, entry, &[person]);
        if !late.goes_on {
            thread = source;
        }
    }
    debug_assert!(draft.made.moments.iter().all(|moment| moment.at < start_of(draft)), "what has happened lies before the anchor");
}
