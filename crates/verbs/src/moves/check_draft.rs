//! "Would I be glad to get this?", asked of a move's draft or of one's own words.

use hearten_boxed::boxed;
use hearten_domain::Move;
use hearten_moves::{Remark, check};
use hearten_speech::say;
use serde::Serialize;

use crate::{
    Result, Vault,
    text::{optional, required},
};

/// A draft that was looked over.
#[derive(Debug, Clone, Serialize)]
pub struct DraftChecked {
    /// The move it is for.
    pub suggested: Move,
    /// The words that were looked at.
    pub text: String,
    /// What a friend would say of them; none means one would be glad to get them.
    pub remarks: Vec<Remark>,
}

#[boxed]
impl Vault {
    /// Looks over the draft of a move that could be made today, or the words `text` for it. It only reads.
    ///
    /// # Errors
    /// `missing` where no move of today's has this id; `conflict` where several begin so; `invalid` where the words are longer than anybody types.
    pub async fn check_draft(&self, id: &str, text: Option<String>) -> Result<DraftChecked> {
        let suggested = self.show_move(id).await?;
        let text = match optional(text) {
            Some(text) => required(&text, say("verb-what-the-draft"))?,
            None => suggested.draft.clone(),
        };
        Ok(DraftChecked { remarks: check(&text, &suggested), text, suggested })
    }
}
