//! The pages of a letter laid two on a side of a sheet, so that the sheets are folded once, one within the other.

use typst::{
    foundations::{Content, Smart},
    layout::{Abs, Frame, Point, Sides, Size},
    model::Document as _,
};
use typst_layout::{Page, PagedDocument};

/// The sides of the sheets: outside, inside, outside, inside …, to be printed on both sides and turned over the short edge.
pub(crate) fn folded(document: &PagedDocument) -> PagedDocument {
    let pages = document.pages();
    let sides = places(pages.len()).into_iter().zip(1..).map(|(pair, number)| side(pages, pair, number)).collect();
    PagedDocument::new(sides, document.info().clone())
}

/// Which page lies left and which right on each side; none where a half stays empty.
pub(crate) fn places(count: usize) -> Vec<[Option<usize>; 2]> {
    // What fits on one page within stands on the right, as in a card that is opened.
    let order: Vec<Option<usize>> = match count {
        2 => vec![Some(0), None, Some(1), None],
        _ => (0..count.next_multiple_of(4)).map(|page| Some(page).filter(|page| *page < count)).collect(),
    };
    let page = |place: usize| order.get(place).copied().flatten();
    let last = order.len();
    (0..last / 4)
        .flat_map(|sheet| {
            let (front, back) = (2 * sheet, last.saturating_sub(1 + 2 * sheet));
            [[page(back), page(front)], [page(front + 1), page(back.saturating_sub(1))]]
        })
        .collect()
}

fn side(pages: &[Page], pair: [Option<usize>; 2], number: u64) -> Page {
    let half = pages.first().map_or_else(Size::zero, |page| page.frame.size());
    let mut frame = Frame::hard(Size::new(half.x * 2.0, half.y));
    for (place, left) in pair.into_iter().zip([Abs::zero(), half.x]) {
        if let Some(page) = place.and_then(|place| pages.get(place)) {
            frame.push_frame(Point::with_x(left), page.frame.clone());
        }
    }
    Page { frame, bleed: Sides::splat(Abs::zero()), fill: Smart::Auto, numbering: None, supplement: Content::empty(), number }
}
