//! What an entry says of a person, by the attributes of directories, of Mozilla and of Active Directory.

use hearten_domain::PartialDate;

use super::{
    entry::{Entry, name_in_dn},
    postal::postals,
};
use crate::{
    table::{from_columns, read_date},
    text::{clean_address, hexadecimal, one_line},
    vcard::{CardKind, CardObservation, CardOrganization, CardPhoto, Labelled},
};

/// Larger pictures are left in the raw entry.
const PHOTO_BYTES: usize = 8 << 20;

const GROUPS: [&str; 8] =
    ["groupofnames", "groupofuniquenames", "groupofurls", "groupofentries", "group", "mailgroup", "posixgroup", "rfc822mailgroup"];
const PEOPLE: [&str; 10] = [
    "person",
    "organizationalperson",
    "inetorgperson",
    "mozillaabpersonalpha",
    "mozillaabpersonobsolete",
    "residentialperson",
    "pilotperson",
    "evolutionperson",
    "officeperson",
    "contact",
];
const THINGS: [&str; 14] = [
    "organizationalunit",
    "domain",
    "dcobject",
    "container",
    "computer",
    "device",
    "locality",
    "country",
    "room",
    "applicationprocess",
    "builtindomain",
    "organizationalrole",
    "account",
    "printqueue",
];

const PHONES: [(&str, &[&str]); 6] = [
    ("cell", &["mobile", "mobiletelephonenumber", "cellphone", "othermobile"]),
    ("work", &["telephonenumber", "othertelephone", "companyphone"]),
    ("home", &["homephone", "hometelephonenumber", "otherhomephone"]),
    ("fax", &["facsimiletelephonenumber", "fax", "otherfacsimiletelephonenumber"]),
    ("pager", &["pager", "pagerphone", "pagertelephonenumber"]),
    ("car", &["carphone"]),
];

const URLS: [(Option<&str>, &[&str]); 3] = [
    (Some("work"), &["mozillaworkurl", "workurl"]),
    (Some("home"), &["mozillahomeurl", "homeurl"]),
    (None, &["labeleduri", "labeledurl", "wwwhomepage", "url"]),
];

/// What the entry says, without its bytes and line.
pub(super) fn card_of(entry: &Entry) -> CardObservation {
    let mut card = CardObservation {
        uid: entry.first(&["entryuuid"]).or_else(|| entry.bytes("objectguid").next().map(hexadecimal)),
        given: entry.first(&["givenname", "gn"]),
        family: entry.first(&["sn", "surname"]),
        nickname: entry.first(&["mozillanickname", "xmozillanickname", "nickname", "displaynickname"]),
        emails: emails(entry),
        phones: PHONES.iter().flat_map(|(label, names)| labelled(entry, Some(label), names)).collect(),
        urls: URLS.iter().flat_map(|(label, names)| labelled(entry, *label, names)).map(without_words).collect(),
        handles: handles(entry),
        postals: postals(entry),
        organizations: organizations(entry),
        birthday: birthday(entry),
        anniversary: entry.first(&["anniversary"]).and_then(|text| read_date(&text, None).ok().flatten()),
        categories: entry.all(&["category", "categories"]).iter().flat_map(|list| list.split(',')).filter_map(one_line).collect(),
        note: note(entry),
        photo: photo(entry),
        related: related(entry),
        ..CardObservation::default()
    };
    card.kind = kind(entry, &card);
    card.name = name(entry, &card);
    card
}

fn kind(entry: &Entry, card: &CardObservation) -> CardKind {
    let classes: Vec<String> = entry.texts("objectclass").map(|class| class.to_lowercase()).collect();
    let is_one_of = |known: &[&str]| classes.iter().any(|class| known.contains(&class.as_str()));
    let is_unnamed = card.given.is_none() && card.family.is_none() && entry.first(&["cn", "displayname"]).is_none();
    if is_one_of(&GROUPS) {
        CardKind::Group
    } else if is_one_of(&THINGS) && !is_one_of(&["inetorgperson", "mozillaabpersonalpha"]) {
        CardKind::Other
    } else if (is_one_of(&["organization"]) && !is_one_of(&PEOPLE)) || (is_unnamed && card.organizations.iter().any(|it| it.name.is_some()))
    {
        CardKind::Organization
    } else {
        CardKind::Individual
    }
}

/// `displayName`, else `cn`, else given and family name; what stands in the distinguished name only where there is nothing else.
fn name(entry: &Entry, card: &CardObservation) -> Option<String> {
    let parts = [card.given.as_deref(), card.family.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let joined = Some(parts).filter(|parts| !parts.is_empty());
    let written = entry.first(&["displayname", "cn", "commonname"]);
    // Directories like to write `Family, Given`, which the parts say better.
    let is_turned = written.as_deref().is_some_and(|name| name.contains(", ")) && card.given.is_some() && card.family.is_some();
    let named = if is_turned { joined } else { written.or(joined) };
    let organization = || card.organizations.iter().find_map(|it| it.name.clone()).filter(|_| card.kind == CardKind::Organization);
    let first = |values: &[Labelled]| values.first().map(|it| it.value.clone());
    named
        .or_else(|| card.nickname.clone())
        .or_else(organization)
        .or_else(|| first(&card.emails))
        .or_else(|| first(&card.phones))
        .or_else(|| name_in_dn(&entry.dn))
}

fn labelled(entry: &Entry, label: Option<&str>, names: &[&str]) -> Vec<Labelled> {
    entry.all(names).into_iter().map(|value| Labelled { value, label: label.map(str::to_owned) }).collect()
}

/// `labeledURI` is an address and, behind a blank, words for it.
fn without_words(url: Labelled) -> Labelled {
    match url.value.split_once(' ') {
        Some((address, words)) => Labelled { value: address.to_owned(), label: url.label.or_else(|| one_line(words)) },
        None => url,
    }
}

fn emails(entry: &Entry) -> Vec<Labelled> {
    let mut emails: Vec<Labelled> = Vec::new();
    let mut add = |written: &str, label: Option<&str>| {
        let value = clean_address(written).filter(|value| !emails.iter().any(|known| known.value == *value));
        emails.extend(value.map(|value| Labelled { value, label: label.map(str::to_owned) }));
    };
    for written in entry.all(&["mail", "rfc822mailbox", "email", "emailaddress"]) {
        add(&written, None);
    }
    for written in entry.all(&["mozillasecondemail", "xmozillasecondemail", "othermailbox", "mailalternateaddress"]) {
        add(&written, Some("other"));
    }
    // Exchange's list of all addresses: SMTP: is the main one, smtp: another, x400: no mail address.
    for written in entry.all(&["proxyaddresses"]) {
        if let Some((_, address)) = written.split_once(':').filter(|(scheme, _)| scheme.eq_ignore_ascii_case("smtp")) {
            add(address, Some("other"));
        }
    }
    emails
}

fn handles(entry: &Entry) -> Vec<Labelled> {
    const NETWORKS: [(&str, &[&str]); 5] = [
        ("aim", &["nsaimid", "nscpaimscreenname", "mozillaaim"]),
        ("xmpp", &["jabberid", "mozillajabber"]),
        ("icq", &["icqnumber", "mozillaicq"]),
        ("skype", &["skypeid", "mozillaskype"]),
        ("sip", &["msrtcsip-primaryuseraddress"]),
    ];
    let named = |network: &str, names: &[&str]| {
        let values = entry.all(names).into_iter();
        let lead = format!("{network}:");
        values.map(|value| if value.starts_with(&lead) { value } else { format!("{lead}{value}") }).collect::<Vec<_>>()
    };
    NETWORKS.iter().flat_map(|(network, names)| named(network, names)).map(|value| Labelled { value, label: None }).collect()
}

fn organizations(entry: &Entry) -> Vec<CardOrganization> {
    let name = entry.first(&["o", "company", "organizationname"]);
    let units = entry.all(&["ou", "department", "orgunit", "departmentname"]);
    let role = entry.first(&["title", "businessrole"]);
    let is_any = name.is_some() || role.is_some();
    if is_any { vec![CardOrganization { name, units, role }] } else { Vec::new() }
}

/// Mozilla's three attributes, of which `birthday` is the day of the month, or a whole date elsewhere.
fn birthday(entry: &Entry) -> Option<PartialDate> {
    let part = |name: &str| entry.first(&[name]).unwrap_or_default();
    let (year, month, day) = (part("birthyear"), part("birthmonth"), part("birthday"));
    let in_parts = from_columns(&year, &month, &day).ok().flatten().filter(|_| day.len() <= 2);
    let whole = || entry.first(&["birthdate", "dateofbirth", "birthday"]).and_then(|text| read_date(&text, None).ok().flatten());
    in_parts.or_else(whole)
}

fn note(entry: &Entry) -> Option<String> {
    let mut notes: Vec<String> = Vec::new();
    for note in ["description", "info", "comment", "notes"].into_iter().flat_map(|name| entry.texts(name)) {
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
    Some(notes.join("\n")).filter(|note| !note.is_empty())
}

fn photo(entry: &Entry) -> Option<CardPhoto> {
    let mut pictures = ["jpegphoto", "thumbnailphoto", "photo"].into_iter().flat_map(|name| entry.bytes(name));
    let bytes = pictures.find(|bytes| bytes.starts_with(&[0xff, 0xd8, 0xff]) && bytes.len() <= PHOTO_BYTES)?;
    Some(CardPhoto { media_type: "image/jpeg".to_owned(), bytes: bytes.to_vec() })
}

/// People whom the entry points to by their distinguished names, or by name.
fn related(entry: &Entry) -> Vec<Labelled> {
    let of = |name: &'static str| {
        let values = entry.texts(name).filter_map(|value| if value.contains('=') { name_in_dn(&value) } else { one_line(&value) });
        values.map(move |value| Labelled { value, label: Some(name.to_owned()) }).collect::<Vec<_>>()
    };
    ["manager", "secretary", "assistant", "spouse"].into_iter().flat_map(of).collect()
}
