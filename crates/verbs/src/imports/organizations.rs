//! The world outside: who is listed as belonging to which organization. It makes nobody a person of mine.

use std::{
    collections::{HashMap, HashSet},
    io::Read,
    ops::ControlFlow,
    path::PathBuf,
};

use hearten_boxed::boxed;
use hearten_connect::Files;
use hearten_domain::{Listing, MembershipKind, OrganizationId, PartialDate, Problem, ProblemCause};
use hearten_formats::organizations::{ListingObservation, ListingReading, OrganizationFiles};
use hearten_store::{Tx, fold};

use super::{
    importer::{Importer, Keeps, Mine},
    request::ImportOutcome,
    run::{check_paths, reading_failed},
};
use crate::{Result, Vault};

/// The largest list that is read; far above what any register gives out.
const LARGEST: u64 = 256 << 20;

/// What makes two listings the same: who, where, how, as what, and since and until when.
type Same = (String, OrganizationId, MembershipKind, Option<String>, Option<PartialDate>, Option<PartialDate>);

#[boxed]
impl Vault {
    /// Imports lists of members and officers, as tables or as the boards data. Nobody becomes a person by it; the same file twice adds nothing, and `undo` takes
    /// the whole import back.
    ///
    /// # Errors
    /// `missing` where a path is not there; and the store's. What cannot be read stands among the problems of the report.
    pub async fn import_organizations(&self, paths: &[PathBuf]) -> Result<ImportOutcome> {
        check_paths(paths)?;
        let mut tx = self.write().await?;
        let sources = paths.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join("\n");
        let paths = paths.to_vec();
        let read = tokio::task::spawn_blocking(move || read_files(&paths)).await;
        let reading = read.map_err(reading_failed)?;
        let had_nothing = tx.count::<Listing>().await? == 0;
        let nobody = Mine { person_id: None, addresses: HashSet::new(), names: HashSet::new() };
        let mut importer = Importer::new(self, nobody, Keeps { subjects: false, texts: false }, sources);
        importer.take_listings(&mut tx, reading).await?;
        importer.settle(&mut tx).await?;
        let left_nothing = tx.import_left_nothing(importer.import_id).await?;
        tx.commit().await?;
        Ok(ImportOutcome { import_id: Some(importer.import_id), report: importer.report, me: None, left_nothing, had_nothing })
    }
}

impl Importer<'_> {
    async fn take_listings(&mut self, tx: &mut Tx, reading: ListingReading) -> Result<()> {
        self.report.problems.extend(reading.problems);
        let mut organizations: HashMap<String, OrganizationId> = HashMap::new();
        for observed in &reading.listings {
            if !organizations.contains_key(&observed.organization) {
                let id = self.organization(tx, &observed.organization).await?;
                organizations.insert(observed.organization.clone(), id);
            }
        }
        let ids: Vec<OrganizationId> = organizations.values().copied().collect();
        let mut known: HashSet<Same> = tx.listings_in(&ids).await?.iter().map(same).collect();
        let mut new: Vec<Listing> = Vec::new();
        for observed in reading.listings {
            let Some(organization_id) = organizations.get(&observed.organization) else { continue };
            let listing = self.listing(observed, *organization_id);
            if known.insert(same(&listing)) {
                new.push(listing);
            } else {
                self.report.listings.known += 1;
            }
        }
        self.report.listings.new += new.len() as u64;
        Ok(tx.insert_all(&new).await?)
    }

    fn listing(&self, observed: ListingObservation, organization_id: OrganizationId) -> Listing {
        Listing {
            id: self.vault.ids.next().into(),
            name: observed.name,
            key: observed.key,
            organization_id,
            kind: observed.kind,
            role: observed.role,
            from: observed.from,
            to: observed.to,
            as_of: observed.as_of,
            place: observed.place,
            source: observed.source,
            import_id: Some(self.import_id),
        }
    }
}

fn same(listing: &Listing) -> Same {
    let who = listing.key.clone().unwrap_or_else(|| fold(&listing.name));
    (who, listing.organization_id, listing.kind, listing.role.as_deref().map(fold), listing.from, listing.to)
}

fn read_files(paths: &[PathBuf]) -> ListingReading {
    let mut files = OrganizationFiles::default();
    let mut too_large: Vec<Problem> = Vec::new();
    let unread = Files::find(paths).visit(|source| {
        let mut bytes = Vec::new();
        // What cannot be read is among the problems that the visit gives.
        if (&mut *source.reader).take(LARGEST + 1).read_to_end(&mut bytes).is_ok() {
            if bytes.len() as u64 > LARGEST {
                let cause = ProblemCause::ListTooLarge.with(&[("size", &(LARGEST >> 20).to_string())]);
                too_large.push(Problem { source: source.name.clone(), line: 0, cause });
            } else {
                files.add(&source.name, &bytes);
            }
        }
        ControlFlow::Continue(())
    });
    let mut reading = files.finish();
    reading.problems.extend(too_large.into_iter().chain(unread));
    reading
}
