//! All that is known of one goes over to another: what a merge is made of, by hand or at the end of an import.

use std::collections::{BTreeMap, BTreeSet};

use hearten_domain::{
    Address, Ask, ChainStep, CircleAsk, CircleMember, CirclePair, Commitment, Concern, ContactPoint, DecidedBy, Feed, Gift, GoalStep,
    Guest, ImportantDate, Interest, Introduction, Keepsake, KeepsakeItem, KeptApart, Membership, Merge, MoveAnswer, News, Pairing,
    PassingNote, Person, PersonId, Promise, Relation, Standing, StoryPerson, Thanks, TripVisit,
};
use hearten_speech::say;
use hearten_store::{Change, OfPerson, Tx};

use super::{best::ByHand, twins::Twin};
use crate::{Result, Vault, VerbError};

/// People who are one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Union {
    /// Who stays.
    pub(super) kept: PersonId,
    /// Who goes.
    pub(super) others: Vec<PersonId>,
}

/// How the unions at hand change who is who.
struct Moving<'u> {
    unions: &'u [Union],
    /// Who somebody becomes.
    becomes: BTreeMap<PersonId, PersonId>,
    /// Everybody concerned.
    all: Vec<PersonId>,
}

impl Vault {
    /// Makes one person of each union: their records go over, their own records become one, and each merge is written down. Nobody may be in two unions, and all
    /// have a person's record. Tells whose ties the caller has to compute anew.
    pub(super) async fn unite(&self, tx: &mut Tx, change: &Change, unions: &[Union], decided_by: DecidedBy) -> Result<BTreeSet<PersonId>> {
        // By loops: a closure over borrowed identities would keep this future from being sent between threads, as the pages need it.
        let mut becomes = BTreeMap::new();
        for union in unions {
            for other in &union.others {
                becomes.insert(*other, union.kept);
            }
        }
        let all: Vec<PersonId> = unions.iter().map(|union| union.kept).chain(becomes.keys().copied()).collect();
        let moving = Moving { unions, becomes, all };
        moving.facts(tx, change).await?;
        let mut touched: BTreeSet<PersonId> = moving.all.iter().copied().collect();
        let others: Vec<PersonId> = moving.becomes.keys().copied().collect();
        let taking_part = tx.taking_part(&others).await?;
        for (other, kept) in moving.becomes.clone() {
            if taking_part.contains(&other) {
                touched.extend(tx.move_participants(change, other, kept).await?);
            }
            let raw = tx.raw_ids_of(other).await?;
            tx.give_raw_records(change, &raw, other, kept).await?;
        }
        self.unite_people(tx, change, &moving, decided_by).await?;
        Ok(touched)
    }

    /// One record of each union's people. The record of a merge is written right after that of the one who stays, which `unmerge` rests on.
    async fn unite_people(&self, tx: &mut Tx, change: &Change, moving: &Moving<'_>, decided_by: DecidedBy) -> Result<()> {
        let earlier: Vec<Merge> = tx.of_people(&moving.all).await?;
        let earlier: Vec<(PersonId, PersonId)> = earlier.iter().map(|merge| (merge.other_id, merge.person_id)).collect();
        let mut by_hand = ByHand::read(tx, &moving.all, &earlier).await?;
        let people = tx.get_many::<Person>(&moving.all).await?;
        let mut people: BTreeMap<PersonId, Person> = people.into_iter().map(|person| (person.id, person)).collect();
        for union in moving.unions {
            let absent = || VerbError::missing(say("find-no-person").with("id", union.kept.to_string()));
            let mut kept = people.remove(&union.kept).ok_or_else(absent)?;
            for other in &union.others {
                let Some(other) = people.remove(other) else { continue };
                kept = by_hand.united(&kept, &other);
                tx.remove_all::<Person>(change, &[other.id]).await?;
                tx.update_all(change, std::slice::from_ref(&kept)).await?;
                let merge = Merge {
                    id: self.ids.next().into(),
                    person_id: kept.id,
                    other_id: other.id,
                    name: other.name,
                    decided_by,
                    at: change.at,
                    change_id: change.id,
                    parted_at: None,
                    import_id: change.import_id,
                };
                tx.create_all(change, &[merge]).await?;
            }
        }
        Ok(())
    }
}

impl Moving<'_> {
    /// Every record that names one of the people names whom they become. A table with a column for a person has its line here.
    async fn facts(&self, tx: &mut Tx, change: &Change) -> Result<()> {
        self.records::<Address>(tx, change).await?;
        self.records::<ContactPoint>(tx, change).await?;
        self.records::<Membership>(tx, change).await?;
        self.records::<ImportantDate>(tx, change).await?;
        self.records::<Interest>(tx, change).await?;
        self.records::<Concern>(tx, change).await?;
        self.records::<StoryPerson>(tx, change).await?;
        self.records::<Gift>(tx, change).await?;
        self.records::<Thanks>(tx, change).await?;
        self.records::<Keepsake>(tx, change).await?;
        self.records::<KeepsakeItem>(tx, change).await?;
        self.records::<ChainStep>(tx, change).await?;
        self.records::<Ask>(tx, change).await?;
        self.records::<PassingNote>(tx, change).await?;
        self.records::<Promise>(tx, change).await?;
        self.records::<Introduction>(tx, change).await?;
        self.records::<Guest>(tx, change).await?;
        self.records::<Pairing>(tx, change).await?;
        self.records::<TripVisit>(tx, change).await?;
        self.records::<CircleMember>(tx, change).await?;
        self.records::<CirclePair>(tx, change).await?;
        self.records::<CircleAsk>(tx, change).await?;
        self.records::<Commitment>(tx, change).await?;
        self.records::<Standing>(tx, change).await?;
        self.records::<MoveAnswer>(tx, change).await?;
        self.records::<Feed>(tx, change).await?;
        self.records::<GoalStep>(tx, change).await?;
        self.records::<News>(tx, change).await?;
        self.records::<Relation>(tx, change).await?;
        self.records::<KeptApart>(tx, change).await?;
        self.records::<Merge>(tx, change).await
    }

    async fn records<R: OfPerson + PartialEq + Twin>(&self, tx: &mut Tx, change: &Change) -> Result<()> {
        let mut staying: BTreeMap<PersonId, Vec<R>> = BTreeMap::new();
        let (mut moved, mut gone) = (Vec::new(), Vec::new());
        for mut record in tx.naming::<R>(&self.all).await? {
            let mut is_moved = false;
            for person in record.people_mut() {
                if let Some(becomes) = self.becomes.get(person) {
                    *person = *becomes;
                    is_moved = true;
                }
            }
            let named = named(&mut record);
            match named.as_slice() {
                // What stood between the two stands between nobody now.
                [one, two] if one == two => gone.push(record.id()),
                _ if is_moved => moved.push(record),
                _ => named.iter().for_each(|person| staying.entry(*person).or_default().push(record.clone())),
            }
        }
        let mut written: BTreeMap<R::Id, R> = BTreeMap::new();
        for record in moved {
            let Some(person) = named(&mut record.clone()).first().copied() else { continue };
            let there = staying.entry(person).or_default();
            match there.iter_mut().find_map(|held| held.joined_with(&record).map(|joined| (held, joined))) {
                Some((held, joined)) => {
                    *held = joined.clone();
                    written.insert(joined.id(), joined);
                    gone.push(record.id());
                }
                None => {
                    there.push(record.clone());
                    written.insert(record.id(), record);
                }
            }
        }
        tx.update_all(change, &written.into_values().collect::<Vec<_>>()).await?;
        Ok(tx.remove_all::<R>(change, &gone).await?)
    }
}

/// The people a record names.
fn named<R: OfPerson>(record: &mut R) -> Vec<PersonId> {
    record.people_mut().into_iter().map(|person| *person).collect()
}
