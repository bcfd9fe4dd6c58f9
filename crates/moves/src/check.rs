//! "Would I be glad to get this?": what a friend would say of a draft. It explains, it never blocks.

use hearten_domain::{Medium, Move, ReasonKind};
use hearten_speech::{Language, Said, current, say};
use hearten_words::{fold, terms};
use serde::Serialize;

/// What a remark is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RemarkKind {
    /// Nothing in it could not have been written to anybody.
    NoReason,
    /// It speaks of the writer before the reader.
    MeFirst,
    /// It asks more than one thing.
    ManyAsks,
    /// It asks for something in a hard season.
    AskInHardSeason,
    /// It is longer than people read gladly.
    TooLong,
    /// It holds a phrase that everybody has read too often.
    WornPhrase,
    /// It does not greet by name.
    NoGreeting,
    /// Thanks that do not name the deed, the result and the person.
    ThinThanks,
    /// It is cheerful in a hard season.
    Cheerful,
    /// It does not fit its medium.
    Medium,
}

/// One remark on a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Remark {
    /// What it is about.
    pub kind: RemarkKind,
    /// The remark, a sentence to the writer.
    pub text: String,
}

/// More words than this are read later, that is never.
const MOST_WORDS: usize = 90;
/// In a message people read less.
const MOST_WORDS_IN_MESSAGE: usize = 60;

/// Phrases that say nothing; folded.
const WORN: &[&str] = &[
    "hope this finds you well",
    "hope you are well",
    "hope you are doing well",
    "hope all is well",
    "just checking in",
    "checking in",
    "touch base",
    "touching base",
    "reach out",
    "reaching out",
    "pick your brain",
    "long time no see",
    "i know you are busy",
    "circle back",
    "quick favor",
    "quick favour",
    "big fan",
    "you are amazing",
    "you are the best",
    "great work as always",
    "thanks in advance",
];

/// Words by which a sentence asks without a question mark; folded.
const ASKING: &[&str] = &["could you", "would you", "can you", "please", "let me know", "i need you", "i would ask"];

/// Words too bright for a hard season; folded.
const CHEERFUL: &[&str] =
    &["happy", "congratulations", "fun", "exciting", "great news", "cheers", "celebrate", "wonderful", "cheer up", "bright side"];

/// Words that tell a result; folded.
const RESULT: &[&str] = &[
    "led",
    "because",
    "now",
    "so that",
    "since then",
    "helped",
    "lets",
    "let me",
    "made",
    "became",
    "thanks to",
    "came of",
    "outcome",
    "result",
];

/// Remarks on a draft (the move's own, or as the user changed it); none means one would be glad to get it.
///
/// What stands in quotation marks is a subject or title and is not held against the writer.
pub fn check(draft: &str, suggested: &Move) -> Vec<Remark> {
    let said = without_quotes(draft);
    let folded = fold(&said);
    let findings = [
        greeting(draft, suggested),
        reason(draft, suggested),
        order(&folded),
        asks(&said, suggested),
        length(draft, suggested.medium),
        worn(&folded),
        thanks(&folded, suggested),
        cheer(draft, &folded, suggested),
        medium(draft, suggested),
    ];
    let is_english = is_english(&said);
    findings.into_iter().flatten().filter(|remark| is_english || !is_told_by_english_words(remark.kind)).collect()
}

/// Whether a draft is English; one that does not tell is taken to be in the language of the interface.
fn is_english(draft: &str) -> bool {
    let spoken = current() == Language::English;
    hearten_words::language(draft).map_or(spoken, |language| language == hearten_words::Language::English)
}

/// What only the words of an English draft tell.
fn is_told_by_english_words(kind: RemarkKind) -> bool {
    matches!(kind, RemarkKind::MeFirst | RemarkKind::WornPhrase | RemarkKind::ThinThanks)
}

fn remark(kind: RemarkKind, text: Said) -> Remark {
    Remark { kind, text: text.into() }
}

fn without_quotes(text: &str) -> String {
    // German closes with the sign that English opens with.
    const PAIRS: [(char, char); 3] = [('“', '”'), ('„', '“'), ('«', '»')];
    let mut open: Option<char> = None;
    let outside = |letter: &char| {
        let was_open = open.is_some();
        if open == Some(*letter) {
            open = None;
        } else if open.is_none() {
            open = PAIRS.iter().find(|(opens, _)| opens == letter).map(|(_, closes)| *closes);
        }
        !was_open && open.is_none()
    };
    text.chars().filter(outside).collect()
}

fn body(folded_or_raw: &str) -> &str {
    folded_or_raw.split_once(',').map_or(folded_or_raw, |(_, rest)| rest)
}

fn greeting(draft: &str, suggested: &Move) -> Option<Remark> {
    let first_line = fold(draft.lines().next().unwrap_or_default());
    let named: Vec<String> = suggested.people.iter().filter(|person| !person.name.contains('@')).map(|person| fold(&person.name)).collect();
    let greets = |name: &String| name.split(' ').any(|part| part.len() > 1 && first_line.contains(part));
    let is_greeting = named.is_empty()
        || named.iter().any(greets)
        || (first_line.ends_with([',', ':'])
            && first_line.split(' ').count() <= 3
            && first_line != fold(&say("gracious-hello").to_string()));
    if is_greeting { None } else { Some(remark(RemarkKind::NoGreeting, say("gracious-check-no-greeting"))) }
}

fn reason(draft: &str, suggested: &Move) -> Option<Remark> {
    let mut known: Vec<String> = suggested.why.evidence().iter().flat_map(|fact| terms(&fact.text)).collect();
    let names: Vec<String> = suggested.people.iter().flat_map(|person| terms(&person.name)).collect();
    known.retain(|term| !names.contains(term));
    let written = terms(draft);
    let rests_on_text = known.iter().any(|term| written.contains(term));
    // Facts with little text of their own (a call, a visit) are named by their medium.
    if rests_on_text || known.is_empty() { None } else { Some(remark(RemarkKind::NoReason, say("gracious-check-no-reason"))) }
}

fn order(folded: &str) -> Option<Remark> {
    const FIRST: [&str; 5] = ["i", "my", "me", "mine", "i'm"];
    const SECOND: [&str; 4] = ["you", "your", "yours", "you're"];
    let mut words = body(folded).split(|letter: char| !letter.is_alphanumeric() && letter != '\'');
    let first = words.find(|word| FIRST.contains(word) || SECOND.contains(word));
    let is_me = first.is_some_and(|word| FIRST.contains(&word));
    if is_me { Some(remark(RemarkKind::MeFirst, say("gracious-check-me-first"))) } else { None }
}

fn count_asks(said: &str) -> usize {
    let sentences = said.split_inclusive(['.', '?', '!', '\n']);
    sentences.filter(|sentence| sentence.trim_end().ends_with('?') || ASKING.iter().any(|ask| fold(sentence).contains(ask))).count()
}

fn asks(said: &str, suggested: &Move) -> Option<Remark> {
    match (suggested.reason_kind, count_asks(said)) {
        (_, 0) => None,
        (ReasonKind::HardSeason, _) => Some(remark(RemarkKind::AskInHardSeason, say("gracious-check-ask-in-hard-season"))),
        (_, 1) => None,
        (_, many) => Some(remark(RemarkKind::ManyAsks, say("gracious-check-many-asks").with("count", many))),
    }
}

fn length(draft: &str, medium: Medium) -> Option<Remark> {
    let words = draft.split_whitespace().count();
    let most = if medium == Medium::Message { MOST_WORDS_IN_MESSAGE } else { MOST_WORDS };
    (words > most).then(|| remark(RemarkKind::TooLong, say("gracious-check-too-long").with("count", words).with("most", most)))
}

fn worn(folded: &str) -> Option<Remark> {
    let phrase = WORN.iter().find(|phrase| folded.contains(**phrase))?;
    Some(remark(RemarkKind::WornPhrase, say("gracious-check-worn").with("phrase", *phrase)))
}

fn thanks(folded: &str, suggested: &Move) -> Option<Remark> {
    let is_thanks = matches!(
        suggested.reason_kind,
        ReasonKind::ThanksOwed | ReasonKind::Outcome | ReasonKind::Meeting | ReasonKind::Answer | ReasonKind::WorkTogether
    );
    if !is_thanks {
        return None;
    }
    let has = |words: &[&str]| words.iter().any(|word| format!(" {folded} ").contains(&format!(" {word}")));
    let missing = [
        (!has(&["thank", "grateful"]), "gracious-check-thin-thanks-word"),
        (!has(RESULT), "gracious-check-thin-thanks-result"),
        (!has(&["you "]), "gracious-check-thin-thanks-them"),
    ];
    let named = missing.into_iter().filter(|(is_missing, _)| *is_missing).map(|(_, key)| say(key));
    let what = named.reduce(|before, next| say("gracious-and").with("one", before).with("other", next))?;
    Some(remark(RemarkKind::ThinThanks, say("gracious-check-thin-thanks").with("what", what)))
}

fn cheer(draft: &str, folded: &str, suggested: &Move) -> Option<Remark> {
    let is_bright = draft.contains('!')
        || folded.split(|letter: char| !letter.is_alphanumeric()).any(|word| CHEERFUL.contains(&word))
        || CHEERFUL.iter().any(|phrase| phrase.contains(' ') && folded.contains(phrase));
    if suggested.reason_kind == ReasonKind::HardSeason && is_bright {
        Some(remark(RemarkKind::Cheerful, say("gracious-check-cheerful")))
    } else {
        None
    }
}

fn medium(draft: &str, suggested: &Move) -> Option<Remark> {
    let is_thin = suggested.medium == Medium::Letter && draft.split_whitespace().count() < 15;
    let is_poor = suggested.reason_kind == ReasonKind::HardSeason && matches!(suggested.medium, Medium::GroupMail | Medium::Post);
    if is_thin {
        return Some(remark(RemarkKind::Medium, say("gracious-check-short-letter")));
    }
    if is_poor { Some(remark(RemarkKind::Medium, say("gracious-check-poor-medium"))) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_quotation_marks_of_any_language_is_left_out() {
        for text in ["a “b c” d", "a „b c“ d", "a «b c» d"] {
            assert_eq!(without_quotes(text), "a  d", "{text}");
        }
    }

    #[test]
    fn a_draft_is_in_the_language_it_tells_or_else_in_that_of_the_interface() {
        let german = "Hallo Nora, danke, dass du meinen Entwurf gelesen hast; deinetwegen habe ich ihn noch einmal umgestellt.";
        assert!(!is_english(german) && is_english("Hi Nora,"));
        hearten_speech::with_language(Language::German, || {
            assert!(!is_english("Hallo Nora,"));
            assert!(is_english(
                "Hi Nora, thank you for reading my draft of the lease last week, it helped me to see what was missing in it."
            ));
        });
    }
}
