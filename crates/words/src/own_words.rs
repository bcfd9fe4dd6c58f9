//! What somebody wrote themselves in a mail: without what they quote, sign with or attach.

/// The lines of a mail's text that its author wrote: quoted lines (`>`, `|`, `:`), the line that says whom they quote, all from the signature mark (`--`) on
/// and all from the list program's note of a taken-off attachment on are left out. At most `most` characters, since what comes later adds little.
pub fn own_words(text: &str, most: usize) -> String {
    let mut own = String::new();
    let mut left = most;
    for line in text.lines() {
        let line = line.trim();
        if line == "--" || (line.starts_with("----") && line.contains("next part")) {
            break;
        }
        if line.starts_with(['>', '|', ':']) || line.ends_with("wrote:") {
            continue;
        }
        let taken: String = line.chars().take(left).collect();
        left -= taken.chars().count();
        own.push_str(&taken);
        own.push('\n');
        if left == 0 {
            break;
        }
    }
    own
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_signatures_and_attachments_are_not_ones_own_words() {
        let mail = "On Monday, Ana Ruiz wrote:\n> Do bees fly in rain?\nThey do not.\n  | quoted\nYours\n-- \nBo, beekeeper";
        assert_eq!(own_words(mail, 4000), "They do not.\nYours\n");
        assert_eq!(own_words("Here.\n-------------- next part --------------\nA non-text attachment", 4000), "Here.\n");
    }

    #[test]
    fn no_more_is_read_than_asked_for() {
        assert_eq!(own_words("ärgerlich\nlang", 3), "ärg\n");
    }
}
