//! By which medium a meeting happens, as far as its words tell.

use hearten_domain::Medium;

/// Parts of links and names of services by which people see each other.
const VIDEO: [&str; 18] = [
    "zoom.us",
    "zoom.com",
    "meet.google",
    "teams.microsoft",
    "teams.live",
    "webex",
    "whereby.com",
    "jit.si",
    "jitsi",
    "skype",
    "facetime",
    "hangout",
    "gotomeet",
    "bluejeans",
    "video call",
    "videocall",
    "videoconfer",
    "videokonfer",
];

/// Words for talking at a distance. Whole words, in lower case.
const CALL: [&str; 14] = [
    "call",
    "phone",
    "telephone",
    "telefon",
    "telefonat",
    "anruf",
    "appel",
    "téléphone",
    "llamada",
    "teléfono",
    "telefono",
    "chiamata",
    "ligação",
    "phonecall",
];

/// The medium of a meeting with this title, place and all text that may hold a link.
pub(super) fn guess(summary: Option<&str>, location: Option<&str>, texts: &[&str]) -> Medium {
    let place = location.unwrap_or_default().to_lowercase();
    let is_video = |text: &str| VIDEO.iter().any(|part| text.contains(part));
    let says_call = |text: &str| text.split(|c: char| !c.is_alphanumeric()).any(|word| CALL.contains(&word));
    if is_video(&place) {
        return Medium::Video;
    }
    if says_call(&place) || is_number(&place) {
        return Medium::Call;
    }
    let is_room = !place.trim().is_empty() && !place.contains("://") && !place.contains("online");
    if is_room {
        return Medium::Visit;
    }
    let title = summary.unwrap_or_default().to_lowercase();
    if is_video(&title) || texts.iter().any(|text| is_video(&text.to_lowercase())) {
        return Medium::Video;
    }
    if says_call(&title) { Medium::Call } else { Medium::Visit }
}

/// Whether a place is only a telephone number.
fn is_number(place: &str) -> bool {
    let digits = place.chars().filter(char::is_ascii_digit).count();
    digits >= 7
        && place
            .trim_start_matches("tel:")
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '(' | ')' | '.' | '/' | ',' | '#'))
}

/// The first link in a text.
pub(super) fn link(text: &str) -> Option<String> {
    let start = text.find("https://").or_else(|| text.find("http://"))?;
    let rest = text.get(start..)?;
    let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\\' | ')')).unwrap_or(rest.len());
    rest.get(..end).map(|link| link.trim_end_matches(['.', ',', ';']).to_owned())
}
