//! Which address is answered by which file.

use std::time::Duration;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::StatusCode,
    middleware::{from_fn, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::CompressionLayer,
    request_id::{PropagateRequestIdLayer, SetRequestIdLayer},
    timeout::TimeoutLayer,
    trace::TraceLayer,
};

use crate::{
    account_save, ahead, ask_write, assets, backtest_show, begin_show, brief_show, chains_show, chronicle_show, circle_sheet, circle_show,
    circle_step, circles_show, columns_show, draft_check, duplicates_show,
    error_page::{self, PageError},
    export_download, feeds_show, form_again, gathering_show, gatherings_show, gift_save, goals_show, guard, guides_show, import_show,
    import_upload, introduction_show, introductions_show, keepsake_edit, keepsake_show, moment_log, move_answer, network_places,
    network_show, nudges_show, offline_show, palette_show, partners_show, paths_show, people_left_out, people_list, people_many,
    person_add, person_edit, person_forget, person_held, person_merge, person_note, person_noted, person_show, person_sources, photo_show,
    promise_save,
    request_number::RequestNumbers,
    review_show,
    say::say,
    search_show, settings_show, shelf_show, sign_in, sources_show, standing_save,
    state::WebState,
    story_photo, story_show, support_show, thank_write, thanks_list, thanks_save, today_show, trip_show, trips_show, undo, whose_show,
};

/// The most that a form without files may hold, in bytes.
const FORM_LIMIT: usize = 256 * 1024;

/// The most that a picture's form may hold, in bytes.
const PHOTO_FORM_LIMIT: usize = hearten_verbs::PICTURE_LIMIT + 64 * 1024;

/// How long a page may take, and how long an import, from the first byte to the last.
const PAGE_TIME: Duration = Duration::from_secs(30);
const IMPORT_TIME: Duration = Duration::from_hours(1);

/// Keepsakes as PDF, where this program sets them.
#[cfg(feature = "press")]
fn pdf_pages() -> Router<WebState> {
    Router::new().route("/keepsakes/{id}/pdf", get(crate::keepsake_pdf::pdf_show))
}

/// Without the press there is no PDF.
#[cfg(not(feature = "press"))]
fn pdf_pages() -> Router<WebState> {
    Router::new()
}

/// Every page, behind the guards. Tests call it in the process: no port is opened.
pub fn router(state: WebState) -> Router {
    let pages = pdf_pages()
        .route("/", get(today_show::today_show))
        .route("/moves/{id}", post(move_answer::move_answer))
        .route("/moves/{id}/draft", get(draft_check::draft_show).post(draft_check::draft_check))
        .route("/begin", get(begin_show::begin_show).post(begin_show::begin_save))
        .route("/people", get(people_list::people_list).post(person_add::person_add))
        .route("/people/new", get(person_add::person_new))
        .route("/people/left-out", get(people_left_out::people_left_out).post(people_left_out::left_out_add))
        .route("/people/many", post(people_many::people_many))
        .route("/people/{id}", get(person_show::person_show))
        .route("/people/{id}/edit", get(person_edit::person_edit).post(person_edit::person_save))
        .route("/people/{id}/remove", post(person_edit::person_remove))
        .route("/people/{id}/moments", post(moment_log::moment_log))
        .route("/people/{id}/notes", post(person_note::person_note))
        .route("/people/{id}/gifts", post(gift_save::gift_save))
        .route("/people/{id}/keepsake", get(keepsake_edit::keepsake_new).post(keepsake_edit::keepsake_save))
        .route("/keepsakes", get(keepsake_show::keepsake_list))
        .route("/keepsakes/{id}", get(keepsake_show::keepsake_show))
        .route("/keepsakes/{id}/edit", get(keepsake_edit::keepsake_edit))
        .route("/keepsakes/{id}/given", post(keepsake_show::keepsake_given))
        .route("/keepsakes/{id}/remove", post(keepsake_show::keepsake_remove))
        .route("/people/{id}/stories", post(story_show::story_add))
        .route("/stories/{id}", get(story_show::story_show).post(story_show::story_save))
        .route("/stories/{id}/heard", post(story_show::story_heard))
        .route("/stories/{id}/remove", post(story_show::story_remove))
        .route("/stories/{id}/photos", post(story_photo::photo_add).layer(DefaultBodyLimit::max(PHOTO_FORM_LIMIT)))
        .route("/stories/{id}/photos/{photo}", post(story_photo::photo_word))
        .route("/stories/{id}/photos/{photo}/remove", post(story_photo::photo_remove))
        .route("/chains", get(chains_show::chains_list).post(chains_show::chain_begin))
        .route("/chains/{id}", get(chains_show::chain_show))
        .route("/chains/{id}/steps", post(chains_show::chain_add))
        .route("/chains/{id}/came", post(chains_show::chain_came))
        .route("/chains/{id}/let-be", post(chains_show::chain_let_be))
        .route("/asks", get(ask_write::asks_list))
        .route("/asks/{id}", post(ask_write::ask_settle))
        .route("/people/{id}/ask", get(ask_write::ask_form).post(ask_write::ask_draft))
        .route("/people/{id}/asks", post(ask_write::ask_save))
        .route("/thanks", get(thanks_list::thanks_list))
        .route("/people/{id}/thank", get(thank_write::thank_form).post(thank_write::thank_draft))
        .route("/people/{id}/thanks", post(thanks_save::thanks_save))
        .route("/people/{id}/promises", post(promise_save::promise_save))
        .route("/people/{id}/standing", post(standing_save::standing_save))
        .route("/people/{id}/photo", post(photo_show::photo_save).layer(DefaultBodyLimit::max(PHOTO_FORM_LIMIT)))
        .route("/concerns/{id}", post(person_note::concern_answer))
        .route("/promises/{id}", post(promise_save::promise_keep))
        .route("/photos/{hash}", get(photo_show::photo_show))
        .route("/people/{id}/merge", get(person_merge::person_merge).post(person_merge::person_merge_save))
        .route("/people/{id}/part", post(person_merge::person_part))
        .route("/brief", get(brief_show::brief_list))
        .route("/brief/{id}", get(brief_show::brief_show))
        .route("/people/{id}/brief", get(brief_show::brief_before))
        .route("/people/{id}/held", get(person_held::person_held))
        .route("/people/{id}/forget", get(person_forget::person_forget).post(person_forget::person_forgotten))
        .route("/people/{id}/noted", get(person_noted::person_noted).post(person_noted::person_unnoted))
        .route("/people/{id}/sources", get(person_sources::person_sources))
        .route("/duplicates", get(duplicates_show::duplicates_show).post(duplicates_show::duplicates_answer))
        .route("/introductions", get(introductions_show::introductions_show).post(introduction_show::introduction_begin))
        .route("/introductions/new", get(introduction_show::introduction_new))
        .route("/introductions/{id}", get(introduction_show::introduction_show).post(introduction_show::introduction_step))
        .route("/chronicle", get(chronicle_show::chronicle_show))
        .route("/gatherings", get(gatherings_show::gatherings_show).post(gatherings_show::gathering_plan))
        .route("/gatherings/new", get(gatherings_show::gathering_new))
        .route("/gatherings/{id}", get(gathering_show::gathering_show).post(gathering_show::gathering_step))
        .route("/gatherings/{id}/card", get(gathering_show::gathering_card))
        .route("/gatherings/{id}/invitation.ics", get(gathering_show::gathering_file))
        .route("/trips", get(trips_show::trips_show).post(trips_show::trip_plan))
        .route("/trips/{id}", get(trip_show::trip_show).post(trip_show::trip_step))
        .route("/circles", get(circles_show::circles_show).post(circles_show::circle_begin))
        .route("/circles/new", get(circles_show::circle_new))
        .route("/circles/{id}", get(circle_show::circle_show).post(circle_step::circle_step))
        .route("/circles/{id}/sheet", get(circle_sheet::circle_sheet))
        .route("/circles/{id}/meeting.ics", get(circle_sheet::circle_calendar))
        .route("/shelf", get(shelf_show::shelf_show).post(shelf_show::shelf_add))
        .route("/goals", get(goals_show::goals_show).post(goals_show::goal_add))
        .route("/goals/{id}", get(goals_show::goal_show))
        .route("/goals/{id}/steps", post(goals_show::goal_step_add))
        .route("/goals/{id}/steps/{step}/done", post(goals_show::goal_step_done))
        .route("/goals/{id}/steps/{step}/drop", post(goals_show::goal_step_drop))
        .route("/goals/{id}/reached", post(goals_show::goal_reached))
        .route("/goals/{id}/drop", post(goals_show::goal_drop))
        .route("/guides", get(guides_show::guides_show))
        .route("/guides/{name}", get(guides_show::guide_show))
        .route("/guides/{name}/start", post(guides_show::guide_start))
        .route("/guides/{name}/end", post(guides_show::guide_end))
        .route("/guides/{name}/steps/{number}", post(guides_show::guide_step))
        .route("/feeds", get(feeds_show::feeds_show).post(feeds_show::feed_add))
        .route("/feeds/read", post(feeds_show::feeds_read))
        .route("/feeds/{id}/end", post(feeds_show::feed_end))
        .route("/nudges", get(nudges_show::nudges_show).post(nudges_show::nudge_add))
        .route("/nudges/quiet", post(nudges_show::quiet_save))
        .route("/nudges/{id}/try", post(nudges_show::nudge_try))
        .route("/nudges/{id}/end", post(nudges_show::nudge_end))
        .route("/partners", get(partners_show::partners_show).post(partners_show::partner_add))
        .route("/partners/{id}/end", post(partners_show::partner_end))
        .route("/shelf/new", get(shelf_show::shelf_new))
        .route("/shelf/{id}/give", post(shelf_show::shelf_give))
        .route("/shelf/{id}/drop", post(shelf_show::shelf_drop))
        .route("/sources", get(sources_show::sources_show))
        .route("/sources/forget", post(sources_show::source_forget))
        .route("/sources/imports/{id}", get(import_show::import_show))
        .route("/sources/columns/{key}", get(columns_show::columns_show))
        .route("/sources/whose/{key}", get(whose_show::whose_show))
        .route("/backtest", get(backtest_show::backtest_show))
        .route("/review", get(review_show::review_show))
        .route("/review/learning", post(review_show::learning_save))
        .route("/support", get(support_show::support_show))
        .route("/paths", get(paths_show::paths_show))
        .route("/search", get(search_show::search_show))
        .route("/network", get(network_show::network_show))
        .route("/network/places", get(network_places::network_places))
        .route("/network/map.json", get(network_show::network_map))
        .route("/network/{id}", get(network_show::network_person))
        .route("/palette", get(palette_show::palette_show))
        .route("/offline", get(offline_show::offline_show))
        .route("/settings", get(settings_show::settings_show))
        .route("/settings/me", post(settings_show::me_save))
        .route("/settings/link", post(settings_show::link_make))
        .route("/settings/account", post(account_save::account_add))
        .route("/settings/password", post(account_save::password_save))
        .route("/settings/sign-out", post(sign_in::sign_out_all))
        .route("/sign-out", post(sign_in::sign_out))
        .route("/undo", post(undo::undo))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, PAGE_TIME))
        .layer(DefaultBodyLimit::max(FORM_LIMIT));
    let long = Router::new()
        .route("/sources", post(import_upload::import_upload).layer(DefaultBodyLimit::max(import_upload::UPLOAD_LIMIT)))
        .route("/sources/columns/{key}", post(columns_show::columns_save).layer(DefaultBodyLimit::max(FORM_LIMIT)))
        .route("/sources/whose/{key}", post(whose_show::whose_save).layer(DefaultBodyLimit::max(FORM_LIMIT)))
        .route("/export", get(export_download::export_download))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, IMPORT_TIME));
    let inside: Router = pages
        .merge(long)
        .fallback(no_such_page)
        .method_not_allowed_fallback(only_sent_to)
        .layer(from_fn_with_state(state.clone(), ahead::after_a_form))
        .with_state(state.clone());
    // A layer of a router leads on to the one address that was asked for; only before the whole router it can open another page as well.
    Router::new()
        .fallback_service(inside)
        .layer(from_fn(form_again::form_again))
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
        .layer(from_fn_with_state(state.clone(), guard::session))
        .route("/sign-in", get(sign_in::sign_in_show).post(sign_in::sign_in).layer(DefaultBodyLimit::max(FORM_LIMIT)))
        .route("/worker.js", get(offline_show::worker_show))
        .route("/assets/{*name}", get(assets::asset_show))
        .route("/calendar/{name}", get(nudges_show::calendar_show))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn(error_page::whole))
        .layer(from_fn_with_state(state.clone(), guard::origin))
        .layer(from_fn_with_state(state.clone(), guard::language))
        .layer(from_fn(guard::headers))
        .layer(CompressionLayer::new())
        .layer(TraceLayer::new_for_http())
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(SetRequestIdLayer::x_request_id(RequestNumbers::default()))
        .with_state(state)
}

async fn no_such_page() -> PageError {
    PageError::no_such_page()
}

/// An address that only takes forms, opened as a page: by going back to it, or by signing in again.
async fn only_sent_to() -> PageError {
    no_such_page().await.status(StatusCode::METHOD_NOT_ALLOWED)
}

fn panicked(_: Box<dyn std::any::Any + Send>) -> Response {
    PageError::internal(say("fault")).hint(say("fault-hint")).into_response()
}
