//! A person's face: the photo, or initials on a quiet ground.

use std::fmt;

use hearten_domain::{PersonId, PhotoHash};

/// A round picture that stands beside a name. It says nothing the name does not, so screen readers pass over it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Face {
    photo: Option<String>,
    initials: String,
    ground: u128,
}

impl askama::filters::HtmlSafe for Face {}

impl Face {
    /// The face of `name`: the photo where there is one, else initials on a ground that is always the same for this person.
    pub(crate) fn of(id: PersonId, name: &str, photo: Option<&PhotoHash>) -> Self {
        let photo = photo.filter(|hash| is_hash(&hash.0)).map(|hash| hash.0.clone());
        Self { photo, initials: initials(name), ground: id.0.as_u128() % 6 }
    }

    /// The face as HTML in one of the sizes `is-large`, `is-small` or none.
    pub(crate) fn sized<'a>(&'a self, size: &'a str) -> Sized<'a> {
        Sized { face: self, size }
    }
}

/// Whether a text can be a [`PhotoHash`].
pub(crate) fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit())
}

impl fmt::Display for Face {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.sized("").fmt(f)
    }
}

/// A [`Face`] in a size.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sized<'a> {
    face: &'a Face,
    size: &'a str,
}

impl askama::filters::HtmlSafe for Sized<'_> {}

impl fmt::Display for Sized<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (size, ground) = (self.size, self.face.ground);
        match &self.face.photo {
            Some(hash) => {
                write!(f, r#"<img class="face {size}" src="/photos/{hash}" alt="" width="88" height="88" loading="lazy" decoding="async">"#)
            }
            None => write!(f, r#"<span class="face is-{ground} {size}" aria-hidden="true">{}</span>"#, escaped(&self.face.initials)),
        }
    }
}

/// The first letters of the first and the last word that begin with a letter, in capitals; a middle dot where there are none.
pub(crate) fn initials(name: &str) -> String {
    let mut letters = name.split(|c: char| c.is_whitespace() || c == '-').filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    let first = letters.next();
    let capitals: String = first.into_iter().chain(letters.next_back()).flat_map(char::to_uppercase).collect();
    if capitals.is_empty() { "\u{b7}".to_owned() } else { capitals }
}

fn escaped(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric() || *c == '\u{b7}').collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_come_from_the_first_and_the_last_word() {
        for (name, expected) in
            [("Ana María López", "AL"), ("Plato", "P"), ("jean-luc", "JL"), ("", "\u{b7}"), ("\"Bo\" <x>", "BX"), ("李 小龙", "李小")]
        {
            assert_eq!(initials(name), expected, "{name}");
        }
    }

    #[test]
    fn a_photo_needs_a_real_hash() {
        let id = PersonId(uuid::Uuid::nil());
        assert!(Face::of(id, "A", Some(&PhotoHash("../x".into()))).to_string().contains("<span"));
        assert!(Face::of(id, "A", Some(&PhotoHash("a".repeat(64)))).to_string().contains("<img"));
    }
}
