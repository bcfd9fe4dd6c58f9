//! A tiny invented model of what words mean: the weights of a real one are no part of the repository.

use std::{fmt::Write, path::Path};

/// The files of a model in the layout of Model2Vec that knows a few words, each with its place on a plane.
#[derive(Debug, Clone)]
pub struct TinyModel {
    /// What `model.safetensors` holds: the length of its head in 8 bytes, the head, the numbers.
    pub weights: Vec<u8>,
    /// What `tokenizer.json` holds: text is cut at whitespace and marks, and words are looked up in small letters.
    pub tokenizer: Vec<u8>,
    /// What `config.json` holds.
    pub config: Vec<u8>,
}

impl TinyModel {
    /// A model of these words, which are letters only.
    pub fn of(words: &[(&str, [f32; 2])]) -> Self {
        let mut vocabulary = "\"[UNK]\":0".to_owned();
        for (number, (word, _)) in words.iter().enumerate() {
            // Writing into a string cannot fail.
            let _ = write!(vocabulary, ",\"{word}\":{}", number + 1);
        }
        let tokenizer = [
            r#"{"version":"1.0","truncation":null,"padding":null,"added_tokens":[],"#,
            r#""normalizer":{"type":"Lowercase"},"pre_tokenizer":{"type":"Whitespace"},"post_processor":null,"decoder":null,"#,
            r#""model":{"type":"WordLevel","unk_token":"[UNK]","vocab":{"#,
            vocabulary.as_str(),
            "}}}",
        ];
        let numbers: Vec<u8> =
            [0.0, 0.0].into_iter().chain(words.iter().flat_map(|(_, place)| *place)).flat_map(f32::to_le_bytes).collect();
        let head = format!(r#"{{"embeddings":{{"dtype":"F32","shape":[{},2],"data_offsets":[0,{}]}}}}"#, words.len() + 1, numbers.len());
        let mut weights = (head.len() as u64).to_le_bytes().to_vec();
        weights.extend(head.into_bytes());
        weights.extend(numbers);
        Self { weights, tokenizer: tokenizer.concat().into_bytes(), config: br#"{"normalize":true}"#.to_vec() }
    }

    /// A model to which wood, timber and planks are nearly the same, and chess with its rooks and gambits is something else.
    pub fn of_wood_and_chess() -> Self {
        Self::of(&[
            ("wood", [1.0, 0.1]),
            ("timber", [1.0, 0.0]),
            ("plank", [0.9, 0.1]),
            ("lathe", [0.8, 0.2]),
            ("carving", [0.9, 0.2]),
            ("chess", [0.0, 1.0]),
            ("gambit", [0.1, 1.0]),
            ("rook", [0.1, 0.9]),
            ("pawn", [0.0, 0.8]),
        ])
    }

    /// Writes its files into a folder. Fails the test where that cannot be done.
    #[track_caller]
    pub fn write(&self, folder: &Path) {
        for (name, bytes) in [("model.safetensors", &self.weights), ("tokenizer.json", &self.tokenizer), ("config.json", &self.config)] {
            if let Err(cause) = std::fs::write(folder.join(name), bytes) {
                crate::wrong(&format!("{name} cannot be written: {cause}"));
            }
        }
    }
}
