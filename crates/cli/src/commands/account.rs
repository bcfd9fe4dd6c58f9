//! `hearten account`: who may come in from another machine.

use clap::{Args, Subcommand};
use hearten_verbs::AccountView;
use jiff::civil::Date;

use crate::{
    failure::{Done, invalid},
    output::{Page, short_day},
    session::{Session, secret},
};

/// Let your phone and other machines in, by a name and a password
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten account
  hearten account add ana
  hearten account password ana
  hearten account sign-out ana
  hearten account remove ana

To have Hearten on a phone, make an account, put a proxy with TLS before `hearten serve`, and say
by which address it is reached:

  HEARTEN_ORIGIN=https://hearten.example hearten serve

A password is kept only as a hash (Argon2id); five tries by a name in a quarter of an hour are
looked at. On this machine the link that `hearten serve` prints opens the pages as before.")]
pub(crate) struct Account {
    #[command(subcommand)]
    command: Option<AccountCommand>,
}

#[derive(Debug, Subcommand)]
enum AccountCommand {
    /// Make an account; its password is asked for
    #[command(after_help = "\
Examples:
  hearten account add ana
  hearten account add ana --password-stdin < file")]
    Add {
        /// By which name one signs in
        #[arg(value_name = "NAME")]
        name: String,
        /// Read the password from standard input
        #[arg(long)]
        password_stdin: bool,
    },
    /// Give an account another password, and sign out its browsers
    #[command(after_help = "\
Example:
  hearten account password ana")]
    Password {
        /// Whose
        #[arg(value_name = "NAME")]
        name: String,
        /// Read the password from standard input
        #[arg(long)]
        password_stdin: bool,
    },
    /// Sign out all browsers of an account: a phone was lost
    #[command(after_help = "\
Example:
  hearten account sign-out ana")]
    SignOut {
        /// Whose
        #[arg(value_name = "NAME")]
        name: String,
    },
    /// Take an account away, and sign out its browsers
    #[command(after_help = "\
Example:
  hearten account remove ana")]
    Remove {
        /// Whose
        #[arg(value_name = "NAME")]
        name: String,
    },
}

impl Account {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let Some(command) = self.command else {
            return session
                .answer(&session.vault().await?.accounts().await?, |accounts| list(Page::new(session.look), accounts, session.today()));
        };
        let vault = session.vault_to_write().await?;
        match command {
            AccountCommand::Add { name, password_stdin } => {
                let account = vault.add_account(&name, &password(session, password_stdin)?).await?;
                session.answer(&account, |account| {
                    let mut page = Page::new(session.look);
                    page.say(0, &format!("There is an account {} now.", account.name));
                    page.say(0, "Serve it to other machines with: HEARTEN_ORIGIN=https://hearten.example hearten serve");
                    page.finish()
                })
            }
            AccountCommand::Password { name, password_stdin } => {
                vault.set_password(&name, &password(session, password_stdin)?).await?;
                said(session, &name, &format!("{name} has another password now; browsers that were signed in are out."))
            }
            AccountCommand::SignOut { name } => {
                let ended = vault.sign_out_all(&name).await?;
                let browsers = if ended == 1 { "1 browser".to_owned() } else { format!("{ended} browsers") };
                session.answer(&ended, |_| format!("{browsers} of {name} signed out.\n"))
            }
            AccountCommand::Remove { name } => {
                vault.remove_account(&name).await?;
                said(session, &name, &format!("The account {name} is gone; browsers that were signed in are out."))
            }
        }
    }
}

fn said(session: &Session, name: &str, text: &str) -> Done {
    session.answer(&serde_json::json!({ "account": name }), |_| format!("{text}\n"))
}

/// The password from standard input, or asked for twice.
fn password(session: &Session, from_stdin: bool) -> Done<String> {
    let password = secret(session, from_stdin, None, "Password")?;
    if !from_stdin && password != secret(session, false, None, "The same again")? {
        return Err(invalid("the two passwords differ").hint("nothing was changed; try again").into());
    }
    Ok(password)
}

fn list(mut page: Page, accounts: &[AccountView], today: Date) -> String {
    if accounts.is_empty() {
        page.say(0, "There is no account: Hearten is open to this machine only, by the link that hearten serve prints. Make one with: hearten account add NAME");
        return page.finish();
    }
    for account in accounts {
        let seen = account.browsers.first().map(|browser| browser.seen_at.to_zoned(jiff::tz::TimeZone::system()).date());
        let where_in = match (account.browsers.len(), seen) {
            (1, Some(day)) => format!("signed in in 1 browser, seen {}", short_day(day, today)),
            (count, Some(day)) => format!("signed in in {count} browsers, last seen {}", short_day(day, today)),
            (_, None) => "signed in nowhere".to_owned(),
        };
        let line = format!("{}  {}", page.look().strong(&account.name), page.look().faint(&where_in));
        page.raw(&line);
    }
    page.finish()
}
