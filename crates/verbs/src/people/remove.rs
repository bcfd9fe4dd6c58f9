//! Taking a person out of the vault; `undo` brings them back.

use hearten_boxed::boxed;
use hearten_domain::{
    Ask, Chain, ChainId, ChainStep, CircleAsk, CircleMember, CirclePair, Commitment, Concern, ContactPoint, Feed, Gift, GoalStep, Guest,
    ImportantDate, Interest, Introduction, Keepsake, KeepsakeItem, KeptApart, Membership, Merge, MoveAnswer, News, Pairing, PassingNote,
    Person, PersonId, Promise, Relation, Standing, Story, StoryId, StoryPerson, Thanks, TripVisit,
};
use hearten_speech::say;
use hearten_store::{Change, OfPerson, Tx};

use crate::{
    Receipt, Result, Vault, VerbError,
    stories::remove_photos,
    writing::{person_in, receipt},
};

#[boxed]
impl Vault {
    /// Removes a person and what hangs on them, stories of them alone included. Their addresses stay known, and their moments stay as those
    /// of a known address, so that adding them again brings the history back.
    ///
    /// # Errors
    /// `missing` where there is no such person; `refused` for me.
    pub async fn remove_person(&self, id: PersonId) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let person = person_in(&mut tx, id).await?;
        if person.is_me {
            return Err(VerbError::refused(say("that-is-you")).hint(say("that-is-you-hint")));
        }
        let change = self.change(&mut tx, "remove", say("person-verb-removed").with("name", &person.name)).await?;
        remove_stories(&mut tx, &change, id).await?;
        remove_all::<KeepsakeItem>(&mut tx, &change, id).await?;
        remove_all::<Keepsake>(&mut tx, &change, id).await?;
        remove_chains(&mut tx, &change, id).await?;
        remove_all::<Thanks>(&mut tx, &change, id).await?;
        remove_all::<Ask>(&mut tx, &change, id).await?;
        remove_all::<PassingNote>(&mut tx, &change, id).await?;
        remove_gifts(&mut tx, &change, id).await?;
        remove_all::<Concern>(&mut tx, &change, id).await?;
        remove_all::<Promise>(&mut tx, &change, id).await?;
        remove_all::<Interest>(&mut tx, &change, id).await?;
        remove_all::<ImportantDate>(&mut tx, &change, id).await?;
        remove_all::<Membership>(&mut tx, &change, id).await?;
        remove_all::<ContactPoint>(&mut tx, &change, id).await?;
        remove_all::<Standing>(&mut tx, &change, id).await?;
        remove_all::<MoveAnswer>(&mut tx, &change, id).await?;
        remove_all::<GoalStep>(&mut tx, &change, id).await?;
        remove_all::<Feed>(&mut tx, &change, id).await?;
        remove_all::<News>(&mut tx, &change, id).await?;
        remove_all::<Merge>(&mut tx, &change, id).await?;
        remove_all::<Guest>(&mut tx, &change, id).await?;
        remove_all::<TripVisit>(&mut tx, &change, id).await?;
        remove_naming::<Pairing>(&mut tx, &change, id).await?;
        remove_from_circles(&mut tx, &change, id).await?;
        remove_naming::<Introduction>(&mut tx, &change, id).await?;
        remove_naming::<KeptApart>(&mut tx, &change, id).await?;
        remove_relations(&mut tx, &change, id).await?;
        tx.remove::<Person>(&change, id).await?;
        crate::ties::recompute(self, &mut tx, &[id]).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }
}

/// The same for what stands between two, whichever of them it is.
async fn remove_naming<R: OfPerson>(tx: &mut Tx, change: &Change, person: PersonId) -> Result<()> {
    for record in tx.naming::<R>(&[person]).await? {
        tx.remove::<R>(change, record.id()).await?;
    }
    Ok(())
}

/// Takes the person out of their circles; what others asked there stays, without who helped.
async fn remove_from_circles(tx: &mut Tx, change: &Change, person: PersonId) -> Result<()> {
    remove_all::<CircleAsk>(tx, change, person).await?;
    remove_all::<Commitment>(tx, change, person).await?;
    remove_all::<CircleMember>(tx, change, person).await?;
    remove_naming::<CirclePair>(tx, change, person).await?;
    let of_others: Vec<CircleAsk> = tx.naming(&[person]).await?;
    Ok(tx.update_all(change, &of_others.into_iter().map(|ask| CircleAsk { other_id: None, ..ask }).collect::<Vec<_>>()).await?)
}

/// Takes the person's relations away; those of others to them keep the name.
async fn remove_relations(tx: &mut Tx, change: &Change, person: PersonId) -> Result<()> {
    remove_all::<Relation>(tx, change, person).await?;
    let of_others: Vec<Relation> = tx.naming(&[person]).await?;
    Ok(tx.update_all(change, &of_others.into_iter().map(|relation| Relation { other_id: None, ..relation }).collect::<Vec<_>>()).await?)
}

async fn remove_all<R: OfPerson>(tx: &mut Tx, change: &Change, person: PersonId) -> Result<()> {
    for record in tx.of_person::<R>(person).await? {
        tx.remove::<R>(change, record.id()).await?;
    }
    Ok(())
}

/// Takes the person out of their stories, and the stories that are then nobody's away.
async fn remove_stories(tx: &mut Tx, change: &Change, person: PersonId) -> Result<()> {
    let parts: Vec<StoryPerson> = tx.of_person(person).await?;
    let stories: std::collections::BTreeSet<StoryId> = parts.iter().map(|part| part.story_id).collect();
    remove_all::<StoryPerson>(tx, change, person).await?;
    for story in stories {
        if tx.people_of_story(story).await?.is_empty() {
            remove_photos(tx, change, story).await?;
            tx.remove::<Story>(change, story).await?;
        }
    }
    Ok(())
}

/// Takes the person's help out of its chains, and the chains that are then nobody's away.
async fn remove_chains(tx: &mut Tx, change: &Change, person: PersonId) -> Result<()> {
    let steps: Vec<ChainStep> = tx.of_person(person).await?;
    let chains: std::collections::BTreeSet<ChainId> = steps.iter().map(|step| step.chain_id).collect();
    remove_all::<ChainStep>(tx, change, person).await?;
    for chain in chains {
        if tx.steps_of_chain(chain).await?.is_empty() {
            tx.remove::<Chain>(change, chain).await?;
        }
    }
    Ok(())
}

/// Takes gifts away; what was passed on from one of them to others stays, without saying where it came from.
async fn remove_gifts(tx: &mut Tx, change: &Change, person: PersonId) -> Result<()> {
    let gifts: Vec<Gift> = tx.of_person(person).await?;
    if gifts.is_empty() {
        return Ok(());
    }
    let comes_from_them = |gift: &Gift| gift.came_from.is_some_and(|from| gifts.iter().any(|gift| gift.id == from));
    for passed_on in tx.all::<Gift>().await?.into_iter().filter(comes_from_them) {
        tx.update(change, &Gift { came_from: None, ..passed_on }).await?;
    }
    remove_all::<Gift>(tx, change, person).await
}
