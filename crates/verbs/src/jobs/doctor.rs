//! How the program is, in lines a person can act on.

use hearten_boxed::boxed;
use hearten_store::{Facts, Location, Tx};
use hearten_words::Model;
use serde::Serialize;

use crate::{Result, Vault, text::count, vault::import_label};

/// How the program is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DoctorReport {
    /// What was looked at.
    pub lines: Vec<DoctorLine>,
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DoctorLine {
    /// What it is.
    pub name: String,
    /// How it is.
    pub value: String,
    /// Whether all is well.
    pub ok: bool,
    /// What to do about it.
    pub hint: Option<String>,
}

#[boxed]
impl Vault {
    /// Looks at database, counts, jobs, me, backups, imports and the model of what texts mean. It writes nothing.
    pub async fn doctor(&self) -> Result<DoctorReport> {
        let facts = self.store.facts().await?;
        let mut lines = vec![well("database", format!("{} ({})", self.store.location(), facts.engine)), well("vault", self.name.clone())];
        lines.extend(database(&facts));
        if !facts.problems.is_empty() {
            // Nobody can say what a damaged file holds.
            lines.push(self.backup_line());
            return Ok(DoctorReport { lines });
        }
        let mut tx = self.read().await?;
        lines.push(contents(&mut tx).await?);
        lines.push(self.me_line(&mut tx).await?);
        lines.push(self.job_line(&mut tx).await?);
        lines.push(last_import(&mut tx).await?);
        lines.push(self.backup_line());
        lines.push(self.model_line().await);
        Ok(DoctorReport { lines })
    }

    async fn me_line(&self, tx: &mut Tx) -> Result<DoctorLine> {
        let Some(me) = tx.me().await? else {
            return Ok(ailing("me", "not known yet", "hearten me --add-address YOU@EXAMPLE.ORG tells whose mail it is"));
        };
        let addresses = tx.people_details(&[me.id]).await?.pop().map_or(0, |details| details.addresses.len());
        Ok(well("me", format!("{}, {}", me.name, count(addresses as i64, "address", "addresses"))))
    }

    async fn job_line(&self, tx: &mut Tx) -> Result<DoctorLine> {
        let Some(job) = tx.next_job().await? else {
            return Ok(ailing("next job", "none is planned yet", "any command that writes, or hearten serve, plans the first"));
        };
        let at = job.due_at.to_zoned(self.zone()).strftime("%Y-%m-%d %H:%M %Z");
        if job.due_at <= self.clock.now() {
            return Ok(ailing("next job", format!("{}, since {at}", job.kind), "the next command does it, or hearten serve"));
        }
        Ok(well("next job", format!("{}, {at}", job.kind)))
    }

    fn backup_line(&self) -> DoctorLine {
        match self.store.location() {
            Location::Sqlite(_) => well("copies", format!("before each upgrade, in {}", self.home.join("backups").display())),
            Location::Postgres(_) => well("copies", "yours to make with pg_dump; an upgrade asks for one first"),
        }
    }

    async fn model_line(&self) -> DoctorLine {
        let Some(folder) = self.model.folder().map(|folder| folder.display().to_string()) else {
            return well("model", "none; texts are compared by their words");
        };
        if !Model::IS_BUILT_IN {
            let hint = "build it with: cargo install --path crates/cli --features model";
            return ailing("model", format!("{folder} is not used: this build reads no models"), hint);
        }
        match self.loaded_model().await {
            Ok(_) => well("model", format!("{folder}; texts are compared by what they mean, too")),
            Err(error) => ailing("model", error.to_string(), error.remedy().unwrap_or_default()),
        }
    }
}

fn database(facts: &Facts) -> [DoctorLine; 3] {
    let integrity = match facts.problems.as_slice() {
        [] => well("integrity", "sound"),
        problems => ailing("integrity", problems.join("; "), "put a copy in its place, or import an export into a new one"),
    };
    [well("size", size(facts.bytes)), well("schema", format!("version {}", facts.schema)), integrity]
}

async fn contents(tx: &mut Tx) -> Result<DoctorLine> {
    let counts = tx.counts().await?;
    let of = |table: &str| counts.get(table).copied().unwrap_or(0);
    let me = i64::from(tx.me().await?.is_some());
    let people = count(of("person") - me, "person", "people");
    let known = count(tx.count_known_addresses().await?, "address", "addresses");
    Ok(well("contents", format!("{people}, {}, {known} left out", count(of("moment"), "moment", "moments"))))
}

async fn last_import(tx: &mut Tx) -> Result<DoctorLine> {
    let Some(import) = tx.imports(1).await?.pop() else {
        return Ok(ailing("last import", "none yet", "hearten import ~/Mail contacts.vcf calendar.ics"));
    };
    let undone = if import.undone_at.is_some() { ", taken back" } else { "" };
    Ok(well("last import", format!("{}, {}{undone}", import.at.strftime("%Y-%m-%d %H:%M UTC"), import_label(&import))))
}

fn well(name: &str, value: impl Into<String>) -> DoctorLine {
    DoctorLine { name: name.to_owned(), value: value.into(), ok: true, hint: None }
}

fn ailing(name: &str, value: impl Into<String>, hint: &str) -> DoctorLine {
    DoctorLine { name: name.to_owned(), value: value.into(), ok: false, hint: Some(hint.to_owned()) }
}

/// A size as one reads it: `3.2 MB`.
fn size(bytes: i64) -> String {
    match bytes as f64 {
        bytes if bytes < 1e6 => format!("{:.0} kB", bytes / 1e3),
        bytes if bytes < 1e9 => format!("{:.1} MB", bytes / 1e6),
        bytes => format!("{:.1} GB", bytes / 1e9),
    }
}
