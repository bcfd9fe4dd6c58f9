//! Not a benchmark: run it by hand in a release build, `cargo nextest run --release -p hearten-store --run-ignored only speed`.

use std::time::Instant;

use hearten_domain::*;
use hearten_testkit::both;

use crate::common::*;

both! {
    #[ignore = "takes long in a debug build"]
    async fn a_hundred_thousand_mails_are_kept_in_seconds(database) {
        let (store, vault) = home(&database).await;
        let words = ["budget", "lunch", "meeting", "report", "sailing", "bakery", "question", "answer", "travel", "contract"];
        let moments: Vec<_> = (0..100_000_u128)
            .map(|number| {
                let subject = format!("Re: {} and the {} number {number}", words[number as usize % 10], words[number as usize / 7 % 10]);
                let when = jiff::Timestamp::from_second(1_500_000_000 + number as i64 * 600).unwrap();
                Moment { id: id(1_000_000 + number), at: when, import_id: Some(id(8_001)), ..moment(number, "2024-01-01T00:00:00Z", &subject) }
            })
            .collect();
        let participants: Vec<_> = moments
            .iter()
            .enumerate()
            .flat_map(|(number, moment)| {
                let first = participant(moment, 10 + number as u128 % 5_000);
                [Some(first), (number % 2 == 0).then(|| participant(moment, 6_000 + number as u128 % 4_000))]
            })
            .flatten()
            .collect();
        let start = Instant::now();
        let mut tx = store.begin(vault).await.unwrap();
        tx.insert_all(&[import(1, "2024-06-01T00:00:00Z")]).await.unwrap();
        tx.insert_all(&(0..50_000).map(|number| person(10 + number, &format!("Person {number} of Village"))).collect::<Vec<_>>()).await.unwrap();
        println!("50,000 people {:?}", start.elapsed());
        let start = Instant::now();
        tx.insert_all(&moments).await.unwrap();
        println!("100,000 moments with words {:?}", start.elapsed());
        tx.insert_participants(&participants).await.unwrap();
        println!("and 150,000 participants {:?}", start.elapsed());
        tx.commit().await.unwrap();
        println!("and commit {:?}", start.elapsed());
        let mut tx = store.read(vault).await.unwrap();
        let start = Instant::now();
        let mut contacts = 0;
        tx.each_contact(jiff::Timestamp::MAX, |_, _| { contacts += 1; Ok(()) }).await.unwrap();
        println!("{contacts} contacts {:?}", start.elapsed());
        let start = Instant::now();
        assert_eq!(tx.people_index().await.unwrap().len(), 50_000);
        println!("index of people {:?}", start.elapsed());
        let start = Instant::now();
        tx.search_people("person 4999", 20).await.unwrap();
        println!("search of people {:?}", start.elapsed());
        let start = Instant::now();
        tx.search_text("budget travel", 20).await.unwrap();
        println!("search of words {:?}", start.elapsed());
        drop(tx);
        let start = Instant::now();
        let mut tx = store.begin(vault).await.unwrap();
        tx.undo_import(id(8_001), noon()).await.unwrap();
        tx.commit().await.unwrap();
        println!("undo {:?}", start.elapsed());
    }
}
