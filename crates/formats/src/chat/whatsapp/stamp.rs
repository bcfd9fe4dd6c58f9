//! The time that leads each message: its numbers, in the order in which they stand. What is day and what is month the whole file tells ([`super::calendar`]).

use super::words::{Era, Half, Manner, era_named, half_named, manner_of};

/// Marks of writing direction and other characters that show nothing; WhatsApp puts them around names, times and its own words.
pub(super) const fn is_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{61c}')
}

/// The longest time that leads a message, in characters.
const LONGEST: usize = 64;

/// One of the three numbers of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    /// Its value.
    pub(super) value: u16,
    /// With how many digits it is written; four where an era leads it (`R4`), which a year alone has.
    pub(super) digits: u8,
}

/// How a time is written: the same all through an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Style {
    /// `[…] Ana: hello` as iPhones write, not `… - Ana: hello`.
    pub(super) is_bracketed: bool,
    /// `18/03/14 14:56:02: Ana: hello`, as iPhones wrote before 2017.
    pub(super) has_colon: bool,
    is_time_first: bool,
    /// As iPhones write.
    pub(super) has_seconds: bool,
    /// What stands between the numbers of the date.
    pub(super) separator: char,
}

/// A time as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stamp {
    /// The numbers of the date, in the order in which they stand.
    pub(super) date: [Part; 3],
    /// The hour (0 to 23, the half of the day taken into account), minute and second.
    pub(super) clock: [u8; 3],
    /// How the half of the day is written.
    pub(super) manner: Manner,
    /// The era that is named.
    pub(super) era: Option<Era>,
    /// How it is written.
    pub(super) style: Style,
}

/// The time at the beginning of a line and what comes after it; none where the line begins with no time.
pub(super) fn read_stamp(line: &str) -> Option<(Stamp, &str)> {
    let line = line.trim_start_matches(is_mark);
    if let Some(line) = line.strip_prefix('[') {
        let (inside, rest) = cut_at(line, "]")?;
        return Some((read_inside(inside, "]")?, rest.trim_start_matches([' ', '\u{a0}'])));
    }
    digit(line.chars().next()?)?;
    let cuts = [" - ", " – ", ": "].into_iter().filter_map(|separator| Some((separator, cut_at(line, separator)?)));
    let (separator, (inside, rest)) = cuts.min_by_key(|(_, (inside, _))| inside.len())?;
    Some((read_inside(inside, separator)?, rest))
}

/// Both sides of the first separator, where it comes soon.
fn cut_at<'a>(line: &'a str, separator: &str) -> Option<(&'a str, &'a str)> {
    let end = line.char_indices().nth(LONGEST).map_or(line.len(), |(at, _)| at);
    let at = line.get(..end)?.find(separator)?;
    Some((line.get(..at)?, line.get(at + separator.len()..)?))
}

/// The value of a digit in any of the scripts that phones use.
pub(super) fn digit(c: char) -> Option<u32> {
    const ZEROS: [u32; 16] =
        [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xf20, 0x1040, 0xff10];
    let code = u32::from(c);
    ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|value| *value < 10))
}

/// The numbers of a text, and the texts before, between and after them.
struct Tokens {
    numbers: Vec<Part>,
    gaps: Vec<String>,
}

fn tokens(inside: &str) -> Option<Tokens> {
    let mut found = Tokens { numbers: Vec::with_capacity(6), gaps: vec![String::new()] };
    let mut is_in_number = false;
    for c in inside.chars().filter(|c| !is_mark(*c)) {
        match digit(c) {
            Some(value) => {
                if !is_in_number {
                    let is_of_era = found.gaps.last()?.ends_with(['R', 'H', '和', '成', '國', '国']);
                    found.numbers.push(Part { value: 0, digits: if is_of_era { 4 } else { 0 } });
                    found.gaps.push(String::new());
                }
                let number = found.numbers.last_mut()?;
                number.value = number.value.checked_mul(10)?.checked_add(u16::try_from(value).ok()?).filter(|value| *value < 10_000)?;
                number.digits = number.digits.saturating_add(1).min(4);
            }
            None => found.gaps.last_mut()?.push(c),
        }
        is_in_number = digit(c).is_some();
        if found.numbers.len() > 6 {
            return None;
        }
    }
    (found.numbers.len() >= 5).then_some(found)
}

/// Reads a time behind which this separator stands.
fn read_inside(inside: &str, behind: &str) -> Option<Stamp> {
    let Tokens { numbers, gaps } = tokens(inside)?;
    let gap = |at: usize| gaps.get(at).map_or("", String::as_str);
    let has_seconds = numbers.len() == 6;
    let is_date_at = |first: usize| is_date_gap(gap(first)) && is_date_gap(gap(first + 1));
    let is_time_at = |first: usize| is_time_gap(gap(first)) && (!has_seconds || is_time_gap(gap(first + 1)));
    let last_gap = if has_seconds { 4 } else { 3 };
    let could_lead = is_time_at(1) && is_date_at(last_gap);
    let has_year_last = numbers.last().is_some_and(|part| part.digits == 4);
    let could_follow = is_date_at(1) && is_time_at(4);
    let is_time_first = could_lead && (has_year_last || !could_follow);
    if !could_lead && !could_follow {
        return None;
    }
    let (date_from, time_from) = if is_time_first { (last_gap - 1, 0) } else { (0, 3) };
    let date: [Part; 3] = numbers.get(date_from..date_from + 3)?.try_into().ok()?;
    let time = |at: usize| numbers.get(time_from + at).map(|part| part.value);
    let Named { half, manner, era } = named(&gaps)?;
    let clock = clock([time(0)?, time(1)?, if has_seconds { time(2)? } else { 0 }], half)?;
    let separator = gap(date_from + 1).chars().find(|c| !c.is_whitespace())?;
    let style = Style { is_bracketed: behind == "]", has_colon: behind == ": ", is_time_first, has_seconds, separator };
    Some(Stamp { date, clock, manner, era, style })
}

fn is_date_gap(gap: &str) -> bool {
    gap.contains(['/', '-', '.', '年', '月', '년', '월', '‐']) && !gap.contains(':')
}

fn is_time_gap(gap: &str) -> bool {
    matches!(gap.trim(), ":" | "." | "：" | "h" | "時" | "时" | "시" | "분" | "分")
}

/// What the words of a time tell.
#[derive(Default)]
struct Named {
    half: Option<Half>,
    manner: Manner,
    era: Option<Era>,
}

/// What the words tell; none where there are more unknown words than a time has.
fn named(gaps: &[String]) -> Option<Named> {
    let (mut told, mut unknown) = (Named::default(), 0);
    for gap in gaps.iter().filter(|gap| gap.chars().any(is_letter)) {
        let gap = gap.replace(['年', '月', '日', '년', '월', '일', '時', '时', '시', '分', '분', '秒', '초'], " ");
        let joined: String = gap.chars().filter(|c| is_letter(*c)).collect();
        if let Some(half) = half_named(&joined) {
            (told.half, told.manner) = (Some(half), manner_of(&joined));
            continue;
        }
        for word in gap.split(|c: char| !is_letter(c)).filter(|word| !word.is_empty()) {
            match (half_named(word), era_named(word)) {
                (Some(half), _) => (told.half, told.manner) = (Some(half), manner_of(word)),
                (None, Some(era)) => told.era = Some(era),
                (None, None) => unknown += word.chars().count(),
            }
        }
    }
    (unknown <= 8).then_some(told)
}

/// Letters, and the signs that belong to the letters of South Asian scripts.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || ('\u{900}'..='\u{dff}').contains(&c) || ('\u{e31}'..='\u{e4e}').contains(&c)
}

fn clock([hour, minute, second]: [u16; 3], half: Option<Half>) -> Option<[u8; 3]> {
    let hour = match half {
        Some(Half::Afternoon) if hour < 12 => hour + 12,
        Some(Half::Morning) if hour == 12 => 0,
        // Some phones count the hour after midnight as the day's 24th.
        None if hour == 24 => 0,
        _ => hour,
    };
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    Some([u8::try_from(hour).ok()?, u8::try_from(minute).ok()?, u8::try_from(second).ok()?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_phones_of_many_countries_write_them() {
        let read = |line: &str| read_stamp(line).map(|(stamp, rest)| (stamp.date.map(|part| part.value), stamp.clock, rest.to_owned()));
        for (line, date, clock) in [
            ("18/03/2022, 14:56 - x", [18, 3, 2022], [14, 56, 0]),
            ("18.03.22 14:56 - x", [18, 3, 22], [14, 56, 0]),
            ("[3/27/22, 21:41:35] x", [3, 27, 22], [21, 41, 35]),
            ("[21:41:35, 3/27/22] x", [3, 27, 22], [21, 41, 35]),
            ("[3/27/22 21.41.35] x", [3, 27, 22], [21, 41, 35]),
            ("[21.41.35, 27.3.2022] x", [27, 3, 2022], [21, 41, 35]),
            ("[3/27/2565 BE, 21:41:35] x", [3, 27, 2565], [21, 41, 35]),
            ("[3/27/R4, 21:41:35] x", [3, 27, 4], [21, 41, 35]),
            ("2022-03-18, 2:56 p.m. - x", [2022, 3, 18], [14, 56, 0]),
            ("18/3/2022 à 14:56 - x", [18, 3, 2022], [14, 56, 0]),
            ("18/3/22 12:06 a. m. - x", [18, 3, 22], [0, 6, 0]),
            ("3/18/22, 2:56\u{202f}PM - x", [3, 18, 22], [14, 56, 0]),
            ("2022/3/18 下午2:56 - x", [2022, 3, 18], [14, 56, 0]),
            ("2022. 3. 18. 오후 2:56 - x", [2022, 3, 18], [14, 56, 0]),
            ("18/3/22, 2:56 μ.μ. - x", [18, 3, 22], [14, 56, 0]),
            ("\u{200f}١٨\u{200f}/٣\u{200f}/٢٠٢٢، ٢:٥٦ م - x", [18, 3, 2022], [14, 56, 0]),
            ("۱۴۰۰/۱۲/۲۷، ۱۴:۵۶ - x", [1400, 12, 27], [14, 56, 0]),
            ("18.3.2022 klo 14.56 - x", [18, 3, 2022], [14, 56, 0]),
            ("18.03.22 г., 14:56 ч. - x", [18, 3, 22], [14, 56, 0]),
            ("14:56, 18/03/2022 - x", [18, 3, 2022], [14, 56, 0]),
            ("18/03/14 14:56:02: x", [18, 3, 14], [14, 56, 2]),
            ("\u{200e}[18. 3. 2022 14:56:02] x", [18, 3, 2022], [14, 56, 2]),
            ("२०/३/२२, २:५६ अपराह्न - x", [20, 3, 22], [14, 56, 0]),
        ] {
            assert_eq!(read(line), Some((date, clock, "x".to_owned())), "{line}");
        }
        for line in ["hello", "18/03 14:56 - x", "[18/03, 14:56] x", "18/03/2022, 25:56 - x", "10.0.0.1:80 - x", "1-2-3 4 5 - x", ""] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
