//! Two records side by side: how like they are in each field.

use super::{
    birthday::Birthday,
    frequency::Frequencies,
    levels::{Field, Level, Pattern},
    likeness::{is_one_slip, is_within, likeness, shared_words},
    name::spells,
    nicknames::are_forms_of_one_name,
    record::Record,
    symbols::Symbols,
};

/// Compares records of one file.
pub(super) struct Comparer<'a> {
    pub(super) symbols: &'a Symbols,
    pub(super) frequencies: &'a Frequencies,
}

impl Comparer<'_> {
    /// The levels of likeness of two records, the same either way round.
    pub(super) fn compare(&self, one: &Record, other: &Record) -> Pattern {
        // Some measures of likeness depend on which text comes first.
        let (one, other) = if one.order <= other.order { (one, other) } else { (other, one) };
        let mut pattern = Pattern::default();
        let text = |symbol| self.symbols.text_of(symbol);
        let (given, family) = self.names(one, other);
        pattern.set(Field::Given, given);
        pattern.set(Field::Family, family);
        pattern.set(Field::Birthday, birthdays(one.birthday, other.birthday));
        pattern.set(Field::Street, self.streets(text(one.street), text(other.street)));
        pattern.set(Field::City, places(text(one.city), text(other.city)));
        pattern.set(Field::Postcode, postcodes(text(one.postcode), text(other.postcode)));
        pattern.set(Field::Region, places(text(one.region), text(other.region)));
        pattern.set(Field::Email, self.emails(one, other));
        let is_crossed = given == Level::Swapped;
        self.frequencies.adjust(&mut pattern, one, is_crossed);
        pattern
    }

    fn names(&self, one: &Record, other: &Record) -> (Level, Level) {
        let text = |symbol| self.symbols.text_of(symbol);
        let (given, family) = (text(one.given), text(one.family));
        let (other_given, other_family) = (text(other.given), text(other.family));
        let straight = (givens(given, other_given), families(family, other_family));
        if straight.0 != Level::Different && straight.1 != Level::Different {
            return self.spelt(one, other).filter(|_| straight == (Level::Missing, Level::Missing)).unwrap_or(straight);
        }
        let crossed = (givens(given, other_family), families(family, other_given));
        let is_like = |level| matches!(level, Level::Same | Level::Close);
        if is_like(crossed.0) && is_like(crossed.1) && !is_like(straight.0) && !is_like(straight.1) {
            // Which of the two crossed likenesses is told must not depend on which record comes first.
            return (Level::Swapped, crossed.0.max(crossed.1));
        }
        let is_half = is_like(crossed.0) || is_like(crossed.1);
        if is_half && straight.0 == Level::Different && straight.1 == Level::Different {
            return (Level::Swapped, Level::Different);
        }
        straight
    }

    /// Where one has no name: whether its address spells the other's.
    fn spelt(&self, one: &Record, other: &Record) -> Option<(Level, Level)> {
        let text = |symbol| self.symbols.text_of(symbol);
        let is_spelt = |bare: &Record, named: &Record| {
            bare.family.is_empty() && !bare.letters.is_empty() && spells(text(bare.letters), text(named.given), text(named.family))
        };
        (is_spelt(one, other) || is_spelt(other, one)).then_some((Level::Initial, Level::Close))
    }

    fn streets(&self, one: &str, other: &str) -> Level {
        if let Some(level) = plainly(one, other) {
            return level;
        }
        let words = shared_words(one, other, |word| self.frequencies.word_weight(word));
        let share = if words < 0.75 { words.max(0.9 * strsim::sorensen_dice(one, other)) } else { words };
        match share {
            share if share >= 0.75 => Level::Close,
            share if share >= 0.5 => Level::Similar,
            share if share >= 0.3 => Level::Initial,
            _ => Level::Different,
        }
    }

    fn emails(&self, one: &Record, other: &Record) -> Level {
        let text = |symbol| self.symbols.text_of(symbol);
        let (address, other_address) = (text(one.email), text(other.email));
        if let Some(level) = plainly(address, other_address) {
            return if level == Level::Same && one.is_role { Level::Similar } else { level };
        }
        if one.is_role || other.is_role {
            return Level::Missing;
        }
        let ((local, domain), (other_local, other_domain)) = (split(address), split(other_address));
        let is_near = |one: &str, other: &str| one == other || is_one_slip(one, other);
        if is_within(address, other_address, 2) && local != other_local && domain != other_domain {
            return Level::Close;
        }
        if domain == other_domain && is_within(local, other_local, 2) || is_near(local, other_local) && is_within(domain, other_domain, 2) {
            return Level::Close;
        }
        let (letters, other_letters) = (text(one.letters), text(other.letters));
        if letters.len() >= 5 && is_near(local, other_local) {
            return Level::Similar;
        }
        let spelt = |letters: &str, named: &Record| spells(letters, text(named.given), text(named.family));
        if spelt(letters, other) && one.family.is_empty() || spelt(other_letters, one) && other.family.is_empty() {
            // It has stood for the name already.
            return Level::Missing;
        }
        if !letters.is_empty() && (letters == other_letters && letters.len() >= 5 || spelt(letters, other) && spelt(other_letters, one)) {
            return Level::Initial;
        }
        Level::Different
    }
}

fn split(address: &str) -> (&str, &str) {
    address.rsplit_once('@').unwrap_or((address, ""))
}

/// Nothing to compare, or the same.
fn plainly(one: &str, other: &str) -> Option<Level> {
    match (one, other) {
        ("", _) | (_, "") => Some(Level::Missing),
        _ => (one == other).then_some(Level::Same),
    }
}

fn givens(one: &str, other: &str) -> Level {
    if let Some(level) = plainly(one, other) {
        return level;
    }
    let (first, other_first) = (first_word(one), first_word(other));
    if first.chars().nth(1).is_none() || other_first.chars().nth(1).is_none() {
        let is_same_letter = first.chars().next() == other_first.chars().next();
        return if is_same_letter { Level::Initial } else { Level::Different };
    }
    if first == other_first || is_one_slip(one, other) || are_forms_of_one_name(first, other_first) {
        return Level::Close;
    }
    match likeness(one, other) {
        like if like >= 0.92 => Level::Close,
        like if like >= 0.8 || shares_word(one, other) => Level::Similar,
        _ => Level::Different,
    }
}

fn families(one: &str, other: &str) -> Level {
    if let Some(level) = plainly(one, other) {
        return level;
    }
    if one.chars().nth(1).is_none() || other.chars().nth(1).is_none() {
        return if one.chars().next() == other.chars().next() { Level::Initial } else { Level::Different };
    }
    if is_one_slip(one, other) || one.chars().filter(|c| *c != ' ').eq(other.chars().filter(|c| *c != ' ')) {
        return Level::Close;
    }
    match likeness(one, other) {
        like if like >= 0.93 => Level::Close,
        like if like >= 0.84 || shares_word(one, other) || is_within(one, other, 2) => Level::Similar,
        _ => Level::Different,
    }
}

fn first_word(name: &str) -> &str {
    name.split(' ').next().unwrap_or_default()
}

fn shares_word(one: &str, other: &str) -> bool {
    (one.contains(' ') || other.contains(' ')) && one.split(' ').any(|word| word.len() >= 3 && other.split(' ').any(|known| known == word))
}

fn birthdays(one: Birthday, other: Birthday) -> Level {
    if one.is_empty() || other.is_empty() {
        return Level::Missing;
    }
    let same = |one: u16, other: u16| one != 0 && one == other;
    let (day, month) = (same(one.day.into(), other.day.into()), same(one.month.into(), other.month.into()));
    let year = same(one.year, other.year);
    if !one.is_whole() || !other.is_whole() {
        let contradicts = |one: u16, other: u16| one != 0 && other != 0 && one != other;
        let differs = contradicts(one.year, other.year) || contradicts(one.month.into(), other.month.into());
        let is_like = !differs && !contradicts(one.day.into(), other.day.into()) && (year || month && day);
        return if is_like { Level::Initial } else { Level::Different };
    }
    if year && month && day {
        return Level::Same;
    }
    let (turned, digits, other_digits) = (one.swapped(), one.digits(), other.digits());
    if year && turned.month == other.month && turned.day == other.day {
        return if one.is_ambiguous || other.is_ambiguous { Level::Close } else { Level::Swapped };
    }
    if let (Some(one), Some(other)) = (one.date(), other.date())
        && one.until(other).is_ok_and(|span| span.get_days().abs() <= 1)
    {
        return Level::Close;
    }
    match strsim::generic_damerau_levenshtein(&digits, &other_digits) {
        0 | 1 => Level::Close,
        2 => Level::Similar,
        _ if u8::from(year) + u8::from(month) + u8::from(day) == 2 => Level::Similar,
        _ => Level::Different,
    }
}

fn places(one: &str, other: &str) -> Level {
    if let Some(level) = plainly(one, other) {
        return level;
    }
    if is_one_slip(one, other) || one.chars().filter(|c| *c != ' ').eq(other.chars().filter(|c| *c != ' ')) {
        return Level::Close;
    }
    match likeness(one, other) {
        like if like >= 0.9 => Level::Close,
        like if like >= 0.8 || shares_word(one, other) || initials(one) == other || initials(other) == one => Level::Similar,
        _ => Level::Different,
    }
}

/// The first letters of the words: `nsw` for New South Wales.
fn initials(words: &str) -> String {
    words.split(' ').filter_map(|word| word.chars().next()).collect()
}

fn postcodes(one: &str, other: &str) -> Level {
    if let Some(level) = plainly(one, other) {
        return level;
    }
    if is_one_slip(one, other) {
        return Level::Close;
    }
    let sorted = |code: &str| {
        let mut letters: Vec<char> = code.chars().collect();
        letters.sort_unstable();
        letters
    };
    let is_turned = sorted(one) == sorted(other);
    let shares_beginning = one.len() >= 5 && one.get(..3).is_some_and(|beginning| other.starts_with(beginning));
    if is_turned || shares_beginning { Level::Similar } else { Level::Different }
}

#[cfg(test)]
#[path = "compare_tests.rs"]
mod tests;
