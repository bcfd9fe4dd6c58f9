//! What texts mean, where a model is there that tells: two that share no word can be near.
//!
//! Models are static embeddings in the layout of [Model2Vec](https://github.com/MinishLab/model2vec): a vector for each piece of a word.
//! What a text means is the mean of its pieces. Beside a language model that says little, but quickly: a hundred thousand short texts a
//! second, by a file of some ten megabytes. The bytes are given; without the feature `model` none can be read.

#[cfg(not(feature = "model"))]
mod no_reader;
#[cfg(feature = "model")]
mod reader;

use std::fmt;

#[cfg(not(feature = "model"))]
use no_reader::Reader;
#[cfg(feature = "model")]
use reader::Reader;

/// The file of a model that holds its vectors, in the format of safetensors.
pub const WEIGHTS_FILE: &str = "model.safetensors";
/// The file of a model that says how texts are cut into pieces, as the library `tokenizers` keeps it.
pub const TOKENIZER_FILE: &str = "tokenizer.json";
/// The file of a model that says what else there is to know of it.
pub const CONFIG_FILE: &str = "config.json";

/// A model's files as they are.
#[derive(Clone, Copy)]
pub struct ModelBytes<'a> {
    /// Those of [`WEIGHTS_FILE`].
    pub weights: &'a [u8],
    /// Those of [`TOKENIZER_FILE`].
    pub tokenizer: &'a [u8],
    /// Those of [`CONFIG_FILE`].
    pub config: &'a [u8],
}

/// A model that tells what texts mean. Cheap to clone.
#[derive(Clone)]
pub struct Model(Reader);

impl Model {
    /// Whether this build can read models: the feature `model`.
    pub const IS_BUILT_IN: bool = cfg!(feature = "model");

    /// Reads a model. What its tokenizer can give has a vector afterwards, so that no text fails.
    ///
    /// # Errors
    /// Where this build reads none; where a file is not what it should be, or the files are not of one model.
    pub fn load(bytes: &ModelBytes<'_>) -> Result<Self, ModelError> {
        Reader::load(bytes).map(Self)
    }

    /// What a text means; of a long one the beginning, some hundred words. Nothing where the model knows none of its words.
    pub fn meaning(&self, text: &str) -> Meaning {
        Meaning::of(self.0.vector(text))
    }
}

/// Why a model cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ModelError {
    /// This build reads no models.
    NotBuiltIn,
    /// A file is not what it should be.
    Broken {
        /// Its name: [`WEIGHTS_FILE`], [`TOKENIZER_FILE`] or [`CONFIG_FILE`].
        file: &'static str,
        /// What is the matter with it.
        cause: String,
    },
}

impl fmt::Display for ModelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotBuiltIn => f.write_str("this build reads no models"),
            Self::Broken { file, cause } => write!(f, "{file}: {cause}"),
        }
    }
}

impl std::error::Error for ModelError {}

/// What a text means, as a direction among all meanings; or nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Meaning(Vec<f32>);

impl Meaning {
    /// The direction of a vector; nothing where it has none.
    pub fn of(vector: Vec<f32>) -> Self {
        let length = vector.iter().map(|value| f64::from(*value).powi(2)).sum::<f64>().sqrt();
        if !length.is_normal() {
            return Self::default();
        }
        Self(vector.into_iter().map(|value| (f64::from(value) / length) as f32).collect())
    }

    /// What two texts mean together, each counting the same.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        if self.is_nothing() {
            return other.clone();
        }
        if other.is_nothing() {
            return self.clone();
        }
        Self::of(self.0.iter().zip(&other.0).map(|(one, other)| one + other).collect())
    }

    /// Whether the model knew no word of the text.
    pub fn is_nothing(&self) -> bool {
        self.0.is_empty()
    }

    /// How near two meanings of one model are, from 0 for nothing in common to 1 for the same: the cosine of the angle between them, where
    /// that is above 0.
    pub fn likeness(&self, other: &Self) -> f64 {
        let cosine: f32 = self.0.iter().zip(&other.0).map(|(one, other)| one * other).sum();
        f64::from(cosine).clamp(0.0, 1.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_same_direction_is_the_same_meaning_and_a_right_angle_is_none() {
        let east = Meaning::of(vec![2.0, 0.0]);
        assert_eq!(east.likeness(&Meaning::of(vec![0.5, 0.0])), 1.0);
        assert_eq!(east.likeness(&Meaning::of(vec![0.0, 3.0])), 0.0);
        assert_eq!(east.likeness(&Meaning::of(vec![-1.0, 0.0])), 0.0);
        let north_east = east.and(&Meaning::of(vec![0.0, 9.0]));
        assert!((east.likeness(&north_east) - 0.5f64.sqrt()).abs() < 1e-6);
    }

    #[test]
    fn nothing_is_like_nothing_and_adds_nothing() {
        let east = Meaning::of(vec![1.0, 0.0]);
        for empty in [vec![], vec![0.0, 0.0], vec![f32::NAN, 1.0], vec![f32::INFINITY, 1.0]] {
            let nothing = Meaning::of(empty);
            assert!(nothing.is_nothing());
            assert_eq!(nothing.likeness(&east), 0.0);
            assert_eq!((nothing.and(&east), east.and(&nothing)), (east.clone(), east.clone()));
        }
    }

    #[cfg(not(feature = "model"))]
    #[test]
    fn without_its_feature_no_model_is_read() {
        let load = Model::load(&ModelBytes { weights: b"", tokenizer: b"", config: b"{}" });
        assert_eq!((load.err(), Model::IS_BUILT_IN), (Some(ModelError::NotBuiltIn), false));
    }

    proptest! {
        #[test]
        fn likeness_is_the_same_both_ways_and_never_more_than_that_with_itself(
            one in prop::collection::vec(-9.0f32..9.0, 3), other in prop::collection::vec(-9.0f32..9.0, 3),
        ) {
            let (one, other) = (Meaning::of(one), Meaning::of(other));
            let likeness = one.likeness(&other);
            prop_assert_eq!(likeness, other.likeness(&one));
            prop_assert!((0.0..=1.0).contains(&likeness) && likeness <= one.likeness(&one) + 1e-6);
        }
    }
}
