//! Which files have been still for long enough to be read.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use tokio::time::Instant;

/// Endings of files that a program is still writing.
const PARTIAL: &[&str] = &["part", "crdownload", "download", "partial", "tmp", "filepart", "opdownload"];

/// A file as it stands on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Facts {
    pub(super) bytes: u64,
    pub(super) modified: SystemTime,
}

/// Files that changed and are waited for.
#[derive(Debug, Default)]
pub(super) struct Pending {
    /// Each with how it stood when it was last seen to change, and when that was.
    files: BTreeMap<PathBuf, (Option<Facts>, Instant)>,
    /// How each stood when it was last given out.
    known: BTreeMap<PathBuf, Facts>,
}

impl Pending {
    /// Takes a file for read as it stands.
    pub(super) fn is_known(&mut self, path: PathBuf, facts: Facts) {
        self.known.insert(path, facts);
    }

    /// Notes that a file may have changed.
    pub(super) fn touch(&mut self, path: PathBuf, now: Instant) {
        if !is_partial(&path) {
            self.files.entry(path).or_insert((None, now));
        }
    }

    /// Whether anything is waited for.
    pub(super) fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The files that have been still for `still`, which are no longer waited for; `look` tells how one stands, none where it is gone.
    pub(super) fn ready(&mut self, now: Instant, still: Duration, look: impl Fn(&Path) -> Option<Facts>) -> Vec<PathBuf> {
        let mut ready = Vec::new();
        let known = &mut self.known;
        self.files.retain(|path, (seen, since)| {
            let Some(facts) = look(path) else {
                known.remove(path);
                return false;
            };
            if known.get(path) == Some(&facts) {
                return false;
            }
            if *seen != Some(facts) {
                (*seen, *since) = (Some(facts), now);
            }
            // A browser puts an empty file where the finished one will be.
            if facts.bytes == 0 || now.duration_since(*since) < still {
                return facts.bytes > 0;
            }
            known.insert(path.clone(), facts);
            ready.push(path.clone());
            false
        });
        ready
    }
}

/// Whether a file is one that a program has not finished writing: by its ending, or because a partial one lies beside it.
pub(super) fn is_partial(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    name.ends_with('~') || ending.is_some_and(|ending| PARTIAL.contains(&ending.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(bytes: u64) -> Facts {
        Facts { bytes, modified: SystemTime::UNIX_EPOCH + Duration::from_secs(bytes) }
    }

    const STILL: Duration = Duration::from_secs(2);

    #[test]
    fn a_file_is_given_out_once_when_it_no_longer_grows() {
        let mut pending = Pending::default();
        let start = Instant::now();
        let at = |seconds: u64| start + Duration::from_secs(seconds);
        let path = PathBuf::from("letters.mbox");
        pending.touch(path.clone(), at(0));
        assert!(pending.ready(at(0), STILL, |_| Some(facts(10))).is_empty());
        assert!(pending.ready(at(1), STILL, |_| Some(facts(20))).is_empty());
        assert!(pending.ready(at(2), STILL, |_| Some(facts(20))).is_empty());
        assert_eq!(pending.ready(at(3), STILL, |_| Some(facts(20))), std::slice::from_ref(&path));
        assert!(pending.is_empty());
        pending.touch(path.clone(), at(4));
        assert!(pending.ready(at(9), STILL, |_| Some(facts(20))).is_empty(), "it is as it was read");
        pending.touch(path.clone(), at(10));
        pending.ready(at(10), STILL, |_| Some(facts(30)));
        assert_eq!(pending.ready(at(12), STILL, |_| Some(facts(30))), [path]);
    }

    #[test]
    fn a_file_that_vanishes_or_is_empty_is_forgotten() {
        let mut pending = Pending::default();
        let now = Instant::now();
        pending.touch("gone.vcf".into(), now);
        pending.touch("empty.vcf".into(), now);
        let look = |path: &Path| path.ends_with("empty.vcf").then(|| facts(0));
        assert!(pending.ready(now + STILL * 2, STILL, look).is_empty() && pending.is_empty());
    }

    #[test]
    fn files_that_are_being_written_are_told_by_their_names() {
        for name in ["a.vcf.part", "a.zip.crdownload", "a.CRDOWNLOAD", "mail.mbox~", "x.tmp"] {
            assert!(is_partial(Path::new(name)), "{name}");
        }
        assert!(!is_partial(Path::new("parts.vcf")) && !is_partial(Path::new("1700000000.M1P1.host")));
    }
}
