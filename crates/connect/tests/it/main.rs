//! Files, folders, Maildirs and archives as sources.
#![expect(clippy::expect_used, reason = "a test that cannot prepare its sample must fail")]

#[cfg(test)]
mod fake_server;
#[cfg(test)]
mod mailbox;
#[cfg(test)]
mod watching;

use std::{
    fs,
    io::{Cursor, Write},
    ops::ControlFlow,
    path::{Path, PathBuf},
};

use flate2::{Compression, write::GzEncoder};
use hearten_connect::{Files, Limits, Place};
use hearten_domain::Problem;

/// All sources as (name after the root, text), and the problems.
fn visit(root: &Path, files: Files) -> (Vec<(String, String)>, Vec<Problem>) {
    let mut seen = Vec::new();
    let problems = files.visit(|source| {
        let mut text = Vec::new();
        let _ = source.reader.read_to_end(&mut text);
        let name = source.name.replace(&format!("{}/", root.display()), "");
        seen.push((name, String::from_utf8_lossy(&text).into_owned()));
        ControlFlow::Continue(())
    });
    (seen, problems)
}

fn write(root: &Path, path: &str, bytes: &[u8]) -> PathBuf {
    let whole = root.join(path);
    fs::create_dir_all(whole.parent().expect("a folder")).expect("the folder is made");
    fs::write(&whole, bytes).expect("the file is written");
    whole
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("written");
    encoder.finish().expect("finished")
}

fn tar_of(files: &[(&str, &[u8])]) -> Vec<u8> {
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

fn zip_of(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).expect("begun");
        writer.write_all(bytes).expect("written");
    }
    writer.finish().expect("finished").into_inner()
}

fn names(seen: &[(String, String)]) -> Vec<&str> {
    seen.iter().map(|(name, _)| name.as_str()).collect()
}

#[test]
fn folders_are_walked_in_order_without_hidden_files() {
    let root = tempfile::tempdir().expect("a folder");
    for path in ["b.txt", "a/2.txt", "a/1.txt", ".hidden", "a/.git/config"] {
        write(root.path(), path, path.as_bytes());
    }
    let (seen, problems) = visit(root.path(), Files::find(&[root.path().to_owned(), "missing".into()]));
    assert_eq!(names(&seen), ["a/1.txt", "a/2.txt", "b.txt"]);
    assert_eq!(
        problems.iter().map(|p| (p.source.as_str(), p.cause.as_str())).collect::<Vec<_>>(),
        [("missing", "there is no such file or folder")]
    );
}

#[test]
fn a_maildir_gives_its_messages_and_those_of_its_folders() {
    let root = tempfile::tempdir().expect("a folder");
    for path in ["cur/1:2,S", "new/2", "tmp/3", "dovecot-uidlist", ".Sent/cur/4:2,S", ".Sent/new/5", ".Drafts/cur/6:2,D", ".Drafts/new/7"] {
        write(root.path(), path, b"x");
    }
    let mut seen = Vec::new();
    let problems = Files::find(&[root.path().to_owned()]).visit(|source| {
        seen.push((source.name.rsplit('/').next().unwrap_or_default().to_owned(), source.place));
        ControlFlow::Continue(())
    });
    assert!(problems.is_empty());
    seen.sort_by(|a, b| a.0.cmp(&b.0));
    let expected = [
        ("1:2,S", Place::Maildir),
        ("2", Place::Maildir),
        ("4:2,S", Place::Maildir),
        ("5", Place::Maildir),
        ("6:2,D", Place::MaildirDraft),
        ("7", Place::Maildir),
    ];
    assert_eq!(seen, expected.map(|(name, place)| (name.to_owned(), place)));
}

#[test]
fn archives_open_as_folders_also_inside_one_another() {
    let root = tempfile::tempdir().expect("a folder");
    let inner = gzip(&tar_of(&[("deep/mail.eml", b"deep"), ("deep/.hidden", b"no")]));
    write(
        root.path(),
        "all.zip",
        &zip_of(&[("cards.vcf", b"cards"), ("__MACOSX/x", b"no"), ("more.tgz", &inner), ("again.zip", &zip_of(&[("z", b"zz")]))]),
    );
    write(root.path(), "one.mbox.gz", &[gzip(b"first "), gzip(b"second")].concat());
    let (seen, problems) = visit(root.path(), Files::find(&[root.path().to_owned()]));
    let expected = [
        ("all.zip!cards.vcf", "cards"),
        ("all.zip!more.tgz!deep/mail.eml", "deep"),
        ("all.zip!again.zip!z", "zz"),
        ("one.mbox.gz", "first second"),
    ];
    assert_eq!(seen, expected.map(|(name, text)| (name.to_owned(), text.to_owned())));
    assert!(problems.is_empty(), "{problems:?}");
}

#[test]
fn what_unpacks_without_end_is_stopped_and_the_rest_goes_on() {
    let root = tempfile::tempdir().expect("a folder");
    write(root.path(), "a-bomb.gz", &gzip(&vec![0; 4 << 20]));
    write(root.path(), "b-nest.gz", &(0..6).fold(b"kernel".to_vec(), |bytes, _| gzip(&bytes)));
    write(root.path(), "c-many.tar", &tar_of(&[("1", b"1"), ("2", b"2"), ("3", b"3")]));
    write(root.path(), "d.txt", b"still here");
    let limits = Limits { ratio_free_bytes: 1 << 20, entries: 2, ..Limits::default() };
    let (seen, problems) = visit(root.path(), Files::find(&[root.path().to_owned()]).with_limits(limits));
    assert_eq!(names(&seen), ["a-bomb.gz", "c-many.tar!1", "c-many.tar!2", "d.txt"]);
    let causes: Vec<_> = problems.iter().map(|problem| problem.cause.as_str()).collect();
    assert_eq!(problems.len(), 3, "{causes:?}");
    assert!(
        causes[0].contains("times its size") && causes[1].contains("inside one another") && causes[2].contains("more than 2 files"),
        "{causes:?}"
    );
}

#[test]
fn a_broken_archive_is_a_problem_and_the_rest_goes_on() {
    let root = tempfile::tempdir().expect("a folder");
    let whole = gzip(&(0..20_000_u32).flat_map(u32::to_le_bytes).collect::<Vec<_>>());
    write(root.path(), "a.gz", &whole[..whole.len() / 2]);
    write(root.path(), "b.zip", b"PK\x03\x04 and nothing more");
    write(root.path(), "c.docx", &zip_of(&[("[Content_Types].xml", b"<x/>"), ("word/document.xml", b"<x/>")]));
    write(root.path(), "d.txt", b"still here");
    let (seen, problems) = visit(root.path(), Files::find(&[root.path().to_owned()]));
    assert_eq!(names(&seen), ["a.gz", "d.txt"]);
    assert_eq!(problems.len(), 3, "{problems:?}");
    let remedy = "the file is damaged or cut short, as when a download breaks off; get it again, whole";
    assert_eq!(problems[0].cause, format!("reading stopped: {remedy}").as_str());
    assert_eq!(problems[1].cause, remedy);
    assert!(problems[2].cause.contains("office document"));
}

#[test]
fn standard_input_is_a_source_and_progress_ends_at_the_total() {
    let root = tempfile::tempdir().expect("a folder");
    let path = write(root.path(), "a.txt", &vec![b'x'; 10_000]);
    let files = Files::find(&[path, "-".into()]).with_standard_input(Box::new(Cursor::new(gzip(b"piped"))));
    let progress = files.progress();
    assert_eq!((progress.read(), progress.total()), (0, 10_000));
    let (seen, problems) = visit(root.path(), files);
    assert_eq!(seen.last(), Some(&("-".to_owned(), "piped".to_owned())));
    assert!(problems.is_empty());
    assert_eq!(progress.read(), 10_000);
}

#[test]
fn a_visitor_may_stop_early_and_the_head_is_given_again() {
    let root = tempfile::tempdir().expect("a folder");
    write(root.path(), "a.txt", &vec![b'x'; 100_000]);
    write(root.path(), "b.txt", b"never seen");
    let mut lengths = Vec::new();
    Files::find(&[root.path().to_owned()]).visit(|source| {
        let mut all = Vec::new();
        source.reader.read_to_end(&mut all).expect("readable");
        lengths.push((source.head.len(), all.len()));
        ControlFlow::Break(())
    });
    assert_eq!(lengths, [(4_096, 100_000)]);
}
