//! Texts within addresses.

use std::fmt::Write as _;

/// A text as a part of an address, such as a name in a path or the value of a query: all but unreserved characters as `%XX` (RFC 3986 section 2).
pub fn percent(text: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing into a string does not fail.
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_an_address_is_escaped_by_bytes() {
        assert_eq!(percent("Añ & co."), "A%C3%B1%20%26%20co.");
        assert_eq!(percent("50%? #1/season-of_thanks~"), "50%25%3F%20%231%2Fseason-of_thanks~");
    }
}
