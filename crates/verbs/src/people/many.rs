//! What is said of several people at once, in one change.

use hearten_boxed::boxed;
use hearten_domain::{Interest, Person, PersonId, Standing, StandingKind};
use hearten_speech::say;
use hearten_store::{Change, Tx, fold};
use jiff::civil::Date;

use crate::{
    Receipt, Result, Vault, VerbError,
    dates::full_day,
    text::{layer, required_line},
    writing::{people_in, receipt, refuse_unnoted},
};

/// What is said of several people at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ForMany {
    /// The layer they are wanted in: 5, 15, 50 or 150; none for wherever they come to stand.
    Layer(Option<i64>),
    /// Nothing is proposed about them, until the day where one is named.
    Mute(Option<Date>),
    /// They care for this.
    Interest(String),
}

#[boxed]
impl Vault {
    /// Says the same of several people, in one change that is taken back at once. For whom it holds already, nothing changes.
    ///
    /// # Errors
    /// `invalid` without people, for another layer, a blank topic or a day that is not to come; `missing` where somebody is not there; `refused` where nothing
    /// is to be noted about somebody; `conflict` where it holds for all of them already.
    pub async fn say_of_many(&self, people: &[PersonId], what: ForMany) -> Result<Receipt> {
        let what = self.checked(what)?;
        let mut tx = self.write().await?;
        let mut people = people_in(&mut tx, people).await?;
        people.retain(|person| !person.is_me);
        if people.is_empty() {
            return Err(VerbError::invalid(say("many-nobody")).hint(say("many-nobody-hint")));
        }
        let mut concerned = Vec::new();
        for person in people {
            if !self.holds(&mut tx, &person, &what).await? {
                concerned.push(person);
            }
        }
        if concerned.is_empty() {
            return Err(VerbError::conflict(say("many-so-already")));
        }
        let change = self.change(&mut tx, "several", summary(&what, concerned.len())).await?;
        for person in &concerned {
            self.say_of(&mut tx, &change, person, &what).await?;
        }
        tx.commit().await?;
        Ok(receipt(concerned.len(), &change))
    }

    fn checked(&self, what: ForMany) -> Result<ForMany> {
        match what {
            ForMany::Layer(size) => Ok(ForMany::Layer(size.map(layer).transpose()?)),
            ForMany::Interest(topic) => Ok(ForMany::Interest(required_line(&topic, say("verb-what-the-interest"))?)),
            ForMany::Mute(Some(until)) if until <= self.today_date() => {
                Err(VerbError::invalid(say("many-until-over").with("day", full_day(until))).hint(say("many-until-over-hint")))
            }
            mute @ ForMany::Mute(_) => Ok(mute),
        }
    }

    async fn holds(&self, tx: &mut Tx, person: &Person, what: &ForMany) -> Result<bool> {
        Ok(match what {
            ForMany::Layer(size) => person.layer == *size,
            ForMany::Mute(_) => {
                let held: Vec<Standing> = tx.of_person(person.id).await?;
                held.iter().any(|it| it.kind == StandingKind::Muted && it.holds_on(self.today_date()))
            }
            ForMany::Interest(topic) => {
                let held: Vec<Interest> = tx.of_person(person.id).await?;
                held.iter().any(|interest| fold(&interest.topic) == fold(topic))
            }
        })
    }

    async fn say_of(&self, tx: &mut Tx, change: &Change, person: &Person, what: &ForMany) -> Result<()> {
        let (id, today) = (self.ids.next(), self.today_date());
        match what {
            ForMany::Layer(size) => tx.update(change, &Person { layer: *size, ..person.clone() }).await?,
            ForMany::Mute(until) => {
                let (kind, until) = (StandingKind::Muted, *until);
                let standing = Standing { id: id.into(), person_id: person.id, kind, since: today, until, import_id: None };
                tx.create(change, &standing).await?;
            }
            ForMany::Interest(topic) => {
                refuse_unnoted(tx, person, today).await?;
                let (topic, learnt_on) = (topic.clone(), Some(today));
                let interest = Interest { id: id.into(), person_id: person.id, topic, learnt_on, source: None, import_id: None };
                tx.create(change, &interest).await?;
            }
        }
        Ok(())
    }
}

fn summary(what: &ForMany, count: usize) -> String {
    match what {
        ForMany::Layer(None) => say("many-any-layer"),
        ForMany::Layer(Some(size)) => say("many-layer").with("size", size.to_string()),
        ForMany::Mute(None) => say("many-muted"),
        ForMany::Mute(Some(until)) => say("many-muted-until").with("until", full_day(*until)),
        ForMany::Interest(topic) => say("many-interest").with("topic", topic),
    }
    .with("count", count)
    .into()
}
