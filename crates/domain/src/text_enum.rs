//! Enumerations that are kept and shown as one lower-case word each.

/// A word that is not one of an enumeration's words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{word:?} is not a known {kind}; one of {allowed}")]
pub struct UnknownWord {
    /// What the word should have named, for example `medium`.
    pub kind: &'static str,
    /// The word that was given.
    pub word: String,
    /// The words that would have been understood, joined by commas.
    pub allowed: String,
}

/// Defines an enumeration with a fixed word per variant: `as_str`, `ALL`, `Display`, `FromStr` and serde agree on it.
macro_rules! text_enum {
    ($(#[$meta:meta])* $name:ident, $kind:literal { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// Every variant, in the order of definition.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The word that is kept and shown.
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.pad(self.as_str()) }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::UnknownWord;
            fn from_str(word: &str) -> Result<Self, Self::Err> {
                let wanted = word.trim();
                Self::ALL.iter().copied().find(|v| v.as_str().eq_ignore_ascii_case(wanted)).ok_or_else(|| $crate::UnknownWord {
                    kind: $kind,
                    word: word.to_owned(),
                    allowed: Self::ALL.iter().map(|v| v.as_str()).collect::<Vec<_>>().join(", "),
                })
            }
        }
    };
}
pub(crate) use text_enum;
