//! `hearten backtest`: the past replayed.

use std::path::{Path, PathBuf};

use clap::Args;
use hearten_verbs::{Backtest as BacktestView, Cases, LikelihoodFit, LikelihoodWeights, OffersReplayed, Vault};
use jiff::civil::Date;

use crate::{
    failure::{Done, invalid, unavailable},
    output::{Page, short_day},
    session::{Session, print, print_json},
    words::counted,
};

/// Replay your own past, month by month: whom would Hearten have put first, and with whom were you then in touch?
#[derive(Debug, Args)]
#[command(after_help = "\
Each month's ranking knows only what lies before that month. Beside Hearten's own stand rankings that anybody would try first: how often (frequency),
how lately (recency), both at once (decay), and closeness alone.

Examples:
  hearten backtest
  hearten backtest --months 12 --offers     what the moves of each month's first day would have come to, too
  hearten backtest --plot past.svg
  hearten backtest --fit                    fit the ranking on your own past, where that gains
  hearten backtest --json")]
pub(crate) struct Backtest {
    /// How many of the last whole months to replay
    #[arg(long, value_name = "N", default_value_t = 24)]
    months: usize,
    /// Propose the moves of each month's first day as well; on large vaults this takes minutes
    #[arg(long)]
    offers: bool,
    /// Draw the months as an SVG file too: Hearten's precision beside the others
    #[arg(long, value_name = "FILE.svg")]
    plot: Option<PathBuf>,
    /// Fit the weights of the ranking on your own past, and keep them if they would have done better by more than chance
    #[arg(long, conflicts_with = "reset")]
    fit: bool,
    /// Go back to the published weights
    #[arg(long)]
    reset: bool,
}

impl Backtest {
    pub(crate) async fn run(self, session: &Session) -> Done {
        if self.reset {
            let had = session.vault_to_write().await?.reset_likelihood().await?;
            return session.answer(&serde_json::json!({ "had_own_weights": had }), |_| reset(had).to_owned());
        }
        if self.fit {
            let fit = session.vault_to_write().await?.fit_likelihood().await?;
            return session.answer(&fit, |fit| fitted(Page::new(session.look), fit));
        }
        let vault = session.vault().await?;
        let view = vault.backtest(self.months, self.offers).await?;
        if let Some(file) = &self.plot {
            draw(&view, file)?;
        }
        if session.global.json { print_json(&view) } else { print(&letter(Page::new(session.look), &view, &vault)) }
    }
}

fn draw(view: &BacktestView, file: &Path) -> Done {
    let svg = hearten_web::backtest_svg(view).ok_or_else(|| {
        invalid("there is too little past to draw")
            .hint("it takes some weeks of moments, and a month after them in which you turned to somebody")
    })?;
    std::fs::write(file, svg).map_err(|error| unavailable(&file.display().to_string(), &error))
}

/// Below so many months the figures say little.
const FEW_MONTHS: usize = 6;

fn letter(mut page: Page, view: &BacktestView, vault: &Vault) -> String {
    let months = &view.replay.months;
    let (Some(first), Some(last)) = (months.first(), months.last()) else {
        page.say(
            0,
            "There is too little past to replay: it takes some weeks of moments, and a month after them in which you turned to somebody.",
        );
        return page.finish();
    };
    let reached: usize = months.iter().map(|month| month.reached).sum();
    page.say(
        0,
        &format!(
            "{} replayed, {} to {}. In them you turned to somebody you knew {} ({} that had been dormant) and to somebody new {}.",
            counted(months.len() as u64, "month", "months"),
            month(first.from),
            month(last.from),
            counted(reached as u64, "time", "times"),
            months.iter().map(|month| month.revived).sum::<usize>(),
            counted(months.iter().map(|month| month.new).sum::<usize>() as u64, "time", "times"),
        ),
    );
    if months.len() < FEW_MONTHS {
        page.say(0, "That is little to judge by: take the figures as a first look.");
    }
    page.gap();
    let rows = view.replay.rankings.iter().map(|ranking| {
        vec![ranking.name.to_owned(), share(ranking.precision), share(ranking.recall), share(ranking.revived), share(ranking.new)]
    });
    page.table(&["Ranking", "Precision (MAP)", "In the first ten", "Revived", "New"], rows.collect());
    page.gap();
    page.say(0, "Precision: 1.00 would be everybody you turned to before everybody else, month for month. The others: of those you turned to (known, dormant, new), the share \
         among the first ten. ± is one standard error over the months.");
    page.say(0, &weights(view, vault));
    page.heading("Precision month by month");
    for shown in months {
        let bar = shown.precision.first().map(|precision| bar(*precision)).unwrap_or_default();
        page.raw(&format!("  {:<9} {bar}", month(shown.from)));
    }
    if let Some(offers) = &view.offers {
        page.heading("The moves that would have been offered");
        page.say(0, &offered(offers));
    }
    page.finish()
}

/// By which weights Hearten's ranking goes.
fn weights(view: &BacktestView, vault: &Vault) -> String {
    match &view.own_weights {
        None => "Hearten goes by the published weights; hearten backtest --fit tries to fit them on your past.".to_owned(),
        Some(own) => format!(
            "Hearten goes by weights fitted on your own past on {}; they have seen the months above, so that their fair figure is that of the {} judged before              they were seen: {:.2} instead of {:.2}. hearten backtest --reset goes back to the published ones.",
            short_day(own.fitted_on(vault), vault.today_date()),
            counted(own.judged as u64, "month", "months"),
            own.after,
            own.before
        ),
    }
}

fn reset(had: bool) -> &'static str {
    if had { "Hearten goes by the published weights again.\n" } else { "Hearten went by the published weights already.\n" }
}

/// What came of fitting.
fn fitted(mut page: Page, fit: &LikelihoodFit) -> String {
    if fit.judged == 0 {
        let months = counted(fit.windows as u64, "month", "months");
        page.say(0, &format!("There is too little past to learn from: {months} in which you turned to somebody you knew, and it takes twelve. Nothing is changed."));
        return page.finish();
    }
    let gain = format!(
        "On {} of your past, each judged by weights fitted on what came before it, precision (MAP) went from {:.3} to {:.3}; the standard error of the difference is {:.3}.",
        counted(fit.judged as u64, "month", "months"),
        fit.before,
        fit.after,
        fit.error
    );
    page.say(0, &gain);
    if !fit.gains {
        page.say(0, "That is no more than chance would give, so nothing is changed.");
        return page.finish();
    }
    let (own, usual) = (fit.weights, LikelihoodWeights::STARTING);
    page.say(0, "That is more than chance would give: people --sort next and backtest go by them from now on. hearten backtest --reset takes it back.");
    let rows = [
        ("forgetting", own.forgetting, usual.forgetting),
        ("what reached you", own.received, usual.received),
        ("what reached you both", own.together, usual.together),
        ("silence", own.alive, usual.alive),
    ];
    page.gap();
    let rows = rows.map(|(name, own, usual)| vec![name.to_owned(), format!("{own:.2}"), format!("{usual:.2}")]);
    page.table(&["Weight", "Yours", "Published"], rows.to_vec());
    page.finish()
}

fn offered(offers: &OffersReplayed) -> String {
    format!(
        "On the first days of {}, {} would have been offered; with the person of {} of them you were in touch within thirty days. \
         Drawn by lot among all you knew it would have been about {:.0} in a hundred.",
        counted(offers.days as u64, "month", "months"),
        counted(offers.moves as u64, "move", "moves"),
        offers.followed,
        100.0 * offers.by_chance
    )
}

fn month(day: Date) -> String {
    day.strftime("%b %Y").to_string()
}

/// `0.71 ± 0.03 (24)`: the mean, its standard error, over how many months.
fn share(cases: Cases) -> String {
    match (cases.count, cases.error) {
        (0, _) => "–".to_owned(),
        (count, None) => format!("{:.2} ({count})", cases.mean),
        (count, Some(error)) => format!("{:.2} ± {error:.2} ({count})", cases.mean),
    }
}

/// A bar of up to forty blocks, with its figure.
fn bar(precision: f64) -> String {
    let blocks = (precision * 40.0).round().clamp(0.0, 40.0) as usize;
    format!("{}{} {precision:.2}", "█".repeat(blocks), "·".repeat(40 - blocks))
}
