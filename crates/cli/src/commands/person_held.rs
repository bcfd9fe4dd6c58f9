//! `hearten person NAME --held`: everything kept about one person.

use hearten_verbs::{Held, argument};
use jiff::civil::Date;

use crate::output::{Look, Page, partial_day, short_day};

/// So many records of a kind are written out; `--json` has all.
const MOST: usize = 20;

/// The records by kind.
pub(crate) fn render(look: Look, held: &Held, today: Date) -> String {
    let mut page = Page::new(look);
    page.raw(&look.strong(&format!("Everything held about {}", held.person.name)));
    for group in &held.groups {
        page.heading(&format!("{} ({})", group.title, group.count));
        for record in group.records.iter().rev().take(MOST) {
            let day = record.known.map(partial_day).or_else(|| record.day.map(|day| short_day(day, today)));
            let day = day.map(|day| format!("{day}  ")).unwrap_or_default();
            let mut lines = record.text.lines();
            page.point(2, &format!("{day}{}", lines.next().unwrap_or_default()));
            lines.for_each(|line| page.quoted(4, line));
        }
        if group.count > MOST {
            page.say(4, &format!("and {} more; --json has them all", group.count - MOST));
        }
    }
    page.gap();
    if held.has_namesake {
        page.say(0, "Somebody else has the same name, so that what only names them is not listed.");
    }
    page.command("To erase all of it for good: ", &format!("hearten forget {}", argument(&held.person.name)), "");
    page.finish()
}
