//! What a newer record says otherwise than the one before it from the same source: jobs end and begin, and what changed is news of somebody.

use std::collections::BTreeSet;

use hearten_domain::{Membership, MembershipKind, News, NewsKind, PartialDate, PersonId, RawKind, RawRecord};
use hearten_formats::vcard::{CardObservation, CardOrganization, Labelled};
use hearten_store::{Tx, fold};
use jiff::{civil::Date, tz::TimeZone};

use super::importer::Importer;
use crate::{Result, doubles::card_in};

/// How a record stands to those of the same source that were kept before it.
pub(super) enum Course {
    /// There was none, or it says of now what it says.
    Current,
    /// A newer one is kept, of this day: what this one says held before it.
    Past(Date),
}

impl Importer<'_> {
    /// Compares a record with the one before it of the same person and source. A first record is no news, and neither is one that is older than what
    /// is kept already; the same day counts as newer, since it came later.
    pub(super) async fn follow(
        &mut self,
        tx: &mut Tx,
        person_id: PersonId,
        source: &str,
        kind: RawKind,
        card: &CardObservation,
    ) -> Result<Course> {
        let today = self.vault.today_date();
        let kept: Vec<RawRecord> = tx.of_person(person_id).await?;
        let of_source = kept.into_iter().filter(|raw| raw.kind == kind).filter_map(|raw| Some((day_of(&raw), card_in(&raw)?, raw)));
        let of_source = of_source.filter(|(_, before, raw)| is_same_source(raw, before, card));
        let Some((day, before, raw)) = of_source.max_by_key(|(day, _, raw)| (*day, raw.id)) else { return Ok(Course::Current) };
        if card.revised_on.is_some_and(|this| raw.as_of.is_some_and(|kept| this < kept)) {
            return Ok(Course::Past(day));
        }
        // A day that tells nothing beyond the record before leaves only that on which it became known.
        let on = card.revised_on.filter(|this| *this > day).unwrap_or(today).min(today);
        // What one import brings together is how somebody is, not what has changed.
        if raw.import_id != Some(self.import_id) {
            let mut news = self.news_of_job(tx, person_id, &before, card).await?;
            news.extend(news_of_home(&before, card));
            news.extend(news_of_name(&before, card));
            self.tell(tx, person_id, source, on, news).await?;
        }
        self.follow_job(tx, person_id, on, &before, card).await?;
        Ok(Course::Current)
    }

    /// What a record of an earlier day says of a job: it was so, and ended by the day of the newer record at the latest.
    pub(super) async fn keep_past_job(&mut self, tx: &mut Tx, person_id: PersonId, until: Date, card: &CardObservation) -> Result<()> {
        let held: Vec<Membership> = tx.of_person(person_id).await?;
        let Some((name, role)) = card.organizations.first().and_then(|job| Some((job.name.as_ref()?, job.role.clone()))) else {
            return Ok(());
        };
        let organization = self.organization(tx, name).await?;
        if held.iter().any(|it| it.organization_id == organization && it.role.as_deref().map(fold) == role.as_deref().map(fold)) {
            return Ok(());
        }
        let past = Membership { to: Some(PartialDate::from(until)), ..self.employment(person_id, organization, role) };
        Ok(tx.insert_all(&[past]).await?)
    }

    /// Where the record before said another company or position, that employment ends and the new one is added. Employments that did not come of
    /// such a record are left alone.
    async fn follow_job(
        &mut self,
        tx: &mut Tx,
        person_id: PersonId,
        on: Date,
        before: &CardObservation,
        card: &CardObservation,
    ) -> Result<()> {
        let (before, now) = (before.organizations.first(), card.organizations.first());
        if before.map(told) == now.map(told) {
            return Ok(());
        }
        let held: Vec<Membership> = tx.of_person(person_id).await?;
        let open: Vec<&Membership> = held.iter().filter(|it| it.kind == MembershipKind::Employer && it.to.is_none()).collect();
        if let Some(before) = before
            && let Some(name) = &before.name
        {
            let organization = self.organization(tx, name).await?;
            if let Some(ended) = open.iter().find(|it| it.organization_id == organization && it.role == before.role) {
                let change = self.edits(tx).await?;
                tx.update(&change, &Membership { to: Some(PartialDate::from(on)), ..(*ended).clone() }).await?;
            }
        }
        let Some((name, role)) = now.and_then(|now| Some((now.name.as_ref()?, now.role.clone()))) else { return Ok(()) };
        let organization = self.organization(tx, name).await?;
        if !open.iter().any(|it| it.organization_id == organization && it.role == role) {
            tx.insert_all(&[self.employment(person_id, organization, role)]).await?;
        }
        Ok(())
    }

    /// Another company, or another position at the same; none where that is known already from elsewhere.
    async fn news_of_job(
        &mut self,
        tx: &mut Tx,
        person_id: PersonId,
        before: &CardObservation,
        card: &CardObservation,
    ) -> Result<Vec<Change>> {
        let (Some(before), Some(now)) = (before.organizations.first(), card.organizations.first()) else { return Ok(Vec::new()) };
        let (Some(was), Some(is)) = (&before.name, &now.name) else { return Ok(Vec::new()) };
        let kind = match (fold(was) == fold(is), before.role.as_deref().map(fold), now.role.as_deref().map(fold)) {
            (false, ..) => NewsKind::Job,
            (true, Some(was), Some(is)) if was != is => NewsKind::Title,
            _ => return Ok(Vec::new()),
        };
        let organization = self.organization(tx, is).await?;
        let held: Vec<Membership> = tx.of_person(person_id).await?;
        let role = now.role.as_deref().map(fold);
        let is_known = held.iter().any(|it| {
            it.organization_id == organization && it.to.is_none() && (kind == NewsKind::Job || it.role.as_deref().map(fold) == role)
        });
        Ok(if is_known { Vec::new() } else { vec![Change { kind, before: in_words(before), after: in_words(now) }] })
    }

    /// Writes news down, each once, whichever source tells it first.
    async fn tell(&mut self, tx: &mut Tx, person_id: PersonId, source: &str, on_day: Date, changes: Vec<Change>) -> Result<()> {
        if changes.is_empty() || Some(person_id) == self.me_id {
            return Ok(());
        }
        let known: Vec<News> = tx.of_person(person_id).await?;
        let is_known = |change: &Change| {
            known.iter().any(|news| news.kind == change.kind && news.after.as_deref().map(fold) == Some(fold(&change.after)))
        };
        let news: Vec<News> = changes
            .into_iter()
            .filter(|change| !is_known(change))
            .map(|change| News {
                id: self.vault.ids.next().into(),
                person_id,
                kind: change.kind,
                before: Some(change.before),
                after: Some(change.after),
                on_day,
                source: Some(source.to_owned()),
                import_id: Some(self.import_id),
            })
            .collect();
        Ok(tx.insert_all(&news).await?)
    }
}

/// Something that a newer record says otherwise.
struct Change {
    kind: NewsKind,
    before: String,
    after: String,
}

/// The day on which a record was so: its own, else that on which it was taken in, which its identity tells.
fn day_of(raw: &RawRecord) -> Date {
    let taken_in = raw.id.0.get_timestamp().map(|at| at.to_unix().0).and_then(|seconds| i64::try_from(seconds).ok());
    let taken_in = taken_in.and_then(|seconds| jiff::Timestamp::from_second(seconds).ok()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    raw.as_of.unwrap_or_else(|| taken_in.to_zoned(TimeZone::UTC).date())
}

/// Whether two records of one person are of one source, so that they tell how things were and are: the same identity in it, or where there is none the same
/// program, told by what it writes.
fn is_same_source(raw: &RawRecord, before: &CardObservation, card: &CardObservation) -> bool {
    match (&before.uid, &card.uid) {
        (Some(before), Some(now)) => before == now,
        (None, None) => match raw.kind {
            RawKind::Card => producer(&before.raw) == producer(&card.raw),
            RawKind::Row => are_alike(&columns(&before.raw), &columns(&card.raw)),
            RawKind::Object | RawKind::Calendar => false,
        },
        _ => false,
    }
}

/// The line by which a card tells the program that wrote it, else its version.
fn producer(card: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(card);
    let line = |name: &str| {
        text.lines().find(|line| line.get(..name.len()).is_some_and(|head| head.eq_ignore_ascii_case(name))).map(str::to_owned)
    };
    line("PRODID").or_else(|| line("VERSION"))
}

fn columns(row: &[u8]) -> BTreeSet<String> {
    let text = String::from_utf8_lossy(row);
    text.lines().next().unwrap_or_default().split(',').map(|name| name.trim_matches('"').to_lowercase()).collect()
}

/// Whether nearly all columns of the shorter row are in the longer too: rows keep only their filled cells.
fn are_alike(one: &BTreeSet<String>, other: &BTreeSet<String>) -> bool {
    let shorter = one.len().min(other.len());
    one.intersection(other).count() * 4 >= shorter * 3
}

/// A job as it is compared.
fn told(job: &CardOrganization) -> (Option<String>, Option<String>) {
    (job.name.as_deref().map(fold), job.role.as_deref().map(fold))
}

/// A job as it is told: `CFO at Northwind`.
fn in_words(job: &CardOrganization) -> String {
    match (&job.role, &job.name) {
        (Some(role), Some(name)) => format!("{role} at {name}"),
        (Some(only), None) | (None, Some(only)) => only.clone(),
        (None, None) => String::new(),
    }
}

/// Another town, or another address in it. Addresses of work move with the work.
fn news_of_home(before: &CardObservation, card: &CardObservation) -> Option<Change> {
    if let (Some(was), Some(is)) = (of_home(&before.towns), of_home(&card.towns))
        && fold(was) != fold(is)
    {
        return Some(Change { kind: NewsKind::City, before: was.to_owned(), after: is.to_owned() });
    }
    let (was, is) = (of_home(&before.postals)?, of_home(&card.postals)?);
    let (parts_before, parts_now) = (parts(was), parts(is));
    // A postal code that was missing, or a country, is no move.
    let is_more_or_less = parts_before.is_subset(&parts_now) || parts_now.is_subset(&parts_before);
    (!is_more_or_less).then(|| Change { kind: NewsKind::Address, before: was.to_owned(), after: is.to_owned() })
}

fn of_home(values: &[Labelled]) -> Option<&str> {
    let is_home = |label: &str| label == "home" || label == "privat";
    let is_elsewhere = |label: &str| matches!(label, "work" | "business" | "other" | "school");
    let labelled = |fits: &dyn Fn(&str) -> bool| values.iter().find(|it| it.label.as_deref().is_some_and(fits));
    let unlabelled = || values.iter().find(|it| !it.label.as_deref().is_some_and(is_elsewhere));
    labelled(&is_home).or_else(unlabelled).map(|it| it.value.as_str())
}

fn parts(address: &str) -> BTreeSet<String> {
    fold(address).split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Another family name beside the same given name.
fn news_of_name(before: &CardObservation, card: &CardObservation) -> Option<Change> {
    let (given_before, given) = (before.given.as_deref()?, card.given.as_deref()?);
    let (was, is) = (before.family.as_deref()?, card.family.as_deref()?);
    let is_other = fold(given_before) == fold(given) && fold(was) != fold(is);
    is_other.then(|| Change { kind: NewsKind::Name, before: format!("{given_before} {was}"), after: format!("{given} {is}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(text: &str) -> CardObservation {
        let whole = format!("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Marlow;Ida;;;\r\nFN:Ida Marlow\r\n{text}\r\nEND:VCARD\r\n");
        hearten_formats::vcard::read_cards(whole.as_bytes(), "").find_map(std::result::Result::ok).unwrap()
    }

    fn home(before: &str, now: &str) -> Option<(NewsKind, String)> {
        news_of_home(&card(before), &card(now)).map(|change| (change.kind, change.after))
    }

    #[test]
    fn a_move_is_told_by_town_or_street_and_not_by_what_was_added_or_by_work() {
        let old = "ADR;TYPE=home:;;Kaai 7;Ghent;;9000;Belgium";
        assert_eq!(home(old, "ADR;TYPE=home:;;Rua Nova 3;Lisbon;;1100;Portugal"), Some((NewsKind::City, "Lisbon".to_owned())));
        assert_eq!(home(old, "ADR;TYPE=home:;;Veldstraat 1;Ghent;;9000;Belgium").map(|it| it.0), Some(NewsKind::Address));
        assert_eq!(home(old, "ADR;TYPE=home:;;Kaai 7;Ghent;;;"), None);
        assert_eq!(home(old, "ADR;TYPE=work:;;Rua Nova 3;Lisbon;;1100;Portugal"), None);
        assert_eq!(home("ADR;TYPE=work:;;A 1;Ghent;;;", "ADR;TYPE=work:;;B 2;Lisbon;;;"), None);
    }

    #[test]
    fn rows_of_one_program_are_told_by_their_columns() {
        let linkedin = columns(b"First Name,Last Name,URL,Company,Position,Connected On\nA");
        assert!(are_alike(&linkedin, &columns(b"First Name,Last Name,URL,Connected On\nA")));
        assert!(!are_alike(&linkedin, &columns(b"First Name,Last Name,Company,Job Title,E-mail Address\nA")));
    }
}
