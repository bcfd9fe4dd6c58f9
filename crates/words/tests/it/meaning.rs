//! A model of static embeddings, read from its bytes.

use hearten_testkit::TinyModel;
use hearten_words::{CONFIG_FILE, Model, ModelBytes, ModelError, TOKENIZER_FILE, WEIGHTS_FILE};

fn load(model: &TinyModel) -> Result<Model, ModelError> {
    Model::load(&ModelBytes { weights: &model.weights, tokenizer: &model.tokenizer, config: &model.config })
}

/// The file that is said to be broken, and what is said of it.
#[track_caller]
fn broken(model: &TinyModel) -> (&'static str, String) {
    match load(model).err() {
        Some(ModelError::Broken { file, cause }) => (file, cause),
        other => panic!("it is not broken: {other:?}"),
    }
}

#[test]
fn words_that_share_no_letter_can_be_near() {
    let model = load(&TinyModel::of_wood_and_chess()).unwrap_or_else(|error| panic!("{error}"));
    let likeness = |one: &str, other: &str| model.meaning(one).likeness(&model.meaning(other));
    assert!(likeness("wood", "timber") > 0.99);
    assert!(likeness("Carving wood", "A plank, timber and a lathe!") > 0.95);
    assert!(likeness("wood", "chess") < 0.2);
}

#[test]
fn a_text_of_which_no_word_is_known_means_nothing() {
    let model = load(&TinyModel::of_wood_and_chess()).unwrap_or_else(|error| panic!("{error}"));
    for text in ["", "  ", "herring", "1984"] {
        assert!(model.meaning(text).is_nothing(), "{text:?}");
    }
    assert_eq!(model.meaning("wood"), model.meaning("herring wood"));
}

#[test]
fn a_broken_file_is_named_with_its_cause() {
    let whole = TinyModel::of_wood_and_chess();
    let weights = TinyModel { weights: b"wood".to_vec(), ..whole.clone() };
    assert_eq!(broken(&weights).0, WEIGHTS_FILE);
    let short = TinyModel { weights: whole.weights[..whole.weights.len() - 1].to_vec(), ..whole.clone() };
    assert_eq!(broken(&short).0, WEIGHTS_FILE);
    for tokenizer in ["", "{}", r#"{"model":{"vocab":{}}}"#, r#"{"model":{"type":"Unigram","vocab":[["wood",-1.0]]}}"#] {
        let tokenizer = TinyModel { tokenizer: tokenizer.into(), ..whole.clone() };
        assert_eq!(broken(&tokenizer).0, TOKENIZER_FILE);
    }
    let config = TinyModel { config: b"normalize: true".to_vec(), ..whole };
    assert_eq!(broken(&config).0, CONFIG_FILE);
}

#[test]
fn files_of_two_models_are_not_taken_for_one() {
    let (few, many) = (TinyModel::of(&[("wood", [1.0, 0.0])]), TinyModel::of_wood_and_chess());
    let (file, cause) = broken(&TinyModel { weights: few.weights, ..many });
    assert_eq!(file, WEIGHTS_FILE);
    assert!(cause.contains("piece 2 of tokenizer.json"), "{cause}");
}
