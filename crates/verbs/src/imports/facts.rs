//! What a card says of somebody beside the name.

use std::collections::HashSet;

use hearten_domain::{
    ContactKind, ContactPoint, DateKind, ImportantDate, Interest, Membership, MembershipKind, Organization, OrganizationId, PartialDate,
    PersonId,
};
use hearten_formats::vcard::{CardObservation, CardOrganization, Labelled};
use hearten_speech::say;
use hearten_store::{Tx, fold};

use super::importer::Importer;
use crate::{Result, doubles::contact_key};

impl Importer<'_> {
    /// Keeps all that a card says of a person beside the name and the work: ways to reach them, dates, interests.
    pub(super) async fn keep_facts(&mut self, tx: &mut Tx, person_id: PersonId, card: &CardObservation) -> Result<()> {
        self.keep_contact_points(tx, person_id, card).await?;
        self.keep_dates(tx, person_id, card).await?;
        let known: HashSet<String> = tx.of_person::<Interest>(person_id).await?.iter().map(|i| fold(&i.topic)).collect();
        let topics = card.interests.iter().filter(|topic| !known.contains(&fold(topic)));
        let interests: Vec<Interest> = topics
            .map(|topic| Interest {
                id: self.vault.ids.next().into(),
                person_id,
                topic: topic.clone(),
                learnt_on: None,
                source: Some(say("intake-of-card").into()),
                import_id: Some(self.import_id),
            })
            .collect();
        Ok(tx.insert_all(&interests).await?)
    }

    async fn keep_contact_points(&mut self, tx: &mut Tx, person_id: PersonId, card: &CardObservation) -> Result<()> {
        let known = tx.of_person::<ContactPoint>(person_id).await?;
        let mut known: HashSet<(ContactKind, String)> =
            known.into_iter().map(|point| (point.kind, contact_key(point.kind, &point.value))).collect();
        let of = |kind: ContactKind, values: &[Labelled]| values.iter().map(|v| (kind, v.clone())).collect::<Vec<_>>();
        let mut all = of(ContactKind::Phone, &card.phones);
        all.extend(of(ContactKind::Url, &card.urls));
        all.extend(of(ContactKind::Handle, &card.handles));
        all.extend(of(ContactKind::Postal, &card.postals));
        all.retain(|(kind, labelled)| known.insert((*kind, contact_key(*kind, &labelled.value))));
        let points: Vec<ContactPoint> = all
            .into_iter()
            .map(|(kind, Labelled { value, label })| ContactPoint {
                id: self.vault.ids.next().into(),
                person_id,
                kind,
                value,
                label,
                import_id: Some(self.import_id),
            })
            .collect();
        Ok(tx.insert_all(&points).await?)
    }

    async fn keep_dates(&self, tx: &mut Tx, person_id: PersonId, card: &CardObservation) -> Result<()> {
        let known = tx.of_person::<ImportantDate>(person_id).await?;
        let single = [(DateKind::Birthday, card.birthday), (DateKind::Anniversary, card.anniversary), (DateKind::Death, card.death)];
        let mut all: Vec<(DateKind, PartialDate, Option<String>)> =
            single.into_iter().filter_map(|(kind, date)| Some((kind, date?, None))).collect();
        all.extend(card.dates.iter().map(|(date, label)| (DateKind::Other, *date, label.clone())));
        let is_known =
            |kind: DateKind, date: PartialDate| known.iter().any(|k| k.kind == kind && (k.date == date || kind != DateKind::Other));
        let dates: Vec<ImportantDate> = all
            .into_iter()
            .filter(|(kind, date, _)| !is_known(*kind, *date))
            .map(|(kind, date, label)| ImportantDate {
                id: self.vault.ids.next().into(),
                person_id,
                kind,
                label,
                date,
                import_id: Some(self.import_id),
            })
            .collect();
        Ok(tx.insert_all(&dates).await?)
    }

    pub(super) async fn keep_memberships(&mut self, tx: &mut Tx, person_id: PersonId, organizations: &[CardOrganization]) -> Result<()> {
        let mut known: HashSet<OrganizationId> = tx.of_person::<Membership>(person_id).await?.iter().map(|m| m.organization_id).collect();
        for organization in organizations {
            let Some(name) = &organization.name else { continue };
            let organization_id = self.organization(tx, name).await?;
            if known.insert(organization_id) {
                tx.insert_all(&[self.employment(person_id, organization_id, organization.role.clone())]).await?;
            }
        }
        Ok(())
    }

    /// The organization of this name, made where it is not there.
    pub(super) async fn organization(&mut self, tx: &mut Tx, name: &str) -> Result<OrganizationId> {
        let folded = fold(name);
        if let Some(id) = self.organizations.get(&folded) {
            return Ok(*id);
        }
        let id = match tx.organizations_named(&[name.to_owned()]).await?.into_values().next() {
            Some(organization) => organization.id,
            None => {
                let organization =
                    Organization { id: self.vault.ids.next().into(), name: name.to_owned(), import_id: Some(self.import_id) };
                tx.insert_all(std::slice::from_ref(&organization)).await?;
                organization.id
            }
        };
        self.organizations.insert(folded, id);
        Ok(id)
    }

    /// A new employment as of now, of unknown beginning.
    pub(super) fn employment(&self, person_id: PersonId, organization_id: OrganizationId, role: Option<String>) -> Membership {
        Membership {
            id: self.vault.ids.next().into(),
            person_id,
            organization_id,
            kind: MembershipKind::Employer,
            role,
            from: None,
            to: None,
            import_id: Some(self.import_id),
        }
    }
}
