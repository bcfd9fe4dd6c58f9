//! What LinkedIn's export says of me and of praise: who I am, and the good words that were given and received.
//!
//! The tables of the export come in any order, so that what needs to know me or my connections waits for the end of the import.

use std::collections::HashMap;

use hearten_domain::{Gift, GiftDirection, GiftKind, LeftOutReason, Person, PersonId, RawKind, RawRecord};
use hearten_formats::table::{PositionReading, PraiseDirection, PraiseKind, PraiseObservation, PraiseReading, ProfileObservation};
use hearten_speech::say;
use hearten_store::{Tx, fold};

use super::{hash::sha256_hex, importer::Importer};
use crate::{Result, people::profile_address};

/// Whether a file lies in an export of LinkedIn, packed or not: the name under which it comes tells, before the day on which it was made.
pub(super) fn is_of_linkedin(name: &str) -> bool {
    name.split(['/', '\\', '!']).rev().skip(1).any(|part| part.contains("LinkedInDataExport"))
}

/// Tables that wait for the end of the import, with the names of their sources.
#[derive(Default)]
pub(super) struct Later {
    profiles: Vec<ProfileObservation>,
    positions: Vec<(String, PositionReading)>,
    praise: Vec<(String, PraiseReading)>,
}

impl Importer<'_> {
    /// Keeps what is said of me for the end of the import.
    pub(super) fn hold_profile(&mut self, profile: ProfileObservation) {
        self.later.profiles.push(profile);
    }

    /// Keeps my positions for the end of the import.
    pub(super) fn hold_positions(&mut self, source: String, reading: PositionReading) {
        self.later.positions.push((source, reading));
    }

    /// Keeps praise for the end of the import.
    pub(super) fn hold_praise(&mut self, source: String, reading: PraiseReading) {
        self.later.praise.push((source, reading));
    }

    /// Takes in what needed to know me and my connections.
    pub(super) async fn take_later(&mut self, tx: &mut Tx) -> Result<()> {
        let mut later = std::mem::take(&mut self.later);
        // My addresses stand in a table of their own, without my name.
        later.profiles.sort_by_key(|profile| profile.name.is_none());
        for profile in later.profiles {
            self.take_profile(tx, profile).await?;
        }
        for (source, reading) in later.positions {
            self.take_positions(tx, &source, reading).await?;
        }
        if later.praise.is_empty() {
            return Ok(());
        }
        let people = self.people_of_profiles(tx).await?;
        for (source, reading) in later.praise {
            self.report.problems.extend(reading.problems);
            for praise in reading.praise {
                self.take_praise(tx, &source, praise, &people).await?;
            }
        }
        Ok(())
    }

    /// Learns who I am.
    async fn take_profile(&mut self, tx: &mut Tx, profile: ProfileObservation) -> Result<()> {
        self.report.problems.extend(profile.problems);
        let names =
            [profile.name.clone(), profile.maiden.as_ref().and_then(|maiden| Some(format!("{} {maiden}", profile.given.as_ref()?)))];
        self.my_names.extend(names.into_iter().flatten().map(|name| fold(&name)));
        let me = match (self.me_id, &profile.name) {
            (Some(me), _) => me,
            (None, Some(name)) => self.me_called(tx, name).await?,
            (None, None) => return Ok(()),
        };
        for email in profile.emails {
            if self.mine.insert(email.clone()) {
                self.vault.make_mine(tx, me, &email).await?;
            }
        }
        Ok(())
    }

    /// Those whom a profile is known of, by folded name; none for a name that several have.
    async fn people_of_profiles(&mut self, tx: &mut Tx) -> Result<HashMap<String, Option<PersonId>>> {
        let mut people: HashMap<String, Option<PersonId>> = HashMap::new();
        let owners: Vec<PersonId> = self.book.owners("profile:").collect();
        let stored = tx.all::<hearten_domain::Address>().await?;
        let stored = stored.into_iter().filter(|address| address.value.starts_with("profile:")).map(|address| address.person_id);
        let mut ids: Vec<PersonId> = owners.into_iter().chain(stored).collect();
        ids.sort_unstable();
        ids.dedup();
        for person in tx.get_many::<Person>(&ids).await? {
            people.entry(fold(&person.name)).and_modify(|known| *known = None).or_insert(Some(person.id));
        }
        Ok(people)
    }

    async fn take_praise(
        &mut self,
        tx: &mut Tx,
        source: &str,
        praise: PraiseObservation,
        people: &HashMap<String, Option<PersonId>>,
    ) -> Result<()> {
        let hash = sha256_hex(&praise.raw);
        if !tx.known_raw_hashes(RawKind::Row, std::slice::from_ref(&hash)).await?.is_empty() {
            return Ok(());
        }
        let key = praise.profile.as_deref().and_then(profile_address);
        let by_profile = match &key {
            Some(key) => {
                let mailbox = hearten_domain::Mailbox { name: Some(praise.name.clone()), address: key.clone() };
                self.book.meet(tx, self.vault.ids.as_ref(), self.import_id, [&mailbox]).await?;
                self.book.kept_person_of(key)
            }
            None => people.get(&fold(&praise.name)).copied().flatten(),
        };
        let (Some(person_id), Some(on)) = (by_profile, praise.on) else {
            self.leave_out(LeftOutReason::PraiseOfStranger);
            return Ok(());
        };
        let gift = Gift {
            id: self.vault.ids.next().into(),
            person_id,
            direction: match praise.direction {
                PraiseDirection::Given => GiftDirection::Given,
                PraiseDirection::Received => GiftDirection::Received,
            },
            kind: GiftKind::Help,
            what: match praise.kind {
                PraiseKind::Recommendation => say("intake-recommendation").into(),
                PraiseKind::Endorsement => say("intake-endorsement").with("skills", praise.skills.join(", ")).into(),
            },
            meaning: praise.text,
            on,
            came_from: None,
            find_id: None,
            import_id: Some(self.import_id),
        };
        tx.insert_all(&[gift]).await?;
        let raw = RawRecord {
            id: self.vault.ids.next().into(),
            kind: RawKind::Row,
            source: source.to_owned(),
            uid: None,
            hash,
            bytes: praise.raw,
            person_id: Some(person_id),
            moment_id: None,
            as_of: None,
            import_id: Some(self.import_id),
        };
        Ok(tx.insert_all(&[raw]).await?)
    }
}
