//! A round: each member's one ask, in turn, and to whom they may turn with it.

use std::collections::BTreeMap;

use hearten_boxed::boxed;
use hearten_domain::{CircleAskKind, CircleId, Interest, PersonId};
use hearten_speech::say;
use hearten_words::text_likeness;
use serde::Serialize;

use super::view::{CircleAskView, CircleView};
use crate::{PersonName, Result, Vault, moves::all_on_day};

/// From this likeness (of 1) an offer or an interest answers an ask.
const ALIKE: f64 = 0.34;

/// One seat of a round.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RoundSeat {
    /// Who sits there.
    pub person: PersonName,
    /// Their latest open ask; none where they have none yet.
    pub ask: Option<CircleAskView>,
    /// To whom they may turn, and why, the likeliest first.
    pub turn_to: Vec<RoundWord>,
    /// Who listens first, where nobody is seen to have what they need: the next in the round.
    pub listens: Option<PersonName>,
}

/// Somebody to turn to.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RoundWord {
    /// Who.
    pub person: PersonName,
    /// What they offer, or what they care for: what is said of them after their name.
    pub why: String,
}

#[boxed]
impl Vault {
    /// The round of a circle: every member once, in the order in which they joined, with their latest ask, and whose offer or interest is like it.
    ///
    /// # Errors
    /// `missing` where there is no such circle.
    pub async fn circle_round(&self, id: CircleId) -> Result<Vec<RoundSeat>> {
        let view = self.circle(id).await?;
        let mut tx = self.read().await?;
        let members: Vec<PersonId> = view.members.iter().map(|person| person.id).collect();
        let mut interests: BTreeMap<PersonId, Vec<String>> = BTreeMap::new();
        for interest in all_on_day(tx.of_people::<Interest>(&members).await?, self.today_date()) {
            interests.entry(interest.person_id).or_default().push(interest.topic);
        }
        Ok((0..view.members.len()).filter_map(|place| seat(&view, &interests, place)).collect())
    }
}

fn seat(view: &CircleView, interests: &BTreeMap<PersonId, Vec<String>>, place: usize) -> Option<RoundSeat> {
    let person = view.members.get(place)?.clone();
    let listens = view.members.get((place + 1) % view.members.len()).filter(|next| next.id != person.id);
    let ask = view.open(CircleAskKind::Ask).filter(|it| it.person.id == person.id).last().cloned();
    let turn_to = ask.as_ref().map(|ask| turn_to(view, interests, &person, &ask.ask.text)).unwrap_or_default();
    let listens = listens.filter(|_| ask.is_some() && turn_to.is_empty()).cloned();
    Some(RoundSeat { person, ask, turn_to, listens })
}

/// The others whose offer, or else whose interest, is like what is asked.
fn turn_to(view: &CircleView, interests: &BTreeMap<PersonId, Vec<String>>, person: &PersonName, ask: &str) -> Vec<RoundWord> {
    let mut found: Vec<(f64, RoundWord)> = Vec::new();
    for other in view.members.iter().filter(|other| other.id != person.id) {
        let offers = view.open(CircleAskKind::Offer).filter(|it| it.person.id == other.id);
        let is_me = Some(other.id) == view.me;
        let offers_it = if is_me { "verb-round-you-offer" } else { "verb-round-offers" };
        let offers = offers.map(|it| (it.ask.text.as_str(), say(offers_it).with("text", &it.ask.text).to_string()));
        let cares = if is_me { "verb-round-you-care" } else { "verb-round-cares" };
        let topics = interests.get(&other.id).into_iter().flatten();
        let topics = topics.map(|topic| (topic.as_str(), say(cares).with("topic", topic).to_string()));
        let best = offers.chain(topics).map(|(text, why)| (text_likeness(ask, text, None).score, why)).max_by(|a, b| a.0.total_cmp(&b.0));
        if let Some((alike, why)) = best.filter(|(alike, _)| *alike >= ALIKE) {
            found.push((alike, RoundWord { person: other.clone(), why }));
        }
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.person.id.cmp(&b.1.person.id)));
    found.into_iter().map(|(_, word)| word).collect()
}
