//! An address taken apart into the words that tell who writes from it.

/// The local part and the domain, without a tag after `+`.
pub(crate) fn parts(address: &str) -> (&str, &str) {
    let (local, domain) = address.rsplit_once('@').unwrap_or((address, ""));
    (local.split('+').next().filter(|local| !local.is_empty()).unwrap_or(local), domain)
}

/// Whether the local part is one of `words`, or has one of them as a part of its own between dots, dashes and digits.
pub(crate) fn has_word(local: &str, words: &[&str]) -> bool {
    if local.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return words.contains(&local);
    }
    let joined: String = local.chars().filter(char::is_ascii_alphanumeric).collect();
    words.contains(&joined.as_str()) || pieces(local).any(|piece| words.contains(&piece))
}

/// Whether the local part as a whole is one of `words`, numbers at its end left away.
pub(crate) fn is_word(local: &str, words: &[&str]) -> bool {
    let bare = local.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '_' | '.'));
    words.contains(&bare)
}

fn pieces(local: &str) -> impl Iterator<Item = &str> {
    local.split(|c: char| !c.is_ascii_alphabetic()).filter(|piece| !piece.is_empty())
}

/// Whether the address says in so many letters that nobody answers: `noreply` in any spelling.
pub(crate) fn refuses_replies(local: &str) -> bool {
    let joined: String = local.chars().filter(char::is_ascii_alphabetic).collect();
    ["noreply", "donotreply", "dontreply", "nepasrepondre", "noresponder", "nichtantworten", "autoreply", "mailerdaemon"]
        .iter()
        .any(|word| joined.contains(word))
}

/// Whether an address carries another inside, as programs do that must know what came back (variable envelope return paths):
/// `list-return-17-ann=x.example@y`, `bounces+123-abc@y`, `prvs=…`.
pub(crate) fn is_return_path(address: &str) -> bool {
    let (whole, _) = address.rsplit_once('@').unwrap_or((address, ""));
    let begins = ["bounce", "bounces", "return", "returns", "sentto", "prvs", "srs0", "srs1", "msprvs1", "btv1"];
    let first = whole.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    let is_tagged = whole.len() > first.len() && begins.contains(&first);
    let carries = whole.rsplit_once('=').is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.'));
    is_tagged || carries || whole.contains("-return-") || whole.contains("-bounces+") || whole.contains("-bounce-")
}

/// Whether most of a long local part is digits or hexadecimal, as programs make addresses for one mail or one customer.
pub(crate) fn is_made_by_program(local: &str) -> bool {
    let digits = local.bytes().filter(u8::is_ascii_digit).count();
    local.len() >= 20 && digits * 3 >= local.len() && !local.contains('.')
}
