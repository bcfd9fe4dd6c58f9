//! What reaches each of a network from one of them, step by step.

use super::{Neighbour, NewTies};

/// From so many people two steps away the third step is taken, the strongest first, so that the cost for one person is bounded.
const MOST_TWO_STEPS_AWAY: usize = 2_000;

/// Sums for some of many people; those who have any are listed, so that nothing walks over all.
pub(super) struct Reach {
    sums: Vec<[f64; 4]>,
    is_touched: Vec<bool>,
    pub(super) touched: Vec<u32>,
}

impl Reach {
    fn of(people: usize) -> Self {
        Self { sums: vec![[0.0; 4]; people], is_touched: vec![false; people], touched: Vec::new() }
    }

    pub(super) fn touch(&mut self, person: u32) {
        if let Some(is_touched) = self.is_touched.get_mut(person as usize)
            && !std::mem::replace(is_touched, true)
        {
            self.touched.push(person);
        }
    }

    fn add(&mut self, person: u32, values: [f64; 4]) {
        self.touch(person);
        if let Some(sums) = self.sums.get_mut(person as usize) {
            for (sum, value) in sums.iter_mut().zip(values) {
                *sum += value;
            }
        }
    }

    pub(super) fn get(&self, person: u32) -> [f64; 4] {
        self.sums.get(person as usize).copied().unwrap_or_default()
    }
}

impl NewTies {
    /// What reaches each from somebody over two and three steps, and by mails that reached both.
    pub(super) fn spread(&self, ego: u32, known: &[Neighbour]) -> Reach {
        let mut reach = Reach::of(self.own.len());
        // Over two steps: the share of each first step that is passed on, and the whole.
        let mut second = Reach::of(self.own.len());
        for first in known {
            let list = self.neighbours_of(first.person);
            let (sum, _) = self.sums.get(first.person as usize).copied().unwrap_or_default();
            let knows = list.len().max(1) as f64;
            for next in list.iter().filter(|next| next.person != ego) {
                let step = first.strength * next.strength;
                reach.add(next.person, [first.lasting / (sum + 1.0) * next.lasting, 0.0, 0.0, 0.0]);
                second.add(next.person, [step / knows, step, 0.0, 0.0]);
            }
        }
        let mut between: Vec<(u32, [f64; 4])> = second.touched.iter().map(|person| (*person, second.get(*person))).collect();
        between.sort_by(|a, b| b.1[1].total_cmp(&a.1[1]).then(a.0.cmp(&b.0)));
        for (person, [per_first, whole, ..]) in between.into_iter().take(MOST_TWO_STEPS_AWAY) {
            let length = self.sums.get(person as usize).map_or(0.0, |(_, length)| *length) + 1.0;
            for last in self.neighbours_of(person) {
                reach.add(last.person, [0.0, per_first * last.strength, whole / length * last.strength, 0.0]);
            }
        }
        for (person, weight) in self.one_mail.get(ego as usize).into_iter().flatten() {
            reach.add(*person, [0.0, 0.0, 0.0, *weight]);
        }
        reach
    }

    fn neighbours_of(&self, person: u32) -> &[Neighbour] {
        self.neighbours.get(person as usize).map(Vec::as_slice).unwrap_or_default()
    }
}
