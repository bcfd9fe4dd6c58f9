//! What to write at each step of an introduction: asked first, each alone; made in one mail to both; never a word to one about what the other did not want.

use hearten_domain::{Introduction, PersonId, Side};

use crate::{PersonFacts, why::sentence};

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
            Some(side) => self.letter(side, &self.body(introduction, occasion, side)),
            None => self.to_both(introduction),
        }
    }

    fn body(&self, introduction: &Introduction, occasion: IntroducingWords, side: Side) -> String {
        let other = self.side(side.other());
        let (full, short) = (&other.full, &other.short);
        let reason = told(introduction.reason(side));
        match occasion {
            IntroducingWords::Tell(_) => {
                format!(
                    "{full} came to my mind, and so did you. {reason}\n\nNothing to do about it; it only seemed good for you to know of {short}."
                )
            }
            IntroducingWords::Ask(_) => {
                let agreed = introduction.days(side.other()).agreed_on.is_some();
                let both = if agreed { "would be glad of it" } else { "is asked only if you like the thought" };
                format!(
                    "You came to my mind together with {full}. {reason}\n\nWould you like to meet? {short} {both}. And a no is quite all right; it stays with me."
                )
            }
            IntroducingWords::AskAgain(_) => {
                format!(
                    "You need not answer in haste about {full}; my question is only here so that it does not get lost. {reason}\n\nIf you would rather not, or not now, one word is enough and all is well."
                )
            }
            IntroducingWords::NotThisTime(_) => {
                let agreed = introduction.days(side).agreed_on.is_some();
                let thanks = if agreed { "Thank you for being open to meet" } else { "You need no longer think about meeting" };
                format!(
                    "{thanks} {short}. It will not come about for now, which has nothing to do with you; the time is not right.\n\nI keep my eyes open for you."
                )
            }
            IntroducingWords::AskMet(_) => {
                format!(
                    "How are you? Have you and {short} found each other?\n\nIf it has to wait, that is fine; there is no hurry on my side."
                )
            }
            _ => format!(
                "You came to my mind, and {short} too. Has something grown out of your talks?\n\nI would love to hear, whatever it is."
            ),
        }
    }

    fn letter(&self, side: Side, body: &str) -> String {
        let greeting = self.side(side).greeted.as_ref().map_or_else(|| "Hello,".to_owned(), |name| format!("Hi {name},"));
        format!("{greeting}\n\n{body}")
    }

    fn to_both(&self, introduction: &Introduction) -> String {
        let (first, second) = (&self.first, &self.second);
        let names = |side: Side| self.side(side).short.as_str();
        let part = |side: Side| format!("{}, this is {}. {}", names(side), self.side(side.other()).full, told(introduction.reason(side)));
        format!(
            "Hi {} and {},\n\nYou both said yes, so here you are.\n\n{}\n\n{}\n\n{}, would you make the first move? From here it is yours; you need not keep me among the addressees.",
            first.short,
            second.short,
            part(Side::First),
            part(Side::Second),
            first.short
        )
    }
}

/// A reason as a sentence of its own.
fn told(reason: &str) -> String {
    let reason = sentence(reason.trim());
    if reason.ends_with(['.', '!', '?', '…']) { reason } else { format!("{reason}.") }
}
