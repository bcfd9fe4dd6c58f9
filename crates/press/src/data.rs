//! A sheet as the values that the template reads. What people wrote stays text: no value of it is ever evaluated.

use typst::foundations::{Array, Bytes, Dict, IntoValue, Value};

use crate::{Form, Picture, Piece, Sheet};

/// The inputs of the template; `is_snug` where it is to be set closer.
pub(crate) fn inputs(sheet: &Sheet, is_snug: bool) -> Dict {
    let form = match sheet.form {
        Form::Page => "page",
        Form::Card => "card",
        Form::Letter => "letter",
    };
    dict([
        ("form", form.into_value()),
        ("snug", is_snug.into_value()),
        ("title", sheet.title.as_str().into_value()),
        ("opening", text(sheet.opening.as_deref())),
        ("letter", sheet.letter.iter().map(|lines| texts(lines)).collect::<Array>().into_value()),
        ("pieces", sheet.pieces.iter().map(piece).collect::<Array>().into_value()),
        ("portrait", sheet.portrait.as_ref().map_or(Value::None, |bytes| Bytes::new(bytes.clone()).into_value())),
        ("from", text(sheet.from.as_deref())),
        ("made", sheet.made.as_str().into_value()),
    ])
}

fn piece(piece: &Piece) -> Value {
    let pictures: Array = piece.pictures.iter().map(picture).collect();
    let date = Some(piece.date.as_str()).filter(|date| !date.is_empty());
    dict([
        ("title", text(piece.title.as_deref())),
        ("date", text(date)),
        ("paragraphs", texts(&piece.paragraphs)),
        ("pictures", pictures.into_value()),
    ])
    .into_value()
}

fn picture(picture: &Picture) -> Value {
    let bytes = Bytes::new(picture.bytes.clone()).into_value();
    dict([("bytes", bytes), ("ratio", picture.ratio.into_value()), ("caption", text(picture.caption.as_deref()))]).into_value()
}

fn dict<const N: usize>(pairs: [(&str, Value); N]) -> Dict {
    pairs.into_iter().map(|(key, value)| (key.into(), value)).collect()
}

fn text(text: Option<&str>) -> Value {
    text.map_or(Value::None, IntoValue::into_value)
}

fn texts(texts: &[String]) -> Value {
    texts.iter().map(|text| text.as_str().into_value()).collect::<Array>().into_value()
}
