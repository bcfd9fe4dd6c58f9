use hearten_domain::*;
use hearten_store::{Latest, StoreError, Tx};
use hearten_testkit::both;
use jiff::{Timestamp, civil::date};

use crate::common::*;

/// Asks every question of a vault; all answers must be empty where nothing is kept in it.
async fn answers(tx: &mut Tx) -> Result<Vec<usize>, StoreError> {
    let text = |text: &str| vec![text.to_owned()];
    let mut found = vec![
        tx.get::<Person>(id(1)).await?.iter().count(),
        tx.get_many::<Moment>(&[id(2_001)]).await?.len(),
        tx.of_person::<Gift>(id(1)).await?.len(),
        tx.me().await?.iter().count(),
        tx.photo(&PhotoHash("ab".repeat(32))).await?.iter().count(),
        tx.imports(9).await?.len(),
        tx.addresses_by_value(&text("ana@example.org")).await?.len(),
        tx.tallies_of(&[id(1_001)]).await?.len(),
        tx.met_keys(&text("mail:seen@example.org")).await?.seen.len(),
        tx.met_keys(&text("mail:1@example.org")).await?.moments.len(),
        usize::from(tx.has_keys().await?),
        usize::from(tx.has_other_import(id(77)).await?),
        tx.moments_known(&text("mail:1@example.org")).await?.len(),
        tx.participants_of(&[id(2_001)]).await?.len(),
        tx.organizations_named(&text("here Bakery")).await?.len(),
        tx.memberships_in(&[id(4_001)]).await?.len(),
        tx.contact_points(ContactKind::Phone).await?.len(),
        tx.known_raw_hashes(RawKind::Card, &text(&"cd".repeat(32))).await?.len(),
        tx.raw_by_uids(RawKind::Card, &text("uid-1")).await?.len(),
        tx.people_of_story(id(3_201)).await?.len(),
        tx.answers_to(&MoveId("00112233aabbccdd".into())).await?.len(),
        tx.changes(9).await?.len(),
        tx.logged_change(id(9_001)).await?.iter().count(),
        tx.last_undoable_change().await?.iter().count(),
    ];
    found.extend([
        tx.ties().await?.len(),
        tx.ties_of(&[id(1)]).await?.len(),
        tx.tie_watermark().await?.iter().count(),
        tx.contacts_of(&[id(1)], noon()).await?.len(),
        tx.contacts_between(Timestamp::MIN, noon()).await?.len(),
        tx.people_index().await?.len(),
        tx.people_details(&[id(1)]).await?.len(),
        tx.people_standing(&[StandingKind::DoNotContact], date(2024, 1, 5)).await?.len(),
        tx.people_found_by().await?.len(),
        tx.search_people("ana", 9).await?.len(),
        tx.search_people("ana@example", 9).await?.len(),
        tx.search_people("bakery", 9).await?.len(),
        tx.known_addresses(None, 9).await?.len(),
        tx.count_known_addresses().await? as usize,
        tx.timeline(id(1), None, 9).await?.len(),
        tx.moments_between(Timestamp::MIN, noon()).await?.len(),
        tx.search_text("here", 9).await?.len(),
        tx.claim_due(noon()).await?.iter().count(),
        tx.next_job().await?.iter().count(),
        tx.settings().await?.len(),
        tx.setting("capacity").await?.iter().count(),
    ]);
    found.extend([
        tx.latest_moments_of(&[id(1)], noon(), Latest { at_least: 3, at_most: 3, since: noon() }).await?.len(),
        tx.moments_of_between(&[id(1)], Timestamp::MIN, noon()).await?.len(),
        tx.latest_contact_instants(id(1), noon(), 9).await?.len(),
        tx.people_met_between(Timestamp::MIN, noon()).await?.len(),
        tx.seen_together(id(1), id(77), noon(), 9).await?.others.len(),
        tx.parts_of_moments(&[id(2_006)]).await?.len(),
        tx.important_dates_on(&[date(2024, 3, 5)]).await?.len(),
        tx.organization_sizes(&[id(4_001)]).await?.len(),
        tx.listings_in(&[id(4_001)]).await?.len(),
        tx.listings_named(&text("OLA listed")).await?.len(),
        tx.listing_sizes(&[id(4_001)]).await?.len(),
        tx.met_with(id(1), noon(), 12).await?.len(),
        tx.topics(date(2024, 6, 1)).await?.len(),
        tx.interests_in(&text("here topic")).await?.len(),
        tx.alike_memberships().await?.len(),
    ]);
    let mut shared = 0;
    tx.each_shared_moment(Timestamp::MIN, noon(), 12, |_, people| shared += people.len()).await?;
    found.push(shared);
    let mut contacts = 0;
    for people in [None, Some([id(1)])] {
        tx.each_history(people.as_ref().map(<[_; 1]>::as_slice), noon(), |_, _| {
            contacts += 1;
            Ok(())
        })
        .await?;
    }
    found.extend([contacts, records(tx).await.len(), tx.counts().await?.values().sum::<i64>() as usize]);
    Ok(found)
}

/// Does everything that deletes or overwrites.
async fn ravage(tx: &mut Tx) -> Result<(), StoreError> {
    tx.undo_change(id(9_002), noon()).await?;
    tx.undo_import(id(8_001), noon()).await?;
    tx.remove_ties(&[id(1)]).await?;
    tx.clear_ties().await?;
    tx.set_tie_watermark(Timestamp::UNIX_EPOCH).await?;
    tx.put_import(&Import { report: "other".into(), ..import(1, "2024-06-01T10:00:00Z") }).await?;
    tx.unmake_people(&[id(5)]).await?;
    if let Some(job) = tx.claim_due(noon()).await? {
        tx.finish(&job, noon()).await?;
    }
    tx.remove::<Thanks>(&change(7), id(3_601)).await?;
    tx.remove::<Gift>(&change(7), id(3_502)).await?;
    tx.update(&change(7), &organization(1, "Other")).await?;
    tx.put_addresses(&[address(1, "else@example.org", 9)]).await?;
    tx.put_ties(&[tie(1)]).await?;
    tx.mark_seen(id(8_002), &["mail:else@example.org".into()]).await?;
    tx.add_tallies(id(8_001), &[(id(1_001), AddressTally { sent: 50, ..AddressTally::default() })]).await
}

/// A visit, and a person of whom only a name is kept.
async fn meet(tx: &mut Tx) {
    let visit = Moment { direction: Direction::Mutual, medium: Medium::Visit, ..moment(5, "2024-06-03T00:00:00Z", "Tea") };
    tx.insert_all(std::slice::from_ref(&visit)).await.unwrap();
    tx.insert_participants(&[participant(&visit, 1)]).await.unwrap();
    tx.insert_all(&[person(5, "Only Name")]).await.unwrap();
    let dinner = Moment { others: 2, ..moment(6, "2024-06-03T18:00:00Z", "Dinner") };
    tx.insert_all(std::slice::from_ref(&dinner)).await.unwrap();
    tx.insert_participants(&[participant(&dinner, 1), participant(&dinner, 5)]).await.unwrap();
}

both! {
    async fn no_query_reaches_another_vault(database) {
        let (store, one) = home(&database).await;
        let two = store.create_vault("two", noon()).await.unwrap().id;
        let mut tx = store.begin(one).await.unwrap();
        everything(&mut tx, "here").await.unwrap();
        meet(&mut tx).await;
        let full = answers(&mut tx).await.unwrap();
        assert!(full.iter().all(|count| *count > 0), "a question that finds nothing proves nothing: {full:?}");
        let before = records(&mut tx).await;
        tx.commit().await.unwrap();

        let mut tx = store.begin(two).await.unwrap();
        let empty = answers(&mut tx).await.unwrap();
        assert!(empty.iter().all(|count| *count == 0), "{empty:?}");
        everything(&mut tx, "there").await.unwrap();
        meet(&mut tx).await;
        ravage(&mut tx).await.unwrap();
        tx.commit().await.unwrap();

        let mut tx = store.begin(one).await.unwrap();
        assert_eq!(records(&mut tx).await, before);
        assert_eq!(answers(&mut tx).await.unwrap(), full);
    }
}
