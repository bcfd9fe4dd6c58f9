//! A brief before a meeting: who they are to me, what was last, what is on their mind, what to bring, what to ask, what I promised.

use std::collections::BTreeMap;

use hearten_boxed::boxed;
use hearten_domain::{ConcernKind, Direction, Medium, Moment, MomentId, PersonId, ThanksState};
use hearten_speech::say;
use hearten_store::Tx;
use jiff::{Timestamp, ToSpan, civil::Date};
use serde::Serialize;

use crate::{FindFor, PersonName, PersonPage, Result, TimelineEntry, Vault, VerbError, dates::full_day};

/// How many days ahead meetings are looked for.
const DAYS_AHEAD: i64 = 31;
/// In a larger meeting only so many are briefed about, the closest first.
const MOST_PEOPLE: usize = 6;
/// So many of the latest entries between us are recalled, finds offered and questions suggested.
const LAST: usize = 3;
const FINDS: usize = 2;
const QUESTIONS: usize = 3;

/// A meeting ahead, with what to know before it.
#[derive(Debug, Clone, Serialize)]
pub struct Brief {
    /// The meeting; none where none is planned with the person who was asked for.
    pub meeting: Option<MeetingView>,
    /// Those who will be there.
    pub people: Vec<PersonBrief>,
    /// How many more will be there.
    pub more: usize,
}

/// A meeting that is planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MeetingView {
    /// Which moment.
    pub id: MomentId,
    /// When.
    pub at: Timestamp,
    /// Its local day.
    pub day: Date,
    /// Whether only the day is known.
    pub all_day: bool,
    /// By which medium.
    pub medium: Medium,
    /// What it is called.
    pub title: Option<String>,
    /// With whom, as far as they are people.
    pub people: Vec<PersonName>,
}

/// What to know of one person before meeting them.
#[derive(Debug, Clone, Serialize)]
pub struct PersonBrief {
    /// Who.
    pub person: PersonName,
    /// Who they are to me, a sentence each.
    pub who: Vec<String>,
    /// What was last between us, newest first.
    pub last: Vec<TimelineEntry>,
    /// What is on their mind, and what is noted for a time.
    pub concerns: Vec<String>,
    /// Whether they have a hard season, in which nothing is asked of them.
    pub has_hard_season: bool,
    /// What I promised and did not do yet.
    pub promised: Vec<String>,
    /// What to bring: thanks, something of the shelf.
    pub bring: Vec<String>,
    /// What to ask; drawing out where nothing current is known.
    pub ask: Vec<String>,
}

#[boxed]
impl Vault {
    /// The meetings planned for the next month, soonest first.
    pub async fn meetings_ahead(&self) -> Result<Vec<MeetingView>> {
        meetings(self, &mut self.read().await?).await
    }

    /// The brief for one meeting ahead, or for the next one.
    ///
    /// # Errors
    /// `missing` where there is no such meeting ahead, or none at all.
    pub async fn brief(&self, id: Option<MomentId>) -> Result<Brief> {
        let meeting = self.meetings_ahead().await?.into_iter().find(|meeting| id.is_none_or(|id| meeting.id == id));
        let none = || VerbError::missing(say("verb-brief-none")).hint(say("verb-brief-none-hint"));
        let meeting = meeting.ok_or_else(none)?;
        self.brief_of(Some(meeting.clone()), meeting.people.iter().map(|person| person.id).collect()).await
    }

    /// The brief for the next meeting with one person; without a meeting what would be good to know before one.
    ///
    /// # Errors
    /// `missing` where there is no such person.
    pub async fn brief_before(&self, person: PersonId) -> Result<Brief> {
        let is_with = |meeting: &MeetingView| meeting.people.iter().any(|it| it.id == person);
        let meeting = self.meetings_ahead().await?.into_iter().find(is_with);
        let mut people = vec![person];
        people.extend(meeting.iter().flat_map(|it| &it.people).map(|it| it.id).filter(|it| *it != person));
        self.brief_of(meeting, people).await
    }

    async fn brief_of(&self, meeting: Option<MeetingView>, people: Vec<PersonId>) -> Result<Brief> {
        let mut briefs = Vec::new();
        for person in people.iter().take(MOST_PEOPLE) {
            let page = self.person(*person).await?;
            let finds = self.shelf_for(*person).await?;
            briefs.push(brief_on(self, &page, &finds));
        }
        Ok(Brief { meeting, more: people.len() - briefs.len(), people: briefs })
    }
}

async fn meetings(vault: &Vault, tx: &mut Tx) -> Result<Vec<MeetingView>> {
    let now = vault.now();
    let until = now.checked_add((24 * DAYS_AHEAD).hours()).unwrap_or(now);
    let mut moments: Vec<Moment> = tx.moments_between(now, until).await?;
    moments.retain(|moment| moment.direction == Direction::Mutual);
    moments.sort_by_key(|moment| (moment.at, moment.id));
    let parts = tx.participants_of(&moments.iter().map(|moment| moment.id).collect::<Vec<_>>()).await?;
    let mut with: BTreeMap<MomentId, Vec<PersonId>> = BTreeMap::new();
    for part in &parts {
        with.entry(part.moment_id).or_default().push(part.person_id);
    }
    let ids: Vec<PersonId> = parts.iter().map(|part| part.person_id).collect();
    let people: Vec<hearten_domain::Person> = tx.get_many(&ids).await?;
    let names: BTreeMap<PersonId, String> = people.into_iter().filter(|it| !it.is_me).map(|it| (it.id, it.name)).collect();
    let view = |moment: Moment| {
        let ids = with.get(&moment.id).map(Vec::as_slice).unwrap_or_default();
        let people: Vec<PersonName> = ids.iter().filter_map(|id| Some(PersonName { id: *id, name: names.get(id)?.clone() })).collect();
        (!people.is_empty()).then(|| MeetingView {
            id: moment.id,
            at: moment.at,
            day: moment.day(&vault.zone()),
            all_day: moment.all_day,
            medium: moment.medium,
            title: moment.subject.clone().filter(|title| !title.trim().is_empty()),
            people,
        })
    };
    Ok(moments.into_iter().filter_map(view).collect())
}

fn brief_on(vault: &Vault, page: &PersonPage, finds: &[FindFor]) -> PersonBrief {
    let today = vault.today_date();
    let open: Vec<_> = page.concerns.iter().filter(|concern| concern.is_open_on(today)).collect();
    let has_hard_season = open.iter().any(|concern| concern.kind == ConcernKind::HardSeason);
    let last: Vec<TimelineEntry> =
        page.timeline.iter().filter(|entry| !entry.planned && entry.kind != "concern").take(LAST).cloned().collect();
    let mut ask: Vec<String> = Vec::new();
    if !has_hard_season {
        ask.extend(open.iter().map(|concern| say("verb-brief-ask-concern").with("what", bare(&concern.text)).to_string()));
        ask.extend(
            last.iter()
                .filter(|entry| entry.kind == "story")
                .map(|entry| say("verb-brief-ask-story").with("what", bare(&entry.title)).to_string()),
        );
        ask.extend(page.interests.first().map(|interest| say("verb-brief-ask-interest").with("what", bare(&interest.topic)).to_string()));
        if open.is_empty() {
            ask.push(say("verb-brief-ask-thoughts").into());
            ask.push(say("verb-brief-ask-glad").into());
        }
        ask.truncate(QUESTIONS);
    }
    PersonBrief {
        person: PersonName { id: page.person.id, name: page.person.name.clone() },
        who: who(page, today),
        last,
        concerns: open
            .iter()
            .map(|concern| concern.text.clone())
            .chain(
                page.passing_notes
                    .iter()
                    .map(|note| say("verb-brief-note").with("text", &note.text).with("day", full_day(note.until)).to_string()),
            )
            .collect(),
        has_hard_season,
        promised: page.promises.iter().filter(|promise| promise.is_open_on(today)).map(|promise| promise.text.clone()).collect(),
        bring: bring(page, finds, today, has_hard_season),
        ask,
    }
}

/// Who they are to me: where they belong, what we share, how long we have been silent.
fn who(page: &PersonPage, today: Date) -> Vec<String> {
    let is_current =
        |to: Option<hearten_domain::PartialDate>| to.and_then(hearten_domain::PartialDate::latest).is_none_or(|to| today <= to);
    let mut who: Vec<String> = page
        .memberships
        .iter()
        .filter(|it| is_current(it.to))
        .take(2)
        .map(|it| it.role.as_ref().map_or_else(|| it.organization.clone(), |role| format!("{role}, {}", it.organization)))
        .collect();
    who.extend(page.common.iter().take(2).map(|line| say("verb-brief-share").with("what", line).to_string()));
    who.extend(page.silence.iter().map(|silence| silence.sentence.clone()));
    who
}

fn bring(page: &PersonPage, finds: &[FindFor], today: Date, has_hard_season: bool) -> Vec<String> {
    let owed = page.thanks.iter().filter(|thanks| thanks.state_on(today) == Some(ThanksState::Owed));
    let mut bring: Vec<String> = owed.map(|thanks| say("verb-brief-thanks").with("deed", &thanks.deed).to_string()).collect();
    if has_hard_season {
        bring.push(say("verb-brief-ear").into());
    } else {
        let find = |it: &FindFor| say("verb-brief-find").with("title", &it.find.title).with("why", &it.why).to_string();
        bring.extend(finds.iter().take(FINDS).map(find));
    }
    bring
}

/// A text without the sign at its end.
fn bare(text: &str) -> &str {
    text.trim().trim_end_matches(['.', '!', '?'])
}
