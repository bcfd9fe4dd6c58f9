//! What has lately changed about people, and who is who to them.

use hearten_domain::{Membership, MembershipKind, News, NewsKind, PartialDate, Relation};

use super::{cast::everybody, vault::Draft};

/// News: of whom, what, before, after, since how many days.
const NEWS: &[(&str, NewsKind, &str, &str, i64)] = &[
    ("seun", NewsKind::Title, "Senior trainer at Ashby Ward Consulting", "Head of learning at Ashby Ward Consulting", 6),
    ("freya", NewsKind::City, "Valencia", "Barcelona", 11),
];

/// What came in the months before: of whom, what, before, after, since how many days, and where it was read.
const EARLIER: &[(&str, NewsKind, &str, &str, i64, &str)] = &[
    ("ximena", NewsKind::Post, "", "What the ships’ lists leave out", 41, "https://mirador.example.org/lists"),
    ("isabelle", NewsKind::Post, "", "Twelve nights by train, and what each cost", 68, "https://passerelle.example/nights"),
    ("yael", NewsKind::City, "Tel Aviv", "Haifa", 93, "contacts.vcf"),
    ("petra", NewsKind::Post, "", "Dances for people who sit all day", 121, "https://dilna.example/dances"),
    ("radu", NewsKind::Post, "", "Where the ceps were in a dry year", 149, "https://carpat.example/ceps"),
    ("michael", NewsKind::City, "Leeds", "London", 178, "contacts.vcf"),
    ("tendai", NewsKind::Post, "", "A hive on a bus shelter", 207, "https://savanna.example/hive"),
    ("philip", NewsKind::Post, "", "The meeting that could have been an hour of rowing", 236, "https://fyrbaken.example/rowing"),
    ("hamza", NewsKind::Post, "", "Ice for the night market", 264, "https://jasmin.example/ice"),
    ("rosa", NewsKind::City, "Pretoria", "Durban", 292, "contacts.vcf"),
    ("sunniva", NewsKind::Post, "", "A cold store that the fjord cools", 320, "https://fjell.example/store"),
    ("ivan", NewsKind::Post, "", "A robot that loses at chess on purpose", 348, "https://struma.example/robot"),
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

/// Puts the earlier news on the sheet, last of all.
pub(super) fn put_earlier_news(draft: &mut Draft) {
    for (key, kind, before, after, since, source) in EARLIER {
        let Some(person_id) = draft.who(key) else { continue };
        let news = News {
            id: draft.id().into(),
            person_id,
            kind: *kind,
            before: Some((*before).to_owned()).filter(|before| !before.is_empty()),
            after: Some((*after).to_owned()),
            on_day: draft.before(*since),
            source: Some((*source).to_owned()),
            import_id: Some(draft.import),
        };
        draft.made.news.push(news);
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
