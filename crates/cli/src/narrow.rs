//! Tables in a narrow terminal: how wide a text is there, and what is cut so that the rest has room.

/// What a long name in the first column of a table leaves to each of the others, and what it has itself however narrow the terminal is.
const LEFT_TO_OTHERS: usize = 12;
const LEFT_TO_FIRST: usize = 20;
/// The blanks beside each cell of a table.
const BESIDE: usize = 2;

/// Cuts what stands in the first column where the others would have less than they hold and less than [`LEFT_TO_OTHERS`].
pub(crate) fn cut_first(header: &[&str], rows: &mut [Vec<String>], width: usize) {
    let others = header.iter().enumerate().skip(1).map(|(place, title)| {
        let cells = rows.iter().filter_map(|row| row.get(place)).map(|cell| columns(cell));
        cells.fold(columns(title), usize::max).min(LEFT_TO_OTHERS) + BESIDE
    });
    let others: usize = others.sum();
    let most = width.saturating_sub(others + BESIDE).max(LEFT_TO_FIRST);
    for row in rows {
        if let Some(first) = row.first_mut().filter(|first| columns(first) > most) {
            *first = cut(first, most);
        }
    }
}

/// The beginning of a text that is wider than `most` columns, with the sign that something is missing.
fn cut(text: &str, most: usize) -> String {
    let mut used = 1;
    let fits = |letter: &char| {
        used += column(*letter);
        used <= most
    };
    let kept: String = text.chars().take_while(fits).collect();
    format!("{}…", kept.trim_end())
}

/// How many columns of a terminal a text takes.
fn columns(text: &str) -> usize {
    text.chars().map(column).sum()
}

/// The scripts of East Asia and pictures take two columns (Unicode UAX 11).
fn column(letter: char) -> usize {
    let is_wide = matches!(letter, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}' | '\u{1f300}'..='\u{1faff}' | '\u{20000}'..='\u{3fffd}');
    if is_wide { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::{Look, Page};

    #[test]
    fn a_name_that_would_leave_no_room_to_the_other_columns_is_cut() {
        let mut page = Page::new(Look { width: 60, colour: false });
        page.table(
            &["Name", "Address", "Moments"],
            vec![
                vec!["Maximiliana ".repeat(10), "max@post.example".into(), "7".into()],
                vec!["陈美玲".repeat(20), "Norrvik".into(), "1".into()],
            ],
        );
        let text = page.finish();
        let names: Vec<&str> = text.lines().filter_map(|line| line.split_once('…')).map(|(name, _)| name).collect();
        assert_eq!(names.len(), 2, "{text}");
        assert!(names[0].starts_with("Maximiliana Maximiliana") && names[1].starts_with("陈美玲陈美玲陈美玲"), "{text}");
        assert!(text.contains("max@post") && text.contains("Norrvik") && text.lines().all(|line| columns(line) <= 60), "{text}");
        assert!(text.lines().count() <= 4, "{text}");
    }
}
