//! Search over everything.

use hearten_domain::{ErrorKind, Medium};
use hearten_testkit::both;
use hearten_verbs::{NewMoment, NewNote, NewStory};
use jiff::civil::date;

use crate::common::*;

both! {
    async fn people_come_first_then_everything_that_was_written(database) {
        let vault = vault(&database).await;
        let (ana, ben) = (add(&vault, "Ana Boatman", &[]).await, add(&vault, "Ben", &[]).await);
        vault.log(NewMoment { subject: Some("The boats at Hill Bay".into()), ..contact(ben, Medium::Call, date(2024, 5, 1)) }).await.unwrap();
        vault.note(ben, NewNote::Interest("wooden boats".into())).await.unwrap();
        vault.tell(NewStory { title: Some("The boat that sank".into()), text: "One Sunday…".into(), people: vec![ben], ..NewStory::default() }).await.unwrap();
        vault.receive(gift(ana, "A boat ride")).await.unwrap();
        let hits = vault.search("boat", 20).await.unwrap();
        assert_eq!((hits[0].kind.as_str(), hits[0].id.clone()), ("person", ana.to_string()));
        let mut written: Vec<(&str, &str)> = hits.iter().skip(1).map(|hit| (hit.kind.as_str(), hit.person.as_ref().unwrap().name.as_str())).collect();
        written.sort_unstable();
        assert_eq!(written, [("gift", "Ana Boatman"), ("interest", "Ben"), ("moment", "Ben"), ("story", "Ben"), ("thanks", "Ana Boatman")]);
        assert_eq!(vault.search("boat", 2).await.unwrap().len(), 2);
        assert!(vault.search("submarine", 20).await.unwrap().is_empty());
        assert_error(vault.search("--", 20).await, ErrorKind::Invalid, "no word");
    }

    async fn search_of_a_past_day_passes_over_what_came_later_and_undo_takes_words_away(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        for (day, subject) in [(1, "Honey early"), (20, "Honey late")] {
            vault.log(NewMoment { subject: Some(subject.into()), ..contact(ana, Medium::Call, date(2024, 5, day)) }).await.unwrap();
        }
        let then = vault.clone().at(Some(date(2024, 5, 10))).search("honey", 20).await.unwrap();
        assert_eq!(then.iter().map(|hit| hit.text.as_str()).collect::<Vec<_>>(), ["Honey early"]);
        vault.undo(None).await.unwrap();
        assert_eq!(vault.search("honey", 20).await.unwrap().len(), 1);
    }
}
