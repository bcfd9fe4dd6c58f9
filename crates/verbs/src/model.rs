//! A local model that tells what texts mean, where the user named one.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use hearten_connect::{WholeFileError, whole_file};
use hearten_domain::ErrorKind;
use hearten_speech::{current, say, with_language};
use hearten_words::{CONFIG_FILE, Meaning, Model, ModelBytes, ModelError, TOKENIZER_FILE, WEIGHTS_FILE};

use crate::{Result, Vault, VerbError};

/// No model that serves here is larger.
const MOST_BYTES: u64 = 2 << 30;
/// So many characters below a title are read for what a text means: what it is about comes early, and the mean of many words means little.
const READ_CHARACTERS: usize = 300;

/// A model of what texts mean that lies on this machine, or none. It is read on first need, once for all clones.
#[derive(Clone, Default)]
pub struct LocalModel(Option<Arc<InFolder>>);

struct InFolder {
    folder: PathBuf,
    loaded: Mutex<Option<Model>>,
}

impl LocalModel {
    /// The model whose files lie in a folder, in the layout of Model2Vec: `model.safetensors`, `tokenizer.json` and `config.json`.
    pub fn in_folder(folder: PathBuf) -> Self {
        Self(Some(Arc::new(InFolder { folder, loaded: Mutex::default() })))
    }

    /// Its folder; none where none was named.
    pub(crate) fn folder(&self) -> Option<&Path> {
        self.0.as_ref().map(|model| model.folder.as_path())
    }

    /// The model; none where none was named, or where this build reads none. Takes as long as its files take to read.
    ///
    /// # Errors
    /// `unavailable` where a file cannot be read or is not what it should be.
    pub(crate) fn load(&self) -> Result<Option<Model>> {
        let Some(model) = self.0.as_ref().filter(|_| Model::IS_BUILT_IN) else { return Ok(None) };
        // Whoever needs it meanwhile waits instead of reading it again.
        let mut loaded = model.loaded.lock().unwrap_or_else(PoisonError::into_inner);
        if loaded.is_none() {
            *loaded = Some(read(&model.folder)?);
        }
        Ok(loaded.clone())
    }
}

fn read(folder: &Path) -> Result<Model> {
    let bytes = |file: &str| whole_file(&folder.join(file), MOST_BYTES).map_err(|error| unreadable(&folder.join(file), unread(&error)));
    let (config, tokenizer, weights) = (bytes(CONFIG_FILE)?, bytes(TOKENIZER_FILE)?, bytes(WEIGHTS_FILE)?);
    let model = Model::load(&ModelBytes { weights: &weights, tokenizer: &tokenizer, config: &config });
    model.map_err(|error| match error {
        ModelError::Broken { file, cause } => unreadable(&folder.join(file), cause),
        ModelError::NotBuiltIn => unreadable(folder, error.to_string()),
    })
}

fn unread(error: &WholeFileError) -> String {
    match error {
        WholeFileError::Unread(error) => error.to_string(),
        WholeFileError::TooLarge(most) => say("verb-model-too-large").with("most", most.to_string()).into(),
    }
}

fn unreadable(path: &Path, cause: String) -> VerbError {
    let message = say("verb-model-unreadable").with("path", path.display().to_string()).with("cause", cause);
    VerbError::new(ErrorKind::Unavailable, message).hint(say("verb-model-unreadable-hint"))
}

impl Vault {
    /// The same vault with a model of what texts mean, by which finds are matched to people besides their words.
    #[must_use]
    pub fn with_model(mut self, model: LocalModel) -> Self {
        self.model = model;
        self
    }

    /// The model, where there is one.
    pub(crate) async fn loaded_model(&self) -> Result<Option<Model>> {
        if self.model.folder().is_none() {
            return Ok(None);
        }
        let (model, language) = (self.model.clone(), current());
        let loaded = tokio::task::spawn_blocking(move || with_language(language, || model.load())).await;
        loaded.map_err(|error| VerbError::new(ErrorKind::Internal, error.to_string()))?
    }
}

/// What a text with a title means: the title alone, and once more with how the text begins, each counting the same.
pub(crate) fn meaning_of(model: &Model, title: &str, text: &str) -> Meaning {
    let alone = model.meaning(title);
    let beginning: String = text.chars().take(READ_CHARACTERS).collect();
    if beginning.trim().is_empty() {
        return alone;
    }
    alone.and(&model.meaning(&format!("{title}\n{beginning}")))
}
