//! A fresh export in which somebody works elsewhere than in the one before.

use hearten_domain::{Membership, MembershipKind, PartialDate, PersonId, RawKind};
use hearten_formats::{
    table::{Table, read_table},
    vcard::{CardObservation, CardOrganization},
};
use hearten_store::{Tx, fold};

use super::importer::Importer;
use crate::Result;

impl Importer<'_> {
    /// Where an earlier row of the same profile said another company or position than this one, that employment ends today and the new one is added.
    /// Employments that did not come of such a row are left alone.
    pub(super) async fn follow_job(&mut self, tx: &mut Tx, person_id: PersonId, card: &CardObservation) -> Result<()> {
        let Some(uid) = &card.uid else { return Ok(()) };
        let Some(last) = tx.raw_by_uids(RawKind::Row, std::slice::from_ref(uid)).await?.pop() else { return Ok(()) };
        let (before, now) = (job_in(&last.bytes), card.organizations.first());
        if before.as_ref().map(told) == now.map(told) {
            return Ok(());
        }
        let held: Vec<Membership> = tx.of_person(person_id).await?;
        let open: Vec<&Membership> = held.iter().filter(|it| it.kind == MembershipKind::Employer && it.to.is_none()).collect();
        if let Some(before) = before
            && let Some(name) = &before.name
        {
            let organization = self.organization(tx, name).await?;
            if let Some(ended) = open.iter().find(|it| it.organization_id == organization && it.role == before.role) {
                let change = self.edits(tx).await?;
                tx.update(&change, &Membership { to: Some(PartialDate::from(self.vault.today_date())), ..(*ended).clone() }).await?;
            }
        }
        let Some((name, role)) = now.and_then(|now| Some((now.name.as_ref()?, now.role.clone()))) else { return Ok(()) };
        let organization = self.organization(tx, name).await?;
        if !open.iter().any(|it| it.organization_id == organization && it.role == role) {
            tx.insert_all(&[self.employment(person_id, organization, role)]).await?;
        }
        Ok(())
    }
}

/// The company and position of a row that was kept.
fn job_in(row: &[u8]) -> Option<CardOrganization> {
    match read_table(row, "") {
        Table::Cards(cards) => cards.filter_map(Result::ok).find_map(|card| card.organizations.into_iter().next()),
        Table::Positions(_) | Table::LeftOut(_) | Table::Unknown(_) => None,
    }
}

/// A job as it is compared.
fn told(job: &CardOrganization) -> (Option<String>, Option<String>) {
    (job.name.as_deref().map(fold), job.role.as_deref().map(fold))
}
