//! What passes between the owner and each person alone: by the pace of their bond, and faster while they work in the same house.

use hearten_domain::{DateKind, Direction, Medium, PersonId};
use jiff::{ToSpan, civil::Date};

use super::{
    DIARY_DAYS, Entry,
    days::{Suits, filled, is_in_season, length_of, suitable, time_of},
    words::{Phrases, phrases},
    words_any::{BIRTHDAYS, BROUGHT, LETTERS, REMARKS, REPLIES},
    words_own::OWN,
    words_topics::TOPICS,
    write,
};
use crate::demo::{
    cast::{Bond, Circle, Sketch, everybody},
    dice::Dice,
    vault::Draft,
};

/// Days before the anchor between which the owner worked at Tarnholm Freight (as far as the diary goes back) and at Norrvik Cold Chain.
const AT_TARNHOLM: (i64, i64) = (DIARY_DAYS, 1890);
const AT_NORRVIK: (i64, i64) = (1860, 150);

/// For these the diary stops some days before the anchor, so that what is due with them is not crowded out by a contact just before.
const HELD: &[(&str, i64)] = &[
    ("fatou", 24),
    ("pavel", 38),
    ("linnea", 20),
    ("yusuf", 19),
    ("amina", 26),
    ("joost", 40),
    ("meera", 41),
    ("rikard", 25),
    ("astrid", 33),
    ("clara", 21),
    ("esther", 30),
    ("harriet", 18),
    ("marcos", 40),
    ("khalid", 17),
    ("hedda", 35),
    ("desta", 44),
    ("lena", 16),
    ("parisa", 24),
    ("margareta", 60),
    ("wiebke", 50),
    ("bilal", 33),
    ("tariq", 15),
    ("ngozi", 48),
    ("zanele", 22),
    ("amadou", 29),
    ("anh", 51),
    ("matti", 70),
    ("leila", 29),
    ("mohammed", 24),
    ("chihiro", 66),
    ("gunbritt", 14),
    ("ulrika", 45),
    ("anneli", 9),
    ("sasha", 31),
    ("majbritt", 43),
];

/// Writes what passed between the owner and each one.
pub(super) fn put_pairs(draft: &mut Draft) {
    for (circle, sketch) in everybody() {
        let Some(person) = draft.who(sketch.key) else { continue };
        Pair { circle, sketch, person, dice: Dice::named(&format!("diary of {}", sketch.key)) }.put(draft);
    }
}

struct Pair {
    circle: Circle,
    sketch: &'static Sketch,
    person: PersonId,
    dice: Dice,
}

impl Pair {
    fn put(&mut self, draft: &mut Draft) {
        let (first, last) = self.span();
        let mut ago = first - self.dice.between(0, self.gap(first));
        while ago > last {
            self.contact(draft, ago, last);
            let gap = self.gap(ago);
            ago -= match self.sketch.bond {
                Bond::Regular(..) => gap + self.dice.between(-2, 2),
                _ => (gap * self.dice.between(30, 170) / 100).max(1),
            };
        }
        if let Bond::Regular(_, quiet) = self.sketch.bond {
            self.contact(draft, quiet, quiet - 1);
        }
        self.birthdays(draft, last);
    }

    /// Between how many days before the anchor the two were in touch.
    fn span(&self) -> (i64, i64) {
        let held = HELD.iter().find(|(key, _)| *key == self.sketch.key).map(|(_, days)| *days);
        let last = match self.sketch.bond {
            Bond::Silent(days) => days,
            Bond::Regular(gap, quiet) => quiet + gap / 2,
            Bond::Heart => 2,
            _ => held.unwrap_or(5),
        };
        let first = match self.circle {
            Circle::Norrvik => AT_NORRVIK.0,
            Circle::FoodBank => 1900,
            Circle::Neighbours | Circle::Runners => 2500,
            Circle::Mentors => 2300,
            _ => DIARY_DAYS,
        };
        (first, last.max(held.unwrap_or(0)))
    }

    fn are_colleagues(&self, ago: i64) -> bool {
        let within = |(from, to): (i64, i64)| ago <= from && ago > to;
        (self.circle == Circle::Tarnholm && within(AT_TARNHOLM)) || (self.circle == Circle::Norrvik && within(AT_NORRVIK))
    }

    /// The usual gap between contacts, in days.
    fn gap(&self, ago: i64) -> i64 {
        if self.are_colleagues(ago) {
            return match self.sketch.bond {
                Bond::Heart | Bond::Close | Bond::Silent(_) => 34,
                Bond::Good | Bond::Regular(..) => 58,
                Bond::Wide => 105,
                Bond::Faint => 190,
            };
        }
        match self.sketch.bond {
            Bond::Heart => 10,
            Bond::Close => 38,
            Bond::Silent(_) => 47,
            Bond::Good => 118,
            Bond::Wide => 285,
            Bond::Faint => 640,
            Bond::Regular(gap, _) => gap,
        }
    }

    fn contact(&mut self, draft: &mut Draft, ago: i64, last: i64) {
        let colleagues = self.are_colleagues(ago);
        let medium = self.medium(colleagues);
        let suits = match (colleagues, medium) {
            (true, _) => Suits::Work,
            (false, Medium::Visit | Medium::Video) => Suits::Leisure,
            _ => Suits::Any,
        };
        let day = suitable(draft.before(ago), suits, &mut self.dice);
        if day > draft.before(last) {
            return;
        }
        if medium == Medium::Mail { self.exchange(draft, day, last, colleagues) } else { self.meeting(draft, day, medium, suits) }
    }

    /// A medium that fits the distance and the bond, in hundredths for visit, video, call, letter, message; mail is the rest.
    fn medium(&mut self, colleagues: bool) -> Medium {
        let near = self.sketch.is_near();
        let shares: [i64; 5] = match (self.sketch.bond, near) {
            _ if colleagues => [30, 14, 12, 0, 10],
            (Bond::Regular(..), false) if self.sketch.mail.is_empty() => [3, 0, 42, 55, 0],
            (Bond::Regular(..), _) => {
                if near {
                    [62, 2, 22, 4, 2]
                } else {
                    [5, 30, 50, 5, 2]
                }
            }
            (Bond::Heart, true) => [26, 1, 18, 1, 48],
            (Bond::Heart, false) => [4, 26, 32, 4, 30],
            (Bond::Close | Bond::Silent(_), true) => [34, 2, 15, 2, 24],
            (Bond::Close | Bond::Silent(_), false) => [5, 24, 20, 8, 18],
            (Bond::Good, true) => [28, 3, 10, 2, 20],
            (Bond::Good, false) => [6, 14, 11, 9, 14],
            (_, true) => [18, 3, 6, 3, 16],
            (_, false) => [4, 7, 6, 8, 12],
        };
        const MEDIA: [Medium; 5] = [Medium::Visit, Medium::Video, Medium::Call, Medium::Letter, Medium::Message];
        let mut thrown = self.dice.between(0, 99);
        for (medium, share) in MEDIA.into_iter().zip(shares) {
            if thrown < share {
                return medium;
            }
            thrown -= share;
        }
        if self.sketch.mail.is_empty() { Medium::Call } else { Medium::Mail }
    }

    /// What it is about: often what the other cares for, else what people of this circle write.
    fn subject(&mut self, day: Date, medium: Medium, colleagues: bool) -> String {
        let topic = self.dice.word(self.sketch.interests);
        let Phrases { visits, talks, messages, mails } = phrases(self.circle, colleagues);
        let of_topic = TOPICS.iter().find(|(name, _)| *name == topic).map(|(_, subjects)| *subjects);
        let pool = match medium {
            Medium::Letter => LETTERS,
            Medium::Visit => visits,
            Medium::Message | Medium::Mail if !colleagues && self.dice.chance(30) => of_topic.unwrap_or(mails),
            Medium::Message => messages,
            Medium::Call | Medium::Video => talks,
            _ => mails,
        };
        let own = OWN.iter().find(|(key, _)| *key == self.sketch.key && matches!(medium, Medium::Call | Medium::Video | Medium::Message));
        let pool = own.filter(|_| self.dice.chance(62)).map_or(pool, |(_, subjects)| *subjects);
        let in_season: Vec<&'static str> = pool.iter().copied().filter(|fragment| is_in_season(fragment, day)).collect();
        let fragment = self.dice.word(&in_season);
        let topic = if topic.is_empty() { "work" } else { topic };
        filled(fragment, day, topic, self.sketch.first_name(), &mut self.dice)
    }

    fn meeting(&mut self, draft: &mut Draft, day: Date, medium: Medium, suits: Suits) {
        let colleagues = suits == Suits::Work;
        let direction = match medium {
            Medium::Letter | Medium::Message if self.dice.chance(50) => Direction::Sent,
            Medium::Letter | Medium::Message => Direction::Received,
            _ => Direction::Mutual,
        };
        let time = time_of(day, suits, medium, &mut self.dice);
        let mut entry = Entry::new(day, time, medium, direction, self.subject(day, medium, colleagues));
        entry.minutes = length_of(suits, medium, &mut self.dice);
        entry.all_day = medium == Medium::Letter;
        if medium.is_voice_or_face() && self.dice.chance(18) {
            let remark = self.dice.word(REMARKS);
            entry.text = Some(filled(remark, day, "", self.sketch.first_name(), &mut self.dice));
        }
        if medium == Medium::Visit && !colleagues && self.dice.chance(16) {
            entry.brought = Some(self.dice.word(BROUGHT).to_owned());
        }
        let (at, is_asked) = ((entry.hour, entry.minute), medium == Medium::Message && direction == Direction::Received);
        write(draft, entry, &[self.person]);
        if is_asked && (day > draft.before(90) || self.dice.chance(30)) {
            let minute = (at.1 + self.dice.between(2, 50) as i8).min(59);
            let entry = Entry::new(day, (at.0, minute.max(at.1)), Medium::Message, Direction::Sent, self.dice.word(REPLIES));
            write(draft, entry, &[self.person]);
        }
    }

    /// A mail and what came back. What the other began the owner has answered, and of the last two months nothing is left open.
    fn exchange(&mut self, draft: &mut Draft, day: Date, last: i64, colleagues: bool) {
        let suits = if colleagues { Suits::Work } else { Suits::Any };
        let subject = self.subject(day, Medium::Mail, colleagues);
        let latest = draft.before(last);
        let mine_first = self.dice.chance(48);
        let mut more = i64::from(self.dice.chance(80)) + i64::from(self.dice.chance(30));
        let is_last_mine = mine_first == (more % 2 == 0);
        if !is_last_mine && (!mine_first || day > draft.before(60)) {
            more += 1;
        }
        let (mut when, mut mine, mut thread, mut floor) = (day, mine_first, None, 0);
        for nth in 0..=more {
            let direction = if mine { Direction::Sent } else { Direction::Received };
            let (hour, minute) = time_of(when, suits, Medium::Mail, &mut self.dice);
            let minutes = (i64::from(hour) * 60 + i64::from(minute)).max(floor).min(1439);
            let title = if nth == 0 { subject.clone() } else { format!("Re: {subject}") };
            let mut entry = Entry::new(when, ((minutes / 60) as i8, (minutes % 60) as i8), Medium::Mail, direction, title);
            entry.thread.clone_from(&thread);
            let source = write(draft, entry, &[self.person]);
            thread = thread.or(source);
            mine = !mine;
            let next = suitable(when.saturating_add(self.dice.between(0, 4).days()), suits, &mut self.dice).min(latest).max(when);
            floor = if next == when { minutes + self.dice.between(18, 60) } else { 0 };
            when = next;
        }
    }

    /// Birthday greetings to those whose day is known and who are more than acquaintances.
    fn birthdays(&mut self, draft: &mut Draft, last: i64) {
        if matches!(self.sketch.bond, Bond::Wide | Bond::Faint) {
            return;
        }
        let known = draft.made.important_dates.iter().find(|date| date.person_id == self.person && date.kind == DateKind::Birthday);
        let Some(date) = known.map(|known| known.date) else { return };
        let mut from = draft.before(self.span().0);
        while let Some(day) = date.next_after(from).filter(|day| *day <= draft.before(last)) {
            from = day.saturating_add(1.days());
            if self.dice.chance(70) {
                let medium = *self.dice.pick(&[Medium::Message, Medium::Call, Medium::Message, Medium::Letter]).unwrap_or(&Medium::Message);
                let direction = if medium == Medium::Call { Direction::Mutual } else { Direction::Sent };
                let time = time_of(day, Suits::Any, medium, &mut self.dice);
                let mut entry = Entry::new(day, time, medium, direction, self.dice.word(BIRTHDAYS));
                entry.minutes = length_of(Suits::Any, medium, &mut self.dice);
                entry.all_day = medium == Medium::Letter;
                write(draft, entry, &[self.person]);
            }
        }
    }
}
