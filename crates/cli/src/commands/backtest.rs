//! `hearten backtest`: the past replayed.

use clap::Args;
use hearten_verbs::{Backtest as BacktestView, Cases, OffersReplayed};
use jiff::civil::Date;

use crate::{
    failure::Done,
    output::Page,
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
  hearten backtest --json")]
pub(crate) struct Backtest {
    /// How many of the last whole months to replay
    #[arg(long, value_name = "N", default_value_t = 24)]
    months: usize,
    /// Propose the moves of each month's first day as well; on large vaults this takes minutes
    #[arg(long)]
    offers: bool,
}

impl Backtest {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let view = session.vault().await?.backtest(self.months, self.offers).await?;
        if session.global.json { print_json(&view) } else { print(&letter(Page::new(session.look), &view)) }
    }
}

/// Below so many months the figures say little.
const FEW_MONTHS: usize = 6;

fn letter(mut page: Page, view: &BacktestView) -> String {
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
