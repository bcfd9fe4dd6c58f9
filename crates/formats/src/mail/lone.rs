//! The message of a file of its own, as Maildirs keep them, out of the file's first bytes.

use super::{RawMail, headers};

/// The headers of a file that is one message, where they end within `head`, its first bytes: what [`super::MailSplitter`] gives with
/// [`super::SplitLimits::HEADERS`] after having read the whole file. None where more of it has to be read to tell.
pub fn lone_message(head: &[u8]) -> Option<RawMail> {
    // A line of an mbox, a byte order mark or a blank line in front is left to the splitter.
    if !headers::begins_as_header(head) {
        return None;
    }
    let end = end_of_headers(head)?;
    let bytes = head.get(..end)?;
    let holds_from_line = bytes.split(|byte| *byte == b'\n').any(|line| line.starts_with(b">From "));
    (!holds_from_line).then(|| RawMail { line: 1, bytes: bytes.to_vec(), ..RawMail::default() })
}

/// The index after the blank line that ends the headers.
fn end_of_headers(head: &[u8]) -> Option<usize> {
    let mut start = 0;
    loop {
        let line = head.get(start..)?;
        let length = line.iter().position(|byte| *byte == b'\n')? + 1;
        start += length;
        if matches!(line.get(..length), Some(b"\n" | b"\r\n")) {
            return Some(start);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{
        super::{MailSplitter, SplitLimits},
        *,
    };

    fn split(bytes: &[u8]) -> Vec<RawMail> {
        MailSplitter::new(bytes, SplitLimits::HEADERS).map(|mail| mail.expect("bytes in memory can be read")).collect()
    }

    #[test]
    fn a_plain_message_is_told_by_its_first_bytes_and_others_are_not() {
        let told = |head: &[u8]| lone_message(head).map(|mail| String::from_utf8_lossy(&mail.bytes).into_owned());
        assert_eq!(told(b"To: a@x.example\r\n b\r\n\r\nbody").as_deref(), Some("To: a@x.example\r\n b\r\n\r\n"));
        for other in [&b"To: a@x.example\n"[..], b"From a Mon Mar  4 10:00:00 2024\nTo: b\n\n", b"\nTo: b\n\n", b"To: b\n>From c\n\n", b""]
        {
            assert_eq!(told(other), None, "{}", String::from_utf8_lossy(other));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

        #[test]
        fn it_is_what_the_splitter_gives_whatever_comes_after(
            lines in proptest::collection::vec("(To: a|From: b| folded|From c Mon Mar  4 10:00:00 2024|>From d|no field||\\r)(\r\n|\n)", 0..12),
            cut in 0_usize..200,
        ) {
            let bytes = lines.concat().into_bytes();
            if let Some(mail) = lone_message(&bytes[..cut.min(bytes.len())]) {
                prop_assert_eq!(vec![mail], split(&bytes));
            }
        }
    }
}
