//! Words for a small ask, beside what was given before.

use std::cmp::Reverse;

use hearten_boxed::boxed;
use hearten_domain::{AskKind, Concern, ConcernKind, Gift, GiftDirection, Move, PersonId, StandingKind};
use hearten_moves::{AskLines, Remark, ask_letter, check, doors};
use hearten_speech::say;
use serde::Serialize;

use crate::{
    FindFor, Result, Vault, VerbError,
    moves::{all_on_day, facts_of},
    text::required_line,
    writing::{person_in, refuse_uncontacted},
};

/// So many gifts are recalled each way.
const RECALLED: usize = 3;

/// What is to be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskRequest {
    /// Whom.
    pub person: PersonId,
    /// What for.
    pub kind: AskKind,
    /// What about.
    pub text: String,
}

/// A small ask in words.
#[derive(Debug, Clone, Serialize)]
pub struct AskDraft {
    /// By which medium, with the draft and why it is they who are asked.
    pub suggested: Move,
    /// What a friend would say of the draft; none means one would be glad to get it.
    pub remarks: Vec<Remark>,
    /// What was before the ask.
    pub before: BeforeAsk,
}

/// What stands beside an ask.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BeforeAsk {
    /// What I gave them, newest first; few.
    pub given: Vec<Gift>,
    /// What they gave me, newest first; few.
    pub received: Vec<Gift>,
    /// Where nothing from me is noted: that giving first makes an ask lighter, in a sentence.
    pub give_first: Option<String>,
    /// What of my shelf would serve them.
    pub shelf: Vec<FindFor>,
    /// Other doors than an ask, each a sentence.
    pub doors: Vec<String>,
}

#[boxed]
impl Vault {
    /// What was given before, both ways, and other doors than an ask. It only reads.
    ///
    /// # Errors
    /// `missing` where there is no such person; `refused` where nothing is to be asked of them now.
    pub async fn before_ask(&self, id: PersonId) -> Result<BeforeAsk> {
        let mut tx = self.read().await?;
        let person = person_in(&mut tx, id).await?;
        self.refuse_ask(&mut tx, &person).await?;
        let today = self.today_date();
        let mut gifts = all_on_day(tx.of_person::<Gift>(id).await?, today);
        gifts.sort_by_key(|gift| Reverse((gift.on, gift.id)));
        let (given, received): (Vec<Gift>, Vec<Gift>) = gifts.into_iter().partition(|gift| gift.direction == GiftDirection::Given);
        let facts = facts_of(self, &mut tx, id).await?;
        drop(tx);
        let shelf: Vec<FindFor> = self.shelf_for(id).await?.into_iter().take(RECALLED).collect();
        let give_first = given.is_empty().then(|| {
            let key = if shelf.is_empty() { "verb-ask-give-first" } else { "verb-ask-give-first-shelf" };
            say(key).with("name", &person.name).into()
        });
        Ok(BeforeAsk {
            given: given.into_iter().take(RECALLED).collect(),
            received: received.into_iter().take(RECALLED).collect(),
            give_first,
            shelf,
            doors: doors(&facts, id),
        })
    }

    /// Puts a small ask into words. It only reads.
    ///
    /// # Errors
    /// `missing` where there is no such person; `refused` where nothing is to be asked of them now; `invalid` where nothing is asked.
    pub async fn ask_draft(&self, request: AskRequest) -> Result<AskDraft> {
        let text = required_line(&request.text, say("verb-what-what-you-ask"))?;
        let before = self.before_ask(request.person).await?;
        let mut tx = self.read().await?;
        let facts = facts_of(self, &mut tx, request.person).await?;
        let lines = AskLines { kind: request.kind, text };
        let suggested = ask_letter(&facts, request.person, &lines).ok_or_else(|| VerbError::invalid(say("verb-ask-empty")))?;
        Ok(AskDraft { remarks: check(&suggested.draft, &suggested), suggested, before })
    }

    /// Refuses, softly, to ask anything of those who have enough to carry, and of those who are to be left in peace.
    pub(super) async fn refuse_ask(&self, tx: &mut hearten_store::Tx, person: &hearten_domain::Person) -> Result<()> {
        let today = self.today_date();
        if person.is_me {
            return Err(VerbError::invalid(say("verb-ask-me").with("name", &person.name)));
        }
        refuse_uncontacted(tx, person, &[StandingKind::Dead, StandingKind::DoNotContact, StandingKind::Muted], today).await?;
        let concerns = all_on_day(tx.of_person::<Concern>(person.id).await?, today);
        let hard = concerns.iter().find(|concern| concern.kind == ConcernKind::HardSeason && concern.is_open_on(today));
        let Some(concern) = hard else { return Ok(()) };
        let said = say("verb-ask-hard-season").with("name", &person.name).with("concern", &concern.text);
        Err(VerbError::refused(said).hint(say("verb-ask-hard-season-hint")))
    }
}
