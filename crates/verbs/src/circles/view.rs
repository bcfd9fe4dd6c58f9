//! Circles as they stand: who is in them, what is open, what has been, and what is next.

use std::collections::BTreeMap;

use hearten_boxed::boxed;
use hearten_domain::{
    Circle, CircleAsk, CircleAskKind, CircleAskState, CircleId, CircleMeeting, CircleMeetingId, CircleMember, CirclePair, Commitment,
    CommitmentState, MeetingState, Person, PersonId,
};
use hearten_speech::say;
use hearten_store::Tx;
use jiff::civil::Date;
use serde::Serialize;

use super::begin::no_such_circle;
use crate::{PersonName, Result, Vault, dates::spoken_day, writing::named};

/// What I am called among the members.
const YOU: &str = "You";

/// A circle in a line.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CircleLine {
    /// The record.
    pub circle: Circle,
    /// How many are in it, me with them.
    pub members: usize,
    /// The next meeting that is planned.
    pub next_meeting: Option<CircleMeeting>,
    /// What is next, in a sentence.
    pub next_text: String,
}

/// A circle as it stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CircleView {
    /// The record.
    pub circle: Circle,
    /// Who is in it, in the order in which they joined; I am called "You".
    pub members: Vec<PersonName>,
    /// Me, where I am in it.
    pub me: Option<PersonId>,
    /// Who looks after whom.
    pub buddies: Vec<[PersonName; 2]>,
    /// The next meeting that is planned.
    pub next_meeting: Option<CircleMeeting>,
    /// The day that the cadence suggests, where no meeting is planned.
    pub suggested_day: Option<Date>,
    /// What is next, in a sentence.
    pub next_text: String,
    /// All that was asked and offered, oldest first.
    pub asks: Vec<CircleAskView>,
    /// All that members meant to do, oldest first.
    pub commitments: Vec<CommitmentView>,
    /// The meetings that were held or called off, the latest first.
    pub meetings: Vec<CircleMeetingView>,
}

impl CircleView {
    /// What is asked or offered and open.
    pub fn open(&self, kind: CircleAskKind) -> impl Iterator<Item = &CircleAskView> {
        self.asks.iter().filter(move |it| it.ask.kind == kind && it.state == CircleAskState::Open)
    }

    /// What members mean to do.
    pub fn to_do(&self) -> impl Iterator<Item = &CommitmentView> {
        self.commitments.iter().filter(|it| it.state == CommitmentState::NotYet)
    }
}

/// An ask or an offer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CircleAskView {
    /// The record.
    pub ask: CircleAsk,
    /// How it stands.
    pub state: CircleAskState,
    /// Who asked or offered.
    pub person: PersonName,
    /// Who helped with what was asked, or was helped by what was offered.
    pub other: Option<PersonName>,
}

impl CircleAskView {
    /// Who helped whom with what, in a sentence; none where nobody has helped yet.
    pub fn came_of(&self) -> Option<String> {
        if self.state != CircleAskState::Helped {
            return None;
        }
        let [own, other] = [Some(self.person.name.as_str()), self.other.as_ref().map(|person| person.name.as_str())];
        let [helper, helped] = if self.ask.kind == CircleAskKind::Ask { [other, own] } else { [own, other] };
        let said = match (helper, helped) {
            (None, Some(YOU)) => say("verb-circle-came-somebody-you"),
            (None, helped) => say("verb-circle-came-somebody").with("helped", helped.unwrap_or_default()),
            (Some(YOU), None) => say("verb-circle-came-you-somebody"),
            (Some(YOU), Some(helped)) => say("verb-circle-came-you").with("helped", helped),
            (Some(helper), None) => say("verb-circle-came-to-somebody").with("helper", helper),
            (Some(helper), Some(YOU)) => say("verb-circle-came-to-you").with("helper", helper),
            (Some(helper), Some(helped)) => say("verb-circle-came").with("helper", helper).with("helped", helped),
        };
        let outcome = self.ask.outcome.as_deref().map(|text| format!(" ({text})")).unwrap_or_default();
        Some(said.with("text", format!("{}{outcome}", self.ask.text)).into())
    }
}

/// What a member means to do.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CommitmentView {
    /// The record.
    pub commitment: Commitment,
    /// How it stands.
    pub state: CommitmentState,
    /// Who.
    pub person: PersonName,
}

/// A meeting that has been.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CircleMeetingView {
    /// The record.
    pub meeting: CircleMeeting,
    /// How it stands.
    pub state: MeetingState,
}

/// The records of a circle as they stood on a day.
pub(super) struct Records {
    pub(super) circle: Circle,
    pub(super) members: Vec<PersonId>,
    pub(super) pairs: Vec<CirclePair>,
    pub(super) meetings: Vec<CircleMeeting>,
    pub(super) asks: Vec<CircleAsk>,
    pub(super) commitments: Vec<Commitment>,
}

impl Records {
    pub(super) async fn read(tx: &mut Tx, circle: Circle, today: Date) -> Result<Self> {
        let id = circle.id;
        let mut members: Vec<CircleMember> = tx.of_circle(id).await?;
        members.retain(|member| member.is_in_on(today));
        members.sort_by_key(|member| (member.since, member.id));
        let mut people: Vec<PersonId> = Vec::new();
        for member in members {
            if !people.contains(&member.person_id) {
                people.push(member.person_id);
            }
        }
        let mut pairs: Vec<CirclePair> = tx.of_circle(id).await?;
        pairs.retain(|pair| {
            let both = [pair.person_id, pair.other_id].iter().all(|person| people.contains(person));
            both && pair.person_id != pair.other_id && pair.since <= today && pair.until.is_none_or(|until| today < until)
        });
        let meetings: Vec<CircleMeeting> = tx.of_circle(id).await?;
        let mut meetings: Vec<CircleMeeting> = meetings.into_iter().filter_map(|it| it.on_day(today)).collect();
        meetings.sort_by_key(|it| (it.held_on.unwrap_or(it.on_day), it.id));
        let asks: Vec<CircleAsk> = tx.of_circle(id).await?;
        let commitments: Vec<Commitment> = tx.of_circle(id).await?;
        Ok(Self {
            circle,
            members: people,
            pairs,
            meetings,
            asks: asks.into_iter().filter_map(|it| it.on_day(today)).collect(),
            commitments: commitments.into_iter().filter_map(|it| it.on_day(today)).collect(),
        })
    }

    /// The meeting that is planned, the soonest.
    pub(super) fn next_meeting(&self) -> Option<&CircleMeeting> {
        self.meetings.iter().find(|it| it.state() == MeetingState::Planned)
    }

    /// The day that the cadence suggests, where no meeting is planned.
    pub(super) fn suggested_day(&self, today: Date) -> Option<Date> {
        if self.next_meeting().is_some() || self.circle.ended_on.is_some() {
            return None;
        }
        // The day of a meeting that was called off is not named again.
        let last = self.meetings.iter().filter_map(|it| it.held_on.or(it.called_off_on.map(|_| it.on_day))).max();
        last.map_or_else(|| today.checked_add(jiff::ToSpan::weeks(1)).ok(), |last| self.circle.next_day(last, today))
    }

    pub(super) fn open_asks(&self) -> impl Iterator<Item = &CircleAsk> {
        self.asks.iter().filter(|it| it.kind == CircleAskKind::Ask && it.state() == CircleAskState::Open)
    }

    fn next_text(&self, today: Date) -> String {
        let open = self.open_asks().count();
        if self.circle.ended_on.is_some() {
            return say("verb-circle-next-ended").into();
        }
        if self.members.len() < 2 {
            return say("verb-circle-next-join").into();
        }
        let Some(meeting) = self.next_meeting() else {
            let Some(day) = self.suggested_day(today) else { return say("verb-circle-next-day").into() };
            return say("verb-circle-next-day-fits").with("day", spoken_day(day, today)).into();
        };
        let day = spoken_day(meeting.on_day, today);
        if meeting.on_day < today {
            return say("verb-circle-next-been").with("day", day).into();
        }
        let key = match (meeting.on_day == today, meeting.agenda.is_some(), open) {
            (true, false, _) => "verb-circle-next-today-agenda",
            (true, true, 0) => "verb-circle-next-today-gather",
            (true, true, _) => "verb-circle-next-today",
            (false, false, _) => "verb-circle-next-agenda",
            (false, true, 0) => "verb-circle-next-gather",
            (false, true, _) => "verb-circle-next-meets",
        };
        say(key).with("day", day).with("count", open).into()
    }

    async fn names(&self, tx: &mut Tx) -> Result<BTreeMap<PersonId, PersonName>> {
        let mut ids = self.members.clone();
        ids.extend(self.asks.iter().flat_map(|it| [Some(it.person_id), it.other_id]).flatten());
        ids.extend(self.commitments.iter().map(|it| it.person_id));
        ids.sort_unstable();
        ids.dedup();
        let called = |person: &Person| if person.is_me { PersonName { id: person.id, name: YOU.to_owned() } } else { named(person) };
        Ok(tx.get_many::<Person>(&ids).await?.iter().map(|person| (person.id, called(person))).collect())
    }
}

#[boxed]
impl Vault {
    /// All circles: those that live first, by name; then those that came to their end.
    pub async fn circles(&self) -> Result<Vec<CircleLine>> {
        let mut tx = self.read().await?;
        let today = self.today_date();
        let mut lines = Vec::new();
        for circle in tx.all::<Circle>().await?.into_iter().filter_map(|it| it.on_day(today)) {
            let records = Records::read(&mut tx, circle, today).await?;
            lines.push(CircleLine {
                members: records.members.len(),
                next_meeting: records.next_meeting().cloned(),
                next_text: records.next_text(today),
                circle: records.circle,
            });
        }
        lines.sort_by_cached_key(|line| (line.circle.ended_on, line.circle.name.to_lowercase(), line.circle.id));
        Ok(lines)
    }

    /// Me, where the vault knows who I am.
    ///
    /// # Errors
    /// Only where the store fails.
    pub async fn my_id(&self) -> Result<Option<PersonId>> {
        let mut tx = self.read().await?;
        self.me_id(&mut tx).await
    }

    /// My own name, as the other members of a circle know me; none where I am not in it.
    ///
    /// # Errors
    /// Only where the store fails.
    pub async fn circle_host(&self, view: &CircleView) -> Result<Option<String>> {
        let Some(me) = view.me else { return Ok(None) };
        let mut tx = self.read().await?;
        Ok(tx.get::<Person>(me).await?.map(|person| person.name))
    }

    /// The living circles in which a person is.
    ///
    /// # Errors
    /// Only where the store fails.
    pub async fn circles_of(&self, person: PersonId) -> Result<Vec<Circle>> {
        let mut tx = self.read().await?;
        let today = self.today_date();
        let mut circles: Vec<Circle> = Vec::new();
        for member in tx.of_person::<CircleMember>(person).await?.iter().filter(|it| it.is_in_on(today)) {
            let circle: Option<Circle> = tx.get(member.circle_id).await?;
            circles.extend(circle.and_then(|it| it.on_day(today)).filter(|it| it.ended_on.is_none()));
        }
        circles.dedup_by_key(|circle| circle.id);
        Ok(circles)
    }

    /// One circle.
    ///
    /// # Errors
    /// `missing` where there is no such circle.
    pub async fn circle(&self, id: CircleId) -> Result<CircleView> {
        let mut tx = self.read().await?;
        let today = self.today_date();
        let found: Option<Circle> = tx.get(id).await?;
        let circle = found.and_then(|it| it.on_day(today)).ok_or_else(|| no_such_circle(id))?;
        let records = Records::read(&mut tx, circle, today).await?;
        let names = records.names(&mut tx).await?;
        let me = self.me_id(&mut tx).await?.filter(|me| records.members.contains(me));
        Ok(view(records, &names, me, today))
    }

    /// The meeting that a command means where none is named: the one planned, or else the latest that was held.
    ///
    /// # Errors
    /// `missing` where there is none.
    pub async fn circle_meeting_now(&self, id: CircleId, was_held: bool) -> Result<CircleMeetingId> {
        let view = self.circle(id).await?;
        let latest = view.meetings.iter().find(|it| it.state == MeetingState::Held).map(|it| it.meeting.id);
        let meeting = if was_held { latest } else { view.next_meeting.map(|it| it.id) };
        meeting.ok_or_else(|| {
            let said = say(if was_held { "verb-circle-none-held" } else { "verb-circle-none-planned" });
            crate::VerbError::missing(said.with("circle", &view.circle.name)).hint(say("verb-circle-plan-hint"))
        })
    }
}

fn view(records: Records, names: &BTreeMap<PersonId, PersonName>, me: Option<PersonId>, today: Date) -> CircleView {
    let name = |id: PersonId| names.get(&id).cloned();
    let buddies = records.pairs.iter().filter_map(|pair| Some([name(pair.person_id)?, name(pair.other_id)?])).collect();
    let ask = |ask: &CircleAsk| {
        Some(CircleAskView { state: ask.state(), person: name(ask.person_id)?, other: ask.other_id.and_then(name), ask: ask.clone() })
    };
    let commitment = |it: &Commitment| Some(CommitmentView { state: it.state(), person: name(it.person_id)?, commitment: it.clone() });
    let meeting = |it: &CircleMeeting| CircleMeetingView { state: it.state(), meeting: it.clone() };
    CircleView {
        members: records.members.iter().copied().filter_map(name).collect(),
        me,
        buddies,
        next_meeting: records.next_meeting().cloned(),
        suggested_day: records.suggested_day(today),
        next_text: records.next_text(today),
        asks: records.asks.iter().filter_map(ask).collect(),
        commitments: records.commitments.iter().filter_map(commitment).collect(),
        meetings: records.meetings.iter().rev().filter(|it| it.state() != MeetingState::Planned).map(meeting).collect(),
        circle: records.circle,
    }
}
