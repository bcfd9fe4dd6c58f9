//! Mailboxes on servers that cannot be read.

use std::borrow::Cow;

use hearten_connect::imap::{Asked, ImapError, NO_WORDS, NoLine, NoMailbox, NotSafe, Unreadable};
use hearten_speech::{Said, say};

use crate::VerbError;

impl From<ImapError> for VerbError {
    fn from(error: ImapError) -> Self {
        let told = Self::new(error.kind(), words(&error));
        match hint(&error) {
            Some(hint) => told.hint(hint),
            None => told,
        }
    }
}

fn words(error: &ImapError) -> Said {
    match error {
        ImapError::NoMailbox(cause) => say(no_mailbox(*cause)),
        ImapError::NoServerName(host) => say("mailbox-no-server-name").with("host", host),
        ImapError::LineBreak => say("mailbox-line-break"),
        ImapError::NoFolder(folder) => say("mailbox-no-folder").with("folder", folder),
        ImapError::Unreachable(cause) => no_line(cause),
        ImapError::Insecure(cause) => not_safe(cause),
        ImapError::NotLetIn { server, user, words } => {
            say("mailbox-not-let-in").with("server", server).with("user", user).with("words", of_server(words))
        }
        ImapError::Refused { what, words } => say(refused(*what)).with("words", of_server(words)),
        ImapError::FolderName => say(refused(Asked::OpenFolder)).with("words", say("problem-folder-name-unsaid")),
        ImapError::Unreadable(cause) => say(unreadable(*cause)),
    }
}

/// What to do about it.
fn hint(error: &ImapError) -> Option<Said> {
    match error {
        ImapError::NotLetIn { .. } => Some(say("mailbox-not-let-in-hint")),
        ImapError::Insecure(_) => Some(say("mailbox-not-safe-hint")),
        ImapError::Unreachable(_) => Some(say("mailbox-unreachable-hint")),
        ImapError::NoMailbox(_) | ImapError::NoServerName(_) | ImapError::LineBreak | ImapError::NoFolder(_) => {
            Some(say("mailbox-address-hint"))
        }
        ImapError::Refused { .. } | ImapError::FolderName | ImapError::Unreadable(_) => None,
    }
}

/// A server's words, or that it has none.
fn of_server(words: &str) -> Cow<'_, str> {
    if words == NO_WORDS { Cow::Owned(say("problem-server-says-not-why").into()) } else { Cow::Borrowed(words) }
}

fn no_mailbox(cause: NoMailbox) -> &'static str {
    match cause {
        NoMailbox::Beginning => "mailbox-beginning",
        NoMailbox::NoUser => "mailbox-no-user",
        NoMailbox::Password => "mailbox-password",
        NoMailbox::Way => "mailbox-way",
        NoMailbox::Server => "mailbox-server",
        NoMailbox::User => "mailbox-user",
        NoMailbox::Folder => "mailbox-folder",
    }
}

fn no_line(cause: &NoLine) -> Said {
    match cause {
        NoLine::Unconnected { host, port, error } => {
            say("mailbox-unconnected").with("host", host).with("port", port.to_string()).with("error", error)
        }
        NoLine::Silent { host, port } => say("mailbox-silent").with("host", host).with("port", port.to_string()),
        NoLine::Unencrypted { host, error } => say("mailbox-unencrypted").with("host", host).with("error", error),
        NoLine::NoAnswer => say("mailbox-no-answer"),
        NoLine::Ended => say("mailbox-ended"),
        NoLine::Bye(words) => say("mailbox-bye").with("words", of_server(words)),
        NoLine::Broke(words) => say("mailbox-broke").with("error", words),
    }
}

fn not_safe(cause: &NotSafe) -> Said {
    match cause {
        NotSafe::NoEncryption(words) => say("mailbox-no-encryption").with("error", words),
        NotSafe::NotTrusted { host, error } => say("mailbox-not-trusted").with("host", host).with("error", error),
        NotSafe::NotOffered { host, port } => say("mailbox-not-offered").with("host", host).with("port", port.to_string()),
    }
}

fn unreadable(cause: Unreadable) -> &'static str {
    match cause {
        Unreadable::NotUnderstood => "problem-answer-not-understood",
        Unreadable::TooLarge => "problem-answer-too-large",
        Unreadable::NoMailServer => "problem-answer-of-no-mail-server",
    }
}

fn refused(what: Asked) -> &'static str {
    match what {
        Asked::Abilities => "mailbox-refused-abilities",
        Asked::Folders => "mailbox-refused-folders",
        Asked::OpenFolder => "mailbox-refused-open",
        Asked::Search => "mailbox-refused-search",
        Asked::Letters => "mailbox-refused-letters",
        Asked::Wait => "mailbox-refused-wait",
        Asked::End => "mailbox-refused-end",
        Asked::Understand => "mailbox-refused-understand",
        Asked::Something => "mailbox-refused-something",
    }
}
