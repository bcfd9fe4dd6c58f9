//! Changes to what the vault knows of me.

use std::collections::BTreeSet;

use hearten_boxed::boxed;
use hearten_domain::{
    Direction, Interest, Membership, MembershipId, MembershipKind, Moment, Origin, PartialDate, Participant, Person, PersonId, Role,
};
use hearten_speech::{Language, say};
use hearten_store::{Change, Tx, fold};

use super::show::LANGUAGE;
use crate::{
    Receipt, Result, Vault, VerbError,
    moves::capacity::{CAPACITY_HOURS, MOVES_A_DAY},
    text::{mail_address, required_line},
    writing::receipt,
};

/// The word for the language that the browser asks for.
pub const BROWSER_LANGUAGE: &str = "browser";

/// What to change about me; what is left empty stays.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MeEdit {
    /// My name.
    pub name: Option<String>,
    /// Addresses that are mine.
    pub add_addresses: Vec<String>,
    /// Addresses that are not mine.
    pub remove_addresses: Vec<String>,
    /// What I care for.
    pub add_interests: Vec<String>,
    /// What I no longer care for, by its words.
    pub remove_interests: Vec<String>,
    /// Where I belong.
    pub add_memberships: Vec<NewMembership>,
    /// Memberships to take away.
    pub remove_memberships: Vec<MembershipId>,
    /// How many moves a day to put before me at most: 1 to 20. A setting: `undo` leaves it.
    pub moves_a_day: Option<i64>,
    /// Whether the moves a day follow from the hours a week again, where I said how many before. A setting: `undo` leaves it.
    pub follow_hours: bool,
    /// The hours a week I mean to give: 0 to 80. A setting: `undo` leaves it.
    pub capacity_hours: Option<f64>,
    /// The code of the language in which the pages speak: `en`, `de`, `es` or `fr`; `browser` for what the browser asks for. A setting: `undo`
    /// leaves it.
    pub language: Option<String>,
}

/// Where I belong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMembership {
    /// The organization's name.
    pub organization: String,
    /// How I belong to it.
    pub kind: MembershipKind,
    /// As what.
    pub role: Option<String>,
    /// Since when.
    pub from: Option<PartialDate>,
    /// Until when.
    pub to: Option<PartialDate>,
}

#[boxed]
impl Vault {
    /// Changes what the vault knows of me; makes me on first need.
    ///
    /// # Errors
    /// `invalid` for what cannot be an address, an empty name or a number out of range; `conflict` where an address belongs to a person,
    /// who is named; `missing` for an interest, address or membership that is not mine.
    pub async fn edit_me(&self, edit: MeEdit) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let change = self.change(&mut tx, "me", say("me-changed")).await?;
        let me = self.me_or_new(&mut tx, &change, &edit).await?;
        let mut touched = BTreeSet::new();
        for address in &edit.add_addresses {
            let address = mail_address(address)?;
            touched.extend(self.claim(&mut tx, &change, &address, &me).await?);
        }
        for address in &edit.remove_addresses {
            self.release_address(&mut tx, &change, &mail_address(address)?, &me).await?;
        }
        self.edit_my_interests(&mut tx, &change, &me, &edit).await?;
        for new in &edit.add_memberships {
            self.add_membership(&mut tx, &change, me.id, new).await?;
        }
        for id in &edit.remove_memberships {
            let found: Option<Membership> = tx.get(*id).await?;
            found
                .filter(|membership| membership.person_id == me.id)
                .ok_or_else(|| VerbError::missing(say("me-no-membership").with("id", id.to_string())))?;
            tx.remove::<Membership>(&change, *id).await?;
        }
        save_settings(&mut tx, &edit).await?;
        if !touched.is_empty() {
            crate::ties::recompute(self, &mut tx, &touched.into_iter().collect::<Vec<_>>()).await?;
        }
        tx.commit().await?;
        Ok(receipt(me.id, &change))
    }

    async fn me_or_new(&self, tx: &mut Tx, change: &Change, edit: &MeEdit) -> Result<Person> {
        let name = edit.name.as_deref().map(|name| required_line(name, say("verb-what-your-name"))).transpose()?;
        if let Some(mut me) = tx.me().await? {
            if let Some(name) = name {
                me.name = name;
                tx.update(change, &me).await?;
            }
            return Ok(me);
        }
        let guessed = || edit.add_addresses.first().map(|address| hearten_identity::name_from_address(address));
        let me = Person {
            id: self.ids.next().into(),
            name: name.or_else(guessed).unwrap_or_else(|| say("intake-unnamed-me").into()),
            nickname: None,
            is_me: true,
            origin: Origin::Hand,
            layer: None,
            kin: false,
            note: None,
            photo: None,
            import_id: None,
        };
        tx.create(change, &me).await?;
        Ok(me)
    }

    /// Makes an address mine. What was kept as moments with it becomes mine too: what it wrote, I wrote. Returns whose ties change by that.
    async fn claim(&self, tx: &mut Tx, change: &Change, address: &str, me: &Person) -> Result<BTreeSet<PersonId>> {
        let Some(before) = self.take_address(tx, change, address, me).await? else { return Ok(BTreeSet::new()) };
        let mut touched = BTreeSet::new();
        for mut moment in tx.timeline(before, None, i64::MAX).await? {
            let all = tx.participants_of(&[moment.id]).await?;
            let others: Vec<Participant> = all.iter().filter(|part| part.person_id != before && part.person_id != me.id).cloned().collect();
            touched.extend(others.iter().map(|part| part.person_id));
            let i_wrote = all.iter().any(|part| part.person_id == before && part.role == Role::From);
            if i_wrote && moment.direction == Direction::Received {
                moment.direction = Direction::Sent;
            }
            moment.others = others.len() as i64;
            tx.update::<Moment>(change, &moment).await?;
            tx.set_participants(change, moment.id, &others).await?;
        }
        Ok(touched)
    }

    async fn edit_my_interests(&self, tx: &mut Tx, change: &Change, me: &Person, edit: &MeEdit) -> Result<()> {
        let mine: Vec<Interest> = tx.of_person(me.id).await?;
        for topic in &edit.remove_interests {
            let same = mine.iter().find(|interest| fold(&interest.topic) == fold(topic));
            let missing = || VerbError::missing(say("me-no-interest").with("topic", topic));
            tx.remove::<Interest>(change, same.ok_or_else(missing)?.id).await?;
        }
        for topic in &edit.add_interests {
            let topic = required_line(topic, say("verb-what-the-interest"))?;
            if mine.iter().any(|interest| fold(&interest.topic) == fold(&topic)) {
                continue;
            }
            let interest = Interest {
                id: self.ids.next().into(),
                person_id: me.id,
                topic,
                learnt_on: Some(self.today_date()),
                source: None,
                import_id: None,
            };
            tx.create(change, &interest).await?;
        }
        Ok(())
    }
}

async fn save_settings(tx: &mut Tx, edit: &MeEdit) -> Result<()> {
    if let Some(moves) = edit.moves_a_day {
        if !(1..=20).contains(&moves) {
            return Err(VerbError::invalid(say("me-moves").with("moves", moves.to_string())).hint(say("me-moves-hint")));
        }
        tx.set_setting(MOVES_A_DAY, &moves.to_string()).await?;
    } else if edit.follow_hours {
        // What is no number says nothing.
        tx.set_setting(MOVES_A_DAY, "").await?;
    }
    if let Some(hours) = edit.capacity_hours {
        if !(0.0..=80.0).contains(&hours) {
            return Err(VerbError::invalid(say("me-hours").with("hours", hours.to_string())).hint(say("me-hours-hint")));
        }
        tx.set_setting(CAPACITY_HOURS, &hours.to_string()).await?;
    }
    if let Some(code) = &edit.language {
        tx.set_setting(LANGUAGE, language_code(code)?).await?;
    }
    Ok(())
}

/// The code of a language as it is stored; empty for what the browser asks for.
fn language_code(text: &str) -> Result<&'static str> {
    if text.trim() == BROWSER_LANGUAGE {
        return Ok("");
    }
    text.trim().parse().map(Language::code).map_err(|_| {
        let spoken: Vec<_> = Language::ALL.iter().map(|language| format!("{} ({})", language.code(), language.own_name())).collect();
        VerbError::invalid(say("me-language").with("language", text.trim()))
            .hint(say("me-language-hint").with("languages", spoken.join(", ")).with("browser", BROWSER_LANGUAGE))
    })
}
