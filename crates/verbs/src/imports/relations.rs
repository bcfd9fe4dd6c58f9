//! Who is who to somebody, as cards and rows say.

use hearten_domain::{Person, PersonId, RawKind, Relation};
use hearten_formats::vcard::{CardObservation, Labelled};
use hearten_store::{Tx, fold};

use super::importer::Importer;
use crate::Result;

/// Somebody whom a card names by the identity of another card, until that card is there.
pub(super) struct Referred {
    person: PersonId,
    uid: String,
    kind: String,
}

/// Words for family, as cards and Monica have them.
const FAMILY: &str = "spouse husband wife partner fiance fiancee child son daughter parent mother father sibling brother sister grandparent grandmother \
    grandfather grandchild grandson granddaughter uncle aunt cousin nephew niece stepparent stepmother stepfather stepchild stepson stepdaughter kin";

impl Importer<'_> {
    /// Keeps whom a card names as related. The identity of another card or a mail address tells who it is; a name alone joins nobody.
    pub(super) async fn keep_relations(&mut self, tx: &mut Tx, person: PersonId, card: &CardObservation) -> Result<()> {
        for related in &card.related {
            let kind = word_of(related);
            let value = related.value.trim();
            let scheme = value.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
            match scheme.as_deref() {
                Some("urn") => {
                    let uid = value.to_owned();
                    self.referred.push(Referred { person, uid, kind });
                }
                Some("mailto") => {
                    let address = value.split_once(':').map_or(value, |(_, address)| address).to_lowercase();
                    let other = self.book.kept_person_of(&address);
                    self.relate(tx, person, other, &address, &kind).await?;
                }
                // A card inside the card, or a page: neither is a name.
                Some("begin" | "http" | "https" | "data" | "tel") => {}
                _ if value.is_empty() => {}
                _ => {
                    self.relate(tx, person, None, value, &kind).await?;
                }
            }
        }
        Ok(())
    }

    /// Finds those whom cards named by the identity of other cards; to be called when the cards of a source are in.
    pub(super) async fn settle_relations(&mut self, tx: &mut Tx) -> Result<()> {
        for Referred { person, uid, kind } in std::mem::take(&mut self.referred) {
            let bare = uid.strip_prefix("urn:uuid:").unwrap_or(&uid).to_owned();
            let found = tx.raw_by_uids(RawKind::Card, &[uid.clone(), bare.clone(), format!("urn:uuid:{bare}")]).await?;
            let Some(other) = found.into_iter().rev().find_map(|raw| raw.person_id).filter(|other| *other != person) else { continue };
            if let Some(known) = tx.get::<Person>(other).await? {
                self.relate(tx, person, Some(other), &known.name, &kind).await?;
            }
        }
        Ok(())
    }

    /// Keeps a relation unless it is kept already; tells whether it was new. Whom my own card calls family is family.
    pub(super) async fn relate(
        &mut self,
        tx: &mut Tx,
        person_id: PersonId,
        other_id: Option<PersonId>,
        name: &str,
        kind: &str,
    ) -> Result<bool> {
        if other_id.is_some() && FAMILY.split_ascii_whitespace().any(|word| word == kind) {
            let of_me = self.me_id.filter(|me| *me == person_id).and(other_id);
            let to_me = self.me_id.filter(|me| Some(*me) == other_id).map(|_| person_id);
            if let Some(family) = of_me.or(to_me) {
                self.make_kin(tx, family).await?;
            }
        }
        let held: Vec<Relation> = tx.of_person(person_id).await?;
        let is_same = |held: &Relation| {
            let is_same_person = held.other_id.is_some() && held.other_id == other_id;
            held.kind == kind && (is_same_person || fold(&held.name) == fold(name))
        };
        if held.iter().any(is_same) {
            return Ok(false);
        }
        let relation = Relation {
            id: self.vault.ids.next().into(),
            person_id,
            other_id,
            name: name.to_owned(),
            kind: kind.to_owned(),
            import_id: Some(self.import_id),
        };
        tx.insert_all(&[relation]).await?;
        Ok(true)
    }

    async fn make_kin(&mut self, tx: &mut Tx, person: PersonId) -> Result<()> {
        match tx.get::<Person>(person).await?.filter(|person| !person.kin) {
            Some(before) => {
                self.touched.insert(person);
                let change = self.edits(tx).await?;
                Ok(tx.update(&change, &Person { kin: true, ..before }).await?)
            }
            None => Ok(()),
        }
    }
}

/// What the other is, in the word of the card, without the marks that some programs put around their own.
fn word_of(related: &Labelled) -> String {
    let label = related.label.as_deref().unwrap_or_default().to_lowercase();
    let label = label.trim().trim_start_matches("x-").trim_start_matches("_$!<").trim_end_matches(">!$_").trim();
    if label.is_empty() { "related".to_owned() } else { label.to_owned() }
}
