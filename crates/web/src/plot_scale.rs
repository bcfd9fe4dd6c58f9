//! The scale of a plot: where a value stands in it, and how the numbers beside it read.

/// Where the values are drawn, in a plot of 400 by 190 units which the page scales: room for numbers at the left, for names below.
pub(crate) const LEFT: f64 = 34.0;
pub(crate) const RIGHT: f64 = 396.0;
pub(crate) const TOP: f64 = 10.0;
pub(crate) const BOTTOM: f64 = 160.0;
/// A column is at most so wide.
const WIDEST: f64 = 36.0;

/// The height of a share, 0 to 1.
pub(crate) fn up(share: f64) -> f64 {
    BOTTOM - (BOTTOM - TOP) * share
}

/// Where each of so many columns stands: its left edge and its width.
pub(crate) fn slots(count: usize) -> impl Iterator<Item = (f64, f64)> {
    let slot = (RIGHT - LEFT) / count.max(1) as f64;
    let width = (slot * 0.72).min(WIDEST);
    (0..count).map(move |place| (LEFT + slot * place as f64 + (slot - width) / 2.0, width))
}

/// The least of 2, 4, 6, 8, 10, 20, 40, 60, 80, 100 … that is not below a value, so that its half is a whole number.
pub(crate) fn nice(value: f64) -> f64 {
    let mut unit = 1.0;
    loop {
        for step in [2.0, 4.0, 6.0, 8.0, 10.0] {
            if step * unit >= value {
                return step * unit;
            }
        }
        unit *= 10.0;
    }
}

/// A value as it stands beside its line.
pub(crate) fn plain(value: f64) -> String {
    format!("{value:.0}")
}

/// A place or a length as SVG writes it.
pub(crate) fn place(value: f64) -> String {
    format!("{value:.1}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scale_ends_at_a_number_that_can_be_halved() {
        assert_eq!([0.0, 1.0, 3.0, 5.0, 7.0, 34.0, 41.0, 99.0, 101.0].map(nice), [2.0, 2.0, 4.0, 6.0, 8.0, 40.0, 60.0, 100.0, 200.0]);
    }
}
