use hearten_formats::{
    Format,
    mail::{MailObservation, MailSplitter, SplitLimits, mail_key, parse_mail, thread_key},
    recognise, unknown_cause,
};

use crate::fixture;

fn mails(bytes: &[u8]) -> Vec<MailObservation> {
    let raw = MailSplitter::new(bytes, SplitLimits::WITH_TEXT).map(|mail| mail.expect("bytes in memory can be read"));
    raw.map(|mail| parse_mail(&mail, true).expect("a mail")).collect()
}

#[test]
fn only_true_from_lines_begin_a_mail() {
    let all = mails(&fixture("mbox/tricky.mbox"));
    let lines: Vec<_> = all.iter().map(|mail| (mail.line, mail.subject.as_deref().unwrap_or_default())).collect();
    assert_eq!(lines, [(1, "Lenses"), (19, "Re: Lenses"), (35, "[boats] Spring")]);
    assert_eq!(
        all[0].text.as_deref(),
        Some(
            "Dear both,\n\nFrom here on it is quiet.\nFrom the tower one sees it.\n\nFrom the desk of Ida, 4 March 2024 at 10:00\n\nFrom - Tue Mar  5 08:00:00 2024\n(not a header)"
        )
    );
    assert_eq!(all[1].text.as_deref(), Some("Yes."));
}

#[test]
fn names_groups_dates_and_threads_are_read() {
    let all = mails(&fixture("mbox/tricky.mbox"));
    assert_eq!((all[0].from[0].name.as_deref(), all[0].from[0].address.as_str()), (Some("Ida Mårlow"), "ida@quay.example"));
    assert_eq!(all[0].to[1].name.as_deref(), Some("Adeyemi, Ben"));
    assert_eq!(all[1].to.iter().map(|to| to.address.as_str()).collect::<Vec<_>>(), ["ida@quay.example", "ben@fjord.example"]);
    assert_eq!(all[1].at.map(|at| at.to_string()).as_deref(), Some("2024-03-05T09:00:01Z"));
    assert_eq!(all[1].causes, ["its date cannot be read; the day it arrived was taken"]);
    assert_eq!((mail_key(&all[1]), thread_key(&all[1])), ("mail:two@home.example".to_owned(), "mail:zero@quay.example".to_owned()));
    assert!(mail_key(&all[2]).starts_with("mail:sha256:"));
}

#[test]
fn signs_of_lists_are_read() {
    let signs = &mails(&fixture("mbox/tricky.mbox"))[2].signs;
    assert_eq!(
        (signs.list_id.as_deref(), signs.list_post.as_deref(), signs.precedence.as_deref(), signs.return_path.as_deref()),
        (Some("boats.lists.example"), Some("boats@lists.example"), Some("list"), Some("list-bounces@lists.example"))
    );
}

#[test]
fn headers_alone_are_kept_where_text_was_not_asked_for() {
    let bytes = fixture("mbox/tricky.mbox");
    let kept: usize = MailSplitter::new(bytes.as_slice(), SplitLimits::HEADERS).map(|mail| mail.expect("readable").bytes.len()).sum();
    assert!(kept < bytes.len() * 3 / 4, "{kept}");
}

#[test]
fn a_long_body_is_cut_and_the_next_mail_is_still_found() {
    let mut bytes = b"From a@x.example Mon Mar  4 10:00:00 2024\nFrom: a@x.example\nSubject: long\n\n".to_vec();
    bytes.extend(std::iter::repeat_n(b'x', 3_000_000));
    bytes.extend_from_slice(b"\n\nFrom b@x.example Mon Mar  4 11:00:00 2024\nFrom: b@x.example\nSubject: next\n\nhi\n");
    let raw: Vec<_> = MailSplitter::new(bytes.as_slice(), SplitLimits::WITH_TEXT).map(|mail| mail.expect("readable")).collect();
    assert_eq!(raw.iter().map(|mail| (mail.line, mail.is_cut)).collect::<Vec<_>>(), [(1, true), (7, false)]);
}

#[test]
fn formats_are_told_by_content() {
    let told = |path: &str| recognise(&fixture(path), "no-extension");
    assert_eq!(told("iphone/contacts.vcf"), Format::Cards);
    assert_eq!(told("lotus/ana.vcf"), Format::Cards);
    assert_eq!(told("google/calendar.ics"), Format::Calendar);
    assert_eq!(told("mbox/tricky.mbox"), Format::Mail);
    assert_eq!(recognise(b"\n\n\xef\xbb\xbfBEGIN:VCARD\n", "x"), Format::Cards);
    assert_eq!(recognise(b"{\"format\":\"hearten\",\"version\":1}\n{}", "x"), Format::Hearten);
    assert_eq!(recognise(b"Received: by x\nDate: now\n\nhi", "x"), Format::Mail);
    assert_eq!(recognise(b"Subject: only\n\nhi", "mail.eml"), Format::Mail);
    assert_eq!(recognise(b"From here to there.\n", "notes.txt"), Format::Unknown);
    assert_eq!(recognise(b" \n", "x"), Format::Empty);
    assert!(unknown_cause(b"%PDF-1.7").contains("PDF"));
}
