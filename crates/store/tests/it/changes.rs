use hearten_domain::*;
use hearten_store::Change;
use hearten_testkit::both;

use crate::common::*;

both! {
    async fn undo_takes_back_what_was_created_changed_and_removed(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[person(1, "Ana"), person(2, "Bo")]).await.unwrap();
        tx.insert_all(&[interest(1, 1, "bread"), interest(2, 2, "boats")]).await.unwrap();
        let before = records(&mut tx).await;
        let work = change(1);
        tx.create(&work, &interest(3, 1, "rye")).await.unwrap();
        tx.update(&work, &interest(1, 1, "cake")).await.unwrap();
        tx.update(&work, &interest(1, 1, "pie")).await.unwrap();
        tx.update(&work, &Person { note: Some("Likes sailing".into()), ..person(1, "Ana Maria") }).await.unwrap();
        tx.remove::<Interest>(&work, id(3_002)).await.unwrap();
        assert_eq!(tx.search_text("sailing", 9).await.unwrap().len(), 1);
        assert_eq!(tx.search_text("boats", 9).await.unwrap().len(), 0);
        let touched = tx.undo_change(work.id, noon()).await.unwrap();
        assert_eq!(touched.into_iter().collect::<Vec<_>>(), [id(1), id(2)]);
        let after: Vec<_> = records(&mut tx).await.into_iter().filter(|line| !line.contains(r#""kind":"change"#)).collect();
        assert_eq!(after, before);
        assert_eq!(tx.search_text("sailing", 9).await.unwrap().len(), 0);
        assert_eq!(tx.search_text("boats", 9).await.unwrap().len(), 1);
        assert_eq!(tx.search_people("maria", 9).await.unwrap(), []);
        assert_eq!(tx.undo_change(work.id, noon()).await.unwrap_err().kind(), ErrorKind::Conflict);
        tx.commit().await.unwrap();
    }

    async fn a_moment_goes_and_comes_back_with_its_participants(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[person(1, "Ana")]).await.unwrap();
        let lunch = moment(1, "2024-06-01T12:00:00.123456789Z", "Lunch");
        tx.create(&change(1), &lunch).await.unwrap();
        tx.set_participants(&change(1), lunch.id, &[participant(&lunch, 1)]).await.unwrap();
        tx.remove::<Moment>(&change(2), lunch.id).await.unwrap();
        assert_eq!(tx.participants_of(&[lunch.id]).await.unwrap(), []);
        let touched = tx.undo_change(id(9_002), noon()).await.unwrap();
        assert!(touched.contains(&id(1)));
        assert_eq!(tx.participants_of(&[lunch.id]).await.unwrap()[0].person_id, id(1));
        assert_eq!(tx.search_text("lunch", 9).await.unwrap().len(), 1);
        let touched = tx.undo_change(id(9_001), noon()).await.unwrap();
        assert!(touched.contains(&id(1)));
        assert_eq!(tx.count::<Moment>().await.unwrap(), 0);
        tx.commit().await.unwrap();
    }

    async fn a_change_on_which_a_later_one_rests_is_not_taken_back_before_it(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[person(1, "Ana")]).await.unwrap();
        tx.create(&change(1), &interest(1, 1, "bread")).await.unwrap();
        tx.update(&change(2), &interest(1, 1, "cake")).await.unwrap();
        let error = tx.undo_change(id(9_001), noon()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Conflict);
        assert!(error.to_string().contains("Change 2"), "{error}");
        assert_eq!(tx.last_undoable_change().await.unwrap().unwrap().change, change(2));
        tx.undo_change(id(9_002), noon()).await.unwrap();
        assert_eq!(tx.last_undoable_change().await.unwrap().unwrap().change, change(1));
        tx.undo_change(id(9_001), noon()).await.unwrap();
        assert_eq!(tx.last_undoable_change().await.unwrap(), None);
        let log = tx.changes(10).await.unwrap();
        assert_eq!(log.iter().map(|it| (it.number, it.undone_at)).collect::<Vec<_>>(), [(2, Some(noon())), (1, Some(noon()))]);
        assert_eq!(tx.undo_change(id(9_077), noon()).await.unwrap_err().kind(), ErrorKind::Missing);
    }

    async fn what_changes_nothing_leaves_no_trace(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[person(1, "Ana")]).await.unwrap();
        tx.update(&change(1), &person(1, "Ana")).await.unwrap();
        assert_eq!(tx.changes(10).await.unwrap(), []);
        tx.begin_change(&change(2)).await.unwrap();
        tx.begin_change(&change(2)).await.unwrap();
        assert_eq!(tx.changes(10).await.unwrap().len(), 1);
        let error = tx.update(&change(1), &person(7, "Nobody")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Missing, "{error}");
        assert_eq!(tx.remove::<Person>(&change(1), id(7)).await.unwrap_err().kind(), ErrorKind::Missing);
    }

    async fn a_record_that_has_gone_unlogged_stops_its_undo(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[person(1, "Ana"), person(2, "Bo")]).await.unwrap();
        tx.insert_all(&[import(1, "2024-06-01T00:00:00Z")]).await.unwrap();
        tx.insert_all(&[Interest { import_id: Some(id(8_001)), ..interest(1, 1, "bread") }]).await.unwrap();
        tx.update(&change(1), &Interest { import_id: Some(id(8_001)), ..interest(1, 1, "cake") }).await.unwrap();
        tx.undo_import(id(8_001), noon()).await.unwrap();
        assert_eq!(tx.undo_change(id(9_001), noon()).await.unwrap_err().kind(), ErrorKind::Conflict);
    }

    async fn changes_of_an_import_are_not_offered_to_undo(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[person(1, "Ana")]).await.unwrap();
        let of_import = Change { import_id: Some(id(8_001)), ..change(1) };
        tx.update(&of_import, &person(1, "Ana Maria")).await.unwrap();
        assert_eq!(tx.last_undoable_change().await.unwrap(), None);
        assert_eq!(tx.logged_change(of_import.id).await.unwrap().unwrap().change, of_import);
    }
}
