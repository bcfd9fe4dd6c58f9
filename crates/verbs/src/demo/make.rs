//! Writes the invented vault into a database of its own.

use std::{
    io::ErrorKind as IoErrorKind,
    path::{Path, PathBuf},
};

use hearten_domain::ErrorKind;
use hearten_store::{Location, OpenOptions, Store, Turn, Tx, is_in_use};
use jiff::civil::Date;

use super::{DemoVault, invent};
use crate::{DEMO_VAULT, Result, Setup, Vault, VerbError, ties};

/// Makes the demo vault as of `anchor` in `demo.db` under the home folder, in the place of the one that was there, and opens it. Nothing
/// of the user's own vaults is touched: the demo keeps to its own embedded database even where the others are on PostgreSQL. Who makes one at
/// the same time waits, and a program that has the earlier one open keeps what it has.
///
/// # Errors
/// `unavailable` where the home folder or the database cannot be written.
pub async fn make_demo(setup: &Setup, anchor: Date) -> Result<Vault> {
    let embedded = Setup { database_url: None, ..setup.clone() };
    let path = embedded.home.join("demo.db");
    let made = invent(anchor);
    let turn = Turn::at(&path).await?;
    // The file is taken from nobody: while one looks at the earlier demo, the new one is written beside it, and both go with the next.
    if !is_in_use(&path).await {
        take_away(&path)?;
    }
    let options = OpenOptions { backups: Some(embedded.home.join("backups")), no_backup: true, now: embedded.clock.now() };
    let store = Store::open(&Location::Sqlite(path), &options).await?;
    let mut tx = store.begin_instead(DEMO_VAULT, embedded.clock.now()).await?;
    let vault = Vault::of(&embedded, DEMO_VAULT, store, tx.vault());
    insert(&mut tx, &made).await?;
    ties::recompute_all(&vault, &mut tx).await?;
    tx.commit().await?;
    drop(turn);
    Ok(vault)
}

/// Deletes the database file and those that SQLite keeps beside it.
fn take_away(path: &Path) -> Result<()> {
    for suffix in ["", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        match std::fs::remove_file(PathBuf::from(&name)) {
            Err(error) if error.kind() != IoErrorKind::NotFound => {
                let message = format!("the earlier demo at {} cannot be replaced: {error}", name.display());
                return Err(VerbError::new(ErrorKind::Unavailable, message).hint("close the program that has it open, or delete the file"));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Writes all records; those that others point to come first.
async fn insert(tx: &mut Tx, made: &DemoVault) -> Result<()> {
    tx.insert_all(std::slice::from_ref(&made.import)).await?;
    tx.insert_all(&made.people).await?;
    tx.insert_all(&made.addresses).await?;
    tx.add_tallies(made.import.id, &made.tallies).await?;
    tx.insert_all(&made.contact_points).await?;
    tx.insert_all(&made.organizations).await?;
    tx.insert_all(&made.memberships).await?;
    tx.insert_all(&made.important_dates).await?;
    tx.insert_all(&made.interests).await?;
    tx.insert_all(&made.concerns).await?;
    tx.insert_all(&made.moments).await?;
    tx.insert_participants(&made.participants).await?;
    tx.insert_all(&made.stories).await?;
    tx.insert_all(&made.story_people).await?;
    tx.put_photos(&made.photos).await?;
    tx.insert_all(&made.story_photos).await?;
    tx.insert_all(&made.finds).await?;
    tx.insert_all(&made.gifts).await?;
    tx.insert_all(&made.thanks).await?;
    tx.insert_all(&made.chains).await?;
    tx.insert_all(&made.chain_steps).await?;
    tx.insert_all(&made.promises).await?;
    tx.insert_all(&made.standings).await?;
    tx.insert_all(&made.move_answers).await?;
    tx.insert_all(&made.introductions).await?;
    tx.insert_all(&made.gatherings).await?;
    tx.insert_all(&made.guests).await?;
    tx.insert_all(&made.pairings).await?;
    tx.insert_all(&made.circles.all).await?;
    tx.insert_all(&made.circles.members).await?;
    tx.insert_all(&made.circles.pairs).await?;
    tx.insert_all(&made.circles.meetings).await?;
    tx.insert_all(&made.circles.asks).await?;
    tx.insert_all(&made.circles.commitments).await?;
    tx.insert_all(&made.trips).await?;
    tx.insert_all(&made.trip_visits).await?;
    tx.insert_all(&made.news).await?;
    tx.insert_all(&made.relations).await?;
    tx.insert_all(&made.keepsakes).await?;
    tx.insert_all(&made.keepsake_items).await?;
    tx.insert_all(&made.goals).await?;
    tx.insert_all(&made.goal_steps).await?;
    tx.insert_all(&made.asks).await?;
    tx.insert_all(&made.feeds).await?;
    tx.insert_all(&made.guide_runs).await?;
    tx.insert_all(&made.guide_steps).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::{sync::Arc, time::Duration};

    use hearten_domain::{AskState, Concern, FixedClock, Moment, Person, ReasonKind, SequenceIds};
    use jiff::{Timestamp, civil::date};

    use super::*;
    use crate::sources::SourceNews;

    fn setup(home: &Path) -> Setup {
        let now: Timestamp = "2026-11-23T09:00:00Z".parse().unwrap();
        let (clock, ids) = (Arc::new(FixedClock::utc(now)), Arc::new(SequenceIds::starting(now)));
        Setup { home: home.to_owned(), database_url: None, no_backup: false, region: None, clock, ids }
    }

    #[tokio::test]
    async fn the_demo_is_written_whole_and_a_second_one_takes_its_place() {
        let home = tempfile::tempdir().unwrap();
        let setup = setup(home.path());
        let first = make_demo(&setup, date(2026, 5, 4)).await.unwrap();
        first.store.close().await;
        let vault = make_demo(&setup, date(2026, 11, 23)).await.unwrap();
        let made = invent(date(2026, 11, 23));
        let mut tx = vault.read().await.unwrap();
        assert_eq!(tx.all::<Person>().await.unwrap(), made.people);
        assert_eq!(tx.count::<Moment>().await.unwrap(), made.moments.len() as i64);
        assert_eq!(tx.all::<Concern>().await.unwrap(), made.concerns);
        assert_eq!(tx.imports(9).await.unwrap(), vec![made.import]);
        assert!(tx.ties().await.unwrap().len() >= 150);
        assert_eq!(tx.me().await.unwrap().map(|me| me.name), Some("Helena Varga-Lindholm".to_owned()));
    }

    #[tokio::test]
    async fn two_demos_made_at_the_same_instant_are_both_whole() {
        let home = tempfile::tempdir().unwrap();
        let setup = setup(home.path());
        let (may, november) = (date(2026, 5, 4), date(2026, 11, 23));
        let (one, two) = tokio::join!(make_demo(&setup, may), make_demo(&setup, november));
        for (vault, anchor) in [(one.unwrap(), may), (two.unwrap(), november)] {
            let mut tx = vault.read().await.unwrap();
            assert_eq!(tx.all::<Concern>().await.unwrap(), invent(anchor).concerns);
        }
    }

    #[tokio::test]
    async fn a_demo_that_is_looked_at_keeps_what_it_has_when_another_is_made() {
        let home = tempfile::tempdir().unwrap();
        let setup = setup(home.path());
        let (may, november) = (date(2026, 5, 4), date(2026, 11, 23));
        let looked_at = make_demo(&setup, may).await.unwrap();
        make_demo(&setup, november).await.unwrap().store.close().await;
        let named = Vault::open(&setup, DEMO_VAULT).await.unwrap();
        for (vault, anchor) in [(&looked_at, may), (&named, november)] {
            let mut tx = vault.read().await.unwrap();
            assert_eq!(tx.imports(9).await.unwrap(), vec![invent(anchor).import]);
            assert_eq!(tx.count::<Moment>().await.unwrap(), invent(anchor).moments.len() as i64);
        }
        looked_at.store.close().await;
        named.store.close().await;
        let alone = make_demo(&setup, may).await.unwrap();
        assert_eq!(alone.store.vaults().await.unwrap().len(), 1, "what nobody looks at has gone");
    }

    #[tokio::test]
    async fn what_is_under_way_is_on_its_pages_and_does_not_crowd_today() {
        let home = tempfile::tempdir().unwrap();
        let vault = make_demo(&setup(home.path()), date(2026, 11, 23)).await.unwrap();
        let goals = vault.goals().await.unwrap();
        assert_eq!(goals.iter().map(|view| (view.done(), view.steps.len())).collect::<Vec<_>>(), [(1, 3)]);
        let asks = vault.asks(None).await.unwrap();
        assert_eq!(asks.iter().map(|view| view.state).collect::<Vec<_>>(), [AskState::Asked, AskState::Answered]);
        let feeds = vault.feeds().await.unwrap();
        assert_eq!(feeds.iter().map(|view| view.person.is_some()).collect::<Vec<_>>(), [true, false]);
        let (guides, _) = vault.guides().await.unwrap();
        let followed: Vec<_> = guides.iter().filter(|view| view.is_running).map(|view| (view.name.as_str(), view.done())).collect();
        assert_eq!(followed, [("advancing", 2)]);
        let moves = vault.today().await.unwrap().moves;
        assert!(!moves.is_empty() && moves.iter().all(|offer| !matches!(offer.reason_kind, ReasonKind::Goal | ReasonKind::Guide)));
    }

    #[tokio::test]
    async fn the_feeds_of_the_demo_are_not_read_while_it_is_served() {
        let home = tempfile::tempdir().unwrap();
        let vault = make_demo(&setup(home.path()), date(2026, 11, 23)).await.unwrap();
        let tell = |_: SourceNews| {};
        let followed = tokio::time::timeout(Duration::from_secs(5), vault.follow_feeds(&tell)).await;
        assert!(followed.is_ok(), "it does not wait to read them again");
    }

    #[tokio::test]
    async fn the_users_own_database_is_not_touched() {
        let home = tempfile::tempdir().unwrap();
        make_demo(&setup(home.path()), date(2026, 11, 23)).await.unwrap();
        assert!(home.path().join("demo.db").exists() && !home.path().join("hearten.db").exists());
    }
}
