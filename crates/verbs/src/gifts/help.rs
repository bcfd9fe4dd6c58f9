//! Help received within another change: the gift, and the thanks that are owed for it.

use hearten_domain::{Gift, GiftDirection, GiftKind, PersonId, Thanks};
use hearten_speech::say;
use hearten_store::{Change, Tx};
use jiff::civil::Date;

use crate::{
    Result, Vault,
    text::{not_to_come, required_line},
};

/// Help that somebody gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Help {
    pub(crate) person: PersonId,
    pub(crate) kind: GiftKind,
    /// What they did.
    pub(crate) what: String,
    pub(crate) meaning: Option<String>,
    pub(crate) on: Date,
}

impl Vault {
    /// Writes the help and the thanks for it under a change.
    ///
    /// # Errors
    /// `invalid` for an empty text or a day to come.
    pub(crate) async fn help_received(&self, tx: &mut Tx, change: &Change, help: Help) -> Result<(Gift, Thanks)> {
        not_to_come(help.on, self.today_date(), say("verb-later-it-was-done"))?;
        let gift = Gift {
            id: self.ids.next().into(),
            person_id: help.person,
            direction: GiftDirection::Received,
            kind: help.kind,
            what: required_line(&help.what, say("verb-what-what-they-did"))?,
            meaning: help.meaning,
            on: help.on,
            came_from: None,
            find_id: None,
            import_id: None,
        };
        tx.create(change, &gift).await?;
        let thanks = self.thanks_owed(&gift);
        tx.create(change, &thanks).await?;
        Ok((gift, thanks))
    }

    /// The thanks that become owed for a gift.
    pub(super) fn thanks_owed(&self, gift: &Gift) -> Thanks {
        Thanks {
            id: self.ids.next().into(),
            person_id: gift.person_id,
            gift_id: Some(gift.id),
            deed: gift.what.clone(),
            led_to: None,
            shows: None,
            owed_on: gift.on,
            sent_on: None,
            outcome: None,
            outcome_on: None,
            told_on: None,
            import_id: None,
        }
    }
}
