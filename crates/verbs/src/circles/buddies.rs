//! Who looks after whom until the next pairs are named.

use hearten_boxed::boxed;
use hearten_domain::{CircleId, CircleMember, CirclePair};
use hearten_speech::say;
use hearten_store::Tx;
use hearten_ties::buddies;

use super::begin::living_circle;
use crate::{
    Receipt, Result, Vault, VerbError,
    text::joined,
    writing::{people_in, receipt},
};

#[boxed]
impl Vault {
    /// Names the next pairs of a circle by rotation: nobody has the same buddy again until they had everybody else. The pairs before end.
    ///
    /// # Errors
    /// `missing` where there is no such circle; `conflict` where it has ended, fewer than two are in it, or pairs were named today already.
    pub async fn circle_buddies(&self, id: CircleId) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let circle = living_circle(&mut tx, id).await?;
        let today = self.today_date();
        let past: Vec<CirclePair> = tx.of_circle(id).await?;
        if past.iter().any(|pair| pair.since >= today) {
            return Err(VerbError::conflict(say("verb-circle-pairs-named")).hint(say("verb-circle-pairs-named-hint")));
        }
        let members = members_today(&mut tx, id, today).await?;
        let seen: Vec<_> = past.iter().map(|pair| (pair.person_id, pair.other_id)).collect();
        let pairs = buddies(&members, &seen);
        if pairs.is_empty() {
            let few = VerbError::conflict(say("verb-circle-too-few").with("circle", &circle.name));
            return Err(few.hint(say("verb-circle-too-few-hint")));
        }
        let mut words = Vec::new();
        for (one, other) in &pairs {
            let people = people_in(&mut tx, &[*one, *other]).await?;
            if let [one, other] = people.as_slice() {
                words.push(say("verb-circle-pair").with("one", &one.name).with("other", &other.name).to_string());
            }
        }
        let text = say("verb-circle-pairs").with("circle", &circle.name).with("pairs", joined(words.iter().map(String::as_str)));
        let change = self.change(&mut tx, "circle", text).await?;
        for pair in past.into_iter().filter(|pair| pair.until.is_none()) {
            tx.update(&change, &CirclePair { until: Some(today), ..pair }).await?;
        }
        for (person_id, other_id) in pairs {
            let id = self.ids.next().into();
            let pair = CirclePair { id, circle_id: circle.id, person_id, other_id, since: today, until: None, import_id: None };
            tx.create(&change, &pair).await?;
        }
        tx.commit().await?;
        Ok(receipt(circle.id, &change))
    }
}

/// Who is in the circle on a day, each once, in the order in which they joined.
async fn members_today(tx: &mut Tx, id: CircleId, today: jiff::civil::Date) -> Result<Vec<hearten_domain::PersonId>> {
    let mut members: Vec<CircleMember> = tx.of_circle(id).await?;
    members.retain(|member| member.is_in_on(today));
    members.sort_by_key(|member| (member.since, member.id));
    let mut people = Vec::new();
    for member in members {
        if !people.contains(&member.person_id) {
            people.push(member.person_id);
        }
    }
    Ok(people)
}
