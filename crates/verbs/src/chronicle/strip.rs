//! The years and months of which the archive holds anything.

use hearten_domain::PersonId;
use hearten_store::Tx;
use jiff::{
    Timestamp,
    civil::{Date, date},
};

use super::entry::Line;
use crate::{Result, Vault, vault::end_of_day};

impl Vault {
    /// The years that hold any of these lines or, where moments count, a moment; newest first. One look at an index for each year.
    pub(super) async fn years(&self, tx: &mut Tx, with: Option<PersonId>, moments: bool, lines: &[Line]) -> Result<Vec<i16>> {
        let today = self.today_date();
        let mut years: Vec<i16> = lines.iter().map(|line| line.day).filter(|day| *day <= today).map(Date::year).collect();
        let mut before = self.now();
        while let Some(day) = self.latest_before(tx, with, moments, before).await? {
            years.push(day.year());
            before = self.start_of(day.first_of_year());
        }
        years.sort_unstable_by(|one, other| other.cmp(one));
        years.dedup();
        Ok(years)
    }

    /// The months of a year that hold anything, first to last. What is only known by its year is in none.
    pub(super) async fn months(&self, tx: &mut Tx, with: Option<PersonId>, moments: bool, lines: &[Line], year: i16) -> Result<Vec<i8>> {
        let today = self.today_date();
        let dated = lines.iter().filter(|line| line.day.year() == year && line.day <= today && line.entry.date.month().is_some());
        let mut months: Vec<i8> = dated.map(|line| line.day.month()).collect();
        let last = date(year, 12, 31).min(today);
        let mut before = end_of_day(last, &self.zone()).unwrap_or(Timestamp::MAX).min(self.now());
        while let Some(day) = self.latest_before(tx, with, moments, before).await?.filter(|day| day.year() == year) {
            months.push(day.month());
            before = self.start_of(day.first_of_month());
        }
        months.sort_unstable();
        months.dedup();
        Ok(months)
    }

    async fn latest_before(&self, tx: &mut Tx, with: Option<PersonId>, moments: bool, before: Timestamp) -> Result<Option<Date>> {
        if !moments {
            return Ok(None);
        }
        let found = tx.latest_moment_before(with, before).await?;
        Ok(found.map(|at| at.to_zoned(self.zone()).date()))
    }

    fn start_of(&self, day: Date) -> Timestamp {
        day.to_zoned(self.zone()).map_or(Timestamp::MIN, |zoned| zoned.timestamp())
    }
}
