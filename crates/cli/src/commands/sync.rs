//! `hearten sync`: a mailbox on a server is read, and remembered.

use std::io::{IsTerminal, stdin};

use clap::Args;
use hearten_domain::SourceKind;
use hearten_verbs::{Access, ImportProgress, SourceView, SyncOutcome, SyncRequest, Vault, VerbError};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use jiff::tz::TimeZone;

use super::import::summary;
use crate::{
    failure::{Done, Failure, invalid},
    output::Page,
    session::{Session, print, text_or_stdin},
};

/// Read a mailbox on a mail server, and what is new in it from then on
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten sync imaps://ana@gmail.com@imap.gmail.com
  hearten sync imaps://ana@mail.example.org --password-command \"pass show mail\"
  hearten sync                                what is new in all mailboxes you have read before
  hearten sync --list
  hearten sync --forget imaps://ana@mail.example.org

Nothing on the server is changed, and only headers are read unless you say --with-text. Junk,
drafts and thrown away letters are left alone. Gmail, iCloud, Fastmail and Yahoo want an app
password, made in the account's security settings.

The password is asked for on the terminal, or taken from --password-command, --password-stdin
or HEARTEN_IMAP_PASSWORD. It is kept sealed, under a key in HEARTEN_HOME/secret.key that is not in
the database, so that hearten serve can read new letters as they come; --no-keep remembers
nothing. What came in is taken back with: hearten undo")]
pub(crate) struct Sync {
    /// The mailbox: imaps://USER@SERVER[:PORT][/FOLDER]; all that are remembered where none is named
    #[arg(value_name = "URL")]
    url: Option<String>,
    /// A command whose first line is the password, run each time
    #[arg(long, value_name = "COMMAND", requires = "url", conflicts_with_all = ["token_command", "password_stdin"])]
    password_command: Option<String>,
    /// A command whose first line is an OAuth 2 access token (XOAUTH2), run each time
    #[arg(long, value_name = "COMMAND", requires = "url", conflicts_with = "password_stdin")]
    token_command: Option<String>,
    /// Read the password from standard input
    #[arg(long, requires = "url")]
    password_stdin: bool,
    /// An address of your own besides the mailbox's user
    #[arg(long, value_name = "ADDRESS", requires = "url")]
    me: Vec<String>,
    /// Do not keep the subjects of mails
    #[arg(long, requires = "url")]
    no_subjects: bool,
    /// Keep the text of mails too
    #[arg(long, requires = "url")]
    with_text: bool,
    /// Remember nothing: neither the mailbox nor the password
    #[arg(long, requires = "url")]
    no_keep: bool,
    /// Show the mailboxes and folders that are remembered
    #[arg(long, conflicts_with_all = ["url", "forget"])]
    list: bool,
    /// Forget a mailbox or folder and its password; what came from it stays
    #[arg(long, value_name = "URL", conflicts_with = "url")]
    forget: Option<String>,
}

impl Sync {
    pub(crate) async fn run(self, session: &Session) -> Done {
        if self.list {
            let vault = session.vault().await?;
            return session.answer(&vault.sources().await?, |sources| list(Page::new(session.look), sources, &vault.zone()));
        }
        let vault = session.vault_to_write().await?;
        match (&self.forget, &self.url) {
            (Some(url), _) => session.receipt(&vault.forget_source(url).await?),
            (None, Some(url)) => {
                let request = self.request(session, &vault, url).await?;
                let bar = bar(session);
                let outcome = vault.sync(&request, &|progress| show(&bar, progress)).await;
                bar.finish_and_clear();
                session.answer(&outcome?, |outcome| told(session, outcome))
            }
            (None, None) => all(session, &vault).await,
        }
    }

    async fn request(&self, session: &Session, vault: &Vault, url: &str) -> Done<SyncRequest> {
        let mut request = SyncRequest::of(url);
        request.access = self.access(session, vault, url).await?;
        request.me.clone_from(&self.me);
        request.subjects = self.no_subjects.then_some(false);
        request.text = self.with_text.then_some(true);
        request.keep = !self.no_keep;
        Ok(request)
    }

    /// What lets one in, as given; asked for where nothing is kept.
    async fn access(&self, session: &Session, vault: &Vault, url: &str) -> Done<Option<Access>> {
        if let Some(command) = &self.token_command {
            return Ok(Some(Access::TokenCommand(command.clone())));
        }
        if let Some(command) = &self.password_command {
            return Ok(Some(Access::PasswordCommand(command.clone())));
        }
        if self.password_stdin {
            let text = text_or_stdin("-")?;
            return Ok(Some(Access::Password(text.lines().next().unwrap_or_default().to_owned())));
        }
        if let Ok(password) = std::env::var("HEARTEN_IMAP_PASSWORD")
            && !password.is_empty()
        {
            return Ok(Some(Access::Password(password)));
        }
        if !vault.needs_password(url).await? {
            return Ok(None);
        }
        if session.global.json || !stdin().is_terminal() {
            return Err(invalid("no password is known for this mailbox")
                .hint("give one by --password-command, --password-stdin or HEARTEN_IMAP_PASSWORD; on a terminal it is asked for")
                .into());
        }
        let password = rpassword::prompt_password(format!("Password for {url}: "))?;
        if password.is_empty() { Err(invalid("no password was given").into()) } else { Ok(Some(Access::Password(password))) }
    }
}

/// Reads all mailboxes that are remembered; one that fails does not hold up the others.
async fn all(session: &Session, vault: &Vault) -> Done {
    let sources = vault.sources().await?;
    let mailboxes: Vec<&SourceView> = sources.iter().filter(|source| source.kind == SourceKind::Imap).collect();
    if mailboxes.is_empty() {
        return Err(VerbError::missing("no mailbox is remembered yet")
            .hint("hearten sync imaps://you@example.org@imap.example.org")
            .into());
    }
    let mut outcomes = Vec::new();
    let mut failure: Option<Failure> = None;
    for mailbox in mailboxes {
        let bar = bar(session);
        let outcome = vault.sync(&SyncRequest::of(&mailbox.url), &|progress| show(&bar, progress)).await;
        bar.finish_and_clear();
        match outcome {
            Ok(outcome) if session.global.json => outcomes.push(outcome),
            Ok(outcome) => print(&told(session, &outcome))?,
            Err(error) => {
                let error = Failure::from(error);
                if let Some(earlier) = failure.replace(error) {
                    earlier.report(session.global.json);
                }
            }
        }
    }
    if session.global.json {
        crate::session::print_json(&outcomes)?;
    }
    failure.map_or(Ok(()), Err)
}

fn told(session: &Session, outcome: &SyncOutcome) -> String {
    let mut page = Page::new(session.look);
    page.heading(&outcome.source);
    let text = summary(page, &outcome.import);
    if outcome.kept { text } else { text + "Nothing of the mailbox is remembered.\n" }
}

fn list(mut page: Page, sources: &[SourceView], zone: &TimeZone) -> String {
    if sources.is_empty() {
        page.say(0, "No mailbox and no folder is remembered yet.");
        return page.finish();
    }
    let rows = sources.iter().map(|source| {
        let last = source
            .last_import_at
            .map_or_else(|| "nothing yet".to_owned(), |at| at.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M").to_string());
        vec![source.url.clone(), last]
    });
    page.table(&["What", "Last came something"], rows.collect());
    for (source, why) in sources.iter().filter_map(|source| Some((source, source.held_up.as_ref()?))) {
        page.gap();
        page.say(0, &format!("{} rests: {why}.", source.url));
    }
    page.finish()
}

/// The progress bar; it is seen on a terminal only.
fn bar(session: &Session) -> ProgressBar {
    if session.global.json || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    let style = ProgressStyle::with_template("{bar:30} {human_pos} of {human_len} letters, {eta} to go");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()).progress_chars("━╸ "));
    bar
}

fn show(bar: &ProgressBar, progress: ImportProgress) {
    bar.set_length(progress.total);
    bar.set_position(progress.read);
}
