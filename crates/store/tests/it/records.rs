use hearten_domain::*;
use hearten_store::Kept;
use hearten_testkit::both;

use crate::common::*;

both! {
    async fn every_kind_comes_back_as_it_was(database) {
        let mut tx = begin(&database).await;
        everything(&mut tx, "here").await.unwrap();
        let ana: Person = tx.get(id(1)).await.unwrap().unwrap();
        assert_eq!((ana.name.as_str(), ana.nickname.as_deref(), ana.layer, ana.kin), ("Ana here", Some("Anita"), Some(15), true));
        let gift: Gift = tx.get(id(3_502)).await.unwrap().unwrap();
        assert_eq!((gift.came_from, gift.on.to_string().as_str()), (Some(id(3_501)), "2024-02-01"));
        let raw: RawRecord = tx.get(id(3_801)).await.unwrap().unwrap();
        assert_eq!(raw.bytes, b"BEGIN:VCARD\r\n\xff");
        let import: Import = tx.get(id(8_001)).await.unwrap().unwrap();
        assert_eq!(import.at.to_string(), "2024-06-01T10:00:00.123456Z");
        assert_eq!(tx.me().await.unwrap().unwrap().id, id(2));
        assert_eq!(tx.photo(&PhotoHash("ab".repeat(32))).await.unwrap().unwrap().bytes, [0, 255, 1]);
        assert!(tx.photo(&PhotoHash("none".into())).await.unwrap().is_none());
        assert_eq!(tx.of_person::<Gift>(id(1)).await.unwrap().len(), 2);
        assert_eq!(tx.of_person::<Standing>(id(2)).await.unwrap(), []);
        assert_eq!(tx.count::<Gift>().await.unwrap(), 2);
        assert_eq!(tx.people_of_story(id(3_201)).await.unwrap().len(), 1);
        assert_eq!(tx.answers_to(&MoveId("00112233aabbccdd".into())).await.unwrap().len(), 1);
        assert_eq!(tx.imports(5).await.unwrap().len(), 1);
        tx.commit().await.unwrap();
    }

    async fn many_records_are_written_and_read_in_batches(database) {
        let mut tx = begin(&database).await;
        let people: Vec<_> = (1..=1_203).map(|number| person(number, &format!("Person {number}"))).collect();
        tx.insert_all(&people).await.unwrap();
        tx.insert_all(&(1..=1_203).map(|number| interest(number, number, "bread")).collect::<Vec<_>>()).await.unwrap();
        assert_eq!(tx.all::<Person>().await.unwrap(), people);
        let ids: Vec<PersonId> = people.iter().rev().map(Kept::id).chain([id(99_999), id(5)]).collect();
        assert_eq!(tx.get_many::<Person>(&ids).await.unwrap(), people);
        assert_eq!(tx.of_people::<Interest>(&ids).await.unwrap().len(), 1_203);
        assert_eq!(tx.get_many::<Person>(&[]).await.unwrap(), []);
        tx.insert_all::<Person>(&[]).await.unwrap();
    }

    async fn what_is_not_committed_is_not_kept(database) {
        let (store, vault) = home(&database).await;
        let mut tx = store.begin(vault).await.unwrap();
        tx.insert_all(&[person(1, "Ana")]).await.unwrap();
        drop(tx);
        let mut tx = store.begin(vault).await.unwrap();
        assert_eq!(tx.count::<Person>().await.unwrap(), 0);
        tx.insert_all(&[person(1, "Ana")]).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(store.read(vault).await.unwrap().count::<Person>().await.unwrap(), 1);
    }

    async fn a_record_that_refers_to_nothing_is_refused_at_the_latest_by_the_commit(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[interest(1, 404, "bread")]).await.unwrap();
        let error = tx.commit().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Conflict, "{error}");
    }

    async fn the_same_record_twice_is_a_conflict(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[person(1, "Ana")]).await.unwrap();
        let error = tx.insert_all(&[person(1, "Ana")]).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Conflict, "{error}");
    }

    async fn organizations_are_one_by_folded_name(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[organization(1, "Société Ørsted"), organization(2, "Baker & Sons")]).await.unwrap();
        let found = tx.organizations_named(&["SOCIETE  orsted".into(), "nobody".into()]).await.unwrap();
        assert_eq!(found["societe orsted"].id, id(4_001));
        assert_eq!(found.len(), 1);
        assert_eq!(tx.insert_all(&[organization(3, "SOCIÉTÉ ØRSTED")]).await.unwrap_err().kind(), ErrorKind::Conflict);
    }

    async fn a_text_with_a_nul_is_kept_by_either_database(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[person(1, "A\0na")]).await.unwrap();
        assert!(tx.get::<Person>(id(1)).await.unwrap().unwrap().name.starts_with('A'));
    }

    async fn photos_are_kept_once(database) {
        let mut tx = begin(&database).await;
        let photo = Photo { hash: PhotoHash("aa".into()), media_type: "image/png".into(), bytes: vec![1] };
        tx.put_photos(&[photo.clone(), photo.clone()]).await.unwrap();
        tx.put_photos(std::slice::from_ref(&photo)).await.unwrap();
        assert_eq!(tx.all::<Photo>().await.unwrap(), [photo]);
    }
}

#[test]
fn a_transaction_may_move_between_threads() {
    fn is_send<T: Send>(_: T) {}
    async fn uses(store: hearten_store::Store, vault: hearten_store::VaultId) -> Result<(), hearten_store::StoreError> {
        let mut tx = store.begin(vault).await?;
        tx.insert_all(&[person(1, "Ana")]).await?;
        tx.create(&change(1), &person(2, "Bo")).await?;
        tx.undo_change(id(9_001), noon()).await?;
        tx.undo_import(id(8_001), noon()).await?;
        tx.each_history(None, noon(), |_, _| Ok(())).await?;
        tx.export_records(|_, _| Ok(())).await?;
        hearten_store::Restore::new().line(&mut tx, "").await?;
        tx.commit().await
    }
    let check = |store| is_send(uses(store, hearten_store::VaultId(1)));
    let _: &dyn Fn(hearten_store::Store) = &check;
}
