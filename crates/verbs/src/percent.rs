//! Texts within addresses.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// All but unreserved characters (RFC 3986 section 2.3).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A text as a part of an address, such as a name in a path or the value of a query: all but unreserved characters as `%XX`.
pub fn percent(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
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
