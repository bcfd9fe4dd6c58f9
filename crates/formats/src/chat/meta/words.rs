//! Words that Instagram and Facebook put among messages, and their letters.

/// What a reaction is told by, before and after the emoji. English only: in other languages reactions are told in words that are not known here.
const REACTIONS: [(&str, &str); 3] = [("Reacted ", " to your message"), ("Reacted ", " to a message"), ("Liked a message", "")];

/// What a notice says of its sender, whose name or `You` stands before, at its beginning and end.
const NOTICES: [(&str, &str); 16] = [
    ("named the group ", ""),
    ("changed the group photo", ""),
    ("changed the group name", ""),
    ("changed the theme", ""),
    ("changed the chat theme", ""),
    ("created the group", ""),
    ("created this group", ""),
    ("left the group", ""),
    ("added ", " to the group"),
    ("removed ", " from the group"),
    ("set the nickname for ", ""),
    ("set your nickname to ", ""),
    ("pinned a message", ""),
    ("started an audio call", ""),
    ("started a video chat", ""),
    ("joined the video chat", ""),
];

/// Whether a text only tells of a reaction.
pub(super) fn is_reaction(content: &str, sender: &str) -> bool {
    let said = said_of(content, sender).unwrap_or(content);
    let upper = said.get(..1).map(str::to_uppercase).unwrap_or_default() + said.get(1..).unwrap_or_default();
    is_one_of(&upper, &REACTIONS)
}

/// Whether a text is the network's, about its sender.
pub(super) fn is_notice(content: &str, sender: &str) -> bool {
    said_of(content, sender).is_some_and(|said| is_one_of(said, &NOTICES))
}

fn said_of<'a>(content: &'a str, sender: &str) -> Option<&'a str> {
    let said = content.strip_prefix(sender).filter(|_| !sender.is_empty()).or_else(|| content.strip_prefix("You"))?;
    said.strip_prefix(' ')
}

fn is_one_of(said: &str, table: &[(&str, &str)]) -> bool {
    let said = said.trim_end().trim_end_matches('.');
    table.iter().any(|(begin, end)| match end.is_empty() {
        true if begin.ends_with(' ') => said.starts_with(begin),
        true => said == *begin || said.strip_prefix(begin).is_some_and(|rest| rest.starts_with(' ')),
        false => said.starts_with(begin) && said.ends_with(end),
    })
}

/// Words for `user` in the name that a deleted account has: `Instagram User`, `Utilisateur de Facebook`.
const USER: [&str; 12] = [
    "user",
    "nutzer",
    "benutzer",
    "utilisateur",
    "usuario",
    "usuário",
    "utente",
    "gebruiker",
    "bruger",
    "användare",
    "użytkownik",
    "пользователь",
];

/// Whether a name is what the networks put in place of an account that is no more.
pub(super) fn is_deleted_account(name: &str) -> bool {
    let lower = name.to_lowercase();
    let mut words = lower.split([' ', '-']).filter(|word| !matches!(*word, "de" | "di" | "do" | "d'"));
    let all = [words.next(), words.next()];
    let is = |wanted: &dyn Fn(&str) -> bool| all.iter().flatten().any(|word| wanted(word));
    words.next().is_none() && is(&|word| matches!(word, "instagram" | "facebook")) && is(&|word| USER.contains(&word))
}

/// The text meant: both networks write the bytes of UTF-8 as if each were a letter (`LÃ³pez`). Text that is not so is left as it is.
pub(super) fn mended(written: &str) -> String {
    if written.is_ascii() {
        return written.to_owned();
    }
    let Some(bytes) = written.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect::<Option<Vec<u8>>>() else {
        return written.to_owned();
    };
    match String::from_utf8(bytes) {
        Ok(meant) => meant,
        Err(error) => {
            // A text cut within a letter is mended up to there.
            let (end, is_cut) = (error.utf8_error().valid_up_to(), error.utf8_error().error_len().is_none());
            let meant = error.as_bytes().get(..end).map(String::from_utf8_lossy).unwrap_or_default();
            if is_cut && !meant.is_ascii() { meant.into_owned() } else { written.to_owned() }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_written_as_letters_become_letters() {
        assert_eq!(mended("L\u{c3}\u{b3}pez \u{f0}\u{9f}\u{98}\u{80}"), "López 😀");
        assert_eq!(mended("L\u{c3}\u{b3}pez \u{f0}\u{9f}"), "López ");
        for right in ["López", "Ana 😀", "d\u{e9}j\u{e0} vu", "caf\u{e9}", "plain"] {
            assert_eq!(mended(right), right);
        }
    }

    #[test]
    fn notices_and_reactions_are_told_from_messages() {
        for reaction in ["Reacted ❤️ to your message ", "Liked a message", "Ana liked a message", "Ana reacted 😂 to your message"] {
            assert!(is_reaction(reaction, "Ana"), "{reaction}");
        }
        for notice in ["Ana named the group Boat.", "You added Ben to the group.", "Ana left the group.", "Ana started a video chat."] {
            assert!(is_notice(notice, "Ana"), "{notice}");
        }
        for message in [
            "Ana left the groupies behind",
            "You added salt",
            "Reacted badly, sorry",
            "I liked a message of yours",
            "Ana sent an attachment.",
        ] {
            assert!(!is_notice(message, "Ana") && !is_reaction(message, "Ana"), "{message}");
        }
    }

    #[test]
    fn an_account_that_is_no_more_has_no_name() {
        for name in ["Instagram User", "Facebook user", "Facebook-Nutzer", "Utilisateur de Facebook", "Usuario de Instagram"] {
            assert!(is_deleted_account(name), "{name}");
        }
        for name in ["Ana User", "Facebook", "Ana Instagram User", "Instagram"] {
            assert!(!is_deleted_account(name), "{name}");
        }
    }
}
