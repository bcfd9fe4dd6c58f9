//! Which two of my people are likely to have something to say to each other, from what I see alone.

use serde::Serialize;

use super::{Encounter, Horizon, LASTING, MOST_AT_ONCE, against_mean, people_in};

/// Pairs are sought among so many of those who are most active with me now; the cost grows with its square, not with the size of the address book.
const MOST_ACTIVE: usize = 300;
/// What it weighs that people whom both know stand between them, beside how active the two are (1).
const SHARED_PEOPLE: f64 = 0.2;
/// What it weighs that both were reached by the same mails.
const ONE_MAIL: f64 = 0.15;
/// More than so much between two says no more about them.
const STRONGEST: f64 = 5.0;
/// So many of those whom both know are named.
const MOST_NAMED: usize = 3;
/// From so much together two know each other, though no word between them is seen: three times alone with me, or as often in larger company as comes to the same.
/// Once may be chance and a second time an afterthought; whoever is there a third time has been met.
pub const KNOWN_TO_EACH_OTHER: f64 = 3.0;

/// What being somewhere together says of two people, where `others` are there besides me: 1 for the two alone, half of that for three, and so on, since a company's
/// attention is shared (Newman 2001, Scientific collaboration networks II, who weighs a paper of n authors by 1/(n − 1)); nothing above fifty.
pub fn weight_together(others: usize) -> f64 {
    if (2..=MOST_AT_ONCE).contains(&others) { 1.0 / (others - 1) as f64 } else { 0.0 }
}

/// The least activity, so that its logarithm is finite.
const LEAST_ACTIVITY: f64 = 1e-140;

/// Two of my people of whom no exchange with each other is seen, and what speaks for one.
///
/// The three terms add up to the score. They compare with the mean over all such pairs, on a natural logarithmic scale: 0 is usual, 1 about three times that.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Introduction {
    /// One of the two, the lower number.
    pub one: u32,
    /// The other.
    pub other: u32,
    /// How likely, relative to my other pairs.
    pub score: f64,
    /// The term of both being active with me lately: their product, since an exchange needs both (preferential attachment, Barabási & Albert 1999). Two who are
    /// close to me and not to each other are Granovetter's forbidden triad (1973): such a triangle tends to close.
    pub both_active: f64,
    /// The term of people known to both, each counting less the more others they know (Adamic & Adar 2003).
    pub shared_people: f64,
    /// The term of mails that reached both, each counting less the more it reached.
    pub one_mail: f64,
    /// On how many encounters both were.
    pub times_together: u32,
    /// The last of these, in seconds since 1970 UTC.
    pub last_together: Option<i64>,
    /// Whom both know besides me, the strongest first, at most three.
    pub known_to_both: Vec<u32>,
}

/// The pairs of my people that are most likely to have their first exchange within the horizon, best first; only those of whom none is seen so far
/// and who were not together so often that they know each other (see [`KNOWN_TO_EACH_OTHER`]).
pub fn introductions(encounters: &[Encounter], me: u32, horizon: Horizon, top: usize) -> Vec<Introduction> {
    let view = View::of(encounters, me, horizon);
    let pairs = view.open_pairs();
    let count = pairs.len().max(1) as f64;
    let mean = |sign: fn(&OpenPair) -> f64| pairs.iter().map(sign).sum::<f64>() / count;
    let (active, shared, mail) = (mean(|p| p.active), mean(|p| p.shared), mean(|p| p.mail));
    let usual = active.max(LEAST_ACTIVITY * LEAST_ACTIVITY);
    let mut found: Vec<Introduction> = pairs.iter().map(|pair| view.introduction(pair, (pair.active / usual).ln(), shared, mail)).collect();
    found.sort_by(|a, b| b.score.total_cmp(&a.score).then((a.one, a.other).cmp(&(b.one, b.other))));
    found.truncate(top);
    for introduction in &mut found {
        introduction.known_to_both = view.known_to_both(introduction);
    }
    found
}

/// What is seen between two people.
#[derive(Debug, Clone, Copy, Default)]
struct Between {
    /// Messages from one to the other, fading, shared among those they reached.
    sent: f64,
    /// Mails that reached both, fading, shared likewise.
    mail: f64,
    /// Whether an exchange between them is seen.
    met: bool,
    /// What being on the same mails says of their knowing each other, not fading; see [`weight_together`].
    together: f64,
    times: u32,
    last: Option<i64>,
}

/// A pair without an exchange, by places in the view.
struct OpenPair {
    one: usize,
    other: usize,
    active: f64,
    shared: f64,
    mail: f64,
}

/// My people, the most active of them, and what is seen between each two.
struct View {
    people: Vec<u32>,
    active: Vec<f64>,
    between: Vec<Between>,
    /// The square root of the strength between each two, bounded.
    strength: Vec<f64>,
}

impl View {
    fn of(encounters: &[Encounter], me: u32, horizon: Horizon) -> Self {
        let all = people_in(encounters);
        let mut activity = vec![0.0; all];
        for event in encounters {
            let Some(age) = horizon.age(event.at) else { continue };
            for person in others(event, me) {
                if let Some(sum) = activity.get_mut(person as usize) {
                    *sum += (-age).exp().max(LEAST_ACTIVITY);
                }
            }
        }
        let mut people: Vec<(f64, u32)> = activity.into_iter().zip(0..).filter(|(sum, _)| *sum > 0.0).collect();
        people.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        people.truncate(MOST_ACTIVE);
        people.sort_by_key(|(_, person)| *person);
        let (active, people): (Vec<f64>, Vec<u32>) = people.into_iter().unzip();
        let cells = people.len() * people.len();
        let mut view = Self { people, active, between: vec![Between::default(); cells], strength: vec![0.0; cells] };
        for event in encounters {
            view.see(event, me, horizon);
        }
        view.strength = view.between.iter().map(|seen| (seen.sent + seen.mail).min(STRONGEST).sqrt()).collect();
        view
    }

    fn see(&mut self, event: &Encounter, me: u32, horizon: Horizon) {
        let Some(age) = horizon.age(event.at) else { return };
        let weight = (-age / LASTING).exp();
        let reached = event.to.iter().filter(|person| **person != me).count().max(1) as f64;
        let together = weight_together(others(event, me).count());
        let from = self.place(event.from);
        for (number, to) in event.to.iter().enumerate() {
            let Some(to) = self.place(*to) else { continue };
            if let Some(from) = from
                && from != to
            {
                self.note(from, to, |seen| {
                    seen.sent += weight / reached;
                    seen.met = true;
                });
            }
            if event.to.len() > MOST_AT_ONCE {
                continue;
            }
            for other in event.to.iter().skip(number + 1) {
                let Some(other) = self.place(*other).filter(|other| *other != to) else { continue };
                self.note(to, other, |seen| {
                    seen.mail += weight / (reached - 1.0).max(1.0);
                    seen.met |= event.all_met;
                    seen.together += together;
                    seen.times += 1;
                    seen.last = seen.last.max(Some(event.at));
                });
            }
        }
    }

    fn place(&self, person: u32) -> Option<usize> {
        self.people.binary_search(&person).ok()
    }

    fn cell(&self, one: usize, other: usize) -> usize {
        one * self.people.len() + other
    }

    /// Changes what is seen between two, in both directions.
    fn note(&mut self, one: usize, other: usize, change: impl Fn(&mut Between)) {
        for cell in [self.cell(one, other), self.cell(other, one)] {
            if let Some(seen) = self.between.get_mut(cell) {
                change(seen);
            }
        }
    }

    fn seen(&self, one: usize, other: usize) -> Between {
        self.between.get(self.cell(one, other)).copied().unwrap_or_default()
    }

    fn strengths(&self, one: usize) -> &[f64] {
        let start = self.cell(one, 0);
        self.strength.get(start..start + self.people.len()).unwrap_or_default()
    }

    /// What each of those between is worth: less the more people they know.
    fn worth_between(&self) -> Vec<f64> {
        let known = |place| self.strengths(place).iter().filter(|strength| **strength > 0.0).count() as f64;
        (0..self.people.len()).map(|place| 1.0 / (2.0 + known(place)).ln()).collect()
    }

    fn open_pairs(&self) -> Vec<OpenPair> {
        let worth = self.worth_between();
        let mut pairs = Vec::new();
        for (one, active) in self.active.iter().enumerate() {
            let reach: Vec<(usize, f64)> = self
                .strengths(one)
                .iter()
                .zip(&worth)
                .map(|(strength, worth)| strength * worth)
                .enumerate()
                .filter(|(_, s)| *s > 0.0)
                .collect();
            for (other, also_active) in self.active.iter().enumerate().skip(one + 1) {
                let seen = self.seen(one, other);
                if seen.met || seen.together >= KNOWN_TO_EACH_OTHER {
                    continue;
                }
                let theirs = self.strengths(other);
                let shared = reach.iter().map(|(between, strength)| strength * theirs.get(*between).copied().unwrap_or_default()).sum();
                pairs.push(OpenPair { one, other, active: active * also_active, shared, mail: seen.mail });
            }
        }
        pairs
    }

    fn introduction(&self, pair: &OpenPair, both_active: f64, usual_shared: f64, usual_mail: f64) -> Introduction {
        let seen = self.seen(pair.one, pair.other);
        let shared_people = SHARED_PEOPLE * against_mean(pair.shared, usual_shared);
        let one_mail = ONE_MAIL * against_mean(pair.mail, usual_mail);
        Introduction {
            one: self.people.get(pair.one).copied().unwrap_or_default(),
            other: self.people.get(pair.other).copied().unwrap_or_default(),
            score: both_active + shared_people + one_mail,
            both_active,
            shared_people,
            one_mail,
            times_together: seen.times,
            last_together: seen.last,
            known_to_both: Vec::new(),
        }
    }

    fn known_to_both(&self, pair: &Introduction) -> Vec<u32> {
        let (Some(one), Some(other)) = (self.place(pair.one), self.place(pair.other)) else { return Vec::new() };
        let mut between: Vec<(f64, u32)> = (0..self.people.len())
            .zip(&self.people)
            .filter(|(place, _)| self.seen(one, *place).met && self.seen(*place, other).met)
            .map(|(place, person)| (self.seen(one, place).sent.min(self.seen(place, other).sent), *person))
            .collect();
        between.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        between.into_iter().take(MOST_NAMED).map(|(_, person)| person).collect()
    }
}

/// Everybody in an encounter but me, each once.
fn others(event: &Encounter, me: u32) -> impl Iterator<Item = u32> {
    let from = event.from;
    let reached = event.to.iter().copied().filter(move |person| *person != from);
    [from].into_iter().chain(reached).filter(move |person| *person != me)
}
