//! The town of a postal address that stands on one line.

/// The town of an address as vCards and tables order it (street, town, region, code, country): the first part after the street that has letters
/// of its own, without its code. An address of one part is a town where no number is in it. None where nothing of the kind is there.
pub(super) fn town_of(address: &str) -> Option<String> {
    let parts: Vec<&str> = address.split([',', '\n', ';']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let has_number = |part: &str| part.chars().any(|letter| letter.is_ascii_digit());
    match parts.as_slice() {
        [] => None,
        [only] => (!has_number(only)).then(|| (*only).to_owned()),
        [_, rest @ ..] => rest.iter().map(|part| without_code(part)).find(|part| !part.is_empty()),
    }
}

/// The words of a part that have no digits in them: `5003 Bergen` is `Bergen`.
fn without_code(part: &str) -> String {
    let words = part.split_whitespace().filter(|word| !word.chars().any(|letter| letter.is_ascii_digit()));
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_town_is_told_from_the_ways_addresses_are_written() {
        let told = |address: &str| town_of(address).unwrap_or_default();
        assert_eq!(told("Bergen"), "Bergen");
        assert_eq!(told("Harbour St. 1, Bergen"), "Bergen");
        assert_eq!(told("Harbour St. 1, 5003 Bergen, Norway"), "Bergen");
        assert_eq!(told("Rua da Rosa 12, 1200-383, Lisboa, Portugal"), "Lisboa");
        assert_eq!(told("12 Mill Lane"), "");
        assert_eq!(told(""), "");
    }
}
