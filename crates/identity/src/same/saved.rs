//! A model as a text that can be kept.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    levels::{Field, PerField},
    model::{Levels, Model},
};

#[derive(Debug, Serialize, Deserialize)]
struct Saved {
    version: u32,
    prior: f64,
    holds_families: bool,
    fields: BTreeMap<String, SavedField>,
}

/// The probabilities of the levels of one field, likest first, among pairs of one person and of two.
#[derive(Debug, Serialize, Deserialize)]
struct SavedField {
    one: Levels,
    two: Levels,
}

/// The number of the form; texts of another are refused.
const VERSION: u32 = 1;

impl Model {
    /// The model as JSON, to be kept for [`super::Records::partition_touching`].
    pub fn to_json(&self) -> String {
        let fields =
            Field::ALL.map(|field| (field.as_str().to_owned(), SavedField { one: self.matches.get(field), two: self.others.get(field) }));
        let saved =
            Saved { version: VERSION, prior: self.prior, holds_families: self.holds_families, fields: fields.into_iter().collect() };
        serde_json::to_string(&saved).unwrap_or_default()
    }

    /// The model that [`Model::to_json`] made; none where the text is another, or its numbers are no probabilities: then a full run is due.
    pub fn from_json(text: &str) -> Option<Self> {
        let saved: Saved = serde_json::from_str(text).ok()?;
        let is_probability = |number: &f64| *number > 0.0 && *number < 1.0;
        if saved.version != VERSION || !is_probability(&saved.prior) {
            return None;
        }
        let (mut matches, mut others) = (PerField::default(), PerField::default());
        for field in Field::ALL {
            let known = saved.fields.get(field.as_str())?;
            if !known.one.iter().chain(&known.two).all(is_probability) {
                return None;
            }
            matches.set(field, known.one);
            others.set(field, known.two);
        }
        Some(Self::new(saved.prior, &matches, &others, saved.holds_families))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_model_comes_back_as_it_was_and_other_texts_are_refused() {
        let model = Model::supposed(50_000);
        let back = Model::from_json(&model.to_json()).map(|model| model.to_json());
        assert_eq!(back, Some(model.to_json()));
        for text in ["", "{}", "[1]", r#"{"version":1,"prior":2.0,"holds_families":true,"fields":{}}"#] {
            assert_eq!(Model::from_json(text), None, "{text}");
        }
    }
}
