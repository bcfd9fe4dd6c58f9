use hearten_domain::{Account, SignIn};
use hearten_testkit::{at, both};
use uuid::Uuid;

use crate::common::*;

fn account(name: &str) -> Account {
    Account { name: name.into(), hash: "$argon2id$one".into(), made_at: noon(), changed_at: noon() }
}

fn browser(key: &str, account: &str, seen: &str) -> SignIn {
    SignIn { key: key.into(), account: account.into(), browser: "Firefox".into(), opened_at: noon(), seen_at: at(seen) }
}

both! {
    async fn an_account_has_one_name_and_a_new_password_signs_its_browsers_out(database) {
        let mut tx = begin(&database).await;
        let long_ago = at("2024-01-01T00:00:00Z");
        assert!(tx.add_account(&account("ana")).await.unwrap());
        assert!(tx.add_account(&account("bo")).await.unwrap());
        assert!(!tx.add_account(&account("ana")).await.unwrap());
        tx.add_sign_in(&browser("a1", "ana", "2024-06-05T10:00:00Z"), long_ago).await.unwrap();
        tx.add_sign_in(&browser("b1", "bo", "2024-06-05T11:00:00Z"), long_ago).await.unwrap();
        let later = at("2024-06-06T00:00:00Z");
        assert!(tx.set_account_hash("ana", "$argon2id$two", later, None).await.unwrap());
        assert!(!tx.set_account_hash("nobody", "$argon2id$two", later, None).await.unwrap());
        assert_eq!(tx.account("ana").await.unwrap().map(|a| (a.hash, a.changed_at)), Some(("$argon2id$two".into(), later)));
        assert_eq!(tx.sign_in("a1").await.unwrap(), None);
        tx.add_sign_in(&browser("a2", "ana", "2024-06-06T10:00:00Z"), long_ago).await.unwrap();
        tx.add_sign_in(&browser("a3", "ana", "2024-06-06T11:00:00Z"), long_ago).await.unwrap();
        assert!(tx.set_account_hash("ana", "$argon2id$three", later, Some("a2")).await.unwrap());
        let keys: Vec<_> = tx.sign_ins(long_ago).await.unwrap().into_iter().map(|found| found.key).collect();
        assert_eq!(keys, ["a2", "b1"], "the browser where it was changed stays, and whoever else");
        assert!(tx.remove_account("bo").await.unwrap());
        assert!(!tx.remove_account("bo").await.unwrap());
        assert_eq!(tx.sign_in("b1").await.unwrap(), None);
        assert_eq!(tx.accounts().await.unwrap().len(), 1);
        tx.commit().await.unwrap();
    }

    async fn a_browser_stays_signed_in_until_it_ends_or_was_not_seen_for_long(database) {
        let mut tx = begin(&database).await;
        tx.add_account(&account("ana")).await.unwrap();
        let since = at("2024-06-01T00:00:00Z");
        tx.add_sign_in(&browser("old", "ana", "2024-05-01T00:00:00Z"), at("2024-04-01T00:00:00Z")).await.unwrap();
        tx.add_sign_in(&browser("one", "ana", "2024-06-05T10:00:00Z"), since).await.unwrap();
        assert_eq!(tx.sign_in("old").await.unwrap(), None, "it makes room when another comes");
        tx.add_sign_in(&browser("two", "ana", "2024-06-05T11:00:00Z"), since).await.unwrap();
        tx.see_sign_in("one", at("2024-06-05T12:00:00Z")).await.unwrap();
        let keys: Vec<_> = tx.sign_ins(since).await.unwrap().into_iter().map(|found| found.key).collect();
        assert_eq!(keys, ["one", "two"]);
        assert!(tx.end_sign_in("one").await.unwrap());
        assert!(!tx.end_sign_in("one").await.unwrap());
        assert_eq!(tx.end_sign_ins_of("ana", None).await.unwrap(), 1);
        tx.commit().await.unwrap();
    }

    async fn tries_are_counted_by_name_and_in_all_until_they_are_old(database) {
        let mut tx = begin(&database).await;
        let since = at("2024-06-05T09:45:00Z");
        for (number, (name, when)) in
            [("ana", "2024-06-05T09:00:00Z"), ("ana", "2024-06-05T09:50:00Z"), ("bo", "2024-06-05T09:55:00Z")].iter().enumerate()
        {
            tx.add_sign_in_try(Uuid::from_u128(number as u128), name, at(when), at("2024-06-05T08:00:00Z")).await.unwrap();
        }
        assert_eq!(tx.sign_in_tries("ana", since).await.unwrap(), [at("2024-06-05T09:50:00Z")]);
        assert_eq!(tx.sign_in_tries_of_all(since).await.unwrap(), 2);
        tx.forget_sign_in_tries("ana").await.unwrap();
        assert_eq!(tx.sign_in_tries_of_all(since).await.unwrap(), 1);
    }
}
