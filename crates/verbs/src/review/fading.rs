//! Ties that are going quiet, and those that went.

use std::collections::BTreeMap;

use hearten_domain::{Person, PersonId};
use hearten_store::Tx;
use hearten_ties::{dormant, is_silent_long_enough, silence};
use serde::Serialize;

use super::close::Close;
use crate::{PersonName, Result, Vault, people::silence_view};

/// Up to this layer a silence is looked at.
const LOOKED_AT: i64 = 50;
/// So many of each sort are named.
const SHOWN: usize = 6;

/// How far a silence has gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum FadingKind {
    /// Longer than usual for the two.
    Quiet,
    /// Once close, and silent for long by their own measure.
    Dormant,
}

/// A tie that is going quiet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fading {
    /// With whom.
    pub person: PersonName,
    /// How far it has gone.
    pub kind: FadingKind,
    /// Days since the last contact.
    pub days: i64,
    /// The same in a sentence, without reproach.
    pub sentence: String,
}

/// Of the closest fifty those silent for longer than usual, the longest beyond their own bound first; then the dormant, the formerly closest first.
pub(super) async fn fading(vault: &Vault, tx: &mut Tx, close: &Close) -> Result<Vec<Fading>> {
    let now = vault.now();
    let mut quiet: Vec<(f64, Fading)> = Vec::new();
    for tie in close.ties.iter().filter(|tie| tie.layer <= LOOKED_AT) {
        let Some(sums) = close.sums.get(&tie.person_id) else { continue };
        let found = silence(sums, now);
        if found.longer_than_usual && !is_silent_long_enough(sums, now) {
            let sentence = silence_view(sums, None, now).sentence;
            let person = close.name(tie.person_id);
            quiet.push((found.excess(), Fading { person, kind: FadingKind::Quiet, days: found.days, sentence }));
        }
    }
    quiet.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.person.id.cmp(&b.1.person.id)));
    let mut all: Vec<Fading> = quiet.into_iter().take(SHOWN).map(|(_, fading)| fading).collect();
    let silent: Vec<_> = dormant(&close.open, now).into_iter().take(SHOWN).collect();
    let ids: Vec<PersonId> = silent.iter().map(|one| one.person_id).collect();
    let names: BTreeMap<PersonId, String> = tx.get_many::<Person>(&ids).await?.into_iter().map(|it| (it.id, it.name)).collect();
    for one in silent {
        let (Some(name), Some(sums)) = (names.get(&one.person_id), close.open.iter().find(|tie| tie.person_id == one.person_id)) else {
            continue;
        };
        let person = PersonName { id: one.person_id, name: name.clone() };
        all.push(Fading { person, kind: FadingKind::Dormant, days: one.days, sentence: silence_view(sums, None, now).sentence });
    }
    Ok(all)
}
