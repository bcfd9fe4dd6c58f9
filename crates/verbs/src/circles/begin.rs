//! The beginning of a circle, who joins and leaves, and its end.

use hearten_boxed::boxed;
use hearten_domain::{Circle, CircleId, CircleKind, CircleMember, Person, PersonId, StandingKind};
use hearten_speech::{say, worded};
use hearten_store::{Change, Tx};
use jiff::civil::Date;

use crate::{
    Receipt, Result, Vault, VerbError,
    dates::full_day,
    text::{argument, joined, not_to_come, optional, required_line},
    writing::{people_in, receipt, refuse_uncontacted, refuse_unnoted},
};

/// The longest time between two meetings, in weeks.
const MOST_WEEKS: i64 = 52;

/// A circle that is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCircle {
    /// What it is called.
    pub name: String,
    /// What sort.
    pub kind: CircleKind,
    /// What it is for, in a line.
    pub purpose: Option<String>,
    /// It meets every so many weeks.
    pub every_weeks: i64,
    /// Who is in it from the first, but me, who am in every circle of mine.
    pub members: Vec<PersonId>,
    /// The day it begins.
    pub on: Date,
}

#[boxed]
impl Vault {
    /// Begins a circle with its first members; I am one of them.
    ///
    /// # Errors
    /// `invalid` for an empty name, a cadence out of 1 to 52 weeks or a day to come; `missing` where somebody is not there; `refused` for one who is dead, muted,
    /// or not to be contacted or noted.
    pub async fn circle_begin(&self, new: NewCircle) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let name = required_line(&new.name, say("verb-what-the-name"))?;
        not_to_come(new.on, self.today_date(), say("verb-later-it-began"))?;
        if !(1..=MOST_WEEKS).contains(&new.every_weeks) {
            let refused = VerbError::invalid(say("verb-circle-weeks").with("weeks", new.every_weeks.to_string()));
            return Err(refused.hint(say("verb-circle-weeks-hint").with("most", MOST_WEEKS)));
        }
        let circle = Circle {
            id: self.ids.next().into(),
            name,
            kind: new.kind,
            purpose: optional(new.purpose).map(|purpose| required_line(&purpose, say("verb-what-the-purpose"))).transpose()?,
            every_weeks: new.every_weeks,
            begun_on: new.on,
            ended_on: None,
            import_id: None,
        };
        let mut people: Vec<PersonId> = self.me_id(&mut tx).await?.into_iter().collect();
        people.extend(new.members);
        let people = people_in(&mut tx, &people).await?;
        let others: Vec<&str> = people.iter().filter(|person| !person.is_me).map(|person| person.name.as_str()).collect();
        let said = say(if others.is_empty() { "verb-circle-begins" } else { "verb-circle-begins-with" });
        let said = said.with("kind", worded("verb-circle-kind", circle.kind.as_str())).with("circle", &circle.name);
        let change = self.change(&mut tx, "circle", said.with("names", joined(others))).await?;
        tx.create(&change, &circle).await?;
        for person in &people {
            self.put_in_circle(&mut tx, &change, &circle, person, new.on).await?;
        }
        tx.commit().await?;
        Ok(receipt(circle.id, &change))
    }

    async fn put_in_circle(&self, tx: &mut Tx, change: &Change, circle: &Circle, person: &Person, on: Date) -> Result<()> {
        let today = self.today_date();
        refuse_unnoted(tx, person, today).await?;
        refuse_uncontacted(tx, person, &[StandingKind::Dead, StandingKind::Muted, StandingKind::DoNotContact], today).await?;
        let (id, circle_id, person_id) = (self.ids.next().into(), circle.id, person.id);
        Ok(tx.create(change, &CircleMember { id, circle_id, person_id, since: on, until: None, import_id: None }).await?)
    }

    /// Notes that people joined a circle on a day.
    ///
    /// # Errors
    /// `missing` where the circle or somebody is not there; `conflict` where it has ended or somebody is in it already; `refused` for one who is dead, muted, or
    /// not to be contacted or noted; `invalid` without people or for a day to come.
    pub async fn circle_join(&self, id: CircleId, people: &[PersonId], on: Date) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let circle = living_circle(&mut tx, id).await?;
        not_to_come(on, self.today_date(), say("verb-later-they-joined"))?;
        let people = people_in(&mut tx, people).await?;
        if people.is_empty() {
            return Err(VerbError::invalid(say("verb-nobody-named")).hint(say("verb-circle-joins-hint")));
        }
        let members: Vec<CircleMember> = tx.of_circle(id).await?;
        if let Some(known) = people.iter().find(|person| members.iter().any(|it| it.person_id == person.id && it.until.is_none())) {
            return Err(VerbError::conflict(say("verb-circle-in-already").with("name", &known.name).with("circle", &circle.name)));
        }
        let names = joined(people.iter().map(|person| person.name.as_str()));
        let said = say("verb-circle-joined").with("circle", &circle.name).with("names", names);
        let change = self.change(&mut tx, "circle", said).await?;
        for person in &people {
            self.put_in_circle(&mut tx, &change, &circle, person, on).await?;
        }
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    /// Notes that somebody left a circle on a day. What they asked, offered and did there stays.
    ///
    /// # Errors
    /// `missing` where the circle is not there or they are not in it; `invalid` for a day to come or before they joined.
    pub async fn circle_leave(&self, id: CircleId, person: PersonId, on: Date) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let circle = circle_in(&mut tx, id).await?;
        not_to_come(on, self.today_date(), say("verb-later-they-left"))?;
        let (member, person) = member_in(&mut tx, &circle, person, self.today_date()).await?;
        if on < member.since {
            let said = say("verb-circle-before-joined").with("day", full_day(on)).with("first", full_day(member.since));
            return Err(VerbError::invalid(said));
        }
        let said = say(if person.is_me { "verb-circle-you-left" } else { "verb-circle-left" });
        let change = self.change(&mut tx, "circle", said.with("name", &person.name).with("circle", &circle.name)).await?;
        tx.update(&change, &CircleMember { until: Some(on), ..member }).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    /// Notes that a circle came to its end.
    ///
    /// # Errors
    /// `missing` where it is not there; `conflict` where it has ended already; `invalid` for a day to come or before it began.
    pub async fn circle_end(&self, id: CircleId, on: Date) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let circle = living_circle(&mut tx, id).await?;
        not_to_come(on, self.today_date(), say("verb-later-it-ended"))?;
        if on < circle.begun_on {
            let said = say("verb-before-began").with("day", full_day(on)).with("first", full_day(circle.begun_on));
            return Err(VerbError::invalid(said));
        }
        let change = self.change(&mut tx, "circle", say("verb-circle-ends").with("circle", &circle.name)).await?;
        tx.update(&change, &Circle { ended_on: Some(on), ..circle }).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }
}

pub(super) async fn circle_in(tx: &mut Tx, id: CircleId) -> Result<Circle> {
    let found: Option<Circle> = tx.get(id).await?;
    found.ok_or_else(|| no_such_circle(id))
}

pub(super) fn no_such_circle(id: CircleId) -> VerbError {
    VerbError::missing(say("verb-circle-none").with("id", id.to_string())).hint(say("verb-circle-none-hint"))
}

/// The circle, where it has not ended.
pub(super) async fn living_circle(tx: &mut Tx, id: CircleId) -> Result<Circle> {
    let circle = circle_in(tx, id).await?;
    match circle.ended_on {
        None => Ok(circle),
        Some(day) => {
            let said = say("verb-circle-ended").with("circle", &circle.name).with("day", full_day(day));
            Err(VerbError::conflict(said).hint(say("verb-undo-hint")))
        }
    }
}

/// Somebody who is in the circle on a day.
pub(super) async fn member_in(tx: &mut Tx, circle: &Circle, person: PersonId, today: Date) -> Result<(CircleMember, Person)> {
    let person = crate::writing::person_in(tx, person).await?;
    let members: Vec<CircleMember> = tx.of_circle(circle.id).await?;
    let member = members.into_iter().find(|it| it.person_id == person.id && it.is_in_on(today));
    match member {
        Some(member) => Ok((member, person)),
        None => {
            let hint = say("verb-circle-join-hint").with("circle", argument(&circle.name)).with("name", argument(&person.name));
            let hint = hint.with("id", circle.id.to_string());
            Err(VerbError::missing(say("verb-circle-not-in").with("name", &person.name).with("circle", &circle.name)).hint(hint))
        }
    }
}
