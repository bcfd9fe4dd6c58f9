//! Which keys are worth asking the database for, while a vault is filled for the first time.

use std::{
    collections::HashSet,
    hash::{BuildHasher, RandomState},
};

/// So many keys are held at most; beyond them the database is asked for all.
const MOST: usize = 4_000_000;

/// The keys that an import met, by their hashes, where the vault knew none before it: any other key is new.
#[derive(Default)]
pub(super) struct FirstKeys {
    state: State,
    hasher: RandomState,
}

#[derive(Default)]
enum State {
    #[default]
    NotBegun,
    /// All hashes of keys that the vault may hold.
    All(HashSet<u64>),
    /// The vault held keys before, or there are too many.
    Unknown,
}

impl FirstKeys {
    /// Begins, given whether the vault holds any key.
    pub(super) fn begin(holds_keys: bool) -> Self {
        Self { state: if holds_keys { State::Unknown } else { State::All(HashSet::new()) }, hasher: RandomState::new() }
    }

    pub(super) fn is_begun(&self) -> bool {
        !matches!(self.state, State::NotBegun)
    }

    /// From now on the vault may hold any key.
    pub(super) fn forget(&mut self) {
        self.state = State::Unknown;
    }

    /// Which of these keys the vault may hold. It is taken to hold all of them from now on.
    pub(super) fn worth_asking(&mut self, keys: &[String]) -> Vec<String> {
        let State::All(met) = &mut self.state else { return keys.to_vec() };
        let asked = keys.iter().filter(|key| !met.insert(self.hasher.hash_one(key))).cloned().collect();
        if met.len() > MOST {
            self.state = State::Unknown;
        }
        asked
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(keys: &[&str]) -> Vec<String> {
        keys.iter().map(|key| (*key).to_owned()).collect()
    }

    #[test]
    fn a_vault_that_knew_nothing_is_asked_only_for_what_was_met_twice() {
        let mut first = FirstKeys::begin(false);
        assert_eq!(first.worth_asking(&keys(&["a", "b"])), keys(&[]));
        assert_eq!(first.worth_asking(&keys(&["c", "b", "a"])), keys(&["b", "a"]));
        first.forget();
        assert_eq!(first.worth_asking(&keys(&["d"])), keys(&["d"]), "another import may have brought it");
    }

    #[test]
    fn a_vault_that_knew_something_is_asked_for_everything() {
        let mut first = FirstKeys::begin(true);
        assert_eq!(first.worth_asking(&keys(&["a", "b"])), keys(&["a", "b"]));
        assert!(first.is_begun() && !FirstKeys::default().is_begun());
    }
}
