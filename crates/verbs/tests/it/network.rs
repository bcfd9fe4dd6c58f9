//! Common ground, lists of members, and the ways to whom I want to reach.

use hearten_domain::{Direction, ErrorKind, Medium, MembershipKind, StandingKind};
use hearten_testkit::{TestDatabase, both, corpus};
use hearten_verbs::{MeEdit, NewMembership, NewMoment, NewNote, NewStory, PathView, PeopleFilter, PersonEdit, TargetKind, Vault};
use jiff::civil::date;

use crate::common::*;

/// Who sits where: Ana of mine beside Carla, Carla beside Dora, who is CFO of Northwind; and two whom nobody here reaches.
const MEMBERS: &str = "Person,Organization,Kind,Role,From,To,City\n\
    Ana Lopez,Harbour Board,board,,2015,,Porto\n\
    Carla Reis,Harbour Board,board,Chair,2012,,Porto\n\
    Carla Reis,Northwind,employer,Adviser,2019,,Lisbon\n\
    Dora Sal,Northwind,employer,Chief Financial Officer,2018,,Lisbon\n\
    Enno Far,Harbour Mills,employer,CEO,2018,,Bremen\n\
    Fritz Far,Harbour Mills,employer,,2018,,Bremen\n";

async fn import_members(vault: &Vault, database: &TestDatabase) -> hearten_domain::ImportReport {
    let path = database.folder().join("members.csv");
    std::fs::write(&path, MEMBERS).unwrap();
    vault.import_organizations(&[path]).await.unwrap().report
}

/// Ana, whom I meet often, and Ben, whom I met once with her.
async fn known(database: &TestDatabase) -> Vault {
    let vault = vault(database).await;
    let ana = add(&vault, "Ana López", &["ana@example.org"]).await;
    let ben = add(&vault, "Ben Olsen", &[]).await;
    for day in 1..5 {
        vault.log(contact(ana, Medium::Visit, date(2024, 6, day))).await.unwrap();
    }
    let both = NewMoment { people: vec![ana, ben], direction: Direction::Mutual, ..contact(ben, Medium::Visit, date(2024, 6, 1)) };
    vault.log(both).await.unwrap();
    vault
}

fn told(view: &PathView) -> Vec<String> {
    view.routes.iter().map(|route| route.stops.iter().map(|stop| stop.name.as_str()).collect::<Vec<_>>().join(" > ")).collect()
}

both! {
    async fn the_map_shows_who_knows_whom_and_nobody_who_is_to_be_left_in_peace(database) {
        let vault = known(&database).await;
        let (cem, dead) = (add(&vault, "Cem Kaya", &[]).await, add(&vault, "Dag Lund", &[]).await);
        vault.mute(dead, StandingKind::Dead, TODAY, None).await.unwrap();
        let map = vault.network_map().await.unwrap();
        let names: Vec<_> = map.people.iter().map(|person| person.name.as_str()).collect();
        assert_eq!(names, ["Ana López", "Ben Olsen", "Cem Kaya"], "the closest first");
        assert!(matches!(map.ties[..], [(0, 1, strength)] if strength > 0.0), "{:?}", map.ties);
        assert_eq!(map.people.iter().map(|person| person.cluster).collect::<Vec<_>>(), [Some(0), Some(0), None]);
        assert_eq!((map.clusters[0].name.as_str(), map.clusters[0].size), ("Around Ana López", 2));
        assert_eq!(map, vault.network_map().await.unwrap(), "the same people give the same map");
        assert!(map.people.iter().all(|person| person.id != dead) && map.people[2].id == cem);
        assert_eq!(vault.network_person(cem).await.unwrap().knows, []);
        let ana = vault.network_person(map.people[0].id).await.unwrap();
        assert_eq!((ana.knows[0].person.name.as_str(), ana.knows[0].reasons.join("; ")), ("Ben Olsen", "together in 1 moment".to_owned()));
        assert_error(vault.network_person(dead).await, ErrorKind::Missing, "Dag Lund is not on the map");
    }

    async fn where_people_live_is_told_by_town_and_who_has_no_town_is_counted(database) {
        let vault = vault(&database).await;
        let (ana, ben) = (add(&vault, "Ana López", &[]).await, add(&vault, "Ben Olsen", &[]).await);
        let (cem, dead) = (add(&vault, "Cem Kaya", &[]).await, add(&vault, "Dag Lund", &[]).await);
        add(&vault, "Eva Roth", &[]).await;
        for (person, town) in [(ana, "Porto"), (ben, "Rua das Flores 5, 4050 Porto"), (cem, "Xyzzyville"), (dead, "Porto")] {
            vault.edit_person(person, PersonEdit { add_addresses: vec![town.into()], ..PersonEdit::default() }).await.unwrap();
        }
        vault.mute(dead, StandingKind::Dead, TODAY, None).await.unwrap();
        let places = vault.people_places().await.unwrap();
        let told: Vec<_> = places.towns.iter().map(|town| (town.name.as_str(), town.people.len())).collect();
        assert_eq!(told, [("Porto, Portugal", 2)]);
        assert_eq!((places.not_found, places.left_out, places.without), (1, 0, 1));
    }

    async fn a_list_of_members_makes_nobody_mine_comes_in_once_and_goes_as_a_whole(database) {
        let vault = known(&database).await;
        let before = kept(&vault).await;
        let vault = vault_at(&database, "2024-06-05T13:00:00Z").await;
        let first = import_members(&vault, &database).await;
        assert_eq!((first.listings.new, first.listings.known, first.people.new), (6, 0, 0));
        assert!(first.problems.is_empty(), "{:?}", first.problems);
        let again = import_members(&vault, &database).await;
        assert_eq!((again.listings.new, again.listings.known), (0, 6));
        assert_eq!(vault.people(&PeopleFilter::default()).await.unwrap().people.len(), 2);
        let export = exported(&vault).await;
        let other = Vault::open(&setup(&database, "2024-06-25T12:00:00Z"), "other").await.unwrap();
        other.import_lines(&mut export.as_bytes()).await.unwrap();
        assert_eq!(exported(&other).await, export);
        vault.undo(None).await.unwrap();
        vault.undo(None).await.unwrap();
        assert_eq!(kept(&vault).await, before);
    }

    async fn a_way_leads_through_my_people_and_those_who_are_listed(database) {
        let vault = known(&database).await;
        import_members(&vault, &database).await;
        let view = vault.path("cfo of northwind", 5).await.unwrap();
        assert_eq!((view.target.kind, view.target.name.as_str()), (TargetKind::Role, "cfo of Northwind"));
        assert_eq!(told(&view)[0], "you > Ana López > Carla Reis > Dora Sal");
        let route = &view.routes[0];
        let product: f64 = route.hops.iter().map(|hop| hop.probability).product();
        assert!((product - route.probability).abs() < 1e-12);
        let least = route.hops.iter().map(|hop| hop.probability).fold(1.0, f64::min);
        assert!((route.hops[route.weakest].probability - least).abs() < 1e-12);
        assert!(route.hops[1].reasons[0].starts_with("both on the board of Harbour Board (2 members known, 9 years together)"), "{route:?}");
        assert!(route.stops[1].by_name && route.stops[1].listed_at == ["Harbour Board"]);
        assert!(route.ask.how.contains("ana@example.org"), "{}", route.ask.how);
        assert_eq!(told(&vault.path("Dora Sal", 1).await.unwrap()), ["you > Ana López > Carla Reis > Dora Sal"]);
        assert_eq!(told(&vault.path("northwind", 1).await.unwrap()), ["you > Ana López > Carla Reis"]);
        let ben = vault.path("ben", 5).await.unwrap();
        assert_eq!(ben.target.kind, TargetKind::Person);
        assert!(told(&ben).contains(&"you > Ben Olsen".to_owned()) && told(&ben).contains(&"you > Ana López > Ben Olsen".to_owned()), "{ben:?}");
    }

    async fn nobody_who_is_muted_dead_or_never_to_be_contacted_is_a_hop(database) {
        let vault = known(&database).await;
        import_members(&vault, &database).await;
        let ana = vault.find_person("ana").await.unwrap().id;
        for kind in [StandingKind::Muted, StandingKind::DoNotContact, StandingKind::Dead] {
            vault.mute(ana, kind, TODAY, None).await.unwrap();
            let view = vault.path("Dora Sal", 5).await.unwrap();
            assert!(view.routes.iter().all(|route| route.stops.iter().all(|stop| stop.person != Some(ana))), "{kind:?}: {view:?}");
            let ben = vault.path("ben", 5).await.unwrap();
            assert_eq!(told(&ben), ["you > Ben Olsen"], "{kind:?}");
            vault.undo(None).await.unwrap();
        }
        vault.mute(ana, StandingKind::Muted, TODAY, None).await.unwrap();
        let view = vault.path("ana", 1).await.unwrap();
        assert_eq!((told(&view)[0].as_str(), view.notes.len()), ("you > Ana López", 1));
        vault.mute(ana, StandingKind::DoNotContact, TODAY, None).await.unwrap();
        assert_error(vault.path("ana", 1).await, ErrorKind::Refused, "never be contacted");
    }

    async fn a_role_keeps_its_letters_may_have_the_word_of_and_where_nobody_has_it_those_known_are_told(database) {
        let vault = known(&database).await;
        let ana = vault.find_person("ana").await.unwrap().id;
        let role = Some("Head of Planning".to_owned());
        let member = NewNote::MemberOf { organization: "Harbour Trust".into(), kind: MembershipKind::Employer, role, from: None, to: None };
        vault.note(ana, member).await.unwrap();
        let view = vault.path("Head of Planning of harbour trust", 1).await.unwrap();
        assert_eq!((view.target.kind, view.target.name.as_str()), (TargetKind::Role, "Head of Planning of Harbour Trust"));
        assert_eq!(told(&view), ["you > Ana López"]);
        let nobody = vault.path("CFO of Harbour Trust", 1).await.unwrap_err();
        assert_eq!(nobody.to_string(), "nobody is known to be CFO of Harbour Trust");
        assert_eq!(nobody.remedy(), Some("known there: Head of Planning; anybody there: hearten path \"Harbour Trust\""));
    }

    async fn of_those_whom_both_know_those_who_know_the_fewest_are_told(database) {
        let vault = vault(&database).await;
        let (ana, ben) = (add(&vault, "Ana López", &[]).await, add(&vault, "Ben Olsen", &[]).await);
        let mut others = Vec::new();
        for number in 0..13 {
            let other = add(&vault, &format!("Person {number}"), &[]).await;
            let people = vec![ana, ben, other];
            vault.log(NewMoment { people, ..contact(ana, Medium::Visit, date(2024, 6, 1)) }).await.unwrap();
            others.push(other);
        }
        // All but the last know one another.
        others.pop();
        vault.log(NewMoment { people: others, ..contact(ana, Medium::Visit, date(2024, 6, 2)) }).await.unwrap();
        let shared = vault.common(ben, Some(ana)).await.unwrap().shared;
        assert_eq!((shared.len(), shared[0].what.as_str()), (12, "Person 12"));
    }

    async fn where_no_way_leads_those_who_come_nearest_are_told(database) {
        let vault = known(&database).await;
        import_members(&vault, &database).await;
        let view = vault.path("Enno Far", 5).await.unwrap();
        assert!(view.routes.is_empty());
        assert_eq!(view.notes, ["No way through the people you know leads there."]);
        let near: Vec<(&str, &str)> = view.nearest.iter().map(|it| (it.stop.name.as_str(), it.why.as_str())).collect();
        assert_eq!(near[0], ("Ana López", "at Harbour Board: \u{201c}harbour\u{201d} is in both names"));
        let role = vault.path("CEO of Harbour Mills", 5).await.unwrap();
        assert_eq!(role.notes, ["No way through the people you know leads there.", "Known to fit: Enno Far."]);
        assert_error(vault.path("Zebulon Quist", 5).await, ErrorKind::Missing, "nobody is known or listed");
        assert_error(vault.path(" ", 5).await, ErrorKind::Invalid, "no target");
        assert_error(vault.path("ben", 0).await, ErrorKind::Invalid, "0 ways");
    }

    async fn somebody_of_whom_only_an_address_is_known_is_reached_through_those_who_wrote_with_them(database) {
        let vault = vault(&database).await;
        let mails = [
            ("1", 2, "Nora <nora@example.org>", "me@example.org, Quin Low <quin@example.org>", "The lease"),
            ("2", 3, "me@example.org", "Nora <nora@example.org>", "Re: The lease"),
        ];
        import_mail(&vault, &database, &mails).await;
        let view = vault.path("quin@example.org", 3).await.unwrap();
        assert_eq!((view.target.kind, told(&view)), (TargetKind::Address, vec!["you > Nora > Quin Low".to_owned()]));
        assert_eq!(view.routes[0].hops[1].reasons, ["together in 1 moment"]);
    }

    async fn common_ground_is_told_with_its_weight_and_why(database) {
        let vault = known(&database).await;
        let (ana, ben) = (vault.find_person("ana").await.unwrap().id, vault.find_person("ben").await.unwrap().id);
        let club = |from: &str| NewMembership {
            organization: "Rowing Club".into(), kind: MembershipKind::Club, role: None, from: Some(from.parse().unwrap()), to: None,
        };
        let of = |from: &str| NewNote::MemberOf {
            organization: "Rowing Club".into(), kind: MembershipKind::Club, role: None, from: Some(from.parse().unwrap()), to: None,
        };
        vault.edit_me(MeEdit { name: Some("Ida".into()), add_interests: vec!["bees".into()], add_memberships: vec![club("2014")], ..MeEdit::default() }).await.unwrap();
        vault.note(ana, of("2010")).await.unwrap();
        vault.note(ben, of("2020")).await.unwrap();
        vault.note(ana, NewNote::Interest("keeping bees".into())).await.unwrap();
        vault.tell(NewStory { title: Some("The night train".into()), text: "We missed it.".into(), people: vec![ana, ben], ..NewStory::default() }).await.unwrap();
        let mine = vault.common(ana, None).await.unwrap();
        let phrases: Vec<&str> = mine.shared.iter().map(|it| it.phrase.as_str()).collect();
        assert_eq!(phrases, ["both in the story \u{201c}The night train\u{201d}", "both at Rowing Club", "both care for keeping bees"]);
        assert_eq!(mine.shared[1].why, "3 members are known there; 10 years together");
        let theirs = vault.common(ana, Some(ben)).await.unwrap();
        assert_eq!(theirs.sentence, "Ben Olsen and Ana López are both in the story \u{201c}The night train\u{201d}.");
        assert!(theirs.shared.iter().any(|it| it.phrase == "both at Rowing Club" && it.why.ends_with("4 years together")));
        assert!(mine.shared.windows(2).all(|pair| pair[0].weight >= pair[1].weight));
        assert_error(vault.common(ana, Some(ana)).await, ErrorKind::Invalid, "one and the same");
        let page = vault.person(ana).await.unwrap();
        assert_eq!(page.common, ["both at Rowing Club", "both care for keeping bees"]);
    }
}

/// The boards data: everybody is listed, nobody becomes mine, and a way leads from a person of mine through boards by name.
#[test]
fn the_boards_widen_the_view_by_name() {
    hearten_testkit::run(async {
        let Some(folder) = corpus("boards") else { return };
        let database = TestDatabase::sqlite();
        let vault = vault(&database).await;
        let report = vault.import_organizations(std::slice::from_ref(&folder)).await.unwrap().report;
        assert_eq!((report.listings.new, report.problems.len()), (1_834, 0), "{:?}", report.problems);
        assert_eq!(vault.import_organizations(&[folder]).await.unwrap().report.listings.known, 1_834);
        assert!(vault.people(&PeopleFilter::default()).await.unwrap().people.is_empty());
    });
}
