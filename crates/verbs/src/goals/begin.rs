//! Setting out for a goal, with a plan.

use hearten_boxed::boxed;
use hearten_domain::{ErrorKind, Goal, GoalStep, GoalStepKind, PersonId};
use hearten_speech::say;
use jiff::ToSpan;

use crate::{
    PathView, Receipt, Result, RouteView, Vault,
    text::{optional, required_line},
    writing::receipt,
};

/// A goal to set out for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewGoal {
    /// What I want, in a few words.
    pub text: String,
    /// Whom I want to reach for it, as for [`Vault::path`].
    pub target: Option<String>,
}

/// A step of a plan: what sort, with whom, what, and after how many days.
type Planned = (GoalStepKind, Option<PersonId>, String, i64);

#[boxed]
impl Vault {
    /// Sets out for a goal. Where a target is named, a plan is made from the strongest way to it: give first, the right person, another door,
    /// thanks. Each step may be changed.
    ///
    /// # Errors
    /// `invalid` for an empty text; `conflict` where the target may be several people; `refused` where it is never to be contacted.
    pub async fn goal_begin(&self, new: NewGoal) -> Result<Receipt> {
        let text = required_line(&new.text, say("verb-what-the-goal"))?;
        let target = optional(new.target).map(|target| required_line(&target, say("verb-what-whom-you-want-to-reach"))).transpose()?;
        let planned = match &target {
            Some(target) => self.plan(target).await?,
            None => Vec::new(),
        };
        let today = self.today_date();
        let mut tx = self.write().await?;
        let goal = Goal {
            id: self.ids.next().into(),
            text,
            target,
            begun_on: today,
            reached_on: None,
            dropped_on: None,
            outcome: None,
            import_id: None,
        };
        let change = self.change(&mut tx, "goal add", say("verb-goal-begun").with("goal", &goal.text)).await?;
        tx.create(&change, &goal).await?;
        for (kind, person_id, text, days) in planned {
            let step = GoalStep {
                id: self.ids.next().into(),
                goal_id: goal.id,
                kind,
                person_id,
                text,
                noted_on: today,
                due_on: today.checked_add(days.days()).unwrap_or(today),
                done_on: None,
                note: None,
                import_id: None,
            };
            tx.create(&change, &step).await?;
        }
        tx.commit().await?;
        Ok(receipt(goal.id, &change))
    }

    /// The plan for a target; where no way is known, other doors alone.
    async fn plan(&self, target: &str) -> Result<Vec<Planned>> {
        let found = match self.path(target, 1).await {
            Ok(found) => found,
            Err(error) if error.kind() == ErrorKind::Missing => return Ok(vec![door(target)]),
            Err(error) => return Err(error),
        };
        Ok(found.routes.first().map_or_else(|| without_a_way(&found), |route| along(route, &found.target.name)))
    }
}

fn along(route: &RouteView, target: &str) -> Vec<Planned> {
    let (first, id) = (route.ask.name.as_str(), route.ask.person);
    // The stops: me, who is asked, whoever is between, the target.
    let next = route.stops.get(2).map(|stop| stop.name.as_str());
    let of = |key: &'static str, name: &str| say(key).with("name", name).to_string();
    let ask = match next {
        Some(next) => say("verb-goal-ask-word").with("name", first).with("next", next).to_string(),
        None => of("verb-goal-ask", first),
    };
    let mut steps = vec![(GoalStepKind::Give, id, of("verb-goal-bring", first), 0), (GoalStepKind::Ask, id, ask, 14)];
    let between = route.stops.iter().skip(2);
    steps.extend(between.map(|stop| (GoalStepKind::Ask, stop.person, of("verb-goal-speak", &stop.name), 28)));
    steps.push(door(target));
    steps.push((GoalStepKind::Thank, id, of("verb-goal-thank", first), 42));
    steps
}

fn without_a_way(found: &PathView) -> Vec<Planned> {
    let near = found.nearest.first().map(|near| {
        let text = say("verb-goal-ask-nearest").with("name", &near.stop.name).to_string();
        (GoalStepKind::Ask, near.stop.person, text, 14)
    });
    near.into_iter().chain([door(&found.target.name)]).collect()
}

fn door(target: &str) -> Planned {
    (GoalStepKind::Door, None, say("verb-goal-door").with("name", target).into(), 21)
}
