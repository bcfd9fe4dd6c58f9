//! Memberships written and shown, for people and for me.

use hearten_domain::{Membership, Organization, PartialDate, PersonId};
use hearten_speech::say;
use hearten_store::{Change, Tx, fold};
use jiff::civil::Date;

use super::page::MembershipView;
use crate::{
    NewMembership, Result, Vault, VerbError,
    dates::date_in_words,
    text::{optional, required_line},
};

impl Vault {
    /// Writes a membership down, and the organization where it is new.
    ///
    /// # Errors
    /// `invalid` for an empty name or an end before the beginning; `conflict` where it is noted already.
    pub(crate) async fn add_membership(&self, tx: &mut Tx, change: &Change, person: PersonId, new: &NewMembership) -> Result<Membership> {
        let name = required_line(&new.organization, say("verb-what-the-organizations-name"))?;
        let begun_after_end =
            |from: PartialDate, to: PartialDate| matches!((from.earliest(), to.latest()), (Some(from), Some(to)) if to < from);
        if let (Some(from), Some(to)) = (new.from, new.to)
            && begun_after_end(from, to)
        {
            return Err(VerbError::invalid(say("membership-ends-before").with("to", date_in_words(to)).with("from", date_in_words(from))));
        }
        let role = optional(new.role.clone());
        let organization = self.organization(tx, change, &name).await?;
        let held: Vec<Membership> = tx.of_person(person).await?;
        let is_same = |held: &Membership| {
            held.organization_id == organization.id
                && held.kind == new.kind
                && held.from == new.from
                && held.to == new.to
                && held.role == role
        };
        if held.iter().any(is_same) {
            return Err(VerbError::conflict(say("noted-already").with("what", &organization.name)));
        }
        let membership = Membership {
            id: self.ids.next().into(),
            person_id: person,
            organization_id: organization.id,
            kind: new.kind,
            role,
            from: new.from,
            to: new.to,
            import_id: None,
        };
        tx.create(change, &membership).await?;
        Ok(membership)
    }

    /// The organization of that name, case and accents folded; made where there is none.
    async fn organization(&self, tx: &mut Tx, change: &Change, name: &str) -> Result<Organization> {
        if let Some(found) = tx.organizations_named(&[name.to_owned()]).await?.remove(&fold(name)) {
            return Ok(found);
        }
        let organization = Organization { id: self.ids.next().into(), name: name.to_owned(), import_id: None };
        tx.create(change, &organization).await?;
        Ok(organization)
    }
}

/// Memberships as pages show them: those that hold on `today` first, then the latest.
pub(crate) fn membership_views(memberships: Vec<(Membership, String)>, today: Date) -> Vec<MembershipView> {
    let is_over = |to: Option<PartialDate>| to.and_then(PartialDate::latest).is_some_and(|last| last < today);
    let view = |(membership, organization): (Membership, String)| MembershipView {
        id: membership.id,
        organization,
        kind: membership.kind,
        role: membership.role,
        from: membership.from,
        to: membership.to,
    };
    let mut views: Vec<MembershipView> = memberships.into_iter().map(view).collect();
    views.sort_by_key(|view| (is_over(view.to), std::cmp::Reverse(view.from), view.organization.clone()));
    views
}
