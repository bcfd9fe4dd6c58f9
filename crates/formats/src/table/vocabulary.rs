//! What columns are called in address books of several languages, each word reduced by [`super::field::key`].

use std::{collections::HashMap, sync::LazyLock};

use super::{
    field::{Column, FieldName},
    languages::MORE_WORDS,
};

/// Words that only headers in languages have where 3/4/1980 is in April.
pub(super) const DAY_FIRST: &[&str] = &[
    "vorname",
    "nachname",
    "geburtstag",
    "prenom",
    "societe",
    "datedenaissance",
    "nombre",
    "apellido",
    "apellidos",
    "fechadenacimiento",
    "nome",
    "cognome",
    "sobrenome",
    "compleanno",
    "voornaam",
    "achternaam",
    "verjaardag",
    "imie",
    "nazwisko",
    "имя",
    "фамилия",
    "деньрождения",
];

pub(super) const HOME: Option<&str> = Some("home");
pub(super) const WORK: Option<&str> = Some("work");
pub(super) const CELL: Option<&str> = Some("cell");
pub(super) const OTHER: Option<&str> = Some("other");
pub(super) const FAX: Option<&str> = Some("fax");

/// A field, the label of its values, and the words for it.
pub(super) type Words = (FieldName, Option<&'static str>, &'static str);

const WORDS: &[Words] = &[
    (FieldName::Name, None, "name fullname displayname contactname anzeigename nomcomplet nomaafficher nombrecompleto vollstandigername"),
    (FieldName::Given, None, "firstname givenname forename vorname prenom nombre nombredepila"),
    (FieldName::Middle, None, "middlename additionalname weiterevornamen zweitervorname deuxiemeprenom segundonombre"),
    (FieldName::Family, None, "lastname familyname surname nachname familienname nom nomdefamille apellido apellidos"),
    (FieldName::Nickname, None, "nickname spitzname surnom apodo"),
    (
        FieldName::Email,
        None,
        "email emails emailaddress emailaddresses mail primaryemail email1 emailadresse primareemailadresse adressemail \
         adressedemessagerie adresseemail courriel adresseelectroniqueprincipale correo correoelectronico \
         direcciondecorreoelectronico",
    ),
    (
        FieldName::Email,
        OTHER,
        "email2 email3 email2address email3address secondaryemail email2adresse email3adresse sekundareemailadresse \
         zweiteemailadresse adressedemessagerie2 adressedemessagerie3 adresseelectroniquesecondaire emailother \
         correoelectronico2",
    ),
    (FieldName::Email, WORK, "emailwork workemail businessemail"),
    (FieldName::Email, HOME, "emailhome homeemail personalemail"),
    (
        FieldName::Phone,
        None,
        "phone phones phonenumber phonenumbers telephone tel primaryphone telefon telefonnummer rufnummer numerodetelephone \
         telefono haupttelefon telephoneprincipal",
    ),
    (
        FieldName::Phone,
        CELL,
        "mobile mobilephone mobilenumber cell cellphone mobiltelefon mobiltelnr handy mobil telmobile telephonemobile portable \
         movil telefonomovil",
    ),
    (
        FieldName::Phone,
        WORK,
        "workphone phonework businessphone businessphone2 companymainphone telefongeschaftlich telefongeschaftlich2 \
         teldienstlich telefonfirma telephonebureau telephone2bureau teleprofessionnel",
    ),
    (FieldName::Phone, HOME, "homephone homephone2 phonehome telefonprivat telefonprivat2 telprivat telephonedomicile telephone2domicile"),
    (FieldName::Phone, OTHER, "otherphone phoneother weiterestelefon telephoneautre"),
    (FieldName::Phone, FAX, "faxnumber businessfax homefax faxnummer faxgeschaftlich faxprivat telecopiebureau"),
    (FieldName::Phone, Some("pager"), "pager pagernumber pagernummer"),
    (
        FieldName::Company,
        None,
        "company companyname companies organization organisation employer firma unternehmen societe entreprise empresa \
         organizacion compania",
    ),
    (FieldName::Department, None, "department abteilung service departement departamento"),
    (FieldName::JobTitle, None, "title jobtitle position role titel berufsbezeichnung funktion fonction poste cargo puesto"),
    (
        FieldName::Birthday,
        None,
        "birthday birthdate dateofbirth dob geburtstag geburtsdatum datedenaissance anniversaire cumpleanos fechadenacimiento",
    ),
    (FieldName::BirthYear, None, "birthyear geburtsjahr anneedenaissance"),
    (FieldName::BirthMonth, None, "birthmonth geburtsmonat moisdenaissance"),
    (FieldName::BirthDay, None, "jourdenaissance"),
    (FieldName::Anniversary, None, "anniversary jahrestag anniversairedemariageoufete"),
    (FieldName::Note, None, "notes note comments comment background notizen notiz bemerkung bemerkungen remarques commentaires notas"),
    (FieldName::Category, None, "categories tags labels groups kategorien gruppen etiquetas categorias"),
    (FieldName::Interest, None, "hobby hobbys hobbies interests interessen passetemps intereses"),
    (FieldName::Related, Some("spouse"), "spouse partner conjoint conjointe"),
    (FieldName::Related, Some("child"), "children kinder enfants"),
    (
        FieldName::Url,
        None,
        "webpage website url homepage webpage1 webpage2 webseite webseite1 webseite2 pageweb pageweb1 pageweb2 siteweb sitioweb \
         personalwebpage",
    ),
    (FieldName::Url, Some("LinkedIn"), "linkedin linkedinurl linkedinprofile profileurl"),
    (FieldName::Handle, None, "screenname imaddress"),
    (FieldName::Postal, None, "address adresse anschrift direccion"),
    (
        FieldName::PostalPart,
        HOME,
        "homestreet homestreet2 homeaddress homeaddress2 homecity homestate homepostalcode homezipcode homecountryregion \
         homecountry strasseprivat ortprivat postleitzahlprivat landregionprivat ruedomicile villedomicile codepostaldomicile \
         paysregiondomicile paysdomicile",
    ),
    (
        FieldName::PostalPart,
        WORK,
        "businessstreet businessstreet2 workaddress workaddress2 businesscity workcity businessstate workstate \
         businesspostalcode workzipcode businesscountryregion businesscountry workcountry strassegeschaftlich ortgeschaftlich \
         postleitzahlgeschaftlich landregiongeschaftlich ruebureau villebureau codepostalbureau paysregionbureau paysbureau",
    ),
    (
        FieldName::PostalPart,
        None,
        "street city postalcode zip zipcode country strasse plz postleitzahl ort stadt land rue ville codepostal pays calle \
         ciudad codigopostal pais",
    ),
];

/// Whether a word is the name of a column that is known.
pub(super) fn is_word(word: &str) -> bool {
    words_for(word).is_some()
}

/// What each word means. A header may have two thousand columns, and every one of them is looked up.
static MEANINGS: LazyLock<HashMap<&'static str, &'static Words>> = LazyLock::new(|| {
    let of = |entry: &'static Words| entry.2.split_ascii_whitespace().map(move |word| (word, entry));
    WORDS.iter().chain(MORE_WORDS).flat_map(of).collect()
});

fn words_for(word: &str) -> Option<&'static Words> {
    MEANINGS.get(word).copied()
}

/// What some words mean in Portuguese, where they mean something else in Spanish.
fn in_portuguese(keys: &[String], key: &str) -> Option<FieldName> {
    let has = |wanted: &str| keys.iter().any(|key| key == wanted);
    let is_portuguese = has("nome") && !has("cognome");
    match key {
        "aniversario" if is_portuguese => Some(FieldName::Birthday),
        "apelido" if is_portuguese && !has("sobrenome") => Some(FieldName::Family),
        "apelido" => Some(FieldName::Nickname),
        _ => None,
    }
}

/// The columns whose names are known words.
pub(super) fn columns(keys: &[String]) -> Vec<Column> {
    let has_birth_year = keys.iter().any(|key| key == "birthyear");
    let column = |(at, key): (usize, &String)| {
        // `Birth Day` is a whole date unless year and month stand beside it.
        if key == "birthday" && has_birth_year {
            return Some(Column::named(at, FieldName::BirthDay, None));
        }
        if let Some(field) = in_portuguese(keys, key) {
            return Some(Column::named(at, field, None));
        }
        let (field, label, _) = words_for(key)?;
        Some(Column::named(at, *field, *label))
    };
    let mut columns: Vec<Column> = keys.iter().enumerate().filter_map(column).collect();
    // Where `Nombre` or `Nom` stands without its other half it is the whole name.
    let has = |field: FieldName| columns.iter().any(|column| column.field == field);
    let lone = match (has(FieldName::Name), has(FieldName::Given), has(FieldName::Family)) {
        (false, true, false) => Some(FieldName::Given),
        (false, false, true) => Some(FieldName::Family),
        _ => None,
    };
    for column in columns.iter_mut().filter(|column| Some(column.field) == lone) {
        column.field = FieldName::Name;
    }
    columns
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::field::key;

    #[test]
    fn no_word_means_two_things_and_all_are_reduced() {
        let mut seen = std::collections::BTreeSet::new();
        for word in WORDS.iter().chain(MORE_WORDS).flat_map(|(_, _, words)| words.split_ascii_whitespace()) {
            assert_eq!(key(word), word);
            assert!(seen.insert(word), "{word}");
        }
    }
}
