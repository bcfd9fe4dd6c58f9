//! `GET /guides` and `/guides/NAME`: playbooks. `POST /guides/NAME/start`, `/end` and `/steps/NUMBER`: following one.

use askama::Template;
use axum::{extract::Path, response::Response};
use hearten_domain::Problem;
use hearten_verbs::{GuideStepView, GuideView};
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::{Page, show},
    phrase,
    say::say,
    visitor::{Posted, Visitor, filled},
};

#[derive(Template)]
#[template(path = "guides_list.html")]
struct GuidesPage {
    page: Page,
    running: Vec<GuideView>,
    others: Vec<GuideView>,
    problems: Vec<Problem>,
}

#[derive(Template)]
#[template(path = "guide_show.html")]
struct GuidePage {
    page: Page,
    guide: GuideView,
    steps: Vec<Line>,
    done: usize,
}

/// A step as the page shows it.
struct Line {
    step: GuideStepView,
    when: String,
    is_next: bool,
    /// Whether it can be said to be done.
    is_open: bool,
}

#[derive(Deserialize)]
pub(crate) struct NoFields {}

#[derive(Deserialize)]
pub(crate) struct DoneForm {
    #[serde(default)]
    note: String,
}

/// Shows the guides.
pub(crate) async fn guides_show(visitor: Visitor) -> Result<Response, PageError> {
    let (guides, problems) = visitor.vault.guides().await?;
    let (running, others) = guides.into_iter().partition::<Vec<GuideView>, _>(|guide| guide.is_running);
    show(&GuidesPage { page: visitor.page(say("guides-title"), "/"), running, others, problems })
}

/// How long a guide is, whether the user wrote it, and whether it was followed before.
pub(crate) fn about(guide: &GuideView) -> String {
    let key = match (guide.is_own, guide.run.is_some()) {
        (false, false) => "guides-steps",
        (true, false) => "guides-steps-own",
        (false, true) => "guides-steps-before",
        (true, true) => "guides-steps-own-before",
    };
    say(key).with("count", guide.steps.len()).into()
}

/// The page of a guide. One that the user wrote is named as its file, by any signs.
fn address(name: &str) -> String {
    format!("/guides/{}", phrase::percent(name))
}

/// Shows one guide.
pub(crate) async fn guide_show(visitor: Visitor, Path(name): Path<String>) -> Result<Response, PageError> {
    let mut guide = visitor.vault.guide(&name).await?;
    let today = visitor.vault.today_date();
    let next = guide.next().map(|step| step.number).filter(|_| guide.is_running);
    let is_running = guide.is_running;
    let done = guide.done();
    let line = |step: GuideStepView| Line {
        when: when(&step, is_running, today),
        is_next: next == Some(step.number),
        is_open: is_running && !step.is_done,
        step,
    };
    let steps = std::mem::take(&mut guide.steps).into_iter().map(line).collect();
    show(&GuidePage { page: visitor.page(guide.title.clone(), "/"), guide, steps, done })
}

/// When a step is to be done, and with how many.
fn when(step: &GuideStepView, is_running: bool, today: Date) -> String {
    let when = match (step.is_done, step.due.filter(|_| is_running)) {
        (true, _) => return say("guide-done").into(),
        (false, Some(due)) if due <= today => say("giving-now"),
        (false, Some(due)) => say("giving-from-day").with("day", phrase::long_day(due, today)),
        (false, None) if step.day == 0 => say("guide-first-day"),
        (false, None) => say("guide-after-days").with("count", step.day),
    };
    if step.count == 0 { when.into() } else { say("guide-when-with").with("when", when).with("count", step.count).into() }
}

/// Begins to follow a guide today.
pub(crate) async fn guide_start(
    visitor: Visitor,
    Path(name): Path<String>,
    Posted(NoFields {}): Posted<NoFields>,
) -> Result<Response, PageError> {
    let receipt = visitor.vault.guide_start(&name, visitor.vault.today_date()).await?;
    Ok(visitor.receipt(&receipt, &address(&name)))
}

/// A step was done today.
pub(crate) async fn guide_step(
    visitor: Visitor,
    Path((name, number)): Path<(String, usize)>,
    Posted(form): Posted<DoneForm>,
) -> Result<Response, PageError> {
    let receipt = visitor.vault.guide_step_done(&name, Some(number), visitor.vault.today_date(), filled(form.note)).await?;
    Ok(visitor.receipt(&receipt, &address(&name)))
}

/// Follows a guide no more.
pub(crate) async fn guide_end(
    visitor: Visitor,
    Path(name): Path<String>,
    Posted(NoFields {}): Posted<NoFields>,
) -> Result<Response, PageError> {
    let receipt = visitor.vault.guide_end(&name).await?;
    Ok(visitor.receipt(&receipt, &address(&name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guide_has_a_page_whatever_its_file_is_called() {
        assert_eq!(address("in-transition"), "/guides/in-transition");
        assert_eq!(address("Why? 50% of #1"), "/guides/Why%3F%2050%25%20of%20%231");
    }
}
