//! `GET /backtest`: the past replayed, month by month, as a plot first.

use askama::Template;
use axum::{extract::State, response::Response};
use hearten_verbs::{Backtest, Cases, RankingOutcome, ReplayedMonth};

use crate::{
    backtest_plot::{long, plot, ranking_name},
    error_page::PageError,
    page::{Page, show},
    phrase,
    plot::{Plot, decimal},
    say::say,
    state::WebState,
    visitor::Visitor,
    waiting_show::{soon, waiting},
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
    names: Vec<String>,
    months: Vec<MonthLine>,
}

struct Line {
    name: String,
    cells: [String; 4],
}

struct MonthLine {
    name: String,
    reached: usize,
    precision: Vec<String>,
}

/// Shows the replay.
pub(crate) async fn backtest_show(visitor: Visitor, State(state): State<WebState>) -> Result<Response, PageError> {
    let frame = visitor.page(say("foot-backtest"), "/review");
    let kept = &state.kept().backtest;
    let Some(view) = soon(&state, &visitor, kept, |vault| vault.backtest(MONTHS, false)).await? else { return waiting(frame) };
    let own = view.own_weights.as_ref().map(|own| (own, phrase::long_day(own.fitted_on(&visitor.vault), visitor.vault.today_date())));
    let weights = own.map_or_else(
        || say("backtest-published-weights"),
        |(own, day)| {
            say("backtest-own-weights").with("day", day).with("after", hundredths(own.after)).with("before", hundredths(own.before))
        },
    );
    show(&page(frame, &view, weights.into()))
}

fn page(page: Page, view: &Backtest, weights: String) -> BacktestPage {
    let months = &view.replay.months;
    let month = |it: &ReplayedMonth| MonthLine {
        name: long(it),
        reached: it.reached,
        precision: it.precision.iter().copied().map(hundredths).collect(),
    };
    BacktestPage {
        page,
        plot: plot(view),
        opening: opening(months),
        weights,
        few: months.len() < FEW_MONTHS,
        rankings: view.replay.rankings.iter().map(line).collect(),
        names: view.replay.rankings.iter().map(|ranking| ranking_name(ranking.name)).collect(),
        months: months.iter().map(month).collect(),
    }
}

fn opening(months: &[ReplayedMonth]) -> String {
    let (Some(first), Some(last)) = (months.first(), months.last()) else {
        return say("backtest-too-little").into();
    };
    let times: usize = months.iter().map(|month| month.reached).sum();
    say("backtest-opening").with("months", months.len()).with("from", long(first)).with("until", long(last)).with("times", times).into()
}

fn line(ranking: &RankingOutcome) -> Line {
    Line { name: ranking_name(ranking.name), cells: [ranking.precision, ranking.recall, ranking.revived, ranking.new].map(share) }
}

/// `0.71 ± 0.03`: the mean and its standard error over the months.
fn share(cases: Cases) -> String {
    match (cases.count, cases.error) {
        (0, _) => "–".to_owned(),
        (_, None) => hundredths(cases.mean),
        (_, Some(error)) => format!("{} ± {}", hundredths(cases.mean), hundredths(error)),
    }
}

fn hundredths(share: f64) -> String {
    decimal(&format!("{share:.2}"))
}
