use hearten_domain::*;
use hearten_store::SeenTogether;
use hearten_testkit::{at, both};

use crate::common::*;

both! {
    async fn the_last_visit_with_each_is_told_up_to_an_instant(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[person(1, "Ana"), person(2, "Bo")]).await.unwrap();
        let visit = |number, day: &str| Moment { medium: Medium::Visit, direction: Direction::Mutual, ..moment(number, day, "Tea") };
        let moments = [visit(1, "2023-06-01T12:00:00Z"), visit(2, "2024-06-01T12:00:00Z"), moment(3, "2024-06-02T12:00:00Z", "A mail")];
        tx.insert_all(&moments).await.unwrap();
        tx.insert_participants(&moments.iter().map(|moment| participant(moment, 1)).collect::<Vec<_>>()).await.unwrap();
        let people = [id(1), id(2)];
        let last = |day: &str| (id(1), at(day), false);
        assert_eq!(tx.last_visits(&people, at("2024-07-01T00:00:00Z")).await.unwrap(), [last("2024-06-01T12:00:00Z")]);
        assert_eq!(tx.last_visits(&people, at("2024-01-01T00:00:00Z")).await.unwrap(), [last("2023-06-01T12:00:00Z")]);
        assert_eq!(tx.last_visits(&people, at("2023-01-01T00:00:00Z")).await.unwrap(), []);
        assert_eq!(tx.last_visits(&[], at("2024-07-01T00:00:00Z")).await.unwrap(), []);
    }

    async fn who_took_part_is_read_by_moment_and_an_exchange_is_more_than_one_mail_to_both(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[person(1, "Ana"), person(2, "Bo"), person(3, "Cy")]).await.unwrap();
        let mail = Moment { direction: Direction::Sent, others: 2, ..moment(1, "2024-06-01T00:00:00Z", "To both") };
        let from_one = Moment { direction: Direction::Received, others: 2, ..moment(2, "2024-06-02T00:00:00Z", "From one") };
        let many = Moment { direction: Direction::Sent, others: 70, ..moment(3, "2024-06-03T00:00:00Z", "To many") };
        tx.insert_all(&[mail.clone(), from_one.clone(), many.clone()]).await.unwrap();
        let part = |moment: &Moment, number, role| Participant { role, ..participant(moment, number) };
        let parts = [part(&mail, 1, Role::To), part(&mail, 2, Role::Cc), part(&from_one, 2, Role::From), part(&from_one, 3, Role::To), part(&many, 1, Role::To)];
        tx.insert_participants(&parts).await.unwrap();
        let until = at("2024-06-04T00:00:00Z");
        let read = tx.encounter_parts(mail.at, until, 50).await.unwrap();
        assert_eq!(read.iter().map(|it| (it.moment_id, it.person_id, it.role)).collect::<Vec<_>>(), [(from_one.id, id(2), Role::From), (from_one.id, id(3), Role::To)]);
        assert_eq!(tx.encounter_parts(at("2024-05-01T00:00:00Z"), until, 50).await.unwrap().len(), 4, "a mail to many is left out");
        assert_eq!(tx.parts_of_moments(&[from_one.id]).await.unwrap(), read);
        let none = SeenTogether::default();
        assert_eq!(tx.seen_together(id(1), id(2), until, 9).await.unwrap(), SeenTogether { exchanged: false, others: vec![2] }, "one mail reached both");
        for (one, other) in [(2, 3), (3, 2)] {
            assert_eq!(tx.seen_together(id(one), id(other), until, 9).await.unwrap(), SeenTogether { exchanged: true, others: vec![2] });
        }
        assert_eq!(tx.seen_together(id(2), id(3), mail.at, 9).await.unwrap(), none, "not yet");
    }
}
