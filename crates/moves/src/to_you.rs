//! What was noted about somebody, said to them: `She gives without counting` becomes `you give without counting`, where that is sure.

/// Words that may stand between the person and what they do.
const BETWEEN: &[&str] = &["always", "never", "often", "still", "really", "simply", "rarely", "usually", "just", "also"];

/// Verbs that are the same to whomever one speaks, and of those that are not what one says to somebody.
const SAME: &[&str] = &["can", "could", "will", "would", "may", "might", "must", "should", "had", "did"];
const IRREGULAR: &[(&str, &str)] = &[("is", "are"), ("was", "were"), ("has", "have"), ("does", "do"), ("goes", "go")];

/// Pronouns of the third person: after the first word they leave open who is meant.
const OTHERS: &[&str] =
    &["he", "she", "they", "him", "her", "them", "his", "hers", "their", "theirs", "himself", "herself", "themselves", "themself"];

/// What is surely one's own where it is said of oneself: "keeps her word".
const OWN: &[&str] = &["own", "word", "time", "heart", "best", "hands", "head", "way"];

/// The line said to the person it is about; as it stands where one cannot be sure.
pub(crate) fn to_you(line: &str) -> String {
    turned(line).unwrap_or_else(|| line.to_owned())
}

fn turned(line: &str) -> Option<String> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let (first, rest) = words.split_first()?;
    let is_one = match *first {
        "She" | "she" | "He" | "he" => true,
        "They" | "they" => false,
        _ => return None,
    };
    let adverbs = rest.iter().take_while(|word| BETWEEN.contains(&word.to_lowercase().as_str())).count();
    let (before, rest) = rest.split_at_checked(adverbs)?;
    let (verb, after) = rest.split_first()?;
    let said = if is_one { of_one(verb, after)? } else { (*verb).to_owned() };
    if !said.chars().next()?.is_lowercase() {
        return None;
    }
    let after = owned(after)?;
    let turned = ["you"].into_iter().chain(before.iter().copied()).chain([said.as_str()]).chain(after.iter().map(String::as_str));
    Some(turned.collect::<Vec<_>>().join(" "))
}

/// The verb of one person, as it is said to them; none where it is not known to be one, or where a second may follow it.
fn of_one(verb: &str, after: &[&str]) -> Option<String> {
    if SAME.contains(&verb) || (verb.len() > 4 && verb.ends_with("ed")) {
        return Some(verb.to_owned());
    }
    // "gives and asks": the second would have to turn as well, and may be a thing in the plural.
    let is_joined = |word: &str| ["and", "or", "but", "who", "yet", "then"].contains(&word);
    let joins = after.windows(2).any(|pair| pair.first().is_some_and(|word| is_joined(word) || word.ends_with([',', ';', '.', ':'])));
    let ends =
        after.iter().any(|word| ends_in_s(word.trim_end_matches(|letter: char| !letter.is_alphanumeric())) || BETWEEN.contains(word));
    if joins && ends {
        return None;
    }
    if let Some((_, said)) = IRREGULAR.iter().find(|(one, _)| *one == verb) {
        return Some((*said).to_owned());
    }
    base(verb)
}

/// `gives` without what the third person adds.
fn base(verb: &str) -> Option<String> {
    if verb.len() < 4 || !ends_in_s(verb) || !verb.chars().all(|letter| letter.is_ascii_lowercase()) {
        return None;
    }
    let stem = |end: &str, instead: &str| verb.strip_suffix(end).map(|stem| format!("{stem}{instead}"));
    match verb {
        "lies" | "dies" | "ties" => stem("s", ""),
        _ if verb.ends_with("ies") => stem("ies", "y"),
        _ if ["sses", "shes", "ches", "xes", "zzes"].iter().any(|end| verb.ends_with(end)) => stem("es", ""),
        _ => stem("s", ""),
    }
}

fn ends_in_s(word: &str) -> bool {
    word.ends_with('s') && !["ss", "us", "is", "'s", "\u{2019}s"].iter().any(|end| word.ends_with(end))
}

/// The rest of the line with what is theirs as yours; none where it speaks of somebody else, or may.
fn owned(after: &[&str]) -> Option<Vec<String>> {
    let mut said = Vec::with_capacity(after.len());
    for (place, word) in after.iter().enumerate() {
        let bare: String = word.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        if !OTHERS.contains(&bare.as_str()) {
            said.push((*word).to_owned());
            continue;
        }
        let next = after.get(place + 1).map(|next| next.trim_end_matches(|letter: char| !letter.is_alphanumeric()));
        let is_own = ["her", "his", "their"].contains(word) && next.is_some_and(|next| OWN.contains(&next));
        said.push(is_own.then(|| "your".to_owned())?);
    }
    Some(said)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_surely_about_them_is_said_to_them() {
        for (noted, said) in [
            ("She gives without counting", "you give without counting"),
            ("He carries what others drop", "you carry what others drop"),
            ("She keeps her word when it costs", "you keep your word when it costs"),
            ("He never passes by", "you never pass by"),
            ("She teaches with patience", "you teach with patience"),
            ("He is kind to strangers", "you are kind to strangers"),
            ("She has an ear for people", "you have an ear for people"),
            ("They always notice who stands alone", "you always notice who stands alone"),
            ("They are generous with their time.", "you are generous with your time."),
            ("She stayed when it was hard", "you stayed when it was hard"),
            ("He would help anybody", "you would help anybody"),
            ("She gives time and patience", "you give time and patience"),
        ] {
            assert_eq!(to_you(noted), said);
        }
    }

    #[test]
    fn what_is_not_sure_stays_as_it_was_noted() {
        for noted in [
            "She gives and never asks",
            "He helps his sister",
            "She knows her well",
            "They give them hope",
            "Patience with everybody",
            "Her patience",
            "She ran the whole way",
            "He, of all people",
            "She",
            "",
            "Their house is open",
            "He says what she thinks",
            "She listens, then helps",
        ] {
            assert_eq!(to_you(noted), noted);
        }
    }
}
