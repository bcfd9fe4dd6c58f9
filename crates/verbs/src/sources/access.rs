//! What lets one into a mailbox, sealed and opened.

use hearten_connect::{
    CommandError, KeyFile, SealError,
    imap::{Account, Credential, MailboxUrl, Secret},
    secret_of_command,
};
use hearten_domain::{Source, SourceId};
use hearten_speech::say;

use super::Access;
use crate::{Result, Vault, VerbError, elsewhere::sealing_words};

/// What is sealed begins with what it is.
const PASSWORD: u8 = b'P';
const COMMAND: u8 = b'C';

impl Vault {
    /// Seals what lets one into a source. A command is sealed too: one that came into the database another way, such as by an export that somebody
    /// else made, is never run.
    pub(super) fn seal(&self, id: SourceId, access: &Access) -> Result<Vec<u8>> {
        let (kind, text) = match access {
            Access::Password(password) => (PASSWORD, password),
            Access::PasswordCommand(command) | Access::TokenCommand(command) => (COMMAND, command),
        };
        Ok(KeyFile::in_folder(&self.home).seal(id.0, &[&[kind], text.as_bytes()].concat())?)
    }

    /// What lets one into a kept source.
    ///
    /// # Errors
    /// `refused` where nothing is kept for it or it cannot be opened here, with how to give it again.
    pub(super) fn unseal(&self, source: &Source, url: &MailboxUrl) -> Result<Access> {
        let again = || say("source-password-again").with("url", &source.url);
        let nothing = || VerbError::refused(say("source-no-password").with("url", &source.url)).hint(again());
        let sealed = source.secret.as_ref().ok_or_else(nothing)?;
        let plain = KeyFile::in_folder(&self.home).open(source.id.0, sealed);
        let plain = plain.map_err(|error| match error {
            SealError::NoKey(_) | SealError::WrongKey(_) => {
                let cause = say("source-password-sealed").with("url", &source.url).with("error", sealing_words(&error));
                VerbError::refused(cause).hint(again())
            }
            other => VerbError::from(other),
        })?;
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).map_err(|_| nothing());
        match plain.split_first() {
            Some((&PASSWORD, rest)) => Ok(Access::Password(text(rest)?)),
            Some((&COMMAND, rest)) if url.by_token => Ok(Access::TokenCommand(text(rest)?)),
            Some((&COMMAND, rest)) => Ok(Access::PasswordCommand(text(rest)?)),
            _ => Err(nothing()),
        }
    }
}

/// The account that a URL and what lets one in make; commands are run.
pub(super) async fn account(url: &MailboxUrl, access: &Access) -> Result<Account> {
    let of_command = |error: CommandError| VerbError::from(error).hint(say("source-command-hint"));
    let credential = match access {
        Access::Password(password) => Credential::Password(Secret::new(password)),
        Access::PasswordCommand(command) => Credential::Password(secret_of_command(command).await.map_err(of_command)?),
        Access::TokenCommand(command) => Credential::Token(secret_of_command(command).await.map_err(of_command)?),
    };
    Ok(Account { url: url.clone(), credential })
}

/// A mailbox's address.
pub(super) fn mailbox_url(text: &str, access: Option<&Access>) -> Result<MailboxUrl> {
    let mut url: MailboxUrl = text.parse()?;
    url.by_token |= matches!(access, Some(Access::TokenCommand(_)));
    if url.by_token && matches!(access, Some(Access::Password(_) | Access::PasswordCommand(_))) {
        return Err(VerbError::invalid(say("source-by-token")).hint(say("source-by-token-hint")));
    }
    Ok(url)
}

#[cfg(test)]
mod tests {
    use hearten_domain::ErrorKind;

    use super::*;

    #[test]
    fn no_secret_is_shown() {
        assert_eq!(format!("{:?}", Access::Password("hunter2".into())), "Password((secret))");
        assert!(!format!("{:?}", Access::PasswordCommand("echo hunter2".into())).contains("hunter2"));
    }

    #[test]
    fn a_token_and_a_password_are_not_mixed_up() {
        let token = Access::TokenCommand("oauth".into());
        assert_eq!(mailbox_url("imaps://a@h.example", Some(&token)).unwrap().to_string(), "imaps://a;AUTH=XOAUTH2@h.example");
        let password = Access::Password("x".into());
        assert_eq!(mailbox_url("imaps://a;AUTH=XOAUTH2@h.example", Some(&password)).unwrap_err().kind(), ErrorKind::Invalid);
    }
}
