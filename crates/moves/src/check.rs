//! "Would I be glad to get this?": what a friend would say of a draft. It explains, it never blocks.

use hearten_domain::{Medium, Move, ReasonKind};
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
    findings.into_iter().flatten().collect()
}

fn remark(kind: RemarkKind, text: impl Into<String>) -> Remark {
    Remark { kind, text: text.into() }
}

fn without_quotes(text: &str) -> String {
    let mut depth = 0_i32;
    let outside = |letter: &char| {
        depth += i32::from(*letter == '“') - i32::from(*letter == '”');
        depth <= 0 && *letter != '”'
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
        || (first_line.ends_with(',') && first_line.split(' ').count() <= 3 && first_line != "hello,");
    if is_greeting { None } else { Some(remark(RemarkKind::NoGreeting, "It does not begin with their name.")) }
}

fn reason(draft: &str, suggested: &Move) -> Option<Remark> {
    let mut known: Vec<String> = suggested.why.evidence().iter().flat_map(|fact| terms(&fact.text)).collect();
    let names: Vec<String> = suggested.people.iter().flat_map(|person| terms(&person.name)).collect();
    known.retain(|term| !names.contains(term));
    let written = terms(draft);
    let rests_on_text = known.iter().any(|term| written.contains(term));
    // Facts with little text of their own (a call, a visit) are named by their medium.
    if rests_on_text || known.is_empty() {
        None
    } else {
        Some(remark(RemarkKind::NoReason, "Nothing in it is about them in particular: name what makes you write."))
    }
}

fn order(folded: &str) -> Option<Remark> {
    const FIRST: [&str; 5] = ["i", "my", "me", "mine", "i'm"];
    const SECOND: [&str; 4] = ["you", "your", "yours", "you're"];
    let mut words = body(folded).split(|letter: char| !letter.is_alphanumeric() && letter != '\'');
    let first = words.find(|word| FIRST.contains(word) || SECOND.contains(word));
    let is_me = first.is_some_and(|word| FIRST.contains(&word));
    if is_me { Some(remark(RemarkKind::MeFirst, "It speaks of you before it speaks of them.")) } else { None }
}

fn count_asks(said: &str) -> usize {
    let sentences = said.split_inclusive(['.', '?', '!', '\n']);
    sentences.filter(|sentence| sentence.trim_end().ends_with('?') || ASKING.iter().any(|ask| fold(sentence).contains(ask))).count()
}

fn asks(said: &str, suggested: &Move) -> Option<Remark> {
    match (suggested.reason_kind, count_asks(said)) {
        (_, 0) => None,
        (ReasonKind::HardSeason, _) => {
            Some(remark(RemarkKind::AskInHardSeason, "In a hard season it is kinder to ask for nothing, not even an answer."))
        }
        (_, 1) => None,
        (_, many) => Some(remark(RemarkKind::ManyAsks, format!("It asks {many} things; one easy one is enough."))),
    }
}

fn length(draft: &str, medium: Medium) -> Option<Remark> {
    let words = draft.split_whitespace().count();
    let most = if medium == Medium::Message { MOST_WORDS_IN_MESSAGE } else { MOST_WORDS };
    if words <= most { None } else { Some(remark(RemarkKind::TooLong, format!("{words} words; under {most} are read at once."))) }
}

fn worn(folded: &str) -> Option<Remark> {
    let phrase = WORN.iter().find(|phrase| folded.contains(**phrase))?;
    Some(remark(RemarkKind::WornPhrase, format!("“{phrase}” has been read too often; leave it out or say what you mean.")))
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
        (!has(&["thank", "grateful"]), "a word of thanks"),
        (!has(RESULT), "what it led to"),
        (!has(&["you "]), "what it shows about them"),
    ];
    let named: Vec<&str> = missing.iter().filter(|(is_missing, _)| *is_missing).map(|(_, what)| *what).collect();
    if named.is_empty() { None } else { Some(remark(RemarkKind::ThinThanks, format!("Thanks are warmer with {}.", named.join(" and ")))) }
}

fn cheer(draft: &str, folded: &str, suggested: &Move) -> Option<Remark> {
    let is_bright = draft.contains('!')
        || folded.split(|letter: char| !letter.is_alphanumeric()).any(|word| CHEERFUL.contains(&word))
        || CHEERFUL.iter().any(|phrase| phrase.contains(' ') && folded.contains(phrase));
    if suggested.reason_kind == ReasonKind::HardSeason && is_bright {
        Some(remark(RemarkKind::Cheerful, "It sounds cheerful; a quiet tone fits a hard season."))
    } else {
        None
    }
}

fn medium(draft: &str, suggested: &Move) -> Option<Remark> {
    let is_thin = suggested.medium == Medium::Letter && draft.split_whitespace().count() < 15;
    let is_poor = suggested.reason_kind == ReasonKind::HardSeason && matches!(suggested.medium, Medium::GroupMail | Medium::Post);
    if is_thin {
        return Some(remark(RemarkKind::Medium, "For a letter it is short; two or three sentences more would be kept."));
    }
    if is_poor { Some(remark(RemarkKind::Medium, "A voice, a visit or a letter fits better.")) } else { None }
}
