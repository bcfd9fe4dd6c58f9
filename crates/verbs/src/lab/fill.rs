//! `lab fill`: a vault of any size, to measure speed on.

use hearten_boxed::boxed;
use hearten_domain::{
    Address, Direction, Interest, Medium, Membership, MembershipKind, Moment, Organization, Origin, Participant, Person, Role,
};
use hearten_store::Tx;
use jiff::{SignedDuration, Timestamp};

use crate::{Result, Vault, VerbError};

/// Records written at once.
const BATCH: usize = 20_000;
/// The moments are spread over this many days before now.
const DAYS: u64 = 8 * 365;

const GIVEN: [&str; 20] = [
    "Ada", "Benoît", "Chidi", "Dolores", "Emre", "Farida", "Goran", "Hana", "Ines", "Jiro", "Katya", "Lucía", "Mateo", "Noor", "Olu",
    "Priya", "Quentin", "Rosa", "Søren", "Tomasz",
];
const FAMILY: [&str; 20] = [
    "Abara", "Bianchi", "Castro", "Dvořák", "Eriksen", "Fofana", "Garcia", "Haddad", "Ivanova", "Jansen", "Kimura", "López", "Mbeki",
    "Novak", "Okafor", "Petrov", "Quiroga", "Rossi", "Silva", "Tanaka",
];
const TOPICS: [&str; 12] =
    ["sailing", "cello", "bees", "open data", "ceramics", "chess", "marathon", "orchards", "typography", "jazz", "astronomy", "bread"];
const SUBJECTS: [&str; 10] = [
    "Draft of the spring budget",
    "Lunch on Thursday?",
    "Notes from the workshop",
    "Question about the lease",
    "Photos of the harbour",
    "Your talk next month",
    "The new school board",
    "Train to Lyon",
    "Contract for review",
    "Recipe you asked for",
];

/// A small generator of even numbers (splitmix64, Steele et al. 2014), so that the same seed gives the same vault.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit.max(1)
    }

    fn one_of(&mut self, words: &[&'static str]) -> &'static str {
        let index = self.below(words.len() as u64) as usize;
        words.get(index).copied().unwrap_or_default()
    }
}

#[boxed]
impl Vault {
    /// Fills an empty vault with invented people and moments: a tenth of the people have half of the moments.
    ///
    /// # Errors
    /// `conflict` where the vault has people already, `invalid` where there are moments but no people.
    pub async fn lab_fill(&self, people: u64, moments: u64, seed: u64) -> Result<()> {
        if people == 0 && moments > 0 {
            return Err(VerbError::invalid("moments need people").hint("give --people as well"));
        }
        let mut tx = self.write().await?;
        if !tx.people_index().await?.is_empty() {
            return Err(VerbError::conflict("the vault has people already").hint("use another --home or --vault for measuring"));
        }
        let mut dice = Dice(seed);
        let known = self.fill_people(&mut tx, people, &mut dice).await?;
        self.fill_moments(&mut tx, &known, moments, &mut dice).await?;
        crate::ties::recompute_all(self, &mut tx).await?;
        tx.commit().await?;
        self.store.fold_log().await;
        Ok(())
    }

    async fn fill_people(&self, tx: &mut Tx, count: u64, dice: &mut Dice) -> Result<Vec<hearten_domain::PersonId>> {
        let organizations: Vec<Organization> = (0..count.div_ceil(20))
            .map(|n| Organization { id: self.ids.next().into(), name: format!("{} {n}", dice.one_of(&FAMILY)), import_id: None })
            .collect();
        tx.insert_all(&organizations).await?;
        let mut all = Vec::new();
        let (mut persons, mut addresses, mut memberships, mut interests) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for number in 0..count {
            let id = self.ids.next().into();
            let name = format!("{} {}", dice.one_of(&GIVEN), dice.one_of(&FAMILY));
            let value = format!("person{number}@example.org");
            persons.push(Person {
                id,
                name: name.clone(),
                nickname: None,
                is_me: false,
                origin: Origin::Mail,
                layer: None,
                kin: number % 97 == 0,
                note: None,
                photo: None,
                import_id: None,
            });
            addresses.push(Address { id: self.ids.next().into(), value, name: Some(name), person_id: id, import_id: None });
            if let Some(organization) = organizations.get(dice.below(organizations.len() as u64) as usize) {
                memberships.push(Membership {
                    id: self.ids.next().into(),
                    person_id: id,
                    organization_id: organization.id,
                    kind: MembershipKind::Employer,
                    role: None,
                    from: None,
                    to: None,
                    import_id: None,
                });
            }
            let topic = dice.one_of(&TOPICS).to_owned();
            interests.push(Interest { id: self.ids.next().into(), person_id: id, topic, learnt_on: None, source: None, import_id: None });
            all.push(id);
        }
        tx.insert_all(&persons).await?;
        tx.insert_all(&addresses).await?;
        tx.insert_all(&memberships).await?;
        tx.insert_all(&interests).await?;
        Ok(all)
    }

    async fn fill_moments(&self, tx: &mut Tx, people: &[hearten_domain::PersonId], count: u64, dice: &mut Dice) -> Result<()> {
        let now = self.now();
        let start = now.checked_sub(SignedDuration::from_hours(24 * DAYS.cast_signed())).unwrap_or(Timestamp::UNIX_EPOCH);
        let close = (people.len() as u64).div_ceil(10);
        let (mut moments, mut participants) = (Vec::new(), Vec::new());
        for number in 0..count {
            let which = if dice.below(2) == 0 { dice.below(close) } else { dice.below(people.len() as u64) };
            let Some(person_id) = people.get(which as usize).copied() else { continue };
            let seconds = number * DAYS * 86_400 / count.max(1);
            let at = start.checked_add(SignedDuration::from_secs(seconds.cast_signed())).unwrap_or(now);
            let (medium, direction) = match dice.below(20) {
                0 => (Medium::Visit, Direction::Mutual),
                1 => (Medium::Call, Direction::Mutual),
                2..=9 => (Medium::Mail, Direction::Sent),
                _ => (Medium::Mail, Direction::Received),
            };
            let id = self.ids.next().into();
            let role = match direction {
                Direction::Mutual => Role::Attendee,
                Direction::Sent => Role::To,
                Direction::Received => Role::From,
            };
            let subject = Some(format!("{} {}", dice.one_of(&SUBJECTS), dice.below(1_000)));
            moments.push(Moment {
                id,
                at,
                all_day: false,
                medium,
                direction,
                others: 1,
                subject,
                text: None,
                minutes: None,
                brought: None,
                source: Some(format!("mail:{number}@lab.example")),
                thread: None,
                import_id: None,
            });
            participants.push(Participant { moment_id: id, person_id, role, at, address_id: None });
            if moments.len() >= BATCH {
                tx.insert_moments(&std::mem::take(&mut moments), &std::mem::take(&mut participants)).await?;
            }
        }
        Ok(tx.insert_moments(&moments, &participants).await?)
    }
}
