//! The plot of the past replayed: the precision of each ranking, month by month. The page and the file that the command line writes show the same.

use hearten_verbs::{Backtest, ReplayedMonth};

use crate::{
    phrase,
    plot::{Plot, Point, decimal},
    say::{say, worded},
};

/// The plot as an SVG file of its own; none where no month could be replayed.
pub fn backtest_svg(view: &Backtest) -> Option<String> {
    plot(view).map(Plot::into_file)
}

/// Hearten's own ranking beside those that anybody would try first.
pub(crate) fn plot(view: &Backtest) -> Option<Plot> {
    let months = &view.replay.months;
    let (first, last) = (months.first()?, months.last()?);
    let about = say("backtest-plot-about").with("from", long(first)).with("until", long(last));
    let names: Vec<String> = view.replay.rankings.iter().map(|ranking| ranking_name(ranking.name)).collect();
    let points = |number: usize, name: &str| -> Vec<Point> { months.iter().map(|month| point(month, name, number)).collect() };
    let series: Vec<(&str, Vec<Point>)> =
        names.iter().map(String::as_str).enumerate().map(|(number, name)| (name, points(number, name))).collect();
    Some(Plot::lines("plot-precision", &say("backtest-plot-title").to_string(), about.into(), &series))
}

fn point(month: &ReplayedMonth, name: &str, ranking: usize) -> Point {
    let share = month.precision.get(ranking).copied();
    let says = share.map(|share| {
        let share = decimal(&format!("{share:.2}"));
        say("backtest-point").with("month", long(month)).with("ranking", name).with("share", share).to_string()
    });
    Point { name: phrase::short_month_year(month.from), share, says: says.unwrap_or_default() }
}

/// What a ranking is called: `closeness`; Hearten's own has its name in every language.
pub(crate) fn ranking_name(name: &str) -> String {
    worded("backtest-ranking", name).into()
}

/// `May 2024`.
pub(crate) fn long(month: &ReplayedMonth) -> String {
    phrase::month_year(month.from)
}
