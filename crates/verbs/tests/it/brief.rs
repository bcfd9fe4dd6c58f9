//! What to know before a meeting.

use hearten_domain::{ConcernKind, Direction, ErrorKind, Medium};
use hearten_testkit::both;
use hearten_verbs::{ImportRequest, NewFind, NewNote, NewStory};
use jiff::civil::date;

use crate::common::*;

const CALENDAR: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nBEGIN:VEVENT\r\nUID:tea\r\nDTSTAMP:20240501T090000Z\r\n\
    DTSTART:20240607T140000Z\r\nDTEND:20240607T150000Z\r\nSUMMARY:Tea on the quay\r\nATTENDEE:mailto:me@example.org\r\n\
    ATTENDEE;CN=Ana:mailto:ana@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

both! {
    async fn a_brief_tells_what_was_last_what_they_mind_what_to_bring_and_what_i_promised(database) {
        let vault = vault(&database).await;
        let (ana, ben) = (add(&vault, "Ana", &["ana@example.org"]).await, add(&vault, "Ben", &[]).await);
        assert_error(vault.brief(None).await, ErrorKind::Missing, "no meeting");
        let path = database.folder().join("a.ics");
        std::fs::write(&path, CALENDAR).unwrap();
        vault.import(&ImportRequest { me: vec!["me@example.org".into()], ..ImportRequest::of(vec![path]) }, &|_| ()).await.unwrap();
        let mut call = contact(ana, Medium::Call, date(2024, 6, 1));
        (call.subject, call.direction) = (Some("The lease of the studio".into()), Direction::Mutual);
        vault.log(call).await.unwrap();
        vault.note(ana, NewNote::Interest("tides".into())).await.unwrap();
        let concern = NewNote::Concern { text: "a lawyer for the lease.".into(), kind: ConcernKind::Problem, since: None, until: None };
        vault.note(ana, concern).await.unwrap();
        vault.promise(ana, "Send the map", None, TODAY).await.unwrap();
        vault.receive(gift(ana, "Her advice")).await.unwrap();
        vault.shelf_add(NewFind { kind: None, text_or_url: "A book of tides".into(), title: None, on: TODAY }).await.unwrap();
        let brief = vault.brief(None).await.unwrap();
        let meeting = brief.meeting.unwrap();
        assert_eq!((meeting.title.as_deref(), meeting.day, meeting.people.len()), (Some("Tea on the quay"), date(2024, 6, 7), 1));
        let person = &brief.people[0];
        assert_eq!((person.person.id, person.promised.as_slice(), person.concerns.len()), (ana, ["Send the map".to_owned()].as_slice(), 1));
        assert!(person.last.iter().any(|entry| entry.title == "The lease of the studio"), "{:?}", person.last);
        assert_eq!(person.bring, ["Thanks for this: Her advice", "“A book of tides” from your shelf, for one who cares for tides"]);
        assert_eq!(person.ask, ["How does it stand with this: a lawyer for the lease?", "What is new to them in tides?"]);
        assert_eq!(vault.brief_before(ana).await.unwrap().meeting.unwrap().id, meeting.id);
        // Of somebody of whom nothing is known there is something to ask, and no meeting.
        let brief = vault.brief_before(ben).await.unwrap();
        assert!(brief.meeting.is_none() && brief.people[0].bring.is_empty());
        assert_eq!(brief.people[0].ask[0], "What is taking up most of their thoughts these days?");
    }

    async fn a_story_of_which_only_the_year_is_known_has_no_day(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        for (text, date) in [("The regatta", "2019"), ("The march", "2018-03"), ("The flood", "2017-03-05")] {
            let date = Some(date.parse().unwrap());
            vault.tell(NewStory { text: text.into(), people: vec![ana], date, ..NewStory::default() }).await.unwrap();
        }
        let said = |known: Option<hearten_domain::PartialDate>| known.map(|date| date.to_string());
        let brief = vault.brief_before(ana).await.unwrap();
        let known: Vec<_> = brief.people[0].last.iter().map(|entry| said(entry.known)).collect();
        assert_eq!(known, [Some("2019".to_owned()), Some("2018-03".to_owned()), None]);
        let found = vault.search("regatta", 5).await.unwrap();
        assert_eq!(said(found[0].known).as_deref(), Some("2019"));
    }

    async fn in_a_hard_season_nothing_is_asked(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        let grief = NewNote::Concern { text: "her mother died".into(), kind: ConcernKind::HardSeason, since: None, until: None };
        vault.note(ana, grief).await.unwrap();
        let brief = vault.brief_before(ana).await.unwrap();
        let person = &brief.people[0];
        assert!(person.has_hard_season && person.ask.is_empty());
        assert!(person.bring[0].contains("open ear"), "{:?}", person.bring);
    }
}
