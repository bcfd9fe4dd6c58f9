//! Who is let in: links that work once, and the sessions that they open. Kept in memory; a restart prints a new link.

use std::{
    collections::{HashMap, VecDeque},
    fmt::Write as _,
    sync::{Arc, Mutex, PoisonError},
};

use sha2::{Digest, Sha256};

use crate::{held_upload::HeldUploads, page::Notice};

/// So many browsers at once; the one let in first is let go when another comes.
const MOST_SESSIONS: usize = 64;

/// So many links wait to be used; the oldest stops working when another is made.
const MOST_LINKS: usize = 16;

/// A secret as it is kept: SHA-256, so that comparing tells nothing by its time and a copy of the memory opens nothing.
type Digested = [u8; 32];

/// One browser that was let in.
#[derive(Debug)]
pub(crate) struct Session {
    csrf: String,
    notice: Mutex<Option<Notice>>,
    /// The uploads of this browser that wait for a word about their columns.
    pub(crate) held: HeldUploads,
}

impl Session {
    /// The secret that this browser's forms carry.
    pub(crate) fn csrf(&self) -> &str {
        &self.csrf
    }

    /// Whether `token` is the secret of this browser's forms.
    pub(crate) fn owns(&self, token: &str) -> bool {
        digest(token) == digest(&self.csrf)
    }

    /// Leaves a notice for the next page that is shown.
    pub(crate) fn leave(&self, notice: Notice) {
        *self.notice.lock().unwrap_or_else(PoisonError::into_inner) = Some(notice);
    }

    /// Takes the notice, so that it is shown once.
    pub(crate) fn take_notice(&self) -> Option<Notice> {
        self.notice.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// All links and sessions of a process.
#[derive(Debug, Default)]
pub(crate) struct Sessions {
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    links: VecDeque<Digested>,
    sessions: HashMap<Digested, Arc<Session>>,
    order: VecDeque<Digested>,
}

impl Sessions {
    /// A new link's token. None where the machine gives no random bytes.
    pub(crate) fn make_link(&self) -> Option<String> {
        let token = secret()?;
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.links.push_back(digest(&token));
        while kept.links.len() > MOST_LINKS {
            kept.links.pop_front();
        }
        Some(token)
    }

    /// Uses up the link and opens a session; its cookie's value. None where the link was used already or never was.
    pub(crate) fn open(&self, token: &str) -> Option<String> {
        let (cookie, csrf) = (secret()?, secret()?);
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let wanted = digest(token);
        let place = kept.links.iter().position(|link| *link == wanted)?;
        kept.links.remove(place);
        let key = digest(&cookie);
        kept.sessions.insert(key, Arc::new(Session { csrf, notice: Mutex::default(), held: HeldUploads::default() }));
        kept.order.push_back(key);
        while kept.order.len() > MOST_SESSIONS {
            if let Some(oldest) = kept.order.pop_front() {
                kept.sessions.remove(&oldest);
            }
        }
        Some(cookie)
    }

    /// The session of a cookie.
    pub(crate) fn find(&self, cookie: &str) -> Option<Arc<Session>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).sessions.get(&digest(cookie)).cloned()
    }
}

fn digest(text: &str) -> Digested {
    Sha256::digest(text.as_bytes()).into()
}

/// 256 random bits in hexadecimal.
pub(crate) fn secret() -> Option<String> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).ok()?;
    Some(bytes.iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_works_once() {
        let sessions = Sessions::default();
        let link = sessions.make_link().unwrap();
        let cookie = sessions.open(&link).unwrap();
        assert!(sessions.find(&cookie).is_some());
        assert_eq!(sessions.open(&link), None);
        assert!(sessions.find("").is_none());
        assert!(sessions.find(&link).is_none());
    }

    #[test]
    fn a_notice_is_shown_once() {
        let sessions = Sessions::default();
        let cookie = sessions.open(&sessions.make_link().unwrap()).unwrap();
        let session = sessions.find(&cookie).unwrap();
        session.leave(Notice { text: "Done.".into(), undo: None, back: "/".into() });
        assert!(session.take_notice().is_some());
        assert!(session.take_notice().is_none());
    }

    #[test]
    fn old_links_and_sessions_make_room() {
        let sessions = Sessions::default();
        let first = sessions.make_link().unwrap();
        for _ in 0..MOST_LINKS {
            sessions.make_link().unwrap();
        }
        assert_eq!(sessions.open(&first), None);
        let cookies: Vec<_> = (0..=MOST_SESSIONS).map(|_| sessions.open(&sessions.make_link().unwrap()).unwrap()).collect();
        assert!(sessions.find(&cookies[0]).is_none());
        assert!(sessions.find(&cookies[1]).is_some());
    }
}
