use hearten_domain::Source;
use hearten_store::{Job, SourceFolder};
use hearten_testkit::{at, both};

use crate::common::*;

both! {
    async fn a_job_is_claimed_once_and_in_order(database) {
        let (store, vault) = home(&database).await;
        let mut tx = store.begin(vault).await.unwrap();
        let (early, late) = (at("2024-06-05T06:00:00Z"), at("2024-06-06T06:00:00Z"));
        assert!(tx.schedule("morning", late).await.unwrap());
        assert!(tx.schedule("morning", early).await.unwrap());
        assert!(!tx.schedule("morning", early).await.unwrap());
        assert_eq!(tx.next_job().await.unwrap(), Some(Job { kind: "morning".into(), due_at: early }));
        tx.commit().await.unwrap();

        let mut crashed = store.begin(vault).await.unwrap();
        let job = crashed.claim_due(noon()).await.unwrap().unwrap();
        crashed.finish(&job, noon()).await.unwrap();
        drop(crashed);

        let mut tx = store.begin(vault).await.unwrap();
        let job = tx.claim_due(noon()).await.unwrap().unwrap();
        assert_eq!(job.due_at, early);
        tx.finish(&job, noon()).await.unwrap();
        assert_eq!(tx.claim_due(noon()).await.unwrap(), None);
        assert_eq!(tx.next_job().await.unwrap().unwrap().due_at, late);
    }

    async fn two_workers_never_do_the_same_job(database) {
        let (store, vault) = home(&database).await;
        let mut tx = store.begin(vault).await.unwrap();
        for hour in 0..6 {
            tx.schedule("morning", at(&format!("2024-06-05T0{hour}:00:00Z"))).await.unwrap();
        }
        tx.commit().await.unwrap();
        let worker = || async {
            let mut done = 0;
            loop {
                let mut tx = store.begin(vault).await.unwrap();
                let Some(job) = tx.claim_due(noon()).await.unwrap() else { break done };
                tokio::task::yield_now().await;
                tx.finish(&job, noon()).await.unwrap();
                tx.commit().await.unwrap();
                done += 1;
            }
        };
        let (one, two, three) = tokio::join!(worker(), worker(), worker());
        assert_eq!(one + two + three, 6);
    }

    async fn settings_are_set_anew(database) {
        let mut tx = begin(&database).await;
        assert_eq!(tx.setting("capacity").await.unwrap(), None);
        tx.set_setting("capacity", "3").await.unwrap();
        tx.set_setting("capacity", "5").await.unwrap();
        tx.set_setting("zone", "Europe/Lisbon").await.unwrap();
        assert_eq!(tx.setting("capacity").await.unwrap().as_deref(), Some("5"));
        assert_eq!(tx.settings().await.unwrap().len(), 2);
    }
    async fn an_import_that_left_nothing_can_go_and_what_a_source_has_read_is_forgotten(database) {
        let mut tx = begin(&database).await;
        everything(&mut tx, "here").await.unwrap();
        let source = id(3_905);
        assert_eq!(tx.source_folders(source).await.unwrap()["INBOX"].last_uid, 4_294_967_295);
        tx.put_source_folders(&[SourceFolder { source_id: source, folder: "INBOX".into(), uid_validity: 8, last_uid: 1 }]).await.unwrap();
        assert_eq!(tx.source_folders(source).await.unwrap()["INBOX"].uid_validity, 8);
        tx.clear_source_folders(source).await.unwrap();
        assert!(tx.source_folders(source).await.unwrap().is_empty());
        tx.insert_all(&[import(77, "2024-05-02T10:00:00Z")]).await.unwrap();
        assert!(tx.import_left_nothing(id(8_077)).await.unwrap());
        assert!(!tx.import_left_nothing(id(8_001)).await.unwrap());
        assert!(tx.drop_empty_import(id(8_077)).await.unwrap());
        assert!(!tx.drop_empty_import(id(8_001)).await.unwrap());
        let was: Source = tx.get(source).await.unwrap().unwrap();
        tx.put_source(&Source { secret: Some(vec![1, 2, 3]), ..was }).await.unwrap();
        let kept: Source = tx.get(source).await.unwrap().unwrap();
        assert_eq!(kept.secret.as_deref(), Some([1, 2, 3].as_slice()));
        assert!(!format!("{kept:?}").contains("[1, 2, 3]"));
    }
}
