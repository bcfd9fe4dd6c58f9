//! The past replayed, and the ranking fitted on it.

use std::fmt::Write;

use hearten_domain::ErrorKind;
use hearten_testkit::{TestDatabase, both};
use hearten_verbs::{ImportRequest, LikelihoodWeights, Vault};
use jiff::{SignedDuration, Timestamp};

use crate::common::*;

const NOW: &str = "2024-06-05T12:00:00Z";

/// Imports a mailbox of so many weeks up to now; each mail is told by its week, its hour in it, whether I wrote it, and who the other is.
async fn mailbox(database: &TestDatabase, weeks: i64, mails: &[(i64, i64, bool, u32)]) -> Vault {
    let vault = vault_at(database, NOW).await;
    let begin = NOW.parse::<Timestamp>().unwrap() - SignedDuration::from_hours(weeks * 168);
    let mut mbox = String::new();
    for (number, (week, hour, mine, who)) in mails.iter().enumerate() {
        let at = (begin + SignedDuration::from_hours(week * 168 + hour)).strftime("%a, %d %b %Y %H:%M:%S +0000").to_string();
        let (friend, me) = (format!("Friend {who} <friend{who}@example.org>"), "Me <me@example.org>".to_owned());
        let (from, to) = if *mine { (me, friend) } else { (friend, me) };
        write!(mbox, "From a Wed May 1 09:00:00 2024\nMessage-ID: <{number}@example.org>\nDate: {at}\nFrom: {from}\nTo: {to}\nSubject: Seeds\n\nText.\n\n").unwrap();
    }
    let path = database.folder().join("past.mbox");
    std::fs::write(&path, mbox).unwrap();
    let request = ImportRequest { me: vec!["me@example.org".into()], ..ImportRequest::of(vec![path]) };
    vault.import(&request, &|_| ()).await.unwrap();
    vault
}

/// Twelve friends, each of whom writes every twelve weeks and is answered two weeks later.
fn answered_late(weeks: i64) -> Vec<(i64, i64, bool, u32)> {
    let turns = (0..weeks).flat_map(|week| (0..12_u32).map(move |who| (week, who, (week + i64::from(who) * 5) % 12)));
    turns
        .filter_map(|(week, who, turn)| match turn {
            0 => Some((week, 10 + i64::from(who), false, who)),
            2 => Some((week, 30 + i64::from(who), true, who)),
            _ => None,
        })
        .collect()
}

/// Mails either way with anybody, by lot.
fn by_lot(weeks: i64) -> Vec<(i64, i64, bool, u32)> {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut draw = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    (0..weeks * 3).map(|number| (number / 3, draw(168) as i64, draw(2) == 0, draw(12) as u32)).collect()
}

both! {
    async fn weights_that_gain_are_kept_and_used_until_they_are_taken_back(database) {
        let vault = mailbox(&database, 150, &answered_late(150)).await;
        let before = vault.backtest(24, false).await.unwrap();
        assert_eq!(before.own_weights, None);
        let fit = vault.fit_likelihood().await.unwrap();
        assert!(fit.gains && fit.after - fit.before > fit.error && fit.judged >= 12, "{fit:?}");
        assert_ne!(fit.weights, LikelihoodWeights::STARTING);
        let after = vault.backtest(24, false).await.unwrap();
        let own = after.own_weights.unwrap();
        assert!((own.weights.received - fit.weights.received).abs() < 1e-9 && (own.weights.alive - fit.weights.alive).abs() < 1e-9, "{own:?}");
        assert_eq!((own.judged, own.fitted_at), (fit.judged, vault.now()));
        assert!(after.replay.rankings[0].precision.mean > before.replay.rankings[0].precision.mean);
        assert_eq!(after.replay.rankings[1..], before.replay.rankings[1..], "the others know nothing of it");
        let earlier = vault.clone().at(Some(jiff::civil::date(2024, 6, 1)));
        assert_eq!(earlier.backtest(24, false).await.unwrap().own_weights, None, "on that day they were not fitted yet");
        assert_error(earlier.fit_likelihood().await, ErrorKind::Refused, "past");
        assert!(vault.reset_likelihood().await.unwrap());
        assert_eq!(vault.backtest(24, false).await.unwrap(), before);
        assert!(!vault.reset_likelihood().await.unwrap());
    }

    async fn where_nothing_is_to_be_learnt_the_published_weights_stay(database) {
        let vault = mailbox(&database, 150, &by_lot(150)).await;
        let fit = vault.fit_likelihood().await.unwrap();
        assert!(!fit.gains && fit.judged >= 12, "{fit:?}");
        assert_eq!((fit.weights, vault.backtest(3, false).await.unwrap().own_weights), (LikelihoodWeights::STARTING, None));
        let short = vault_at(&database, "2021-09-01T12:00:00Z").await.fit_likelihood().await.unwrap();
        assert!(!short.gains, "{short:?}");
    }
}
