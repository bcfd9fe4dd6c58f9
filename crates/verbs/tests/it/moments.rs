//! Contacts written down by hand.

use hearten_domain::{Direction, ErrorKind, Medium, PersonId};
use hearten_store::{Location, OpenOptions, Store};
use hearten_testkit::{Place, both};
use hearten_verbs::{NewMoment, PeopleFilter};
use jiff::civil::date;

use crate::common::*;

both! {
    async fn a_logged_moment_counts_at_once_and_undo_takes_it_from_the_ties(database) {
        let vault = vault(&database).await;
        let (ana, ben) = (add(&vault, "Ana", &[]).await, add(&vault, "Ben", &[]).await);
        let before = vault.people(&PeopleFilter::default()).await.unwrap();
        let new = NewMoment { people: vec![ana, ben, ana], minutes: Some(30), subject: Some(" Lunch ".into()), ..contact(ana, Medium::Visit, date(2024, 6, 1)) };
        let receipt = vault.log(new).await.unwrap();
        assert_eq!(receipt.text, "Logged a visit with Ana and Ben on 1 June 2024.");
        let rows = vault.people(&PeopleFilter::default()).await.unwrap().people;
        assert!(rows.iter().all(|row| row.moments == 1 && row.closeness > 0.0 && row.last_moment == Some(date(2024, 6, 1))));
        assert_eq!(vault.undo(Some(receipt.change_id)).await.unwrap().summary, receipt.text);
        assert_eq!(vault.people(&PeopleFilter::default()).await.unwrap(), before);
        assert_error(vault.undo(Some(receipt.change_id)).await, ErrorKind::Conflict, "already");
    }

    async fn ties_that_an_upgrade_dropped_are_computed_when_the_vault_is_opened(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        vault.log(contact(ana, Medium::Visit, date(2024, 6, 1))).await.unwrap();
        let before = vault.people(&PeopleFilter::default()).await.unwrap();
        let location = match database.place() {
            Place::Sqlite(_) => Location::Sqlite(database.folder().join("hearten.db")),
            Place::Postgres(url) => Location::Postgres(url.clone()),
        };
        let store = Store::open(&location, &OpenOptions::at(hearten_testkit::at(hearten_testkit::NOON))).await.unwrap();
        let id = store.vault_named("default").await.unwrap().unwrap().id;
        let mut tx = store.begin(id).await.unwrap();
        tx.clear_ties().await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(vault.people(&PeopleFilter::default()).await.unwrap().people[0].moments, 0);
        assert_eq!(vault_at(&database, hearten_testkit::NOON).await.people(&PeopleFilter::default()).await.unwrap(), before);
    }

    async fn a_moment_of_a_later_day_is_a_plan_until_its_day_has_come(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        assert_eq!(vault.log(contact(ana, Medium::Visit, date(2024, 6, 9))).await.unwrap().text, "Planned a visit with Ana on 9 June 2024.");
        let page = vault.person(ana).await.unwrap();
        assert_eq!((page.moments, page.timeline[0].planned, page.silence.is_none()), (0, true, true));
        let later = vault_at(&database, "2024-06-10T08:00:00Z").await;
        let page = later.person(ana).await.unwrap();
        assert_eq!((page.moments, page.timeline[0].planned), (1, false));
    }

    async fn what_cannot_be_a_moment_is_refused_with_its_cause(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        let nobody = NewMoment { people: vec![], ..contact(ana, Medium::Call, TODAY) };
        assert_error(vault.log(nobody).await, ErrorKind::Invalid, "needs somebody");
        let long = NewMoment { minutes: Some(0), ..contact(ana, Medium::Call, TODAY) };
        assert_error(vault.log(long).await, ErrorKind::Invalid, "0 minutes");
        let unknown = contact(PersonId(uuid::Uuid::nil()), Medium::Call, TODAY);
        assert_error(vault.log(unknown).await, ErrorKind::Missing, "no person");
        assert_error(vault.clone().at(Some(TODAY)).log(contact(ana, Medium::Call, TODAY)).await, ErrorKind::Refused, "the past cannot be changed");
        assert!(vault.people(&PeopleFilter::default()).await.unwrap().people[0].moments == 0);
    }

    async fn direction_says_who_reached_out(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        let sent = NewMoment { direction: Direction::Sent, ..contact(ana, Medium::Letter, TODAY) };
        assert_eq!(vault.log(sent).await.unwrap().text, "Logged a letter to Ana.");
        let received = NewMoment { direction: Direction::Received, ..contact(ana, Medium::Letter, TODAY) };
        assert_eq!(vault.log(received).await.unwrap().text, "Logged a letter from Ana.");
        assert_eq!(vault.person(ana).await.unwrap().moments, 2);
    }
}
