//! Mail, one message or a mailbox.

use hearten_formats::mail::{MailSplitter, SplitLimits, mail_key, parse_mail, thread_key};

use super::{Target, has_extension, texts};

pub(super) const READ: Target = Target {
    name: "mails",
    run: read,
    reads: |path| has_extension(path, &["mbox", "eml"]),
    samples: || {
        texts(&[
            "From: =?utf-8?B?QW5h?= <ana@x.example>\r\nTo: \"B, C\" <b@x.example>, g: d@x.example;, e@x.example\r\nDate: Tue, 5 Mar 2024 10:00:00 +0100 (CET)\r\n\
             Message-ID: <1@x.example>\r\nReferences: <0@x.example> <00@x.example>\r\nList-Id: Boats <boats.x.example>\r\nSubject: =?iso-8859-1?Q?R=E9?= boats\r\n\
             MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=iso-2022-jp\r\n\
             Content-Transfer-Encoding: quoted-printable\r\n\r\nHello=20=\r\nAna\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n\
             PGI+SGVsbG88L2I+\r\n--b--\r\n",
        ])
    },
    words: &[
        "From a@x.example Mon Mar  4 10:00:00 2024\n",
        ">From ",
        "From: ",
        "Date: Mon, 99 Foo 0000 99:99:99 +9999\n",
        "Received: by x; ",
        "=?utf-8?b?////?=",
        "Content-Type: multipart/mixed; boundary=\"\"\n",
        "Content-Type: message/rfc822\n",
        "Content-Transfer-Encoding: base64\n",
        "--b\n",
        "--b--\n",
        "List-Id: <",
        "Message-ID: <",
        "References: <a@b> <c",
        "((((((((",
        "charset=\"",
        "filename*0*=",
        "To: undisclosed-recipients:;\n",
        "Content-Length: 99999999999\n",
    ],
};

fn read(bytes: &[u8]) {
    for limits in [SplitLimits::HEADERS, SplitLimits::WITH_TEXT, SplitLimits { header_bytes: 100, body_bytes: 10 }] {
        for raw in MailSplitter::new(bytes, limits) {
            let Ok(raw) = raw else { continue };
            match parse_mail(&raw, true) {
                Ok(mail) => assert!(mail_key(&mail).len() < 4096 && thread_key(&mail).len() < 4096),
                Err(cause) => assert!(!format!("{cause:?}").is_empty()),
            }
        }
    }
}
