//! How long the daily verbs take on a large vault.
//!
//! `cargo bench -p hearten-verbs` fills a vault of 10,000 people and 1,000,000 moments in a temporary folder (`HEARTEN_PEOPLE`, `HEARTEN_MOMENTS` for
//! other sizes) and prints the median of nine runs of each verb, the first of which is shown apart: it finds nothing in memory.
#![expect(clippy::expect_used, reason = "a benchmark ends where it cannot go on")]

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use hearten_domain::{Direction, GatheringKind, Medium};
use hearten_verbs::{NewGathering, NewMoment, NewTrip, PeopleFilter, Setup, SystemClock, SystemIds, Vault};

const RUNS: usize = 9;

fn size(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

fn report(verb: &str, mut times: Vec<Duration>) {
    let first = times.first().copied().unwrap_or_default();
    times.sort();
    println!("{verb:28} first {first:>10.1?}   median {:>10.1?}", times.get(times.len() / 2).copied().unwrap_or_default());
}

macro_rules! measure {
    ($verb:literal, $run:expr) => {{
        let mut times = Vec::new();
        for _ in 0..RUNS {
            let started = Instant::now();
            let _result = $run;
            times.push(started.elapsed());
        }
        report($verb, times);
    }};
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), hearten_verbs::VerbError> {
    let home = tempfile::tempdir().expect("a temporary folder");
    let setup = Setup {
        region: None,
        home: home.path().to_owned(),
        database_url: None,
        no_backup: true,
        clock: Arc::new(SystemClock),
        ids: Arc::new(SystemIds::default()),
    };
    let (people, moments) = (size("HEARTEN_PEOPLE", 10_000), size("HEARTEN_MOMENTS", 1_000_000));
    let vault = Vault::open(&setup, "default").await?;
    let started = Instant::now();
    vault.lab_fill(people, moments, 1).await?;
    println!("{people} people and {moments} moments filled in {:.1?}", started.elapsed());
    let vault = Vault::open(&setup, "default").await?;
    measure!("today", vault.today().await?);
    let filter = PeopleFilter { limit: Some(50), ..PeopleFilter::default() };
    measure!("people, first 50", vault.people(&filter).await?);
    let rosa = PeopleFilter { text: Some("rosa".to_owned()), ..filter.clone() };
    measure!("people, by name", vault.people(&rosa).await?);
    measure!("search", vault.search("lease 77", 20).await?);
    let Some(someone) = vault.people(&filter).await?.people.into_iter().next() else { return Ok(()) };
    measure!("find_person", vault.find_person("person77@example.org").await?);
    measure!("person, the closest", vault.person(someone.id).await?);
    let evening = NewGathering {
        kind: GatheringKind::Gathering,
        theme: "Open data".to_owned(),
        on_day: None,
        begins_at: None,
        place: None,
        capacity: 30,
        guests: Vec::new(),
        on: vault.today_date(),
    };
    if let Ok(gathering) = vault.plan_gathering(evening).await?.id.parse() {
        measure!("guests for 30 places", vault.guest_ideas(gathering, 0).await?);
    }
    let trip = NewTrip {
        place: "Bergen".to_owned(),
        region: None,
        from: vault.today_date(),
        until: vault.today_date(),
        within_km: None,
        note: None,
        people: Vec::new(),
    };
    if let Ok(trip) = vault.plan_trip(trip).await?.id.parse() {
        measure!("a trip, who lives near", vault.trip(trip).await?);
        measure!("today, on a trip", vault.today().await?);
    }
    let contact = NewMoment {
        people: vec![someone.id],
        medium: Medium::Call,
        direction: Direction::Mutual,
        on: vault.today_date(),
        minutes: None,
        subject: None,
        text: None,
        brought: None,
    };
    measure!("log", vault.log(contact.clone()).await?);
    Ok(())
}
