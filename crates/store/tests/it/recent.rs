use hearten_domain::*;
use hearten_store::{Latest, MomentWith};
use hearten_testkit::{at, both};
use jiff::civil::date;

use crate::common::*;

both! {
    async fn the_latest_moments_of_people_come_with_their_parts(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[person(1, "Ana"), person(2, "Bo")]).await.unwrap();
        let mails: Vec<_> = (1..=5).map(|day| moment(day, &format!("2024-06-0{day}T00:00:00Z"), "Hello")).collect();
        let visit = Moment { direction: Direction::Mutual, ..moment(9, "2024-06-04T10:00:00Z", "Tea") };
        tx.insert_all(&mails).await.unwrap();
        tx.insert_all(std::slice::from_ref(&visit)).await.unwrap();
        let mut parts: Vec<_> = mails.iter().map(|mail| participant(mail, 1)).collect();
        parts.extend([participant(&visit, 1), participant(&visit, 2), Participant { role: Role::Cc, ..participant(&mails[0], 2) }]);
        tx.insert_participants(&parts).await.unwrap();
        let until = at("2024-06-04T23:00:00Z");
        let short = |found: Vec<MomentWith>| found.into_iter().map(|it| (it.person_id, it.moment_id)).collect::<Vec<_>>();
        let wanted = Latest { at_least: 2, at_most: 2, since: until };
        let latest = short(tx.latest_moments_of(&[id(1), id(2)], until, wanted).await.unwrap());
        assert_eq!(latest, [(id(1), visit.id), (id(1), mails[3].id), (id(2), visit.id), (id(2), mails[0].id)]);
        let mut lengths = Vec::new();
        for (at_least, at_most, since) in [(1, 9, mails[1].at), (1, 3, mails[1].at), (4, 9, until), (9, 9, until)] {
            lengths.push(tx.latest_moments_of(&[id(1)], until, Latest { at_least, at_most, since }).await.unwrap().len());
        }
        assert_eq!(lengths, [4, 3, 4, 5]);
        let between = short(tx.moments_of_between(&[id(2), id(1)], mails[2].at, until).await.unwrap());
        assert_eq!(between, [(id(1), mails[3].id), (id(1), visit.id), (id(2), visit.id)]);
        assert_eq!(tx.latest_contact_instants(id(2), until, 1_000).await.unwrap(), [visit.at], "a copy is no contact");
        assert_eq!(tx.latest_contact_instants(id(1), until, 1_000).await.unwrap().len(), 5);
        assert_eq!(tx.latest_contact_instants(id(1), until, 2).await.unwrap().len(), 2);
        assert_eq!(tx.people_met_between(mails[3].at, until).await.unwrap().len(), 2);
        assert_eq!(tx.people_met_between(until, mails[4].at).await.unwrap(), []);
        assert_eq!(tx.seen_together(id(1), id(3), until, 9).await.unwrap().others, Vec::<i64>::new());
    }

    async fn dates_come_round_on_their_days_alone(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[person(1, "Ana")]).await.unwrap();
        let dates = ["1980-12-05", "--12-05", "2012-05", "--12", "2012", "2000-02-29", "--02-28"];
        let kept: Vec<_> = (0..).zip(dates).map(|(number, text)| ImportantDate {
            id: id(1_600 + number),
            person_id: id(1),
            kind: DateKind::Other,
            label: None,
            date: text.parse().unwrap(),
            import_id: None,
        }).collect();
        tx.insert_all(&kept).await.unwrap();
        assert_eq!(tx.important_dates_on(&[date(2024, 12, 5)]).await.unwrap(), kept[..2]);
        assert_eq!(tx.important_dates_on(&[date(2024, 2, 28)]).await.unwrap(), kept[5..]);
        assert_eq!(tx.important_dates_on(&[]).await.unwrap(), []);
    }

    async fn the_size_of_an_organization_counts_each_of_its_people_once(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[person(1, "Ana"), person(2, "Bo")]).await.unwrap();
        tx.insert_all(&[organization(1, "Bakery"), organization(2, "Empty")]).await.unwrap();
        tx.insert_all(&[membership(1, 1, 1), membership(2, 1, 1), membership(3, 2, 1)]).await.unwrap();
        assert_eq!(tx.organization_sizes(&[id(4_001), id(4_002)]).await.unwrap(), [(id(4_001), 2)]);
    }

    async fn people_are_unmade_but_never_me(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[person(1, "Ana"), person(2, "Bo"), Person { is_me: true, ..person(3, "Me") }]).await.unwrap();
        tx.unmake_people(&[id(2), id(3)]).await.unwrap();
        assert_eq!(tx.all::<Person>().await.unwrap().len(), 2, "me stays");
    }

    async fn the_record_of_an_import_grows(database) {
        let mut tx = begin(&database).await;
        let run = import(1, "2024-06-01T00:00:00Z");
        tx.put_import(&run).await.unwrap();
        tx.put_import(&Import { report: "done".into(), ..run.clone() }).await.unwrap();
        assert_eq!(tx.imports(9).await.unwrap(), [Import { report: "done".into(), ..run }]);
    }
}
