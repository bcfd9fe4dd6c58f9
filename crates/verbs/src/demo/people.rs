//! Turns the sketches of people into persons, addresses, telephone numbers, birthdays and interests.

use hearten_domain::{Address, ContactKind, ContactPoint, DateKind, ImportantDate, Interest, Origin, PartialDate, Person, PersonId};
use jiff::{ToSpan, civil::Date};

use super::{
    cast::{Bond, Circle, HOME, ME, NICKNAMES, NOTES, SECOND_ADDRESSES, Sketch, everybody},
    dice::Dice,
    vault::Draft,
};

/// Whose birthday is how many days after the anchor; everybody else's is outside of the week that follows it.
const COMING_BIRTHDAYS: &[(&str, i64)] = &[("meera", 2), ("anneli", 5)];

/// Other days that come round: key, kind, label, years ago, month, day (a month of 0 puts it `day` days after the anchor).
const OTHER_DAYS: &[(&str, DateKind, &str, i16, i8, i8)] = &[
    ("tomas", DateKind::Anniversary, "our wedding", 22, 6, 18),
    ("birgit", DateKind::Anniversary, "Birgit and Lars-Erik's wedding", 51, 9, 3),
    ("marcos", DateKind::Anniversary, "Bea and Marcos's wedding", 26, 5, 11),
    ("linnea", DateKind::Other, "first day as shift lead", 4, 3, 1),
    ("yusuf", DateKind::Other, "the bookshop opened", 6, 10, 4),
    ("harriet", DateKind::Other, "the Food Bank's first Saturday", 11, 2, 8),
    ("khalid", DateKind::Other, "citizenship day", 3, 11, 22),
    ("sasha", DateKind::Other, "the day they arrived", 4, 4, 9),
    ("amina", DateKind::Anniversary, "Amina and Jonatan's wedding", 9, 8, 20),
    ("rosa", DateKind::Other, "choir's first concert", 2, 0, 6),
];

/// Puts the owner and everybody else on the sheet.
pub(super) fn put_people(draft: &mut Draft) {
    put(draft, &ME, None);
    for (circle, sketch) in everybody() {
        put(draft, sketch, Some(circle));
    }
    for (key, kind, label, years, month, day) in OTHER_DAYS {
        let date = match month {
            0 => PartialDate::from(draft.ahead(i64::from(*day)).saturating_sub((i32::from(*years)).years())),
            _ => match draft.ago(*years, *month, *day) {
                Some(date) => date,
                None => continue,
            },
        };
        put_date(draft, key, *kind, Some(label), date);
    }
    let died = draft.before(418);
    put_date(draft, "beatriz", DateKind::Death, None, died.into());
}

fn put(draft: &mut Draft, sketch: &Sketch, circle: Option<Circle>) {
    let id = PersonId(draft.id());
    draft.keys.insert(sketch.key, id);
    let mut dice = Dice::named(sketch.key);
    let note = NOTES.iter().find(|(key, _)| *key == sketch.key).map(|(_, note)| (*note).to_owned());
    draft.made.people.push(Person {
        id,
        name: sketch.name.to_owned(),
        nickname: NICKNAMES.iter().find(|(key, _)| *key == sketch.key).map(|(_, nickname)| (*nickname).to_owned()),
        is_me: circle.is_none(),
        origin: origin(sketch, &mut dice),
        layer: circle.and_then(|_| layer(sketch.bond)),
        kin: circle == Some(Circle::Family),
        note: if circle.is_none() { Some(ABOUT_ME.to_owned()) } else { note },
        photo: None,
        import_id: Some(draft.import),
    });
    put_addresses(draft, sketch, id);
    put_interests(draft, sketch, id, &mut dice);
    if circle.is_some() {
        put_contact_points(draft, sketch, id, &mut dice);
        put_birthday(draft, sketch, circle, &mut dice);
    }
}

/// What the owner would say of herself. The first words label the vault.
const ABOUT_ME: &str = "Demo: everybody in this vault is invented. Helena led operations at Norrvik Cold Chain until the merger this year and is between two posts: \
    forty-seven, two nearly grown children, a mother in Győr, and more people than memory.";

fn origin(sketch: &Sketch, dice: &mut Dice) -> Origin {
    match dice.between(0, 9) {
        _ if sketch.mail.is_empty() => Origin::Hand,
        0..=4 => Origin::Card,
        5..=7 => Origin::Mail,
        _ => Origin::Calendar,
    }
}

fn layer(bond: Bond) -> Option<i64> {
    match bond {
        Bond::Heart => Some(5),
        Bond::Close => Some(15),
        Bond::Regular(..) => Some(50),
        Bond::Good => Some(50),
        Bond::Wide => Some(150),
        Bond::Faint | Bond::Silent(_) => None,
    }
}

fn put_addresses(draft: &mut Draft, sketch: &Sketch, person_id: PersonId) {
    let second = SECOND_ADDRESSES.iter().filter(|(key, _)| *key == sketch.key).map(|(_, address)| *address);
    for value in [sketch.mail].into_iter().filter(|mail| !mail.is_empty()).chain(second) {
        let id = draft.id().into();
        draft.made.addresses.push(Address {
            id,
            value: value.to_owned(),
            name: Some(sketch.name.to_owned()),
            person_id,
            import_id: Some(draft.import),
        });
    }
}

fn put_interests(draft: &mut Draft, sketch: &Sketch, person_id: PersonId, dice: &mut Dice) {
    const SOURCES: &[&str] =
        &["said so over coffee", "from a mail", "their profile", "saw it on their shelf", "told by a friend", "a long walk", "at dinner"];
    for topic in sketch.interests {
        let learnt_on = Some(draft.before(dice.between(40, 2700)));
        let id = draft.id().into();
        let source = Some(dice.word(SOURCES).to_owned());
        draft.made.interests.push(Interest { id, person_id, topic: (*topic).to_owned(), learnt_on, source, import_id: Some(draft.import) });
    }
}

fn put_contact_points(draft: &mut Draft, sketch: &Sketch, person_id: PersonId, dice: &mut Dice) {
    let mut put = |kind, value: String, label: &str| {
        let id = draft.id().into();
        draft.made.contact_points.push(ContactPoint {
            id,
            person_id,
            kind,
            value,
            label: Some(label.to_owned()),
            import_id: Some(draft.import),
        });
    };
    if sketch.bond != Bond::Faint || sketch.mail.is_empty() {
        // Numbers kept free for fiction: Sweden 070-174 06 05 to 99, and 555-01xx elsewhere.
        let number = dice.between(5, 99);
        let value = if sketch.is_near() { format!("+46 70 174 06 {number:02}") } else { format!("+1 555 01{number:02}") };
        put(ContactKind::Phone, value, if dice.chance(70) { "mobile" } else { "home" });
    }
    put(ContactKind::Postal, sketch.city.to_owned(), "home");
    if dice.chance(12) && !sketch.mail.is_empty() {
        let handle = sketch.mail.split('@').next().unwrap_or_default();
        put(ContactKind::Handle, format!("chat:{handle}"), "chat");
    }
    if sketch.city == HOME && dice.chance(6) {
        put(ContactKind::Url, format!("https://people.example.org/{}", sketch.key), "page");
    }
}

fn put_birthday(draft: &mut Draft, sketch: &Sketch, circle: Option<Circle>, dice: &mut Dice) {
    let coming = COMING_BIRTHDAYS.iter().find(|(key, _)| *key == sketch.key).map(|(_, days)| *days);
    let is_known = matches!(circle, Some(Circle::Family | Circle::Friends)) || dice.chance(62);
    let until_birthday = coming.unwrap_or_else(|| dice.between(9, 355));
    if coming.is_none() && !is_known {
        return;
    }
    let next = draft.ahead(until_birthday);
    let date = if dice.chance(30) && circle != Some(Circle::Family) {
        PartialDate::new(None, Some(next.month()), Some(next.day())).unwrap_or_else(|_| next.into())
    } else {
        born(next, sketch.age).into()
    };
    put_date(draft, sketch.key, DateKind::Birthday, None, date);
}

/// The day of birth of somebody who will be `age` + 1 on `next`.
fn born(next: Date, age: i16) -> Date {
    next.saturating_sub((i32::from(age) + 1).years())
}

fn put_date(draft: &mut Draft, key: &str, kind: DateKind, label: Option<&str>, date: PartialDate) {
    let Some(person_id) = draft.who(key) else { return };
    let id = draft.id().into();
    draft.made.important_dates.push(ImportantDate {
        id,
        person_id,
        kind,
        label: label.map(str::to_owned),
        date,
        import_id: Some(draft.import),
    });
}
