use hearten_domain::{AddressTally, MailSigns, Mailbox, SenderClass};
use hearten_identity::{MailFacts, MailNature, MeCounter, MeGuess, NatureReading, classify, personhood, read_mail};

fn read(name: &str, address: &str, signs: &MailSigns) -> NatureReading {
    let from = Mailbox { name: Some(name.to_owned()).filter(|name| !name.is_empty()), address: address.to_owned() };
    read_mail(&MailFacts { from: Some(&from), recipients: &["me@home.example", "boats@lists.example"], subject: None, signs })
}

fn text<T: From<String>>(value: &str) -> T {
    T::from(value.to_owned())
}

#[test]
fn headers_tell_lists_newsletters_programs_and_bounces_from_personal_mail() {
    let none = MailSigns::default();
    let list = MailSigns { list_id: text("boats.lists.example"), list_unsubscribe: true, precedence: text("list"), ..none.clone() };
    let letter = MailSigns { list_id: text("1.campaign.example"), list_unsubscribe: true, one_click_unsubscribe: true, ..none.clone() };
    let away = MailSigns { auto_submitted: text("auto-replied"), ..none.clone() };
    let report = MailSigns { is_report: true, return_path: text(""), ..none.clone() };
    for (name, address, signs, nature) in [
        ("Ida Marlow", "ida@quay.example", &none, MailNature::Personal),
        ("Ida Marlow", "ida@quay.example", &list, MailNature::List),
        ("Quay Shop", "hello@quay.example", &letter, MailNature::Newsletter),
        ("Ida Marlow", "ida@quay.example", &away, MailNature::Automatic),
        ("Mail Delivery System", "mailer-daemon@quay.example", &none, MailNature::Bounce),
        ("", "postmaster@quay.example", &report, MailNature::Bounce),
        ("Quay Alerts", "alerts@quay.example", &none, MailNature::Automatic),
        ("Quay", "no-reply@quay.example", &none, MailNature::Automatic),
        ("The Quay Weekly", "newsletter@quay.example", &none, MailNature::Newsletter),
        ("Jane Doe", "info@doe.example", &none, MailNature::Personal),
    ] {
        let reading = read(name, address, signs);
        assert_eq!(reading.nature, nature, "{name} <{address}>: {}", reading.reason);
        assert!(!reading.reason.is_empty());
    }
    assert_eq!(read("Ida Marlow", "ida@quay.example", &list).list_address.as_deref(), Some("boats@lists.example"));
}

#[test]
fn addresses_names_and_counts_tell_what_stands_behind_a_sender() {
    let none = AddressTally::default();
    let bulk = AddressTally { bulk: 5, ..none };
    let automatic = AddressTally { automatic: 5, ..none };
    let as_list = AddressTally { as_list: 2, sent: 3, ..none };
    let posts = AddressTally { list_posts: 9, ..none };
    for (name, address, tally, class) in [
        ("Ida Marlow", "ida@quay.example", none, SenderClass::Person),
        ("", "ida@quay.example", none, SenderClass::Person),
        ("Nils Marlow", "nils@home.example", posts, SenderClass::Person),
        ("Gretchen Daily", "gretchen.daily@uni.example", AddressTally { sent: 1, received: 1, ..none }, SenderClass::Person),
        ("Jane Doe", "contact@doe.example", none, SenderClass::Person),
        ("", "boats@lists.example", as_list, SenderClass::List),
        ("", "boats-request@lists.example", none, SenderClass::List),
        ("Acme", "hello@acme.example", bulk, SenderClass::Newsletter),
        ("Acme Support Team", "x17@acme.example", none, SenderClass::Robot),
        ("Ida Marlow", "notifications@forge.example", none, SenderClass::Robot),
        ("", "do-not-reply@bank.example", none, SenderClass::Robot),
        ("Printer", "p@office.example", automatic, SenderClass::Robot),
        ("", "bounces+17-ann=x.example@mail.example", none, SenderClass::Bounce),
        ("Mail Delivery Subsystem", "mailer-daemon@x.example", none, SenderClass::Bounce),
    ] {
        let judged = classify(address, Some(name), &tally);
        assert_eq!(judged.class, class, "{name} <{address}>: {}", judged.reason);
    }
}

#[test]
fn a_person_is_kept_for_a_card_an_exchange_three_letters_or_a_mail_that_arrived() {
    let none = AddressTally::default();
    let keeps = |tally, has_card| personhood(SenderClass::Person, &tally, has_card).is_person;
    assert!(keeps(none, true));
    assert!(keeps(AddressTally { sent: 1, bounced: 1, received: 1, ..none }, false));
    assert!(keeps(AddressTally { received: 3, personal: 3, ..none }, false));
    assert!(keeps(AddressTally { sent: 2, bounced: 1, ..none }, false));
    assert!(!keeps(AddressTally { received: 9, personal: 2, ..none }, false));
    assert!(!keeps(AddressTally { sent: 1, bounced: 1, ..none }, false));
    assert!(!keeps(AddressTally { list_posts: 50, ..none }, false));
    for class in [SenderClass::List, SenderClass::Robot, SenderClass::Newsletter, SenderClass::Bounce] {
        assert!(!personhood(class, &AddressTally { sent: 9, received: 9, personal: 9, ..none }, true).is_person, "{class}");
    }
}

#[test]
fn the_owner_is_who_takes_part_in_nearly_every_mail_under_all_their_addresses() {
    let mut counter = MeCounter::default();
    assert_eq!(counter.guess(), None);
    for round in 0..40 {
        let mine = if round % 4 == 0 { "me@work.example" } else { "me@home.example" };
        let friend = format!("friend{}@x.example", round % 7);
        if round % 2 == 0 {
            counter.add(Some((mine, Some("Me Myself"))), [(friend.as_str(), None)]);
        } else {
            let mine = if round % 3 == 0 { "me@work.example" } else { "me@home.example" };
            counter.add(Some((friend.as_str(), None)), [(mine, None), ("boats@lists.example", None)]);
        }
    }
    let guess = counter.guess().expect("a guess");
    assert_eq!(guess.addresses, ["me@home.example", "me@work.example"]);
    assert_eq!(guess.name.as_deref(), Some("Me Myself"));
    assert!(guess.confidence >= MeGuess::SURE, "{}: {}", guess.confidence, guess.reason);
    assert!(guess.reason.to_string().starts_with("me@home.example wrote "), "{}", guess.reason);
    assert!(guess.reason.to_string().contains(" of 40 mails; the next address takes part in 20"), "{}", guess.reason);
}
