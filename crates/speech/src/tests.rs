//! The catalogue is whole: every language says what English says, of the same things.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    path::Path,
};

use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

use crate::{
    Language,
    catalogue::{PARTS, texts},
    say, with_language, worded,
};

/// What follows a text's key where its wording for pages is meant.
const ON_PAGE: &str = ".page";

/// A language's texts: key to part, variables and tags of HTML.
type Texts = BTreeMap<String, (&'static str, BTreeSet<String>, Vec<String>)>;

fn read(language: Language) -> Texts {
    let mut all = Texts::new();
    for (part, text) in PARTS.iter().zip(texts(language)) {
        let place = format!("{language}/{part}.ftl");
        let resource = parser::parse(*text).unwrap_or_else(|(_, errors)| panic!("{place}: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name.to_owned();
            let pattern = message.value.unwrap_or_else(|| panic!("{place}: {key} says nothing"));
            let mut keep = |key: String, pattern: &Pattern<&str>| {
                let mut seen = Seen::default();
                seen.pattern(pattern);
                assert!(all.insert(key.clone(), (part, seen.variables, tags(&seen.longest))).is_none(), "{place}: {key} stands twice");
            };
            for attribute in &message.attributes {
                assert_eq!(attribute.id.name, "page", "{place}: {key} has an attribute that nothing asks for");
                keep(format!("{key}{ON_PAGE}"), &attribute.value);
            }
            keep(key, &pattern);
        }
    }
    all
}

/// What stands in a pattern.
#[derive(Default)]
struct Seen {
    variables: BTreeSet<String>,
    /// All texts of one way through the variants, the last ones, that serve where no other does.
    longest: String,
}

impl Seen {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.longest += value,
                PatternElement::Placeable { expression: Expression::Inline(inline) } => self.inline(inline),
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    self.inline(selector);
                    for variant in variants {
                        let before = self.longest.clone();
                        self.pattern(&variant.value);
                        if !variant.default {
                            self.longest = before;
                        }
                    }
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::StringLiteral { value } => self.longest += value,
            InlineExpression::Placeable { expression } => {
                if let Expression::Inline(inner) = expression.as_ref() {
                    self.inline(inner);
                }
            }
            InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
                for inner in positional {
                    self.inline(inner);
                }
            }
            // The parts are read one by one.
            InlineExpression::MessageReference { id, .. } => panic!("a text refers to {}", id.name),
            _ => {}
        }
    }
}

/// The tags of HTML in a text, without what a translator may change (words), in order of their names.
fn tags(text: &str) -> Vec<String> {
    let mut tags: Vec<String> =
        text.split('<').skip(1).filter_map(|rest| Some(rest.split_once('>')?.0.split(' ').next()?.to_owned())).collect();
    tags.sort();
    tags
}

#[test]
fn every_language_says_what_english_says_of_the_same_things() {
    let english = read(Language::English);
    for language in Language::ALL {
        let texts = read(language);
        let missing: Vec<_> = english.keys().filter(|key| !texts.contains_key(*key)).collect();
        let foreign: Vec<_> = texts.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(missing.is_empty() && foreign.is_empty(), "{language} lacks {missing:?}, and has alone {foreign:?}");
        for (key, said) in &texts {
            assert_eq!(*said, english[key], "{language}: {key} stands elsewhere, fills in or marks up something else than in English");
        }
    }
}

#[test]
fn a_text_is_said_in_the_language_at_hand_with_its_plural() {
    let found = |count: i64| Language::ALL.map(|language| with_language(language, || say("days").with("count", count).to_string()));
    assert_eq!(found(1), ["1 day", "1 Tag", "1 día", "1 jour"]);
    assert_eq!(found(2345), ["2,345 days", "2.345 Tage", "2.345 días", "2\u{202f}345 jours"]);
}

#[test]
fn a_text_has_a_wording_for_pages_in_which_what_is_filled_in_is_escaped() {
    let said = say("verb-muted-hint").with("name", "<b>").with("id", "\"'&");
    assert_eq!(said.to_string(), "to wake it: hearten unmute <b>");
    assert_eq!(said.on_page().unwrap(), "To wake it, choose “Lift this” on <a href=\"/people/&quot;&#39;&amp;\">their page</a>.");
    let german = with_language(Language::German, || said.on_page().unwrap());
    assert!(german.contains("„Das aufheben“"), "{german}");
    assert_eq!(say("find-no-name-hint").on_page(), None);
}

#[test]
fn a_hint_that_names_a_command_is_worded_for_pages_too() {
    for (part, text) in PARTS.iter().zip(texts(Language::English)).filter(|(part, _)| part.starts_with("verbs-")) {
        let lines: Vec<&str> = text.lines().collect();
        for pair in lines.windows(2) {
            let is_command = pair[0].split_once("-hint = ").is_some_and(|(_, words)| words.contains("hearten "));
            assert!(!is_command || pair[1].starts_with("    .page = "), "{part}.ftl: {}", pair[0]);
        }
    }
}

#[test]
fn what_is_not_in_the_catalogue_is_said_by_its_key() {
    assert_eq!(say("no-such-text").to_string(), "no-such-text");
}

#[test]
fn a_word_that_is_not_in_the_catalogue_stays_as_it_is() {
    with_language(Language::German, || assert_eq!(worded("review-reason", "hard season").to_string(), "schwere Zeit"));
    assert_eq!(worded("review-reason", "a_word of mine").to_string(), "a_word of mine");
}

/// All code and templates of the workspace, this file left out.
fn sources() -> String {
    fn gather(folder: &Path, all: &mut String) {
        for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                gather(&entry, all);
            } else if entry.extension().is_some_and(|end| end == "rs" || end == "html") && !entry.ends_with("speech/src/tests.rs") {
                all.push_str(&std::fs::read_to_string(&entry).unwrap());
            }
        }
    }
    let mut all = String::new();
    for folder in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).unwrap().map(|entry| entry.unwrap().path()) {
        for part in ["src", "templates"].map(|part| folder.join(part)).iter().filter(|part| part.is_dir()) {
            gather(part, &mut all);
        }
    }
    all
}

#[test]
fn every_text_that_is_asked_for_is_in_the_catalogue() {
    let (english, sources) = (read(Language::English), sources());
    // A method of the same name asks for something else.
    let calls = ["say(\"", "markup(\""].into_iter().flat_map(|call| sources.match_indices(call));
    let functions = calls.filter(|(at, _)| !sources[..*at].ends_with('.'));
    let asked = functions.filter_map(|(at, call)| Some(sources[at + call.len()..].split_once('"')?.0));
    let missing: BTreeSet<&str> = asked.filter(|key| !english.contains_key(*key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_text_is_asked_for_somewhere() {
    let (english, sources) = (read(Language::English), sources());
    // What stands between quotation marks, whole or up to what is filled in.
    let words: HashSet<&str> = sources.split('"').collect();
    let beginnings: HashSet<&str> = words.iter().filter_map(|word| Some(word.split_once('{')?.0)).collect();
    // A group of keys, such as those of an enumeration's words, may be named without its last hyphen.
    let is_group = |group: &str| group.contains('-') && words.contains(group);
    let begins = |key: &str| key.match_indices('-').any(|(at, _)| beginnings.contains(&key[..=at]) || is_group(&key[..at]));
    let is_asked = |key: &str| words.contains(key) || begins(key);
    // The wording for pages is asked for with its text.
    let idle: Vec<_> = english.keys().filter(|key| !is_asked(key.strip_suffix(ON_PAGE).unwrap_or(key))).collect();
    assert!(idle.is_empty(), "{idle:?}");
}
