//! The plot of the past replayed: the precision of each ranking, month by month. The page and the file that the command line writes show the same.

use hearten_verbs::{Backtest, ReplayedMonth};

use crate::plot::{Plot, Point};

const TITLE: &str = "Precision of each ranking by month";

/// The plot as an SVG file of its own; none where no month could be replayed.
pub fn backtest_svg(view: &Backtest) -> Option<String> {
    plot(view).map(Plot::into_file)
}

/// Hearten's own ranking beside those that anybody would try first.
pub(crate) fn plot(view: &Backtest) -> Option<Plot> {
    let months = &view.replay.months;
    let (first, last) = (months.first()?, months.last()?);
    let about = format!("Lines from {} to {}, 1 is the best there could be; the table has the means.", long(first), long(last));
    let rankings = view.replay.rankings.iter().enumerate();
    let series: Vec<(&str, Vec<Point>)> =
        rankings.map(|(number, ranking)| (ranking.name, months.iter().map(|month| point(month, ranking.name, number)).collect())).collect();
    Some(Plot::lines("plot-precision", TITLE, about, &series))
}

fn point(month: &ReplayedMonth, name: &str, ranking: usize) -> Point {
    let share = month.precision.get(ranking).copied();
    let says = share.map(|share| format!("{}, {name}: {share:.2}", long(month))).unwrap_or_default();
    Point { name: month.from.strftime("%b %y").to_string(), share, says }
}

/// `May 2024`.
pub(crate) fn long(month: &ReplayedMonth) -> String {
    month.from.strftime("%B %Y").to_string()
}
