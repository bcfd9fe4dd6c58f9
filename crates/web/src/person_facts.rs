//! What is known of a person: how to reach them, where they belong, their dates, and what closeness is made of.

use hearten_domain::{ContactKind, DateKind, ImportantDate, MembershipKind, Relation};
use hearten_verbs::{MembershipView, PersonPage};
use jiff::civil::Date;

use crate::{
    page::Link,
    phrase, reach,
    say::{say, worded},
};

/// A fact with its values.
pub(crate) struct Fact {
    /// The key of its name.
    pub(crate) name: &'static str,
    pub(crate) values: Vec<String>,
}

/// A term of the closeness.
pub(crate) struct Term {
    pub(crate) text: String,
    pub(crate) moments: String,
    pub(crate) share: String,
}

/// The links by which the person is reached.
pub(crate) fn reach(shown: &PersonPage) -> Vec<Link> {
    let mails = shown.emails.iter().take(2).map(|address| Link { text: address.clone(), ..reach::mail_link(&[address], "") });
    let others = shown.contacts.iter().filter_map(|contact| match contact.kind {
        ContactKind::Phone => reach::telephone(&contact.value).map(|link| Link { text: contact.value.clone(), ..link }),
        ContactKind::Url => web_link(&contact.value, contact.label.as_deref()),
        ContactKind::Postal | ContactKind::Handle => None,
    });
    mails.chain(others.take(4)).collect()
}

/// A link to a page of theirs; only to the web, whatever the card says.
fn web_link(address: &str, label: Option<&str>) -> Option<Link> {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"))?;
    let words = label.map_or_else(|| rest.trim_end_matches('/').to_owned(), |label| phrase::capital(&label_word(label)));
    Some(Link { outside: true, ..Link::to(address, words).with_icon("link") })
}

/// What a card calls a number or a place, as the visitor's language has it: `home`, `work`; the card's own words stay.
fn label_word(label: &str) -> String {
    worded("person-label", label).into()
}

/// The facts that are known, in reading order.
pub(crate) fn facts(shown: &PersonPage, today: Date) -> Vec<Fact> {
    let contacts = |kind: ContactKind| shown.contacts.iter().filter(move |contact| contact.kind == kind);
    let labelled = |kind| -> Vec<String> {
        contacts(kind)
            .map(|contact| match &contact.label {
                Some(label) => format!("{} ({})", contact.value, label_word(label)),
                None => contact.value.clone(),
            })
            .collect()
    };
    let layer = shown.person.layer.and_then(|size| crate::people_list::LAYERS.iter().find(|(word, _)| *word == size.to_string()));
    let all = [
        Fact { name: "person-fact-belongs", values: shown.memberships.iter().map(membership).collect() },
        Fact { name: "person-fact-around", values: shown.relations.iter().map(relation).collect() },
        Fact { name: "person-fact-days", values: shown.dates.iter().map(|date| important(date, today)).collect() },
        Fact { name: "person-fact-mail", values: shown.emails.clone() },
        Fact { name: "person-phone", values: labelled(ContactKind::Phone).into_iter().chain(shown.numbers.iter().cloned()).collect() },
        Fact { name: "person-fact-lives", values: labelled(ContactKind::Postal) },
        Fact {
            name: "person-fact-elsewhere",
            values: labelled(ContactKind::Handle).into_iter().chain(shown.accounts.iter().cloned()).collect(),
        },
        Fact { name: "person-family", values: if shown.person.kin { vec![say("person-yes").into()] } else { Vec::new() } },
        Fact { name: "person-fact-layer", values: layer.map(|(_, name)| say(name).to_string()).into_iter().collect() },
        Fact { name: "person-fact-moments", values: vec![phrase::grouped(shown.moments)] },
    ];
    all.into_iter().filter(|fact| !fact.values.is_empty()).collect()
}

/// A membership in a line: `Curator, River Museum, since 2019`.
pub(crate) fn membership(membership: &MembershipView) -> String {
    let manner = match membership.kind {
        MembershipKind::Board => Some(say("person-on-board").to_string()),
        MembershipKind::School => Some(say("person-school").to_string()),
        _ => None,
    };
    let years = phrase::years(membership.from, membership.to);
    let parts = [
        membership.role.as_deref(),
        Some(membership.organization.as_str()),
        manner.as_deref().filter(|_| membership.role.is_none()),
        Some(years.as_str()),
    ];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Somebody around them in a line: `Mira (child)`, as the visitor's language has it; a word of one's own stays.
fn relation(relation: &Relation) -> String {
    format!("{} ({})", relation.name, worded("person-relation", &relation.kind))
}

fn important(date: &ImportantDate, today: Date) -> String {
    let kind = match date.kind {
        DateKind::Birthday => "person-day-birthday",
        DateKind::Anniversary => "person-day-anniversary",
        DateKind::Death => "person-day-died",
        DateKind::Other => "person-day-other",
    };
    let name = date.label.as_deref().map_or_else(|| say(kind).to_string(), phrase::capital);
    let next = (date.kind != DateKind::Death).then(|| date.date.next_after(today)).flatten();
    let near = next.filter(|day| phrase::days_between(today, *day) <= 60);
    let said = say(if near.is_some() { "person-day-near" } else { "person-day" });
    let said = said.with("name", name).with("date", phrase::partial(date.date));
    near.into_iter().fold(said, |said, day| said.with("distance", phrase::ago(day, today))).into()
}

/// What the closeness is made of, with each term's share in hundredths.
pub(crate) fn terms(shown: &PersonPage) -> Vec<Term> {
    let terms = shown.closeness.terms.iter();
    terms
        .map(|term| Term {
            text: phrase::capital(&term.text),
            moments: phrase::grouped(term.moments),
            share: format!("{:.0}\u{202f}%", (term.share * 100.0).clamp(0.0, 100.0)),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use hearten_speech::{Language, with_language};

    use super::*;

    #[test]
    fn what_cards_call_numbers_is_said_in_the_visitors_language_and_other_words_stay() {
        assert_eq!(["home", "Home", "boat_house"].map(label_word), ["home", "Home", "boat_house"]);
        with_language(Language::German, || assert_eq!(["cell", "boat_house"].map(label_word), ["mobil", "boat_house"]));
    }
}
