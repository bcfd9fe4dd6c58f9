//! The commands that the program names, written for the vault at hand: where it is another than usual, they name it, so that they can be typed as they are.

use std::{borrow::Cow, sync::OnceLock};

use clap::CommandFactory;
use hearten_verbs::DEFAULT_VAULT;

use crate::arguments::Arguments;

/// What a command begins with.
const PROGRAM: &str = "hearten ";
/// The commands for which it does not matter in which vault they are called.
const OF_ANY_VAULT: [&str; 2] = ["completions", "demo"];

/// The vault that commands have to name; not set where it is the usual one.
static VAULT: OnceLock<String> = OnceLock::new();

/// Has the commands name the vault that the command line names.
pub(crate) fn begin(vault: Option<&str>) {
    if let Some(name) = vault.filter(|name| *name != DEFAULT_VAULT) {
        // A run of the program is for one vault, and this is its beginning.
        let _ = VAULT.set(name.to_owned());
    }
}

/// A whole command, such as `hearten move 3fa2 done`.
pub(crate) fn command(text: &str) -> Cow<'_, str> {
    VAULT.get().map_or(Cow::Borrowed(text), |vault| Cow::Owned(format!("{text} --vault {vault}")))
}

/// A sentence that may name commands; where one ends is not told in it, so that the vault stands before their words.
pub(crate) fn sentence(text: &str) -> Cow<'_, str> {
    VAULT.get().map_or(Cow::Borrowed(text), |vault| Cow::Owned(naming(vault, text)))
}

fn naming(vault: &str, text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(PROGRAM) {
        let is_word = !before.ends_with(|letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '/' | '.'));
        written.push_str(before);
        written.push_str(PROGRAM);
        if is_word && is_of_a_vault(after) {
            written.push_str("--vault ");
            written.push_str(vault);
            written.push(' ');
        }
        rest = after;
    }
    written.push_str(rest);
    written
}

/// Whether a text goes on with the words of a command that does not say yet in which vault it is meant.
fn is_of_a_vault(text: &str) -> bool {
    let end = text.find(|letter: char| !letter.is_ascii_lowercase() && letter != '-').unwrap_or(text.len());
    let name = text.get(..end).unwrap_or_default();
    !OF_ANY_VAULT.contains(&name) && !text.contains("--vault ") && Arguments::command().find_subcommand(name).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_commands_in_a_sentence_name_the_vault() {
        let told = |text| naming("work", text);
        assert_eq!(told("see them with: hearten undo --list"), "see them with: hearten --vault work undo --list");
        assert_eq!(
            told("hearten support shows it; `hearten people` lists everybody"),
            "hearten --vault work support shows it; `hearten --vault work people` lists everybody"
        );
    }

    #[test]
    fn what_is_no_command_of_this_vault_stays() {
        for text in [
            "read it with: hearten import FILE --vault other",
            "make it with: hearten demo",
            "words that hearten us",
            "Unhearten me",
            "hearten ",
        ] {
            assert_eq!(naming("work", text), text);
        }
    }
}
