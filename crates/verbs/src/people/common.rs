//! What a person and I share: places we both belong or belonged to in the same years, and topics we both care for.

use std::collections::BTreeSet;

use hearten_domain::{Interest, Membership, PartialDate};
use hearten_store::Tx;
use hearten_words::{fold, terms};
use jiff::civil::Date;

use crate::Result;

/// What we share, a phrase each: places first.
pub(super) async fn common_ground(
    tx: &mut Tx,
    theirs: &[(Membership, String)],
    interests: &[Interest],
    today: Date,
) -> Result<Vec<String>> {
    let Some(me) = tx.me().await? else { return Ok(Vec::new()) };
    let mine: Vec<Membership> = tx.of_person(me.id).await?;
    let my_interests: Vec<Interest> = tx.of_person(me.id).await?;
    let mut phrases = BTreeSet::new();
    for (membership, organization) in theirs {
        let same = |own: &&Membership| own.organization_id == membership.organization_id && own.from.is_none_or(|from| begun(from, today));
        if let Some(own) = mine.iter().find(same) {
            let together = overlaps(own, membership);
            phrases.insert(if together {
                format!("both at {organization}")
            } else {
                format!("both at {organization}, in different years")
            });
        }
    }
    let mut phrases: Vec<String> = phrases.into_iter().collect();
    for interest in interests {
        if my_interests.iter().any(|own| is_same_topic(&own.topic, &interest.topic)) {
            phrases.push(format!("both care for {}", interest.topic));
        }
    }
    Ok(phrases)
}

fn begun(from: PartialDate, today: Date) -> bool {
    from.earliest().is_none_or(|from| from <= today)
}

/// Whether two memberships may have held at one time; what is not known may have been.
fn overlaps(one: &Membership, other: &Membership) -> bool {
    let first = |membership: &Membership| membership.from.and_then(PartialDate::earliest).unwrap_or(Date::MIN);
    let last = |membership: &Membership| membership.to.and_then(PartialDate::latest).unwrap_or(Date::MAX);
    first(one) <= last(other) && first(other) <= last(one)
}

/// Whether two topics are the same words, or all words of the shorter are in the longer.
fn is_same_topic(one: &str, other: &str) -> bool {
    if fold(one) == fold(other) {
        return true;
    }
    let (one, other): (BTreeSet<String>, BTreeSet<String>) = (terms(one).into_iter().collect(), terms(other).into_iter().collect());
    let (fewer, more) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    !fewer.is_empty() && fewer.is_subset(&more)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_is_shared_where_one_says_what_the_other_says_more_closely() {
        assert!(is_same_topic("Bees", "bees"));
        assert!(is_same_topic("bees", "keeping bees in winter"));
        assert!(!is_same_topic("bees", "sailing"));
    }
}
