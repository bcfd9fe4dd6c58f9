use std::collections::BTreeMap;

use hearten_domain::{MembershipKind, Move, ReasonKind};

use super::{
    everyone::everyone,
    fixture::{ago, facts, friend, id},
};
use crate::{Belonging, PersonFacts, Proposal, RemarkKind, check, propose};

fn shown(suggested: &Move) -> String {
    let people: Vec<&str> = suggested.people.iter().map(|person| person.name.as_str()).collect();
    let evidence: Vec<String> =
        suggested.why.evidence().iter().map(|fact| format!("  - {} of {}: {}", fact.kind, fact.at, fact.text)).collect();
    format!(
        "## {} / {} / {} by {}\n{}\n{}\nbring: {}\n\n{}\n",
        suggested.habit,
        suggested.reason_kind,
        people.join(" & "),
        suggested.medium,
        suggested.why.reason(),
        evidence.join("\n"),
        suggested.bring.as_deref().unwrap_or("nothing"),
        suggested.draft
    )
}

/// The first proposal of each kind, by kind.
fn one_of_each() -> BTreeMap<String, Proposal> {
    let mut found: BTreeMap<String, Proposal> = BTreeMap::new();
    for proposal in propose(&everyone()) {
        let rests_on = &proposal.suggested.why.evidence()[0].kind;
        let kind = format!("{} {} {rests_on}", proposal.suggested.habit, proposal.suggested.reason_kind);
        found.entry(kind).or_insert(proposal);
    }
    found
}

#[test]
fn every_kind_of_reason_reads_warmly_and_names_its_evidence() {
    let all: Vec<String> = one_of_each().values().map(|proposal| shown(&proposal.suggested)).collect();
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn every_kind_of_reason_is_proposed_by_its_habit() {
    let proposed: Vec<ReasonKind> = one_of_each().values().map(|proposal| proposal.suggested.reason_kind).collect();
    for kind in ReasonKind::ALL {
        assert!(proposed.contains(kind), "{kind} is not among {proposed:?}");
    }
}

#[test]
fn one_would_be_glad_to_get_every_draft() {
    for proposal in propose(&everyone()) {
        let remarks = check(&proposal.suggested.draft, &proposal.suggested);
        assert!(remarks.is_empty(), "{remarks:?}\n{}", shown(&proposal.suggested));
    }
}

#[test]
fn the_check_says_what_a_friend_would_say() {
    let all = one_of_each();
    let kinds = |kind: &str, draft: &str| check(draft, &all[kind].suggested).into_iter().map(|remark| remark.kind).collect::<Vec<_>>();
    assert_eq!(
        kinds("gracious silence moment", "Hi Ben,\n\nI hope this finds you well. I wanted to ask for help. Could you call? Can you write?"),
        [RemarkKind::NoReason, RemarkKind::MeFirst, RemarkKind::ManyAsks, RemarkKind::WornPhrase]
    );
    assert_eq!(
        kinds("gracious hard season concern", "Your father died. Cheer up! Will you come to the party?"),
        [RemarkKind::NoGreeting, RemarkKind::AskInHardSeason, RemarkKind::Cheerful]
    );
    assert!(kinds("grateful thanks owed gift", "Dear Grace,\n\nYour director of the choir is good.").contains(&RemarkKind::ThinThanks));
    let long = format!("Hi Ben, your orchard plans {}", "grow and ".repeat(60));
    assert_eq!(kinds("gracious silence moment", &long), [RemarkKind::TooLong]);
}

#[test]
fn a_dormant_tie_in_another_world_says_why_the_comfortable_choice_is_not_the_best() {
    let mut person = friend(3, "Rossi, Chiara", &(0..12).map(|n| 400 + 7 * n).collect::<Vec<_>>());
    person.organizations = vec![belonging("Northwind Shipping", Some("Vice President"))];
    let found = propose(&facts(vec![person]));
    let dormant = found.iter().find(|one| one.suggested.reason_kind == ReasonKind::Dormant).unwrap();
    insta::assert_snapshot!(shown(&dormant.suggested));
}

pub(super) fn belonging(organization: &str, role: Option<&str>) -> Belonging {
    let id = hearten_domain::MembershipId(id(500));
    Belonging {
        id,
        organization: organization.into(),
        kind: MembershipKind::Employer,
        role: role.map(Into::into),
        current: true,
        size: 1,
        since: Some(ago(200).into()),
    }
}

#[test]
fn a_mail_address_is_no_name_to_greet_by() {
    let name = |name: &str| PersonFacts::named(hearten_domain::PersonId(id(1)), name).given_name();
    assert_eq!(name("ana@example.org"), None);
    assert_eq!(name("Dr. Ana López").as_deref(), Some("Ana"));
    assert_eq!(name("López, Ana").as_deref(), Some("Ana"));
}
