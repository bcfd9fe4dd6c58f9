//! The one error of the verbs: a kind, a cause in plain words, and a remedy.

use std::fmt;

use hearten_domain::ErrorKind;
use hearten_speech::{Said, say, worded};
use hearten_store::StoreError;

/// Why a verb could not do what was asked. Surfaces show the message and their wording of the hint as they are, and map the kind.
#[derive(Debug)]
pub struct VerbError {
    kind: ErrorKind,
    message: String,
    hint: Option<Hint>,
    choices: Vec<Choice>,
    /// Among whom I may be, where it only wants to be told who I am.
    asks_who_i_am: Option<Box<[String]>>,
}

/// What to do about an error. The command line is told a command where a page is told where on the pages it is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    words: String,
    page: Option<String>,
}

impl Hint {
    /// It as the command line says it.
    pub fn words(&self) -> &str {
        &self.words
    }

    /// It as pages word it, as HTML with links of ours and all else escaped; none where they say the same as [`Hint::words`].
    pub fn on_page(&self) -> Option<&str> {
        self.page.as_deref()
    }
}

impl From<Said> for Hint {
    /// A text of the catalogue brings its wording for pages along.
    fn from(said: Said) -> Self {
        Self { words: said.to_string(), page: said.on_page() }
    }
}

impl From<String> for Hint {
    fn from(words: String) -> Self {
        Self { words, page: None }
    }
}

impl From<&str> for Hint {
    fn from(words: &str) -> Self {
        words.to_owned().into()
    }
}

/// One of several people that a name can mean.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Choice {
    /// Who.
    pub id: hearten_domain::PersonId,
    /// The name, with what tells this person from the others (organization or address).
    pub label: String,
}

/// The result of a verb.
pub type Result<T, E = VerbError> = std::result::Result<T, E>;

impl VerbError {
    /// An error of `kind` with its cause.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), hint: None, choices: Vec::new(), asks_who_i_am: None }
    }

    /// The input cannot be used.
    pub fn invalid(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Invalid, message)
    }

    /// What was asked for is not there.
    pub fn missing(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Missing, message)
    }

    /// It is not allowed.
    pub fn refused(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Refused, message)
    }

    /// It contradicts what is there.
    pub fn conflict(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Conflict, message)
    }

    /// The same error with what to do about it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Hint>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same error with the people a name can mean.
    #[must_use]
    pub fn choices(mut self, choices: Vec<Choice>) -> Self {
        self.choices = choices;
        self
    }

    /// The same error as one that only wants to be told who I am.
    #[must_use]
    pub(crate) fn asking_who_i_am(self) -> Self {
        self.asking_who_i_am_among(Vec::new())
    }

    /// The same error as one that only wants to be told who of these I am.
    #[must_use]
    pub(crate) fn asking_who_i_am_among(mut self, names: Vec<String>) -> Self {
        self.asks_who_i_am = Some(names.into_boxed_slice());
        self
    }

    /// What sort of error it is.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// What to do about it, where something can be done.
    pub fn remedy(&self) -> Option<&str> {
        self.hint.as_ref().map(Hint::words)
    }

    /// What to do about it on a page, as HTML with links of ours and all else escaped; none where a page says the same as [`VerbError::remedy`].
    pub fn remedy_on_page(&self) -> Option<&str> {
        self.hint.as_ref().and_then(Hint::on_page)
    }

    /// The people an ambiguous name can mean; empty for other errors.
    pub fn candidates(&self) -> &[Choice] {
        &self.choices
    }

    /// Whether the same may go well once it is said who I am; a surface that can ask for it does.
    pub fn asks_who_i_am(&self) -> bool {
        self.asks_who_i_am.is_some()
    }

    /// The names among which mine is likely, where it asks who I am and some are known.
    pub fn who_i_may_be(&self) -> &[String] {
        self.asks_who_i_am.as_deref().unwrap_or_default()
    }
}

impl fmt::Display for VerbError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for VerbError {}

impl From<StoreError> for VerbError {
    fn from(error: StoreError) -> Self {
        let message = match &error {
            StoreError::RestedOn(later) => say("verb-undo-rested-on").with("what", later).into(),
            StoreError::ComeOrGone { kind, id } => {
                say("verb-undo-come-or-gone").with("kind", worded("undo-kind", kind)).with("id", id).into()
            }
            StoreError::CutShort(line) => say("verb-export-cut").with("line", line.to_string()).into(),
            StoreError::Miscounted { counted, found } => say("verb-export-miscounted").with("counted", counted).with("found", found).into(),
            _ => error.to_string(),
        };
        let told = Self::new(error.kind(), message);
        let is_in_part = matches!(error, StoreError::CutShort(_) | StoreError::Miscounted { .. });
        if is_in_part { told.hint(say("verb-export-in-part-hint")) } else { told }
    }
}
