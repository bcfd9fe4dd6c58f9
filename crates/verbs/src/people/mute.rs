//! How a person stands to being contacted and noted.

use hearten_boxed::boxed;
use hearten_domain::{PersonId, Standing, StandingKind};
use jiff::civil::Date;

use crate::{
    Receipt, Result, Vault, VerbError,
    writing::{person_in, receipt},
};

#[boxed]
impl Vault {
    /// From `since` the person is muted (or dead, not to be contacted or noted, or a partner), until the day `until` where that is known.
    ///
    /// # Errors
    /// `missing` where there is no such person; `invalid` where `until` is not after `since`; `conflict` where it holds already.
    pub async fn mute(&self, id: PersonId, kind: StandingKind, since: Date, until: Option<Date>) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let person = person_in(&mut tx, id).await?;
        if let Some(until) = until.filter(|until| *until <= since) {
            return Err(VerbError::invalid(format!("{until} is not after {since}")).hint("name the first day on which it is no longer so"));
        }
        let held: Vec<Standing> = tx.of_person(id).await?;
        if held.iter().any(|standing| standing.kind == kind && standing.holds_on(since)) {
            return Err(VerbError::conflict(format!("{} is {} already", person.name, phrase(kind))));
        }
        let standing = Standing { id: self.ids.next().into(), person_id: id, kind, since, until, import_id: None };
        let end = until.map(|until| format!(" until {until}")).unwrap_or_default();
        let change = self.change(&mut tx, "mute", format!("{} is {}{end}.", person.name, phrase(kind))).await?;
        tx.create(&change, &standing).await?;
        tx.commit().await?;
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
            let what = kind.map_or("muted", phrase);
            return Err(VerbError::missing(format!("{} is not {what}", person.name)));
        };
        let change = self.change(&mut tx, "unmute", format!("{} {}.", person.name, ended(first.kind))).await?;
        for standing in &ending {
            tx.update(&change, &Standing { until: Some(today), ..standing.clone() }).await?;
        }
        tx.commit().await?;
        Ok(receipt(first.id, &change))
    }
}

/// What is so again once a standing has ended.
fn ended(kind: StandingKind) -> &'static str {
    match kind {
        StandingKind::Muted => "is no longer muted",
        StandingKind::DoNotContact => "may be contacted again",
        StandingKind::DoNotNote => "may be written about again",
        StandingKind::Dead => "is no longer held for dead",
        StandingKind::Partner => "is no longer one of your partners",
    }
}

/// What is so about somebody, after "is".
fn phrase(kind: StandingKind) -> &'static str {
    match kind {
        StandingKind::Muted => "muted",
        StandingKind::DoNotContact => "not to be contacted",
        StandingKind::DoNotNote => "not to be noted about",
        StandingKind::Dead => "remembered as dead",
        StandingKind::Partner => "one of your partners",
    }
}
