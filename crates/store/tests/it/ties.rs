use std::collections::BTreeMap;

use hearten_domain::*;
use hearten_testkit::{at, both};

use crate::common::*;

both! {
    async fn each_writing_of_ties_gives_them_another_version(database) {
        let mut tx = begin(&database).await;
        assert!(!tx.only_reads());
        let mut seen = vec![tx.tie_version().await.unwrap()];
        tx.put_ties(&[tie(1)]).await.unwrap();
        seen.push(tx.tie_version().await.unwrap());
        tx.remove_ties(&[id(1)]).await.unwrap();
        seen.push(tx.tie_version().await.unwrap());
        tx.clear_ties().await.unwrap();
        seen.push(tx.tie_version().await.unwrap());
        assert_eq!(seen, [0, 1, 2, 3]);
    }

    async fn ties_are_written_over_and_read_back_to_the_last_bit(database) {
        let mut tx = begin(&database).await;
        tx.put_ties(&[tie(2), tie(1)]).await.unwrap();
        let newer = Tie { moments: 4, sums: [f64::MIN_POSITIVE, 0.1 + 0.2, 7.0], last_voice_at: Some(noon()), ..tie(1) };
        tx.put_ties(&[newer]).await.unwrap();
        assert_eq!(tx.ties().await.unwrap(), [newer, tie(2)]);
        assert_eq!(tx.ties_of(&[id(2), id(2), id(3)]).await.unwrap(), [tie(2)]);
        tx.remove_ties(&[id(2)]).await.unwrap();
        assert_eq!(tx.ties().await.unwrap().len(), 1);
        tx.clear_ties().await.unwrap();
        assert_eq!(tx.ties().await.unwrap(), []);
    }

    async fn many_ties_share_their_rows_and_each_is_found(database) {
        let mut tx = begin(&database).await;
        let all: Vec<Tie> = (1..=3000).map(tie).collect();
        tx.put_ties(&all).await.unwrap();
        tx.put_ties(&[Tie { moments: 77, ..tie(1500) }]).await.unwrap();
        let kept = tx.ties().await.unwrap();
        assert_eq!(kept.len(), 3000);
        assert!(kept.iter().all(|kept| *kept == tie(kept.person_id.0.as_u128() & 0xffff) || *kept == Tie { moments: 77, ..tie(1500) }));
        let gone: Vec<PersonId> = (1..=2999).map(id).collect();
        tx.remove_ties(&gone).await.unwrap();
        assert_eq!(tx.ties().await.unwrap(), [tie(3000)]);
    }

    async fn kin_are_family_but_me(database) {
        let mut tx = begin(&database).await;
        let kin = Person { kin: true, ..person(1, "Ana") };
        tx.insert_all(&[kin, person(2, "Ben"), Person { is_me: true, kin: true, ..person(3, "Me") }]).await.unwrap();
        assert_eq!(tx.kin().await.unwrap().into_iter().collect::<Vec<_>>(), [id(1)]);
        tx.insert_all(&[Person { layer: Some(15), ..person(8, "Layered") }]).await.unwrap();
        assert_eq!(tx.people_traits().await.unwrap().into_iter().collect::<Vec<_>>(), [(id(1), (true, None)), (id(8), (false, Some(15)))]);
        assert_eq!(tx.count_people().await.unwrap(), tx.people_index().await.unwrap().len() as i64);
    }

    async fn the_watermark_moves(database) {
        let mut tx = begin(&database).await;
        assert_eq!(tx.tie_watermark().await.unwrap(), None);
        tx.set_tie_watermark(at("2024-01-01T00:00:00Z")).await.unwrap();
        tx.set_tie_watermark(noon()).await.unwrap();
        assert_eq!(tx.tie_watermark().await.unwrap(), Some(noon()));
    }

    async fn contacts_are_those_of_people_in_order_of_time(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[person(1, "Ana"), person(3, "Cy"), Person { is_me: true, ..person(2, "Me") }]).await.unwrap();
        let moments =
            [moment(1, "2024-06-03T00:00:00Z", "c"), moment(2, "2024-06-01T00:00:00Z", "a"), moment(3, "2024-06-02T00:00:00Z", "b")];
        tx.insert_all(&moments).await.unwrap();
        let people = [1_u128, 2, 3, 77];
        let all: Vec<_> = moments.iter().flat_map(|moment| people.map(|owner| participant(moment, owner))).collect();
        tx.insert_participants(&all).await.unwrap();
        let mut seen = BTreeMap::new();
        tx.each_history(None, noon(), |person, contacts| {
            seen.insert(person, contacts);
            Ok(())
        })
        .await
        .unwrap();
        let (first, second, third) = (id::<MomentId>(2_002), id::<MomentId>(2_003), id::<MomentId>(2_001));
        let of = |person: u128| [(id(person), first), (id(person), second), (id(person), third)];
        let pairs = |found: &[(PersonId, Contact)]| found.iter().map(|(person, contact)| (*person, contact.moment_id)).collect::<Vec<_>>();
        assert_eq!(seen.keys().copied().collect::<Vec<_>>(), [id(1), id(3)]);
        let days: Vec<_> = seen[&id(1)].iter().map(|contact| contact.at.to_string()[..10].to_owned()).collect();
        assert_eq!(days, ["2024-06-01", "2024-06-02", "2024-06-03"]);
        assert_eq!(seen[&id(3)][2].moment_id, third, "which moment was the last is told");
        let all = tx.contacts_of(&[id(1), id(3)], noon()).await.unwrap();
        assert_eq!(pairs(&all), [of(1), of(3)].concat());
        assert_eq!(all[0].1, Contact { moment_id: first, at: at("2024-06-01T00:00:00Z"), medium: Medium::Mail, direction: Direction::Received, others: 1 });
        let until = at("2024-06-02T00:00:00Z");
        assert_eq!(pairs(&tx.contacts_of(&[id(3), id(1), id(3), id(77)], until).await.unwrap()), [&of(1)[..2], &of(3)[..2]].concat());
        assert_eq!(pairs(&tx.contacts_between(until, noon()).await.unwrap()), [(id(1), third), (id(3), third)]);
        let mut some = Vec::new();
        tx.each_history(Some(&[id(3), id(77), id(3)]), until, |person, contacts| {
            some.push((person, contacts.len(), contacts.last().map(|contact| contact.moment_id)));
            Ok(())
        })
        .await
        .unwrap();
        assert_eq!(some, [(id(3), 2, Some(second))]);
        let stop = tx.each_history(None, noon(), |_, _| Err(hearten_store::StoreError::Invalid("enough".into()))).await;
        assert_eq!(stop.unwrap_err().to_string(), "enough");
        assert_eq!(tx.tie_watermark().await.unwrap(), None, "the transaction goes on after a visitor stopped");
    }

    async fn the_past_is_shown_moment_by_moment_with_all_who_took_part(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[person(1, "Ana")]).await.unwrap();
        let moments = [moment(1, "2024-06-03T00:00:00Z", "c"), moment(2, "2024-06-01T00:00:00Z", "a"), moment(3, "2024-06-02T00:00:00Z", "b")];
        tx.insert_all(&moments).await.unwrap();
        let all: Vec<_> = moments.iter().flat_map(|moment| [1_u128, 77].map(|owner| participant(moment, owner))).collect();
        tx.insert_participants(&all).await.unwrap();
        let mut seen = Vec::new();
        tx.each_part(at("2024-06-01T00:00:00Z"), noon(), |part, others| {
            assert_eq!(others, 1);
            seen.push((part.moment_id, part.person_id));
            Ok(())
        })
        .await
        .unwrap();
        let (second, third) = (id::<MomentId>(2_003), id::<MomentId>(2_001));
        assert_eq!(seen, [(second, id(1)), (second, id(77)), (third, id(1)), (third, id(77))], "what lies at the first instant is not after it");
    }
}
