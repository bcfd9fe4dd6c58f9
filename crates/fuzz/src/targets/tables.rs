//! Address books as tables, and the telling of all formats.

use hearten_formats::{
    Format, recognise,
    table::{ColumnMap, Table, guess_columns, read_table, read_table_with},
    unknown_cause,
};

use super::{Target, has_extension, none, texts};

const WORDS: &[&str] = &[
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n",
    "sep=;\n",
    "Name,E-mail 1 - Value,Birthday\n",
    "\",\"",
    "\"\"",
    " ::: ",
    "Vorname;Nachname;E-Mail-Adresse;Geburtstag\n",
    "CONVERSATION ID,FROM,TO,DATE,CONTENT\n",
    "Notes:\n",
    "31 Feb 2020",
    "99/99/99",
    "29.2.1900",
    "1/1/32767",
    "dn: cn=Ana,o=x\n",
    "objectclass: person\n",
    "mail:: ////\n",
    "cn:< file:///etc/passwd\n",
    "version: 1\n",
    "changetype: delete\n",
    "\t\t\t\n",
    ";;;;;;;\n",
];

fn is_table(path: &str) -> bool {
    has_extension(path, &["csv", "tsv", "ldif", "ldi"])
}

pub(super) const READ: Target = Target {
    name: "tables",
    run: read,
    reads: is_table,
    samples: || {
        texts(&[
            "dn: cn=Ana Reis,mail=ana@x.example\nobjectclass: person\ncn: Ana Reis\nsn: Reis\nmail: ana@x.example\ntelephoneNumber: 1\n long\n\n",
        ])
    },
    words: WORDS,
};

/// Tables with a mapping that the first line of the input gives.
pub(super) const MAP: Target = Target { name: "tables_mapped", run: map, reads: is_table, samples: none, words: WORDS };

/// Every format's sample, for the first look at a file.
pub(super) const RECOGNISE: Target = Target {
    name: "recognise",
    run: tell,
    reads: |_| true,
    samples: none,
    words: &["{\"format\":\"hearten\",\"version\":1}\n", "%PDF", "<?xml", "{", "["],
};

fn read(bytes: &[u8]) {
    rows(read_table(bytes, "x.csv"));
    rows(read_table(bytes, "x.ldif"));
}

fn rows(table: Table) {
    match table {
        Table::Cards(mut cards) => {
            let mut count = 0;
            while let Some(row) = cards.next_row() {
                count += 1;
                if let Err(problem) = row {
                    assert!(!problem.cause.is_empty());
                }
                assert!(count <= crate::INPUT_BYTES, "more rows than bytes");
            }
        }
        Table::Unknown(cause) => assert!(!cause.is_empty()),
        _ => {}
    }
}

fn map(bytes: &[u8]) {
    let (first, rest) = bytes.split_at(bytes.iter().position(|byte| *byte == b'\n').unwrap_or(0));
    let first = String::from_utf8_lossy(first);
    let titles: Vec<String> = first.split([',', ';', '\t']).take(20).map(|title| title.trim_matches('"').to_owned()).collect();
    let fields = ["name", "email", "phone", "birthday", "note", "url", "organization", "-", "skip", "first", "given"];
    let entries: Vec<String> = titles.iter().zip(fields.iter().cycle()).map(|(title, field)| format!("{field}={title}")).collect();
    let _ = ColumnMap::parse(entries.iter().map(String::as_str));
    let _ = ColumnMap::parse(first.split(','));
    for numbered in ["name=1", "email=2", "given=1"] {
        if let Ok(map) = ColumnMap::parse([numbered]) {
            let _ = (map.missing_in(&titles, true), guess_columns(rest, Some(&map)), guess_columns(bytes, None));
            rows(read_table_with(bytes, "x.csv", Some(&map)));
        }
    }
}

fn tell(bytes: &[u8]) {
    let head = bytes.get(..bytes.len().min(4096)).unwrap_or_default();
    for name in ["", "x", "a.vcf", "a.ics", "a.eml", "a.csv", "a.json", "a.txt", "a.xml", "a.ldif", "a.zip!_chat.txt"] {
        let format = recognise(head, name);
        // After a mark of UTF-16 a single byte is half a letter.
        let is_half_a_letter = head.len() == 3 && (head.starts_with(&[0xfe, 0xff]) || head.starts_with(&[0xff, 0xfe]));
        assert!(
            is_half_a_letter || format != Format::Empty || head.iter().all(|byte| !byte.is_ascii_alphanumeric()),
            "{name}: letters are not nothing"
        );
    }
    assert!(!unknown_cause(head).is_empty());
}
