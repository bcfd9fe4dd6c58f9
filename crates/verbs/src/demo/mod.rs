//! The demo vault: an invented person between two posts, the hundred and fifty people around her, and eight years of what passed between
//! them. The same anchor day gives the same vault, byte for byte; nothing in it is real.

mod answers;
mod cast;
mod chains;
mod circle;
mod concerns;
mod diary;
mod dice;
mod gifts;
mod keepsakes;
mod make;
mod news;
mod organizations;
mod people;
mod shelf;
mod stories;
mod stories_home;
mod together;
mod trip;
mod under_way;
mod vault;

#[cfg(test)]
mod tests;

use hearten_domain::{ImportReport, MomentCounts, PeopleCounts};
use jiff::civil::Date;

pub use make::make_demo;
pub use vault::DemoVault;

/// The demo vault as of the end of the eight years before `anchor`, with plans for the year after. Pure: the same day gives the same records.
pub fn invent(anchor: Date) -> DemoVault {
    draft(anchor).made
}

fn draft(anchor: Date) -> vault::Draft {
    let mut draft = vault::Draft::on(anchor);
    people::put_people(&mut draft);
    organizations::put_organizations(&mut draft);
    diary::put_moments(&mut draft);
    stories::put_stories(&mut draft);
    let finds = shelf::put_finds(&mut draft);
    gifts::put_gifts(&mut draft, &finds);
    concerns::put_concerns(&mut draft);
    concerns::put_promises(&mut draft);
    concerns::put_standings(&mut draft);
    answers::put_answers(&mut draft);
    news::put_news(&mut draft);
    chains::put_chains(&mut draft);
    keepsakes::put_keepsakes(&mut draft);
    together::put_together(&mut draft);
    circle::put_circle(&mut draft);
    keepsakes::put_photos(&mut draft);
    trip::put_trip(&mut draft);
    news::put_earlier_news(&mut draft);
    under_way::put_under_way(&mut draft);
    let report = ImportReport {
        people: PeopleCounts { new: draft.made.people.len().saturating_sub(1) as u64, matched: 0 },
        moments: MomentCounts { new: draft.made.moments.len() as u64, known: 0 },
        ..ImportReport::default()
    };
    draft.made.import.report = serde_json::to_string(&report).unwrap_or_default();
    draft
}
