//! `GET` and `POST /people/ID/keepsake`: a keepsake proposed, chosen and worded. `GET /keepsakes/ID/edit`: one that was begun.

use std::collections::HashMap;

use askama::Template;
use axum::{extract::Path, response::Response};
use hearten_domain::{KeepsakeForm, KeepsakeId, KeepsakeItem, KeepsakeItemKind, KeepsakeState, PersonId};
use hearten_verbs::{KeepsakePiece, KeepsakeProposal, KeepsakeView, KeepsakeWords};

use crate::{
    error_page::PageError,
    page::{Page, show},
    phrase,
    say::say,
    visitor::{Posted, Visitor, filled, identity, word},
};

/// The forms, with the keys of their names.
pub(crate) const FORMS: &[(KeepsakeForm, &str)] = &[
    (KeepsakeForm::Page, "keepsake-form-page"),
    (KeepsakeForm::Letter, "keepsake-form-letter"),
    (KeepsakeForm::Card, "keepsake-form-card"),
];

/// So many pieces are read from a form.
const MOST: usize = 60;

#[derive(Template)]
#[template(path = "keepsake_edit.html")]
struct EditPage {
    page: Page,
    title: String,
    lead: String,
    person_id: PersonId,
    keepsake: String,
    form: KeepsakeForm,
    has_photo: bool,
    with_photo: bool,
    is_made: bool,
    words: Words,
    pieces: Vec<Piece>,
}

struct Words {
    title: String,
    opening: String,
    letter: String,
}

struct Piece {
    chosen: bool,
    label: String,
    about: String,
    kind: KeepsakeItemKind,
    record: String,
    date: String,
    title: String,
    text: String,
}

/// Proposes a keepsake; goes on with one that was begun, where there is one.
pub(crate) async fn keepsake_new(visitor: Visitor, Path(id): Path<String>) -> Result<Response, PageError> {
    let id: PersonId = identity(&id)?;
    let draft = visitor.vault.keepsakes(Some(id)).await?.into_iter().find(|it| it.state == KeepsakeState::Draft);
    if let Some(draft) = draft {
        return edit(&visitor, draft.keepsake.id).await;
    }
    let proposal = visitor.vault.keepsake_proposal(id, KeepsakeForm::Page).await?;
    let frame = visitor.page(say("keepsake-for").with("name", &proposal.person.name), "/people");
    show(&proposed(frame, proposal))
}

/// Shows a keepsake that was begun, to choose and word.
pub(crate) async fn keepsake_edit(visitor: Visitor, Path(id): Path<String>) -> Result<Response, PageError> {
    edit(&visitor, identity(&id)?).await
}

async fn edit(visitor: &Visitor, id: KeepsakeId) -> Result<Response, PageError> {
    let view = visitor.vault.keepsake(id).await?;
    let proposal = visitor.vault.keepsake_proposal(view.person.id, view.keepsake.form).await?;
    let frame = visitor.page(say("keepsake-for").with("name", &view.person.name), "/people");
    show(&begun(frame, view, proposal))
}

fn proposed(page: Page, proposal: KeepsakeProposal) -> EditPage {
    EditPage {
        title: page.title.clone(),
        page,
        lead: say("keepsake-lead-proposed").into(),
        person_id: proposal.person.id,
        keepsake: String::new(),
        form: KeepsakeForm::Page,
        has_photo: proposal.has_photo,
        with_photo: proposal.has_photo,
        is_made: false,
        words: Words { title: proposal.title, opening: proposal.opening, letter: proposal.letter },
        pieces: proposal.pieces.into_iter().map(|it| piece(it.piece, it.chosen, &it.why)).collect(),
    }
}

/// What is on it already stands first, in its places; then what else it might hold.
fn begun(page: Page, view: KeepsakeView, proposal: KeepsakeProposal) -> EditPage {
    let is_on_it = |piece: &KeepsakePiece| view.pieces.iter().any(|item| (item.kind, item.record) == (piece.kind, piece.record));
    let more: Vec<Piece> =
        proposal.pieces.into_iter().filter(|it| !is_on_it(&it.piece)).map(|it| piece(it.piece, false, &it.why)).collect();
    let is_made = view.state == KeepsakeState::Made;
    EditPage {
        title: page.title.clone(),
        page,
        lead: say(if is_made { "keepsake-lead-made" } else { "keepsake-lead-begun" }).into(),
        person_id: view.person.id,
        keepsake: view.keepsake.id.to_string(),
        form: view.keepsake.form,
        has_photo: proposal.has_photo,
        with_photo: view.keepsake.with_photo,
        is_made,
        words: Words {
            title: view.keepsake.title,
            opening: view.keepsake.opening.unwrap_or_default(),
            letter: view.keepsake.letter.unwrap_or_default(),
        },
        pieces: view.pieces.into_iter().map(on_it).chain(more).collect(),
    }
}

fn on_it(item: KeepsakeItem) -> Piece {
    let KeepsakeItem { kind, record, date, title, text, .. } = item;
    piece(KeepsakePiece { kind, record, date, title, text }, true, "")
}

fn piece(piece: KeepsakePiece, chosen: bool, why: &str) -> Piece {
    let day = piece.date.map(phrase::partial);
    let why = Some(phrase::sentence(why)).filter(|why| why.chars().any(char::is_alphanumeric));
    let kind = say(format!("keepsake-kind-{}", piece.kind)).to_string();
    Piece {
        chosen,
        label: piece.title.clone().unwrap_or_else(|| shortened(&piece.text)),
        about: [Some(kind), day, why].into_iter().flatten().collect::<Vec<_>>().join(" \u{b7} "),
        kind: piece.kind,
        record: piece.record.map(|id| id.to_string()).unwrap_or_default(),
        date: piece.date.map(|date| date.to_string()).unwrap_or_default(),
        title: piece.title.unwrap_or_default(),
        text: piece.text,
    }
}

/// The first words of a text.
fn shortened(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let first = words.iter().take(9).copied().collect::<Vec<_>>().join(" ");
    if words.len() > 9 { format!("{first}\u{2026}") } else { first }
}

/// Keeps or makes what was chosen and worded.
pub(crate) async fn keepsake_save(
    visitor: Visitor,
    Path(id): Path<String>,
    Posted(form): Posted<HashMap<String, String>>,
) -> Result<Response, PageError> {
    let person = identity(&id)?;
    let field = |name: &str| form.get(name).cloned().and_then(filled);
    let keepsake: Option<KeepsakeId> = field("keepsake").map(|id| identity(&id)).transpose()?;
    let words = KeepsakeWords {
        person,
        form: word::<KeepsakeForm>(&field("form").unwrap_or_else(|| KeepsakeForm::Page.to_string()))?,
        title: field("title").unwrap_or_default(),
        opening: field("opening"),
        letter: field("letter"),
        with_photo: field("photo").is_some(),
        pieces: (0..MOST)
            .filter(|index| form.contains_key(&format!("use_{index}")))
            .map(|index| chosen(&form, index))
            .collect::<Result<_, _>>()?,
        make: field("do").is_some_and(|what| what == "make"),
    };
    let receipt = visitor.vault.keepsake_save(keepsake, words).await?;
    let to = format!("/keepsakes/{}", receipt.id);
    Ok(match keepsake {
        Some(_) => visitor.receipt(&receipt, &to),
        None => visitor.made(&receipt.text, receipt.change_id, &to, &format!("/people/{person}/keepsake")),
    })
}

/// A piece that was ticked.
fn chosen(form: &HashMap<String, String>, index: usize) -> Result<KeepsakePiece, PageError> {
    let field = |name: &str| form.get(&format!("{name}_{index}")).cloned().and_then(filled);
    Ok(KeepsakePiece {
        kind: word::<KeepsakeItemKind>(&field("kind").unwrap_or_default())?,
        record: field("record").map(|id| identity(&id)).transpose()?,
        date: field("date").map(|date| word(&date)).transpose()?,
        title: field("head"),
        text: field("text").unwrap_or_default(),
    })
}
