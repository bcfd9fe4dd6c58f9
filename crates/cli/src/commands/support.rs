//! `hearten support`: who would stand by me, and what if something falls away.

use clap::Args;
use hearten_verbs::{FadingKind, SpreadView, StandBy, Support as SupportView, Without, capital};

use crate::{
    chart::share_bar,
    failure::Done,
    output::{Page, long_day},
    session::Session,
    words::{counted, joined, listed},
};

/// So many names of one kind are shown.
const NAMED: usize = 8;

/// Who would stand by you, on what that hangs, and which ties grow quiet
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten support
  hearten support --without \"Harbour Trust\"     who is left if this employer falls away
  hearten support --without Bergen              or this town, this line of work, this club
  hearten support --without Norway              or all towns of this country
  hearten support --without \"Ana López\"         or this person")]
pub(crate) struct Support {
    /// Show who is left without this organization, line of work, town, country or person
    #[arg(long, value_name = "NAME", num_args = 1..)]
    without: Vec<String>,
}

impl Support {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let without = joined(&self.without);
        let view = session.vault().await?.support((!self.without.is_empty()).then_some(without.as_str())).await?;
        session.answer(&view, |view| written(Page::new(session.look), view))
    }
}

fn written(mut page: Page, view: &SupportView) -> String {
    if let Some(without) = &view.without {
        what_is_left(&mut page, without);
        return page.finish();
    }
    let title = page.look().strong(&format!("Who would stand by you, {}", long_day(view.day)));
    page.raw(&title);
    page.gap();
    page.say(0, &view.measure.sentence);
    if !view.stand_by.is_empty() {
        page.heading("Near you");
        people(&mut page, &view.stand_by);
    }
    if !view.spread.is_empty() {
        page.heading("On what your close ties hang");
    }
    view.spread.iter().for_each(|spread| hanging(&mut page, spread));
    if !view.what_if.is_empty() {
        page.heading("What if it falls away?");
        for what_if in &view.what_if {
            let holds = match what_if.loosened {
                0 => "something else holds every one".to_owned(),
                some => format!("nothing else is known that would hold {some}"),
            };
            page.point(0, &format!("{} ({}): {} of your close; {holds}", what_if.what, what_if.facet, what_if.touched));
        }
        page.say(2, "Who they are: hearten support --without NAME");
    }
    fading(&mut page, view);
    page.finish()
}

fn people(page: &mut Page, people: &[StandBy]) {
    for one in people {
        page.hang("· ", "    ", &format!("{} ({}): {}", one.person.name, one.layer, one.why));
    }
}

fn hanging(page: &mut Page, spread: &SpreadView) {
    page.gap();
    page.say(0, &format!("{}. {}", capital(spread.facet), spread.sentence));
    let width = spread.shares.iter().map(|share| share.name.chars().count()).max().unwrap_or(0).min(30);
    for share in spread.shares.iter().filter(|share| share.people.len() > 1) {
        let name: String = share.name.chars().take(width).collect();
        let count = share.people.len();
        page.raw(&format!("  {name:<width$}  {} {count}", share_bar(count as f64 / spread.known.max(1) as f64, 24)));
    }
    if spread.known > 0 {
        page.say(2, &format!("Herfindahl index {:.2}: the chance that two of them hang on the same.", spread.index));
    }
}

fn what_is_left(page: &mut Page, without: &Without) {
    let title = page.look().strong(&format!("Without {} ({})", without.what, without.facet));
    page.raw(&title);
    page.gap();
    page.say(0, &without.sentence);
    page.gap();
    for layer in &without.layers {
        let share = layer.left as f64 / layer.now.max(1) as f64;
        page.raw(&format!("  your {:<4} {} {} of {}", layer.layer, share_bar(share, 24), layer.left, layer.now));
    }
    for layer in &without.layers {
        for held in layer.held.iter().take(NAMED) {
            page.point(2, &format!("{} would hold: {}", held.person.name, held.by));
        }
        let more = layer.held.len().saturating_sub(NAMED);
        if more > 0 {
            page.point(2, &format!("{more} more of your {} would hold", layer.layer));
        }
        if !layer.loosened.is_empty() {
            let names: Vec<&str> = layer.loosened.iter().take(NAMED).map(|person| person.name.as_str()).collect();
            let more = layer.loosened.len().saturating_sub(NAMED);
            let more = if more > 0 { format!(", and {more} more") } else { String::new() };
            page.point(
                2,
                &format!(
                    "Of your {} nothing else is known that holds {}{more}. A story, a gift or a visit would.",
                    layer.layer,
                    listed(&names)
                ),
            );
        }
    }
    if !without.help.is_empty() {
        page.heading("Help would come from");
        people(page, &without.help);
    }
}

fn fading(page: &mut Page, view: &SupportView) {
    for (kind, heading) in [(FadingKind::Quiet, "Quieter than usual for you two"), (FadingKind::Dormant, "Once close, now dormant")] {
        let some: Vec<_> = view.fading.iter().filter(|fading| fading.kind == kind).collect();
        if some.is_empty() {
            continue;
        }
        page.heading(heading);
        for fading in &some {
            page.point(0, &format!("{}: {}", fading.person.name, fading.sentence));
        }
        if kind == FadingKind::Dormant {
            page.say(
                2,
                &format!(
                    "{}: old trust keeps, and they have seen what those you meet weekly have not.",
                    counted(some.len(), "such tie", "such ties")
                ),
            );
        }
    }
}
