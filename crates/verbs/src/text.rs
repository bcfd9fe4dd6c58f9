//! Small checks and phrases that several verbs share.

use hearten_domain::PartialDate;
use hearten_speech::{Said, say};
use jiff::civil::Date;

use crate::{
    Result, VerbError,
    dates::{date_in_words, full_day},
};

/// The longest text a record takes, in characters; far above what anybody types, far below what would slow a page.
const LONGEST_TEXT: usize = 100_000;

/// The longest name, title or address, in characters.
const LONGEST_LINE: usize = 500;

/// `text` trimmed; `what` names it in the error, such as `the story`.
///
/// # Errors
/// `invalid` where nothing is left or it is longer than anybody types.
pub(crate) fn required(text: &str, what: Said) -> Result<String> {
    filled(written(text).trim(), what, LONGEST_TEXT)
}

/// Like [`required`], for what stands on one line: line breaks become spaces.
pub(crate) fn required_line(text: &str, what: Said) -> Result<String> {
    let words = text.split(|letter: char| letter.is_whitespace() || letter.is_control()).filter(|word| !word.is_empty());
    filled(&words.collect::<Vec<_>>().join(" "), what, LONGEST_LINE)
}

/// `text` without letters that no reader sees and that steer terminals or break databases, such as an escape or a zero; line breaks and tabs stay.
fn written(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control() || matches!(letter, '\n' | '\t')).collect()
}

fn filled(text: &str, what: Said, longest: usize) -> Result<String> {
    if text.is_empty() {
        return Err(VerbError::invalid(say("verb-text-empty").with("what", what)).hint(say("verb-text-empty-hint")));
    }
    if text.chars().count() > longest {
        let long = say("verb-text-long").with("what", what).with("longest", longest.to_string());
        return Err(VerbError::invalid(long).hint(say("verb-text-long-hint")));
    }
    Ok(text.to_owned())
}

/// `text` trimmed; none where nothing is left.
pub(crate) fn optional(text: Option<String>) -> Option<String> {
    text.map(|text| written(&text).trim().to_owned()).filter(|text| !text.is_empty())
}

/// The address in lower case.
///
/// # Errors
/// `invalid` for what cannot be a mail address: it needs something on both sides of one `@`, and no spaces.
pub(crate) fn mail_address(text: &str) -> Result<String> {
    let address = text.trim().trim_matches(['<', '>']).trim_start_matches("mailto:").to_lowercase();
    let fits = address.rsplit_once('@').is_some_and(|(local, domain)| {
        !local.is_empty() && !domain.is_empty() && !domain.starts_with('.') && !domain.ends_with('.') && !local.contains('@')
    });
    let clean = !address.chars().any(|letter| letter.is_whitespace() || letter.is_control() || "<>,;\"".contains(letter));
    if fits && clean && address.len() <= 320 {
        return Ok(address);
    }
    Err(VerbError::invalid(say("verb-text-mail").with("text", text)).hint(say("verb-text-mail-hint")))
}

/// The layer as one of the sizes there are.
///
/// # Errors
/// `invalid` for any other number.
pub(crate) fn layer(size: i64) -> Result<i64> {
    if [5, 15, 50, 150].contains(&size) {
        return Ok(size);
    }
    Err(VerbError::invalid(say("verb-text-layer").with("size", size.to_string())).hint(say("verb-text-layer-hint")))
}

/// Checks that `day` is not after `today`; `later` says that what happened on it, `{ $day }`, is still to come.
///
/// # Errors
/// `invalid` for a day to come.
pub(crate) fn not_to_come(day: Date, today: Date, later: Said) -> Result<()> {
    if day <= today {
        return Ok(());
    }
    let hint = say("verb-later-hint").with("today", full_day(today));
    Err(VerbError::invalid(later.with("day", full_day(day))).hint(hint))
}

/// Checks that `date`, as far as it is known, has been; `later` says that what happened then, `{ $day }`, is still to come.
///
/// # Errors
/// `invalid` for a date that lies wholly after `today`.
pub(crate) fn date_not_to_come(date: PartialDate, today: Date, later: Said) -> Result<()> {
    if date.earliest().is_none_or(|first| first <= today) {
        return Ok(());
    }
    let hint = say("verb-later-hint").with("today", full_day(today));
    Err(VerbError::invalid(later.with("day", date_in_words(date))).hint(hint))
}

/// The first words of a text, on one line, at most `longest` characters.
pub(crate) fn first_words(text: &str, longest: usize) -> String {
    let mut line = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        let letters = word.chars().count();
        if length > 0 && length + 1 + letters > longest {
            line.push('…');
            return line;
        }
        if length > 0 {
            line.push(' ');
            length += 1;
        }
        line.extend(word.chars().take(longest));
        length += letters;
    }
    line
}

/// A name as a command that is shown to be typed has it: between quotation marks, those within it escaped for the shell.
pub fn argument(name: &str) -> String {
    format!("\"{}\"", within_argument(name))
}

/// What stands between the quotation marks of an [`argument`], for texts that have the marks themselves. A name may come from a stranger's card: the
/// shell must not run what it would take for a command in it.
pub(crate) fn within_argument(name: &str) -> String {
    let mut escaped = String::with_capacity(name.len());
    for letter in name.chars() {
        if matches!(letter, '\\' | '"' | '$' | '`') {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// `Ana`, `Ana and Ben`, `Ana, Ben and Carl`.
pub(crate) fn joined<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.into_iter().collect();
    match names.split_last() {
        None => String::new(),
        Some((last, [])) => (*last).to_owned(),
        Some((last, first)) => {
            let key = if begins_as_i(last) { "verb-text-and-i" } else { "verb-text-and" };
            say(key).with("first", first.join(", ")).with("last", *last).into()
        }
    }
}

/// Whether a name begins with the sound of an `i`, before which Spanish says another word for `and`.
fn begins_as_i(name: &str) -> bool {
    let name = name.to_lowercase();
    name.starts_with(['i', 'í']) || (name.starts_with("hi") && !name.starts_with("hie") && !name.starts_with("hia"))
}

/// `1 moment`, `2 moments`.
pub(crate) fn count(number: i64, one: &str, many: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {many}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_address_is_taken_in_lower_case_and_nothing_else_is() {
        assert_eq!(mail_address(" Ana@Example.ORG ").unwrap(), "ana@example.org");
        assert_eq!(mail_address("<mailto:ana@example.org>").unwrap(), "ana@example.org");
        for wrong in ["ana", "@example.org", "ana@", "ana@@b", "a b@c", "a@.b", ""] {
            assert!(mail_address(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_name_in_a_command_keeps_its_letters() {
        assert_eq!(argument("Ana L\u{f3}pez"), "\"Ana L\u{f3}pez\"");
        assert_eq!(argument("Zoe\u{308} \"Zo\""), "\"Zoe\u{308} \\\"Zo\\\"\"");
        assert_eq!(within_argument("C:\\ \"Zo\""), "C:\\\\ \\\"Zo\\\"");
    }

    #[test]
    fn a_name_in_a_command_is_no_command_itself() {
        assert_eq!(argument("Ana $(reboot) `x`"), "\"Ana \\$(reboot) \\`x\\`\"");
        assert_eq!(argument("Ana\\"), "\"Ana\\\\\"");
    }

    #[test]
    fn names_are_joined_as_one_says_them() {
        assert_eq!(joined([]), "");
        assert_eq!(joined(["Ana"]), "Ana");
        assert_eq!(joined(["Ana", "Ben"]), "Ana and Ben");
        assert_eq!(joined(["Ana", "Ben", "Carl"]), "Ana, Ben and Carl");
    }

    #[test]
    fn first_words_end_between_words() {
        assert_eq!(first_words("The day we\nlost the boat", 12), "The day we…");
        assert_eq!(first_words("short", 12), "short");
        assert_eq!(first_words("", 12), "");
    }

    #[test]
    fn an_empty_text_says_which_one_it_is() {
        assert_eq!(required("  ", say("verb-what-the-story")).unwrap_err().to_string(), "the story is empty");
        assert_eq!(required_line(" a\n b ", say("verb-what-the-title")).unwrap(), "a b");
    }

    #[test]
    fn letters_that_nobody_sees_are_not_kept() {
        assert_eq!(required_line("Eve\u{1b}[31m\u{7} Red", say("verb-what-the-name")).unwrap(), "Eve [31m Red");
        assert_eq!(required("one\r\ntwo\u{0}\tthree", say("verb-what-the-note")).unwrap(), "one\ntwo\tthree");
        assert_eq!(optional(Some(" \u{0} ".to_owned())), None);
        assert!(required("\u{1b}", say("verb-what-the-note")).is_err());
    }

    #[test]
    fn a_date_has_been_as_long_as_a_day_of_it_may_have() {
        let today = jiff::civil::date(2026, 11, 30);
        let check = |text: &str| date_not_to_come(text.parse().unwrap(), today, say("verb-later-birth"));
        for fine in ["2026-11-30", "2026-11", "2026", "--12-01", "1970"] {
            assert!(check(fine).is_ok(), "{fine}");
        }
        assert_eq!(check("2026-12-01").unwrap_err().to_string(), "1 December 2026 is still to come; nobody was born on a day to come");
        assert!(check("2027").is_err());
    }
}
