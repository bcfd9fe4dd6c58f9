//! How a person stands to being contacted and noted.

use hearten_boxed::boxed;
use hearten_domain::{Person, PersonId, Standing, StandingKind};
use hearten_speech::{Said, say, worded};
use hearten_store::Tx;
use jiff::civil::Date;

use crate::{
    Receipt, Result, Vault, VerbError,
    dates::full_day,
    text::date_not_to_come,
    writing::{person_in, receipt},
};

#[boxed]
impl Vault {
    /// From `since` the person is muted (or dead, not to be contacted or noted, or a partner), until the day `until` where that is known.
    ///
    /// # Errors
    /// `missing` where there is no such person; `invalid` where `until` is not after `since` or a death is still to come; `conflict` where it holds already.
    pub async fn mute(&self, id: PersonId, kind: StandingKind, since: Date, until: Option<Date>) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let person = person_in(&mut tx, id).await?;
        let receipt = self.stand(&mut tx, &person, kind, since, until).await?;
        tx.commit().await?;
        Ok(receipt)
    }

    /// Records a standing in a change of its own.
    pub(super) async fn stand(
        &self,
        tx: &mut Tx,
        person: &Person,
        kind: StandingKind,
        since: Date,
        until: Option<Date>,
    ) -> Result<Receipt> {
        if let Some(until) = until.filter(|until| *until <= since) {
            let wrong = say("standing-not-after").with("until", full_day(until)).with("since", full_day(since));
            return Err(VerbError::invalid(wrong).hint(say("standing-not-after-hint")));
        }
        if kind == StandingKind::Dead {
            date_not_to_come(since.into(), self.today_date(), say("verb-later-death"))?;
        }
        let held: Vec<Standing> = tx.of_person(person.id).await?;
        if held.iter().any(|standing| standing.kind == kind && standing.holds_on(since)) {
            return Err(VerbError::conflict(said("already", kind, &person.name)));
        }
        let standing = Standing { id: self.ids.next().into(), person_id: person.id, kind, since, until, import_id: None };
        let summary = match until {
            Some(until) => said("until", kind, &person.name).with("until", full_day(until)),
            None => said("begun", kind, &person.name),
        };
        let change = self.change(tx, "mute", summary).await?;
        tx.create(&change, &standing).await?;
        Ok(receipt(standing.id, &change))
    }

    /// From today it is no longer so; without a kind, every standing ends but death and partnership.
    ///
    /// # Errors
    /// `missing` where there is no such person or nothing to end.
    pub async fn unmute(&self, id: PersonId, kind: Option<StandingKind>) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let person = person_in(&mut tx, id).await?;
        let today = self.today_date();
        let held: Vec<Standing> = tx.of_person(id).await?;
        let meant = |standing: &Standing| {
            kind.map_or(!matches!(standing.kind, StandingKind::Dead | StandingKind::Partner), |kind| standing.kind == kind)
        };
        let ending: Vec<Standing> = held.into_iter().filter(|standing| standing.holds_on(today) && meant(standing)).collect();
        let Some(first) = ending.first() else {
            return Err(VerbError::missing(said("not", kind.unwrap_or(StandingKind::Muted), &person.name)));
        };
        let change = self.change(&mut tx, "unmute", said("ended", first.kind, &person.name)).await?;
        for standing in &ending {
            tx.update(&change, &Standing { until: Some(today), ..standing.clone() }).await?;
        }
        tx.commit().await?;
        Ok(receipt(first.id, &change))
    }
}

/// What is said of a person's standing: that it has `begun`, holds `until` a day, has `ended`, holds `already`, or does `not`.
fn said(what: &str, kind: StandingKind, name: &str) -> Said {
    worded(&format!("standing-{what}"), kind.as_str()).with("name", name)
}
