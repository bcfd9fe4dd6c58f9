//! `GET /settings`, `POST /settings/me`, `POST /settings/link`: me, the layers, what was changed lately, taking everything along, copies, forgetting, signing in,
//! another browser.

use std::path::PathBuf;

use askama::Template;
use axum::{extract::State, response::Response};
use hearten_domain::ErrorKind;
use hearten_speech::Language;
use hearten_verbs::{BROWSER_LANGUAGE, ChangeView, Copies, LayerPlaced, LearningView, MeEdit, MeView};
use jiff::tz::TimeZone;
use serde::Deserialize;

use crate::{
    account_save::{AccountLine, account_lines},
    error_page::PageError,
    page::{Page, show},
    people_list::LAYERS,
    person_edit::Nothing,
    person_facts::membership,
    phrase,
    say::{Markup, markup, say, worded},
    state::WebState,
    upload::without_numbers,
    visitor::{Posted, Visitor, filled},
};

/// So many changes are shown.
const CHANGES: i64 = 20;
/// So many copies are named, the newest.
const COPIES: usize = 3;

/// What stands on the page: the ids of its sections with the keys of short names for them.
pub(crate) const PARTS: &[(&str, &str)] = &[
    ("me", "settings-me"),
    ("moves", "settings-moves"),
    ("layers", "settings-layers"),
    ("nudges", "settings-nudges"),
    ("learning", "settings-part-learning"),
    ("keys", "settings-keys"),
    ("changes", "settings-changes"),
    ("export", "settings-part-export"),
    ("copies", "settings-copies"),
    ("forget", "settings-forget"),
    ("sign-in", "settings-part-sign-in"),
    ("browser", "settings-browser"),
];

#[derive(Template)]
#[template(path = "settings_show.html")]
struct SettingsPage {
    page: Page,
    name: String,
    addresses: String,
    interests: String,
    memberships: Vec<String>,
    hours: String,
    /// How many moves a day I said I want; empty where they follow from the hours.
    moves_a_day: String,
    /// How many follow.
    moves_that_fit: i64,
    languages: Vec<LanguageLine>,
    layers: Vec<LayerLine>,
    capacity: Markup,
    copies: CopiesLeft,
    changes: Vec<ChangeLine>,
    link: Option<String>,
    learning: LearningView,
    nudges: usize,
    accounts: Vec<AccountLine>,
    account: Option<String>,
    origin: Option<String>,
}

/// A language on offer.
struct LanguageLine {
    word: &'static str,
    name: String,
    is_chosen: bool,
}

/// One layer of closeness.
struct LayerLine {
    href: String,
    name: String,
    meaning: String,
    placed: String,
}

/// The copies of the database.
struct CopiesLeft {
    /// Where they lie; none where they are made by `pg_dump`.
    folder: Option<String>,
    /// The names of the newest.
    newest: Vec<String>,
    /// How many more there are.
    others: usize,
}

struct ChangeLine {
    id: String,
    text: String,
    when: String,
    undone: bool,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Form {
    name: String,
    addresses: String,
    interests: String,
    hours: String,
    moves_a_day: Option<String>,
    language: String,
}

/// Shows the settings.
pub(crate) async fn settings_show(visitor: Visitor, State(state): State<WebState>) -> Result<Response, PageError> {
    page(&visitor, &state, None).await
}

/// Shows the settings with a new link for another browser.
pub(crate) async fn link_make(visitor: Visitor, State(state): State<WebState>, Posted(_): Posted<Nothing>) -> Result<Response, PageError> {
    let none = || PageError::new(ErrorKind::Unavailable, say("settings-no-link"));
    page(&visitor, &state, Some(state.new_link().ok_or_else(none)?)).await
}

async fn page(visitor: &Visitor, state: &WebState, link: Option<String>) -> Result<Response, PageError> {
    let me = visitor.vault.me().await?;
    let zone = visitor.vault.zone();
    let changes = visitor.vault.changes(CHANGES).await?;
    show(&SettingsPage {
        capacity: capacity(&me),
        layers: visitor.vault.layers_placed().await?.iter().map(layer).collect(),
        copies: copies(visitor.vault.copies()),
        page: visitor.page(say("way-settings"), "/settings"),
        memberships: me.memberships.iter().map(membership).collect(),
        name: me.name.unwrap_or_default(),
        addresses: me.addresses.join("\n"),
        interests: me.interests.join("\n"),
        hours: me.capacity_hours.to_string(),
        moves_a_day: if me.is_pace_chosen { me.moves_a_day.to_string() } else { String::new() },
        moves_that_fit: me.moves_a_day,
        languages: languages(me.language),
        changes: changes.into_iter().map(|change| line(change, &zone)).collect(),
        link,
        learning: visitor.vault.learning().await?,
        nudges: visitor.vault.nudges().await?.len(),
        accounts: account_lines(visitor.vault.accounts().await?, visitor.key(), visitor.vault.now(), &zone),
        account: visitor.account().map(str::to_owned),
        origin: state.origin().map(ToString::to_string),
    })
}

/// How many moves a day are put before me, and why so many.
fn capacity(me: &MeView) -> Markup {
    if me.is_pace_chosen {
        return markup("settings-capacity-chosen").with_number("moves", me.moves_a_day);
    }
    markup("settings-capacity-follows").with_number("moves", me.moves_a_day).with_number("hours", me.capacity_hours)
}

fn layer(layer: &LayerPlaced) -> LayerLine {
    let size = layer.layer.to_string();
    let name = LAYERS.iter().find(|(of, _)| *of == size).map(|(_, name)| say(*name).to_string());
    LayerLine {
        href: format!("/people?layer={size}"),
        name: name.unwrap_or_default(),
        meaning: worded("settings-layer", &size).into(),
        placed: say("settings-layer-placed").with("count", layer.placed).into(),
    }
}

fn copies(copies: Copies) -> CopiesLeft {
    let name = |path: &PathBuf| path.file_name().map(|name| name.to_string_lossy().into_owned());
    // Their names end on the moment they were made.
    let newest: Vec<String> = copies.files.iter().rev().filter_map(name).take(COPIES).collect();
    CopiesLeft {
        others: copies.files.len().saturating_sub(newest.len()),
        folder: copies.folder.map(|folder| folder.display().to_string()),
        newest,
    }
}

/// What the browser asks for, then every language that the pages speak, each under its own name.
fn languages(chosen: Option<&str>) -> Vec<LanguageLine> {
    let browser = LanguageLine { word: BROWSER_LANGUAGE, name: say("language-of-browser").into(), is_chosen: chosen.is_none() };
    let spoken = Language::ALL.iter().map(|language| LanguageLine {
        word: language.code(),
        name: language.own_name().to_owned(),
        is_chosen: chosen == Some(language.code()),
    });
    std::iter::once(browser).chain(spoken).collect()
}

fn line(change: ChangeView, zone: &TimeZone) -> ChangeLine {
    let when = phrase::day_and_time(&change.at.to_zoned(zone.clone()));
    let summary = if change.verb == "import" { without_numbers(&change.summary) } else { change.summary };
    ChangeLine { id: change.id.to_string(), text: phrase::capital(&summary), when, undone: change.undone }
}

/// Saves what differs from what is known of me.
pub(crate) async fn me_save(visitor: Visitor, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let known = visitor.vault.me().await?;
    let edit = edit(&known, form)?;
    if edit == MeEdit::default() {
        return Ok(visitor.done(&say("settings-nothing-different").to_string(), None, "/settings"));
    }
    let receipt = visitor.vault.edit_me(edit).await?;
    Ok(visitor.receipt(&receipt, "/settings"))
}

fn edit(known: &MeView, form: Form) -> Result<MeEdit, PageError> {
    let hours = filled(form.hours).map(|text| hours_of(&text)).transpose()?;
    let follow_hours = known.is_pace_chosen && form.moves_a_day.as_ref().is_some_and(|text| text.trim().is_empty());
    let moves = form.moves_a_day.and_then(filled).map(|text| moves_of(&text)).transpose()?;
    let (add_addresses, remove_addresses) = differences(&known.addresses, &form.addresses.to_lowercase());
    let (add_interests, remove_interests) = differences(&known.interests, &form.interests);
    Ok(MeEdit {
        name: filled(form.name).filter(|name| Some(name) != known.name.as_ref()),
        add_addresses,
        remove_addresses,
        add_interests,
        remove_interests,
        moves_a_day: moves.filter(|moves| !known.is_pace_chosen || *moves != known.moves_a_day),
        follow_hours,
        capacity_hours: hours.filter(|hours| (hours - known.capacity_hours).abs() > f64::EPSILON),
        language: filled(form.language).filter(|language| *language != known.language.unwrap_or(BROWSER_LANGUAGE)),
        ..MeEdit::default()
    })
}

/// The moves a day that were written.
fn moves_of(text: &str) -> Result<i64, PageError> {
    text.trim().parse().map_err(|_| PageError::invalid(say("settings-moves-no-number")).hint(say("settings-moves-range")))
}

/// The hours a week that were written, with a point or a comma.
fn hours_of(text: &str) -> Result<f64, PageError> {
    let hours = text.trim().replace(',', ".").parse::<f64>().ok().filter(|hours| hours.is_finite());
    hours.ok_or_else(|| PageError::invalid(say("settings-hours-no-number")).hint(say("settings-hours-range")))
}

/// What the lines of `text` add to `known`, and what of `known` they leave out.
pub(crate) fn differences(known: &[String], text: &str) -> (Vec<String>, Vec<String>) {
    let lines: Vec<String> = text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
    let added = lines.iter().filter(|line| !known.contains(line)).cloned().collect();
    (added, known.iter().filter(|line| !lines.contains(line)).cloned().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_lines_that_differ_are_edited() {
        let known = ["a".to_owned(), "b".to_owned()];
        assert_eq!(differences(&known, " b \r\n\nc\n"), (vec!["c".to_owned()], vec!["a".to_owned()]));
        assert_eq!(differences(&known, "a\nb"), (vec![], vec![]));
    }

    #[test]
    fn hours_are_read_with_a_point_or_a_comma_and_nothing_else_is() {
        let read = |text| hours_of(text).ok();
        assert_eq!(
            [" 2", "1.5", "1,5", "0", "two", "NaN", "inf"].map(read),
            [Some(2.0), Some(1.5), Some(1.5), Some(0.0), None, None, None]
        );
    }
}
