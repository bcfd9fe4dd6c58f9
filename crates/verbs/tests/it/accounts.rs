//! Accounts: who comes in, who waits, and how long a browser stays in.

use futures::future::join_all;
use hearten_domain::ErrorKind;
use hearten_testkit::both;
use hearten_verbs::{Entry, EntryRequest, Vault};
use jiff::SignedDuration;

use crate::common::*;

const PASSWORD: &str = "correct horse battery";

async fn try_in(vault: &Vault, name: &str, password: &str, key: &str) -> Entry {
    let request = EntryRequest { name: name.into(), password: password.into(), key: key.into(), browser: "Firefox".into() };
    vault.enter(request).await.unwrap()
}

both! {
    async fn who_has_the_password_comes_in_and_stays_for_thirty_days(database) {
        let vault = vault(&database).await;
        vault.add_account("Ana", PASSWORD).await.unwrap();
        assert_eq!(try_in(&vault, "ana", "wrong horse battery", "k").await, Entry::Wrong);
        assert_eq!(try_in(&vault, "nobody", PASSWORD, "k").await, Entry::Wrong);
        assert_eq!(try_in(&vault, "not a name", PASSWORD, "k").await, Entry::Wrong);
        assert_eq!(vault.signed_in("k").await.unwrap(), None);
        assert_eq!(try_in(&vault, " ANA ", PASSWORD, "k").await, Entry::In("ana".into()));
        let days_on = vault_at(&database, "2024-06-25T12:00:00Z").await;
        assert_eq!(days_on.signed_in("k").await.unwrap().as_deref(), Some("ana"));
        let after_that = vault_at(&database, "2024-07-20T12:00:00Z").await;
        assert_eq!(after_that.signed_in("k").await.unwrap().as_deref(), Some("ana"), "it counts from when it was last seen");
        assert_eq!(vault_at(&database, "2024-08-20T12:00:00Z").await.signed_in("k").await.unwrap(), None);
        assert_eq!(vault_at(&database, "2024-08-20T12:00:00Z").await.accounts().await.unwrap()[0].browsers, []);
    }

    async fn after_five_tries_the_right_password_waits_too_in_every_process(database) {
        let one = vault(&database).await;
        one.add_account("ana", PASSWORD).await.unwrap();
        one.add_account("bo", PASSWORD).await.unwrap();
        let two = vault_at(&database, "2024-06-05T12:01:00Z").await;
        for vault in [&one, &two, &one, &two, &one] {
            assert_eq!(try_in(vault, "ana", "wrong horse battery", "k").await, Entry::Wrong);
        }
        let Entry::Wait(wait) = try_in(&two, "ana", PASSWORD, "k").await else { panic!("it was looked at") };
        assert!(wait > SignedDuration::ZERO && wait <= SignedDuration::from_mins(15), "{wait}");
        assert_eq!(two.signed_in("k").await.unwrap(), None);
        assert_eq!(try_in(&two, "bo", PASSWORD, "b").await, Entry::In("bo".into()), "others come in meanwhile");
        let later = vault_at(&database, "2024-06-05T12:17:00Z").await;
        assert_eq!(try_in(&later, "ana", PASSWORD, "k").await, Entry::In("ana".into()));
    }

    async fn tries_at_the_same_time_do_not_slip_by(database) {
        let vault = vault(&database).await;
        vault.add_account("ana", PASSWORD).await.unwrap();
        let tries = (0..12).map(|_| try_in(&vault, "ana", "wrong horse battery", "k"));
        let came: Vec<Entry> = join_all(tries).await;
        let looked_at = came.iter().filter(|entry| **entry == Entry::Wrong).count();
        assert!(looked_at <= 5, "{came:?}");
    }

    async fn a_new_password_signs_out_and_an_account_goes_with_its_browsers(database) {
        let vault = vault(&database).await;
        vault.add_account("ana", PASSWORD).await.unwrap();
        assert_error(vault.add_account("ANA", PASSWORD).await, ErrorKind::Conflict, "already");
        assert_error(vault.add_account("bo", "short").await, ErrorKind::Invalid, "10 characters");
        try_in(&vault, "ana", PASSWORD, "k1").await;
        vault.set_password("ana", "another horse battery").await.unwrap();
        assert_eq!(vault.signed_in("k1").await.unwrap(), None);
        assert_eq!(try_in(&vault, "ana", PASSWORD, "k2").await, Entry::Wrong);
        assert_eq!(try_in(&vault, "ana", "another horse battery", "k3").await, Entry::In("ana".into()));
        assert_eq!(vault.accounts().await.unwrap()[0].browsers.len(), 1);
        assert!(vault.sign_out("k3").await.unwrap());
        assert_eq!(vault.signed_in("k3").await.unwrap(), None);
        try_in(&vault, "ana", "another horse battery", "k4").await;
        assert_eq!(vault.sign_out_all("ana").await.unwrap(), 1);
        vault.remove_account("ana").await.unwrap();
        assert_error(vault.sign_out_all("ana").await, ErrorKind::Missing, "no account");
        assert_error(vault.remove_account("ana").await, ErrorKind::Missing, "no account");
        assert_eq!(vault.accounts().await.unwrap(), []);
    }

    async fn an_export_tells_nothing_of_accounts(database) {
        let vault = vault(&database).await;
        vault.add_account("zebulon", PASSWORD).await.unwrap();
        try_in(&vault, "zebulon", PASSWORD, "k").await;
        let text = exported(&vault).await;
        assert!(!text.contains("zebulon") && !text.contains("argon2"), "{text}");
    }
}
