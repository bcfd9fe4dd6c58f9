//! What is done when its time has come.

use hearten_domain::Medium;
use hearten_testkit::{at, both};
use hearten_verbs::NewGift;
use jiff::civil::date;

use crate::common::*;

both! {
    async fn the_morning_comes_once_a_day_and_after_days_off_only_once(database) {
        let first = vault(&database).await;
        assert!(first.next_job().await.unwrap().is_none());
        assert!(first.run_due().await.unwrap().is_empty());
        assert_eq!(first.next_job().await.unwrap().unwrap().due_at, at("2024-06-06T06:00:00Z"));
        let later = vault_at(&database, "2024-06-09T09:00:00Z").await;
        let runs = later.run_due().await.unwrap();
        assert_eq!(runs.iter().map(|run| (run.kind.as_str(), run.due_at)).collect::<Vec<_>>(), [("morning", at("2024-06-06T06:00:00Z"))]);
        assert!(later.run_due().await.unwrap().is_empty());
        assert_eq!(later.next_job().await.unwrap().unwrap().due_at, at("2024-06-10T06:00:00Z"));
    }

    async fn two_processes_do_a_morning_once(database) {
        vault(&database).await.run_due().await.unwrap();
        let (one, two) = (vault_at(&database, "2024-06-06T07:00:00Z").await, vault_at(&database, "2024-06-06T07:00:00Z").await);
        let (first, second) = tokio::join!(one.run_due(), two.run_due());
        assert_eq!(first.unwrap().len() + second.unwrap().len(), 1);
    }

    async fn the_morning_records_what_is_offered_and_brings_ties_up_to_date(database) {
        let today = vault(&database).await;
        today.run_due().await.unwrap();
        let ana = add(&today, "Ana", &[]).await;
        today.receive(NewGift { on: date(2024, 6, 1), ..gift(ana, "Her advice on the lease") }).await.unwrap();
        today.log(contact(ana, Medium::Call, date(2024, 5, 1))).await.unwrap();
        let later = vault_at(&database, "2024-06-06T07:00:00Z").await;
        let offered = later.today().await.unwrap().moves.len();
        let runs = later.run_due().await.unwrap();
        assert!(runs[0].text.starts_with("Looked at the day"), "{}", runs[0].text);
        let lines = exported(&later).await;
        assert_eq!(lines.lines().filter(|line| line.starts_with("{\"kind\":\"move_answer\"")).count(), offered);
        assert!(lines.contains("{\"kind\":\"tie_watermark\",\"record\":{\"at\":\"2024-06-06T07:00:00Z\"}}"));
        assert!(later.clone().at(Some(date(2024, 6, 7))).run_due().await.unwrap().is_empty());
    }

    async fn the_doctor_says_how_it_is_and_what_to_do(database) {
        let vault = vault(&database).await;
        let line = async |name: &str| vault.doctor().await.unwrap().lines.into_iter().find(|line| line.name == name).unwrap();
        assert!(!line("me").await.ok && line("me").await.hint.is_some());
        assert!(!line("next job").await.ok && !line("last import").await.ok);
        vault.run_due().await.unwrap();
        import_mail(&vault, &database, &[("1", 2, "Nora <nora@example.org>", "me@example.org", "The lease")]).await;
        assert_eq!(line("next job").await.value, "morning, 2024-06-06 06:00 UTC");
        assert_eq!(line("contents").await.value, "0 people, 1 moment, 1 address left out");
        assert!(vault.doctor().await.unwrap().lines.iter().all(|line| line.ok), "{:?}", vault.doctor().await.unwrap().lines);
    }
}
