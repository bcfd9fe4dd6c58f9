use hearten_formats::{
    Format,
    monica::{
        DayRating, GiftStatus, LifeEventKind, MonicaContact, MonicaDuty, MonicaNoted, MonicaReading, MonicaWritten, read_contact,
        read_export,
    },
    recognise, unknown_cause,
};

use crate::fixture;

fn read(path: &str) -> MonicaReading {
    let bytes = fixture(path);
    assert_eq!(recognise(bytes.get(..4096).unwrap_or(&bytes), "export.json"), Format::Monica, "{path}");
    read_export(&bytes, "export.json")
}

fn name(contact: &MonicaContact) -> &str {
    contact.card.name.as_deref().unwrap_or_default()
}

fn text(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

#[test]
fn a_contact_is_read_as_a_card_with_all_that_hangs_on_it() {
    let reading = read("monica/export.json");
    assert_eq!(reading.problems, []);
    assert_eq!(reading.contacts.iter().map(name).collect::<Vec<_>>(), ["Elif Su Aydın", "Joris Claes", "Nora Peeters", "Mira", "Sam Oude"]);
    let elif = &reading.contacts[0];
    let card = &elif.card;
    assert_eq!((card.emails[0].value.as_str(), card.phones[0].value.as_str()), ("elif@wavelength.example", "+32 9 555 01 23"));
    assert_eq!((card.handles[0].value.as_str(), card.urls[0].value.as_str()), ("twitter:elif_radio", "https://wavelength.example"));
    assert_eq!((card.postals[0].value.as_str(), card.postals[0].label.as_deref()), ("Kaai 7, Ghent, 9000, BE", Some("home")));
    assert_eq!((text(card.birthday), text(card.revised_on)), ("1984-11-02".into(), "2024-03-01".into()));
    let job = &card.organizations[0];
    assert_eq!((job.name.as_deref(), job.role.as_deref()), (Some("Wavelength Workshop"), Some("Radio engineer")));
    assert_eq!(card.note, None, "whoever takes it in says what is noted");
    assert_eq!(
        elif.noted,
        [
            MonicaNoted::Words("Restores old radios.".into()),
            MonicaNoted::Words("2023-05-09: Her mother moved in with her.\nAsk how it goes.".into()),
            MonicaNoted::Words("2023-05-04: Wants to open a museum of sound.".into()),
            MonicaNoted::Food("No mushrooms".into()),
            MonicaNoted::OwesMe("12.50 EUR".into()),
            MonicaNoted::Tags(vec!["choir".into(), "neighbours".into()]),
        ]
    );
    assert!(card.photo.as_ref().is_some_and(|photo| photo.media_type == "image/png"));
    assert_eq!((elif.pets.as_slice(), elif.activities.len()), (&["Volta".to_owned()][..], 2));
    let met = elif.first_met.as_ref().expect("how we met");
    assert_eq!(
        (text(met.on), &met.through, met.place.as_deref()),
        ("2015-09-12".into(), &Some(reading.contacts[1].uuid.clone()), Some("Ghent"))
    );
}

#[test]
fn calls_messages_gifts_and_what_is_to_be_done_are_read() {
    let reading = read("monica/export.json");
    let elif = &reading.contacts[0];
    assert_eq!(elif.calls.iter().map(|call| call.by_them).collect::<Vec<_>>(), [true, false]);
    assert_eq!(elif.messages.iter().map(|message| (message.by_me, message.is_mail)).collect::<Vec<_>>(), [(true, false), (false, false)]);
    assert_eq!(elif.gifts.iter().map(|gift| gift.status).collect::<Vec<_>>(), [GiftStatus::Idea, GiftStatus::Received, GiftStatus::Given]);
    let promises: Vec<(MonicaDuty, String, bool)> =
        elif.promises.iter().map(|it| (it.what.clone(), text(it.kept_on.or(it.due_on)), it.is_reminder)).collect();
    let words = |text: &str| MonicaDuty::Words(text.to_owned());
    let give_back = |what: &str| MonicaDuty::GiveBack(what.to_owned());
    assert_eq!(
        promises,
        [
            (words("Send her the schematics: of the Siera"), String::new(), false),
            (words("Find a carpenter"), "2023-06-01".into(), false),
            (give_back("40 EUR (the concert tickets)"), String::new(), false),
            (give_back("5 EUR"), "2023-05-03".into(), false),
            (words("Ask about the museum: The council decides then"), "2030-01-15".into(), true),
            (words("Bring back the ladder"), "2020-01-15".into(), true),
        ]
    );
    assert_eq!(
        elif.dates.iter().map(|date| date.label.as_str()).collect::<Vec<_>>(),
        ["Opening day of her workshop"],
        "a birthday is told once"
    );
    let events: Vec<(LifeEventKind, &str)> =
        elif.life_events.iter().map(|event| (event.kind, event.title.as_deref().unwrap_or_default())).collect();
    assert_eq!(
        events,
        [
            (LifeEventKind::Moved, "moved"),
            (LifeEventKind::Job, "Chief engineer at Wavelength Workshop"),
            (LifeEventKind::Other, "Cycled to Lisbon"),
            (LifeEventKind::Wedding, "marriage"),
        ]
    );
    assert_eq!(reading.left_out.len(), 2, "{:?}", reading.left_out);
}

#[test]
fn the_account_tells_who_i_am_who_is_whose_and_the_journal() {
    let reading = read("monica/export.json");
    assert_eq!(
        (reading.my_addresses.as_slice(), &reading.me),
        (&["sam@oude.example".to_owned()][..], &Some(reading.contacts[4].uuid.clone()))
    );
    let (joris, nora, mira) = (&reading.contacts[1], &reading.contacts[2], &reading.contacts[3]);
    assert_eq!((text(joris.card.birthday), joris.is_archived), ("1979".into(), true), "an age tells only the year");
    assert_eq!((text(nora.card.birthday), text(nora.card.death), nora.is_dead), ("--02-29".into(), "2020-08-09".into(), true));
    assert!(mira.is_partial);
    let first = &reading.relationships[0];
    assert_eq!((&first.person, &first.other, first.kind.as_str()), (&reading.contacts[0].uuid, &mira.uuid, "child"));
    assert_eq!(reading.activities.iter().map(|it| it.on.to_string()).collect::<Vec<_>>(), ["2024-04-12", "2024-05-04"]);
    let journal: Vec<(MonicaWritten, String)> = reading.journal.iter().map(|it| (it.written.clone(), text(it.on))).collect();
    let entry =
        MonicaWritten::Entry { title: "The long table".into(), text: "We were twelve at the table and nobody looked at a clock.".into() };
    let day = MonicaWritten::Day { rating: DayRating::Well, comment: Some("First swim of the year".into()) };
    assert_eq!(journal, [(entry, "2024-05-05".into()), (day, "2024-05-12".into())]);
}

#[test]
fn an_older_export_without_identities_and_kinds_is_read_by_its_shape() {
    let reading = read("monica/export-older.json");
    let zsofia = &reading.contacts[0];
    let card = &zsofia.card;
    assert_eq!((card.emails.len(), card.phones.len(), card.handles.len()), (1, 1, 1));
    assert_eq!((zsofia.calls.len(), zsofia.messages.len()), (2, 2));
    assert_ne!(zsofia.calls[0].key, zsofia.calls[1].key, "two that say the same are two");
    assert_eq!(reading.relationships.len(), 2);
    let causes: Vec<&str> = reading.problems.iter().map(|problem| problem.cause.as_str()).collect();
    assert_eq!(
        causes,
        [
            "the picture of Zsófia Kun is of no kind that browsers show; the rest of the contact stands",
            "the activity \"Some day\" has no date that can be read"
        ]
    );
    assert_eq!(read("monica/export-older.json"), reading, "the same each time");
}

#[test]
fn a_contact_that_is_kept_can_be_read_again() {
    for contact in read("monica/export.json").contacts {
        let again = read_contact(&contact.card.raw).expect("a contact").card;
        assert_eq!((&again.uid, &again.name, &again.emails), (&contact.card.uid, &contact.card.name, &contact.card.emails));
        assert_eq!(
            (&again.organizations, &again.postals, &again.raw),
            (&contact.card.organizations, &contact.card.postals, &contact.card.raw)
        );
    }
    let whole = String::from_utf8(fixture("monica/export.json")).expect("text");
    let seen_often = whole.replace("\"number_of_views\": 17", "\"number_of_views\": 18");
    assert_eq!(read_export(seen_often.as_bytes(), "x").contacts[0].card.raw, read("monica/export.json").contacts[0].card.raw);
}

#[test]
fn what_cannot_be_read_says_why() {
    let causes =
        |bytes: &[u8]| read_export(bytes, "x").problems.into_iter().map(|problem| problem.cause.to_string()).collect::<Vec<_>>().join("\n");
    assert!(causes(b"{\"app_version\":1,\"account\":3}").contains("no account"));
    assert!(causes(b"{\"app_version\":1,\"account\":{").contains("export it again"));
    let dump = b"# ************************************************************\n# Sam Oude dump of data\n# Export date: 2020-01-01\n";
    assert_eq!(recognise(dump, "monica.sql"), Format::Unknown);
    assert!(unknown_cause(dump).contains("choose Settings, Export, and there JSON"), "{}", unknown_cause(dump));
}
