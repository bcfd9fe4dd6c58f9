//! What every command has at hand: the options, the vault, the day, and the way to answer.

use std::{
    io::{BufWriter, IsTerminal, Read, Write, stderr, stdin, stdout},
    path::PathBuf,
};

use hearten_domain::PartialDate;
use hearten_verbs::{
    DEFAULT_VAULT, DEMO_VAULT, LocalModel, Prefer, Receipt, Setup, Vault, VerbError, full_day, names_a_week, parse_day, parse_partial_date,
};
use jiff::civil::{Date, Time};
use serde::Serialize;

use crate::{
    arguments::Global,
    clock,
    failure::{Done, invalid, unavailable},
    output::{Look, harmless},
};

/// The country of a locale's name: `PT` of `pt_PT.UTF-8`.
fn region_of(locale: &str) -> Option<String> {
    let region = locale.split(['.', '@']).next()?.split_once('_')?.1;
    (region.len() == 2 && region.chars().all(|c| c.is_ascii_uppercase())).then(|| region.to_owned())
}

/// One run of the program.
pub(crate) struct Session {
    pub(crate) global: Global,
    pub(crate) setup: Setup,
    pub(crate) model: LocalModel,
    pub(crate) look: Look,
    at: Option<Date>,
}

impl Session {
    /// Reads the environment; the only place that does, besides the look of the terminal. With `at_is_a_day` what `--at` says is the day that is looked at;
    /// else the command reads it in its own way.
    pub(crate) fn begin(global: Global, at_is_a_day: bool) -> Done<Self> {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let setup = Setup {
            home: home(&global)?,
            // The demo keeps to a database of its own, wherever the others are.
            database_url: variable("HEARTEN_DATABASE_URL").filter(|_| global.vault.as_deref() != Some(DEMO_VAULT)),
            no_backup: global.no_backup,
            region: ["LC_ALL", "LC_TELEPHONE", "LANG"].into_iter().find_map(|name| region_of(&variable(name)?)),
            clock: clock::clock(variable("HEARTEN_NOW").as_deref())?,
            ids: clock::ids(variable("HEARTEN_IDS_SEED").as_deref())?,
        };
        let at = global.at.as_deref().filter(|_| at_is_a_day).map(|text| parse_day(text, setup.clock.today(), Prefer::Past)).transpose()?;
        let model = std::env::var_os("HEARTEN_MODEL").filter(|folder| !folder.is_empty());
        let model = model.map(|folder| LocalModel::in_folder(folder.into())).unwrap_or_default();
        Ok(Self { global, setup, model, look: Look::of_terminal(), at })
    }

    /// The vault, to read from.
    pub(crate) async fn vault(&self) -> Done<Vault> {
        let vault = self.open().await?;
        if vault.only_reads() && !self.global.json {
            eprintln!("note: {} cannot be written, so you can look at everything and change nothing", self.setup.home.display());
        }
        Ok(vault)
    }

    async fn open(&self) -> Done<Vault> {
        let name = self.global.vault.as_deref().unwrap_or(DEFAULT_VAULT);
        Ok(Vault::open(&self.setup, name).await?.at(self.at).with_model(self.model.clone()))
    }

    /// The vault, to write into; what has come due runs first.
    ///
    /// # Errors
    /// `refused` where it can only be looked at.
    pub(crate) async fn vault_to_write(&self) -> Done<Vault> {
        let vault = self.open().await?;
        if vault.only_reads() {
            let refused =
                VerbError::refused(format!("the folder {} cannot be written, so nothing can be changed", self.setup.home.display()));
            return Err(refused
                .hint("see that you may write the folder and the file in it; commands that only look, such as `hearten today`, still work")
                .into());
        }
        if vault.name() == DEFAULT_VAULT && !vault.is_past() {
            // What was asked for is not held up by a job that fails; the doctor tells of it.
            if let Err(error) = vault.run_due().await {
                tracing::warn!(%error, "what is due could not be done");
            }
        }
        Ok(vault)
    }

    /// The day that is today for this run.
    pub(crate) fn today(&self) -> Date {
        self.at.unwrap_or_else(|| self.setup.clock.today())
    }

    /// A day that has been, as people write it.
    pub(crate) fn day_past(&self, text: &str) -> Done<Date> {
        Ok(self.told(text, parse_day(text, self.today(), Prefer::Past)?))
    }

    /// A day to come, as people write it.
    pub(crate) fn day_to_come(&self, text: &str) -> Done<Date> {
        Ok(self.told(text, parse_day(text, self.today(), Prefer::Future)?))
    }

    /// A date as people write it, parts of which may be unknown.
    pub(crate) fn partial_date(&self, text: Option<&str>, prefer: Prefer) -> Done<Option<PartialDate>> {
        let read = |text| Ok::<_, VerbError>(self.told(text, parse_partial_date(text, self.today(), prefer)?));
        Ok(text.map(read).transpose()?)
    }

    /// The day itself. Where a week was named and no day of it, whoever wrote it is told which day was taken.
    fn told<D: Copy + Into<PartialDate>>(&self, text: &str, day: D) -> D {
        let date: PartialDate = day.into();
        if let Some(taken) = date.full().filter(|_| !self.global.json && names_a_week(text)) {
            eprintln!("note: \"{}\" is taken for {}; name the day if it was another", harmless(text.trim()), full_day(taken));
        }
        day
    }

    /// Whether a human being sits before the program and can be asked.
    pub(crate) fn can_ask(&self) -> bool {
        !self.global.json && stdin().is_terminal() && stderr().is_terminal()
    }

    /// Writes `value` as JSON where that is asked for, else the text that `prose` makes of it.
    pub(crate) fn answer<T: Serialize>(&self, value: &T, prose: impl FnOnce(&T) -> String) -> Done {
        if self.global.json { print_json(value) } else { print(&prose(value)) }
    }

    /// Writes what was done.
    pub(crate) fn receipt(&self, receipt: &Receipt) -> Done {
        self.answer(receipt, |receipt| format!("{}\n", receipt.text))
    }
}

/// An hour such as `19:00`.
pub(crate) fn hour_of(text: Option<&str>) -> Done<Option<Time>> {
    let read = |text: &str| {
        Time::strptime("%H:%M", text.trim()).map_err(|_| invalid(format!("\"{text}\" is not an hour")).hint("write it as 19:00"))
    };
    Ok(text.map(read).transpose()?)
}

/// Writes a text, without what would steer the terminal.
pub(crate) fn print(text: &str) -> Done {
    let mut out = stdout().lock();
    out.write_all(harmless(text).as_bytes())?;
    Ok(out.flush()?)
}

/// Writes a value as JSON.
pub(crate) fn print_json(value: &impl Serialize) -> Done {
    let mut out = BufWriter::new(stdout().lock());
    serde_json::to_writer_pretty(&mut out, value)?;
    out.write_all(b"\n")?;
    Ok(out.flush()?)
}

/// The text itself, or all of stdin where it is `-`.
pub(crate) fn text_or_stdin(text: &str) -> Done<String> {
    if text != "-" {
        return Ok(text.to_owned());
    }
    let mut bytes = Vec::new();
    stdin().lock().read_to_end(&mut bytes).map_err(|error| unavailable("reading standard input", &error))?;
    let text = String::from_utf8_lossy(&bytes).trim().to_owned();
    if text.is_empty() { Err(invalid("there was nothing on standard input").into()) } else { Ok(text) }
}

/// A secret from standard input, an environment variable, or asked for on the terminal.
pub(crate) fn secret(session: &Session, from_stdin: bool, variable: Option<&str>, what: &str) -> Done<String> {
    if from_stdin {
        return Ok(text_or_stdin("-")?.lines().next().unwrap_or_default().trim().to_owned());
    }
    if let Some(value) = variable.and_then(|name| std::env::var(name).ok()).filter(|value| !value.is_empty()) {
        return Ok(value);
    }
    if session.global.json || !stdin().is_terminal() {
        let by_variable = variable.map(|name| format!(" or {name}")).unwrap_or_default();
        return Err(invalid("a password is needed")
            .hint(format!("give it by --password-stdin{by_variable}; on a terminal it is asked for"))
            .into());
    }
    Ok(rpassword::prompt_password(format!("{what}: "))?)
}

fn home(global: &Global) -> Done<PathBuf> {
    if let Some(home) = &global.home {
        return Ok(home.clone());
    }
    if let Some(home) = std::env::var_os("HEARTEN_HOME").filter(|value| !value.is_empty()) {
        return Ok(home.into());
    }
    let folders = directories::ProjectDirs::from("", "", "hearten");
    let folders = folders.ok_or_else(|| invalid("no folder for your data could be found").hint("name one with --home or HEARTEN_HOME"))?;
    Ok(folders.data_dir().to_owned())
}
