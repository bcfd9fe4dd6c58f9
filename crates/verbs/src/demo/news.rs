//! What has lately changed about people, and who is who to them.

use hearten_domain::{Membership, MembershipKind, News, NewsKind, PartialDate, Relation};

use super::{cast::everybody, vault::Draft};

/// News: of whom, what, before, after, since how many days.
const NEWS: &[(&str, NewsKind, &str, &str, i64)] = &[
    ("seun", NewsKind::Title, "Senior trainer at Ashby Ward Consulting", "Head of learning at Ashby Ward Consulting", 6),
    ("freya", NewsKind::City, "Valencia", "Barcelona", 11),
];

/// Relations: whose, what the other is, and the other: somebody of the vault by the short name, else a name.
const RELATIONS: &[(&str, &str, &str)] = &[
    ("fatou", "husband", "Ousmane"),
    ("sasha", "daughter", "Oksana"),
    ("marcos", "wife", "beatriz"),
    ("beatriz", "husband", "marcos"),
    ("amina", "husband", "Jonatan"),
];

/// Puts news and relations on the sheet; after everything else, so that nothing else gets another identity by it.
pub(super) fn put_news(draft: &mut Draft) {
    for (key, kind, before, after, since) in NEWS {
        let Some(person_id) = draft.who(key) else { continue };
        let news = News {
            id: draft.id().into(),
            person_id,
            kind: *kind,
            before: Some((*before).to_owned()),
            after: Some((*after).to_owned()),
            on_day: draft.before(*since),
            source: Some("contacts.vcf".to_owned()),
            import_id: Some(draft.import),
        };
        draft.made.news.push(news);
    }
    put_job(draft);
    for (key, kind, other) in RELATIONS {
        let Some(person_id) = draft.who(key) else { continue };
        let known = everybody().find(|(_, sketch)| sketch.key == *other).map(|(_, sketch)| sketch);
        let other_id = known.and_then(|sketch| draft.who(sketch.key));
        let relation = Relation {
            id: draft.id().into(),
            person_id,
            other_id,
            name: known.map_or(*other, |sketch| sketch.name).to_owned(),
            kind: (*kind).to_owned(),
            import_id: Some(draft.import),
        };
        draft.made.relations.push(relation);
    }
}

/// Seun's new position, as the newer card has it.
fn put_job(draft: &mut Draft) {
    let (Some(person_id), Some(organization_id)) = (draft.who("seun"), draft.organizations.get("ashby").copied()) else { return };
    let since = draft.before(6);
    let held = Membership {
        id: draft.id().into(),
        person_id,
        organization_id,
        kind: MembershipKind::Employer,
        role: Some("Head of learning".to_owned()),
        from: PartialDate::new(Some(since.year()), Some(since.month()), None).ok(),
        to: None,
        import_id: Some(draft.import),
    };
    draft.made.memberships.push(held);
}
