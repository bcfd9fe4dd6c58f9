//! With whom a conversation is, by the name of its file: `WhatsApp Chat with Ana.txt`, `WhatsApp Chat - Ana.zip!_chat.txt`.

use super::stamp::is_mark;

/// How languages say *with*. Android writes it, iPhones put a dash.
const WITH: &[&str] = &[
    "with", "mit", "con", "avec", "com", "met", "med", "z", "z:", "s", "se", "cu", "с", "со", "з", "із", "με", "với", "dengan", "amb",
    "مع", "עם", "با", "-", "–",
];

/// Words between *with* and the name, as Slavic languages have them.
const FILLING: &[&str] = &["użytkownikiem", "uživatelem", "používateľom", "контактом", "користувачем", "пользователем"];

/// The name in the path of an export; none where the path is not as WhatsApp names files.
pub(super) fn title_of(source: &str) -> Option<String> {
    source.rsplit(['/', '\\', '!']).take(3).find_map(title_in)
}

fn title_in(name: &str) -> Option<String> {
    let name: String = name.chars().filter(|c| !is_mark(*c)).collect();
    let mut name = name.trim();
    while let Some(shorter) = [".txt", ".zip", ".gz"].iter().find_map(|extension| without_ending(name, extension)) {
        name = shorter;
    }
    let spaced = if name.contains(' ') { name.to_owned() } else { name.replace('_', " ") };
    let name = without_copy(spaced.trim());
    let lower = name.to_lowercase();
    if !["whatsapp", "واتساب", "واتساپ"].iter().any(|it| lower.contains(it)) {
        return None;
    }
    named_after(name).or_else(|| named_before(name)).map(str::to_owned)
}

fn without_ending<'a>(name: &'a str, extension: &str) -> Option<&'a str> {
    let at = name.len().checked_sub(extension.len())?;
    name.get(at..).filter(|ending| ending.eq_ignore_ascii_case(extension)).and_then(|_| name.get(..at))
}

/// A name without the ` (1)` of a second download.
fn without_copy(name: &str) -> &str {
    let Some((before, number)) = name.strip_suffix(')').and_then(|inner| inner.rsplit_once(" (")) else { return name };
    if number.len() <= 2 && number.bytes().all(|b| b.is_ascii_digit()) { before.trim_end() } else { name }
}

/// The name behind *with*, which stands among the first words.
fn named_after(name: &str) -> Option<&str> {
    let mut rest = name;
    for _ in 0..4 {
        let (word, after) = rest.split_once(' ')?;
        rest = after.trim_start();
        if WITH.contains(&word.to_lowercase().as_str()) {
            let title = match rest.split_once(' ') {
                Some((filling, title)) if FILLING.contains(&filling.to_lowercase().as_str()) => title.trim(),
                _ => rest,
            };
            return Some(title).filter(|title| !title.is_empty());
        }
    }
    None
}

/// The name before *with*, as in Turkish, Korean, Hindi, Japanese and Chinese.
fn named_before(name: &str) -> Option<&str> {
    let chinese = name.strip_prefix(['与', '與', '和']).and_then(|rest| rest.split_once('的')).map(|(title, _)| title);
    let before = [" ile ", "님과", " के साथ", "との"].iter().find_map(|with| name.split_once(with)).map(|(title, _)| title);
    chinese.or(before).map(str::trim).filter(|title| !title.is_empty() && !title.to_lowercase().contains("whatsapp"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_tell_with_whom() {
        for (source, title) in [
            ("WhatsApp Chat with Ana.txt", Some("Ana")),
            ("Downloads/WhatsApp Chat - Ana López.zip!_chat.txt", Some("Ana López")),
            ("WhatsApp Chat - Ana (2).zip!_chat.txt", Some("Ana")),
            ("WhatsApp Chat mit +49 151 234567.zip!WhatsApp Chat mit +49 151 234567.txt", Some("+49 151 234567")),
            ("WhatsApp_Chat_with_Ana_Lee.txt", Some("Ana Lee")),
            ("Chat de WhatsApp con Ana.txt", Some("Ana")),
            ("Discussion WhatsApp avec Ana.txt", Some("Ana")),
            ("Chat WhatsApp con Ana.txt", Some("Ana")),
            ("Conversa do WhatsApp com Ana.txt", Some("Ana")),
            ("WhatsApp-chat met Ana.txt", Some("Ana")),
            ("Czat WhatsApp z użytkownikiem Ana.txt", Some("Ana")),
            ("Чат WhatsApp с Ana.txt", Some("Ana")),
            ("Ana ile WhatsApp Sohbeti.txt", Some("Ana")),
            ("与Ana的WhatsApp对话.txt", Some("Ana")),
            ("Ana님과의 WhatsApp 대화.txt", Some("Ana")),
            ("WhatsApp Chat - Ana/_chat.txt", Some("Ana")),
            ("_chat.txt", None),
            ("WhatsApp/backup/notes.txt", None),
            ("chat with Ana.txt", None),
        ] {
            assert_eq!(title_of(source).as_deref(), title, "{source}");
        }
    }
}
