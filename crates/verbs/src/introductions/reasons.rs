//! What each of two would have of the other, as far as the vault knows: words to begin a reason with.

use hearten_boxed::boxed;
use hearten_domain::{Concern, ConcernKind, Interest, PersonId};
use hearten_speech::say;
use hearten_words::{likeness, terms};
use serde::Serialize;

use crate::{
    PersonName, Result, Vault,
    moves::all_on_day,
    writing::{named, person_in},
};

/// From this likeness (of 1) two topics are one.
const ALIKE: f64 = 0.6;

/// Two people, and what may be said to each of the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReasonsToMeet {
    /// The two.
    pub people: [PersonName; 2],
    /// Words for each; empty where nothing is known.
    pub reasons: [String; 2],
}

#[boxed]
impl Vault {
    /// What may be said to each of two people of the other: an interest they share, or what is on the mind of one and an interest of the other.
    ///
    /// # Errors
    /// `missing` where one of them is not there.
    pub async fn reasons_to_meet(&self, [one, other]: [PersonId; 2]) -> Result<ReasonsToMeet> {
        let mut tx = self.read().await?;
        let today = self.today_date();
        let pair = [person_in(&mut tx, one).await?, person_in(&mut tx, other).await?];
        let mut sides = Vec::new();
        for person in &pair {
            let interests = all_on_day(tx.of_person::<Interest>(person.id).await?, today);
            let mut concerns = all_on_day(tx.of_person::<Concern>(person.id).await?, today);
            concerns.retain(|concern| concern.is_open_on(today) && concern.kind != ConcernKind::HardSeason);
            sides.push((interests, concerns));
        }
        let [first, second] = &pair;
        let mut reasons = [String::new(), String::new()];
        if let [ours, theirs] = sides.as_slice()
            && let [for_first, for_second] = &mut reasons
        {
            *for_first = reason(ours, theirs, &second.name);
            *for_second = reason(theirs, ours, &first.name);
        }
        Ok(ReasonsToMeet { people: pair.each_ref().map(named), reasons })
    }
}

type Side = (Vec<Interest>, Vec<Concern>);

/// What the other has for one.
fn reason((interests, concerns): &Side, (of_other, _): &Side, other: &str) -> String {
    let alike = |one: &str, two: &str| likeness(&terms(one), &terms(two), None).score >= ALIKE;
    let shared = interests.iter().find(|mine| of_other.iter().any(|theirs| alike(&mine.topic, &theirs.topic)));
    if let Some(shared) = shared {
        return say("verb-introduce-both-care").with("topic", shared.topic.trim_end_matches('.')).into();
    }
    let at_home = |concern: &Concern| {
        let words = terms(&concern.text);
        of_other.iter().find(|interest| terms(&interest.topic).iter().any(|term| words.contains(term)))
    };
    let helpful = concerns.iter().find_map(at_home);
    let at_home = |topic: &str| say("verb-introduce-at-home").with("name", other).with("topic", topic).to_string();
    helpful.map(|interest| at_home(interest.topic.trim_end_matches('.'))).unwrap_or_default()
}
