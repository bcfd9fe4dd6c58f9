//! Models as `model2vec-rs` reads them, looked over first: it trusts the files to be of one model, and would fail at the first text that
//! shows they are not.

use model2vec_rs::model::StaticModel;
use safetensors::{
    SafeTensors,
    tensor::{Dtype, TensorView},
};
use serde_json::Value;

use super::{CONFIG_FILE, ModelBytes, ModelError, TOKENIZER_FILE, WEIGHTS_FILE};

/// The names under which the vectors are kept: by Model2Vec, by sentence-transformers, and as a layer of PyTorch.
const VECTORS: [&str; 3] = ["embeddings", "0", "embedding.weight"];

/// A model that was read.
#[derive(Clone)]
pub(super) struct Reader(StaticModel);

impl Reader {
    pub(super) fn load(bytes: &ModelBytes<'_>) -> Result<Self, ModelError> {
        let broken = |file: &'static str| move |cause: String| ModelError::Broken { file, cause };
        json(bytes.config).map_err(broken(CONFIG_FILE))?;
        let rows = Rows::read(bytes.weights).map_err(broken(WEIGHTS_FILE))?;
        let pieces = pieces(&json(bytes.tokenizer).map_err(broken(TOKENIZER_FILE))?).map_err(broken(TOKENIZER_FILE))?;
        if let Some(piece) = (0..pieces).find(|piece| !rows.has(*piece)) {
            let cause = format!("it has no vector for piece {piece} of {TOKENIZER_FILE}; both must be of one model");
            return Err(broken(WEIGHTS_FILE)(cause));
        }
        let model = StaticModel::from_bytes(bytes.tokenizer, bytes.weights, bytes.config, None);
        // Of the other two files all was looked at that is asked for.
        Ok(Self(model.map_err(|cause| broken(TOKENIZER_FILE)(format!("{cause:#}")))?))
    }

    pub(super) fn vector(&self, text: &str) -> Vec<f32> {
        self.0.encode_single(text)
    }
}

fn json(bytes: &[u8]) -> Result<Value, String> {
    serde_json::from_slice(bytes).map_err(|cause| format!("it is not JSON: {cause}"))
}

/// Which pieces have a vector.
struct Rows {
    count: usize,
    /// Where several pieces share a vector, that of each of the first pieces; the others have their own.
    shared: Vec<usize>,
}

impl Rows {
    fn read(weights: &[u8]) -> Result<Self, String> {
        let tensors = SafeTensors::deserialize(weights).map_err(|cause| format!("it is not in the format of safetensors: {cause}"))?;
        let vectors = VECTORS.iter().find_map(|name| tensors.tensor(name).ok()).ok_or_else(|| format!("it has none of {VECTORS:?}"))?;
        is_of(&vectors, &[Dtype::F32, Dtype::F16, Dtype::I8])?;
        let count = match vectors.shape() {
            &[count, width] if width > 0 => count,
            shape => return Err(format!("its vectors are no table: {shape:?}")),
        };
        if let Ok(weights) = tensors.tensor("weights") {
            is_of(&weights, &[Dtype::F64, Dtype::F32, Dtype::F16])?;
        }
        let shared = tensors.tensor("mapping").ok().map(|mapping| numbers(&mapping)).transpose()?.unwrap_or_default();
        Ok(Self { count, shared })
    }

    fn has(&self, piece: usize) -> bool {
        *self.shared.get(piece).unwrap_or(&piece) < self.count
    }
}

fn is_of(tensor: &TensorView<'_>, kinds: &[Dtype]) -> Result<(), String> {
    let kind = tensor.dtype();
    if kinds.contains(&kind) { Ok(()) } else { Err(format!("its numbers are of a kind that is not read: {kind:?}")) }
}

fn numbers(tensor: &TensorView<'_>) -> Result<Vec<usize>, String> {
    is_of(tensor, &[Dtype::I64, Dtype::I32])?;
    let bytes = tensor.data();
    // A number below 0 becomes one that is too large.
    Ok(if tensor.dtype() == Dtype::I64 {
        bytes.as_chunks::<8>().0.iter().map(|number| i64::from_le_bytes(*number) as usize).collect()
    } else {
        bytes.as_chunks::<4>().0.iter().map(|number| i32::from_le_bytes(*number) as usize).collect()
    })
}

/// One more than the highest number that the tokenizer gives a piece.
fn pieces(tokenizer: &Value) -> Result<usize, String> {
    let of_words = match tokenizer.pointer("/model/vocab") {
        Some(Value::Object(vocabulary)) => after_last(vocabulary.values().filter_map(Value::as_u64)),
        // That of the model named Unigram, which fails at what it does not know unless one of its pieces stands for it.
        Some(Value::Array(_)) if tokenizer.pointer("/model/unk_id").and_then(Value::as_u64).is_none() => {
            return Err("it has no piece for what it does not know".to_owned());
        }
        Some(Value::Array(vocabulary)) => vocabulary.len() as u64,
        _ => return Err("it has no vocabulary".to_owned()),
    };
    let added = tokenizer.get("added_tokens").and_then(Value::as_array).into_iter().flatten();
    let added = after_last(added.filter_map(|piece| piece.get("id")?.as_u64()));
    Ok(usize::try_from(of_words.max(added)).unwrap_or(usize::MAX))
}

fn after_last(numbers: impl Iterator<Item = u64>) -> u64 {
    numbers.max().map_or(0, |last| last.saturating_add(1))
}
