//! Google Takeout as it comes: a folder or archive in which mail, contacts and calendars lie among much else.

use hearten_domain::LeftOutReason;
use hearten_formats::mail::SetAside;

/// What a Takeout holds besides; there can be thousands, so they are counted rather than told one by one.
pub(super) const OTHER_FILE: LeftOutReason = LeftOutReason::OtherFileOfTakeout;

/// Whether a file lies in a Takeout: its folder has that name in every language.
pub(super) fn is_of_takeout(name: &str) -> bool {
    name.split(['/', '\\', '!']).rev().skip(1).any(|part| part == "Takeout")
}

/// Why a mail is left out, by Gmail's labels.
pub(super) const fn reason(aside: SetAside) -> LeftOutReason {
    match aside {
        SetAside::Spam => LeftOutReason::SpamMail,
        SetAside::Trash => LeftOutReason::BinnedMail,
        SetAside::Draft => LeftOutReason::DraftMail,
        SetAside::Chat => LeftOutReason::ChatLine,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_takeout_is_told_by_its_folder() {
        assert!(is_of_takeout("/home/a/Takeout/Mail/x.json") && is_of_takeout("takeout-1.zip!Takeout/archive_browser.html"));
        assert!(!is_of_takeout("Takeout") && !is_of_takeout("/home/takeout.json"));
    }
}
