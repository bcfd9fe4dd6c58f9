//! Spread: how much of what is close hangs on one employer, industry, place or circle, and who is left if that falls away.

use std::collections::{BTreeMap, BTreeSet};

use hearten_domain::PersonId;
use hearten_words::fold;
use serde::Serialize;

/// The layers by size, the innermost first: about so many people are that close (Dunbar 1998; Zhou, Sornette, Hill & Dunbar 2005).
pub const LAYERS: [i64; 4] = [5, 15, 50, 150];

/// What sort of thing many ties may hang on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Facet {
    /// Where they work.
    Employer,
    /// The line of work they are in.
    Industry,
    /// Where they live.
    Place,
    /// A club, board, school or association.
    Circle,
}

impl Facet {
    /// All of them, in the order in which they are shown.
    pub const ALL: &'static [Self] = &[Self::Employer, Self::Industry, Self::Place, Self::Circle];

    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Employer => "employer",
            Self::Industry => "industry",
            Self::Place => "place",
            Self::Circle => "circle",
        }
    }
}

/// Something that somebody belongs to and that could fall away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holding {
    /// What sort of thing.
    pub facet: Facet,
    /// Its name; case and accents do not matter.
    pub name: String,
}

/// Something that holds a tie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bond {
    /// What, in words: `family`, `a story you share`.
    pub what: String,
    /// The names of all that it hangs on and that could fall away: an organization and its line of work; none where it hangs on neither.
    pub through: Vec<String>,
}

/// A tie of the inner layers, with what it may hang on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CloseTie {
    /// With whom.
    pub person_id: PersonId,
    /// The layer it is in, one of [`LAYERS`].
    pub layer: i64,
    /// What they belong to now.
    pub holdings: Vec<Holding>,
    /// What holds the tie, whether it hangs on a holding or not.
    pub bonds: Vec<Bond>,
}

/// Puts people into layers: given with each their closeness and the layer the user chose. Whom the user placed stays there; the places left over in
/// each layer go to the others by closeness, the closest first. Who is beyond all layers is left out. In order of layer, then closeness.
pub fn layers(people: &[(PersonId, f64, Option<i64>)]) -> Vec<(PersonId, i64)> {
    let mut sorted = people.to_vec();
    sorted.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    let mut open = sorted.iter().filter(|(_, closeness, chosen)| chosen.is_none() && *closeness > 0.0);
    let mut placed: Vec<(PersonId, i64)> = Vec::new();
    for size in LAYERS {
        let chosen = sorted.iter().filter(|(_, _, chosen)| *chosen == Some(size)).map(|(person, ..)| (*person, size));
        placed.extend(chosen);
        let left = usize::try_from(size).unwrap_or_default().saturating_sub(placed.len());
        placed.extend(open.by_ref().take(left).map(|(person, ..)| (*person, size)));
    }
    let place: BTreeMap<PersonId, usize> = sorted.iter().enumerate().map(|(place, (person, ..))| (*person, place)).collect();
    placed.sort_by_key(|(person, layer)| (*layer, place.get(person).copied()));
    placed
}

/// How much hangs on each of a facet's names.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Concentration {
    /// Which facet.
    pub facet: Facet,
    /// Of how many ties it is known.
    pub known: usize,
    /// Of how many in all.
    pub of: usize,
    /// The names with their shares, the largest first.
    pub shares: Vec<Share>,
    /// The Herfindahl index, 0 to 1: the sum of the squared shares, the chance that two of these ties drawn at random hang on the same name
    /// (Hirschman 1945; Simpson 1949). 1 where all hang on one; 0 where none is known.
    pub index: f64,
    /// As many names of equal share would give the same index: 1 / index (Laakso & Taagepera 1979); 0 where none is known.
    pub as_if: f64,
}

/// What hangs on one name.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Share {
    /// The name, as written.
    pub name: String,
    /// Who belongs to it, the innermost first.
    pub people: Vec<PersonId>,
    /// Its share of the ties of which the facet is known, 0 to 1. Who belongs to several counts in equal parts for each.
    pub share: f64,
}

/// How concentrated these ties are by one facet.
pub fn concentration(ties: &[CloseTie], facet: Facet) -> Concentration {
    let mut groups: BTreeMap<String, (String, Vec<PersonId>, f64)> = BTreeMap::new();
    let mut known = 0;
    for tie in ties {
        let names: BTreeMap<String, &str> =
            tie.holdings.iter().filter(|it| it.facet == facet).map(|it| (fold(&it.name), it.name.as_str())).collect();
        known += usize::from(!names.is_empty());
        let part = 1.0 / names.len().max(1) as f64;
        for (key, name) in names {
            let group = groups.entry(key).or_insert_with(|| (name.to_owned(), Vec::new(), 0.0));
            group.1.push(tie.person_id);
            group.2 += part;
        }
    }
    let whole = known.max(1) as f64;
    let mut shares: Vec<Share> = groups.into_values().map(|(name, people, weight)| Share { name, people, share: weight / whole }).collect();
    shares.sort_by(|a, b| b.share.total_cmp(&a.share).then_with(|| a.name.cmp(&b.name)));
    let index: f64 = shares.iter().map(|share| share.share * share.share).sum();
    Concentration { facet, known, of: ties.len(), shares, index, as_if: if index > 0.0 { 1.0 / index } else { 0.0 } }
}

/// What is left when something falls away.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Remaining {
    /// Layer by layer, the innermost first.
    pub layers: Vec<LayerLeft>,
}

/// What is left of one layer. Its three lists have everybody of the layer once.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LayerLeft {
    /// Which layer, by its size.
    pub size: i64,
    /// Who has nothing to do with what falls away.
    pub apart: Vec<PersonId>,
    /// Who belongs to it, and by what the tie would hold all the same.
    pub held: Vec<(PersonId, String)>,
    /// Who belongs to it, with nothing else known that would hold the tie.
    pub loosened: Vec<PersonId>,
}

impl LayerLeft {
    /// How many are in the layer now.
    pub fn before(&self) -> usize {
        self.apart.len() + self.held.len() + self.loosened.len()
    }

    /// How many would be left.
    pub fn left(&self) -> usize {
        self.apart.len() + self.held.len()
    }
}

/// Who is left, layer by layer, when what is called `name` falls away (an employer, an industry, a town, a circle; more names than one where they
/// mean the same). A tie of somebody who belongs to it holds by any bond that does not go through it.
pub fn without(ties: &[CloseTie], names: &[&str]) -> Remaining {
    let lost: BTreeSet<String> = names.iter().map(|name| fold(name)).collect();
    let is_lost = |name: &str| lost.contains(&fold(name));
    let layer = |size: i64| {
        let mut left = LayerLeft { size, apart: Vec::new(), held: Vec::new(), loosened: Vec::new() };
        for tie in ties.iter().filter(|tie| tie.layer == size) {
            if !tie.holdings.iter().any(|holding| is_lost(&holding.name)) {
                left.apart.push(tie.person_id);
                continue;
            }
            match tie.bonds.iter().find(|bond| !bond.through.iter().any(|name| is_lost(name))) {
                Some(bond) => left.held.push((tie.person_id, bond.what.clone())),
                None => left.loosened.push(tie.person_id),
            }
        }
        left
    };
    Remaining { layers: LAYERS.into_iter().map(layer).collect() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn person(number: usize) -> PersonId {
        PersonId(Uuid::from_u128(number as u128))
    }

    fn tie(number: usize, layer: i64, employers: &[&str], bonds: &[(&str, Option<&str>)]) -> CloseTie {
        CloseTie {
            person_id: person(number),
            layer,
            holdings: employers.iter().map(|name| Holding { facet: Facet::Employer, name: (*name).to_owned() }).collect(),
            bonds: bonds
                .iter()
                .map(|(what, through)| Bond { what: (*what).to_owned(), through: through.iter().map(|name| (*name).to_owned()).collect() })
                .collect(),
        }
    }

    #[test]
    fn whom_the_user_placed_stays_and_the_closest_fill_the_places_left() {
        let mut people: Vec<(PersonId, f64, Option<i64>)> = (1..=20).map(|n| (person(n), 100.0 - n as f64, None)).collect();
        people[19].2 = Some(5);
        people[0].2 = Some(50);
        people.push((person(21), 0.0, None));
        let found = layers(&people);
        let of = |size: i64| found.iter().filter(|(_, layer)| *layer == size).map(|(one, _)| one.0.as_u128()).collect::<Vec<_>>();
        assert_eq!(of(5), [2, 3, 4, 5, 20]);
        assert_eq!(of(15), (6..=15).collect::<Vec<_>>());
        assert_eq!(of(50), [1, 16, 17, 18, 19]);
        assert!(found.iter().all(|(one, _)| *one != person(21)), "without a moment nobody is close");
    }

    #[test]
    fn concentration_is_told_by_its_terms() {
        let ties = [tie(1, 5, &["Acme"], &[]), tie(2, 5, &["ACME"], &[]), tie(3, 5, &["Acme", "Mill"], &[]), tie(4, 15, &[], &[])];
        let found = concentration(&ties, Facet::Employer);
        assert_eq!((found.known, found.of), (3, 4));
        let shares: Vec<(&str, usize)> = found.shares.iter().map(|share| (share.name.as_str(), share.people.len())).collect();
        assert_eq!(shares, [("Acme", 3), ("Mill", 1)]);
        assert!((found.shares[0].share - 2.5 / 3.0).abs() < 1e-12);
        assert!((found.index - (6.25 + 0.25) / 9.0).abs() < 1e-12);
        assert!((found.as_if * found.index - 1.0).abs() < 1e-12);
        assert_eq!(concentration(&ties, Facet::Place).as_if, 0.0);
    }

    #[test]
    fn a_tie_holds_by_any_bond_that_does_not_go_through_what_falls_away() {
        let ties = [
            tie(1, 5, &["Acme"], &[("both at Acme", Some("acme"))]),
            tie(2, 5, &["Acme"], &[("both at Acme", Some("Acme")), ("family", None)]),
            tie(3, 15, &["Mill"], &[]),
        ];
        let left = without(&ties, &["ACME"]);
        assert_eq!((left.layers[0].before(), left.layers[0].left()), (2, 1));
        assert_eq!(left.layers[0].held, [(person(2), "family".to_owned())]);
        assert_eq!(left.layers[0].loosened, [person(1)]);
        assert_eq!(left.layers[1].apart, [person(3)]);
    }

    #[test]
    fn a_firm_does_not_hold_a_tie_whose_line_of_work_falls_away() {
        let mut colleague = tie(1, 5, &["North Bank", "finance"], &[]);
        colleague.bonds.push(Bond { what: "both at North Bank".to_owned(), through: vec!["North Bank".to_owned(), "finance".to_owned()] });
        assert_eq!(without(&[colleague.clone()], &["Finance"]).layers[0].loosened, [person(1)]);
        assert_eq!(without(&[colleague], &["North Bank"]).layers[0].loosened, [person(1)]);
    }

    proptest! {
        #[test]
        fn the_index_lies_between_evenly_spread_and_all_in_one(employers in proptest::collection::vec(0..6_usize, 1..40)) {
            let names = ["a", "b", "c", "d", "e", "f"];
            let ties: Vec<CloseTie> = employers.iter().enumerate().map(|(n, one)| tie(n, 50, &[names[*one]], &[])).collect();
            let found = concentration(&ties, Facet::Employer);
            let whole: f64 = found.shares.iter().map(|share| share.share).sum();
            prop_assert!((whole - 1.0).abs() < 1e-9);
            prop_assert!(found.index <= 1.0 + 1e-9 && found.as_if <= found.shares.len() as f64 + 1e-9);
        }

        #[test]
        fn everybody_is_counted_once_when_something_falls_away(employers in proptest::collection::vec((0..3_usize, 0..4_usize, any::<bool>()), 0..60)) {
            let names = ["a", "b", "c"];
            let bonds: [&[(&str, Option<&str>)]; 2] = [&[], &[("family", None)]];
            let ties: Vec<CloseTie> = employers
                .iter()
                .enumerate()
                .map(|(n, (one, layer, held))| tie(n, LAYERS[*layer], &[names[*one]], bonds[usize::from(*held)]))
                .collect();
            let left = without(&ties, &["a"]);
            prop_assert_eq!(left.layers.iter().map(LayerLeft::before).sum::<usize>(), ties.len());
            let loosened = employers.iter().filter(|(one, _, held)| *one == 0 && !held).count();
            prop_assert_eq!(left.layers.iter().map(|layer| layer.loosened.len()).sum::<usize>(), loosened);
        }
    }
}
