//! Precision and recall of class person on a hundred senders labelled by hand (fixtures/senders).

use std::{collections::BTreeMap, io::Read, path::Path};

use hearten_domain::{AddressTally, MailSigns, Mailbox, SenderClass};
use hearten_identity::{MailFacts, classify, personhood, read_mail};
use sha2::{Digest, Sha256};

const ME: &str = "yyyy@spamassassin.taint.org";

/// What is known of an address after all mails.
#[derive(Default)]
struct Seen {
    tally: AddressTally,
    name: Option<String>,
}

/// The headers of one mail, unfolded. The whole parser lives in another crate that this one must not know, so only what is needed is read, simply.
fn headers(mail: &str) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in mail.lines().skip_while(|line| line.starts_with("From ")).take_while(|line| !line.trim().is_empty()) {
        match (line.starts_with([' ', '\t']), fields.last_mut(), line.split_once(':')) {
            (true, Some((_, value)), _) => value.push_str(line),
            (false, _, Some((name, value))) => fields.push((name.to_lowercase(), value.trim().to_owned())),
            _ => {}
        }
    }
    fields
}

fn address_in(text: &str) -> Option<String> {
    let bare = text.rsplit_once('<').map_or(text, |(_, rest)| rest.split('>').next().unwrap_or(rest));
    let word = bare.split([' ', ',', ';', '(']).find(|word| word.contains('@'))?;
    Some(word.trim_start_matches("mailto:").trim_matches(['<', '>', '"', '\'']).to_lowercase())
}

fn signs(fields: &[(String, String)]) -> MailSigns {
    let get = |name: &str| fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.to_lowercase());
    let from = get("from").as_deref().and_then(address_in);
    let other = |name: &str| get(name).as_deref().and_then(address_in).filter(|address| Some(address) != from.as_ref());
    MailSigns {
        list_id: get("list-id").map(|id| id.rsplit_once('<').map_or(id.clone(), |(_, rest)| rest.trim_end_matches('>').to_owned())),
        list_post: get("list-post").and_then(|post| address_in(&post)),
        list_address: get("x-beenthere")
            .or_else(|| get("mailing-list"))
            .or_else(|| get("x-mailing-list"))
            .and_then(|list| address_in(&list)),
        list_unsubscribe: get("list-unsubscribe").is_some(),
        precedence: get("precedence"),
        auto_submitted: get("auto-submitted").filter(|value| value != "no"),
        return_path: get("return-path").map(|path| address_in(&path).unwrap_or_default()),
        is_report: get("content-type").is_some_and(|kind| kind.contains("multipart/report")),
        sender: other("sender"),
        reply_to: other("reply-to"),
        mailer: get("x-mailer"),
        is_reply: get("in-reply-to").is_some() || get("references").is_some(),
        ..MailSigns::default()
    }
}

fn count(seen: &mut BTreeMap<String, Seen>, fields: &[(String, String)]) {
    let get = |name: &'static str| fields.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str());
    let Some(written) = get("from").next() else { return };
    let Some(address) = address_in(written) else { return };
    let name = written.split('<').next().unwrap_or_default().trim_matches(['"', ' ', '\'']);
    let name = if name.contains('@') { written.split_once('(').map(|(_, rest)| rest.trim_end_matches(')')) } else { Some(name) };
    let name = name.filter(|name| !name.is_empty()).map(str::to_owned);
    let recipients: Vec<String> = get("to").chain(get("cc")).flat_map(|list| list.split(',')).filter_map(address_in).collect();
    let recipients: Vec<&str> = recipients.iter().map(String::as_str).collect();
    let from = Mailbox { name: name.clone(), address: address.clone() };
    let reading =
        read_mail(&MailFacts { from: Some(&from), recipients: &recipients, subject: get("subject").next(), signs: &signs(fields) });
    for list in reading.list_address.into_iter().chain(reading.list_aliases) {
        seen.entry(list).or_default().tally.as_list += 1;
    }
    if address == ME {
        for to in recipients {
            seen.entry(to.to_owned()).or_default().tally.sent += 1;
        }
        return;
    }
    let sender = seen.entry(address).or_default();
    sender.tally = sender.tally.plus(reading.nature.tally(recipients.len()));
    sender.name = sender.name.take().or(name);
}

/// All addresses of the corpus; none, with a word, where it is absent and not required.
fn corpus() -> Option<BTreeMap<String, Seen>> {
    let file = std::fs::File::open(hearten_testkit::corpus("mail/easy-ham-1.tar.gz")?).expect("the archive can be opened");
    let mut seen = BTreeMap::new();
    let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(file));
    for entry in archive.entries().expect("the archive can be read") {
        let mut bytes = Vec::new();
        entry.expect("an entry").read_to_end(&mut bytes).expect("the entry can be read");
        count(&mut seen, &headers(&String::from_utf8_lossy(&bytes)));
    }
    Some(seen)
}

fn labels() -> BTreeMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/senders/easy-ham-1.tsv");
    let text = std::fs::read_to_string(path).expect("the labels are in the repository");
    let rows = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'));
    rows.map(|(hash, class)| (hash.to_owned(), class.to_owned())).collect()
}

fn hash(address: &str) -> String {
    let digest = Sha256::digest(format!("hearten-senders:{address}").as_bytes());
    digest.iter().flat_map(|byte| [byte >> 4, byte & 15]).filter_map(|nibble| char::from_digit(u32::from(nibble), 16)).collect()
}

#[test]
fn human_beings_are_told_from_the_rest_as_labelled_by_hand() {
    let Some(seen) = corpus() else { return };
    let labels = labels();
    let (mut right, mut wrong, mut missed, mut found) = (0_u32, 0_u32, 0_u32, 0_usize);
    for (address, sender) in &seen {
        let Some(label) = labels.get(&hash(address)) else { continue };
        found += 1;
        match (classify(address, sender.name.as_deref(), &sender.tally).class == SenderClass::Person, label == "person") {
            (true, true) => right += 1,
            (true, false) => wrong += 1,
            (false, true) => missed += 1,
            (false, false) => {}
        }
    }
    let (precision, recall) = (f64::from(right) / f64::from(right + wrong), f64::from(right) / f64::from(right + missed));
    eprintln!("{found} senders: precision {precision:.3}, recall {recall:.3} of class person");
    assert!(found >= 98, "{found} of the labelled senders were found");
    assert!(precision >= 0.98 && recall >= 0.90, "precision {precision}, recall {recall}");
}

#[test]
fn no_address_that_headers_name_as_a_list_becomes_a_person() {
    let Some(seen) = corpus() else { return };
    let lists = seen.iter().filter(|(_, sender)| sender.tally.as_list > 0);
    let is_kept = |(address, sender): &(&String, &Seen)| {
        let class = classify(address, sender.name.as_deref(), &sender.tally).class;
        personhood(class, &sender.tally, false).is_person
    };
    let kept: Vec<_> = lists.filter(is_kept).map(|(address, _)| address).collect();
    assert!(kept.is_empty(), "{kept:?}");
}
