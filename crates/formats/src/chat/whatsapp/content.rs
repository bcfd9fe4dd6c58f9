//! The text of a message, the same whether its pictures were exported with it or left out, and before and after it was edited.

use super::stamp::is_mark;

/// The word for everything sent that is no text. One export says which kind it was and the next does not, so kinds are not told apart.
pub(super) const MEDIA: &str = "media";

/// The text of a message: without WhatsApp's marks and its word that it was edited; pictures, videos, files are `media`, with what was written below them. None where nothing is told.
///
/// `is_led` says that WhatsApp put its mark before the text, as iPhones do before `image omitted`.
pub(super) fn content_of(body: &str, is_led: bool) -> Option<String> {
    let body = body.trim_matches(|c: char| is_mark(c) || c.is_whitespace());
    // Android writes this for a call or a picture to be seen once.
    if body.is_empty() || body == "null" {
        return None;
    }
    let body = without_edited(body);
    let (first, below) = body.split_once('\n').unwrap_or((body, ""));
    let first = first.trim_end_matches(|c: char| is_mark(c) || c.is_whitespace());
    let (caption, is_media) = match media_in(first, is_led) {
        Some(caption) => (caption, true),
        None => (first, false),
    };
    let below = below.trim();
    let caption = caption.trim_matches(|c: char| is_mark(c) || c.is_whitespace());
    let parts = [if is_media { MEDIA } else { "" }, caption, below];
    let mut text = String::with_capacity(body.len());
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        if !text.is_empty() {
            text.push('\n');
        }
        text.extend(part.chars().filter(|c| !is_mark(*c) && *c != '\r'));
    }
    (!text.is_empty()).then_some(text)
}

/// The text without the `<This message was edited>` at its end: WhatsApp's own words stand in angle brackets, behind a mark or in several words.
fn without_edited(body: &str) -> &str {
    let Some(at) = body.strip_suffix('>').and_then(|inner| inner.rfind('<')) else { return body };
    let (Some(before), Some(words)) = (body.get(..at), body.get(at + 1..body.len() - 1)) else { return body };
    let is_marked = before.ends_with(is_mark);
    let is_words = words.contains(' ') && words.chars().all(|c| c.is_alphanumeric() || c.is_whitespace() || matches!(c, '.' | '\'' | '’'));
    let is_edited = !before.trim_matches(|c: char| is_mark(c) || c.is_whitespace()).is_empty()
        && (is_words || is_marked)
        && words.len() < 120
        && !has_file_name(words)
        && !words.contains('\n');
    if is_edited { before.trim_end_matches(|c: char| is_mark(c) || c.is_whitespace()) } else { body }
}

/// What is written beside something that was sent; none where the line tells of nothing sent.
fn media_in(line: &str, is_led: bool) -> Option<&str> {
    // Android with media: `IMG-20220318-WA0001.jpg (file attached)`.
    if let Some(at) = line.strip_suffix(')').and_then(|inner| inner.rfind(" ("))
        && line.get(..at).is_some_and(has_file_name)
        && line.len() < 400
    {
        return Some("");
    }
    if let Some(inner) = line.strip_suffix('>')
        && let Some(at) = inner.rfind('<')
    {
        let (before, words) = (line.get(..at)?, inner.get(at + 1..)?);
        // Android without media: `<Media omitted>`. iPhones with media: `<attached: 00000012-PHOTO-2022-03-18.jpg>`.
        let is_alone = before.trim_matches(|c: char| is_mark(c) || c.is_whitespace()).is_empty();
        if (is_alone && words.chars().count() > 3) || (has_file_name(words) && words.contains([':', '：'])) {
            return Some(if has_file_name(before) { "" } else { before });
        }
    }
    // iPhones without media: `image omitted` behind a mark, perhaps after a caption or a file's name.
    let (before, words) = line.rsplit_once('\u{200e}').unwrap_or(("", line));
    if words.len() > LONGEST_OMITTED || !(is_led || line.contains('\u{200e}')) {
        return None;
    }
    let words = words.to_lowercase();
    if OMITTED.iter().any(|word| words.contains(word)) {
        return Some(if has_file_name(before.split('•').next().unwrap_or_default()) { "" } else { before });
    }
    None
}

/// The longest line on something left out, in bytes.
const LONGEST_OMITTED: usize = 120;

/// Words for leaving something out.
const OMITTED: &[&str] = &[
    "omitted",
    "weggelassen",
    "ausgelassen",
    "omitid",
    "absent",
    "omis",
    "omess",
    "omès",
    "ocultad",
    "não revelad",
    "retiré",
    "manquant",
    "esclusa",
    "non incluso",
    "weggelaten",
    "отсутствует",
    "не добавлен",
    "відсутн",
    "пропущено",
    "не додано",
    "pominięt",
    "uteslut",
    "udeladt",
    "utelatt",
    "ikke inkludert",
    "sløyfet",
    "ei sisällyt",
    "ei kuvaa",
    "jätett",
    "vynechán",
    "kihagy",
    "sikertelen",
    "dahil edilmedi",
    "tidak disertakan",
    "tidak dimasukkan",
    "izostavljen",
    "παραλ",
    "لم يتم إدراج",
    "تم حذف",
    "הושמט",
    "حذف شد",
    "हटाई",
    "छोड़ा",
    "略去",
    "省略",
    "忽略",
    "含まれていません",
    "생략",
    "제외",
    "đã bỏ",
    "bỏ qua",
    "ไม่มี",
    "ละเว้น",
    "ถูกลบ",
];

/// Whether a text ends in a file's name with an extension.
fn has_file_name(text: &str) -> bool {
    let text = text.trim_matches(|c: char| is_mark(c) || c.is_whitespace());
    text.rsplit_once('.').is_some_and(|(name, extension)| {
        !name.is_empty()
            && (2..=5).contains(&extension.len())
            && extension.bytes().all(|b| b.is_ascii_alphanumeric())
            && extension.bytes().any(|b| b.is_ascii_alphabetic())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sent_is_the_same_however_it_was_exported() {
        for (body, is_led, text) in [
            ("<Media omitted>", false, Some("media")),
            ("<Medien ausgeschlossen>\nlook!", false, Some("media\nlook!")),
            ("\u{200e}IMG-20220318-WA0001.jpg (Datei angehängt)\nlook!", true, Some("media\nlook!")),
            ("\u{200e}<attached: 00000012-PHOTO-2022-03-18-14-56-02.jpg>", true, Some("media")),
            ("look! \u{200e}<Anhang: 00000012-PHOTO-2022-03-18-14-56-02.jpg>", false, Some("media\nlook!")),
            ("\u{200e}image omitted", true, Some("media")),
            ("Plan.pdf • \u{200e}2 pages \u{200e}document omitted", false, Some("media")),
            ("\u{200e}صورة\u{200e}لم يتم إدراج الصورة", true, Some("media\nصورة")),
            ("hello \u{200e}<This message was edited>", false, Some("hello")),
            ("hallo <Diese Nachricht wurde bearbeitet.>", false, Some("hallo")),
            ("你好\u{200e}<此訊息已編輯>", false, Some("你好")),
            ("one\r\ntwo", false, Some("one\ntwo")),
            ("I <3 you", false, Some("I <3 you")),
            ("the image was omitted (why?)", false, Some("the image was omitted (why?)")),
            ("null", false, None),
            ("", false, None),
        ] {
            assert_eq!(content_of(body, is_led).as_deref(), text, "{body}");
        }
    }
}
