//! The pages: parse, call a verb, render.
//!
//! This crate knows how Hearten looks in a browser and who may open it. It must not know how anything is kept or computed: every handler calls a
//! verb and shows what it answers. Files are named by noun and verb; a page's template has its file's name. Every page works without script.
//!
//! ```no_run
//! # async fn example(vault: hearten_verbs::Vault) -> Result<(), hearten_verbs::VerbError> {
//! use hearten_web::{ServeOptions, serve, stop_signal};
//! serve(vault, ServeOptions::default(), |link| println!("{link}"), stop_signal()).await
//! # }
//! ```

mod account_save;
mod ahead;
mod ask_write;
mod assets;
mod backtest_plot;
mod backtest_show;
mod begin_show;
mod brief_show;
mod chains_show;
mod chronicle_show;
mod circle_sheet;
mod circle_show;
mod circle_step;
mod circles_show;
mod columns_show;
mod connections;
mod double_words;
mod draft_check;
mod draft_shown;
mod duplicates_show;
mod error_page;
mod evidence_shown;
mod export_download;
mod export_ways;
mod face;
mod feeds_show;
mod fields;
mod form_again;
mod form_mistakes;
mod form_refill;
mod gathering_show;
mod gatherings_show;
mod gift_save;
mod goals_show;
mod guard;
mod guides_show;
mod held_upload;
mod icon;
mod icon_draw;
mod import_show;
mod import_upload;
mod import_words;
mod introduction_show;
mod introductions_show;
mod keepsake_edit;
mod keepsake_pdf;
mod keepsake_sheet;
mod keepsake_show;
mod kept;
mod left_out_reason;
mod long_work;
mod moment_log;
mod move_answer;
mod network_places;
mod network_show;
mod nudges_show;
mod offline_show;
mod origin;
mod page;
mod palette_show;
mod partners_show;
mod paths_show;
mod people_left_out;
mod people_list;
mod people_many;
mod person_add;
mod person_edit;
mod person_facts;
mod person_forget;
mod person_held;
mod person_merge;
mod person_note;
mod person_noted;
mod person_now;
mod person_show;
mod person_sources;
mod person_years;
mod photo_show;
mod phrase;
mod plot;
mod plot_scale;
mod problem_cause;
mod promise_save;
mod reach;
mod request_number;
mod review_show;
mod router;
mod say;
mod search_show;
mod serve;
mod session;
mod settings_show;
mod shelf_show;
mod sides;
mod sign_in;
mod sources_show;
mod standing_save;
mod state;
mod story_photo;
mod story_show;
mod support_show;
mod thank_write;
mod thanks_list;
mod thanks_save;
mod today_show;
mod trip_show;
mod trips_show;
mod undo;
mod upload;
mod visitor;
mod waiting_show;
mod whose_show;

pub use backtest_plot::backtest_svg;
pub use circle_sheet::circle_file;
#[cfg(feature = "press")]
pub use keepsake_pdf::keepsake_pdf;
pub use keepsake_sheet::keepsake_file;
pub use origin::Origin;
pub use router::router;
pub use serve::{ServeOptions, serve, stop_signal};
pub use state::WebState;
