//! `hearten review`: what worked, and how it has been over the months.

use clap::Args;
use hearten_verbs::{LearningView, Prefer, RateGroup, Review as ReviewView, SpreadView, parse_partial_date};
use jiff::civil::Date;

use crate::{
    chart::{interval, share_bar, sparkline},
    failure::Done,
    output::{Page, long_day},
    session::Session,
};

/// So many lessons are shown.
const LESSONS: usize = 8;

/// What worked: replies and meetings after moves, voice and face over time, gifts both ways, spread
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten review                       the last twelve months
  hearten review --since 2019          since a year, a month or a day
  hearten review --forget-learning     the ranking of moves begins to learn anew")]
pub(crate) struct Review {
    /// Look back to this date
    #[arg(long, value_name = "DATE")]
    since: Option<String>,
    /// Let the ranking of moves forget what it learnt from your answers; from now on it learns anew
    #[arg(long, conflicts_with_all = ["since", "learn_from_all"])]
    forget_learning: bool,
    /// Let the ranking learn from all your answers again
    #[arg(long, conflicts_with = "since")]
    learn_from_all: bool,
}

impl Review {
    pub(crate) async fn run(self, session: &Session) -> Done {
        if self.forget_learning {
            let view = session.vault_to_write().await?.forget_learning().await?;
            return session.answer(&view, |_| {
                "Forgotten. The ranking learns anew from your next answer; take it back with --learn-from-all\n".to_owned()
            });
        }
        if self.learn_from_all {
            let view = session.vault_to_write().await?.learn_from_all().await?;
            return session.answer(&view, |view| {
                let mut page = Page::new(session.look);
                page.say(0, &view.sentence);
                page.finish()
            });
        }
        let since = self.since.as_deref().map(|text| day(text, session.today())).transpose()?.flatten();
        let view = session.vault().await?.review(since).await?;
        session.answer(&view, |view| written(Page::new(session.look), view))
    }
}

/// The first day of a date of which the day or month may be left open.
fn day(text: &str, today: Date) -> Done<Option<Date>> {
    Ok(parse_partial_date(text, today, Prefer::Past)?.earliest())
}

fn written(mut page: Page, view: &ReviewView) -> String {
    let title = page.look().strong(&format!("{} to {}", long_day(view.since), long_day(view.until)));
    page.raw(&title);
    page.heading("What worked");
    page.say(0, &view.moves.sentence);
    view.rates.iter().filter(|group| !group.rows.is_empty()).for_each(|group| rates(&mut page, group));
    over_time(&mut page, view);
    gifts(&mut page, view);
    if !view.spread.is_empty() {
        page.heading("On what your close ties hang");
    }
    view.spread.iter().for_each(|spread| hanging(&mut page, spread));
    learnt(&mut page, &view.learning);
    page.finish()
}

fn rates(page: &mut Page, group: &RateGroup) {
    page.gap();
    page.say(0, &format!("By {}:", group.by));
    let width = group.rows.iter().map(|row| row.name.chars().count()).max().unwrap_or(0);
    for row in &group.rows {
        page.raw(&format!("  {:<width$}  {}  {}", row.name, interval(row.low, row.expected, row.high, 20), row.text));
    }
    let weight = if group.fitted { "fitted on your own" } else { "stated, for there are few" };
    page.say(2, &format!("Drawn towards {:.0} in 100, at the weight of {:.0} answers ({weight}).", 100.0 * group.common, group.weight));
}

fn over_time(page: &mut Page, view: &ReviewView) {
    let Some((first, last)) = view.stretches.first().zip(view.stretches.last()) else { return };
    page.heading(if first.is_year { "Year by year" } else { "Month by month" });
    let named = |day: Date| day.strftime(if first.is_year { "%Y" } else { "%b %Y" }).to_string();
    let most = view.stretches.iter().map(|stretch| stretch.people).max().unwrap_or(0);
    let people = sparkline(view.stretches.iter().map(|stretch| stretch.people as f64), most as f64);
    let voice = sparkline(view.stretches.iter().map(|stretch| stretch.voice_share.unwrap_or(0.0)), 1.0);
    let span = format!("{} to {}", named(first.from), named(last.from));
    page.raw(&format!("  in touch with    {people}  {} people in {}, most {most}; {span}", last.people, named(last.from)));
    let shares: Vec<f64> = view.stretches.iter().filter_map(|stretch| stretch.voice_share).collect();
    let mean = 100.0 * shares.iter().sum::<f64>() / shares.len().max(1) as f64;
    let latest = last.voice_share.map_or_else(|| "nothing yet".to_owned(), |share| format!("{:.0} in 100", 100.0 * share));
    page.raw(&format!("  by voice or face {voice}  {latest} in {}, mean {mean:.0}", named(last.from)));
}

fn gifts(page: &mut Page, view: &ReviewView) {
    if view.gifts.is_empty() {
        return;
    }
    page.heading("Given and received");
    let most = view.gifts.iter().map(|year| year.given.max(year.received)).max().unwrap_or(1).max(1);
    for year in &view.gifts {
        let bar = |count: u32| share_bar(f64::from(count) / f64::from(most), 14);
        let line =
            format!("  {}  given {} {:<3} received {} {}", year.year, bar(year.given), year.given, bar(year.received), year.received);
        page.raw(line.trim_end());
    }
}

fn hanging(page: &mut Page, spread: &SpreadView) {
    page.point(0, &format!("{}: {}", spread.facet, spread.sentence));
}

fn learnt(page: &mut Page, learning: &LearningView) {
    page.heading("What the ranking of moves has learnt");
    page.say(0, &learning.sentence);
    for lesson in learning.lessons.iter().filter(|lesson| lesson.term.abs() >= 0.005).take(LESSONS) {
        page.point(2, &format!("{}: {:+.2} ({})", lesson.of, lesson.term, lesson.text));
    }
    if learning.answers > 0 {
        page.say(2, "To begin anew: hearten review --forget-learning");
    }
}
