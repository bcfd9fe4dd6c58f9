//! Moments as ties see them: one contact for each person whom the moment was with ([`hearten_domain::Role::is_contact`]).
//! Only people with a record, and never me.

use hearten_boxed::boxed;
use hearten_domain::{Contact, MomentId, PersonId};
use jiff::Timestamp;

use crate::{
    StoreError, Tx,
    contact_code::decode,
    db::{key_lists, list},
    kept::damaged,
    value::{CellError, Field, Row, values},
};

const CONTACTS: &str = "SELECT p.person_id, p.moment_id, p.at, p.contact FROM participant p \
     JOIN person q ON q.vault_id = p.vault_id AND q.id = p.person_id AND q.is_me = FALSE \
     WHERE p.vault_id = $1 AND p.contact > 0";

/// The same, found by the time of moments; the order of the tables is the order in which SQLite must visit them.
const CONTACTS_BY_TIME: &str = "SELECT p.person_id, p.moment_id, p.at, p.contact FROM moment m CROSS JOIN participant p \
     CROSS JOIN person q WHERE m.vault_id = $1 AND m.at > $2 AND m.at <= $3 AND p.vault_id = m.vault_id AND p.moment_id = m.id \
     AND p.contact > 0 AND q.vault_id = p.vault_id AND q.id = p.person_id AND q.is_me = FALSE";

/// Everything with one person in one row: to hand rows over costs more than to read them. The order of the tables is the order in which SQLite must visit
/// them; by itself it walked all people for the history of one.
const HISTORIES: &str = "SELECT h.person_id, h.contacts, (SELECT x.moment_id FROM participant x WHERE x.vault_id = $1 AND x.person_id = h.person_id \
     AND x.at <= $2 AND x.contact > 0 ORDER BY x.at DESC, x.moment_id DESC LIMIT 1) \
     FROM (SELECT p.person_id, string_agg(p.at || ' ' || p.contact, ',') AS contacts FROM participant p \
     WHERE p.vault_id = $1 AND p.at <= $2 AND p.contact > 0{of_whom} GROUP BY p.person_id) h \
     CROSS JOIN person q WHERE q.vault_id = $1 AND q.id = h.person_id AND q.is_me = FALSE";

/// So many people's histories are asked for at once.
const PEOPLE_AT_ONCE: usize = 128;

fn read_contact(row: &Row) -> Result<(PersonId, Contact), StoreError> {
    let read = || {
        let (medium, direction, others) = facts(i64::read(row, 3)?)?;
        let contact = Contact { moment_id: Field::read(row, 1)?, at: Field::read(row, 2)?, medium, direction, others };
        Ok::<_, CellError>((PersonId::read(row, 0)?, contact))
    };
    read().map_err(damaged("participant"))
}

fn facts(code: i64) -> Result<(hearten_domain::Medium, hearten_domain::Direction, i64), CellError> {
    decode(code).ok_or_else(|| CellError(format!("{code} is no kind of contact")))
}

fn read_history(row: &Row) -> Result<(PersonId, Vec<Contact>), StoreError> {
    let read = || {
        let last = MomentId::read(row, 2)?;
        let text = String::read(row, 1)?;
        let nobody = || MomentId(uuid::Uuid::nil());
        let mut contacts = text.split(',').map(|text| one_of_history(text, nobody())).collect::<Result<Vec<_>, _>>()?;
        contacts.sort_unstable_by_key(|it| (it.at, it.medium, it.direction, it.others));
        if let Some(latest) = contacts.last_mut() {
            latest.moment_id = last;
        }
        Ok::<_, CellError>((PersonId::read(row, 0)?, contacts))
    };
    read().map_err(damaged("participant"))
}

fn one_of_history(text: &str, moment_id: MomentId) -> Result<Contact, CellError> {
    let wrong = || CellError(format!("{text:?} is no contact"));
    let (at, code) = text.split_once(' ').ok_or_else(wrong)?;
    let at = at.parse().ok().and_then(|at| Timestamp::from_microsecond(at).ok()).ok_or_else(wrong)?;
    let (medium, direction, others) = facts(code.parse().map_err(|_| wrong())?)?;
    Ok(Contact { moment_id, at, medium, direction, others })
}

#[boxed]
impl Tx {
    /// The contacts with these people up to an instant (inclusive), by person, then in the order of time and moment.
    pub async fn contacts_of(&mut self, people: &[PersonId], until: Timestamp) -> Result<Vec<(PersonId, Contact)>, StoreError> {
        let mut people = people.to_vec();
        people.sort_unstable();
        people.dedup();
        let mut found = Vec::new();
        for keys in key_lists(&people) {
            let sql = format!("{CONTACTS} AND p.at <= $2 AND p.person_id IN ({})", list(3, keys.len()));
            let mut bound = values![until];
            bound.extend(keys.iter().map(Field::to_value));
            self.each(sql, bound, &mut |row| {
                found.push(read_contact(row)?);
                Ok(())
            })
            .await?;
        }
        found.sort_by_key(|(person, contact)| (*person, contact.at, contact.moment_id));
        Ok(found)
    }

    /// The contacts with anyone after one instant and up to another (inclusive), by person, then in the order of time and moment.
    pub async fn contacts_between(&mut self, after: Timestamp, until: Timestamp) -> Result<Vec<(PersonId, Contact)>, StoreError> {
        let mut found: Vec<_> =
            self.rows(CONTACTS_BY_TIME, values![after, until]).await?.iter().map(read_contact).collect::<Result<_, _>>()?;
        found.sort_by_key(|(person, contact)| (*person, contact.at, contact.moment_id));
        Ok(found)
    }

    /// Shows all contacts of each person up to an instant (inclusive), in the order of time, those of one person at a time and people in any order;
    /// of some people where they are named. Which moment it was is said of the last contact alone, of the others the nil identity.
    pub async fn each_history(
        &mut self,
        people: Option<&[PersonId]>,
        until: Timestamp,
        mut visit: impl FnMut(PersonId, Vec<Contact>) -> Result<(), StoreError> + Send,
    ) -> Result<(), StoreError> {
        let mut visit_row = |row: &Row| {
            let (person, contacts) = read_history(row)?;
            visit(person, contacts)
        };
        let Some(people) = people else {
            return self.each(HISTORIES.replace("{of_whom}", ""), values![until], &mut visit_row).await;
        };
        let mut people = people.to_vec();
        people.sort_unstable();
        people.dedup();
        for keys in people.chunks(PEOPLE_AT_ONCE).flat_map(|some| key_lists(some).collect::<Vec<_>>()) {
            let sql = HISTORIES.replace("{of_whom}", &format!(" AND p.person_id IN ({})", list(3, keys.len())));
            let mut bound = values![until];
            bound.extend(keys.iter().map(Field::to_value));
            self.each(sql, bound, &mut visit_row).await?;
        }
        Ok(())
    }
}
