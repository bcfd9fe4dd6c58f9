//! What is noted about people, and how they stand.

use hearten_domain::{ConcernKind, DateKind, ErrorKind, MembershipKind, StandingKind};
use hearten_testkit::both;
use hearten_verbs::{MeEdit, NewMembership, NewNote, NewStory};
use jiff::civil::date;

use crate::common::*;

fn concern(text: &str, until: Option<jiff::civil::Date>) -> NewNote {
    NewNote::Concern { text: text.into(), kind: ConcernKind::Problem, since: None, until }
}

both! {
    async fn notes_of_every_kind_are_kept_and_taken_back(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        let before = kept(&vault).await;
        let member = NewNote::MemberOf { organization: "Choir".into(), kind: MembershipKind::Club, role: Some("alto".into()), from: Some("2019".parse().unwrap()), to: None };
        let birthday = NewNote::Date { kind: DateKind::Birthday, label: None, date: "--03-05".parse().unwrap() };
        let notes = [NewNote::Text("Met at the fair.".into()), NewNote::Interest("Bees".into()), concern("The roof leaks", Some(date(2024, 7, 1))), birthday, member];
        for note in &notes {
            vault.note(ana, note.clone()).await.unwrap();
        }
        let page = vault.person(ana).await.unwrap();
        assert_eq!((page.person.note.as_deref(), page.interests.len(), page.concerns.len()), (Some("Met at the fair."), 1, 1));
        assert_eq!((page.dates[0].date.to_string().as_str(), page.memberships[0].organization.as_str()), ("--03-05", "Choir"));
        for note in notes.iter().skip(1).filter(|note| !matches!(note, NewNote::Concern { .. })) {
            assert_error(vault.note(ana, note.clone()).await, ErrorKind::Conflict, "already");
        }
        for _ in 0..notes.len() {
            vault.undo(None).await.unwrap();
        }
        assert_eq!(kept(&vault).await, before);
    }

    async fn about_those_of_whom_nothing_is_to_be_noted_nothing_is(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        vault.mute(ana, StandingKind::DoNotNote, TODAY, None).await.unwrap();
        let error = vault.note(ana, NewNote::Interest("Bees".into())).await.unwrap_err();
        assert_eq!((error.kind(), error.remedy().is_some()), (ErrorKind::Refused, true));
        let story = NewStory { text: "The boat sank.".into(), people: vec![ana], ..NewStory::default() };
        assert_error(vault.tell(story.clone()).await, ErrorKind::Refused, "nothing be noted about Ana");
        vault.unmute(ana, Some(StandingKind::DoNotNote)).await.unwrap();
        vault.tell(story).await.unwrap();
        assert_eq!(vault.person(ana).await.unwrap().stories[0].title, "The boat sank.");
    }

    async fn standings_begin_and_end_on_their_days(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        vault.mute(ana, StandingKind::Muted, date(2024, 6, 1), Some(date(2024, 7, 1))).await.unwrap();
        assert_error(vault.mute(ana, StandingKind::Muted, TODAY, None).await, ErrorKind::Conflict, "already");
        assert_error(vault.mute(ana, StandingKind::Muted, TODAY, Some(TODAY)).await, ErrorKind::Invalid, "not after");
        assert_eq!(vault.person(ana).await.unwrap().standings.len(), 1);
        assert!(vault.clone().at(Some(date(2024, 5, 31))).person(ana).await.unwrap().standings.is_empty());
        vault.unmute(ana, None).await.unwrap();
        assert!(vault.person(ana).await.unwrap().standings.is_empty());
        assert_error(vault.unmute(ana, None).await, ErrorKind::Missing, "is not muted");
        assert_eq!(vault.clone().at(Some(date(2024, 6, 4))).person(ana).await.unwrap().standings.len(), 1);
    }

    async fn the_day_of_a_death_is_remembered_and_outlasts_unmuting(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        vault.note(ana, NewNote::Date { kind: DateKind::Death, label: None, date: "2024-05-30".parse().unwrap() }).await.unwrap();
        let standings = vault.person(ana).await.unwrap().standings;
        assert_eq!((standings[0].kind, standings[0].since), (StandingKind::Dead, date(2024, 5, 30)));
        assert_error(vault.unmute(ana, None).await, ErrorKind::Missing, "is not muted");
    }

    async fn a_concern_is_answered_once(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        let id = vault.note(ana, concern("The roof leaks", None)).await.unwrap().id.parse().unwrap();
        assert_error(vault.answer_concern(id, date(2024, 6, 1)).await, ErrorKind::Invalid, "is before");
        vault.answer_concern(id, TODAY).await.unwrap();
        assert_error(vault.answer_concern(id, TODAY).await, ErrorKind::Conflict, "was answered");
        assert_error(vault.note(ana, concern("Late", Some(date(2024, 6, 1)))).await, ErrorKind::Invalid, "is before");
    }

    async fn what_we_share_is_told_with_the_years(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        let mine = |organization: &str, from: &str, to: &str| NewMembership {
            organization: organization.into(), kind: MembershipKind::School, role: None, from: Some(from.parse().unwrap()), to: Some(to.parse().unwrap()),
        };
        let edit = MeEdit { name: Some("Ida".into()), add_memberships: vec![mine("Hill School", "1990", "1999"), mine("Bay School", "2000", "2002")], add_interests: vec!["bees".into()], ..MeEdit::default() };
        vault.edit_me(edit).await.unwrap();
        for (organization, from, to) in [("Hill School", "1995", "1996"), ("Bay School", "2005", "2006")] {
            let m = mine(organization, from, to);
            vault.note(ana, NewNote::MemberOf { organization: m.organization, kind: m.kind, role: None, from: m.from, to: m.to }).await.unwrap();
        }
        vault.note(ana, NewNote::Interest("Bees in winter".into())).await.unwrap();
        assert_eq!(vault.person(ana).await.unwrap().common, ["both at Hill School", "both care for Bees in winter", "both at Bay School, in different years"]);
    }
}
