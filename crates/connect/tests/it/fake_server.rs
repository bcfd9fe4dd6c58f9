//! A small mail server for tests: it speaks as much of IMAP as is needed, breaks the line when told to, and writes down what it was asked.

use std::sync::{Arc, Mutex, MutexGuard};

use hearten_connect::imap::{Account, Credential, Pace, Secret};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{
        TcpListener,
        tcp::{OwnedReadHalf, OwnedWriteHalf},
    },
    sync::Notify,
    time::Duration,
};

/// A folder.
#[derive(Debug, Clone)]
pub(crate) struct Folder {
    pub(crate) name: &'static str,
    pub(crate) attributes: &'static str,
    pub(crate) uid_validity: u32,
    /// Number, flags, headers.
    pub(crate) letters: Vec<(u32, &'static str, String)>,
}

/// What the server holds and does.
#[derive(Debug, Default)]
pub(crate) struct State {
    pub(crate) folders: Vec<Folder>,
    pub(crate) no_idle: bool,
    /// The line breaks once after so many letters.
    pub(crate) breaks_after: Option<usize>,
    /// This letter is answered with something that is no IMAP.
    pub(crate) garbled: Option<u32>,
    /// Letters are answered with more than anybody could want.
    pub(crate) floods: bool,
    /// All commands, without their tags.
    pub(crate) asked: Vec<String>,
}

#[derive(Clone)]
pub(crate) struct FakeServer {
    pub(crate) port: u16,
    state: Arc<Mutex<State>>,
    came: Arc<Notify>,
}

/// How fast tests go.
pub(crate) fn quick() -> Pace {
    Pace { answer: Duration::from_secs(5), again: Duration::from_millis(5), attempts: 3, watch: Duration::from_millis(300) }
}

pub(crate) fn folder(name: &'static str, attributes: &'static str, uids: &[u32]) -> Folder {
    Folder { name, attributes, uid_validity: 7, letters: uids.iter().map(|uid| letter(*uid, "")).collect() }
}

pub(crate) fn letter(uid: u32, flags: &'static str) -> (u32, &'static str, String) {
    (uid, flags, format!("Message-ID: <{uid}@x.example>\r\nFrom: ana@x.example\r\nTo: me@y.example\r\nSubject: {uid}\r\n\r\n"))
}

impl FakeServer {
    pub(crate) async fn with(folders: Vec<Folder>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = Self { port, state: Arc::new(Mutex::new(State { folders, ..State::default() })), came: Arc::default() };
        let own = server.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (read, write) = stream.into_split();
                let own = own.clone();
                tokio::spawn(async move { own.talk(BufReader::new(read), write).await });
            }
        });
        server
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// The commands since this was last asked.
    pub(crate) fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.state().asked)
    }

    pub(crate) fn account(&self, path: &str) -> Account {
        self.account_with(path, Credential::Password(Secret::new("hunter2")))
    }

    pub(crate) fn account_with(&self, path: &str, credential: Credential) -> Account {
        Account { url: format!("imap://ana@127.0.0.1:{}{path}", self.port).parse().unwrap(), credential }
    }

    /// A letter comes into the first folder.
    pub(crate) fn deliver(&self, uid: u32) {
        self.state().folders[0].letters.push(letter(uid, ""));
        self.came.notify_waiters();
    }

    async fn talk(&self, mut lines: BufReader<OwnedReadHalf>, mut out: OwnedWriteHalf) -> Option<()> {
        out.write_all(b"* OK here\r\n").await.ok()?;
        let mut open = 0;
        loop {
            let line = next(&mut lines).await?;
            let (tag, command) = line.split_once(' ')?;
            self.state().asked.push(command.to_owned());
            let word = command.split(' ').next()?;
            let mut answer = String::new();
            match word {
                "LOGIN" if command == "LOGIN \"ana\" \"hunter2\"" => {}
                "LOGIN" => {
                    out.write_all(format!("{tag} NO [AUTHENTICATIONFAILED] {command} is wrong\r\n").as_bytes()).await.ok()?;
                    continue;
                }
                "AUTHENTICATE" => {
                    out.write_all(b"+ \r\n").await.ok()?;
                    let token = next(&mut lines).await?;
                    self.state().asked.push(token);
                }
                "CAPABILITY" => {
                    let idle = if self.state().no_idle { "" } else { " IDLE" };
                    answer = format!("* CAPABILITY IMAP4rev1{idle} SPECIAL-USE\r\n");
                }
                "LIST" => {
                    let list = |folder: &Folder| format!("* LIST ({}) \"/\" \"{}\"\r\n", folder.attributes, folder.name);
                    answer = self.state().folders.iter().map(list).collect();
                }
                "EXAMINE" => {
                    let found = self.state().folders.iter().position(|folder| command == format!("EXAMINE \"{}\"", folder.name));
                    let Some(found) = found.filter(|_| !command.contains("Locked")) else {
                        out.write_all(format!("{tag} NO not yours\r\n").as_bytes()).await.ok()?;
                        continue;
                    };
                    open = found;
                    let folder = self.state().folders[open].clone();
                    answer = format!("* {} EXISTS\r\n* OK [UIDVALIDITY {}] valid\r\n", folder.letters.len(), folder.uid_validity);
                }
                "IDLE" => {
                    out.write_all(b"+ idling\r\n* OK still here\r\n").await.ok()?;
                    loop {
                        tokio::select! {
                            () = self.came.notified() => {
                                let count = self.state().folders[open].letters.len();
                                out.write_all(format!("* {count} EXISTS\r\n").as_bytes()).await.ok()?;
                            }
                            line = next(&mut lines) => {
                                assert_eq!(line?, "DONE");
                                break;
                            }
                        }
                    }
                }
                "UID" if command.starts_with("UID SEARCH UID ") => {
                    let first: u32 = command.strip_prefix("UID SEARCH UID ")?.strip_suffix(":*")?.parse().ok()?;
                    let folder = self.state().folders[open].clone();
                    let mut uids: Vec<u32> = folder.letters.iter().map(|letter| letter.0).filter(|uid| *uid >= first).collect();
                    // As servers do: `*` is the newest, even below the first.
                    uids.extend(folder.letters.iter().map(|letter| letter.0).max().filter(|_| uids.is_empty()));
                    let uids: Vec<String> = uids.iter().rev().map(u32::to_string).collect();
                    answer = if uids.is_empty() { "* SEARCH\r\n".to_owned() } else { format!("* SEARCH {}\r\n", uids.join(" ")) };
                }
                "UID" => self.fetch(command, open, &mut out).await?,
                "LOGOUT" => {
                    out.write_all(format!("* BYE\r\n{tag} OK\r\n").as_bytes()).await.ok()?;
                    return None;
                }
                _ => {
                    out.write_all(format!("{tag} BAD unknown\r\n").as_bytes()).await.ok()?;
                    continue;
                }
            }
            out.write_all(format!("{answer}{tag} OK done\r\n").as_bytes()).await.ok()?;
        }
    }

    async fn fetch(&self, command: &str, open: usize, out: &mut OwnedWriteHalf) -> Option<()> {
        let set = command.split(' ').nth(2)?;
        let wants_text = command.contains("TEXT");
        let folder = self.state().folders[open].clone();
        for (number, (uid, flags, header)) in folder.letters.iter().enumerate().filter(|(_, letter)| is_in(set, letter.0)) {
            let left = self.state().breaks_after;
            self.state().breaks_after = left.and_then(|left| left.checked_sub(1));
            if left == Some(0) {
                return None;
            }
            if self.state().garbled == Some(*uid) {
                out.write_all(format!("* {number} FETCH (UID {uid} ?!(\r\n").as_bytes()).await.ok()?;
                continue;
            }
            if self.state().floods {
                out.write_all(format!("* 1 FETCH (UID {uid} BODY[HEADER]<0> {{100000000}}\r\n").as_bytes()).await.ok()?;
                while out.write_all(&[b'x'; 1 << 13]).await.is_ok() {}
                return None;
            }
            let text = if wants_text { " BODY[TEXT]<0> {6}\r\nHello!".to_owned() } else { String::new() };
            let length = header.len();
            let number = number + 1;
            let answer = format!("* {number} FETCH (UID {uid} FLAGS ({flags}) BODY[HEADER]<0> {{{length}}}\r\n{header}{text})\r\n");
            out.write_all(answer.as_bytes()).await.ok()?;
            // Something that nobody asked for.
            out.write_all(format!("* {number} FETCH (FLAGS (\\Seen))\r\n").as_bytes()).await.ok()?;
        }
        Some(())
    }
}

fn is_in(set: &str, uid: u32) -> bool {
    set.split(',').any(|part| {
        let (first, last) = part.split_once(':').unwrap_or((part, part));
        (first.parse().unwrap()..=last.parse().unwrap()).contains(&uid)
    })
}

async fn next(lines: &mut BufReader<OwnedReadHalf>) -> Option<String> {
    let mut line = String::new();
    let count = lines.read_line(&mut line).await.ok()?;
    (count > 0).then(|| line.trim_end().to_owned())
}
