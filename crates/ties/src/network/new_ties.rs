//! Whom somebody of a network that is known as a whole will come to know.

mod reach;

use std::collections::HashMap;

use serde::Serialize;

use super::{Encounter, Horizon, LASTING, MOST_AT_ONCE, against_mean, people_in};

/// So many of the newest to be written to are candidates for everybody.
const MOST_SOUGHT: usize = 500;
/// In a network of no more people all are candidates.
const SMALL: usize = 5_000;
/// More than so much between two says no more about them.
const STRONGEST: f64 = 5.0;

/// The weights of the signs, in the order of [`Signs`].
const WEIGHTS: [f64; 8] = [0.28, 0.45, 0.55, 0.27, -0.44, 0.19, 0.30, -0.53];

/// The signs that a tie will begin. Those that count how much somebody gets and knows are subtracted: what leads through many people to a busy one says
/// less than what leads through many to a quiet one (the hub-depressed indices of Zhou, Lü & Zhang 2009 in log-linear form).
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct Signs {
    /// Shared people, each dividing their strength among all they know: resource allocation (Zhou, Lü & Zhang 2009).
    pub shared_people: f64,
    /// Local paths of three steps, each divided by how many the first step knows (Liben-Nowell & Kleinberg 2007; Lü, Jin & Zhou 2009).
    pub three_steps: f64,
    /// How much those have to do with them who have to do with the same people as I do (the cosine of the two).
    pub alike_people: f64,
    /// Mails that reached both.
    pub one_mail: f64,
    /// How much they are written to, lasting.
    pub written_to: f64,
    /// By how many new people they were written to lately.
    pub newly_sought: f64,
    /// How lately they were last written to.
    pub lately: f64,
    /// How many they know.
    pub knows: f64,
}

impl Signs {
    pub(super) fn values(&self) -> [f64; 8] {
        [
            self.shared_people,
            self.three_steps,
            self.alike_people,
            self.one_mail,
            self.written_to,
            self.newly_sought,
            self.lately,
            self.knows,
        ]
    }
}

/// Somebody whom a person may come to know.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct NewTie {
    /// Who.
    pub person: u32,
    /// How likely, relative to all whom the person does not know; the sum of the terms.
    pub score: f64,
    /// What each sign adds, in the order and with the names of the signs.
    pub terms: Signs,
}

#[derive(Debug, Clone, Copy, Default)]
struct Link {
    /// Messages this way, fading.
    sent: f64,
    first: Option<f64>,
    last: f64,
}

#[derive(Debug, Clone, Copy)]
struct Neighbour {
    person: u32,
    /// ln(1 + what passed between them).
    lasting: f64,
    /// Its square root, bounded.
    strength: f64,
}

/// A network that is known as a whole.
#[derive(Debug)]
pub struct NewTies {
    neighbours: Vec<Vec<Neighbour>>,
    one_mail: Vec<Vec<(u32, f64)>>,
    /// The sum of lasting strengths, and the length of the vector of strengths, of each.
    sums: Vec<(f64, f64)>,
    /// The signs that are somebody's own; the rest is 0.
    own: Vec<Signs>,
    own_total: [f64; 8],
    /// Who is a candidate for everybody.
    sought: Vec<u32>,
}

impl NewTies {
    /// Reads all encounters up to now.
    pub fn of(encounters: &[Encounter], horizon: Horizon) -> Self {
        let people = people_in(encounters);
        let mut links: HashMap<(u32, u32), Link> = HashMap::new();
        let mut together: HashMap<(u32, u32), f64> = HashMap::new();
        for event in encounters {
            let Some(age) = horizon.age(event.at) else { continue };
            let weight = (-age / LASTING).exp();
            for to in event.to.iter().filter(|to| **to != event.from) {
                let link = links.entry((event.from, *to)).or_insert(Link { last: age, ..Link::default() });
                link.sent += weight;
                link.first = Some(link.first.map_or(age, |first| first.max(age)));
                link.last = link.last.min(age);
            }
            if (2..=MOST_AT_ONCE).contains(&event.to.len()) {
                let share = weight / event.to.len() as f64;
                for (number, one) in event.to.iter().enumerate() {
                    for other in event.to.iter().skip(number + 1) {
                        *together.entry((*one.min(other), *one.max(other))).or_default() += share;
                    }
                }
            }
        }
        Self::build(people, &links, &together)
    }

    fn build(people: usize, links: &HashMap<(u32, u32), Link>, together: &HashMap<(u32, u32), f64>) -> Self {
        let mut one_mail = vec![Vec::new(); people];
        for (&(one, other), &weight) in together {
            push(&mut one_mail, one, (other, weight));
            push(&mut one_mail, other, (one, weight));
        }
        let mut neighbours: Vec<Vec<Neighbour>> = vec![Vec::new(); people];
        let mut own = vec![Signs { lately: 1.0 / 1e3, ..Signs::default() }; people];
        for (&(from, to), link) in links {
            let back = links.get(&(to, from));
            let both = link.sent + back.map_or(0.0, |back| back.sent);
            let neighbour = |person| Neighbour { person, lasting: both.ln_1p(), strength: both.min(STRONGEST).sqrt() };
            push(&mut neighbours, from, neighbour(to));
            if back.is_none() {
                push(&mut neighbours, to, neighbour(from));
            }
        }
        let mut incoming: Vec<(&(u32, u32), &Link)> = links.iter().collect();
        incoming.sort_by_key(|(pair, _)| **pair);
        for (&(_, to), link) in incoming {
            if let Some(signs) = own.get_mut(to as usize) {
                signs.written_to += link.sent;
                signs.newly_sought += link.first.map_or(0.0, |first| (-first).exp());
                signs.lately = signs.lately.max(1.0 / (0.05 + link.last));
            }
        }
        // Sums of floating numbers depend on their order; the order of a map of numbers must not show.
        for list in &mut neighbours {
            list.sort_by_key(|neighbour| neighbour.person);
        }
        for list in &mut one_mail {
            list.sort_by_key(|(person, _)| *person);
        }
        for (signs, list) in own.iter_mut().zip(&neighbours) {
            signs.knows = list.len() as f64;
        }
        let sum = |list: &Vec<Neighbour>| {
            let length = list.iter().map(|neighbour| neighbour.strength * neighbour.strength).sum::<f64>();
            (list.iter().map(|neighbour| neighbour.lasting).sum::<f64>(), length.sqrt())
        };
        let own_total = total(own.iter());
        let mut sought: Vec<u32> = (0..people as u32).collect();
        if people > SMALL {
            let by = |person: &u32| own.get(*person as usize).map_or(0.0, |signs| signs.newly_sought + 0.01 * signs.lately);
            sought.sort_by(|a, b| by(b).total_cmp(&by(a)).then(a.cmp(b)));
            sought.truncate(MOST_SOUGHT);
        }
        Self { sums: neighbours.iter().map(sum).collect(), neighbours, one_mail, own, own_total, sought }
    }

    /// Whom somebody is most likely to come to know, best first: only people with whom no contact is seen.
    pub fn likely(&self, ego: u32, top: usize) -> Vec<NewTie> {
        let Some(known) = self.neighbours.get(ego as usize) else { return Vec::new() };
        let is_known = |person: u32| person == ego || known.binary_search_by_key(&person, |neighbour| neighbour.person).is_ok();
        let mut reach = self.spread(ego, known);
        for person in &self.sought {
            reach.touch(*person);
        }
        let mut people = std::mem::take(&mut reach.touched);
        people.retain(|person| !is_known(*person));
        people.sort_unstable();
        let signs = |person: u32| {
            let [shared_people, three_steps, alike_people, one_mail] = reach.get(person);
            let own = self.own.get(person as usize).copied().unwrap_or_default();
            Signs { shared_people, three_steps, alike_people, one_mail, ..own }
        };
        let candidates: Vec<(u32, Signs)> = people.into_iter().map(|person| (person, signs(person))).collect();
        let means = self.means(ego, known, &candidates);
        let mut ties: Vec<NewTie> = candidates.iter().map(|(person, signs)| tie(*person, signs, &means)).collect();
        ties.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.person.cmp(&b.person)));
        ties.truncate(top);
        ties
    }

    /// Through whom somebody could come to know another: those who know both, the strongest way first.
    pub fn between(&self, ego: u32, other: u32, most: usize) -> Vec<u32> {
        let list = |person: u32| self.neighbours.get(person as usize).map(Vec::as_slice).unwrap_or_default();
        let theirs = list(other);
        let strength_with = |person: u32| theirs.binary_search_by_key(&person, |n| n.person).ok().and_then(|place| theirs.get(place));
        let mut ways: Vec<(f64, u32)> =
            list(ego).iter().filter_map(|n| Some((n.lasting.min(strength_with(n.person)?.lasting), n.person))).collect();
        ways.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        ways.into_iter().take(most).map(|(_, person)| person).collect()
    }

    /// The mean of each sign among all whom somebody does not know, candidates or not.
    fn means(&self, ego: u32, known: &[Neighbour], candidates: &[(u32, Signs)]) -> [f64; 8] {
        let left_out = total(known.iter().map(|n| n.person).chain([ego]).filter_map(|person| self.own.get(person as usize)));
        let seen = total(candidates.iter().map(|(_, signs)| signs));
        let count = (self.own.len().saturating_sub(known.len() + 1)).max(1) as f64;
        let mut means = [0.0; 8];
        for (number, (((mean, seen), own), left)) in means.iter_mut().zip(seen).zip(self.own_total).zip(left_out).enumerate() {
            *mean = if number < 4 { seen } else { own - left } / count;
        }
        means
    }
}

fn tie(person: u32, signs: &Signs, means: &[f64; 8]) -> NewTie {
    let mut terms = [0.0; 8];
    for (((term, value), mean), weight) in terms.iter_mut().zip(signs.values()).zip(means).zip(WEIGHTS) {
        *term = weight * against_mean(value, *mean);
    }
    let [shared_people, three_steps, alike_people, one_mail, written_to, newly_sought, lately, knows] = terms;
    let named = Signs { shared_people, three_steps, alike_people, one_mail, written_to, newly_sought, lately, knows };
    NewTie { person, score: terms.iter().sum(), terms: named }
}

fn total<'a>(all: impl Iterator<Item = &'a Signs>) -> [f64; 8] {
    let mut sums = [0.0; 8];
    for signs in all {
        for (sum, value) in sums.iter_mut().zip(signs.values()) {
            *sum += value;
        }
    }
    sums
}

fn push<T>(lists: &mut [Vec<T>], place: u32, item: T) {
    if let Some(list) = lists.get_mut(place as usize) {
        list.push(item);
    }
}
