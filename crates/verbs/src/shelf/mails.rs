//! Mails that were saved because they may serve somebody, onto the shelf.

use std::{collections::HashSet, ops::ControlFlow, path::PathBuf};

use hearten_boxed::boxed;
use hearten_connect::Files;
use hearten_domain::{ChangeId, ErrorKind, Find, FindKind, Problem};
use hearten_formats::mail::{MailObservation, MailSplitter, SplitLimits, parse_mail};
use hearten_speech::say;
use hearten_store::fold;
use jiff::civil::Date;
use serde::Serialize;

use super::add::web_address_in;
use crate::{Result, Vault, VerbError, text::first_words};

/// The most finds that one reading makes: a shelf is no mailbox.
const MOST: usize = 500;
/// The longest text that is kept of a mail, in letters.
const TEXT: usize = 600;

/// What saved mails brought onto the shelf.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ShelvedMails {
    /// How many came onto it.
    pub finds: usize,
    /// How many were on it already, or had been.
    pub known: usize,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// The change that `undo` takes back, where something came.
    pub change_id: Option<ChangeId>,
}

impl ShelvedMails {
    /// What they brought, in a sentence.
    pub fn sentence(&self) -> String {
        let said = if self.known > 0 { say("verb-shelf-mails-known").with("known", self.known) } else { say("verb-shelf-mails") };
        said.with("count", self.finds).into()
    }
}

#[boxed]
impl Vault {
    /// Puts each mail of these files and folders (messages, mbox, Maildir) onto the shelf: its subject, the first web address in it and its
    /// text. Reading them again adds nothing. No moment comes of them: for that they are imported.
    ///
    /// # Errors
    /// `invalid` where there is no mail at all, or more than five hundred.
    pub async fn shelf_add_mails(&self, paths: Vec<PathBuf>) -> Result<ShelvedMails> {
        let read = tokio::task::spawn_blocking(move || read_mails(&paths)).await;
        let (mails, problems) = read.map_err(|error| VerbError::new(ErrorKind::Internal, error.to_string()))?;
        if mails.len() > MOST {
            return Err(VerbError::invalid(say("verb-shelf-mails-most").with("count", MOST)).hint(say("verb-shelf-mails-most-hint")));
        }
        if mails.is_empty() {
            let cause = problems.first().map_or_else(|| say("verb-shelf-mails-none").into(), |problem| problem.cause.to_string());
            return Err(VerbError::invalid(cause).hint(say("verb-shelf-mails-none-hint")));
        }
        let mut tx = self.write().await?;
        let finds: Vec<Find> = tx.all().await?;
        let mut titles: HashSet<String> = finds.iter().map(|find| fold(&find.title)).collect();
        let mut urls: HashSet<String> = finds.into_iter().filter_map(|find| find.url).collect();
        let new: Vec<Find> = mails.iter().filter_map(|mail| self.find_of(mail, &mut titles, &mut urls)).collect();
        let known = mails.len() - new.len();
        let mut shelved = ShelvedMails { finds: new.len(), known, problems, change_id: None };
        if !new.is_empty() {
            let change = self.change(&mut tx, "shelf mail", shelved.sentence()).await?;
            tx.create_all(&change, &new).await?;
            tx.commit().await?;
            shelved.change_id = Some(change.id);
        }
        Ok(shelved)
    }

    /// The find that a mail makes; none where its address or title is known.
    fn find_of(&self, mail: &MailObservation, titles: &mut HashSet<String>, urls: &mut HashSet<String>) -> Option<Find> {
        let text = mail.text.as_deref().unwrap_or_default();
        let bare =
            text.split(|letter: char| letter.is_whitespace() || matches!(letter, '<' | '>' | '(' | ')' | '"')).find_map(web_address_in);
        let url = bare.map(|url| url.trim_end_matches(['.', ',', ';']).to_owned());
        let subject = mail.subject.as_deref().map(without_marks).filter(|subject| !subject.is_empty());
        let title = subject.map_or_else(|| first_words(text, 80), |subject| first_words(subject, 200));
        let is_known = title.is_empty() || titles.contains(&fold(&title)) || url.as_ref().is_some_and(|url| urls.contains(url));
        if is_known {
            return None;
        }
        titles.insert(fold(&title));
        urls.extend(url.clone());
        let today = self.today_date();
        let kept_on: Date = mail.at.map_or(today, |at| at.to_zoned(self.zone()).date()).min(today);
        let text = first_words(text, TEXT);
        Some(Find {
            id: self.ids.next().into(),
            kind: if url.is_some() { FindKind::Link } else { FindKind::Idea },
            title,
            url,
            text: (!text.is_empty()).then_some(text),
            kept_on,
            dropped_on: None,
            import_id: None,
        })
    }
}

/// Reads the mails of these paths, one more than are taken at most.
fn read_mails(paths: &[PathBuf]) -> (Vec<MailObservation>, Vec<Problem>) {
    let mut mails = Vec::new();
    let mut problems = Vec::new();
    let more = Files::find(paths).visit(|source| {
        for raw in MailSplitter::new(&mut *source.reader, SplitLimits::WITH_TEXT) {
            let Ok(raw) = raw else { break };
            match parse_mail(&raw, true) {
                Ok(mail) => mails.push(mail),
                Err(cause) => problems.push(Problem { source: source.name.clone(), line: raw.line, cause }),
            }
            if mails.len() > MOST {
                return ControlFlow::Break(());
            }
        }
        ControlFlow::Continue(())
    });
    problems.extend(more);
    (mails, problems)
}

/// A subject without the marks of answers and of what was sent on.
fn without_marks(subject: &str) -> &str {
    let mut rest = subject.trim();
    loop {
        let mark = ["re:", "fwd:", "fw:", "aw:", "wg:", "tr:", "rv:"]
            .iter()
            .find(|mark| rest.get(..mark.len()).is_some_and(|head| head.eq_ignore_ascii_case(mark)));
        let Some(mark) = mark else { return rest };
        rest = rest.get(mark.len()..).unwrap_or_default().trim_start();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_is_told_without_its_marks() {
        assert_eq!(without_marks("Fwd: RE: Tide tables"), "Tide tables");
        assert_eq!(without_marks("Reading: a list"), "Reading: a list");
    }
}
