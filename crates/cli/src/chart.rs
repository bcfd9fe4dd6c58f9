//! Small charts of letters for the terminal.

/// The eighths of a cell, from empty to full.
const EIGHTHS: [char; 9] = [' ', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'];
/// The heights of a cell.
const HEIGHTS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// A bar of `width` cells that is filled by `share` (0 to 1), in eighths of a cell; the rest is blank.
pub(crate) fn share_bar(share: f64, width: usize) -> String {
    let eighths = (share.clamp(0.0, 1.0) * width as f64 * 8.0).round() as usize;
    (0..width).map(|cell| step(&EIGHTHS, eighths.saturating_sub(cell * 8).min(8))).collect()
}

/// One cell for each value, as high as its part of `most`; a value above 0 is seen even where it is small.
pub(crate) fn sparkline(values: impl IntoIterator<Item = f64>, most: f64) -> String {
    let height = |value: f64| {
        let eighths = (value / most.max(f64::MIN_POSITIVE) * 8.0).round().clamp(0.0, 8.0) as usize;
        if value > 0.0 { eighths.max(1) } else { 0 }
    };
    values.into_iter().map(|value| step(&HEIGHTS, height(value))).collect()
}

/// A rate on a line of `width` cells: a dot at what is expected, a stroke over the interval.
pub(crate) fn interval(low: f64, expected: f64, high: f64, width: usize) -> String {
    let cell = |share: f64| ((share.clamp(0.0, 1.0) * width as f64) as usize).min(width.saturating_sub(1));
    let (from, dot, to) = (cell(low), cell(expected), cell(high));
    let mark = |place: usize| match place {
        _ if place == dot => '●',
        _ if (from..=to).contains(&place) => '─',
        _ => '·',
    };
    (0..width).map(mark).collect()
}

fn step(cells: &[char; 9], eighths: usize) -> char {
    cells.get(eighths).copied().unwrap_or('█')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_filled_by_eighths_of_a_cell() {
        assert_eq!([0.0, 0.5, 1.0].map(|share| share_bar(share, 4)), ["    ", "██  ", "████"]);
        assert_eq!(share_bar(0.03125, 4), "▏   ");
    }

    #[test]
    fn a_small_value_is_still_seen_in_a_line_of_values() {
        assert_eq!(sparkline([0.0, 0.1, 50.0, 100.0], 100.0), " ▁▄█");
        assert_eq!(sparkline([0.0, 0.0], 0.0), "  ");
    }

    #[test]
    fn an_interval_has_its_expected_value_within() {
        assert_eq!(interval(0.2, 0.5, 0.8, 10), "··───●───·");
    }
}
