//! What the habits ask of the facts.

use std::collections::BTreeMap;

use hearten_domain::{Concern, ConcernKind, Direction, Medium, MomentId, PersonId, Role, Tie};
use hearten_ties::Weights;
use hearten_words::subject_key;
use jiff::{Timestamp, civil::Date};

use crate::{
    Facts, MomentFacts, PersonFacts,
    conversation::Conversation,
    topic::{Topic, topic},
};

/// Within this many days after a contact only what comes from that contact is proposed.
pub(crate) const JUST_CONTACTED_DAYS: i32 = 3;

/// Up to this many others (five recipients, one of them me) a moment is still personal.
const PERSONAL_OTHERS: i64 = 4;

/// Days from an earlier day to a later one; negative the other way round.
pub(crate) fn days(earlier: Date, later: Date) -> i32 {
    later.duration_since(earlier).as_hours() as i32 / 24
}

/// The facts with what is reckoned once for all people.
pub(crate) struct Scene<'a> {
    pub(crate) facts: &'a Facts,
    pub(crate) today: Date,
    pub(crate) now: Timestamp,
    most: f64,
    earliest: Option<Timestamp>,
    readings: BTreeMap<PersonId, Reading<'a>>,
}

/// What the subjects of one person's moments say; reading them is the dearest part of all, so it is done once.
#[derive(Default)]
struct Reading<'a> {
    topics: Vec<Topic<'a>>,
    keys: BTreeMap<MomentId, String>,
    conversations: Vec<Conversation<'a>>,
}

/// The same for all subjects of one conversation: some mailers lose the space where they broke a long line, `talks on the27th`.
fn unspaced_key(moment: &MomentFacts) -> String {
    subject_key(moment.subject.as_deref().unwrap_or_default()).split_whitespace().collect()
}

/// From this nearness a call is in place even where none is known.
const VERY_NEAR: f64 = 0.8;
/// What was last spoken of so many days before the last contact, and so many times the pair's usual gap, is not where we left off.
const LEFT_OFF_DAYS: f64 = 45.0;
const LEFT_OFF_GAPS: f64 = 3.0;
/// So many concrete subjects of one person are enough.
const MOST_TOPICS: usize = 24;

impl<'a> Reading<'a> {
    fn of(person: &'a PersonFacts) -> Self {
        let own = || person.recent.iter().filter(|moment| moment.is_own());
        let keys = own().map(|moment| (moment.id, unspaced_key(moment))).collect();
        let topics: BTreeMap<MomentId, Topic<'a>> = own().filter_map(|moment| Some((moment.id, topic(moment)?))).collect();
        let conversations = Conversation::all(person, &keys, &topics);
        let newest = own().filter_map(|moment| topics.get(&moment.id).cloned()).take(MOST_TOPICS).collect();
        Self { topics: newest, keys, conversations }
    }
}

impl<'a> Scene<'a> {
    pub(crate) fn new(facts: &'a Facts) -> Self {
        let strengths = facts.people.iter().map(|person| person.strength(facts.now));
        let open = facts.people.iter().filter(|person| !person.is_closed());
        Self {
            facts,
            today: facts.today,
            now: facts.now,
            most: strengths.fold(0.0, f64::max),
            earliest: facts.people.iter().filter_map(|person| person.tie).map(|tie| tie.first_at).min(),
            readings: open.map(|person| (person.id, Reading::of(person))).collect(),
        }
    }

    /// Concrete subjects of personal moments, newest first.
    pub(crate) fn topics(&self, person: &PersonFacts) -> &[Topic<'a>] {
        self.readings.get(&person.id).map(|reading| reading.topics.as_slice()).unwrap_or_default()
    }

    /// The matters between me and a person, the latest first.
    pub(crate) fn conversations(&self, person: &PersonFacts) -> &[Conversation<'a>] {
        self.readings.get(&person.id).map(|reading| reading.conversations.as_slice()).unwrap_or_default()
    }

    /// The thread to pick up: the most telling of the newest subjects, where a newer one wins unless it says much less.
    /// None where we have been in touch since about other things.
    pub(crate) fn best_topic(&self, person: &PersonFacts) -> Option<Topic<'a>> {
        let last = person.recent.iter().find(|moment| moment.is_own())?.day;
        let staleness = |topic: &Topic<'_>| f64::from(days(topic.moment.day, last)) / 120.0;
        let usual = person.tie.and_then(|tie| hearten_ties::silence(&tie, self.now).usual);
        let reach = usual.map_or(f64::INFINITY, |usual| (LEFT_OFF_GAPS * usual).max(LEFT_OFF_DAYS));
        let is_near = |topic: &&Topic<'_>| f64::from(days(topic.moment.day, last)) <= reach;
        let newest = self.topics(person).iter().take(8).filter(is_near).enumerate();
        let weighed = newest.map(|(place, topic)| (topic.substance - 0.08 * place as f64 - staleness(topic), topic));
        weighed.max_by(|a, b| a.0.total_cmp(&b.0).then(a.1.moment.at.cmp(&b.1.moment.at))).map(|(_, topic)| topic.clone())
    }

    /// Whether two moments of a person are of one conversation: by their thread, or by their subject.
    pub(crate) fn same_conversation(&self, person: &PersonFacts, one: &MomentFacts, other: &MomentFacts) -> bool {
        let key = |moment: &MomentFacts| self.readings.get(&person.id)?.keys.get(&moment.id).filter(|key| !key.is_empty());
        let by_thread = one.thread.is_some() && one.thread == other.thread;
        by_thread || key(one).is_some_and(|ours| key(other) == Some(ours))
    }

    /// Whether nothing of mine has answered a moment of theirs: I wrote nothing in that conversation since, and we did not speak.
    /// With `any`, nothing at all went from me to them since.
    pub(crate) fn is_unanswered(&self, person: &PersonFacts, theirs: &MomentFacts, any: bool) -> bool {
        let answers = |moment: &MomentFacts| moment.direction == Direction::Mutual || any || self.same_conversation(person, moment, theirs);
        let mut since = person.recent.iter().filter(|moment| moment.at > theirs.at && moment.direction != Direction::Received);
        !since.any(answers)
    }

    /// How close a person is among those looked at: 0 to 1, by the logarithm, since ties differ by orders of magnitude. Family and the user's own inner
    /// layers are never far.
    pub(crate) fn nearness(&self, person: &PersonFacts) -> f64 {
        let by_contact = if self.most > 0.0 { person.strength(self.now).ln_1p() / self.most.ln_1p() } else { 0.0 };
        let by_choice: f64 = match (person.layer, person.kin) {
            (Some(..=5), _) => 0.9,
            (Some(..=15), _) | (_, true) => 0.7,
            (Some(..=50), _) => 0.5,
            _ => 0.0,
        };
        by_contact.max(by_choice).clamp(0.0, 1.0)
    }

    /// The day of the last contact of a tie. Moments in which they were only copied in beside me are none.
    pub(crate) fn last_day(&self, person: &PersonFacts, tie: &Tie) -> Date {
        let known = person.recent.iter().find(|moment| moment.id == tie.last_moment_id).map(|moment| moment.day);
        let silent = hearten_ties::silence(tie, self.now).days;
        known.unwrap_or_else(|| self.today.saturating_sub(jiff::Span::new().days(silent.clamp(0, 100_000))))
    }

    /// The medium to steer to: voice for those with whom one speaks, and for family and the very nearest, of whom voice is seldom recorded; else as
    /// they write.
    pub(crate) fn richer_medium(&self, person: &PersonFacts) -> Medium {
        let half_a_year = 183 * 86_400;
        let last_voice = person.tie.and_then(|tie| tie.last_voice_at);
        let speaks = last_voice.is_some_and(|at| self.now.as_second() - at.as_second() <= half_a_year);
        if speaks || person.kin || self.nearness(person) >= VERY_NEAR { Medium::Call } else { person.usual_text_medium() }
    }

    /// Whether what is known reaches back so many days before an instant.
    pub(crate) fn reaches_back(&self, before: Timestamp, days: i64) -> bool {
        self.earliest.is_some_and(|first| (before.as_second() - first.as_second()) / 86_400 >= days)
    }

    /// Whether there was nothing between us for half a year: then a letter is more than a mail.
    pub(crate) fn is_far(&self, person: &PersonFacts) -> bool {
        person.tie.is_some_and(|tie| hearten_ties::silence(&tie, self.now).days > 183)
    }
}

impl PersonFacts {
    /// What a greeting calls them; none where the name is only an address.
    pub(crate) fn given_name(&self) -> Option<String> {
        let nickname = self.nickname.as_deref().map(str::trim).filter(|name| !name.is_empty());
        if let Some(name) = nickname {
            return Some(name.to_owned());
        }
        if self.name.contains('@') {
            return None;
        }
        let plain = self.name.split('(').next().unwrap_or_default();
        let ordered = plain.split_once(',').map_or(plain, |(family, given)| if given.trim().is_empty() { family } else { given });
        ordered
            .split_whitespace()
            .find(|word| !is_title(word))
            .map(|word| word.trim_matches(['"', '\'', ',']).to_owned())
            .filter(|word| !word.is_empty())
    }

    /// How the reason speaks of them after the first time: the given name, else the whole.
    pub(crate) fn short_name(&self) -> String {
        self.given_name().unwrap_or_else(|| self.name.clone())
    }

    /// The longest-lived sum of the tie as it stands now: slow to change, so that a quiet month does not make a friend a stranger.
    pub(crate) fn strength(&self, now: Timestamp) -> f64 {
        self.tie.map_or(0.0, |tie| {
            let [_, _, half_life] = Weights::STARTING.half_lives;
            let elapsed = (now.as_second() - tie.reference.as_second()).max(0) as f64 / 86_400.0;
            let slowness = if self.kin { Weights::STARTING.kin_slowness } else { 1.0 };
            hearten_ties::former_closeness(&tie) * (-elapsed / (half_life * slowness)).exp2()
        })
    }

    /// The hard season they are in on the day.
    pub(crate) fn hard_season(&self, day: Date) -> Option<&Concern> {
        self.concerns.iter().find(|concern| concern.kind == ConcernKind::HardSeason && concern.is_open_on(day))
    }

    /// Whether we were personally in touch within the last days.
    pub(crate) fn is_just_contacted(&self, today: Date) -> bool {
        let is_late = |day: Date| (0..=JUST_CONTACTED_DAYS).contains(&days(day, today));
        self.recent.iter().any(|moment| moment.is_own() && is_late(moment.day))
    }

    /// Whether both of us have kept it up: at least three moments each way or together.
    pub(crate) fn is_two_way(&self) -> bool {
        let both = |tie: Tie| tie.sent.min(tie.received) + (tie.moments - tie.sent - tie.received) >= 3;
        let wrote = self.recent.iter().any(|moment| moment.direction != Direction::Sent && moment.role != Role::Cc && moment.is_own());
        self.tie.is_some_and(both) && wrote
    }

    /// The text medium they are used to: the last of messages and mails, a letter where there are only letters.
    pub(crate) fn usual_text_medium(&self) -> Medium {
        let used = |medium: &&Medium| self.recent.iter().any(|moment| moment.medium == **medium);
        let quick = self.recent.iter().map(|moment| moment.medium).find(|medium| matches!(medium, Medium::Message | Medium::Mail));
        quick.or([Medium::Letter].iter().find(used).copied()).unwrap_or(Medium::Mail)
    }
}

fn is_title(word: &str) -> bool {
    matches!(
        hearten_words::fold(word).trim_end_matches('.'),
        "dr" | "prof" | "professor" | "mr" | "mrs" | "ms" | "miss" | "sir" | "dame" | "herr" | "frau" | "rev" | "hon"
    )
}

impl MomentFacts {
    /// Whether it was between us, rather than among many or by their being copied in.
    pub(crate) fn is_own(&self) -> bool {
        let wrote_or_was_meant = match self.direction {
            Direction::Received => self.role == Role::From,
            Direction::Sent => self.role != Role::Cc,
            Direction::Mutual => true,
        };
        wrote_or_was_meant
            && !matches!(self.medium, Medium::GroupMail | Medium::Post)
            && (self.direction == Direction::Mutual || self.others <= PERSONAL_OTHERS)
    }

    /// Whether they wrote it to me and few others.
    pub(crate) fn is_theirs(&self) -> bool {
        self.direction == Direction::Received && self.is_own()
    }
}
