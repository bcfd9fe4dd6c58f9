//! What haste and offices put around the words of a subject, taken away before it is quoted; and what a subject says of its day.

use hearten_words::fold;

/// What only says how a subject is to be taken: it stands before the subject, or in brackets after it. In small ASCII letters.
const MARKS: [&str; 24] = [
    "privileged and confidential",
    "privileged & confidential",
    "please read",
    "please note",
    "please respond",
    "please reply",
    "please review",
    "please see",
    "action required",
    "high priority",
    "time sensitive",
    "confidential",
    "important",
    "urgent",
    "asap",
    "dringend",
    "wichtig",
    "vertraulich",
    "urgente",
    "importante",
    "confidencial",
    "confidentiel",
    "eilt",
    "prioritaire",
];
/// So many words more may belong to a mark that asks to be read: `PLEASE READ THIS, ANA: …`.
const WORDS_OF_A_PLEA: usize = 2;
/// With these words people introduce what they send along.
const ATTACHED: [&str; 4] = ["attached are", "attached is", "attached please find", "please find attached"];
/// The number of a matter in a register is at most this long.
const LONGEST_CODE: usize = 12;

/// The subject without marks of urgency and secrecy, the number of its matter, and the words that something is attached.
pub(super) fn without_marks(subject: &str) -> &str {
    let mut rest = subject.trim();
    while let Some(shorter) = without_mark(rest).or_else(|| without_last_mark(rest)).or_else(|| without_code(rest)) {
        rest = shorter;
    }
    ATTACHED.iter().find_map(|words| after_words(rest, words)).map(str::trim_start).filter(|rest| !rest.is_empty()).unwrap_or(rest)
}

/// `URGENT: the roof` is about the roof.
fn without_mark(text: &str) -> Option<&str> {
    let (mark, after) = MARKS.iter().find_map(|mark| Some((mark, after_words(text, mark)?)))?;
    let ends = [after.find([':', '!', '–', '—']), after.find(" -"), after.find("- ")];
    let end = ends.into_iter().flatten().min()?;
    let between = after.get(..end)?.split_whitespace().count();
    let rest = after.get(end..)?.trim_start_matches(|letter: char| letter.is_whitespace() || ":!-–—".contains(letter));
    let is_mark = between == 0 || (mark.starts_with("please") && between <= WORDS_OF_A_PLEA);
    (is_mark && !rest.is_empty()).then_some(rest)
}

/// `The roof [PLEASE RESPOND BY MAY]` is about the roof.
fn without_last_mark(text: &str) -> Option<&str> {
    let open = text.rfind(['[', '(']).filter(|_| text.ends_with([']', ')']))?;
    let inner = text.get(open + 1..)?;
    let is_mark = MARKS.iter().any(|mark| after_words(inner, mark).is_some());
    text.get(..open).map(str::trim_end).filter(|rest| is_mark && !rest.is_empty())
}

/// `(00-337) The roof` is about the roof.
fn without_code(text: &str) -> Option<&str> {
    let (code, rest) = text.strip_prefix('(')?.split_once(')')?;
    let is_code = code.len() <= LONGEST_CODE
        && !code.contains(char::is_whitespace)
        && code.contains(['-', '/', '#'])
        && code.chars().any(|letter| letter.is_ascii_digit());
    Some(rest.trim_start()).filter(|rest| is_code && !rest.is_empty())
}

/// What comes after these words at the beginning of a text.
fn after_words<'a>(text: &'a str, words: &str) -> Option<&'a str> {
    text.get(..words.len()).filter(|head| head.eq_ignore_ascii_case(words))?;
    text.get(words.len()..).filter(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// The days of the week as subjects name them; folded.
const WEEKDAYS: &str = "monday tuesday tues wednesday thursday thur thurs friday saturday sunday \
    montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miercoles jueves viernes sabado domingo \
    lundi mardi mercredi jeudi vendredi samedi dimanche";

/// The months as subjects name them; folded.
const MONTHS: &str = "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october \
    nov november dec december januar februar marz mai juni juli oktober dezember enero febrero marzo abril mayo junio julio agosto \
    septiembre octubre noviembre diciembre janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre";

/// Whether a subject names a day, as appointments do: `Lunch on Friday`, `Interview 1/8/01`, `Budget round, 6 May`.
pub(crate) fn names_a_day(subject: &str) -> bool {
    let folded = fold(subject);
    let words: Vec<&str> =
        folded.split(|letter: char| !letter.is_alphanumeric() && letter != '/').filter(|word| !word.is_empty()).collect();
    let is_of_month = |pair: &[&str]| matches!(pair, [one, other] if (is_month(one) && is_day(other)) || (is_day(one) && is_month(other)));
    words.iter().any(|word| is_weekday(word) || is_numeric_date(word)) || words.windows(2).any(is_of_month)
}

fn is_weekday(word: &str) -> bool {
    WEEKDAYS.split_whitespace().any(|day| day == word)
}

fn is_month(word: &str) -> bool {
    MONTHS.split_whitespace().any(|month| month == word)
}

/// `6`, or `6th`.
fn is_day(word: &str) -> bool {
    word.trim_end_matches(char::is_alphabetic).parse::<u8>().is_ok_and(|day| (1..=31).contains(&day))
}

/// `1/8`, or `1/8/01`.
fn is_numeric_date(word: &str) -> bool {
    let parts: Vec<&str> = word.split('/').collect();
    matches!(parts.as_slice(), [one, other] | [one, other, _] if is_day(one) && is_day(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_haste_and_numbers_of_matters_are_not_quoted() {
        for (subject, cleaned) in [
            ("PLEASE READ: the lease of the mill", "the lease of the mill"),
            ("PLEASE READ THIS ANA: Profiles of the hives", "Profiles of the hives"),
            ("Please read -- Letter to the mayor", "Letter to the mayor"),
            ("IMPORTANT ! : Motion of the gardeners", "Motion of the gardeners"),
            ("Confidential - New rules of the club", "New rules of the club"),
            ("Relook at the lease [PLEASE RESPOND SOON]", "Relook at the lease"),
            ("(00-337) The new bridge", "The new bridge"),
            ("URGENT: (MS-63) The new bridge", "The new bridge"),
            ("attached are several plans of the orchard", "several plans of the orchard"),
        ] {
            assert_eq!(without_marks(subject), cleaned);
        }
    }

    #[test]
    fn words_that_only_look_like_marks_stay() {
        for subject in [
            "Confidentiality of the hives - a view",
            "Important dates for the whole school: May",
            "Urgent-care clinic",
            "(Sort of) a garden",
            "The bridge (the new one)",
            "Please read",
            "URGENT",
            "Attached",
        ] {
            assert_eq!(without_marks(subject), subject);
        }
    }

    #[test]
    fn appointments_name_their_day() {
        for subject in
            ["Lunch on Friday", "Interview on 1/8/01 - Ana López", "Budget round, Feb. 6", "6. Mai im Garten", "Board vote - 8/1"]
        {
            assert!(names_a_day(subject), "{subject}");
        }
        for subject in ["Plans for Q3/Q4 2001", "May I ask you something", "Part 7 of the story"] {
            assert!(!names_a_day(subject), "{subject}");
        }
    }
}
