//! What somebody is known by for certain, as an address: a number, a profile, an account. The importing of cards and the telling of people apart agree on it.

use hearten_formats::table::profile_key;
use hearten_identity::{is_short_code, phone_key};

/// The address of a number: `tel:+4915112345678`. Fax machines, pagers and short codes are nobody's own.
pub(crate) fn number_address(written: &str, label: Option<&str>, region: Option<&str>) -> Option<String> {
    let is_own = !matches!(label, Some("fax" | "pager")) && !is_short_code(written);
    is_own.then(|| phone_key(written, region)).flatten()
}

/// The address of a profile: `profile:linkedin.com/in/ana`; none for any other page.
pub(crate) fn profile_address(url: &str) -> Option<String> {
    Some(format!("profile:{}", profile_key(url)?))
}

/// Whether an address or a handle is an account that a network tells by more than the name shown there, which several may have.
pub(crate) fn is_account(value: &str) -> bool {
    value.contains(':') && !["whatsapp:", "signal:", "tel:", "profile:"].iter().any(|scheme| value.starts_with(scheme))
}
