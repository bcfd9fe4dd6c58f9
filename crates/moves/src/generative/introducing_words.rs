//! What to write at each step of an introduction: asked first, each alone; made in one mail to both; never a word to one about what the other did not want.

use hearten_domain::{Introduction, PersonId, Side};
use hearten_speech::{Said, capital, say};

use crate::PersonFacts;

/// The two people of an introduction, as a letter names them.
#[derive(Debug, Clone)]
pub struct Introduced {
    first: Named,
    second: Named,
}

#[derive(Debug, Clone)]
struct Named {
    full: String,
    short: String,
    greeted: Option<String>,
}

/// The occasions on which something is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IntroducingWords {
    /// One is told of the other, without a question.
    Tell(Side),
    /// One is asked.
    Ask(Side),
    /// One was asked and has not answered.
    AskAgain(Side),
    /// One is told that it will not come about.
    NotThisTime(Side),
    /// Both are brought together.
    Make,
    /// One is asked whether they found each other.
    AskMet(Side),
    /// One is asked what became of it.
    AskOutcome(Side),
}

impl IntroducingWords {
    /// To which of the two the words go; none where they go to both.
    pub fn side(self) -> Option<Side> {
        match self {
            Self::Make => None,
            Self::Tell(side)
            | Self::Ask(side)
            | Self::AskAgain(side)
            | Self::NotThisTime(side)
            | Self::AskMet(side)
            | Self::AskOutcome(side) => Some(side),
        }
    }
}

impl Introduced {
    /// The two, by the facts about them.
    pub fn of(first: &PersonFacts, second: &PersonFacts) -> Self {
        let named = |person: &PersonFacts| Named { full: person.name.clone(), short: person.short_name(), greeted: person.given_name() };
        Self { first: named(first), second: named(second) }
    }

    /// The two, by their names and what friends call them.
    pub fn named(people: [(PersonId, &str, Option<&str>); 2]) -> Self {
        let [first, second] = people.map(|(id, name, nickname)| {
            let mut facts = PersonFacts::named(id, name);
            facts.nickname = nickname.map(str::to_owned);
            facts
        });
        Self::of(&first, &second)
    }

    fn side(&self, side: Side) -> &Named {
        match side {
            Side::First => &self.first,
            Side::Second => &self.second,
        }
    }

    /// Words to start from.
    pub fn words(&self, introduction: &Introduction, occasion: IntroducingWords) -> String {
        match occasion.side() {
            Some(side) => format!("{}\n\n{}", self.greeting(side), self.body(introduction, occasion, side)),
            None => self.to_both(introduction),
        }
    }

    fn body(&self, introduction: &Introduction, occasion: IntroducingWords, side: Side) -> Said {
        let other = self.side(side.other());
        let has_agreed = |side: Side| introduction.days(side).agreed_on.is_some();
        let key = match occasion {
            IntroducingWords::Tell(_) => "grateful-introducing-draft-tell",
            IntroducingWords::Ask(_) if has_agreed(side.other()) => "grateful-introducing-draft-ask-other",
            IntroducingWords::Ask(_) => "grateful-introducing-draft-ask",
            IntroducingWords::AskAgain(_) => "grateful-introducing-draft-again",
            IntroducingWords::NotThisTime(_) if has_agreed(side) => "grateful-introducing-draft-not-now-agreed",
            IntroducingWords::NotThisTime(_) => "grateful-introducing-draft-not-now",
            IntroducingWords::AskMet(_) => "grateful-introducing-draft-met",
            _ => "grateful-introducing-draft-outcome",
        };
        let reason = told(introduction.reason(side));
        say(key).with("full", &other.full).with("short", &other.short).with("reason", reason)
    }

    fn greeting(&self, side: Side) -> Said {
        self.side(side).greeted.as_ref().map_or_else(|| say("gracious-hello"), |name| say("gracious-hi").with("short", name))
    }

    fn to_both(&self, introduction: &Introduction) -> String {
        let part = |side: Side| {
            let said = say("grateful-introducing-draft-part").with("short", &self.side(side).short);
            said.with("full", &self.side(side.other()).full).with("reason", told(introduction.reason(side)))
        };
        say("grateful-introducing-draft-make")
            .with("first", &self.first.short)
            .with("second", &self.second.short)
            .with("for-first", part(Side::First))
            .with("for-second", part(Side::Second))
            .into()
    }
}

/// A reason as a sentence of its own.
fn told(reason: &str) -> String {
    let reason = capital(reason.trim());
    if reason.ends_with(['.', '!', '?', '…']) { reason } else { format!("{reason}.") }
}
