//! People in lists: a light index of all of them, the details of those on a page, search by name, and addresses that are nobody yet.

use std::collections::{BTreeMap, BTreeSet};

use hearten_boxed::boxed;
use hearten_domain::{Address, AddressTally, Membership, Organization, Person, PersonId, StandingKind};
use jiff::civil::Date;

use crate::{
    StoreError, Tx,
    fold::{escaped, fold},
    kept::damaged,
    table::read_tally,
    value::{CellError, Field, Row, values},
};

/// A person as a list of all of them needs them; closeness is the caller's, from the ties.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonEntry {
    /// Who.
    pub id: PersonId,
    /// The name as shown.
    pub name: String,
    /// Name and nickname, folded: for sorting and narrowing down.
    pub folded: String,
    /// The layer the user wants them in.
    pub layer: Option<i64>,
    /// Whether they are family.
    pub kin: bool,
}

/// A person with what a line in a list shows.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonDetails {
    /// Who.
    pub person: Person,
    /// Their mail addresses, the oldest first.
    pub addresses: Vec<Address>,
    /// Their memberships, with the organization's name.
    pub memberships: Vec<(Membership, String)>,
}

impl PersonDetails {
    /// The names of the organizations they belong to on a day, as far as known.
    pub fn organizations_on(&self, day: Date) -> Vec<&str> {
        let is_current = |it: &Membership| {
            it.from.and_then(hearten_domain::PartialDate::earliest).is_none_or(|from| from <= day)
                && it.to.and_then(hearten_domain::PartialDate::latest).is_none_or(|to| day <= to)
        };
        self.memberships.iter().filter(|(it, _)| is_current(it)).map(|(_, name)| name.as_str()).collect()
    }
}

/// An address behind which no person is kept, with what all imports saw of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownAddress {
    /// The address.
    pub address: Address,
    /// The sum over imports.
    pub tally: AddressTally,
}

fn read_entry(row: &Row) -> Result<PersonEntry, StoreError> {
    let read = || {
        Ok::<_, CellError>(PersonEntry {
            id: Field::read(row, 0)?,
            name: Field::read(row, 1)?,
            folded: Field::read(row, 2)?,
            layer: Field::read(row, 3)?,
            kin: Field::read(row, 4)?,
        })
    };
    read().map_err(|cause| crate::kept::corrupt::<PersonId>("person", row, cause))
}

/// How many words of a search for people count.
const WORDS: usize = 8;

/// The words of a folded text by which [`Tx::search_people`] looks for people.
pub fn sought_words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(' ').filter(|word| !word.is_empty()).take(WORDS)
}

/// The conditions on person `p` for the word whose patterns are the values from `$first` on: anywhere, at the beginning, after a space or a
/// hyphen. The first tells whether anything about the person answers, the second whether the name does, the third whether a word of it begins so.
fn conditions(first: usize) -> [String; 3] {
    let (start, space, hyphen) = (first + 1, first + 2, first + 3);
    let name = format!("p.folded LIKE ${first} ESCAPE '!'");
    // Each address is at least empty: said so, SQLite reads them from their index and looks only at the rows of those that answer. And it goes from the
    // organizations to their members, not from every membership to its organization.
    let anything = format!(
        "({name} OR p.id IN (SELECT a.person_id FROM address a WHERE a.vault_id = $1 AND a.value >= '' AND a.value LIKE ${first} ESCAPE '!') \
         OR p.id IN (SELECT m.person_id FROM organization o CROSS JOIN membership m WHERE o.vault_id = $1 \
         AND o.folded LIKE ${first} ESCAPE '!' AND m.vault_id = o.vault_id AND m.organization_id = o.id))"
    );
    let begins = format!("(p.folded LIKE ${start} ESCAPE '!' OR p.folded LIKE ${space} ESCAPE '!' OR p.folded LIKE ${hyphen} ESCAPE '!')");
    [anything, name, begins]
}

#[boxed]
impl Tx {
    /// All people but me, by folded name.
    pub async fn people_index(&mut self) -> Result<Vec<PersonEntry>, StoreError> {
        let sql = "SELECT id, name, folded, layer, kin FROM person WHERE vault_id = $1 AND is_me = FALSE";
        let mut people = Vec::new();
        self.each(sql, values![], &mut |row| {
            people.push(read_entry(row)?);
            Ok(())
        })
        .await?;
        people.sort_by(|a: &PersonEntry, b| a.folded.cmp(&b.folded).then(a.id.cmp(&b.id)));
        Ok(people)
    }

    /// The people about whom one of these standings holds on a day.
    pub async fn people_standing(&mut self, kinds: &[StandingKind], day: Date) -> Result<BTreeSet<PersonId>, StoreError> {
        let mut found = BTreeSet::new();
        for kind in kinds {
            let sql = "SELECT person_id FROM standing WHERE vault_id = $1 AND kind = $2 AND since <= $3 AND (until IS NULL OR until > $3)";
            for row in self.rows(sql, values![*kind, day]).await? {
                found.insert(PersonId::read(&row, 0).map_err(damaged("standing"))?);
            }
        }
        Ok(found)
    }

    /// The details of these people, in the order asked for; those who are not there are left out.
    pub async fn people_details(&mut self, ids: &[PersonId]) -> Result<Vec<PersonDetails>, StoreError> {
        let mut people: BTreeMap<PersonId, PersonDetails> = BTreeMap::new();
        for person in self.get_many::<Person>(ids).await? {
            people.insert(person.id, PersonDetails { person, addresses: Vec::new(), memberships: Vec::new() });
        }
        for address in self.of_people::<Address>(ids).await? {
            if let Some(details) = people.get_mut(&address.person_id).filter(|_| address.is_mail()) {
                details.addresses.push(address);
            }
        }
        let memberships = self.of_people::<Membership>(ids).await?;
        let organizations: Vec<_> = memberships.iter().map(|membership| membership.organization_id).collect();
        let names: BTreeMap<_, _> = self
            .get_many::<Organization>(&organizations)
            .await?
            .into_iter()
            .map(|organization| (organization.id, organization.name))
            .collect();
        for membership in memberships {
            let name = names.get(&membership.organization_id).cloned().unwrap_or_default();
            if let Some(details) = people.get_mut(&membership.person_id) {
                details.memberships.push((membership, name));
            }
        }
        Ok(ids.iter().filter_map(|id| people.remove(id)).collect())
    }

    /// The people in whom every word of the text is found: in name, nickname, mail address or organization. Those whose name answers by the
    /// beginnings of its words come first, then by folded name. Blank text finds nobody.
    pub async fn search_people(&mut self, text: &str, limit: i64) -> Result<Vec<PersonEntry>, StoreError> {
        let folded = fold(text);
        let sought: Vec<&str> = sought_words(&folded).collect();
        if sought.is_empty() {
            return Ok(Vec::new());
        }
        let [mut anything, mut name, mut begins] = [const { Vec::new() }; 3];
        let mut bound = Vec::new();
        for word in &sought {
            let [one, two, three] = conditions(bound.len() + 2);
            anything.push(one);
            name.push(two);
            begins.push(three);
            let word = escaped(word);
            bound.extend(values![format!("%{word}%"), format!("{word}%"), format!("% {word}%"), format!("%-{word}%")]);
        }
        let sql = format!(
            "SELECT p.id, p.name, p.folded, p.layer, p.kin FROM person p WHERE p.vault_id = $1 AND p.is_me = FALSE AND {} \
             ORDER BY CASE WHEN {} THEN 0 WHEN {} THEN 1 ELSE 2 END, p.folded, p.id LIMIT ${}",
            anything.join(" AND "),
            begins.join(" AND "),
            name.join(" AND "),
            bound.len() + 2
        );
        bound.extend(values![limit]);
        self.rows(sql, bound).await?.iter().map(read_entry).collect()
    }

    /// Addresses behind which no person is kept, by value, those after `after`, with what all imports saw of them.
    pub async fn known_addresses(&mut self, after: Option<&str>, limit: i64) -> Result<Vec<KnownAddress>, StoreError> {
        let sql = "SELECT a.id, a.value, a.name, a.person_id, a.import_id, t.sent, t.bounced, t.received, t.personal, t.bulk, \
                   t.list_posts, t.automatic, t.bounces, t.as_list FROM address a LEFT JOIN (SELECT address_id, \
                   CAST(SUM(sent) AS BIGINT) AS sent, CAST(SUM(bounced) AS BIGINT) AS bounced, CAST(SUM(received) AS BIGINT) AS received, \
                   CAST(SUM(personal) AS BIGINT) AS personal, CAST(SUM(bulk) AS BIGINT) AS bulk, \
                   CAST(SUM(list_posts) AS BIGINT) AS list_posts, CAST(SUM(automatic) AS BIGINT) AS automatic, \
                   CAST(SUM(bounces) AS BIGINT) AS bounces, CAST(SUM(as_list) AS BIGINT) AS as_list \
                   FROM address_tally WHERE vault_id = $1 GROUP BY address_id) t ON t.address_id = a.id \
                   WHERE a.vault_id = $1 AND a.value > $2 \
                   AND NOT EXISTS (SELECT 1 FROM person p WHERE p.vault_id = $1 AND p.id = a.person_id) ORDER BY a.value LIMIT $3";
        let read = |row: &Row| {
            let sent = Option::<i64>::read(row, 5).map_err(damaged("address_tally"))?;
            let tally = sent.map_or(Ok(AddressTally::default()), |_| read_tally(row, 5)).map_err(damaged("address_tally"))?;
            Ok(KnownAddress { address: crate::kept::read(row)?, tally })
        };
        self.rows(sql, values![after.unwrap_or_default().to_owned(), limit]).await?.iter().map(read).collect()
    }

    /// How many addresses there are behind which no person is kept.
    pub async fn count_known_addresses(&mut self) -> Result<i64, StoreError> {
        let sql = "SELECT COUNT(*) FROM address a WHERE a.vault_id = $1 \
                   AND NOT EXISTS (SELECT 1 FROM person p WHERE p.vault_id = $1 AND p.id = a.person_id)";
        self.row(sql, values![]).await?.map_or(Ok(0), |row| i64::read(&row, 0)).map_err(damaged("address"))
    }
}
