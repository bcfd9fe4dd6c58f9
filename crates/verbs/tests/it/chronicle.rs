//! The archive, and stories in it.

use std::collections::BTreeSet;

use hearten_domain::{ErrorKind, Medium, PersonId, StoryId};
use hearten_testkit::both;
use hearten_verbs::{Chronicle, ChronicleKind, ChronicleRequest, NewGift, NewMoment, NewNote, NewStory, StoryEdit, Vault};
use jiff::civil::date;

use crate::common::*;

fn asked() -> ChronicleRequest {
    ChronicleRequest { limit: 40, ..ChronicleRequest::default() }
}

/// The sections, each with the titles in it.
fn told(chronicle: &Chronicle) -> Vec<String> {
    let title = |section: &hearten_verbs::ChronicleSection| {
        let entries: Vec<&str> = section.entries.iter().map(|entry| entry.title.as_str()).collect();
        format!("{}-{}: {}", section.year, section.month.map_or("?".to_owned(), |month| month.to_string()), entries.join(" | "))
    };
    chronicle.sections.iter().map(title).collect()
}

async fn tell(vault: &Vault, people: &[PersonId], title: &str, text: &str, when: Option<&str>) -> StoryId {
    let date = when.map(|when| when.parse().unwrap());
    let new = NewStory { title: Some(title.into()), text: text.into(), people: people.to_vec(), date, ..NewStory::default() };
    vault.tell(new).await.unwrap().id.parse().unwrap()
}

/// Ana and Ben, a day of mails, a visit, a gift and three stories.
async fn filled(database: &hearten_testkit::TestDatabase) -> (Vault, PersonId, PersonId) {
    let vault = vault(database).await;
    let mails = [
        ("1", 2, "Ana <ana@example.org>", "me@example.org", "The lease"),
        ("2", 2, "me@example.org", "Ana <ana@example.org>", "Re: The lease"),
        ("3", 3, "me@example.org", "Ana <ana@example.org>", "Tides"),
    ];
    import_mail(&vault, database, &mails).await;
    let ana = vault.find_person("ana").await.unwrap().id;
    let ben = add(&vault, "Ben", &[]).await;
    vault.log(NewMoment { subject: Some("Soup at the harbour".into()), ..contact(ben, Medium::Visit, date(2023, 11, 5)) }).await.unwrap();
    vault.give(NewGift { on: date(2023, 11, 20), ..gift(ana, "a chart of the bay") }).await.unwrap();
    tell(&vault, &[ana], "The night train", "We missed it twice.", Some("2012")).await;
    tell(&vault, &[ana, ben], "The borrowed boat", "It leaked all the way.", Some("2023-11")).await;
    (vault, ana, ben)
}

both! {
    async fn the_archive_stands_by_month_newest_first_and_a_year_alone_at_its_end(database) {
        let (vault, ..) = filled(&database).await;
        let chronicle = vault.chronicle(&asked()).await.unwrap();
        assert_eq!(told(&chronicle), ["2024-5: Tides | 2 mails", "2023-11: a chart of the bay | Soup at the harbour | The borrowed boat", "2012-?: The night train"]);
        assert_eq!((chronicle.years.clone(), chronicle.year, chronicle.months.clone()), (vec![2024, 2023, 2012], Some(2024), vec![5]));
        assert_eq!((chronicle.sections[0].entries[1].detail.as_deref(), chronicle.sections[0].entries[1].count), (Some("The lease"), 2));
        let people: Vec<_> = chronicle.sections[1].entries[2].people.iter().map(|person| person.name.as_str()).collect();
        assert_eq!((people, chronicle.next), (vec!["Ana", "Ben"], None));
    }

    async fn the_archive_can_be_asked_by_time_person_kind_and_words(database) {
        let (vault, _, ben) = filled(&database).await;
        let when = Some("2023".parse().unwrap());
        let of_year = vault.chronicle(&ChronicleRequest { when, ..asked() }).await.unwrap();
        assert_eq!((told(&of_year).len(), of_year.months), (1, vec![11]));
        let with_ben = vault.chronicle(&ChronicleRequest { with: Some(ben), ..asked() }).await.unwrap();
        assert_eq!(told(&with_ben), ["2023-11: Soup at the harbour | The borrowed boat"]);
        let stories = vault.chronicle(&ChronicleRequest { kinds: vec![ChronicleKind::Story], ..asked() }).await.unwrap();
        assert_eq!((told(&stories), stories.years), (vec!["2023-11: The borrowed boat".into(), "2012-?: The night train".into()], vec![2023, 2012]));
        let found = vault.chronicle(&ChronicleRequest { search: Some("lease".into()), ..asked() }).await.unwrap();
        assert_eq!(told(&found), ["2024-5: Re: The lease | The lease"]);
        let signs = vault.chronicle(&ChronicleRequest { search: Some("?!".into()), ..asked() }).await;
        assert_error(signs, ErrorKind::Invalid, "no word");
        let no_year = ChronicleRequest { when: Some("--11".parse().unwrap()), ..asked() };
        assert_error(vault.chronicle(&no_year).await, ErrorKind::Invalid, "no year");
    }

    async fn what_a_search_finds_is_told_with_whom_it_was(database) {
        let (vault, ana, ben) = filled(&database).await;
        for (person, subject) in [(ana, "A boat to the mill"), (ben, "A boat to the island")] {
            vault.log(NewMoment { subject: Some(subject.into()), ..contact(person, Medium::Visit, date(2024, 5, 1)) }).await.unwrap();
        }
        let found = vault.chronicle(&ChronicleRequest { search: Some("boat".into()), ..asked() }).await.unwrap();
        let with = |entry: &hearten_verbs::ChronicleEntry| {
            (entry.title.clone(), entry.people.iter().map(|person| person.id).collect::<BTreeSet<PersonId>>())
        };
        let mut told: Vec<_> = found.sections.iter().flat_map(|section| section.entries.iter().map(with)).collect();
        told.sort();
        let expected = [("A boat to the island", vec![ben]), ("A boat to the mill", vec![ana]), ("The borrowed boat", vec![ana, ben])];
        assert_eq!(told, expected.map(|(title, people)| (title.to_owned(), people.into_iter().collect::<BTreeSet<PersonId>>())));
    }

    async fn pages_of_the_archive_hold_everything_once(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        for day in 1..=25 {
            let subject = Some(format!("Walk {day}"));
            vault.log(NewMoment { subject, ..contact(ana, Medium::Visit, date(2024, 5, day)) }).await.unwrap();
        }
        let mut request = ChronicleRequest { limit: 10, ..asked() };
        let mut seen = Vec::new();
        for _ in 0..5 {
            let page = vault.chronicle(&request).await.unwrap();
            seen.extend(page.sections.iter().flat_map(|section| section.entries.iter().map(|entry| entry.title.clone())));
            let Some(next) = page.next else { break };
            request.before = Some(next);
        }
        assert_eq!(seen, (1..=25).rev().map(|day| format!("Walk {day}")).collect::<Vec<_>>());
    }

    async fn what_was_not_yet_so_is_not_in_the_archive_of_a_past_day(database) {
        let (vault, ..) = filled(&database).await;
        let then = vault.at(Some(date(2023, 11, 10)));
        assert_eq!(told(&then.chronicle(&asked()).await.unwrap()), ["2023-11: Soup at the harbour"]);
    }

    async fn a_story_is_told_better_and_taken_back(database) {
        let (vault, ana, ben) = filled(&database).await;
        let id = vault.stories().await.unwrap().into_iter().find(|story| story.title == "The night train").unwrap().id;
        let edit = StoryEdit { place: Some("Lisbon".into()), date: Some(None), add: vec![ben], without: vec![ana], ..StoryEdit::default() };
        vault.story_edit(id, edit).await.unwrap();
        let view = vault.story(id).await.unwrap();
        assert_eq!((view.story.place.as_deref(), view.story.date, view.about[0].name.as_str(), view.about.len()), (Some("Lisbon"), None, "Ben", 1));
        let nobody = StoryEdit { without: vec![ben], ..StoryEdit::default() };
        assert_error(vault.story_edit(id, nobody).await, ErrorKind::Invalid, "nobody would be left");
        assert_error(vault.story_edit(id, StoryEdit::default()).await, ErrorKind::Conflict, "already");
        vault.undo(None).await.unwrap();
        assert_eq!(vault.story(id).await.unwrap().about[0].name, "Ana");
        vault.story_remove(id).await.unwrap();
        assert_error(vault.story(id).await, ErrorKind::Missing, "no story");
        vault.undo(None).await.unwrap();
        assert_eq!(vault.story(id).await.unwrap().about.len(), 1);
    }

    async fn each_hearing_is_kept_and_the_latest_shown(database) {
        let (vault, ana, ben) = filled(&database).await;
        let id = vault.stories().await.unwrap()[0].id;
        vault.story_heard(id, &[ben], date(2024, 1, 5)).await.unwrap();
        let receipt = vault.story_heard(id, &[ana, ben], TODAY).await.unwrap();
        assert!(receipt.text.starts_with("Told Ana and Ben the story"), "{}", receipt.text);
        assert_error(vault.story_heard(id, &[ben], TODAY).await, ErrorKind::Conflict, "already");
        assert_error(vault.story_heard(id, &[ben], date(2030, 1, 1)).await, ErrorKind::Invalid, "still to come");
        let heard = vault.story(id).await.unwrap().heard;
        assert_eq!(heard.iter().map(|it| (it.person.name.as_str(), it.on)).collect::<Vec<_>>(), [("Ana", Some(TODAY)), ("Ben", Some(TODAY))]);
    }

    async fn which_story_to_tell_next_has_a_why(database) {
        let (vault, ana, ben) = filled(&database).await;
        let cleo = add(&vault, "Cleo", &[]).await;
        vault.note(cleo, NewNote::Interest("boat".into())).await.unwrap();
        let later = vault_at(&database, "2025-10-20T12:00:00Z").await;
        let for_ana = later.stories_for(ana).await.unwrap();
        assert_eq!((for_ana.shared, for_ana.next.len()), (2, 2));
        assert!(for_ana.next[0].why.contains("have not told it since"), "{}", for_ana.next[0].why);
        let for_ben = later.stories_for(ben).await.unwrap();
        let train = for_ben.next.iter().find(|it| it.title == "The night train").unwrap();
        assert!(train.why.starts_with("Ana is in it, whom they know from"), "{}", train.why);
        let for_cleo = later.stories_for(cleo).await.unwrap();
        assert_eq!(for_cleo.next[0].why, "it speaks of boat, which they care for, and they have not heard it");
        assert!(for_cleo.prompts[0].starts_with("How did you and Cleo meet?"));
        later.story_heard(for_cleo.next[0].id, &[cleo], date(2025, 10, 20)).await.unwrap();
        assert!(later.stories_for(cleo).await.unwrap().next.is_empty());
    }
}
