//! What the vault knows of me.

use hearten_boxed::boxed;
use hearten_domain::{Interest, Person};
use hearten_speech::{Language, current};
use hearten_store::Tx;
use serde::Serialize;

use crate::{
    MembershipView, Result, Vault,
    moves::capacity::{capacity_hours, is_pace_chosen, moves_a_day},
    people::membership_views,
};

/// The setting that holds the code of the language of the pages; empty where browsers ask for theirs.
pub(super) const LANGUAGE: &str = "language";

/// What the vault knows of me.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MeView {
    /// My name, where known.
    pub name: Option<String>,
    /// My mail addresses, in order.
    pub addresses: Vec<String>,
    /// What I care for.
    pub interests: Vec<String>,
    /// Where I belong.
    pub memberships: Vec<MembershipView>,
    /// The hours a week I mean to give.
    pub capacity_hours: f64,
    /// How many moves a day to put before me at most.
    pub moves_a_day: i64,
    /// Whether I said how many; else they follow from the hours.
    #[serde(skip)]
    pub is_pace_chosen: bool,
    /// The code of the language in which the pages speak (ISO 639-1); none where they speak what the browser asks for.
    pub language: Option<&'static str>,
}

#[boxed]
impl Vault {
    /// What the vault knows of me.
    pub async fn me(&self) -> Result<MeView> {
        let mut tx = self.read().await?;
        let mut view = MeView {
            name: None,
            addresses: Vec::new(),
            interests: Vec::new(),
            memberships: Vec::new(),
            capacity_hours: capacity_hours(&mut tx).await?,
            moves_a_day: moves_a_day(&mut tx).await? as i64,
            is_pace_chosen: is_pace_chosen(&mut tx).await?,
            language: language(&mut tx).await?.map(Language::code),
        };
        if let Some(me) = tx.me().await? {
            fill(&mut view, &mut tx, me, self.today_date()).await?;
        }
        Ok(view)
    }

    /// The language in which the pages speak; none where they speak what the browser asks for.
    pub async fn language(&self) -> Result<Option<Language>> {
        language(&mut self.read().await?).await
    }
}

/// The language in which what comes from elsewhere is written down: that of the pages, where it will be read; the one at hand where they have none.
pub(crate) async fn written_language(tx: &mut Tx) -> Result<Language> {
    Ok(language(tx).await?.unwrap_or_else(current))
}

async fn language(tx: &mut Tx) -> Result<Option<Language>> {
    Ok(tx.setting(LANGUAGE).await?.and_then(|code| code.parse().ok()))
}

async fn fill(view: &mut MeView, tx: &mut Tx, me: Person, today: jiff::civil::Date) -> Result<()> {
    if let Some(details) = tx.people_details(&[me.id]).await?.pop() {
        view.addresses = details.addresses.iter().map(|address| address.value.clone()).collect();
        view.addresses.sort();
        view.memberships = membership_views(details.memberships, today);
    }
    let interests: Vec<Interest> = tx.of_person(me.id).await?;
    view.interests = interests.into_iter().map(|interest| interest.topic).collect();
    view.name = Some(me.name).filter(|name| !name.is_empty());
    Ok(())
}
