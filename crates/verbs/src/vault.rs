//! The program opened on a database, and one vault of it: what every verb is a method of.

use std::{path::PathBuf, sync::Arc};

use hearten_boxed::boxed;
use hearten_domain::{Clock, Ids, Import, PersonId};
use hearten_speech::say;
use hearten_store::{Change, Location, OpenOptions, Store, Tx, VaultId};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::{LocalModel, Memo, Result, VerbError, network::KnownWorld, people::PeopleCache, ties::TieCache};

/// Where Hearten keeps things and by what it tells the time.
#[derive(Clone)]
pub struct Setup {
    /// The folder of the embedded database, its backups and the demo; `HEARTEN_HOME` or the platform's data folder.
    pub home: PathBuf,
    /// A PostgreSQL URL; none is the embedded SQLite database in `home`.
    pub database_url: Option<String>,
    /// Go on with a migration on PostgreSQL without a dump.
    pub no_backup: bool,
    /// The country whose telephone numbers are written without its code, in two letters (ISO 3166-1), such as `PT`; none where not known.
    pub region: Option<String>,
    /// The source of now.
    pub clock: Arc<dyn Clock>,
    /// The source of new identities.
    pub ids: Arc<dyn Ids>,
}

/// The name of the vault that is used where none is named.
pub const DEFAULT_VAULT: &str = "default";

/// The name of the vault of invented people.
pub const DEMO_VAULT: &str = "demo";

/// One vault, ready for verbs. Cheap to clone.
#[derive(Clone)]
pub struct Vault {
    pub(crate) store: Store,
    pub(crate) id: VaultId,
    pub(crate) name: String,
    pub(crate) home: PathBuf,
    pub(crate) region: Option<String>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) ids: Arc<dyn Ids>,
    /// The ties as they were last read.
    pub(crate) ties: TieCache,
    /// The people as they were last listed.
    pub(crate) people_kept: Arc<PeopleCache>,
    /// Who leads to whom, as it was last worked out.
    pub(crate) world_kept: Arc<Memo<KnownWorld>>,
    /// What tells the meaning of texts, where the user named it.
    pub(crate) model: LocalModel,
    past: Option<Date>,
}

#[boxed]
impl Vault {
    /// Opens the vault `name`, making database and vault where they are not there yet. The vault [`DEMO_VAULT`] lives in a database of its own
    /// and is only opened, never made, here.
    ///
    /// # Errors
    /// `missing` where the demo vault was not made yet; `invalid` for a name with other characters than letters, digits, `-` and `_`;
    /// `unavailable` or `refused` where the database cannot be opened or migrated.
    pub async fn open(setup: &Setup, name: &str) -> Result<Self> {
        check_name(name)?;
        let location = setup.location(name);
        if let Location::Sqlite(path) = &location
            && name == DEMO_VAULT
            && !path.exists()
        {
            return Err(VerbError::missing(say("verb-vault-no-demo")).hint(say("verb-vault-no-demo-hint")));
        }
        let options = OpenOptions { backups: Some(setup.home.join("backups")), no_backup: setup.no_backup, now: setup.clock.now() };
        let store = Store::open(&location, &options).await?;
        let vault = match store.vault_named(name).await? {
            Some(vault) => vault,
            None => store.create_vault(name, setup.clock.now()).await?,
        };
        let vault = Self::of(setup, name, store, vault.id);
        crate::ties::make_sure(&vault).await?;
        Ok(vault)
    }

    /// A vault of a database that is open.
    pub(crate) fn of(setup: &Setup, name: &str, store: Store, id: VaultId) -> Self {
        Self {
            store,
            id,
            name: name.to_owned(),
            home: setup.home.clone(),
            region: setup.region.clone(),
            clock: setup.clock.clone(),
            ids: setup.ids.clone(),
            ties: TieCache::default(),
            people_kept: Arc::default(),
            world_kept: Arc::default(),
            model: LocalModel::default(),
            past: None,
        }
    }

    /// The same vault as it stood at the end of the local day `date`; verbs that write refuse it.
    #[must_use]
    pub fn at(mut self, date: Option<Date>) -> Self {
        self.past = date;
        self
    }

    /// The vault's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The user's time zone.
    pub fn zone(&self) -> TimeZone {
        self.clock.zone()
    }

    /// Whether it can only be looked at, because the folder of its database cannot be written.
    pub fn only_reads(&self) -> bool {
        self.store.only_reads()
    }

    /// Whether the vault is looked at as of a past (or future) day.
    pub fn is_past(&self) -> bool {
        self.past.is_some()
    }

    /// The day that verbs call today.
    pub fn today_date(&self) -> Date {
        self.past.unwrap_or_else(|| self.clock.today())
    }

    /// The instant that verbs call now: the last microsecond of the day when it is a past one.
    pub fn now(&self) -> Timestamp {
        match self.past {
            None => self.clock.now(),
            Some(day) => end_of_day(day, &self.clock.zone()).unwrap_or_else(|| self.clock.now()),
        }
    }

    /// Begins a transaction that only reads.
    pub(crate) async fn read(&self) -> Result<Tx> {
        Ok(self.store.read(self.id).await?)
    }

    /// Begins a transaction that writes.
    ///
    /// # Errors
    /// `refused` where the vault is looked at as of another day.
    pub(crate) async fn write(&self) -> Result<Tx> {
        if let Some(day) = self.past {
            let refused = VerbError::refused(say("verb-vault-past").with("day", day.to_string()));
            return Err(refused.hint(say("verb-vault-past-hint")));
        }
        Ok(self.store.begin(self.id).await?)
    }

    /// Begins a change that `undo` takes back as a whole.
    pub(crate) async fn change(&self, tx: &mut Tx, verb: &str, summary: impl Into<String>) -> Result<Change> {
        let change =
            Change { id: self.ids.next().into(), verb: verb.to_owned(), summary: summary.into(), at: self.clock.now(), import_id: None };
        tx.begin_change(&change).await?;
        Ok(change)
    }

    /// The person who is me; none while the vault does not know who I am.
    pub(crate) async fn me_id(&self, tx: &mut Tx) -> Result<Option<PersonId>> {
        Ok(tx.me().await?.map(|me| me.id))
    }
}

impl Setup {
    fn location(&self, vault: &str) -> Location {
        match (&self.database_url, vault) {
            (_, DEMO_VAULT) => Location::Sqlite(self.home.join("demo.db")),
            (Some(url), _) => Location::Postgres(url.clone()),
            (None, _) => Location::Sqlite(self.home.join("hearten.db")),
        }
    }
}

/// The last microsecond of a local day.
pub(crate) fn end_of_day(day: Date, zone: &TimeZone) -> Option<Timestamp> {
    let next = day.tomorrow().ok()?.to_zoned(zone.clone()).ok()?.timestamp();
    next.checked_sub(jiff::SignedDuration::from_micros(1)).ok()
}

fn check_name(name: &str) -> Result<()> {
    let fits = (1..=64).contains(&name.len()) && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if fits { Ok(()) } else { Err(VerbError::invalid(say("verb-vault-name").with("name", name)).hint(say("verb-vault-name-hint"))) }
}

/// Names an import in messages.
pub(crate) fn import_label(import: &Import) -> String {
    say("verb-import-of").with("sources", import.sources.lines().collect::<Vec<_>>().join(", ")).into()
}
