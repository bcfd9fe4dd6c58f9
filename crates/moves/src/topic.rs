//! What a moment was about, where its subject says something worth picking up.

use std::{collections::HashSet, sync::LazyLock};

use hearten_domain::Medium;
use hearten_words::{Language, fold, terms_in, thread_subject};

use crate::MomentFacts;

mod clean;

pub(crate) use clean::names_a_day;

/// A concrete subject, cleaned for quoting.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Topic<'a> {
    /// The moment it is the subject of.
    pub(crate) moment: &'a MomentFacts,
    /// The subject as it may be quoted; at most about 60 characters.
    pub(crate) text: String,
    /// 0 to 1: how much it says.
    pub(crate) substance: f64,
}

/// Longer subjects are cut at a word.
const LONGEST: usize = 60;

/// Subjects of programs and calendars begin so; folded.
const ROBOTIC_STARTS: &str = "\
    accepted, declined, tentative, canceled, cancelled, updated, invitation, automatic reply, auto reply, autoreply, out of office, \
    out of the office, undeliverable, delivery, returned mail, failure notice, mail delivery, read:, recall, message recall, \
    reminder, meeting request, calendar, notification, confirmation, receipt, your order, unsubscribe, subscribe, digest, daily, \
    weekly, monthly, scheduled, schedule, expense report, password, test, fax, untitled, no subject, (no subject), <no subject>, \
    none, automatische antwort, abwesen, zugesagt, abgesagt, abgelehnt, reponse automatique, respuesta automatica, \
    merry christmas, merry xmas, happy new year, happy holiday, happy easter, happy thanksgiving, season's greetings, seasons greetings, \
    frohe weihnacht, frohe ostern, frohes fest, frohes neues, feliz navidad, feliz ano, felices fiestas, joyeux noel, joyeuses fetes, \
    bonne annee, congratulations, herzlichen gluckwunsch, felicitations, felicidades, enhorabuena";

/// What is sent round to everybody ends so; folded.
const ANNOUNCING_ENDS: [&str; 8] =
    ["reminder", "announcement", "announcements", "newsletter", "employee survey", "employee meeting", "staff meeting", "all hands"];

/// What is said of a day that is over on the next is no matter to come back to, unless it is a question; folded.
const PASSING: [&str; 7] = ["today", "tomorrow", "tonight", "heute", "hoy", "demain", "aujourd"];

/// Words that alone say nothing of what it was about; stemmed as English is.
const GENERIC: &str = "\
    hi, hello, hey, thank, question, quick, updat, meet, fyi, test, info, inform, help, urgent, import, document, attach, call, \
    phone, schedul, news, today, tomorrow, follow, check, good, morn, afternoon, mail, email, messag, note, file, stuff, thing, \
    misc, lunch, coffe, dinner, week, weekend, monday, tuesday, wednesday, thursday, friday, saturday, sunday, draft, privileg, \
    confidenti, attorney, client, pleas, read, see, let, know, sorri, ok, okay, yes, subject, invit, confer, number, request, \
    final, revis, version, happi, birthday, forward, regard, report, list, memo, agenda, resum, time, need, want, ask, list, \
    thought, idea, offic, work, best, next, last, day, night, plan, catch, touch, comment, look, hallo, grusse, \
    reschedul, chang, remind, cancel, attend, avail, travel, vacat, opinion, trip, respond, asap, tue, thur, fri";

/// [`GENERIC`] for quick looking up: it is asked for every word of every subject.
static GENERIC_WORDS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| words_of(GENERIC).collect());

/// The single ones of [`ROBOTIC_STARTS`] and of [`ASKING`], cut once.
static ROBOTIC: LazyLock<Vec<&'static str>> = LazyLock::new(|| words_of(ROBOTIC_STARTS).collect());
static ASKING_WORDS: LazyLock<Vec<String>> = LazyLock::new(|| words_of(ASKING).map(|asking| format!(" {asking} ")).collect());

/// The words of a list kept as one text.
fn words_of(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(", ")
}

/// The topic of a moment; none where it has no subject or one that says nothing, or came from a program, or went to many.
pub(crate) fn topic(moment: &MomentFacts) -> Option<Topic<'_>> {
    if matches!(moment.medium, Medium::GroupMail | Medium::Post) {
        return None;
    }
    let subject = thread_subject(moment.subject.as_deref()?);
    let cleaned = thread_subject(clean::without_marks(without_fyi(&subject)));
    let substance = substance(&cleaned)?;
    Some(Topic { moment, text: shortened(&cleaned), substance })
}

/// What was sent for information, without the words that say so.
fn without_fyi(subject: &str) -> &str {
    let rest = subject.get(..3).filter(|mark| mark.eq_ignore_ascii_case("fyi")).and_then(|_| subject.get(3..));
    rest.filter(|rest| !rest.starts_with(char::is_alphanumeric))
        .map_or(subject, |rest| rest.trim_start_matches(|letter: char| !letter.is_alphanumeric()))
}

/// How much a cleaned subject says, 0 to 1; none for nothing.
fn substance(cleaned: &str) -> Option<f64> {
    let folded = fold(cleaned);
    let letters = folded.chars().filter(|letter| letter.is_alphabetic()).count();
    let visible = folded.chars().filter(|letter| !letter.is_whitespace()).count();
    let is_code = letters * 2 < visible || folded.contains("://") || folded.contains('@');
    if letters < 4 || is_code || ROBOTIC.iter().any(|start| folded.starts_with(start)) || is_passing(&folded) {
        return None;
    }
    let telling = terms_in(cleaned, Language::English).iter().filter(|term| !GENERIC_WORDS.contains(term.as_str())).count();
    match telling {
        0 => None,
        1 => Some(0.4),
        2 => Some(0.8),
        _ => Some(1.0),
    }
}

/// Whether a folded subject is an announcement, or a word for the day on which it was sent.
fn is_passing(folded: &str) -> bool {
    let end = folded.trim_end_matches(|letter: char| !letter.is_alphanumeric());
    let mut words = folded.split(|letter: char| !letter.is_alphanumeric());
    ANNOUNCING_ENDS.iter().any(|announcing| end.ends_with(announcing))
        || (!folded.contains('?') && words.any(|word| PASSING.contains(&word)))
}

/// Cut at a word where it is long, without shouting marks, odd quotes or brackets that do not close.
fn shortened(cleaned: &str) -> String {
    let plain = cleaned.replace(['"', '“', '”', '«', '»'], "");
    let calm = plain.trim_matches(|letter: char| letter.is_whitespace() || matches!(letter, '!' | '.' | '-' | '*' | ',' | ';' | ':'));
    if calm.chars().count() <= LONGEST {
        return before_open_bracket(calm).trim_end_matches([',', ';', ':', '-', ' ']).to_owned();
    }
    let head: String = calm.chars().take(LONGEST).collect();
    let end = head.rfind(' ').unwrap_or(head.len());
    let whole = before_open_bracket(head.get(..end).unwrap_or(&head));
    format!("{}…", whole.trim_end_matches([',', ';', ':', '-', ' ']))
}

/// The text up to a bracket that does not close in it.
fn before_open_bracket(text: &str) -> &str {
    let open =
        |(opening, closing): (char, char)| text.rfind(opening).filter(|place| !text.get(*place..).unwrap_or_default().contains(closing));
    let first = [('(', ')'), ('[', ']'), ('{', '}')].into_iter().filter_map(open).min();
    first.filter(|place| *place > 0).and_then(|place| text.get(..place)).unwrap_or(text)
}

/// Whether a subject begins as an answer does, or as something passed on.
pub(crate) fn is_answer_or_forward(moment: &MomentFacts) -> bool {
    let subject = moment.subject.as_deref().unwrap_or_default();
    thread_subject(subject).len() + 2 < subject.split_whitespace().collect::<Vec<_>>().join(" ").len()
        && !subject.trim_start().starts_with('[')
}

/// Whether a subject says that something was passed on.
pub(crate) fn is_forward(moment: &MomentFacts) -> bool {
    let folded = fold(moment.subject.as_deref().unwrap_or_default());
    ["fw:", "fwd:", "wg:", "tr:", "rv:", "fyi"].iter().any(|mark| folded.starts_with(mark))
}

/// Words by which people ask in a subject, as whole words; folded.
const ASKING: &str = "\
    a question, quick question, can you, could you, would you, please, your thoughts, your comments, your view, your opinion, your advice, \
    need your, comments by, feedback by, frage, bitte, demande, pregunta";

/// Words that ask where a subject begins with them; further on they tell of what somebody else asked, as in `The council's request
/// for bids`. Folded.
const ASKING_STARTS: [&str; 7] =
    ["question on", "question about", "question for", "questions on", "questions about", "questions for", "request for"];

/// Courtesies that want to be read rather than answered; folded.
const NOTICES: [&str; 8] =
    ["please read", "please note", "please see", "please find", "please be advised", "please join", "please welcome", "please disregard"];

/// Whether a subject asks something.
pub(crate) fn asks(moment: &MomentFacts) -> bool {
    let folded = fold(&thread_subject(moment.subject.as_deref().unwrap_or_default()));
    let words: Vec<&str> = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let said = words.join(" ");
    let spoken = NOTICES.iter().fold(format!(" {said} "), |spoken, notice| spoken.replace(&format!(" {notice} "), " "));
    let begins = ASKING_STARTS.iter().any(|start| said.strip_prefix(start).is_some_and(|rest| rest.starts_with(' ')));
    let is_for_information =
        words.contains(&"fyi") || words.first().is_some_and(|word| ["answer", "answers", "answering", "response"].contains(word));
    folded.contains('?') || !is_for_information && (begins || ASKING_WORDS.iter().any(|asking| spoken.contains(asking.as_str())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_question_sign_or_words_of_asking_make_a_question() {
        let asked = |subject: &str| {
            let moment = MomentFacts { subject: Some(subject.to_owned()), ..crate::tests::fixture::plain_moment() };
            asks(&moment)
        };
        assert!(asked("Which roofer?") && asked("Request for quotes") && asked("RE: Questions on the lease"));
        assert!(
            !asked("Review of the needs of gardens")
                && !asked("The help line is open")
                && !asked("FYI: questions of the press")
                && !asked("Answering your questions on seeds")
        );
        // What somebody else asked, and what is only to be read.
        assert!(
            !asked("The council's request for bids") && !asked("Draft questions for the mayor") && !asked("PLEASE READ: the new lease")
        );
        assert!(asked("Please sign the lease") && asked("FW: Questions for you"));
    }

    #[test]
    fn subjects_that_say_nothing_are_no_topics() {
        for subject in [
            "",
            "RE:",
            "hi",
            "(no subject)",
            "Quick question",
            "Accepted: Budget round",
            "4711-22/8",
            "https://x.example/a",
            "FW: FYI",
            "Thanks!",
            "Daily gas prices",
            "Merry Christmas",
            "Congratulations on the new bridge!",
            "Organizational Announcement",
            "Celebration of the thousandth hive - REMINDER",
            "I may be a few minutes late for the choir today",
            "Meeting on Thurs",
        ] {
            assert_eq!(substance(&thread_subject(subject)), None, "{subject}");
        }
    }

    #[test]
    fn a_telling_subject_is_quoted_calmly() {
        assert_eq!(substance("Transwestern proposal summary"), Some(1.0));
        assert_eq!(shortened("Bees on the roof!!!"), "Bees on the roof");
        let long = shortened("Participation in the round table on the lessons that were learnt in the valley last autumn");
        assert!(long.ends_with('…') && long.chars().count() <= LONGEST + 1, "{long}");
        let bracketed = shortened("Composition of the garden board before the election (have not yet been told)");
        assert_eq!(bracketed, "Composition of the garden board before the election…");
        assert_eq!(without_fyi("FYI - the river is rising"), "the river is rising");
        assert_eq!(shortened("The mill ( a house of the village }"), "The mill");
        assert!(substance("Which oven would you buy today?").is_some());
    }
}
