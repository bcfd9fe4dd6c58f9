//! `GET /backtest`: the past replayed, month by month, as a plot first.

use askama::Template;
use axum::{extract::State, response::Response};
use hearten_verbs::{Backtest, Cases, RankingOutcome, ReplayedMonth};

use crate::{
    backtest_plot::{long, plot},
    error_page::PageError,
    page::{Page, show},
    phrase,
    plot::Plot,
    state::WebState,
    visitor::Visitor,
    waiting_show::waiting,
};

/// So many of the last whole months are replayed.
const MONTHS: usize = 24;
/// Below so many months the figures say little.
const FEW_MONTHS: usize = 6;

#[derive(Template)]
#[template(path = "backtest_show.html")]
struct BacktestPage {
    page: Page,
    plot: Option<Plot>,
    opening: String,
    few: bool,
    weights: String,
    rankings: Vec<Line>,
    names: Vec<&'static str>,
    months: Vec<MonthLine>,
}

struct Line {
    name: &'static str,
    cells: [String; 4],
}

struct MonthLine {
    name: String,
    reached: usize,
    precision: Vec<String>,
}

/// Shows the replay.
pub(crate) async fn backtest_show(visitor: Visitor, State(state): State<WebState>) -> Result<Response, PageError> {
    let frame = visitor.page("Your past replayed", "/review");
    let vault = visitor.vault.clone();
    let work_out = async move { vault.backtest(MONTHS, false).await };
    let Some(view) = state.kept().backtest.get_within(state.patience(), &visitor, work_out).await? else { return waiting(frame) };
    let own = view.own_weights.as_ref().map(|own| (own, phrase::long_day(own.fitted_on(&visitor.vault), visitor.vault.today_date())));
    let weights = own.map_or_else(
        || "Hearten goes by the published weights.".to_owned(),
        |(own, day)| {
            format!(
                "Hearten goes by weights fitted on your own past on {day}, which have seen these months: on the months judged before they were seen, {:.2} instead of {:.2}.",
                own.after, own.before
            )
        },
    );
    show(&page(frame, &view, weights))
}

fn page(page: Page, view: &Backtest, weights: String) -> BacktestPage {
    let months = &view.replay.months;
    let month = |it: &ReplayedMonth| MonthLine {
        name: long(it),
        reached: it.reached,
        precision: it.precision.iter().map(|share| format!("{share:.2}")).collect(),
    };
    BacktestPage {
        page,
        plot: plot(view),
        opening: opening(months),
        weights,
        few: months.len() < FEW_MONTHS,
        rankings: view.replay.rankings.iter().map(line).collect(),
        names: view.replay.rankings.iter().map(|ranking| ranking.name).collect(),
        months: months.iter().map(month).collect(),
    }
}

fn opening(months: &[ReplayedMonth]) -> String {
    let (Some(first), Some(last)) = (months.first(), months.last()) else {
        return "There is too little past to replay yet: it takes some weeks of moments, and a month after them in which you turned to somebody.".into();
    };
    let times: usize = months.iter().map(|month| month.reached).sum();
    format!(
        "{}, {} to {}. Each month is ranked by what was known before it began; in them you turned to somebody you knew {}.",
        phrase::capital(&phrase::count(months.len() as i64, "month", "months")),
        long(first),
        long(last),
        phrase::count(times as i64, "time", "times")
    )
}

fn line(ranking: &RankingOutcome) -> Line {
    Line { name: ranking.name, cells: [ranking.precision, ranking.recall, ranking.revived, ranking.new].map(share) }
}

/// `0.71 ± 0.03`: the mean and its standard error over the months.
fn share(cases: Cases) -> String {
    match (cases.count, cases.error) {
        (0, _) => "–".to_owned(),
        (_, None) => format!("{:.2}", cases.mean),
        (_, Some(error)) => format!("{:.2} ± {error:.2}", cases.mean),
    }
}
