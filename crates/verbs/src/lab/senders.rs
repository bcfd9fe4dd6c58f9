//! `lab senders`: what stands behind each address that wrote.

use std::{
    collections::{BTreeMap, HashSet},
    ops::ControlFlow,
    path::PathBuf,
};

use hearten_connect::{Files, Place};
use hearten_domain::{AddressTally, SenderClass};
use hearten_formats::{
    Format,
    mail::{MailSplitter, SplitLimits, parse_mail},
    recognise,
};
use hearten_identity::{best_name, classify, clean_name};
use serde::Serialize;

use crate::imports::{normalised, shown_by};

/// One sender and the judgement on them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SenderLine {
    /// The address.
    pub address: String,
    /// What stands behind it.
    pub class: SenderClass,
    /// Why.
    pub reason: String,
}

#[derive(Default)]
struct Seen {
    has_written: bool,
    tally: AddressTally,
    names: BTreeMap<String, u64>,
}

/// Reads the mail in `paths` as an import would, with no vault, and judges every address that wrote, in order. My own are left away.
pub fn lab_senders(paths: &[PathBuf], me: &[String]) -> Vec<SenderLine> {
    let mine: HashSet<String> = normalised(me).into_iter().collect();
    let mut seen: BTreeMap<String, Seen> = BTreeMap::new();
    let _unreadable_files_have_no_senders = Files::find(paths).visit(|source| {
        if source.place == Place::File && recognise(&source.head, &source.name) != Format::Mail {
            return ControlFlow::Continue(());
        }
        for raw in MailSplitter::new(&mut *source.reader, SplitLimits::HEADERS).map_while(Result::ok) {
            let Ok(mail) = parse_mail(&raw, false) else { continue };
            for (mailbox, tally) in shown_by(&mail, &mine).tallies {
                let entry = seen.entry(mailbox.address).or_default();
                entry.tally = entry.tally.plus(tally);
                if let Some(name) = mailbox.name.as_deref().and_then(clean_name) {
                    *entry.names.entry(name).or_default() += 1;
                }
            }
            if let Some(sender) = mail.from.first() {
                seen.entry(sender.address.clone()).or_default().has_written = true;
            }
        }
        ControlFlow::Continue(())
    });
    seen.into_iter()
        .filter(|(address, sender)| sender.has_written && !mine.contains(address))
        .map(|(address, sender)| {
            let name = best_name(sender.names.iter().map(|(name, count)| (name.as_str(), *count)));
            let reading = classify(&address, name.as_deref(), &sender.tally);
            SenderLine { address, class: reading.class, reason: reading.reason.to_string() }
        })
        .collect()
}
