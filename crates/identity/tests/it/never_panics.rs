use hearten_domain::AddressTally;
use hearten_identity::{MeCounter, best_name, classify, clean_name, fold_name, name_from_address};
use proptest::prelude::*;

proptest! {
    #[test]
    fn any_text_is_judged(address in "\\PC{0,40}", name in "\\PC{0,40}") {
        classify(&address, Some(&name), &AddressTally::default());
        let _ = (clean_name(&name), name_from_address(&address), best_name([(name.as_str(), 1), (address.as_str(), 2)]));
        let mut counter = MeCounter::default();
        counter.add(Some((&address, Some(&name))), [(name.as_str(), None)]);
        prop_assert!(counter.guess().is_some_and(|guess| (0.0..=1.0).contains(&guess.confidence)));
        prop_assert_eq!(fold_name(&fold_name(&name)), fold_name(&name));
    }
}
