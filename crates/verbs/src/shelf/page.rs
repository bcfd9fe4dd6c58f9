//! A page of the web onto the shelf, with its own title and text, because the user asked for it.

use hearten_boxed::boxed;
use hearten_connect::fetch;
use hearten_domain::ErrorKind;
use hearten_formats::page::read_page;
use hearten_speech::say;

use super::{NewFind, add::web_address_in};
use crate::{Receipt, Result, Vault, VerbError};

#[boxed]
impl Vault {
    /// Keeps a page on the shelf like [`Vault::shelf_add`], having read it for its title and main text, by which it is matched to people.
    ///
    /// # Errors
    /// As for `shelf_add`; `invalid` where no web address is named; as the server answers where the page cannot be read.
    pub async fn shelf_add_page(&self, new: NewFind) -> Result<Receipt> {
        let url = web_address_in(&new.text_or_url).map(str::to_owned);
        let url = url.ok_or_else(|| VerbError::invalid(say("verb-shelf-no-address")).hint(say("verb-shelf-no-address-hint")))?;
        let asked = url.clone();
        let fetched = tokio::task::spawn_blocking(move || fetch(&asked)).await;
        let fetched = fetched
            .map_err(|error| VerbError::new(ErrorKind::Internal, error.to_string()))?
            .map_err(|error| VerbError::from(error).hint(say("verb-shelf-unread-hint")))?;
        if !fetched.media_type.as_deref().is_none_or(|kind| kind.contains("html") || kind.starts_with("text/")) {
            return self.shelf_add(new).await;
        }
        let page = read_page(&fetched.bytes, &url);
        let text = [Some(new.text_or_url), page.text].into_iter().flatten().collect::<Vec<_>>().join("\n");
        let title = new.title.filter(|title| !title.trim().is_empty()).or(page.title);
        self.shelf_add(NewFind { text_or_url: text, title, ..new }).await
    }
}
