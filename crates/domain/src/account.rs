//! Who may come in from another machine, by a name and a password.

use jiff::Timestamp;

/// The longest name of an account, in bytes.
const LONGEST_NAME: usize = 64;

/// Why a text is not the name of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoAccountName {
    /// There is nothing but blanks.
    #[error("the name is empty")]
    Empty,
    /// It is longer than this many bytes.
    #[error("the name is longer than {0} bytes")]
    Long(usize),
    /// It has this sign in it.
    #[error("the name has {0:?} in it; letters, digits and . _ - @ + are fine")]
    Sign(char),
}

/// A name by which somebody signs in, with the hash of their password.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// The name: lower case, see [`account_name`].
    pub name: String,
    /// The password's hash as a PHC string (`$argon2id$v=19$…`); never the password.
    pub hash: String,
    /// When it was made.
    pub made_at: Timestamp,
    /// When its password was last changed.
    pub changed_at: Timestamp,
}

impl std::fmt::Debug for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Account").field("name", &self.name).finish_non_exhaustive()
    }
}

/// A browser that signed in.
#[derive(Clone, PartialEq, Eq)]
pub struct SignIn {
    /// The hash of the browser's cookie, in hexadecimal; never the cookie.
    pub key: String,
    /// The name of the account.
    pub account: String,
    /// What the browser says it is.
    pub browser: String,
    /// When it signed in.
    pub opened_at: Timestamp,
    /// When it was last seen, to the hour.
    pub seen_at: Timestamp,
}

impl std::fmt::Debug for SignIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SignIn").field("account", &self.account).field("seen_at", &self.seen_at).finish_non_exhaustive()
    }
}

/// The name of an account as it is kept: trimmed and in lower case.
///
/// # Errors
/// What is wrong with it, where it is empty, longer than 64 bytes, or has other characters than letters, digits and `. _ - @ +`.
pub fn account_name(text: &str) -> Result<String, NoAccountName> {
    let name = text.trim().to_lowercase();
    if name.is_empty() {
        return Err(NoAccountName::Empty);
    }
    if name.len() > LONGEST_NAME {
        return Err(NoAccountName::Long(LONGEST_NAME));
    }
    match name.chars().find(|c| !c.is_alphanumeric() && !"._-@+".contains(*c)) {
        Some(other) => Err(NoAccountName::Sign(other)),
        None => Ok(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_kept_in_lower_case() {
        assert_eq!(account_name(" Ana.López@Example.org ").as_deref(), Ok("ana.lópez@example.org"));
        for bad in ["", "  ", "ana lopez", "a/b", "<b>", &"x".repeat(65)] {
            assert!(account_name(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn neither_hash_is_written_to_a_log() {
        let at = Timestamp::UNIX_EPOCH;
        let account = Account { name: "ana".into(), hash: "$argon2id$secret".into(), made_at: at, changed_at: at };
        let sign_in = SignIn { key: "secret".into(), account: "ana".into(), browser: String::new(), opened_at: at, seen_at: at };
        assert!(!format!("{account:?} {sign_in:?}").contains("secret"));
    }
}
