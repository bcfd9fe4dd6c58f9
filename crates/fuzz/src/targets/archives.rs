//! Archives: broken, nested, with names that climb, and small ones that would become huge.

use std::{
    io::{Cursor, Write},
    ops::ControlFlow,
};

use flate2::{Compression, write::GzEncoder};
use hearten_connect::{Files, Limits};
use zip::{ZipWriter, write::SimpleFileOptions};

use super::Target;

pub(super) const OPEN: Target = Target {
    name: "archives",
    run: open,
    reads: |_| false,
    samples,
    words: &["PK\x01\x02", "PK\x03\x04", "PK\x05\x06", "\x1f\u{8b}", "ustar", "../../etc/passwd", "\0\0\0\0"],
};

/// So many bytes may come out of an archive here.
const UNPACKED: u64 = 4 << 20;

/// Opens the bytes as a file on disk and as standard input.
fn open(bytes: &[u8]) {
    let limits =
        Limits { nesting: 3, entries: 200, unpacked_bytes: UNPACKED, ratio: 50, ratio_free_bytes: 1 << 20, inner_zip_bytes: 1 << 20 };
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a");
    std::fs::write(&path, bytes).expect("the file can be written");
    let on_disk = read_all(Files::find(&[path]).with_limits(limits));
    let streamed = read_all(Files::find(&["-".into()]).with_limits(limits).with_standard_input(Box::new(Cursor::new(bytes.to_vec()))));
    let most = UNPACKED + (64 << 10) + bytes.len() as u64;
    assert!(on_disk <= most && streamed <= most, "{on_disk} and {streamed} bytes came out of {}", bytes.len());
}

fn read_all(files: Files) -> u64 {
    let (mut total, mut buffer) = (0, vec![0; 32 << 10]);
    let problems = files.visit(|source| {
        while let Ok(read) = source.reader.read(&mut buffer) {
            total += read as u64;
            if read == 0 {
                break;
            }
        }
        ControlFlow::Continue(())
    });
    assert!(problems.iter().all(|problem| !problem.cause.is_empty()));
    total
}

fn samples() -> Vec<Vec<u8>> {
    let card = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\nEND:VCARD\r\n";
    let plain = zipped(&[("a.vcf", card), ("folder/b.vcf", card)]);
    let climbing = zipped(&[("../../b.vcf", card), ("/etc/c.vcf", card), ("C:\\d.vcf", card), ("", card)]);
    let huge = vec![0; 6 << 20];
    let tarred = tarred(&[("a.vcf", card), ("deep/er/b.vcf", card)]);
    vec![
        zipped(&[("inner.zip", &plain), ("inner.tar", &tarred), ("c.vcf.gz", &gzipped(card))]),
        zipped(&[("huge", &huge)]),
        zipped(&[("z.zip", &zipped(&[("z.zip", &zipped(&[("z.zip", &zipped(&[("z.zip", &plain)]))]))]))]),
        gzipped(&tarred),
        gzipped(&huge),
        gzipped(&gzipped(&gzipped(&gzipped(card)))),
        [gzipped(card), gzipped(card)].concat(),
        plain,
        climbing,
        tarred,
    ]
}

fn gzipped(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("written");
    encoder.finish().expect("finished")
}

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, SimpleFileOptions::default()).expect("begun");
        writer.write_all(bytes).expect("written");
    }
    writer.finish().expect("finished").into_inner()
}

fn tarred(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for (name, bytes) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        header.set_cksum();
        builder.append_data(&mut header, name, *bytes).expect("appended");
    }
    builder.into_inner().expect("finished")
}
