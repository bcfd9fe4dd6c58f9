//! Goals: set out for with a plan, their steps as moves, reached with thanks, let go.

use hearten_domain::{ErrorKind, GoalState, GoalStepKind, Medium, ReasonKind};
use hearten_testkit::both;
use hearten_verbs::{Answer, NewGoal, NewGoalStep, NewNote, Vault};
use jiff::civil::date;

use crate::common::*;

/// Ana, whom I meet often, belongs with Ben to a small club; the two are what a way is made of.
async fn way_to_ben(vault: &Vault) -> (hearten_domain::PersonId, hearten_domain::PersonId) {
    let ana = add(vault, "Ana Lopez", &[]).await;
    let ben = add(vault, "Ben Adeyemi", &[]).await;
    for day in [3, 10, 17, 24] {
        vault.log(contact(ana, Medium::Visit, date(2024, 5, day))).await.unwrap();
    }
    for person in [ana, ben] {
        let club = NewNote::MemberOf {
            organization: "Rowing club".into(),
            kind: hearten_domain::MembershipKind::Club,
            role: None,
            from: None,
            to: None,
        };
        vault.note(person, club).await.unwrap();
    }
    (ana, ben)
}

fn goal(text: &str, target: Option<&str>) -> NewGoal {
    NewGoal { text: text.into(), target: target.map(Into::into) }
}

both! {
    async fn a_goal_with_a_target_has_a_plan_that_gives_first_and_names_whom_to_ask(database) {
        let vault = vault(&database).await;
        let (ana, ben) = way_to_ben(&vault).await;
        vault.goal_begin(goal("A word with Ben", Some("Ben Adeyemi"))).await.unwrap();
        let view = vault.goals().await.unwrap().remove(0);
        let kinds: Vec<_> = view.steps.iter().map(|step| (step.step.kind, step.step.person_id)).collect();
        assert_eq!(
            kinds,
            [
                (GoalStepKind::Give, Some(ana)),
                (GoalStepKind::Ask, Some(ana)),
                (GoalStepKind::Door, None),
                (GoalStepKind::Ask, Some(ben)),
                (GoalStepKind::Thank, Some(ana)),
            ]
        );
        assert_error(vault.goal_begin(goal(" ", None)).await, ErrorKind::Invalid, "the goal");
    }

    async fn a_target_that_nobody_knows_has_other_doors(database) {
        let vault = vault(&database).await;
        vault.goal_begin(goal("Speak at the fair", Some("Director of the harbour fair"))).await.unwrap();
        let view = vault.goals().await.unwrap().remove(0);
        assert_eq!(view.steps.iter().map(|step| step.step.kind).collect::<Vec<_>>(), [GoalStepKind::Door]);
    }

    async fn the_next_step_is_a_move_and_is_done_by_it(database) {
        let vault = vault(&database).await;
        let (ana, _) = way_to_ben(&vault).await;
        vault.goal_begin(goal("A word with Ben", Some("Ben Adeyemi"))).await.unwrap();
        let moves = vault.today().await.unwrap().moves;
        let step = moves.iter().find(|it| it.reason_kind == ReasonKind::Goal).expect("a move to the goal");
        assert_eq!(step.people[0].id, ana);
        assert!(step.why.reason().contains("goal “A word with Ben”"), "{}", step.why.reason());
        vault.answer_move(&step.id.0, Answer::Done).await.unwrap();
        let view = vault.goals().await.unwrap().remove(0);
        assert_eq!((view.done(), view.next().unwrap().step.kind), (1, GoalStepKind::Ask));
        vault.undo(None).await.unwrap();
        assert_eq!(vault.goals().await.unwrap().remove(0).done(), 0);
    }

    async fn who_was_part_of_a_goal_that_is_reached_is_owed_thanks(database) {
        let vault = vault(&database).await;
        let (ana, ben) = way_to_ben(&vault).await;
        let id = vault.goal_begin(goal("A grant", None)).await.unwrap().id.parse().unwrap();
        let step = |person, text: &str| NewGoalStep { goal: id, kind: GoalStepKind::Ask, person: Some(person), text: text.into(), due: None };
        let first = vault.goal_step_add(step(ana, "Ask how it is done")).await.unwrap();
        vault.goal_step_add(step(ben, "Ask for a name")).await.unwrap();
        let first = first.id.parse().unwrap();
        vault.goal_step_done(first, TODAY, Some("She told all".into())).await.unwrap();
        assert_error(vault.goal_step_done(first, TODAY, None).await, ErrorKind::Conflict, "was done on");
        vault.goal_reached(id, Some("A year of it".into())).await.unwrap();
        let owed = async |person| vault.held(person).await.unwrap().groups.iter().any(|group| group.kind == "thanks");
        assert!(owed(ana).await && !owed(ben).await, "only of a step that was done");
        assert_eq!(vault.goal(id).await.unwrap().state, GoalState::Reached);
        assert_error(vault.goal_drop(id).await, ErrorKind::Conflict, "reached already");
        vault.undo(None).await.unwrap();
        assert!(!owed(ana).await);
        vault.goal_drop(id).await.unwrap();
        assert_eq!(vault.goal(id).await.unwrap().state, GoalState::Dropped);
    }
}
