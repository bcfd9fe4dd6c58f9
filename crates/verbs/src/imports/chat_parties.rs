//! What the parties of a conversation are known by.

use hearten_domain::Mailbox;
use hearten_formats::chat::{Conversation, Party, Service};
use hearten_identity::{is_short_code, phone_key};
use hearten_speech::say;
use hearten_store::{Tx, fold};

use super::importer::Importer;
use crate::{Result, people::profile_address};

/// A message among at most so many others was written personally.
pub(super) const PERSONAL: usize = 5;

/// A party with what it is known by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Known {
    /// The address: `tel:…`, `profile:…`, `telegram:user123`, `whatsapp:ana lopez`.
    pub(super) key: String,
    /// The name shown, or the number as written.
    pub(super) name: Option<String>,
}

impl Known {
    /// Whether it is somebody of whom nothing is known: a deleted account.
    pub(super) fn is_nobody(&self) -> bool {
        self.key.ends_with(':')
    }

    /// The party as the book of addresses takes it.
    pub(super) fn mailbox(&self) -> Mailbox {
        Mailbox { name: self.name.clone(), address: self.key.clone() }
    }
}

/// The parties of a conversation in their order.
pub(super) fn parties_of(conversation: &Conversation, region: Option<&str>) -> Vec<Known> {
    conversation.parties.iter().map(|party| known(conversation.service, party, region)).collect()
}

fn known(service: Service, party: &Party, region: Option<&str>) -> Known {
    let scheme = service.as_str();
    let phone = || party.phone.as_deref().filter(|phone| !is_short_code(phone)).and_then(|phone| phone_key(phone, region));
    let profile = || party.profile.as_deref().and_then(profile_address);
    let named = |text: &Option<String>| text.as_deref().map(|text| format!("{scheme}:{}", fold(text)));
    let key = phone().or_else(profile).or_else(|| named(&party.account)).or_else(|| named(&party.phone)).or_else(|| named(&party.name));
    let name = party.name.clone().or_else(|| party.phone.clone()).or_else(|| party.account.clone());
    Known { key: key.unwrap_or_else(|| format!("{scheme}:")), name }
}

/// A card of somebody in the address book that goes with an account, as a vCard (RFC 6350).
pub(super) fn contact_card(service: Service, party: &Party) -> Option<String> {
    let escaped = |text: &str| text.replace('\\', "\\\\").replace(['\r', '\n'], " ").replace(',', "\\,").replace(';', "\\;");
    let (name, phone) = (party.name.as_deref()?, party.phone.as_deref()?);
    let account = party.account.as_deref().map(|account| format!("IMPP:{}:{}\r\n", service.as_str(), escaped(account))).unwrap_or_default();
    Some(format!("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:{}\r\nTEL;TYPE=cell:{}\r\n{account}END:VCARD\r\n", escaped(name), escaped(phone)))
}

/// Whether only programs write from it: a short number, or a word where a number should be.
pub(super) fn is_program(key: &str) -> bool {
    key.starts_with("phone:")
}

impl Importer<'_> {
    /// Learns what I am called on a network, so that later conversations know me. Makes me where I am not known yet.
    pub(super) async fn know_me_as(&mut self, tx: &mut Tx, known: &Known) -> Result<()> {
        if let Some(name) = &known.name {
            self.my_names.insert(fold(name));
        }
        if !self.mine.insert(known.key.clone()) {
            return Ok(());
        }
        let name = known.name.clone().unwrap_or_else(|| say("intake-unnamed-me").into());
        let me = self.me_called(tx, &name).await?;
        self.vault.make_mine(tx, me, &known.key).await
    }
}
