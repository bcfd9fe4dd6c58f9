//! What is open in circles, for the moves of the day.

use std::collections::BTreeSet;

use hearten_domain::{Circle, CircleAskState, CommitmentState, Dated, Evidence, Find, Interest, Person, PersonId, StandingKind};
use hearten_moves::{CircleMatter, CircleNext};
use hearten_speech::say;
use hearten_store::Tx;
use hearten_words::text_likeness;
use jiff::civil::Date;

use super::view::Records;
use crate::{Result, Vault, moves::all_on_day};

/// A meeting is a matter for so many days ahead.
const MEETING_AHEAD: i32 = 4;
/// My own word is one from so many days before its day to so many after it; then it may rest until the circle meets.
const WORD_AHEAD: i32 = 3;
const WORD_BEHIND: i32 = 14;
/// A step of somebody's is praised for so many days.
const STEP_BEHIND: i32 = 7;
/// From this likeness (of 1) a find or an interest answers an ask.
const ALIKE: f64 = 0.5;

/// Everything open in living circles that somebody in it may be told of.
pub(crate) async fn steps_next(vault: &Vault, tx: &mut Tx) -> Result<Vec<CircleNext>> {
    let today = vault.today_date();
    let circles = tx.all::<Circle>().await?.into_iter().filter_map(|it| it.on_day(today)).filter(|it| it.ended_on.is_none());
    let mut all = Vec::new();
    for circle in circles.collect::<Vec<_>>() {
        let records = Records::read(tx, circle, today).await?;
        let seen = Seen { me: vault.me_id(tx).await?, records: &records, today };
        all.extend(seen.meeting());
        all.extend(seen.my_word());
        all.extend(seen.kept());
        all.extend(seen.helped(tx).await?);
        all.extend(seen.asked(tx).await?);
    }
    Ok(all)
}

struct Seen<'a> {
    me: Option<PersonId>,
    records: &'a Records,
    today: Date,
}

impl Seen<'_> {
    fn next(&self, with: Vec<PersonId>, record: (&'static str, String, Date), matter: CircleMatter) -> CircleNext {
        CircleNext { circle: self.records.circle.name.clone(), with, record, matter }
    }

    /// Days from today to `day`.
    fn until(&self, day: Date) -> i32 {
        (day - self.today).get_days()
    }

    fn is_other_member(&self, person: PersonId) -> bool {
        Some(person) != self.me && self.records.members.contains(&person)
    }

    fn others(&self) -> impl Iterator<Item = PersonId> {
        self.records.members.iter().copied().filter(|person| Some(*person) != self.me)
    }

    /// A meeting that is near, with whoever asks for something, or else whoever was there first.
    fn meeting(&self) -> Option<CircleNext> {
        let meeting = self.records.next_meeting().filter(|it| (0..=MEETING_AHEAD).contains(&self.until(it.on_day)))?;
        let asks: Vec<_> = self.records.open_asks().collect();
        let first = asks.iter().find(|it| self.is_other_member(it.person_id));
        let mut with: Vec<PersonId> = first.map(|it| it.person_id).into_iter().collect();
        if first.is_none() {
            with.extend(self.others());
        }
        let theirs = first.map(|it| it.text.clone());
        let matter = CircleMatter::Meets { day: meeting.on_day, agenda: meeting.agenda.clone(), asks: asks.len(), theirs };
        Some(self.next(with, ("circle_meeting", meeting.id.to_string(), meeting.planned_on), matter))
    }

    /// My own word whose day is near, with my buddy or else whoever was there first.
    fn my_word(&self) -> Vec<CircleNext> {
        let buddy = self.records.pairs.iter().find_map(|pair| match (Some(pair.person_id), Some(pair.other_id)) {
            (one, other) if one == self.me => other,
            (one, other) if other == self.me => one,
            _ => None,
        });
        let with: Vec<PersonId> = buddy.into_iter().chain(self.others()).collect();
        let mine = self.records.commitments.iter().filter(|it| Some(it.person_id) == self.me && it.state() == CommitmentState::NotYet);
        let due = mine.filter_map(|it| Some((it, it.due_on.filter(|due| (-WORD_BEHIND..=WORD_AHEAD).contains(&self.until(*due)))?)));
        due.map(|(it, due)| {
            let record = ("commitment", it.id.to_string(), it.made_on);
            self.next(with.clone(), record, CircleMatter::Promised { text: it.text.clone(), due })
        })
        .collect()
    }

    fn kept(&self) -> Vec<CircleNext> {
        let is_new = |day: &Date| (-STEP_BEHIND..=0).contains(&self.until(*day));
        let kept = self.records.commitments.iter().filter(|it| self.is_other_member(it.person_id));
        kept.filter_map(|it| {
            let on = it.kept_on.filter(is_new)?;
            let matter = CircleMatter::Kept { text: it.text.clone() };
            Some(self.next(vec![it.person_id], ("commitment", it.id.to_string(), on), matter))
        })
        .collect()
    }

    /// Help of one member for another; what I was given is thanked for as all help is.
    async fn helped(&self, tx: &mut Tx) -> Result<Vec<CircleNext>> {
        let mut found = Vec::new();
        for ask in self.records.asks.iter().filter(|it| it.state() == CircleAskState::Helped) {
            let Some(on) = ask.helped_on.filter(|on| (-STEP_BEHIND..=0).contains(&self.until(*on))) else { continue };
            let Some(other) = ask.other_id else { continue };
            let is_ask = ask.kind == hearten_domain::CircleAskKind::Ask;
            let [helper, helped] = if is_ask { [other, ask.person_id] } else { [ask.person_id, other] };
            if !self.is_other_member(helper) || Some(helped) == self.me {
                continue;
            }
            let Some(helped): Option<Person> = tx.get(helped).await? else { continue };
            let text = ask.outcome.clone().unwrap_or_else(|| ask.text.clone());
            let matter = CircleMatter::Helped { whom: helped.name, text };
            found.push(self.next(vec![helper], ("circle_ask", ask.id.to_string(), on), matter));
        }
        Ok(found)
    }

    /// What a member asks for, where something on my shelf or somebody I know of has to do with it.
    async fn asked(&self, tx: &mut Tx) -> Result<Vec<CircleNext>> {
        let asks: Vec<_> = self.records.open_asks().filter(|it| self.is_other_member(it.person_id)).collect();
        if asks.is_empty() {
            return Ok(Vec::new());
        }
        let mut finds = all_on_day(tx.all::<Find>().await?, self.today);
        finds.retain(|find| find.dropped_on.is_none());
        let closed = tx.people_standing(&[StandingKind::Dead, StandingKind::Muted, StandingKind::DoNotContact], self.today).await?;
        let mut interests = all_on_day(tx.all::<Interest>().await?, self.today);
        interests
            .retain(|it| Some(it.person_id) != self.me && !closed.contains(&it.person_id) && !self.records.members.contains(&it.person_id));
        let mut found = Vec::new();
        for ask in asks {
            let Some((why, fact)) = self.what_helps(tx, &ask.text, &finds, &interests).await? else { continue };
            let matter = CircleMatter::Asked { text: ask.text.clone(), why, fact };
            found.push(self.next(vec![ask.person_id], ("circle_ask", ask.id.to_string(), ask.said_on), matter));
        }
        Ok(found)
    }

    async fn what_helps(&self, tx: &mut Tx, ask: &str, finds: &[Find], interests: &[Interest]) -> Result<Option<(String, Evidence)>> {
        let alike = |text: &str| Some(text_likeness(ask, text, None).score).filter(|score| *score >= ALIKE);
        let find =
            finds.iter().filter_map(|find| Some((alike(&find.title)?, find))).max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.id.cmp(&a.1.id)));
        if let Some((_, find)) = find {
            let title = find.title.trim_end_matches('.');
            let fact =
                Evidence { kind: "find".to_owned(), id: find.id.to_string(), at: find.kept_on, known: Dated::Day, text: title.to_owned() };
            return Ok(Some((say("verb-circle-on-shelf").with("title", title).into(), fact)));
        }
        let of_people = interests.iter().filter_map(|it| Some((alike(&it.topic)?, it)));
        let Some((_, interest)) = of_people.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.id.cmp(&a.1.id))) else { return Ok(None) };
        let Some(person): Option<Person> = tx.get(interest.person_id).await? else { return Ok(None) };
        let at = interest.learnt_on.unwrap_or(self.today);
        let said = |key: &'static str| say(key).with("name", &person.name).with("topic", interest.topic.trim_end_matches('.')).to_string();
        let text = said("verb-circle-cares");
        let fact = Evidence { kind: "interest".to_owned(), id: interest.id.to_string(), at, known: Dated::Day, text };
        Ok(Some((said("verb-circle-you-know"), fact)))
    }
}

/// Those with whom something in a circle may be taken up.
pub(crate) fn whom(steps: &[CircleNext]) -> BTreeSet<PersonId> {
    steps.iter().flat_map(|step| step.with.iter().copied()).collect()
}
