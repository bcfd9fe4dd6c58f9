//! How much passed between me and one person over the years, as a plot with its table.

use hearten_verbs::YearTogether;

use crate::{
    plot::{Column, Plot},
    say::say,
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
        says: say("person-years-says")
            .with("year", it.year.to_string())
            .with("count", it.by_voice + it.in_writing)
            .with("voice", it.by_voice.to_string())
            .into(),
    };
    let columns: Vec<Column> = years.iter().map(column).collect();
    let about = say("person-years-about").with("first", first.year.to_string()).with("last", last.year.to_string()).into();
    Some(Years { plot: Plot::stacked("plot-years", &say("person-years-title").to_string(), about, &columns), years })
}
