use hearten_domain::*;
use hearten_store::{Change, MetKeys};
use hearten_testkit::both;

use crate::common::*;

fn sent(count: i64) -> AddressTally {
    AddressTally { sent: count, ..AddressTally::default() }
}

both! {
    async fn what_was_seen_is_not_new(database) {
        let mut tx = begin(&database).await;
        let keys = |numbers: &[u32]| numbers.iter().map(|number| format!("mail:{number}@example.org")).collect::<Vec<_>>();
        tx.insert_all(&[moment(4, "2024-06-01T00:00:00Z", "Hello")]).await.unwrap();
        tx.mark_seen(id(8_001), &keys(&[1, 2, 2])).await.unwrap();
        tx.mark_seen(id(8_002), &keys(&[2, 3])).await.unwrap();
        let met = tx.met_keys(&keys(&[1, 3, 4, 5, 5])).await.unwrap();
        assert_eq!(met.seen.into_iter().collect::<Vec<_>>(), keys(&[1, 3]));
        assert_eq!(met.moments.into_iter().collect::<Vec<_>>(), keys(&[4]));
        assert_eq!(tx.moments_known(&keys(&[4, 5])).await.unwrap().into_iter().collect::<Vec<_>>(), keys(&[4]));
        assert_eq!(tx.met_keys(&[]).await.unwrap(), MetKeys::default());
        assert!(tx.has_keys().await.unwrap());
    }

    async fn another_import_is_told_from_this_one(database) {
        let mut tx = begin(&database).await;
        assert!(!tx.has_keys().await.unwrap(), "nothing was read yet");
        let mine = import(1, "2024-06-01T00:00:00Z");
        tx.put_import(&mine).await.unwrap();
        assert!(!tx.has_other_import(mine.id).await.unwrap());
        assert!(tx.has_other_import(id(8_077)).await.unwrap());
    }

    async fn tallies_add_up_over_imports(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[address(1, "ana@example.org", 1), address(2, "bo@example.org", 2)]).await.unwrap();
        tx.add_tallies(id(8_001), &[(id(1_001), sent(1)), (id(1_001), sent(2)), (id(1_002), sent(5))]).await.unwrap();
        tx.add_tallies(id(8_001), &[(id(1_001), sent(10))]).await.unwrap();
        let all = AddressTally { sent: 1, bounced: 2, received: 3, personal: 4, bulk: 5, list_posts: 6, automatic: 7, bounces: 8, as_list: 9 };
        tx.add_tallies(id(8_002), &[(id(1_002), all)]).await.unwrap();
        let sums = tx.tallies_of(&[id(1_001), id(1_002), id(1_003)]).await.unwrap();
        assert_eq!(sums[&id(1_001)], sent(13));
        assert_eq!(sums[&id(1_002)], all.plus(sent(5)));
        assert_eq!(sums.len(), 2);
    }

    async fn addresses_are_found_and_learn_better_names(database) {
        let mut tx = begin(&database).await;
        let old = address(1, "ana@example.org", 1);
        tx.insert_all(&[old.clone(), address(2, "bo@example.org", 2)]).await.unwrap();
        let new = Address { name: Some("Ana López".into()), ..old };
        tx.put_addresses(&[new.clone(), address(3, "cy@example.org", 3)]).await.unwrap();
        let found = tx.addresses_by_value(&["cy@example.org".into(), "ana@example.org".into(), "no@example.org".into()]).await.unwrap();
        assert_eq!(found, [new, address(3, "cy@example.org", 3)]);
    }

    async fn raw_records_are_found_by_hash_and_identity(database) {
        let mut tx = begin(&database).await;
        everything(&mut tx, "here").await.unwrap();
        let hash = "cd".repeat(32);
        assert_eq!(tx.known_raw_hashes(RawKind::Card, &[hash.clone(), "x".into()]).await.unwrap().into_iter().collect::<Vec<_>>(), [hash]);
        assert_eq!(tx.raw_by_uids(RawKind::Card, &["uid-1".into(), "uid-2".into()]).await.unwrap().len(), 1);
    }

    async fn undoing_an_import_leaves_what_was_there_before(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[person(1, "Ana"), Person { is_me: true, ..person(2, "Me") }]).await.unwrap();
        tx.insert_all(&[address(1, "ana@example.org", 1), address(2, "known@example.org", 3)]).await.unwrap();
        tx.insert_all(&[import(0, "2024-05-01T00:00:00Z")]).await.unwrap();
        let old = Moment { import_id: Some(id(8_000)), ..moment(9, "2024-05-01T00:00:00Z", "Old letter") };
        tx.insert_all(std::slice::from_ref(&old)).await.unwrap();
        tx.insert_participants(&[participant(&old, 3)]).await.unwrap();
        tx.add_tallies(id(8_000), &[(id(1_002), sent(1))]).await.unwrap();
        let before = records(&mut tx).await;

        let of = Some(id(8_001));
        tx.insert_all(&[import(1, "2024-06-01T00:00:00Z")]).await.unwrap();
        let photo = Photo { hash: PhotoHash("ff".into()), media_type: "image/png".into(), bytes: vec![1] };
        tx.put_photos(std::slice::from_ref(&photo)).await.unwrap();
        tx.insert_all(&[
            Person { import_id: of, note: Some("Imported words".into()), photo: Some(photo.hash), ..person(3, "Known") },
            Person { import_id: of, ..person(4, "New") },
        ])
        .await
        .unwrap();
        tx.insert_all(&[Address { import_id: of, ..address(3, "new@example.org", 4) }]).await.unwrap();
        tx.add_tallies(id(8_001), &[(id(1_002), sent(2)), (id(1_003), sent(3)), (id(1_001), sent(4))]).await.unwrap();
        tx.mark_seen(id(8_001), &["mail:bulk@example.org".into()]).await.unwrap();
        tx.insert_all(&[Organization { import_id: of, ..organization(1, "Bakery") }]).await.unwrap();
        tx.insert_all(&[Membership { import_id: of, ..membership(1, 4, 1) }]).await.unwrap();
        tx.insert_all(&[Organization { import_id: of, ..organization(2, "Mill") }]).await.unwrap();
        tx.insert_all(&[listing(1, "Ola Listed", 2)]).await.unwrap();
        tx.insert_all(&[Interest { import_id: of, ..interest(1, 1, "Imported interest") }]).await.unwrap();
        let mail = Moment { import_id: of, ..moment(1, "2024-06-01T00:00:00Z", "Imported subject") };
        tx.insert_all(std::slice::from_ref(&mail)).await.unwrap();
        tx.insert_participants(&[participant(&mail, 1), participant(&mail, 4), participant(&mail, 3)]).await.unwrap();
        let edit = Change { import_id: of, verb: "import".into(), ..change(1) };
        tx.update(&edit, &Person { nickname: Some("Anita".into()), ..person(1, "Ana") }).await.unwrap();
        tx.put_ties(&[tie(4)]).await.unwrap();
        assert_eq!(tx.search_text("imported", 9).await.unwrap().len(), 3);

        let touched = tx.undo_import(id(8_001), noon()).await.unwrap();
        assert_eq!(touched.into_iter().collect::<Vec<_>>(), [id(1), id(3), id(4)]);
        let after: Vec<_> = records(&mut tx).await.into_iter().filter(|line| !line.contains(r#""kind":"change"#) && !line.contains("mail\",\"report\":\"{}\",\"undone_at\":\"")).collect();
        assert_eq!(after, before);
        assert_eq!(tx.search_text("imported", 9).await.unwrap(), []);
        assert_eq!(tx.ties().await.unwrap(), []);
        assert_eq!(tx.get::<Import>(id(8_001)).await.unwrap().unwrap().undone_at, Some(noon()));
        assert_eq!(tx.undo_import(id(8_001), noon()).await.unwrap_err().kind(), ErrorKind::Conflict);
        assert_eq!(tx.undo_import(id(8_044), noon()).await.unwrap_err().kind(), ErrorKind::Missing);
        tx.commit().await.unwrap();
    }

    async fn people_about_whom_more_is_known_outlive_their_import(database) {
        let mut tx = begin(&database).await;
        let of = Some(id(8_001));
        tx.insert_all(&[import(1, "2024-06-01T00:00:00Z"), import(2, "2024-06-02T00:00:00Z")]).await.unwrap();
        let made = |number, name| Person { import_id: of, ..person(number, name) };
        tx.insert_all(&[made(1, "By fact"), made(2, "By later import"), made(3, "By edit"), made(4, "By moment"), made(5, "Nothing")]).await.unwrap();
        tx.insert_all(&[Address { import_id: of, ..address(1, "fact@example.org", 1) }]).await.unwrap();
        tx.insert_all(&[interest(1, 1, "bread"), Interest { import_id: of, ..interest(2, 5, "rye") }]).await.unwrap();
        tx.insert_all(&[Interest { import_id: Some(id(8_002)), ..interest(3, 2, "boats") }]).await.unwrap();
        tx.update(&change(1), &Person { layer: Some(5), ..made(3, "By edit") }).await.unwrap();
        let lunch = Moment { source: None, ..moment(1, "2024-06-03T00:00:00Z", "Lunch") };
        tx.insert_all(std::slice::from_ref(&lunch)).await.unwrap();
        tx.insert_participants(&[participant(&lunch, 4)]).await.unwrap();
        tx.undo_import(id(8_001), noon()).await.unwrap();
        let left = tx.all::<Person>().await.unwrap();
        assert_eq!(left.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["By fact", "By later import", "By edit", "By moment"]);
        assert!(left.iter().all(|it| it.import_id.is_none()));
        assert_eq!(tx.all::<Address>().await.unwrap(), [address(1, "fact@example.org", 1)]);
        tx.commit().await.unwrap();
    }
}

both! {
    async fn an_organization_stays_for_those_who_are_listed_there(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[import(1, "2024-06-01T00:00:00Z"), import(2, "2024-06-02T00:00:00Z")]).await.unwrap();
        tx.insert_all(&[Organization { import_id: Some(id(8_001)), ..organization(1, "Mill") }]).await.unwrap();
        tx.insert_all(&[listing(1, "Ola Listed", 1), Listing { import_id: Some(id(8_002)), ..listing(2, "Ida Listed", 1) }]).await.unwrap();
        assert_eq!(tx.listing_sizes(&[id(4_001)]).await.unwrap(), [(id(4_001), 2)]);
        assert_eq!(tx.listings_named(&["ida  LISTED".into()]).await.unwrap().len(), 1);
        tx.undo_import(id(8_001), noon()).await.unwrap();
        assert_eq!(tx.listings_in(&[id(4_001)]).await.unwrap().len(), 1);
        assert_eq!(tx.count::<Organization>().await.unwrap(), 1);
        tx.undo_import(id(8_002), noon()).await.unwrap();
        assert_eq!(tx.count::<Listing>().await.unwrap(), 0);
        tx.commit().await.unwrap();
    }
}
