//! What the columns of a list of members are called, in several languages.

use hearten_domain::MembershipKind;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Person,
    Given,
    Family,
    Organization,
    Kind,
    Role,
    From,
    To,
    AsOf,
    Place,
    Key,
}

/// The words for each column, without spaces, marks and accents.
const WORDS: &[(Column, &str)] = &[
    (Column::Given, "firstname givenname given vorname prenom fornavn fornamn voornaam prenombre primeironome"),
    (
        Column::Family,
        "lastname familyname surname family nachname familienname etternavn efternamn achternaam apellido apellidos cognome sobrenome nomdefamille",
    ),
    (
        Column::Person,
        "person personname name fullname member membername director trustee officer who nom nomcomplet nombre nombrecompleto persona personne mitglied navn namn nome nomecompleto naam",
    ),
    (
        Column::Organization,
        "organization organisation organizationname organisationname company companyname employer board club school university association society institution \
         firma unternehmen verein schule verband gesellschaft arbeitgeber entreprise societe employeur ecole organizacion empresa escuela asociacion selskap foretak \
         organisasjon bolag foretag azienda societa organizzazione organizacao escola bedrijf organisatie",
    ),
    (Column::Kind, "kind type membership membershiptype relation art typ tipo soort slag"),
    (
        Column::Role,
        "role title position office function jobtitle post funktion rolle amt stellung rol fonction role poste cargo puesto ruolo carica funcao functie verv stilling titel titolo",
    ),
    (
        Column::From,
        "from since start startdate started startedon begin began appointed appointedon joined von seit beginn ab desde depuis debut de du inicio fra fran dal da van vanaf sinds",
    ),
    (
        Column::To,
        "to until till end enddate ended endedon resigned resignedon left bis ende hasta jusque jusqua fin fim au a til tom al tot einde",
    ),
    (Column::AsOf, "asof stand date listedon on"),
    (
        Column::Place,
        "place city town location seat headquarters ort stadt sitz ville lieu siege ciudad lugar sted stad citta luogo cidade plaats",
    ),
    (Column::Key, "id personid memberid directorid"),
];

/// What a column's title says it holds.
pub(super) fn column_of(title: &str) -> Option<Column> {
    let key = key(title);
    WORDS.iter().find(|(_, words)| words.split_whitespace().any(|word| word == key)).map(|(column, _)| *column)
}

/// What the title of the organization's column says of the kind: a column "Board" lists boards.
pub(super) fn kind_of_title(title: &str) -> MembershipKind {
    match key(title).as_str() {
        "board" => MembershipKind::Board,
        "club" | "verein" => MembershipKind::Club,
        "school" | "university" | "schule" | "ecole" | "escuela" | "escola" => MembershipKind::School,
        "association" | "verband" | "asociacion" | "society" => MembershipKind::Association,
        "organization" | "organisation" | "organizationname" | "organisationname" | "institution" => MembershipKind::Other,
        _ => MembershipKind::Employer,
    }
}

/// What a word in the column of kinds means; none where it means nothing known.
pub(super) fn kind_of_word(word: &str) -> Option<MembershipKind> {
    let key = key(word);
    let any = |words: &str| words.split_whitespace().any(|word| key.contains(word));
    Some(match () {
        () if any("board director trustee vorstand aufsichtsrat styre conseil consejo consiglio raad") => MembershipKind::Board,
        () if any("club verein") => MembershipKind::Club,
        () if any("school universi college alumn schule ecole escuela scuola escola") => MembershipKind::School,
        () if any("association society verband asocia associa") => MembershipKind::Association,
        () if any("employ work job staff company firm arbeit travail trabajo lavoro trabalho werk") => MembershipKind::Employer,
        () if any("other member") => MembershipKind::Other,
        () => return None,
    })
}

/// A title as it is compared: small letters and digits, without accents.
fn key(title: &str) -> String {
    let plain = |letter: char| match letter {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ø' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        other => other,
    };
    title.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).map(plain).collect()
}
