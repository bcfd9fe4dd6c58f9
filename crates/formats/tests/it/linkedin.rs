//! The tables of LinkedIn's data export beside those of people.

use hearten_formats::{
    Format,
    chat::{ChatReading, ChatTime, Conversation, Party, Service},
    recognise,
    table::{PraiseDirection, PraiseKind, PraiseReading, ProfileObservation, Table, TableCards, read_table},
};

use crate::fixture;

fn read(name: &str) -> Table {
    let bytes = fixture(&format!("linkedin/{name}"));
    assert_eq!(recognise(bytes.get(..4096).unwrap_or(&bytes), "export"), Format::Table, "{name}");
    read_table(&bytes, &format!("Basic_LinkedInDataExport.zip!{name}"))
}

fn chat(name: &str) -> ChatReading {
    let Table::Messages(reading) = read(name) else { panic!("{name} holds messages") };
    reading
}

fn praise(name: &str) -> PraiseReading {
    let Table::Praise(reading) = read(name) else { panic!("{name} holds praise") };
    reading
}

fn profile(name: &str) -> ProfileObservation {
    let Table::Profile(profile) = read(name) else { panic!("{name} says who I am") };
    *profile
}

/// The last part of a party's profile.
fn last(party: &Party) -> &str {
    party.profile.as_deref().and_then(|url| url.rsplit('/').next()).unwrap_or_default()
}

fn parties(conversation: &Conversation) -> Vec<(&str, &str)> {
    conversation.parties.iter().map(|party| (party.name.as_deref().unwrap_or_default(), last(party))).collect()
}

#[test]
fn conversations_hold_their_parties_and_i_am_in_all_of_them() {
    let reading = chat("messages.csv");
    let [ida, choir] = reading.conversations.as_slice() else { panic!("{:?}", reading.conversations) };
    assert_eq!((ida.service, parties(ida)), (Service::LinkedIn, vec![("Ida Marlow", "ida-marlow"), ("Kim Moreau", "kim-moreau")]));
    assert_eq!((ida.me, ida.is_group, choir.me, choir.is_group), (Some(1), Some(false), Some(0), Some(true)));
    assert_eq!(parties(choir), [("Kim Moreau", "kim-moreau"), ("Tomás Rey", "tomas-rey"), ("Cleo Hart", "cleo-hart")]);
    assert_eq!(choir.title.as_deref(), Some("The choir"));
    let texts: Vec<_> = ida.messages.iter().chain(&choir.messages).map(|message| message.text.as_deref().unwrap_or_default()).collect();
    assert_eq!(texts, ["Lenses & tea on Friday?\nI'll bring the tea.", "Gladly.", "Shall we sing?", "attachment"]);
    assert_eq!(ida.messages[0].at, ChatTime::Instant("2026-02-15T00:04:28Z".parse().expect("an instant")));
    assert_eq!((ida.messages[0].from, ida.messages[1].from, choir.messages[1].line), (Some(0), Some(1), 6));
}

#[test]
fn drafts_and_advertising_are_left_out_and_what_has_no_time_is_said() {
    let reading = chat("messages.csv");
    assert_eq!(reading.left_out.values().sum::<u64>(), 2, "{:?}", reading.left_out);
    assert!(reading.problems.len() == 1 && reading.problems[0].cause.contains("\"soon\"") && reading.problems[0].line == 9);
}

#[test]
fn older_tables_without_profiles_are_read_by_name() {
    let reading = chat("messages-old.csv");
    let named: Vec<_> = reading.conversations.iter().map(|it| (parties(it), it.me, it.messages[0].text.clone())).collect();
    assert_eq!(named[0], (vec![("Kim Moreau", ""), ("Ida Marlow", "")], Some(0), Some("Welcome to the harbour".to_owned())));
    assert_eq!(named[1], (vec![("Tomás Rey", ""), ("Kim Moreau", "")], Some(1), Some("Choir".to_owned())));
    assert_eq!((named.len(), reading.left_out.len()), (2, 1));
}

#[test]
fn an_invitation_with_words_is_a_message_and_any_other_is_left_out() {
    let reading = chat("Invitations.csv");
    let said: Vec<_> = reading.conversations.iter().map(|it| (parties(it), it.me, it.messages[0].from, it.messages[0].at)).collect();
    let at = |text: &str| ChatTime::Local(text.parse().expect("a time"));
    assert_eq!(
        said,
        [
            (vec![("Kim Moreau", "kim-moreau"), ("Ben Ode", "ben-ode")], Some(0), Some(0), at("2026-09-21T15:05:00")),
            (vec![("Dev Rao", "dev-rao"), ("Kim Moreau", "kim-moreau")], Some(1), Some(0), at("2026-10-02T00:15:00")),
        ]
    );
    assert_eq!(reading.left_out.values().copied().collect::<Vec<_>>(), [1]);
}

#[test]
fn recommendations_go_the_way_that_the_file_is_named() {
    let received = &praise("Recommendations_Received.csv").praise[0];
    assert_eq!((received.direction, received.kind), (PraiseDirection::Received, PraiseKind::Recommendation));
    assert_eq!((received.name.as_str(), received.role.as_deref()), ("Ida Marlow", Some("Head of Lenses")));
    assert_eq!((received.text.as_deref(), received.line), (Some("Kim edits with care,\nand with humour."), 2));
    assert_eq!(received.on.map(|day| day.to_string()).as_deref(), Some("2021-02-15"));
    assert_eq!(praise("Recommendations_Given.csv").praise[0].direction, PraiseDirection::Given);
    let bytes = fixture("linkedin/Recommendations_Given.csv");
    assert!(matches!(read_table(&bytes, "export/x.csv"), Table::Unknown(cause) if cause.contains("Recommendations_Given.csv")));
}

#[test]
fn endorsements_of_one_person_on_one_day_are_one() {
    let received = praise("Endorsement_Received_Info.csv").praise;
    let said: Vec<_> =
        received.iter().map(|it| (it.name.as_str(), it.skills.join(", "), it.profile.as_deref().unwrap_or_default())).collect();
    assert_eq!(
        said,
        [
            ("Ida Marlow", "Editing, Maps".to_owned(), "https://www.linkedin.com/in/ida-marlow"),
            ("Tomás Rey", "Choral singing".to_owned(), "https://www.linkedin.com/in/tomas-rey"),
        ]
    );
    let given = &praise("Endorsement_Given_Info.csv").praise[0];
    assert_eq!((given.direction, given.kind, given.name.as_str()), (PraiseDirection::Given, PraiseKind::Endorsement, "Ida Marlow"));
}

#[test]
fn the_profile_and_the_addresses_say_who_i_am() {
    let me = profile("Profile.csv");
    assert_eq!(
        (me.name.as_deref(), me.headline.as_deref(), me.place.as_deref()),
        (Some("Kim Moreau"), Some("Editor of maps"), Some("Bergen, Norway"))
    );
    assert_eq!(me.birthday.map(|date| date.to_string()).as_deref(), Some("--04-12"));
    assert_eq!(profile("Email Addresses.csv").emails, ["kim@moreau.example"], "what was never confirmed is not mine");
}

#[test]
fn a_row_tells_since_when_and_the_table_how_old_it_is() {
    let Table::Cards(mut cards) = read("Connections.csv") else { panic!("these are people") };
    assert_eq!(cards.as_of().map(|day| day.to_string()).as_deref(), Some("2024-01-01"));
    let since = |cards: &mut TableCards| cards.next_row().and_then(Result::ok).and_then(|row| row.since).map(|day| day.to_string());
    assert_eq!((since(&mut cards).as_deref(), since(&mut cards).as_deref()), (Some("2024-01-01"), Some("2022-02-07")));
}
