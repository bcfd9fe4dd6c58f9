//! The page of a person and its timeline.

use hearten_domain::{ErrorKind, Medium};
use hearten_testkit::both;
use hearten_verbs::{NewMoment, NewStory, ThanksAnswer};
use jiff::civil::date;

use crate::common::*;

both! {
    async fn a_story_that_is_held_says_when_it_was_as_far_as_that_is_known(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        for (title, date) in [("The boat", Some("2001")), ("The train", Some("2019-03-05")), ("The bees", None)] {
            let date = date.map(|text| text.parse().unwrap());
            let story = NewStory { title: Some(title.into()), text: "We told it twice.".into(), people: vec![ana], date, ..NewStory::default() };
            vault.tell(story).await.unwrap();
        }
        let held = vault.held(ana).await.unwrap();
        let stories = &held.groups.iter().find(|group| group.kind == "story").unwrap().records;
        assert!(stories[0].text.starts_with("The bees (written down on ") && stories[0].day.is_none(), "{stories:?}");
        assert_eq!((stories[1].text.as_str(), stories[1].known), ("The boat", Some("2001".parse().unwrap())));
        assert_eq!((stories[2].text.as_str(), stories[2].day, stories[2].known), ("The train", Some(date(2019, 3, 5)), None));
    }

    async fn a_timeline_merges_everything_newest_first_and_pages_without_gap_or_repeat(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        for day in 1..=12 {
            let new = NewMoment { subject: Some(format!("Call {day}")), ..contact(ana, Medium::Call, date(2024, 5, day)) };
            vault.log(new).await.unwrap();
        }
        vault.receive(hearten_verbs::NewGift { on: date(2024, 5, 6), ..gift(ana, "Honey") }).await.unwrap();
        vault.thank(ThanksAnswer { person: ana, thanks: None, deed: None, led_to: None, shows: None, on: date(2024, 5, 7), told: false, outcome: None }).await.unwrap();
        let story = NewStory { title: Some("The boat".into()), text: "It sank.".into(), people: vec![ana], date: Some("2001".parse().unwrap()), ..NewStory::default() };
        vault.tell(story).await.unwrap();
        let (all, none) = vault.timeline(ana, None, 100).await.unwrap();
        assert_eq!((all.len(), none), (15, None));
        assert!(all.is_sorted_by(|one, other| one.day >= other.day));
        assert_eq!((all[0].title.as_str(), all[14].title.as_str()), ("Call 12", "The boat"));
        let (mut paged, mut cursor) = (Vec::new(), None);
        loop {
            let (page, next) = vault.timeline(ana, cursor.as_deref(), 4).await.unwrap();
            paged.extend(page);
            cursor = next;
            if cursor.is_none() {
                break;
            }
        }
        assert_eq!(paged, all);
        assert_error(vault.timeline(ana, Some("nonsense"), 4).await, ErrorKind::Invalid, "no place");
    }

    async fn closeness_is_the_same_on_the_page_in_the_list_and_by_its_terms(database) {
        let vault = vault(&database).await;
        let (ana, ben) = (add(&vault, "Ana", &[]).await, add(&vault, "Ben", &[]).await);
        for day in 1..=8 {
            vault.log(contact(ana, Medium::Call, date(2024, 5, day))).await.unwrap();
        }
        vault.log(contact(ben, Medium::Visit, date(2024, 6, 4))).await.unwrap();
        let rows = vault.people(&hearten_verbs::PeopleFilter::default()).await.unwrap().people;
        for (place, row) in rows.iter().enumerate() {
            let view = vault.person(row.id).await.unwrap().closeness;
            assert!((view.value - row.closeness).abs() < 1e-9);
            assert!((view.terms.iter().map(|term| term.share).sum::<f64>() - row.closeness).abs() < 1e-9);
            assert_eq!(view.rank, Some(place as i64 + 1));
        }
        let page = vault.person(ana).await.unwrap();
        assert_eq!(page.closeness.sentence, "It all comes from 8 calls.");
        assert_eq!(page.silence.unwrap().days, 28);
    }

    async fn a_page_of_a_past_day_knows_nothing_later(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        vault.log(contact(ana, Medium::Call, date(2024, 5, 1))).await.unwrap();
        vault.log(contact(ana, Medium::Call, date(2024, 6, 1))).await.unwrap();
        vault.log(contact(ana, Medium::Visit, date(2024, 6, 20))).await.unwrap();
        vault.receive(hearten_verbs::NewGift { on: date(2024, 6, 2), ..gift(ana, "Honey") }).await.unwrap();
        let then = vault.clone().at(Some(date(2024, 5, 10))).person(ana).await.unwrap();
        assert_eq!((then.moments, then.timeline.len(), then.gifts.len(), then.thanks.len()), (1, 1, 0, 0));
        assert_eq!((then.silence.unwrap().days, then.balance.received), (9, 0));
        let now = vault.person(ana).await.unwrap();
        assert_eq!((now.moments, now.timeline.len(), now.timeline[0].planned), (2, 4, true));
    }
}
