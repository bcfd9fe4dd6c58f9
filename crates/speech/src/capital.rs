//! The capital at the beginning of a line.

/// The text with a capital at its beginning.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_letter_becomes_a_capital() {
        assert_eq!(["", "élan vital", "9 days", "ßa", "Ana"].map(capital), ["", "Élan vital", "9 days", "SSa", "Ana"]);
    }
}
