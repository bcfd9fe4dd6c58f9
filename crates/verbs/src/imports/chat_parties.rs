//! What the parties of a conversation are known by.

use hearten_domain::Mailbox;
use hearten_formats::{
    chat::{Conversation, Party, Service},
    table::profile_key,
};
use hearten_store::{Tx, fold};

use super::{address_book::new_person, importer::Importer};
use crate::Result;

/// Stands in until the identity crate has it.
pub(crate) fn phone_key(written: &str, _region: Option<&str>) -> Option<String> {
    let digits: String = written.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    (digits.len() >= 7).then(|| format!("tel:{digits}"))
}

pub(super) fn is_short_code(written: &str) -> bool {
    written.chars().filter(char::is_ascii_digit).count() <= 6
}

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
    let profile = || party.profile.as_deref().and_then(profile_key).map(|key| format!("profile:{key}"));
    let named = |text: &Option<String>| text.as_deref().map(|text| format!("{scheme}:{}", fold(text)));
    let key = phone().or_else(profile).or_else(|| named(&party.account)).or_else(|| named(&party.phone)).or_else(|| named(&party.name));
    let name = party.name.clone().or_else(|| party.phone.clone()).or_else(|| party.account.clone());
    Known { key: key.unwrap_or_else(|| format!("{scheme}:")), name }
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
        let me = match self.me_id {
            Some(me) => me,
            None => {
                let id = self.vault.ids.next().into();
                let name = known.name.clone().unwrap_or_else(|| "Me".to_owned());
                let mut me = new_person(id, name, hearten_domain::Origin::Hand, None);
                me.is_me = true;
                tx.insert_all(&[me]).await?;
                self.me_id = Some(id);
                id
            }
        };
        self.vault.make_mine(tx, me, &known.key).await
    }
}
