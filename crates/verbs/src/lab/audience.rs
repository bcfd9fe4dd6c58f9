//! `lab audience`: who would value each question of a public list, told from the posts before it.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    io::BufRead,
    path::Path,
};

use hearten_ties::{Audience, Fit, OccasionNumber};
use hearten_words::{Meaning, Model, TermCounts, fold, own_words, thread_subject};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{LocalModel, Result, VerbError, model::meaning_of};

/// Of a post so many characters are read; what it is about comes early.
const READ_CHARACTERS: usize = 4000;
/// A subject says as much as this many lines that use its words once.
const SUBJECT_COUNTS: f64 = 2.0;
/// Who wrote less often is not yet known.
const LEAST_POSTS: u32 = 2;
/// What asking shows beside answering: who asked a thing cares for it, but knows it less.
const ASKING_COUNTS: f64 = 0.1;

/// Somebody who would value the first post of a thread.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AudienceLine {
    /// The id of the post.
    pub root: String,
    /// Their name, trimmed and in small letters.
    pub name: String,
    /// How much speaks for them; it compares people for one post.
    pub score: f64,
}

/// A post as the lists keep it; the fields that are not needed are left.
#[derive(Debug, Deserialize)]
struct Post {
    id: String,
    parent: Option<String>,
    thread: String,
    at: Timestamp,
    name: String,
    subject: String,
    body: String,
}

/// Reads a list of posts, one JSON object a line by time, and says for each first post of a thread at or after `from` who would value it: at most `top`
/// names, best first, of those who wrote twice before and are not its author. Only the lines before a post are used for it. With a model it counts, too,
/// what the posts mean.
///
/// # Errors
/// `missing` where there is no such file; `invalid` for a line that is no post; `unavailable` where the model cannot be read.
pub fn lab_audience(list: &Path, from: Timestamp, top: usize, model: &LocalModel) -> Result<Vec<AudienceLine>> {
    let model = model.load()?;
    let file = std::fs::File::open(list).map_err(|cause| VerbError::missing(format!("{} cannot be read: {cause}", list.display())))?;
    let mut history = History::default();
    let mut lines = Vec::new();
    for (number, line) in std::io::BufReader::new(file).lines().enumerate() {
        let invalid = |cause: String| {
            VerbError::invalid(format!("{}, line {}: {cause}", list.display(), number + 1))
                .hint("each line is a JSON object with id, parent, thread, at, name, subject and body")
        };
        let line = line.map_err(|cause| invalid(cause.to_string()))?;
        if line.trim().is_empty() {
            continue;
        }
        let post: Post = serde_json::from_str(&line).map_err(|cause| invalid(cause.to_string()))?;
        let read = Read::of(&post, model.as_ref());
        if post.at >= from && history.is_question(&post) {
            let line = |fit: Fit<String>| AudienceLine { root: post.id.clone(), name: fit.who, score: fit.score };
            lines.extend(history.who_would_value(&post, &read, top).into_iter().map(line));
        }
        history.learn(&post, read);
    }
    Ok(lines)
}

/// What a post says, read once.
struct Read {
    author: String,
    subject: String,
    terms: TermCounts,
    meaning: Option<Meaning>,
    words: HashSet<String>,
}

impl Read {
    fn of(post: &Post, model: Option<&Model>) -> Self {
        let own = own_words(&post.body, READ_CHARACTERS);
        let subject = thread_subject(&post.subject);
        let words = words_of(&post.subject).chain(words_of(&own)).collect();
        let terms = TermCounts::of(&own).and(&subject, SUBJECT_COUNTS);
        let meaning = model.map(|model| meaning_of(model, &subject, &own));
        Self { author: post.name.trim().to_lowercase(), subject, terms, meaning, words }
    }
}

fn words_of(text: &str) -> impl Iterator<Item = String> {
    fold(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect::<Vec<_>>()
        .into_iter()
}

/// The list up to now.
#[derive(Default)]
struct History {
    audience: Audience<String>,
    threads: HashMap<String, Thread>,
    posts_of: HashMap<String, u32>,
    /// The first and the last word of each name of two or more.
    names: HashMap<String, BTreeSet<String>>,
}

struct Thread {
    occasion: OccasionNumber,
    asker: Option<String>,
}

impl History {
    /// Whether a post that comes now opens its thread.
    fn is_question(&self, post: &Post) -> bool {
        post.parent.as_deref().is_none_or(str::is_empty) && !self.threads.contains_key(&post.thread)
    }

    fn who_would_value(&self, post: &Post, read: &Read, top: usize) -> Vec<Fit<String>> {
        let may = |who: &String| *who != read.author && self.posts_of.get(who).is_some_and(|posts| *posts >= LEAST_POSTS);
        let is_named = |words: &BTreeSet<String>| words.iter().all(|word| read.words.contains(word));
        let named = self.names.iter().filter(|(_, words)| is_named(words)).map(|(name, _)| name.clone()).collect();
        self.audience.who_would_value(&read.terms, read.meaning.as_ref(), post.at, &named, top, may)
    }

    fn learn(&mut self, post: &Post, read: Read) {
        let is_question = self.is_question(post);
        let (audience, author) = (&mut self.audience, read.author);
        let thread = self
            .threads
            .entry(post.thread.clone())
            .or_insert_with(|| Thread { occasion: audience.occasion(&read.subject), asker: is_question.then(|| author.clone()) });
        audience.text(thread.occasion, &read.terms);
        if let Some(meaning) = read.meaning {
            audience.meaning(thread.occasion, meaning);
        }
        let weight = if thread.asker.as_ref() == Some(&author) { ASKING_COUNTS } else { 1.0 };
        audience.take_up(thread.occasion, &author, post.at, weight);
        let posts = self.posts_of.entry(author.clone()).or_default();
        *posts += 1;
        if *posts == 1 {
            let words: Vec<String> = words_of(&author).collect();
            let ends = [words.first(), words.last()].into_iter().flatten().cloned().collect::<BTreeSet<_>>();
            if ends.len() == 2 {
                self.names.insert(author, ends);
            }
        }
    }
}
