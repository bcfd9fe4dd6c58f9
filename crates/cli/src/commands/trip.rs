//! `hearten trip`: a place and dates, who lives near there, and whom to see.

use clap::{Args, Subcommand};
use hearten_verbs::{NewTrip, Receipt, TripEdit, Vault, VisitStep, places_called};
use jiff::civil::Date;
use serde::Serialize;

use super::{
    trip_page,
    trip_which::{days_of, which_one},
};
use crate::{
    failure::{Done, invalid},
    names,
    output::Page,
    session::Session,
    words::joined,
};

/// A trip: who lives near where you go, whom to see on which day, and whom to call afterwards
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_help = "\
Examples:
  hearten trip                                    trips ahead, and those that were
  hearten trip Berlin 2026-12-10..2026-12-14      also: \"10 to 14 december\", or --from and --until
  hearten trip Paris 3 may --in TX                the Paris in Texas
  hearten trip show                               who lives near, and a plan for the days
  hearten trip see ana ben --day \"11 december\"
  hearten trip wrote ana                          then: agreed ana \"12 december\", met ana, missed ben, called ben
  hearten trip end                                you are back early; or: let-go

Places are those of GeoNames (geonames.org, CC BY 4.0), kept in the program: nothing is asked of a network."
)]
pub(crate) struct TripCommand {
    #[command(subcommand)]
    step: Option<Step>,
    #[command(flatten)]
    plan: Plan,
}

#[derive(Debug, Args)]
struct Plan {
    /// Where: a town, with its region or country where it needs one
    place: Option<String>,
    /// When: a day, or two with `..` or `to` between them
    dates: Vec<String>,
    /// The first day
    #[arg(long, value_name = "DATE", conflicts_with = "dates")]
    from: Option<String>,
    /// The last day
    #[arg(long, value_name = "DATE", conflicts_with = "dates")]
    until: Option<String>,
    /// The region or country, where another place of the name is meant
    #[arg(long = "in", value_name = "REGION")]
    region: Option<String>,
    /// Whoever lives within so many kilometres is near
    #[arg(long, value_name = "KM")]
    within: Option<i64>,
    /// What it is for
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// Somebody whom you mean to see; may be given several times
    #[arg(long, value_name = "NAME")]
    see: Vec<String>,
}

/// Which trip, where several are ahead.
#[derive(Debug, Args)]
struct Which {
    /// Which trip, where several are ahead: a word of its place, or its id
    #[arg(long = "trip", value_name = "WHICH")]
    trip: Option<String>,
}

#[derive(Debug, Subcommand)]
enum Step {
    /// Who lives near, whom you mean to see, and a plan for the days
    #[command(after_help = "\
Example:
  hearten trip show berlin")]
    Show { which: Option<String> },
    /// You mean to see somebody
    #[command(after_help = "\
Example:
  hearten trip see ana ben --day \"11 december\"")]
    See {
        #[arg(value_name = "NAME", required = true)]
        people: Vec<String>,
        /// On which day of the trip
        #[arg(long, value_name = "DATE")]
        day: Option<String>,
        #[command(flatten)]
        which: Which,
    },
    /// You no longer mean to see somebody
    #[command(after_help = "\
Example:
  hearten trip drop ben")]
    Drop {
        #[arg(value_name = "NAME")]
        person: String,
        #[command(flatten)]
        which: Which,
    },
    /// You wrote to somebody that you come
    #[command(after_help = "\
Example:
  hearten trip wrote ana --on yesterday")]
    Wrote(Became),
    /// You agreed on a day
    #[command(after_help = "\
Example:
  hearten trip agreed ana \"12 december\"")]
    Agreed {
        #[arg(value_name = "NAME")]
        person: String,
        #[arg(value_name = "DAY")]
        day: String,
        #[arg(long, value_name = "DATE", default_value = "today")]
        on: String,
        #[command(flatten)]
        which: Which,
    },
    /// You met; a visit with them is written down by it
    #[command(after_help = "\
Example:
  hearten trip met ana --on yesterday")]
    Met(Became),
    /// You did not get to see somebody: a call is due
    #[command(after_help = "\
Example:
  hearten trip missed ben")]
    Missed(Became),
    /// You called somebody whom you missed
    #[command(after_help = "\
Example:
  hearten trip called ben")]
    Called(Became),
    /// Change its place, its days, what counts as near, or the note
    #[command(after_help = "\
Examples:
  hearten trip set --within 20
  hearten trip set --in TX --until \"5 may\"")]
    Set {
        #[arg(long)]
        place: Option<String>,
        #[arg(long = "in", value_name = "REGION")]
        region: Option<String>,
        #[arg(long, value_name = "DATE")]
        from: Option<String>,
        #[arg(long, value_name = "DATE")]
        until: Option<String>,
        #[arg(long, value_name = "KM")]
        within: Option<i64>,
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
        #[command(flatten)]
        which: Which,
    },
    /// You are back before its last day
    #[command(after_help = "\
Example:
  hearten trip end --on yesterday")]
    End {
        which: Option<String>,
        #[arg(long, value_name = "DATE", default_value = "today")]
        on: String,
    },
    /// It does not take place
    #[command(after_help = "\
Example:
  hearten trip let-go berlin")]
    LetGo {
        which: Option<String>,
        #[arg(long, value_name = "DATE", default_value = "today")]
        on: String,
    },
}

#[derive(Debug, Args)]
struct Became {
    #[arg(value_name = "NAME")]
    person: String,
    #[arg(long, value_name = "DATE", default_value = "today")]
    on: String,
    #[command(flatten)]
    which: Which,
}

/// A trip that was planned, and the other places that may have been meant.
#[derive(Serialize)]
struct Planned {
    #[serde(flatten)]
    receipt: Receipt,
    place: String,
    others: Vec<String>,
    is_mapped: bool,
}

impl TripCommand {
    pub(crate) async fn run(self, session: &Session) -> Done {
        match self.step {
            None => match self.plan.place.clone() {
                None => list(session).await,
                Some(place) => self.plan.write(session, &place).await,
            },
            Some(Step::Show { which }) => {
                let vault = session.vault().await?;
                let view = vault.trip(which_one(&vault, which.as_deref()).await?).await?;
                session.answer(&view, |view| trip_page::one(Page::new(session.look), view, session.today()))
            }
            Some(step) => step.write(session, &session.vault_to_write().await?).await,
        }
    }
}

async fn list(session: &Session) -> Done {
    let trips = session.vault().await?.trips().await?;
    session.answer(&trips, |trips| trip_page::list(Page::new(session.look), trips))
}

impl Plan {
    async fn write(self, session: &Session, place: &str) -> Done {
        let vault = session.vault_to_write().await?;
        let [from, until] = self.days(session)?;
        let new = NewTrip {
            place: place.to_owned(),
            region: self.region,
            from,
            until,
            within_km: self.within,
            note: self.note,
            people: names::people(session, &vault, &self.see).await?,
        };
        let receipt = vault.plan_trip(new).await?;
        let view = vault.trip(receipt.id.parse().map_err(|_| invalid("the trip has no id"))?).await?;
        // Those of the same name anywhere, also where a region was named.
        let others = places_called(view.trip.town()).into_iter().filter(|label| *label != view.trip.place).take(3).collect();
        let planned = Planned { receipt, place: view.trip.place.clone(), others, is_mapped: view.is_mapped };
        session.answer(&planned, |planned| trip_page::planned(&planned.receipt.text, &planned.others, planned.is_mapped, &view))
    }

    fn days(&self, session: &Session) -> Done<[Date; 2]> {
        let read = |text: &str| session.day_to_come(text);
        match (&self.from, &self.until, joined(&self.dates)) {
            (Some(from), until, _) => {
                let from = read(from)?;
                Ok([from, until.as_deref().map_or(Ok(from), read)?])
            }
            (None, Some(_), _) => Err(invalid("the first day is missing").hint("say it with --from DATE").into()),
            (None, None, dates) if dates.is_empty() => {
                Err(invalid("a trip needs its days").hint("for example: hearten trip Berlin 2026-12-10..2026-12-14").into())
            }
            (None, None, dates) => days_of(session, &dates),
        }
    }
}

impl Step {
    async fn write(self, session: &Session, vault: &Vault) -> Done {
        let receipt = match self {
            Self::See { people, day, which } => {
                let id = which_one(vault, which.trip.as_deref()).await?;
                let day = day.as_deref().map(|day| session.day_to_come(day)).transpose()?;
                vault.trip_see(id, &names::people(session, vault, &people).await?, day).await?
            }
            Self::Drop { person, which } => {
                let id = which_one(vault, which.trip.as_deref()).await?;
                vault.trip_drop(id, names::person(session, vault, &person).await?.id).await?
            }
            Self::Agreed { person, day, on, which } => {
                let step = VisitStep::Agreed(session.day_to_come(&day)?);
                became(session, vault, Became { person, on, which }, step).await?
            }
            Self::Wrote(it) => became(session, vault, it, VisitStep::Wrote).await?,
            Self::Met(it) => became(session, vault, it, VisitStep::Met).await?,
            Self::Missed(it) => became(session, vault, it, VisitStep::Missed).await?,
            Self::Called(it) => became(session, vault, it, VisitStep::Called).await?,
            Self::Set { place, region, from, until, within, note, which } => {
                let id = which_one(vault, which.trip.as_deref()).await?;
                let day = |text: Option<String>| text.map(|text| session.day_to_come(&text)).transpose();
                let edit = TripEdit { place, region, from: day(from)?, until: day(until)?, within_km: within, note };
                vault.change_trip(id, edit).await?
            }
            Self::End { which, on } => vault.end_trip(which_one(vault, which.as_deref()).await?, session.day_past(&on)?).await?,
            Self::LetGo { which, on } => vault.let_go_trip(which_one(vault, which.as_deref()).await?, session.day_past(&on)?).await?,
            Self::Show { .. } => return Ok(()),
        };
        session.receipt(&receipt)
    }
}

async fn became(session: &Session, vault: &Vault, it: Became, step: VisitStep) -> Done<Receipt> {
    let id = which_one(vault, it.which.trip.as_deref()).await?;
    let person = names::person(session, vault, &it.person).await?.id;
    Ok(vault.trip_visit(id, person, step, session.day_past(&it.on)?).await?)
}
