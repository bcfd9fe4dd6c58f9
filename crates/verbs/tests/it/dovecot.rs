//! Debian's Dovecot on a port of this machine, in a folder that is thrown away.

use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use hearten_verbs::{Access, SyncRequest};
use tempfile::TempDir;

/// Whom Dovecot runs as where the tests run as root, whose mail it will not handle.
const NOBODY: u32 = 65_534;

/// A mail server with the user `me@example.org` and the password `hunter2`.
pub(crate) struct Dovecot {
    folder: TempDir,
    port: u16,
    server: Child,
}

impl Drop for Dovecot {
    fn drop(&mut self) {
        // Its own children end with it.
        let _ = Command::new("kill").arg(self.server.id().to_string()).status();
        let _ = self.server.wait();
    }
}

impl Dovecot {
    /// A server that listens; none, with a word, where Dovecot is not installed or is another than 2.3.
    pub(crate) async fn start() -> Option<Self> {
        let version =
            Command::new("dovecot").arg("--version").output().or_else(|_| Command::new("/usr/sbin/dovecot").arg("--version").output());
        let version = version.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
        if !version.starts_with("2.3") {
            assert!(
                std::env::var("HEARTEN_REQUIRE_DOVECOT").as_deref() != Ok("1"),
                "Dovecot 2.3 is required and was not found: {version:?}"
            );
            eprintln!("skipped: no Dovecot 2.3 was found; HEARTEN_REQUIRE_DOVECOT=1 makes this a failure");
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let is_root = said("id", "-u") == "0";
        let (user, group) = if is_root { ("nobody".to_owned(), "nogroup".to_owned()) } else { (said("id", "-un"), said("id", "-gn")) };
        let (uid, gid) = if is_root { (NOBODY.to_string(), NOBODY.to_string()) } else { (said("id", "-u"), said("id", "-g")) };
        let root = folder.path().display().to_string();
        let configuration = format!(
            "base_dir = {root}/run\nstate_dir = {root}/state\nlog_path = {root}/log\nprotocols = imap\nlisten = 127.0.0.1\n\
             default_internal_user = {user}\ndefault_internal_group = {group}\ndefault_login_user = {user}\nssl = no\n\
             disable_plaintext_auth = no\nfirst_valid_uid = 1\nfirst_valid_gid = 1\nmail_location = maildir:{root}/mail/%u\n\
             passdb {{\n driver = static\n args = password=hunter2\n}}\n\
             userdb {{\n driver = static\n args = uid={uid} gid={gid} home={root}/home/%u\n}}\n\
             service imap-login {{\n chroot =\n inet_listener imap {{\n  port = {port}\n }}\n inet_listener imaps {{\n  port = 0\n }}\n}}\n\
             service anvil {{\n chroot =\n}}\n\
             namespace inbox {{\n inbox = yes\n separator = /\n mailbox Sent {{\n  special_use = \\Sent\n }}\n mailbox Junk {{\n  special_use = \\Junk\n }}\n}}\n"
        );
        fs::write(folder.path().join("conf"), configuration).unwrap();
        for part in ["run", "state", "mail", "home"] {
            fs::create_dir(folder.path().join(part)).unwrap();
        }
        let server = Self { server: launch(folder.path(), is_root), folder, port };
        for _ in 0..200 {
            if tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
                return Some(server);
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("Dovecot does not listen: {}", fs::read_to_string(server.folder.path().join("log")).unwrap_or_default());
    }

    /// The mailbox, with its password.
    pub(crate) fn request(&self) -> SyncRequest {
        SyncRequest { access: Some(Access::Password("hunter2".into())), ..SyncRequest::of(self.url()) }
    }

    pub(crate) fn url(&self) -> String {
        format!("imap://me@example.org@127.0.0.1:{}", self.port)
    }

    /// Puts a letter into a folder; `INBOX` is the empty name.
    pub(crate) fn deliver(&self, mail_folder: &str, number: u32, from: &str, to: &str) {
        let mut folder = self.folder.path().join("mail").join("me@example.org");
        if !mail_folder.is_empty() {
            folder = folder.join(format!(".{mail_folder}"));
        }
        for part in ["tmp", "new", "cur"] {
            fs::create_dir_all(folder.join(part)).unwrap();
        }
        let letter = format!(
            "Message-ID: <{number}@example.org>\r\nDate: {} May 2024 09:00:00 +0000\r\nFrom: {from}\r\nTo: {to}\r\nSubject: Letter {number}\r\n\r\n\
             Text of {number}.\r\n",
            number % 28 + 1
        );
        let written = folder.join("tmp").join(format!("{number}.test"));
        fs::write(&written, letter).unwrap();
        self.hand_over();
        fs::rename(written, folder.join("new").join(format!("{number}.test"))).unwrap();
    }

    /// Forgets the numbers of the inbox's letters, as a server does that was set up anew: they get a new UIDVALIDITY.
    pub(crate) fn renumber(&self) {
        let folder = self.folder.path().join("mail").join("me@example.org");
        for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
            fs::remove_file(entry).unwrap();
        }
    }

    fn hand_over(&self) {
        hand_over(self.folder.path());
    }
}

fn said(program: &str, argument: &str) -> String {
    String::from_utf8(Command::new(program).arg(argument).output().unwrap().stdout).unwrap().trim().to_owned()
}

#[cfg(unix)]
fn launch(folder: &Path, is_root: bool) -> Child {
    use std::os::unix::{fs::PermissionsExt, process::CommandExt};
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).unwrap();
    hand_over(folder);
    let program = if Path::new("/usr/sbin/dovecot").exists() { "/usr/sbin/dovecot" } else { "dovecot" };
    let mut command = Command::new(program);
    command.args(["-F", "-c"]).arg(folder.join("conf")).stdout(Stdio::null()).stderr(Stdio::null());
    if is_root {
        command.uid(NOBODY).gid(NOBODY);
    }
    command.spawn().unwrap()
}

/// Gives everything to whom the server runs as, where the tests run as root.
#[cfg(unix)]
fn hand_over(folder: &Path) {
    if said("id", "-u") != "0" {
        return;
    }
    let mut folders: Vec<PathBuf> = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let _ = std::os::unix::fs::chown(&folder, Some(NOBODY), Some(NOBODY));
        if folder.is_dir() && !folder.ends_with("run") {
            folders.extend(fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()));
        }
    }
}
