//! A page of the archive.

use std::collections::{BTreeSet, HashMap};

use hearten_boxed::boxed;
use hearten_domain::{Person, PersonId};
use hearten_speech::say;
use hearten_store::Tx;
use jiff::civil::Date;
use serde::Serialize;

use super::{
    entry::{ChronicleEntry, Line},
    moments::Turned,
    records::with_people,
    request::{ChronicleKind, ChronicleRequest, Days},
};
use crate::{
    PersonName, Result, Vault, VerbError,
    writing::{named, person_in},
};

/// A page of the archive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Chronicle {
    /// With whom, where only that is asked for.
    pub with: Option<PersonName>,
    /// Its months, newest first.
    pub sections: Vec<ChronicleSection>,
    /// All years that hold anything of these kinds, newest first.
    pub years: Vec<i16>,
    /// The year that the page is about: the one asked for, or the one in which it begins.
    pub year: Option<i16>,
    /// The months of that year that hold anything.
    pub months: Vec<i8>,
    /// Where the next page begins: it holds what was before this day; none where there is none.
    pub next: Option<Date>,
}

/// A month of the archive, or what is only known to have been in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChronicleSection {
    /// The year.
    pub year: i16,
    /// The month; none for what is only known by its year.
    pub month: Option<i8>,
    /// What was, newest first.
    pub entries: Vec<ChronicleEntry>,
}

#[boxed]
impl Vault {
    /// A page of the archive: stories, gifts, thanks and moments by month, newest first. What was written on a day is one line. A day is never parted.
    ///
    /// # Errors
    /// `missing` where there is no such person; `invalid` for a date without a year, or a search without a word.
    pub async fn chronicle(&self, request: &ChronicleRequest) -> Result<Chronicle> {
        let days = request.days(self.today_date())?;
        let mut tx = self.read().await?;
        let with = match request.with {
            Some(id) => Some(named(&person_in(&mut tx, id).await?)),
            None => None,
        };
        let moments = request.wants(ChronicleKind::Moment);
        let all = self.record_lines(&mut tx, request).await?;
        let years = self.years(&mut tx, request.with, moments, &all).await?;
        let (mut lines, next) = match &request.search {
            Some(text) => (self.found(&mut tx, request, days, text).await?, None),
            None => self.turned(&mut tx, request, days, &all).await?,
        };
        with_people(&mut tx, &mut lines, self.today_date()).await?;
        let year = request.when.and_then(hearten_domain::PartialDate::year).or_else(|| lines.first().map(|line| line.day.year()));
        let months = match year {
            Some(year) => self.months(&mut tx, request.with, moments, &all, year).await?,
            None => Vec::new(),
        };
        let sections = sections(self.named_lines(&mut tx, lines).await?);
        Ok(Chronicle { with, sections, years, year, months, next })
    }

    /// The lines of a page, and before which day the next one goes on.
    async fn turned(&self, tx: &mut Tx, request: &ChronicleRequest, days: Days, all: &[Line]) -> Result<(Vec<Line>, Option<Date>)> {
        let wanted = request.limit.max(1);
        let turned =
            if request.wants(ChronicleKind::Moment) { self.turn_moments(tx, request.with, days, wanted).await? } else { Turned::default() };
        let at_hand = |day: Date| days.holds(day) && turned.whole_from.is_none_or(|from| day >= from);
        let mut lines: Vec<Line> = all.iter().filter(|line| at_hand(line.day)).cloned().chain(turned.lines).collect();
        lines.sort_by_cached_key(Line::order);
        let end = page_end(&lines, wanted);
        let is_more = end < lines.len() || turned.whole_from.is_some();
        lines.truncate(end);
        let next = lines.last().map(|line| line.day).filter(|_| is_more);
        Ok((lines, next))
    }

    async fn found(&self, tx: &mut Tx, request: &ChronicleRequest, days: Days, text: &str) -> Result<Vec<Line>> {
        if !text.chars().any(char::is_alphanumeric) {
            return Err(VerbError::invalid(say("verb-chronicle-no-word")).hint(say("verb-chronicle-no-word-hint")));
        }
        let mut lines = self.lines_found(tx, request, text).await?;
        lines.retain(|line| days.holds(line.day));
        lines.sort_by_cached_key(Line::order);
        lines.truncate(request.limit.max(1));
        Ok(lines)
    }

    async fn named_lines(&self, tx: &mut Tx, lines: Vec<Line>) -> Result<Vec<(Date, ChronicleEntry)>> {
        let ids: BTreeSet<PersonId> = lines.iter().flat_map(|line| line.people.iter().copied()).collect();
        let people: Vec<Person> = tx.get_many(&ids.into_iter().collect::<Vec<_>>()).await?;
        let names: HashMap<PersonId, PersonName> =
            people.iter().filter(|person| !person.is_me).map(|person| (person.id, named(person))).collect();
        Ok(lines.into_iter().map(|line| (line.day, line.named(|id| names.get(&id).cloned()))).collect())
    }
}

/// Where a page of about `wanted` lines ends so that no day is parted.
fn page_end(lines: &[Line], wanted: usize) -> usize {
    let Some(last) = wanted.checked_sub(1).and_then(|index| lines.get(index)) else { return lines.len() };
    lines.iter().position(|line| line.day < last.day).unwrap_or(lines.len())
}

fn sections(lines: Vec<(Date, ChronicleEntry)>) -> Vec<ChronicleSection> {
    let mut sections: Vec<ChronicleSection> = Vec::new();
    for (day, entry) in lines {
        let (year, month) = (day.year(), entry.date.month());
        match sections.last_mut().filter(|section| section.year == year && section.month == month) {
            Some(section) => section.entries.push(entry),
            None => sections.push(ChronicleSection { year, month, entries: vec![entry] }),
        }
    }
    sections
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn line(when: &str, day: Date) -> Line {
        Line::new(ChronicleKind::Story, when.to_owned(), when.parse().unwrap(), day, when.to_owned())
    }

    #[test]
    fn what_is_only_known_by_its_year_stands_at_the_end_of_it() {
        let mut lines = vec![
            line("2012", date(2012, 1, 1)),
            line("2012-01-01", date(2012, 1, 1)),
            line("2012-01", date(2012, 1, 1)),
            line("2013", date(2013, 1, 1)),
        ];
        lines.sort_by_cached_key(Line::order);
        let lines = lines.into_iter().map(|line| (line.day, line.entry)).collect();
        let told: Vec<(i16, Option<i8>, usize)> =
            sections(lines).iter().map(|section| (section.year, section.month, section.entries.len())).collect();
        assert_eq!(told, [(2013, None, 1), (2012, Some(1), 2), (2012, None, 1)]);
    }

    #[test]
    fn a_page_never_parts_a_day() {
        let day = |number: i8| line("2024", date(2024, 3, number));
        let lines = [day(5), day(5), day(4), day(4), day(3)];
        assert_eq!([1, 2, 3, 5, 9].map(|wanted| page_end(&lines, wanted)), [2, 2, 4, 5, 5]);
    }
}
