//! Passwords and tokens as they are carried: never shown.

use std::fmt;

/// A password or token. Its `Debug` tells nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// A secret.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The secret itself: only for the server, and for sealing.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// A text without the secret in it.
    pub(crate) fn out_of(&self, text: &str) -> String {
        if self.0.is_empty() { text.to_owned() } else { text.replace(&self.0, "…") }
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(secret)")
    }
}

/// What lets one into a mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Credential {
    /// A password.
    Password(Secret),
    /// An OAuth 2 access token, for SASL XOAUTH2.
    Token(Secret),
}

impl Credential {
    pub(crate) fn secret(&self) -> &Secret {
        match self {
            Self::Password(secret) | Self::Token(secret) => secret,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_never_shown() {
        let credential = Credential::Password(Secret::new("hunter2"));
        assert_eq!(format!("{credential:?}"), "Password((secret))");
        assert_eq!(Secret::new("hunter2").out_of("LOGIN ana hunter2 failed"), "LOGIN ana … failed");
        assert_eq!(Secret::new("").out_of("as it is"), "as it is");
    }
}
