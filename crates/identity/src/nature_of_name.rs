//! What a text that stands for a name is: a human being's name, a handle, an address, an office.

use hearten_words::fold;

use crate::{
    address_words::is_word,
    names::{has_office_word, has_program_word, has_publisher_word},
    same::bounded,
    words_of_senders::{NEWSLETTER_LOCALS, ROBOT_LOCALS, ROLE_LOCALS},
};

/// What a text that stands for a name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NameKind {
    /// Without a letter that tells anything.
    Nothing,
    /// A mail address, a link, a number.
    Address,
    /// A user name: letters with digits or marks in one word.
    Handle,
    /// An office, a program, a list.
    Role,
    /// What human beings are called.
    Name,
}

/// The longest name that is looked at, in bytes.
const LONGEST: usize = 200;

/// What they are to the owner of the address book, and no name.
const KIN: &[&str] = &[
    "mum",
    "mom",
    "mama",
    "mami",
    "mutti",
    "mother",
    "mutter",
    "maman",
    "dad",
    "papa",
    "papi",
    "daddy",
    "father",
    "vater",
    "vati",
    "oma",
    "opa",
    "nonna",
    "nonno",
    "grandma",
    "grandpa",
    "granny",
    "abuela",
    "abuelo",
    "schatz",
    "honey",
    "love",
    "home",
    "casa",
    "zuhause",
    "wife",
    "husband",
    "boss",
    "chef",
    "doctor",
    "arzt",
    "me",
    "ich",
    "unknown",
    "unbekannt",
    "none",
    "null",
    "test",
    "user",
    "guest",
    "anonymous",
    "work",
    "contact",
    "kontakt",
    "friend",
    "someone",
    "undisclosed",
    "recipients",
];

/// What a text is.
pub(crate) fn kind_of(written: &str) -> NameKind {
    let text = bounded(written.trim(), LONGEST);
    if !text.chars().any(char::is_alphabetic) {
        return if text.chars().any(char::is_numeric) { NameKind::Address } else { NameKind::Nothing };
    }
    if text.contains('@') && !text.starts_with('@') || text.contains("://") {
        return NameKind::Address;
    }
    let folded = fold(text);
    let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
    if [ROLE_LOCALS, ROBOT_LOCALS, NEWSLETTER_LOCALS].iter().any(|words| is_word(bare, words)) || KIN.contains(&bare) {
        return NameKind::Role;
    }
    if has_office_word(text) || has_program_word(text) || has_publisher_word(text) {
        return NameKind::Role;
    }
    let is_one_word = !bare.contains(' ');
    if is_one_word && (text.starts_with('@') || bare.contains(|c: char| c.is_numeric() || matches!(c, '_' | '.'))) {
        return NameKind::Handle;
    }
    NameKind::Name
}
