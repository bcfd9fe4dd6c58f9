//! Words for thanks, from three lines: what they did, what it led to, what it shows about them.

use hearten_boxed::boxed;
use hearten_domain::{MembershipKind, Move, Person, PersonId, StandingKind, ThanksId};
use hearten_moves::{PersonFacts, Remark, ThanksLines, check, praise, thanks_letter};
use hearten_speech::say;
use jiff::civil::Date;
use serde::Serialize;

use crate::{
    Result, Vault, VerbError,
    moves::facts_of,
    text::optional,
    writing::{person_in, refuse_uncontacted},
};

/// Thanks that are to be put into words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThanksRequest {
    /// To whom.
    pub person: PersonId,
    /// Which thanks that were noted, if any.
    pub thanks: Option<ThanksId>,
    /// What they did; not needed where thanks are named.
    pub deed: Option<String>,
    /// What it led to.
    pub led_to: Option<String>,
    /// What it shows about them.
    pub shows: Option<String>,
    /// The day they did it; none is today.
    pub on: Option<Date>,
}

/// Thanks in words.
#[derive(Debug, Clone, Serialize)]
pub struct ThanksDraft {
    /// To whom, by which medium, with the draft and what it rests on.
    pub suggested: Move,
    /// What a friend would say of the draft; none means one would be glad to get it.
    pub remarks: Vec<Remark>,
    /// The same said where others hear it.
    pub praise: PraiseView,
}

/// Praise in front of others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PraiseView {
    /// Who could hear it, each in a few words.
    pub hearers: Vec<String>,
    /// The words, also fit for a recommendation.
    pub text: String,
}

#[boxed]
impl Vault {
    /// Puts thanks into words. It only reads.
    ///
    /// # Errors
    /// `missing` where person or thanks are not there; `invalid` where no deed is named; `refused` for the dead and those who are not to be contacted.
    pub async fn thanks_draft(&self, request: ThanksRequest) -> Result<ThanksDraft> {
        let mut tx = self.read().await?;
        let person = person_in(&mut tx, request.person).await?;
        let closed = [StandingKind::Dead, StandingKind::DoNotContact];
        refuse_uncontacted(&mut tx, &person, &closed, self.today_date()).await?;
        let facts = facts_of(self, &mut tx, person.id).await?;
        let known = facts.people.iter().find(|it| it.id == person.id).ok_or_else(|| nothing_known(&person))?;
        let lines = ThanksLines {
            thanks: request.thanks,
            deed: optional(request.deed),
            led_to: optional(request.led_to),
            shows: optional(request.shows),
            on: request.on.unwrap_or_else(|| self.today_date()),
        };
        let suggested = thanks_letter(&facts, person.id, &lines).ok_or_else(|| {
            VerbError::invalid(say("verb-thanks-deed-empty").with("name", &person.name)).hint(say("verb-thanks-deed-hint"))
        })?;
        Ok(ThanksDraft { remarks: check(&suggested.draft, &suggested), praise: praised(known, &lines), suggested })
    }
}

fn nothing_known(person: &Person) -> VerbError {
    VerbError::missing(say("verb-thanks-nothing-known").with("name", &person.name))
}

/// Who could hear good of them: those with whom they are now.
fn praised(person: &PersonFacts, lines: &ThanksLines) -> PraiseView {
    let noted = person.thanks.iter().find(|thanks| Some(thanks.id) == lines.thanks);
    let deed = lines.deed.as_deref().or(noted.map(|it| it.deed.as_str())).unwrap_or_default();
    let led_to = lines.led_to.as_deref().or(noted.and_then(|it| it.led_to.as_deref()));
    let shows = lines.shows.as_deref().or(noted.and_then(|it| it.shows.as_deref()));
    let belongs = person.organizations.iter().filter(|it| it.current);
    let hearers = belongs.map(|it| {
        let who = match it.kind {
            MembershipKind::Employer => say("verb-thanks-hearer-employer"),
            MembershipKind::Board => say("verb-thanks-hearer-board"),
            _ => say("verb-thanks-hearer-other"),
        };
        who.with("place", &it.organization).to_string()
    });
    PraiseView { hearers: hearers.collect(), text: praise(person, deed, led_to, shows) }
}
