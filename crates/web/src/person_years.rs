//! How much passed between me and one person over the years, as a plot with its table.

use hearten_verbs::YearTogether;

use crate::{
    phrase,
    plot::{Column, Plot},
};

/// The years with one person.
pub(crate) struct Years {
    pub(crate) plot: Plot,
    pub(crate) years: Vec<YearTogether>,
}

/// The years, where there are several.
pub(crate) fn years(years: Vec<YearTogether>) -> Option<Years> {
    let (first, last) = (years.first()?, years.last()?);
    if years.len() < 2 {
        return None;
    }
    let column = |it: &YearTogether| Column {
        name: it.year.to_string(),
        first: it.by_voice as f64,
        second: it.in_writing as f64,
        says: format!("{}: {}, {} by voice or face", it.year, phrase::count(it.by_voice + it.in_writing, "moment", "moments"), it.by_voice),
    };
    let columns: Vec<Column> = years.iter().map(column).collect();
    let about = format!("Columns from {} to {}; the table below has the numbers.", first.year, last.year);
    Some(Years { plot: Plot::stacked("plot-years", "Moments over the years", about, &columns), years })
}
