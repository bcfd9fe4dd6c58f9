//! `hearten people`: the people in the vault, and who was left out.

use clap::Args;
use hearten_verbs::{ForMany, LeftOut, PeopleFilter, PeoplePage, PeopleSort, Vault, VerbError};
use jiff::civil::Date;

use crate::{
    failure::{Done, invalid},
    output::{Page, short_day},
    session::{Session, print, print_json},
    words::{counted, from_one, grouped, joined, whole},
};

/// How many people a terminal shows where no limit is given.
const SHOWN: i64 = 50;

/// The people you know; those left out with --left-out
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten people                              the closest first
  hearten people ana
  hearten people --organization \"Harbour Trust\" --sort last
  hearten people --sort next                  whom you are likely to write to next, told from your rhythm with each
  hearten people --silent 180 --limit 20      nothing passed between you for half a year
  hearten people --circle \"Kitchen board\" --place Lisbon
  hearten people --organization Northwind --mute-until \"1 march\"
  hearten people --left-out                   addresses that are not people, and why")]
pub(crate) struct People {
    /// Part of a name or address
    #[arg(value_name = "TEXT")]
    text: Vec<String>,
    /// Only people of this organization
    #[arg(long, value_name = "NAME")]
    organization: Option<String>,
    /// Only people of this circle
    #[arg(long, value_name = "NAME")]
    circle: Option<String>,
    /// Only people who live there
    #[arg(long, value_name = "PLACE")]
    place: Option<String>,
    /// Only people who care for this
    #[arg(long, value_name = "TOPIC")]
    interest: Option<String>,
    /// Only people of this layer: 5, 15, 50 or 150
    #[arg(long, value_name = "SIZE", value_parser = whole)]
    layer: Option<i64>,
    /// Only people with whom nothing passed for so many days
    #[arg(long, value_name = "DAYS", value_parser = from_one, allow_negative_numbers = true)]
    silent: Option<i64>,
    /// The order
    #[arg(long, value_enum, default_value_t = Sort::Closeness)]
    sort: Sort,
    /// How many at most [default: 50; all with --json]
    #[arg(long, value_name = "N", value_parser = from_one, allow_negative_numbers = true)]
    limit: Option<i64>,
    /// Show the addresses that do not count as people, each with the reason
    #[arg(long, conflicts_with_all = ["organization", "circle", "place", "interest", "layer", "silent", "set_layer", "mute_until", "add_interest"])]
    left_out: bool,
    #[command(flatten)]
    of_all: OfAll,
}

/// What is said of everybody who fits; at most one.
#[derive(Debug, Args)]
#[group(multiple = false)]
struct OfAll {
    /// Want all of them in this layer: 5, 15, 50 or 150
    #[arg(long, value_name = "SIZE", value_parser = whole)]
    set_layer: Option<i64>,
    /// Suggest nothing about all of them until this day, or "always"
    #[arg(long, value_name = "DATE")]
    mute_until: Option<String>,
    /// All of them care for this
    #[arg(long, value_name = "TOPIC")]
    add_interest: Option<String>,
}

impl OfAll {
    fn named(&self, session: &Session) -> Done<Option<ForMany>> {
        if let Some(until) = &self.mute_until {
            let until = if until == "always" { None } else { Some(session.day_to_come(until)?) };
            return Ok(Some(ForMany::Mute(until)));
        }
        let interest = self.add_interest.clone().map(ForMany::Interest);
        Ok(self.set_layer.map(|size| ForMany::Layer(Some(size))).or(interest))
    }
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Sort {
    /// The closest first
    Closeness,
    /// By name
    Name,
    /// The latest moment first
    Last,
    /// The most moments first
    Moments,
    /// Whom you are likely to write to next first, by the rhythm of each
    Next,
}

impl From<Sort> for PeopleSort {
    fn from(sort: Sort) -> Self {
        match sort {
            Sort::Closeness => Self::Closeness,
            Sort::Name => Self::Name,
            Sort::Last => Self::Last,
            Sort::Moments => Self::Moments,
            Sort::Next => Self::Next,
        }
    }
}

impl People {
    pub(crate) async fn run(self, session: &Session) -> Done {
        if let Some(size) = self.layer.filter(|size| ![5, 15, 50, 150].contains(size)) {
            return Err(invalid(format!("there is no layer {size}")).hint("the layers are 5, 15, 50 and 150").into());
        }
        if let Some(what) = self.of_all.named(session)? {
            return self.say_of_all(session, what).await;
        }
        let vault = session.vault().await?;
        let limit = self.limit.or((!session.global.json).then_some(SHOWN));
        if self.left_out {
            let left_out = self.left_out(&vault, limit.unwrap_or(i64::MAX)).await?;
            let is_narrowed = !self.text.is_empty();
            return session.answer(&left_out, |left_out| strangers(Page::new(session.look), left_out, is_narrowed));
        }
        let page = vault.people(&self.filter(limit)).await?;
        if session.global.json {
            return print_json(&page.people);
        }
        print(&table(Page::new(session.look), &page, session.today()))
    }

    /// The addresses that do not count as people; with a text those that have it in them or in their name.
    async fn left_out(&self, vault: &Vault, limit: i64) -> Done<Vec<LeftOut>> {
        let text = joined(&self.text).to_lowercase();
        if text.is_empty() {
            return Ok(vault.left_out(limit).await?);
        }
        let mut left_out = vault.left_out(i64::MAX).await?;
        let has = |words: &str| words.to_lowercase().contains(&text);
        left_out.retain(|known| has(&known.address) || known.name.as_deref().is_some_and(has));
        left_out.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        Ok(left_out)
    }

    /// Says the same of everybody who fits, shown or not.
    async fn say_of_all(&self, session: &Session, what: ForMany) -> Done {
        let vault = session.vault_to_write().await?;
        let filter = self.filter(self.limit);
        if filter == (PeopleFilter { sort: filter.sort, ..PeopleFilter::default() }) {
            return Err(invalid("that would be said of everybody")
                .hint("narrow it first, for example with --organization or --silent")
                .into());
        }
        let people: Vec<_> = vault.people(&filter).await?.people.into_iter().map(|person| person.id).collect();
        if people.is_empty() {
            return Err(VerbError::missing("nobody here is of that description")
                .hint("see who is with the same command without what is said of them")
                .into());
        }
        session.receipt(&vault.say_of_many(&people, what).await?)
    }

    fn filter(&self, limit: Option<i64>) -> PeopleFilter {
        let text = joined(&self.text);
        PeopleFilter {
            text: (!text.is_empty()).then_some(text),
            organization: self.organization.clone(),
            circle: self.circle.clone(),
            place: self.place.clone(),
            interest: self.interest.clone(),
            layer: self.layer,
            silent_days: self.silent,
            sort: self.sort.into(),
            limit,
            offset: 0,
        }
    }
}

fn table(mut page: Page, found: &PeoplePage, today: Date) -> String {
    if found.people.is_empty() {
        page.say(0, "Nobody here by that description.");
        return page.finish();
    }
    let rows = found.people.iter().map(|person| {
        let place = if person.organizations.is_empty() {
            person.emails.first().cloned().unwrap_or_default()
        } else {
            person.organizations.join(", ")
        };
        let last = person.last_moment.map(|day| short_day(day, today)).unwrap_or_default();
        vec![person.name.clone(), place, last, grouped(person.moments.max(0) as u64)]
    });
    page.table(&["Name", "Organization or address", "Last moment", "Moments"], rows.collect());
    let more = found.total - found.people.len() as i64;
    page.gap();
    if more > 0 {
        page.say(0, &format!("{} of {}; --limit {} shows all.", found.people.len(), grouped(found.total.max(0) as u64), found.total));
    } else {
        page.say(0, &format!("{}.", counted(found.total, "person", "people")));
    }
    page.finish()
}

fn strangers(mut page: Page, left_out: &[LeftOut], is_narrowed: bool) -> String {
    if left_out.is_empty() {
        page.say(0, if is_narrowed { "No address that was left out has that in it." } else { "Nobody was left out." });
        return page.finish();
    }
    for known in left_out {
        let name = known.name.as_deref().map(|name| format!(" ({name})")).unwrap_or_default();
        let mails = counted(known.mails.max(0).cast_unsigned(), "mail", "mails");
        page.hang("", "    ", &format!("{}{name}, {mails}: {}, {}", known.address, known.class, known.reason));
    }
    page.gap();
    page.say(0, "If one of them is a person to you: hearten add ADDRESS");
    page.finish()
}
