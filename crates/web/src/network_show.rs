//! `GET /network`, `/network/map.json`, `/network/ID`: my people on a map, who knows whom among them, and the ways to somebody lit.

use std::sync::Arc;

use askama::Template;
use axum::{
    Json,
    extract::{Path, Query, State},
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use hearten_domain::PersonId;
use hearten_verbs::{MapCluster, NetworkMap, Vault};
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::{Link, Page, show},
    paths_show::{is_answer, stop},
    phrase,
    say::say,
    state::WebState,
    visitor::{Visitor, identity},
    waiting_show::{soon, waiting},
};

/// So many ways are lit.
const ROUTES: usize = 3;

/// So many are told whom somebody knows.
const KNOWN: usize = 6;

/// So many clusters are told in words.
const TOLD: usize = 30;

/// The map as of now, however long it takes.
async fn map_of(state: &WebState, visitor: &Visitor) -> Result<Arc<NetworkMap>, PageError> {
    Ok(state.kept().map.get(&visitor.vault, visitor.vault.network_map()).await?)
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    to: String,
}

#[derive(Template)]
#[template(path = "network_show.html")]
struct NetworkPage {
    page: Page,
    to: String,
    /// What was asked for, as the page of paths wants it.
    asked: String,
    about: String,
    ways: Vec<Vec<Link>>,
    /// The people on the ways, as the script reads them.
    ways_json: String,
    trouble: Option<String>,
    choices: Vec<Link>,
    clusters: Vec<ClusterLine>,
    alone: Option<usize>,
    is_empty: bool,
}

struct ClusterLine {
    name: String,
    size: String,
    closest: Vec<Link>,
}

#[derive(Template)]
#[template(path = "network_person.html")]
struct PersonPart {
    id: PersonId,
    name: String,
    sentence: String,
    knows: Vec<Link>,
}

/// Shows the map.
pub(crate) async fn network_show(
    visitor: Visitor,
    State(state): State<WebState>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let frame = visitor.page(say("network-title"), "");
    let Some(map) = soon(&state, &visitor, &state.kept().map, Vault::network_map).await? else { return waiting(frame) };
    let to: String = asked.to.trim().chars().take(200).collect();
    let alone = map.people.iter().filter(|person| person.cluster.is_none()).count();
    let mut page = NetworkPage {
        page: frame,
        about: about(&map),
        ways: Vec::new(),
        ways_json: "[]".to_owned(),
        trouble: None,
        choices: Vec::new(),
        clusters: map.clusters.iter().take(TOLD).map(cluster_line).collect(),
        alone: (alone > 0).then_some(alone),
        is_empty: map.people.is_empty(),
        asked: to.clone(),
        to,
    };
    light(&mut page, &visitor).await?;
    show(&page)
}

fn about(map: &NetworkMap) -> String {
    let drawn = say("network-drawn").with("people", map.people.len()).with("ties", map.ties.len());
    match map.left_out {
        0 => drawn.into(),
        others => format!("{drawn} {}", say("network-left-out").with("count", others)),
    }
}

/// Finds the ways to whom one wants to reach.
async fn light(page: &mut NetworkPage, visitor: &Visitor) -> Result<(), PageError> {
    if page.to.is_empty() {
        return Ok(());
    }
    match visitor.vault.path(&page.to, ROUTES).await {
        Ok(view) => {
            if view.routes.is_empty() {
                page.trouble = Some(say("network-no-way").with("name", &view.target.name).into());
            }
            let ids =
                |route: &hearten_verbs::RouteView| route.stops.iter().filter_map(|stop| stop.person.map(|id| id.to_string())).collect();
            let ways: Vec<Vec<String>> = view.routes.iter().map(ids).collect();
            page.ways_json = serde_json::to_string(&ways).map_err(|error| PageError::internal(error.to_string()))?;
            page.to.clone_from(&view.target.name);
            page.ways = view.routes.iter().map(|route| route.stops.iter().map(stop).collect()).collect();
        }
        Err(error) if is_answer(error.kind()) => {
            page.trouble = Some(phrase::capital(&format!("{error}.")));
            page.choices = error.candidates().iter().map(|choice| Link::to(format!("/network?to={}", choice.id), &choice.label)).collect();
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

fn cluster_line(cluster: &MapCluster) -> ClusterLine {
    ClusterLine {
        name: cluster.name.clone(),
        size: say("network-people").with("count", cluster.size).into(),
        closest: cluster.closest.iter().map(|person| Link::to(format!("/people/{}", person.id), &person.name)).collect(),
    }
}

/// The map for the script.
pub(crate) async fn network_map(visitor: Visitor, State(state): State<WebState>) -> Result<Response, PageError> {
    let map = map_of(&state, &visitor).await?;
    Ok(Json(&*map).into_response())
}

/// Somebody on the map: what we share, and whom of mine they know. Without the script, their page.
pub(crate) async fn network_person(
    visitor: Visitor,
    State(state): State<WebState>,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let id: PersonId = identity(&id)?;
    if !headers.contains_key("hearten-fragment") {
        return Ok(Redirect::to(&format!("/people/{id}")).into_response());
    }
    let common = visitor.vault.common(id, None).await?;
    let map = map_of(&state, &visitor).await?;
    let knows = map.person(id).map(|person| person.knows).unwrap_or_default();
    let knows = knows.iter().take(KNOWN).map(|tie| Link::to(format!("/people/{}", tie.person.id), &tie.person.name)).collect();
    show(&PersonPart { id, name: common.other.name, sentence: common.sentence, knows })
}
