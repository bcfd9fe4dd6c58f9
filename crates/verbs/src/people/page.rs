//! Everything about one person, on one page.

use std::cmp::Reverse;

use hearten_boxed::boxed;
use hearten_domain::{
    Address, Concern, Contact, ContactPoint, Gift, ImportantDate, Interest, MembershipId, MembershipKind, News, PartialDate, PassingNote,
    Person, PersonId, Promise, Relation, Standing, Story, Thanks, ThanksState, Tie,
};
use hearten_store::Tx;
use hearten_ties::common::{Ground, common_ground};
use serde::Serialize;

use super::{
    belonging::membership_views,
    exchange::{ExchangeView, exchange_view},
    meaning::{balance_view, closeness_view, silence_view},
    timeline::TimelineEntry,
    years::{YearTogether, years_together},
};
use crate::{
    Result, Vault,
    moves::all_on_day,
    network::{phrase_of, side_of},
    writing::person_in,
};

/// So many entries of the timeline come with the page.
const FIRST_ENTRIES: i64 = 50;

/// Everything about one person.
#[derive(Debug, Clone, Serialize)]
pub struct PersonPage {
    /// The person's own record.
    pub person: Person,
    /// Their mail addresses, in order.
    pub emails: Vec<String>,
    /// The other ways to reach them.
    pub contacts: Vec<ContactPoint>,
    /// Numbers they wrote or called from, beside those of their cards.
    pub numbers: Vec<String>,
    /// Their accounts on chat networks, with the network's name.
    pub accounts: Vec<String>,
    /// Where they belong, current first.
    pub memberships: Vec<MembershipView>,
    /// Dates that matter to them.
    pub dates: Vec<ImportantDate>,
    /// What they care for.
    pub interests: Vec<Interest>,
    /// What is or was on their mind: open first, then newest first.
    pub concerns: Vec<Concern>,
    /// Notes that hold for a time, as they hold now: those that pass first.
    pub passing_notes: Vec<PassingNote>,
    /// What I said I would do for them: open first.
    pub promises: Vec<Promise>,
    /// Thanks to them: those still owed first.
    pub thanks: Vec<Thanks>,
    /// What passed between us, newest first.
    pub gifts: Vec<Gift>,
    /// Who is who to them: family and others around them, by what they are.
    pub relations: Vec<Relation>,
    /// What has changed about them between two imports, newest first.
    pub news: Vec<News>,
    /// Stories they are in or have heard.
    pub stories: Vec<Story>,
    /// How they stand to being contacted and noted: what holds now.
    pub standings: Vec<Standing>,
    /// How close we are, with its terms.
    pub closeness: ClosenessView,
    /// How long we have been silent, beside what is usual for us; none without a moment.
    pub silence: Option<SilenceView>,
    /// How we write to each other.
    pub exchange: ExchangeView,
    /// What went each way.
    pub balance: BalanceView,
    /// How much passed, year by year, the first year first.
    pub years: Vec<YearTogether>,
    /// How many moments by now.
    pub moments: i64,
    /// What happened between us, newest first: the first page of it.
    pub timeline: Vec<TimelineEntry>,
    /// The cursor of the timeline's next page.
    pub timeline_next: Option<String>,
    /// What we share, a phrase each.
    pub common: Vec<String>,
}

/// Where someone belongs, with the organization's name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MembershipView {
    /// The membership's identity.
    pub id: MembershipId,
    /// The organization's name.
    pub organization: String,
    /// How they belong to it.
    pub kind: MembershipKind,
    /// As what.
    pub role: Option<String>,
    /// Since when.
    pub from: Option<PartialDate>,
    /// Until when.
    pub to: Option<PartialDate>,
}

/// How close we are, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ClosenessView {
    /// The value; no unit, only the order means something.
    pub value: f64,
    /// The place among all people, from 1; none without a moment.
    pub rank: Option<i64>,
    /// What it is made of, largest share first.
    pub terms: Vec<ClosenessTerm>,
    /// The same in a sentence.
    pub sentence: String,
}

/// One part of closeness.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ClosenessTerm {
    /// Which moments, in words.
    pub text: String,
    /// How many.
    pub moments: i64,
    /// What one such moment weighs before it fades.
    pub weight: f64,
    /// What they add to the value.
    pub share: f64,
}

/// How long we have been silent, beside what is usual for us.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SilenceView {
    /// Days since the last moment.
    pub days: i64,
    /// The pair's own usual gap in days; 0 where it is not known.
    pub usual_days: f64,
    /// Between which gaps, in days, the usual one lies with nine chances in ten; none where too few are known, or it was not reckoned here.
    pub usual_between: Option<(f64, f64)>,
    /// How many gaps that rests on.
    pub gaps: i64,
    /// The same in a sentence, without reproach.
    pub sentence: String,
}

/// What went each way over the years. No score and no debt: a description.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BalanceView {
    /// Gifts from me to them.
    pub given: i64,
    /// Gifts from them to me.
    pub received: i64,
    /// The same in a sentence.
    pub sentence: String,
}

#[boxed]
impl Vault {
    /// Everything about the person `id`, as of the vault's day.
    ///
    /// # Errors
    /// `missing` where there is no such person.
    pub async fn person(&self, id: PersonId) -> Result<PersonPage> {
        let mut tx = self.read().await?;
        let person = person_in(&mut tx, id).await?;
        let today = self.today_date();
        let mut between = self.between(&mut tx, id).await?;
        between.concerns.sort_by_key(|concern| (!concern.is_open_on(today), Reverse(concern.since), concern.id));
        between.promises.sort_by_key(|promise| (promise.kept_on.is_some(), promise.due_on, promise.made_on, promise.id));
        between.thanks.sort_by_key(|thanks| (thanks.state_on(today) != Some(ThanksState::Owed), Reverse(thanks.owed_on), thanks.id));
        between.gifts.sort_by_key(|gift| (Reverse(gift.on), gift.id));
        between.news.sort_by_key(|news| (Reverse(news.on_day), news.id));
        let mut relations: Vec<Relation> = tx.of_person(id).await?;
        relations.sort_by(|a, b| (&a.kind, &a.name, a.id).cmp(&(&b.kind, &b.name, b.id)));
        let (timeline, timeline_next) = self.timeline_page(&mut tx, id, &between, None, FIRST_ENTRIES).await?;
        let tie = crate::ties::ties_of(self, &mut tx, &[id]).await?.pop();
        let contacts: Vec<Contact> = tx.contacts_of(&[id], self.now()).await?.into_iter().map(|(_, contact)| contact).collect();
        let closeness = self.closeness_of(&mut tx, &person, &contacts).await?;
        let rhythm = hearten_ties::rhythm(&contacts.iter().map(|contact| contact.at.to_zoned(self.zone()).date()).collect::<Vec<_>>());
        let details = tx.people_details(&[id]).await?.pop();
        let (addresses, memberships) = details.map(|it| (it.addresses, it.memberships)).unwrap_or_default();
        let interests = all_on_day(tx.of_person::<Interest>(id).await?, today);
        let common = match tx.me().await? {
            Some(me) => {
                let (mine, theirs) = (side_of(&mut tx, &me, today).await?, side_of(&mut tx, &person, today).await?);
                // The stories stand on the page themselves.
                let shared = common_ground(&mine, &theirs, today).into_iter().filter(|it| it.ground != Ground::Story);
                shared.map(|it| phrase_of(&it)).collect()
            }
            None => Vec::new(),
        };
        let mut emails: Vec<String> = addresses.into_iter().map(|address| address.value).collect();
        emails.sort();
        let mut standings: Vec<Standing> = tx.of_person(id).await?;
        standings.retain(|standing| standing.holds_on(today));
        let mut passing_notes: Vec<PassingNote> = tx.of_person(id).await?;
        passing_notes.retain(|note| note.holds_on(today));
        passing_notes.sort_by_key(|note| (note.until, note.id));
        let points: Vec<ContactPoint> = tx.of_person(id).await?;
        let (numbers, accounts) = self.known_beside(&points, tx.of_person(id).await?);
        Ok(PersonPage {
            emails,
            contacts: points,
            numbers,
            accounts,
            memberships: membership_views(memberships, today),
            dates: tx.of_person(id).await?,
            interests,
            balance: balance_view(&between.gifts, today),
            concerns: between.concerns,
            passing_notes,
            promises: between.promises,
            thanks: between.thanks,
            gifts: between.gifts,
            relations,
            news: between.news,
            stories: between.stories,
            standings,
            closeness,
            exchange: exchange_view(hearten_ties::exchange(&contacts, self.now())),
            silence: tie.as_ref().map(|tie| silence_view(tie, Some(rhythm), self.now())),
            years: years_together(&contacts, today.year(), &self.zone()),
            moments: tie.map_or(0, |tie| tie.moments),
            timeline,
            timeline_next,
            common,
            person,
        })
    }

    /// The numbers and accounts a person is known by, but for those of their cards.
    fn known_beside(&self, contacts: &[ContactPoint], addresses: Vec<Address>) -> (Vec<String>, Vec<String>) {
        let key = |point: &ContactPoint| hearten_identity::phone_key(&point.value, self.region.as_deref());
        let (mut numbers, mut accounts) = (Vec::new(), Vec::new());
        for address in addresses.into_iter().filter(|address| !address.is_mail()) {
            match address.value.split_once(':') {
                Some(("tel", _)) if contacts.iter().any(|point| key(point).as_ref() == Some(&address.value)) => {}
                Some(("tel", _)) => numbers.push(address.shown()),
                Some(("profile", _)) => {}
                _ if contacts.iter().any(|point| point.value.eq_ignore_ascii_case(&address.value)) => {}
                _ => accounts.push(address.shown()),
            }
        }
        (numbers, accounts)
    }

    /// How close a person is, with its terms and the place among all people.
    async fn closeness_of(&self, tx: &mut Tx, person: &Person, contacts: &[Contact]) -> Result<ClosenessView> {
        let now = self.now();
        let terms = hearten_ties::explain(contacts, now, person.kin);
        if contacts.is_empty() {
            return Ok(closeness_view(&terms, None));
        }
        let kin = tx.kin().await?;
        let closer =
            |tie: &&Tie| tie.person_id != person.id && hearten_ties::closeness(tie, now, kin.contains(&tie.person_id)) > terms.closeness;
        let rank = crate::ties::ties_now(self, tx).await?.iter().filter(closer).count() as i64 + 1;
        Ok(closeness_view(&terms, Some(rank)))
    }
}
