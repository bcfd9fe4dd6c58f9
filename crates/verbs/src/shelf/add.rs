//! Something worth giving, kept.

use hearten_boxed::boxed;
use hearten_domain::{Find, FindId, FindKind};
use hearten_speech::say;
use jiff::civil::Date;

use crate::{
    Receipt, Result, Vault, VerbError,
    text::{first_words, not_to_come, required, required_line},
    writing::receipt,
};

/// Something worth giving.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFind {
    /// What it is; none is told from the text: a link where it is an address of the web, else an idea.
    pub kind: Option<FindKind>,
    /// A web address, or what it says; both may stand in it.
    pub text_or_url: String,
    /// A few words to know it by; none takes the first words, or the address without its beginning.
    pub title: Option<String>,
    /// The day it came onto the shelf.
    pub on: Date,
}

#[boxed]
impl Vault {
    /// Keeps a find on the shelf.
    ///
    /// # Errors
    /// `invalid` for an empty text or a day to come; `conflict` where the same web address is on the shelf.
    pub async fn shelf_add(&self, new: NewFind) -> Result<Receipt> {
        let mut tx = self.write().await?;
        not_to_come(new.on, self.today_date(), say("verb-later-it-was-found"))?;
        let find = read_find(self.ids.next().into(), &new)?;
        if let Some(url) = &find.url {
            let kept: Vec<Find> = tx.all().await?;
            if let Some(same) = kept.iter().find(|kept| kept.url.as_ref() == Some(url) && kept.dropped_on.is_none()) {
                return Err(VerbError::conflict(say("verb-find-there").with("url", url).with("title", &same.title)));
            }
        }
        let change = self.change(&mut tx, "shelf add", say("verb-find-kept").with("title", &find.title)).await?;
        tx.create(&change, &find).await?;
        tx.commit().await?;
        Ok(receipt(find.id, &change))
    }
}

/// The find that `new` describes.
pub(crate) fn read_find(id: FindId, new: &NewFind) -> Result<Find> {
    let whole = required(&new.text_or_url, say("verb-what-the-find"))?;
    let url = web_address_in(&whole).map(str::to_owned);
    let rest = match &url {
        Some(url) => whole.replacen(url.as_str(), "", 1).trim().to_owned(),
        None => whole.clone(),
    };
    let title = match &new.title {
        Some(title) if !title.trim().is_empty() => required_line(title, say("verb-what-the-title"))?,
        _ if !rest.is_empty() => first_words(&rest, 80),
        _ => url.as_deref().map(short_address).unwrap_or_default(),
    };
    let text = (!rest.is_empty() && rest != title).then_some(rest);
    let kind = new.kind.unwrap_or(if url.is_some() { FindKind::Link } else { FindKind::Idea });
    Ok(Find { id, kind, title, url, text, kept_on: new.on, dropped_on: None, import_id: None })
}

/// The first web address among the words of a text.
pub(super) fn web_address_in(text: &str) -> Option<&str> {
    text.split_whitespace().find(|word| is_web_address(word))
}

fn is_web_address(word: &str) -> bool {
    let lower = word.to_lowercase();
    ["https://", "http://"].iter().any(|scheme| lower.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty()))
}

/// An address as one reads it: without scheme, `www.` and what follows a question mark.
fn short_address(url: &str) -> String {
    let bare = url.split_once("://").map_or(url, |(_, rest)| rest);
    let bare = bare.strip_prefix("www.").unwrap_or(bare);
    let end = bare.find(['?', '#']).unwrap_or(bare.len());
    first_words(bare.get(..end).unwrap_or(bare).trim_end_matches('/'), 80)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Find {
        let new = NewFind { kind: None, text_or_url: text.into(), title: None, on: jiff::civil::date(2024, 5, 1) };
        read_find(FindId(uuid::Uuid::nil()), &new).unwrap()
    }

    #[test]
    fn a_web_address_alone_becomes_a_link_named_by_itself() {
        let find = read("https://www.example.org/bees/?ref=mail");
        assert_eq!((find.kind, find.title.as_str(), find.text), (FindKind::Link, "example.org/bees", None));
        assert_eq!(find.url.as_deref(), Some("https://www.example.org/bees/?ref=mail"));
    }

    #[test]
    fn words_beside_a_web_address_become_its_title() {
        let find = read("Bees in winter https://example.org/b");
        assert_eq!((find.kind, find.title.as_str(), find.text), (FindKind::Link, "Bees in winter", None));
    }

    #[test]
    fn words_alone_become_an_idea() {
        let find = read("Ask the choir to sing at the fair");
        assert_eq!((find.kind, find.url, find.text), (FindKind::Idea, None, None));
    }
}
