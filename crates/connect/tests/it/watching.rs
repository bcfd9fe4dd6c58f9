//! Folders that are watched.

use std::{fs, path::PathBuf, time::Duration};

use hearten_connect::{WatchPace, Watcher};
use tokio::time::timeout;

fn quick() -> WatchPace {
    WatchPace { still: Duration::from_millis(200), poll: Duration::from_millis(100), check: Duration::from_mins(1) }
}

async fn next(watcher: &mut Watcher) -> Vec<String> {
    let paths = timeout(Duration::from_secs(20), watcher.next()).await.expect("something comes");
    paths.iter().map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect()
}

async fn nothing(watcher: &mut Watcher) -> bool {
    timeout(Duration::from_millis(700), watcher.next()).await.is_err()
}

#[tokio::test]
async fn what_is_there_and_what_comes_is_given_out_once_it_is_still() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("there.vcf"), "BEGIN").unwrap();
    fs::write(path(".hidden"), "x").unwrap();
    fs::write(path("half.zip.crdownload"), "x").unwrap();
    let mut watcher = Watcher::begin(&[folder.path().to_owned()], quick(), |_, _| false);
    assert!(watcher.is_told());
    assert_eq!(next(&mut watcher).await, ["there.vcf"]);
    assert!(nothing(&mut watcher).await);
    fs::create_dir(path("new")).unwrap();
    fs::write(path("new").join("inner.ics"), "x").unwrap();
    assert_eq!(next(&mut watcher).await, ["inner.ics"]);
    fs::write(path("gone.vcf"), "x").unwrap();
    fs::remove_file(path("gone.vcf")).unwrap();
    fs::rename(path("half.zip.crdownload"), path("half.zip")).unwrap();
    assert_eq!(next(&mut watcher).await, ["half.zip"]);
    fs::write(path("there.vcf"), "BEGIN again").unwrap();
    assert_eq!(next(&mut watcher).await, ["there.vcf"]);
}

#[tokio::test]
async fn what_was_read_before_is_not_given_out() {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join("a.vcf");
    fs::write(&path, "BEGIN").unwrap();
    let state = Watcher::state(&path).unwrap();
    let mut watcher = Watcher::begin(&[folder.path().to_owned()], quick(), |known, now| known == path && now == state);
    assert!(nothing(&mut watcher).await);
    fs::write(&path, "BEGIN and more").unwrap();
    assert_eq!(next(&mut watcher).await, ["a.vcf"]);
}

#[tokio::test]
async fn a_letter_in_a_maildir_is_one_by_whatever_path() {
    let folder = tempfile::tempdir().unwrap();
    for part in ["cur", "new", "tmp"] {
        fs::create_dir(folder.path().join(part)).unwrap();
    }
    let mut watcher = Watcher::begin(&[folder.path().to_owned()], quick(), |_, _| false);
    fs::write(folder.path().join("tmp").join("1"), "x").unwrap();
    fs::write(folder.path().join("cur").join("2:2,D"), "x").unwrap();
    assert_eq!(next(&mut watcher).await, ["2:2,D"]);
    let mut places = Vec::new();
    let problems = hearten_connect::Files::find(&[folder.path().join("cur").join("2:2,D")]).visit(|source| {
        places.push(source.place);
        std::ops::ControlFlow::Continue(())
    });
    assert!(problems.is_empty());
    assert_eq!(places, [hearten_connect::Place::MaildirDraft]);
}
