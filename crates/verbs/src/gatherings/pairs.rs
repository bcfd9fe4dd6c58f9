//! Who of the guests should meet whom.

use std::collections::BTreeMap;

use hearten_boxed::boxed;
use hearten_domain::{GatheringId, Interest, Pairing, Person, PersonId};
use hearten_speech::say;
use hearten_store::Tx;
use hearten_ties::choose_pairs;
use hearten_words::{likeness, terms};
use serde::Serialize;

use super::{
    guests::guest_in,
    plan::{gathering_in, open_gathering},
};
use crate::{
    PersonName, Receipt, Result, Vault, VerbError,
    introductions::know_each_other,
    moves::all_on_day,
    text::required_line,
    writing::{person_in, receipt},
};

/// From this likeness (of 1) two topics are one.
const ALIKE: f64 = 0.6;
/// What it counts to share nothing but the theme.
const THEME_ONLY: f64 = 0.2;
/// So many pairs are looked up for whether they know each other.
const MOST_LOOKED_UP: usize = 300;

/// Two guests who should meet.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PairIdea {
    /// The two.
    pub people: [PersonName; 2],
    /// Why.
    pub reason: String,
}

#[boxed]
impl Vault {
    /// Which guests should meet: strangers, as far as is seen, who share an interest or the theme; nobody in more than two pairs. See [`hearten_ties::choose_pairs`].
    ///
    /// # Errors
    /// `missing` where there is no such gathering.
    pub async fn pair_ideas(&self, id: GatheringId) -> Result<Vec<PairIdea>> {
        let mut tx = self.read().await?;
        let theme = gathering_in(&mut tx, id).await?.theme;
        let noted = tx.pairings_of(id).await?;
        let guests = tx.guests_of(id).await?;
        let ids: Vec<PersonId> = guests.iter().filter(|guest| guest.state().takes_a_place()).map(|guest| guest.person_id).collect();
        let people = tx.get_many::<Person>(&ids).await?;
        let topics = self.topics(&mut tx, &ids).await?;
        let mut found: Vec<(usize, usize, f64, String)> = Vec::new();
        for (place, one) in people.iter().enumerate() {
            for (after, other) in people.iter().enumerate().skip(place + 1) {
                let is_noted =
                    noted.iter().any(|it| [it.person_id, it.other_id].contains(&one.id) && [it.person_id, it.other_id].contains(&other.id));
                if !(is_noted || one.kin && other.kin) {
                    let (worth, reason) = shared(topics.get(&one.id), topics.get(&other.id), &theme);
                    found.push((place, after, worth, reason));
                }
            }
        }
        found.sort_by(|a, b| b.2.total_cmp(&a.2).then((a.0, a.1).cmp(&(b.0, b.1))));
        found.truncate(MOST_LOOKED_UP);
        let mut strangers = Vec::new();
        for pair in found {
            if let (Some(one), Some(other)) = (people.get(pair.0), people.get(pair.1))
                && !know_each_other(self, &mut tx, [one.id, other.id]).await?
            {
                strangers.push(pair);
            }
        }
        let chosen = choose_pairs(strangers.iter().map(|(one, other, worth, _)| (*one, *other, *worth)).collect());
        let idea = |(one, other, _): (usize, usize, f64)| {
            let reason = strangers.iter().find(|pair| (pair.0, pair.1) == (one, other))?.3.clone();
            let name = |place: usize| people.get(place).map(|person| PersonName { id: person.id, name: person.name.clone() });
            Some(PairIdea { people: [name(one)?, name(other)?], reason })
        };
        Ok(chosen.into_iter().filter_map(idea).collect())
    }

    async fn topics(&self, tx: &mut Tx, ids: &[PersonId]) -> Result<BTreeMap<PersonId, Vec<Topic>>> {
        let mut topics: BTreeMap<PersonId, Vec<Topic>> = BTreeMap::new();
        for it in all_on_day(tx.of_people::<Interest>(ids).await?, self.today_date()) {
            topics.entry(it.person_id).or_default().push((terms(&it.topic), it.topic));
        }
        Ok(topics)
    }

    /// Writes down that two guests should meet, and why.
    ///
    /// # Errors
    /// `missing` where one is not on the list; `conflict` where it is written down already or the gathering is over; `invalid` for one person twice or no reason.
    pub async fn pair_guests(&self, id: GatheringId, [one, other]: [PersonId; 2], reason: &str) -> Result<Receipt> {
        let mut tx = self.write().await?;
        open_gathering(&mut tx, id).await?;
        if one == other {
            return Err(VerbError::invalid(say("verb-gather-same")).hint(say("verb-gather-same-hint")));
        }
        for person in [one, other] {
            guest_in(&mut tx, id, person).await?;
        }
        let is_same = |it: &Pairing| [it.person_id, it.other_id].contains(&one) && [it.person_id, it.other_id].contains(&other);
        if tx.pairings_of(id).await?.iter().any(is_same) {
            return Err(VerbError::conflict(say("verb-gather-pair-noted")));
        }
        let reason = required_line(reason, say("verb-what-the-reason"))?;
        let [first, second] = [person_in(&mut tx, one).await?.name, person_in(&mut tx, other).await?.name];
        let pairing = Pairing {
            id: self.ids.next().into(),
            gathering_id: id,
            person_id: one,
            other_id: other,
            reason,
            noted_on: self.today_date(),
            met_on: None,
            import_id: None,
        };
        let summary = say("verb-gather-should-meet").with("one", first).with("other", second).to_string();
        let change = self.change(&mut tx, "gather", summary).await?;
        tx.create(&change, &pairing).await?;
        tx.commit().await?;
        Ok(receipt(pairing.id, &change))
    }
}

type Topic = (Vec<String>, String);

/// What two share, and what it counts.
fn shared(ours: Option<&Vec<Topic>>, theirs: Option<&Vec<Topic>>, theme: &str) -> (f64, String) {
    let theme_words = terms(theme);
    let mut best: (f64, String) = (THEME_ONLY, say("verb-gather-both-come").with("theme", theme).into());
    for (one, topic) in ours.into_iter().flatten() {
        for (other, _) in theirs.into_iter().flatten() {
            let alike = likeness(one, other, None).score;
            // What goes beyond the theme is a better beginning than the theme itself.
            let is_theme = one.iter().any(|word| theme_words.contains(word));
            let worth = alike * if is_theme { 0.6 } else { 1.0 };
            if alike >= ALIKE && worth > best.0 {
                best = (worth, say("verb-gather-both-care").with("topic", topic.trim_end_matches('.')).into());
            }
        }
    }
    best
}
