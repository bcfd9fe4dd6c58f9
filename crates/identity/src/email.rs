//! Mail addresses in the form in which equal ones are equal.

use hearten_words::fold;

use crate::{address_words, same::bounded};

/// The longest address that is read, in bytes (RFC 5321, section 4.5.3.1, allows 254).
const LONGEST: usize = 320;

/// Hosts at which dots before the `@` do not count, and the name by which both go.
const DOTLESS: [(&str, &str); 2] = [("gmail.com", "gmail.com"), ("googlemail.com", "gmail.com")];

/// A mail address in the form in which addresses that reach one mailbox are equal: lower case, without a tag after `+` (RFC 5233), without dots at Gmail, the
/// domain in Unicode whichever way it is written (RFC 5890). Brackets, quotes and `mailto:` around it are taken away.
///
/// It is meant for comparing: what is shown and written to is the address as its owner wrote it. A mistyped address is kept as it is, so that it is still like
/// what was meant; empty where it is none at all. Doing it twice changes nothing.
pub fn plain_email(written: &str) -> String {
    let bare = bare(written);
    let (local, domain) = address_words::parts(&bare);
    let local = without_date(local);
    match (local, domain) {
        _ if bare.contains(' ') || !bare.contains(['@', '.']) => String::new(),
        (_, "") | ("", _) => bare,
        _ => {
            let domain = plain_domain(domain);
            match DOTLESS.iter().find(|(host, _)| *host == domain) {
                Some((_, host)) => {
                    let local: String = local.chars().filter(|letter| *letter != '.').collect();
                    if local.is_empty() { bare } else { format!("{local}@{host}") }
                }
                None => format!("{local}@{domain}"),
            }
        }
    }
}

/// What stands before the `@`, in lower case, without a tag, dots kept.
pub(crate) fn beside_at(written: &str) -> String {
    without_date(address_words::parts(&bare(written)).0).to_owned()
}

/// Without the tag by which an address holds until a day only, as TMDA and its like make them: `ann-dated-1030460377.221ffc`.
fn without_date(local: &str) -> &str {
    let dated = local.split_once("-dated-").filter(|(before, tag)| !before.is_empty() && tag.starts_with(|c: char| c.is_ascii_digit()));
    dated.map_or(local, |(before, _)| before)
}

fn bare(written: &str) -> String {
    let folded = fold(bounded(written, LONGEST));
    let inner = folded.rsplit_once('<').map_or(folded.as_str(), |(_, rest)| rest.trim_end_matches('>'));
    let mut bare = inner;
    loop {
        let trimmed = bare.trim_matches(['\'', '"', ' ', '<', '>']).trim_start_matches("mailto:");
        if trimmed.len() == bare.len() {
            return trimmed.to_owned();
        }
        bare = trimmed;
    }
}

fn plain_domain(domain: &str) -> String {
    let domain = domain.trim_end_matches('.');
    if domain.is_ascii() && !domain.contains("xn--") {
        return domain.to_owned();
    }
    let (unicode, _) = idna::domain_to_unicode(domain);
    // Marks are folded away as everywhere, and folding may change what decodes: the rest is kept as it is.
    fold(&unicode).replace(' ', "")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn addresses_lose_tags_case_and_brackets() {
        assert_eq!(plain_email("Ann.Lee+news@X.example"), "ann.lee@x.example");
        assert_eq!(plain_email("Ann <ann@x.example>"), "ann@x.example");
        assert_eq!(plain_email("mailto:'ann@x.example'"), "ann@x.example");
        assert_eq!(plain_email("nothing"), "");
        assert_eq!(plain_email(""), "");
    }

    #[test]
    fn addresses_that_hold_until_a_day_are_those_they_stand_for() {
        assert_eq!(plain_email("ann-dated-1030460377.221ffc@x.example"), plain_email("ann@x.example"));
        assert_eq!(plain_email("ann-dated-news@x.example"), "ann-dated-news@x.example");
    }

    #[test]
    fn dots_count_everywhere_but_at_gmail() {
        assert_eq!(plain_email("Ann.Lee+x@googlemail.com"), plain_email("annlee@gmail.com"));
        assert_ne!(plain_email("ann.lee@x.example"), plain_email("annlee@x.example"));
    }

    #[test]
    fn a_domain_is_one_in_both_ways_to_write_it() {
        assert_eq!(plain_email("ana@bücher.example"), plain_email("ana@xn--bcher-kva.example"));
    }

    proptest! {
        #[test]
        fn doing_it_twice_changes_nothing(written in "\\PC{0,30}|[A-Za-z.+<\"]{0,8}@(xn--[a-z0-9-]{0,9}|[a-zü.]{0,8})\\.example") {
            let once = plain_email(&written);
            prop_assert!(once.len() <= 4 * LONGEST);
            prop_assert_eq!(plain_email(&once), once);
        }
    }
}
