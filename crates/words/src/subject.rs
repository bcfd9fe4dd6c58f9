//! Subjects without what programs put before them.

use crate::fold;

/// What mail programs of many tongues write before the subject of an answer or a forwarded mail; folded, without the colon.
const MARKS: &[&str] = &[
    "re", "fw", "fwd", "aw", "wg", "sv", "vs", "vb", "tr", "rv", "res", "enc", "odp", "pd", "antw", "doorst", "rif", "r", "i", "ref",
    "ynt", "ilt", "回复", "转发",
];

/// A list's tag in brackets is at most this long; longer brackets are part of what was said.
const LONGEST_TAG: usize = 30;

/// The subject as its writer meant it: without `Re:`, `Fwd:`, `AW:` and their kin (also repeated and numbered, as `Re[2]:`), without a leading list tag
/// in brackets, with white space collapsed. May be empty.
pub fn thread_subject(subject: &str) -> String {
    let collapsed = subject.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut rest = collapsed.as_str();
    while let Some(shorter) = without_mark(rest).or_else(|| without_tag(rest)) {
        rest = shorter;
    }
    rest.trim().to_owned()
}

/// The same for all subjects of one conversation: [`thread_subject`], folded.
pub fn subject_key(subject: &str) -> String {
    fold(&thread_subject(subject))
}

fn without_mark(text: &str) -> Option<&str> {
    let (head, rest) = text.split_once([':', '：'])?;
    let mark = fold(head);
    let bare = mark.trim_end_matches(|letter: char| letter.is_ascii_digit() || matches!(letter, '[' | ']' | '(' | ')' | '^' | ' '));
    MARKS.contains(&bare).then(|| rest.trim_start())
}

fn without_tag(text: &str) -> Option<&str> {
    let (tag, rest) = text.strip_prefix('[')?.split_once(']')?;
    let is_tag = tag.chars().count() <= LONGEST_TAG && !rest.trim().is_empty();
    is_tag.then(|| rest.trim_start())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_answers_and_lists_fall_away() {
        assert_eq!(thread_subject("RE: Fwd: [ilug-social]  Re[2]: AW: Dinner on  Friday"), "Dinner on Friday");
        assert_eq!(thread_subject("Re:"), "");
        assert_eq!(thread_subject("Sv: SV: Rapport"), "Rapport");
        assert_eq!(thread_subject("回复：报告"), "报告");
    }

    #[test]
    fn what_was_said_stays() {
        assert_eq!(thread_subject("Review: the report"), "Review: the report");
        assert_eq!(thread_subject("[Draft]"), "[Draft]");
        assert_eq!(thread_subject("Meeting at 10:30"), "Meeting at 10:30");
    }

    #[test]
    fn one_conversation_has_one_key() {
        assert_eq!(subject_key("RE: Budget Draft"), subject_key("budget draft"));
    }
}
