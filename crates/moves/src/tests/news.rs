use hearten_domain::{ConcernKind, Direction, Medium, NewsKind, ReasonKind};

use super::{
    drafts::belonging,
    fixture::{ago, concern, facts, friend, moment, news, tied},
};
use crate::{PersonFacts, Proposal, check, propose};

fn weekly(last: i64) -> Vec<i64> {
    (0..12).map(|n| last + 7 * n).collect()
}

/// Somebody with news of `days` ago.
fn with_news(kind: NewsKind, before: Option<&str>, after: &str, days: i64) -> PersonFacts {
    let mut person = friend(1, "Ben Okafor", &weekly(60));
    person.news = vec![news(50, &person, kind, before, after, ago(days))];
    person
}

fn offered(person: PersonFacts) -> Option<Proposal> {
    propose(&facts(vec![person])).into_iter().find(|one| one.suggested.reason_kind == ReasonKind::News)
}

fn reason(person: PersonFacts) -> String {
    let whole = offered(person).unwrap().suggested.why.reason().to_owned();
    whole.split(" (").next().unwrap_or_default().to_owned()
}

#[test]
fn news_are_told_as_one_speaks_of_them() {
    assert_eq!(reason(with_news(NewsKind::Job, Some("Partner at Rey"), "CFO at Northwind", 3)), "Ben Okafor is now CFO at Northwind");
    assert_eq!(reason(with_news(NewsKind::Job, Some("Rey"), "Northwind", 3)), "Ben Okafor now works at Northwind");
    assert_eq!(reason(with_news(NewsKind::Title, Some("Clerk at Rey"), "Partner at Rey", 3)), "Ben Okafor is now Partner at Rey");
    assert_eq!(reason(with_news(NewsKind::City, Some("Ghent"), "Lisbon", 3)), "Ben Okafor moved from Ghent to Lisbon");
    assert_eq!(reason(with_news(NewsKind::City, None, "To a house by the water.", 3)), "Ben Okafor moved: “To a house by the water”");
    assert!(offered(with_news(NewsKind::Name, Some("Ben Okafor"), "Ben Lund", 3)).is_none(), "a new name is theirs to speak of");
}

#[test]
fn a_title_or_a_name_with_an_at_of_its_own_is_parted_by_where_they_belong() {
    let of = |organization: &str, news: &str| {
        let mut person = with_news(NewsKind::Job, Some("Rey"), news, 3);
        person.organizations = vec![belonging(organization, None)];
        offered(person).unwrap().suggested.bring.unwrap()
    };
    let large = of("Northwind", "Counsel at Large at Northwind");
    assert!(large.contains("Northwind") && !large.contains("Large"), "{large}");
    let pier = of("The Bar at the Pier", "Cook at The Bar at the Pier");
    assert!(pier.contains("The Bar at the Pier") && !pier.contains("Cook"), "{pier}");
    let mut only = with_news(NewsKind::Job, Some("Rey"), "The Bar at the Pier", 3);
    only.organizations = vec![belonging("The bar at the pier", None)];
    assert_eq!(reason(only), "Ben Okafor now works at The Bar at the Pier");
}

#[test]
fn every_draft_about_news_is_one_to_be_glad_of() {
    let all = [
        with_news(NewsKind::Job, Some("Partner at Rey"), "CFO at Northwind", 3),
        with_news(NewsKind::Job, Some("Rey"), "Northwind", 3),
        with_news(NewsKind::Job, None, "Chief engineer at Wavelength", 3),
        with_news(NewsKind::Title, Some("Clerk at Rey"), "Partner at Rey", 3),
        with_news(NewsKind::City, Some("Ghent"), "Lisbon", 3),
        with_news(NewsKind::City, None, "To a house by the water", 3),
        with_news(NewsKind::Address, Some("Kaai 7, Ghent"), "Veldstraat 1, Ghent", 3),
    ];
    for person in all {
        let proposal = offered(person).unwrap();
        for (_, text) in &proposal.wordings.0 {
            assert_eq!(check(text, &proposal.suggested), [], "{text}");
        }
    }
}

#[test]
fn news_are_offered_for_six_weeks_until_i_have_been_in_touch() {
    let moved = |days| with_news(NewsKind::City, Some("Ghent"), "Lisbon", days);
    assert!(offered(moved(0)).is_some() && offered(moved(45)).is_some());
    assert!(offered(moved(46)).is_none() && offered(moved(-1)).is_none());
    let with = |direction| {
        let mut person = moved(20);
        person.recent.push(moment(99, 10, Medium::Mail, direction, "The new flat"));
        tied(person)
    };
    assert!(offered(with(Direction::Received)).is_some());
    assert!(offered(with(Direction::Sent)).is_none() && offered(with(Direction::Mutual)).is_none());
}

#[test]
fn news_wait_for_the_end_of_a_hard_season() {
    let mut person = with_news(NewsKind::Job, Some("Rey"), "Northwind", 3);
    person.concerns = vec![concern(51, &person, ConcernKind::HardSeason, "her sister is ill", ago(5), None)];
    assert!(offered(person).is_none());
}

#[test]
fn the_same_news_taken_in_again_are_the_same_move() {
    let first = with_news(NewsKind::Job, Some("Rey"), "Northwind", 3);
    let mut again = first.clone();
    again.news = vec![news(77, &again, NewsKind::Job, Some("Rey"), "Northwind", ago(2))];
    assert_eq!(offered(first).unwrap().suggested.id, offered(again).unwrap().suggested.id);
}

#[test]
fn a_stranger_with_news_comes_after_a_friend() {
    let mut stranger = with_news(NewsKind::Job, Some("Rey"), "Northwind", 3);
    let friend = offered(stranger.clone()).unwrap();
    stranger.recent.clear();
    stranger.tie = None;
    assert!(offered(stranger).unwrap().score.total() + 0.2 < friend.score.total());
}
