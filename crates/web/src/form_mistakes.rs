//! Which fields of a form that is shown again are wrong: a browser reads such a field together with what is said at the form's head.

use crate::say::escaped;

/// What stands around a value in a message, in each language.
const QUOTES: [char; 6] = ['"', '“', '”', '„', '«', '»'];

/// The id of what is said at the form's head.
const SAID: &str = "mistake";

/// What a message quotes, escaped: the value that is wrong is among it.
pub(crate) fn quoted(message: &str) -> Vec<String> {
    message.split(QUOTES).skip(1).map(|words| escaped(words.trim())).filter(|words| !words.is_empty()).collect()
}

/// The tag of a field that holds `value`, both escaped: marked as wrong where the value is `quoted`, or where a value is needed and there
/// is none.
pub(crate) fn marked(tag: String, value: &str, quoted: &[String]) -> String {
    let value = value.trim();
    let is_wrong = if value.is_empty() { is_needed(&tag) } else { quoted.iter().any(|words| words == value) };
    if !is_wrong {
        return tag;
    }
    let described = " aria-describedby=\"";
    let tag = if tag.contains(described) {
        tag.replacen(described, &format!("{described}{SAID} "), 1)
    } else {
        format!("{tag}{described}{SAID}\"")
    };
    tag + " aria-invalid=\"true\""
}

/// Whether a field has the attribute `required`, and not only the word in one of its values.
fn is_needed(tag: &str) -> bool {
    tag.split('"').step_by(2).flat_map(str::split_whitespace).any(|word| word == "required")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_field_whose_value_a_message_quotes_is_wrong_in_every_language() {
        for message in
            ["\"a & b\" is not a day.", "„a & b“ ist kein Tag.", "«a & b» no es un día.", "«\u{a0}a & b\u{a0}» n’est pas un jour."]
        {
            let quoted = quoted(message);
            let tag = marked("input name=\"on\"".to_owned(), "a &#38; b", &quoted);
            assert_eq!(tag, "input name=\"on\" aria-describedby=\"mistake\" aria-invalid=\"true\"", "{message}");
            assert_eq!(marked("input name=\"to\"".to_owned(), "b", &quoted), "input name=\"to\"", "{message}");
        }
        assert!(quoted("Too early.").is_empty());
    }

    #[test]
    fn an_empty_field_is_wrong_where_it_is_needed_and_keeps_its_own_hint() {
        let tag = |required: &str| format!("input name=\"text\"{required} placeholder=\"not required here\" aria-describedby=\"hint\"");
        let wrong = tag(" required").replace("\"hint\"", "\"mistake hint\"") + " aria-invalid=\"true\"";
        assert_eq!(marked(tag(" required"), " ", &[]), wrong);
        assert_eq!(marked(tag(""), "", &[]), tag(""));
        assert_eq!(marked(tag(" required"), "walked", &[]), tag(" required"));
    }
}
