//! Who should meet whom, and whom I may come to know.

use hearten_domain::{PersonId, StandingKind};
use hearten_testkit::both;
use hearten_verbs::{IntroductionIdea, Vault};

use crate::common::*;

fn pairs(ideas: &[IntroductionIdea]) -> Vec<[String; 2]> {
    let mut pairs: Vec<[String; 2]> = ideas.iter().map(|idea| idea.people.clone().map(|person| person.name)).collect();
    for pair in &mut pairs {
        pair.sort();
    }
    pairs.sort();
    pairs
}

async fn three_people(vault: &Vault) -> [PersonId; 3] {
    [
        add(vault, "Ana Silva", &["ana@example.org"]).await,
        add(vault, "Ben Okafor", &["ben@example.org"]).await,
        add(vault, "Cleo Haas", &["cleo@example.org"]).await,
    ]
}

const ME: &str = "Me <me@example.org>";
const ANA: &str = "Ana Silva <ana@example.org>";
const CLEO: &str = "Cleo Haas <cleo@example.org>";

both! {
    async fn people_on_one_mail_are_an_idea_with_its_why_and_those_who_wrote_to_each_other_are_not(database) {
        let vault = vault(&database).await;
        three_people(&vault).await;
        import_mail(&vault, &database, &[
            ("1", 20, ME, "ana@example.org, ben@example.org", "The bridge"),
            ("2", 22, CLEO, "me@example.org, ana@example.org", "Sheet music"),
        ]).await;
        let ideas = vault.introduction_ideas(10).await.unwrap();
        assert_eq!(pairs(&ideas), [["Ana Silva", "Ben Okafor"], ["Ben Okafor", "Cleo Haas"]]);
        let of_one_mail = ideas.iter().find(|idea| idea.times_together > 0).unwrap();
        assert_eq!(of_one_mail.why[0], "both were on one of your messages, last on 20 May");
        let sum: f64 = of_one_mail.terms.iter().map(|term| term.value).sum();
        assert!((sum - of_one_mail.score).abs() < 1e-9);
        let before = Vault::at(vault, Some(jiff::civil::date(2024, 5, 1)));
        assert_eq!(before.introduction_ideas(10).await.unwrap(), []);
    }

    async fn the_muted_are_in_no_idea(database) {
        let vault = vault(&database).await;
        let [_, ben, _] = three_people(&vault).await;
        import_mail(&vault, &database, &[
            ("1", 20, ME, "ana@example.org, ben@example.org", "The bridge"),
            ("2", 22, ME, "cleo@example.org", "Sheet music"),
        ]).await;
        assert_eq!(vault.introduction_ideas(10).await.unwrap().len(), 3);
        vault.mute(ben, StandingKind::Muted, TODAY, None).await.unwrap();
        assert_eq!(pairs(&vault.introduction_ideas(10).await.unwrap()), [["Ana Silva", "Cleo Haas"]]);
    }

    async fn somebody_seen_on_a_mail_of_a_friend_is_one_whom_i_may_come_to_know_through_them(database) {
        let vault = vault(&database).await;
        three_people(&vault).await;
        import_mail(&vault, &database, &[
            ("1", 20, ANA, "me@example.org, Dora Lund <dora@example.org>", "The bridge"),
            ("2", 21, ANA, "me@example.org, noreply@example.org", "The bridge"),
            ("3", 22, ME, "cleo@example.org", "Sheet music"),
        ]).await;
        let found = vault.acquaintances_to_make(10).await.unwrap();
        let short: Vec<_> = found.iter().map(|it| (it.name.as_str(), it.address.as_deref(), it.through[0].name.as_str())).collect();
        assert_eq!(short, [("Dora Lund", Some("dora@example.org"), "Ana Silva")]);
        assert_eq!(found[0].why, "Ana Silva has written to both of you; a question to them is the way");
    }
}
