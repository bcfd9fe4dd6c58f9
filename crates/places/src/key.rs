//! The form by which names of places are compared. The build script uses it too, to put them in order.

/// The words of a folded text: what is neither letter nor digit parts them, an apostrophe does not.
pub(crate) fn key(folded: &str) -> String {
    let plain: String =
        folded.chars().filter(|letter| *letter != '\'').map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The key in which letters that some write out and others mark are the same: `goeteborg` and `goteborg`, `aarhus` and `arhus`.
pub(crate) fn loose(key: &str) -> String {
    let mut short = String::with_capacity(key.len());
    for letter in key.chars() {
        let is_written_out = match letter {
            'e' => short.ends_with(['a', 'o', 'u']),
            'a' => short.ends_with('a'),
            _ => false,
        };
        if !is_written_out {
            short.push(letter);
        }
    }
    short
}
