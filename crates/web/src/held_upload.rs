//! Uploads that wait for a word about their columns, or about whose they are: kept with the session that sent them, for an hour, a few at a time.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError, Weak},
    time::Duration,
};

use hearten_verbs::ImportRequest;

use crate::{session::Session, upload::Upload};

/// So many uploads of one browser wait at once; the oldest makes room.
const MOST: usize = 4;

/// How long an upload waits.
const KEPT_FOR: Duration = Duration::from_hours(1);

/// An upload, and what was said with it.
#[derive(Debug)]
pub(crate) struct HeldUpload {
    pub(crate) key: String,
    pub(crate) upload: Arc<Upload>,
    pub(crate) request: ImportRequest,
    /// Why it could not be told whose files they are; empty where that is not the question.
    pub(crate) doubt: String,
    /// The names among which mine is likely, where that is the question and some are known.
    pub(crate) parties: Vec<String>,
}

/// The uploads of one browser that wait. They lie in folders that only this machine's user can open, and are deleted with it.
#[derive(Debug, Default)]
pub(crate) struct HeldUploads(Mutex<VecDeque<Arc<HeldUpload>>>);

impl HeldUploads {
    /// Keeps an upload.
    fn hold(&self, held: HeldUpload) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push_back(Arc::new(held));
        while kept.len() > MOST {
            kept.pop_front();
        }
    }

    /// The upload of that key, which goes on waiting.
    pub(crate) fn look(&self, key: &str) -> Option<Arc<HeldUpload>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().find(|held| held.key == key).cloned()
    }

    /// The upload of that key, which waits no longer.
    pub(crate) fn take(&self, key: &str) -> Option<Arc<HeldUpload>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = kept.iter().position(|held| held.key == key)?;
        kept.remove(place)
    }
}

/// Keeps the upload with the session, an hour at most.
pub(crate) fn hold(session: &Arc<Session>, held: HeldUpload) {
    let (key, session_then) = (held.key.clone(), Arc::downgrade(session));
    session.held.hold(held);
    tokio::spawn(async move {
        tokio::time::sleep(KEPT_FOR).await;
        let _gone = Weak::upgrade(&session_then).and_then(|session| session.held.take(&key));
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(key: &str) -> HeldUpload {
        HeldUpload {
            key: key.to_owned(),
            upload: Arc::new(Upload::new().unwrap()),
            request: ImportRequest::of(Vec::new()),
            doubt: String::new(),
            parties: Vec::new(),
        }
    }

    #[test]
    fn an_upload_waits_until_it_is_taken_or_others_need_its_room() {
        let kept = HeldUploads::default();
        kept.hold(held("first"));
        let folder = kept.look("first").unwrap().upload.folder().to_owned();
        assert!(folder.is_dir());
        for key in ["b", "c", "d", "e"] {
            kept.hold(held(key));
        }
        assert!(kept.look("first").is_none() && !folder.exists(), "what makes room is deleted");
        assert!(kept.take("b").is_some() && kept.take("b").is_none());
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_on_the_machine_can_open_an_upload() {
        use std::os::unix::fs::PermissionsExt as _;
        let upload = Upload::new().unwrap();
        assert_eq!(upload.folder().metadata().unwrap().permissions().mode() & 0o077, 0);
    }
}
