//! What an import carries along while it takes pieces in.

use std::collections::{BTreeSet, HashMap, HashSet};

use hearten_domain::{Import, ImportId, ImportReport, LeftOutReason, OrganizationId, PersonId, Problem, ProblemCause, is_mail_address};
use hearten_speech::{Language, current, say};
use hearten_store::{Change, Tx};
use jiff::Timestamp;

use super::{
    address_book::AddressBook, chats::Waiting, first_keys::FirstKeys, linkedin::Later, read::Piece, relations::Referred, whose::Contested,
};
use crate::{Result, Vault, VerbError};

/// So many new moments may wait for the next end of a source before they are committed. Each commit computes the ties of all whom it touched anew
/// and writes the indexes' pages again, so that many small ones cost a multiple; this many take a second or so, for which other writers wait.
const COMMIT_AFTER: usize = 30_000;

/// Who I am, as an import begins.
pub(super) struct Mine {
    /// My person, where there is one.
    pub(super) person_id: Option<PersonId>,
    /// My addresses of any kind.
    pub(super) addresses: HashSet<String>,
    /// My names, folded.
    pub(super) names: HashSet<String>,
}

/// What is kept of mails and messages beside who, when and how.
#[derive(Clone, Copy)]
pub(super) struct Keeps {
    /// Subjects.
    pub(super) subjects: bool,
    /// Texts.
    pub(super) texts: bool,
}

/// An import under way.
pub(super) struct Importer<'v> {
    pub(super) vault: &'v Vault,
    pub(super) import_id: ImportId,
    /// My addresses, in lower case.
    pub(super) mine: HashSet<String>,
    /// How many of them were known as the import began: what is read is seen by these.
    pub(super) mine_at_first: usize,
    /// What I am called, folded; by which conversations that name nobody else know me.
    pub(super) my_names: HashSet<String>,
    /// The country whose telephone numbers are written without its code, in two letters.
    pub(super) region: Option<String>,
    /// The person who is me, where there is one.
    pub(super) me_id: Option<PersonId>,
    /// Whether subjects are kept.
    pub(super) subjects: bool,
    /// Whether the texts of messages are kept.
    pub(super) texts: bool,
    pub(super) book: AddressBook,
    pub(super) report: ImportReport,
    /// People whose ties must be computed again.
    pub(super) touched: BTreeSet<PersonId>,
    /// Identities reserved for addresses that turned out to be another person's: their moments go over.
    pub(super) moved: Vec<(PersonId, PersonId)>,
    /// Addresses that went from one kept person to another.
    pub(super) contested: Vec<Contested>,
    /// New moments since the last commit.
    pub(super) pending: usize,
    /// Organizations by folded name.
    pub(super) organizations: HashMap<String, OrganizationId>,
    /// Whether numbers and profiles that are kept have been met.
    pub(super) has_reached: bool,
    /// Tables that need to know me and my connections.
    pub(super) later: Later,
    /// Conversations in which it is not clear yet who I am.
    pub(super) waiting: Vec<Waiting>,
    /// The names in each conversation in which it stayed unclear who I am.
    pub(super) unclear: Vec<Vec<String>>,
    /// Whether somebody is there to be asked who I am.
    pub(super) may_ask: bool,
    /// Whether I only read along in conversations that do not tell who I am.
    pub(super) only_read: bool,
    /// In which language what it finds is written down.
    pub(super) language: Language,
    /// Whom cards named by the identity of other cards.
    pub(super) referred: Vec<Referred>,
    /// The change that logs what is changed in records that were there.
    pub(super) change: Option<Change>,
    /// The keys met so far, where nothing was read before this import.
    pub(super) first_keys: FirstKeys,
    /// Of whom nothing is to be noted; none before it was asked.
    pub(super) unnoted: Option<BTreeSet<PersonId>>,
    /// New mails so far.
    pub(super) mails: u64,
    /// Those of them that I wrote or that are addressed to me.
    pub(super) mails_of_mine: u64,
    sources: String,
    at: Timestamp,
}

impl<'v> Importer<'v> {
    /// An import that has taken nothing in yet.
    pub(super) fn new(vault: &'v Vault, me: Mine, keeps: Keeps, sources: String) -> Self {
        Self {
            vault,
            import_id: vault.ids.next().into(),
            mine_at_first: me.addresses.len(),
            mine: me.addresses,
            my_names: me.names,
            me_id: me.person_id,
            region: vault.region.clone(),
            subjects: keeps.subjects,
            texts: keeps.texts,
            book: AddressBook::default(),
            report: ImportReport::default(),
            touched: BTreeSet::new(),
            moved: Vec::new(),
            contested: Vec::new(),
            pending: 0,
            organizations: HashMap::new(),
            has_reached: false,
            waiting: Vec::new(),
            unclear: Vec::new(),
            may_ask: false,
            only_read: false,
            language: current(),
            later: Later::default(),
            referred: Vec::new(),
            change: None,
            first_keys: FirstKeys::default(),
            unnoted: None,
            mails: 0,
            mails_of_mine: 0,
            sources,
            at: vault.now(),
        }
    }

    /// Counts something left out on purpose.
    pub(super) fn leave_out(&mut self, reason: LeftOutReason) {
        match self.report.left_out.get_mut(reason.as_str()) {
            Some(count) => *count += 1,
            None => drop(self.report.left_out.insert(reason.to_string(), 1)),
        }
    }

    /// Takes one piece in. True where this is a good moment to commit.
    pub(super) async fn take(&mut self, tx: &mut Tx, piece: Piece) -> Result<bool> {
        self.recall_forgotten(tx).await?;
        self.recall_unnoted(tx).await?;
        match piece {
            Piece::Mails(mails) => self.take_mails(tx, mails).await?,
            Piece::Cards(source, kind, cards) => self.take_cards(tx, &source, kind, cards).await?,
            Piece::Positions(source, reading) => self.hold_positions(source, reading),
            Piece::Praise(source, reading) => self.hold_praise(source, reading),
            Piece::Profile(profile) => self.hold_profile(*profile),
            Piece::Calendar(source, calendar) => self.take_calendar(tx, &source, calendar).await?,
            Piece::Chats(source, reading) => self.take_chats(tx, &source, reading).await?,
            Piece::Monica(source, reading) => self.take_monica(tx, &source, *reading).await?,
            Piece::Problem(problem) => self.report.problems.push(problem),
            Piece::LeftOut(reason) => self.leave_out(reason),
            Piece::SourceEnd => return Ok(self.pending >= COMMIT_AFTER),
        }
        Ok(false)
    }

    /// My person; made under this name where I am not known yet.
    pub(super) async fn me_called(&mut self, tx: &mut Tx, name: &str) -> Result<PersonId> {
        if let Some(me) = self.me_id {
            return Ok(me);
        }
        let me = self.vault.insert_me(tx, name.to_owned()).await?;
        self.me_id = Some(me);
        Ok(me)
    }

    /// The change under which edits of existing records are logged; begun on first need.
    pub(super) async fn edits(&mut self, tx: &mut Tx) -> Result<Change> {
        if let Some(change) = &self.change {
            return Ok(change.clone());
        }
        let change = Change {
            id: self.vault.ids.next().into(),
            verb: "import".to_owned(),
            summary: say("verb-import-of").with("sources", self.sources.lines().collect::<Vec<_>>().join(", ")).into(),
            at: self.at,
            import_id: Some(self.import_id),
        };
        tx.begin_change(&change).await?;
        self.change = Some(change.clone());
        Ok(change)
    }

    /// Takes in what waited for the end, since it needs to know me and my connections; then finds who is one person.
    pub(super) async fn finish(&mut self, tx: &mut Tx) -> Result<()> {
        self.settle(tx).await?;
        self.take_later(tx).await?;
        self.take_waiting(tx).await?;
        self.settle(tx).await?;
        self.join(tx).await?;
        self.doubt_me(tx).await?;
        self.settle(tx).await
    }

    /// Tells that none of the mails names me, where nothing came in before: then the address is likely a wrong one, and nobody becomes mine by them.
    async fn doubt_me(&mut self, tx: &mut Tx) -> Result<()> {
        if self.mails == 0 || self.mails_of_mine > 0 || tx.has_other_import(self.import_id).await? {
            return Ok(());
        }
        let mut mine: Vec<&str> = self.mine.iter().map(String::as_str).filter(|it| is_mail_address(it)).collect();
        mine.sort_unstable();
        let cause = if mine.is_empty() {
            ProblemCause::NoAddressOfMine.into()
        } else {
            ProblemCause::NoMailOfMine.with(&[("addresses", &mine.join(" or "))])
        };
        self.report.problems.push(Problem { source: self.sources.replace('\n', ", "), line: 0, cause });
        Ok(())
    }

    /// Writes what is only in memory, so that what is committed is whole: addresses, people, ties, the import's own record.
    pub(super) async fn settle(&mut self, tx: &mut Tx) -> Result<()> {
        self.settle_relations(tx).await?;
        let saved = self.book.save(tx, self.import_id, &self.mine).await?;
        self.report.people.new += saved.made.len() as u64;
        self.report.people.new = self.report.people.new.saturating_sub(saved.unmade.len() as u64);
        self.touched.extend(saved.made);
        tx.remove_ties(&saved.unmade).await?;
        for address in &saved.learnt {
            let change = self.edits(tx).await?;
            tx.update(&change, address).await?;
        }
        for (reserved, person) in std::mem::take(&mut self.moved) {
            let change = self.edits(tx).await?;
            self.vault.bring_over(tx, &change, reserved, person).await?;
        }
        self.settle_contested(tx).await?;
        let touched: Vec<PersonId> = std::mem::take(&mut self.touched).into_iter().collect();
        crate::ties::recompute(self.vault, tx, &touched).await?;
        tx.put_import(&self.record()?).await?;
        self.pending = 0;
        Ok(())
    }

    fn record(&self) -> Result<Import> {
        let report =
            serde_json::to_string(&self.report).map_err(|error| VerbError::new(hearten_domain::ErrorKind::Internal, error.to_string()))?;
        Ok(Import { id: self.import_id, at: self.at, sources: self.sources.clone(), report, undone_at: None })
    }
}
