//! Who is let in: links that work once, and the sessions that they or a password open. What a link opened ends with the process; what a password
//! opened is kept by the vault, and only its notices and uploads live here.

use std::{
    collections::{HashMap, VecDeque},
    fmt::Write as _,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use sha2::{Digest, Sha256};

use crate::{held_upload::HeldUploads, page::Notice};

/// So many browsers at once; the one let in first is let go when another comes.
const MOST_SESSIONS: usize = 64;

/// So many links wait to be used; the oldest stops working when another is made.
const MOST_LINKS: usize = 16;

/// A secret as it is kept: SHA-256 in hexadecimal, so that comparing tells nothing by its time and a copy of the memory opens nothing.
type Digested = String;

/// One browser that was let in.
#[derive(Debug)]
pub(crate) struct Session {
    key: Digested,
    csrf: String,
    /// The account that signed in; none where a link opened it.
    pub(crate) account: Option<String>,
    notice: Mutex<Option<Notice>>,
    /// The uploads of this browser that wait for a word about their columns.
    pub(crate) held: HeldUploads,
}

impl Session {
    /// The secret of the forms follows from the cookie's, so that it is the same in every process.
    fn new(cookie: &str, account: Option<String>) -> Arc<Self> {
        Arc::new(Self {
            key: key_of(cookie),
            csrf: key_of(&format!("forms of {cookie}")),
            account,
            notice: Mutex::default(),
            held: HeldUploads::default(),
        })
    }

    /// The hash of its cookie.
    pub(crate) fn key(&self) -> &str {
        &self.key
    }

    /// The secret that this browser's forms carry.
    pub(crate) fn csrf(&self) -> &str {
        &self.csrf
    }

    /// Whether `token` is the secret of this browser's forms.
    pub(crate) fn owns(&self, token: &str) -> bool {
        key_of(token) == key_of(&self.csrf)
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
        let mut kept = self.kept();
        kept.links.push_back(key_of(&token));
        while kept.links.len() > MOST_LINKS {
            kept.links.pop_front();
        }
        Some(token)
    }

    /// Uses up the link and opens a session; its cookie's value. None where the link was used already or never was.
    pub(crate) fn open(&self, token: &str) -> Option<String> {
        let cookie = secret()?;
        let mut kept = self.kept();
        let wanted = key_of(token);
        let place = kept.links.iter().position(|link| *link == wanted)?;
        kept.links.remove(place);
        kept.add(Session::new(&cookie, None));
        Some(cookie)
    }

    /// The session of a cookie that is known here.
    pub(crate) fn find(&self, cookie: &str) -> Option<Arc<Session>> {
        self.kept().sessions.get(&key_of(cookie)).cloned()
    }

    /// The session of a cookie that is signed in to `account`.
    pub(crate) fn of_account(&self, cookie: &str, account: String) -> Arc<Session> {
        let mut kept = self.kept();
        if let Some(session) = kept.sessions.get(&key_of(cookie)).filter(|session| session.account.as_ref() == Some(&account)) {
            return Arc::clone(session);
        }
        kept.add(Session::new(cookie, Some(account)))
    }

    /// Ends the session whose cookie has this hash.
    pub(crate) fn close(&self, key: &str) {
        self.kept().sessions.remove(key);
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn add(&mut self, session: Arc<Session>) -> Arc<Session> {
        self.order.push_back(session.key.clone());
        self.sessions.insert(session.key.clone(), Arc::clone(&session));
        while self.order.len() > MOST_SESSIONS {
            if let Some(oldest) = self.order.pop_front() {
                self.sessions.remove(&oldest);
            }
        }
        session
    }
}

/// The hash of a secret.
pub(crate) fn key_of(secret: &str) -> Digested {
    hexadecimal(&Sha256::digest(secret.as_bytes()))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// 256 random bits in hexadecimal.
pub(crate) fn secret() -> Option<String> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).ok()?;
    Some(hexadecimal(&bytes))
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
        session.leave(Notice { text: "Done.".into(), undo: None, back: "/".into(), way: None });
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

    #[test]
    fn a_session_of_an_account_has_the_same_forms_in_every_process_and_ends_when_it_is_closed() {
        let (here, there) = (Sessions::default(), Sessions::default());
        let session = here.of_account("cookie", "ana".into());
        assert!(Arc::ptr_eq(&session, &here.of_account("cookie", "ana".into())));
        assert_eq!(session.csrf(), there.of_account("cookie", "ana".into()).csrf());
        assert_ne!(session.csrf(), here.of_account("biscuit", "ana".into()).csrf());
        here.close(session.key());
        assert!(here.find("cookie").is_none());
    }
}
