//! A guide begun, a step done, a guide given up.

use hearten_boxed::boxed;
use hearten_domain::{GuideRun, GuideStep};
use hearten_speech::{Said, say};
use jiff::civil::Date;

use super::progress::Progress;
use crate::{
    Receipt, Result, Vault, VerbError,
    dates::full_day,
    percent::percent,
    text::{not_to_come, optional},
    writing::receipt,
};

#[boxed]
impl Vault {
    /// Begins to follow a guide, named as for [`Vault::guide`].
    ///
    /// # Errors
    /// `missing` where there is none; `conflict` where it is followed already; `invalid` for a day to come.
    pub async fn guide_start(&self, guide: &str, on: Date) -> Result<Receipt> {
        not_to_come(on, self.today_date(), say("verb-later-it-was-begun"))?;
        let guide = self.guide_meant(guide)?;
        let mut tx = self.write().await?;
        if Progress::read(self, &mut tx).await?.running(&guide.name, self.today_date()).is_some() {
            let refused = VerbError::conflict(say("verb-guide-followed").with("guide", &guide.guide.title));
            return Err(refused.hint(with_page(say("verb-guide-followed-hint"), &guide.name)));
        }
        let title = guide.guide.title;
        let run = GuideRun { id: self.ids.next().into(), guide: guide.name, title, started_on: on, ended_on: None, import_id: None };
        let change = self.change(&mut tx, "guide start", say("verb-guide-begun").with("guide", &run.title)).await?;
        tx.create(&change, &run).await?;
        tx.commit().await?;
        Ok(receipt(run.id, &change))
    }

    /// A step of a guide that is followed was done; with the last one the guide comes to its end.
    ///
    /// # Errors
    /// `missing` where the guide is not followed or has no such step; `conflict` where the step is done already; `invalid` for a day to come.
    pub async fn guide_step_done(&self, guide: &str, step: Option<usize>, on: Date, note: Option<String>) -> Result<Receipt> {
        not_to_come(on, self.today_date(), say("verb-later-it-was-done"))?;
        let guide = self.guide_meant(guide)?;
        // The run keeps what the guide was called when it was begun, maybe in another language.
        let title = &guide.guide.title;
        let mut tx = self.write().await?;
        let progress = Progress::read(self, &mut tx).await?;
        let run = progress.running(&guide.name, self.today_date()).ok_or_else(|| not_followed(title, &guide.name))?.clone();
        let steps: Vec<_> = (1..).zip(&guide.guide.steps).collect();
        let open =
            |number: usize| steps.iter().find(|(other, _)| *other == number).filter(|(_, step)| !progress.is_done(&run, number, step));
        let number = step.or_else(|| steps.iter().map(|(number, _)| *number).find(|number| open(*number).is_some()));
        let number = number.ok_or_else(|| VerbError::conflict(say("verb-guide-all-done").with("guide", title)))?;
        if number == 0 || number > steps.len() {
            let missing = VerbError::missing(say("verb-guide-no-step").with("guide", title).with("number", number.to_string()));
            return Err(missing.hint(say("verb-guide-no-step-hint").with("last", steps.len().to_string())));
        }
        let done = || VerbError::conflict(say("verb-guide-step-was-done").with("guide", title).with("number", number.to_string()));
        let (_, step) = open(number).ok_or_else(done)?;
        if on < run.started_on {
            let said = say("verb-guide-before").with("day", full_day(on)).with("first", full_day(run.started_on));
            return Err(VerbError::invalid(said));
        }
        let note = optional(note);
        let record = GuideStep { id: self.ids.next().into(), run_id: run.id, step: number as i64, done_on: on, note, import_id: None };
        let is_last = steps.iter().all(|(other, step)| *other == number || progress.is_done(&run, *other, step));
        let said = say(if is_last { "verb-guide-last-step-done" } else { "verb-guide-step-done" });
        let said = said.with("number", number.to_string()).with("guide", title).with("step", &step.title);
        let change = self.change(&mut tx, "guide done", said).await?;
        tx.create(&change, &record).await?;
        if is_last {
            tx.update(&change, &GuideRun { ended_on: Some(on), ..run }).await?;
        }
        tx.commit().await?;
        Ok(receipt(record.id, &change))
    }

    /// Gives a guide up, or ends it; what was done of it stays.
    ///
    /// # Errors
    /// `missing` where it is not followed.
    pub async fn guide_end(&self, guide: &str) -> Result<Receipt> {
        let guide = self.guide_meant(guide)?;
        let title = &guide.guide.title;
        let mut tx = self.write().await?;
        let progress = Progress::read(self, &mut tx).await?;
        let run = progress.running(&guide.name, self.today_date()).ok_or_else(|| not_followed(title, &guide.name))?.clone();
        let run = GuideRun { ended_on: Some(self.today_date()), ..run };
        let change = self.change(&mut tx, "guide end", say("verb-guide-ended").with("guide", title)).await?;
        tx.update(&change, &run).await?;
        tx.commit().await?;
        Ok(receipt(run.id, &change))
    }
}

fn not_followed(title: &str, name: &str) -> VerbError {
    VerbError::missing(say("verb-guide-not-followed").with("guide", title)).hint(with_page(say("verb-guide-not-followed-hint"), name))
}

/// A hint with a guide's name, and where its page is.
fn with_page(hint: Said, name: &str) -> Said {
    hint.with("name", name).with("place", percent(name))
}
