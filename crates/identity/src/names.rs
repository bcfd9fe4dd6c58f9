//! What to call people.

/// A display name made fit to show: quotes, "via List", addresses and titles of lists away, "Doe, John" turned round, all capitals eased; none where nothing is left.
pub fn clean_name(_written: &str) -> Option<String> {
    None
}

/// A readable name out of an address: `john.doe@x.example` gives `John Doe`; the local part as it is where it has no parts.
pub fn name_from_address(address: &str) -> String {
    address.to_owned()
}

/// The best of several display names (each with how often it was seen): whole rather than part, mixed case, most often.
pub fn best_name<'a>(_names: impl IntoIterator<Item = (&'a str, u64)>) -> Option<String> {
    None
}

/// A name in the form in which equal names are equal: lower case, without accents, punctuation and double blanks.
pub fn fold_name(name: &str) -> String {
    name.to_owned()
}
