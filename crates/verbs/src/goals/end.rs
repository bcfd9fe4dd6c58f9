//! A goal reached, or let go.

use std::collections::BTreeSet;

use hearten_boxed::boxed;
use hearten_domain::{Goal, GoalId, GoalStep, PersonId, Thanks};
use hearten_speech::say;

use super::next::Answered;
use crate::{
    Receipt, Result, Vault,
    text::{optional, required_line},
    writing::receipt,
};

#[boxed]
impl Vault {
    /// A goal is reached. Whoever was part of a step that was done is owed thanks, with what came of it.
    ///
    /// # Errors
    /// `missing` where there is no such goal; `conflict` where it is at its end already.
    pub async fn goal_reached(&self, id: GoalId, outcome: Option<String>) -> Result<Receipt> {
        let outcome = optional(outcome).map(|outcome| required_line(&outcome, say("verb-what-what-came-of-it"))).transpose()?;
        let today = self.today_date();
        let mut tx = self.write().await?;
        let goal = self.open_goal(&mut tx, id).await?;
        let answered = Answered::read(&mut tx, today).await?;
        let steps: Vec<GoalStep> = tx.all().await?;
        let done = steps.iter().filter(|step| step.goal_id == id && answered.done_on(step, today).is_some());
        let helpers: BTreeSet<PersonId> = done.filter_map(|step| step.person_id).collect();
        let said = say(if helpers.is_empty() { "verb-goal-reached" } else { "verb-goal-reached-thanks" });
        let change = self.change(&mut tx, "goal reached", said.with("goal", &goal.text).with("count", helpers.len())).await?;
        for person_id in helpers {
            let thanks = Thanks {
                id: self.ids.next().into(),
                person_id,
                gift_id: None,
                deed: say("verb-goal-deed").with("goal", &goal.text).into(),
                led_to: outcome.clone(),
                shows: None,
                owed_on: today,
                sent_on: None,
                outcome: outcome.clone(),
                outcome_on: outcome.as_ref().map(|_| today),
                told_on: None,
                import_id: None,
            };
            tx.create(&change, &thanks).await?;
        }
        tx.update(&change, &Goal { reached_on: Some(today), outcome, ..goal }).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    /// Lets a goal go.
    ///
    /// # Errors
    /// `missing` where there is no such goal; `conflict` where it is at its end already.
    pub async fn goal_drop(&self, id: GoalId) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let goal = self.open_goal(&mut tx, id).await?;
        let change = self.change(&mut tx, "goal drop", say("verb-goal-let-go").with("goal", &goal.text)).await?;
        tx.update(&change, &Goal { dropped_on: Some(self.today_date()), ..goal }).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }
}
