//! Real public mail, cards and calendars, where they are to be had (see `hearten_testkit::corpus`).

use std::collections::BTreeSet;

use hearten_testkit::{TestDatabase, corpus};
use hearten_verbs::{ImportOutcome, ImportRequest, PeopleFilter, Vault};
use jiff::civil::date;

use crate::common::*;

async fn import(vault: &Vault, files: &[&str], me: &str) -> Option<ImportOutcome> {
    let paths = files.iter().map(|file| corpus(file)).collect::<Option<Vec<_>>>()?;
    let request = ImportRequest { me: vec![me.to_owned()], ..ImportRequest::of(paths) };
    Some(vault.import(&request, &|_| ()).await.unwrap())
}

/// The mailbox of a member of staff: a few sensible moves with evidence from the mailbox and not from later, other moves on another day, nothing new the second time.
fn a_mailbox_becomes_moves(mailbox: &str, me: &str) {
    hearten_testkit::run(async {
        let database = TestDatabase::sqlite();
        let vault = vault(&database).await;
        let files = [mailbox, "enron/staff.vcf.gz"];
        let Some(first) = import(&vault, &files, me).await else { return };
        assert!(first.report.moments.new > 700 && first.report.people.new > 100, "{:?}", first.report);
        let mut offered = Vec::new();
        for day in [date(2001, 10, 15), date(2001, 6, 20)] {
            let today = vault.clone().at(Some(day)).today().await.unwrap();
            assert!((3..=5).contains(&today.moves.len()), "{day}: {} moves", today.moves.len());
            for suggested in &today.moves {
                for evidence in suggested.why.evidence() {
                    assert!(evidence.at <= day, "{evidence:?} is later than {day}");
                }
            }
            assert_eq!(today.coming, [], "mail of later days is no plan");
            let people: BTreeSet<_> = today.moves.iter().flat_map(|it| it.people.iter().map(|p| p.id)).collect();
            assert!(people.len() >= today.moves.len(), "one move a person");
            offered.push(today.moves.into_iter().map(|it| it.id).collect::<BTreeSet<_>>());
        }
        assert_ne!(offered[0], offered[1], "another day has other moves");
        let again = import(&vault, &files, me).await.unwrap().report;
        assert_eq!((again.people.new, again.moments.new), (0, 0));
    });
}

#[test]
fn the_mailbox_of_dasovich_becomes_moves() {
    a_mailbox_becomes_moves("enron/dasovich.mbox.gz", "jeff.dasovich@enron.example");
}

#[test]
fn the_mailbox_of_taylor_becomes_moves() {
    a_mailbox_becomes_moves("enron/taylor.mbox.gz", "mark.taylor@enron.example");
}

#[test]
fn the_mailbox_of_lavorato_becomes_moves() {
    a_mailbox_becomes_moves("enron/lavorato.mbox.gz", "john.lavorato@enron.example");
}

#[test]
fn cards_calendars_and_broken_mail_of_many_producers_go_in_and_come_again_as_known() {
    hearten_testkit::run(async {
        let database = TestDatabase::sqlite();
        let vault = vault(&database).await;
        let files = ["vcard/vcards.tar.gz", "ical/icalendars.tar.gz", "mail/nasty.tar.gz"];
        let Some(first) = import(&vault, &files, "user@example.com").await else { return };
        assert!(first.report.people.new + first.report.people.matched > 380, "{:?}", first.report.people);
        assert!(first.report.problems.iter().all(|problem| !problem.source.is_empty() && !problem.cause.is_empty()));
        let before = kept(&vault).await;
        let again = import(&vault, &files, "user@example.com").await.unwrap().report;
        assert_eq!((again.people.new, again.moments.new), (0, 0));
        assert_eq!(kept(&vault).await, before);
    });
}

/// Words by which an address of the public ham corpus shows that no human being writes from it; written down by looking at its senders.
const NOBODY: [&str; 12] = [
    "noreply",
    "no-reply",
    "newsletter",
    "-request@",
    "-admin@",
    "-bounces@",
    "mailer-daemon",
    "listmaster",
    "majordomo",
    "rssfeeds",
    "exmh-",
    "spamassassin-",
];

#[test]
fn nobody_but_people_is_kept_of_public_ham() {
    hearten_testkit::run(async {
        let database = TestDatabase::sqlite();
        let vault = vault(&database).await;
        if import(&vault, &["mail/easy-ham-1.tar.gz"], "yyyy@spamassassin.taint.org").await.is_none() {
            return;
        }
        let people = vault.people(&PeopleFilter::default()).await.unwrap().people;
        assert!((8..100).contains(&people.len()), "{} people", people.len());
        let lists = [
            "fork@",
            "ilug@",
            "exmh-users@",
            "razor-users@",
            "rpm-list@",
            "zzzzteana@",
            "spambayes@",
            "social@linux.ie",
            "webdev@linux.ie",
        ];
        for address in people.iter().flat_map(|person| &person.emails) {
            assert!(!NOBODY.iter().any(|word| address.contains(word)), "{address}");
            assert!(!lists.iter().any(|list| address.starts_with(list)), "{address} is a list");
        }
    });
}
