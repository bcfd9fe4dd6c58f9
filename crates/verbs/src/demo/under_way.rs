//! What is under way: a goal with its steps, two small asks, two feeds, a guide. Nothing of it is due by the anchor, not to crowd Today.

use hearten_domain::{
    Ask, AskKind, AskState, Feed, GiftId, Goal, GoalId, GoalStep, GoalStepKind, GuideRun, GuideRunId, GuideStep, News, NewsKind,
};

use super::vault::Draft;

/// A step to the goal: what sort, with whom, what, due so many days after the anchor (where below 0, done on that day), what came of it.
type Step = (GoalStepKind, &'static str, &'static str, i64, &'static str);

const STEPS: &[Step] = &[
    (
        GoalStepKind::Give,
        "rikard",
        "Bring Rikard Sjöö something of use before anything is asked",
        -2,
        "Lindiwe's drawing of doors and docks; he pinned it up in the cold store",
    ),
    (GoalStepKind::Ask, "astrid", "Ask Astrid Vinge whether a word to the board of Polhav would be right", 10, ""),
    (GoalStepKind::Thank, "ingemar", "Thank Ingemar Falkenby for the way, whatever came of it", 23, ""),
];

/// An answer: so many days ago, what it was, and the gift that it was.
type Answer = (i64, &'static str, &'static str);

/// An ask: of whom, what for, what about, so many days ago, and the answer.
type Question = (&'static str, AskKind, &'static str, i64, Option<Answer>);

const ASKS: &[Question] = &[
    (
        "lindiwe",
        AskKind::Opinion,
        "insulated doors or faster docks",
        9,
        Some((3, "Docks first: a door saves heat, a dock saves hours", "a frank answer on doors and docks, with a drawing")),
    ),
    ("samuel", AskKind::TenMinutes, "what a new compressor saves in its first winter", 5, None),
];

/// A feed: its title, where it is read, whose it is (blank for one on a topic), since how many days.
type Source = (&'static str, &'static str, &'static str, i64);

const FEEDS: &[Source] = &[
    ("Mirador: letters from the harbour archive", "https://mirador.example.org/feed.xml", "ximena", 50),
    ("The Leftover Table", "https://leftovertable.example/feed.xml", "", 60),
];

/// What else was read in a feed of somebody: of whom, its title, so many days ago, its address. What came onto the shelf is a find.
const READ: &[(&str, &str, i64, &str)] = &[("ximena", "The harbour clerk who could not spell", 44, "https://mirador.example.org/clerk")];

/// The steps of the guide that were done: which, so many days ago, what came of it.
const GUIDED: &[(i64, i64, &str)] = &[
    (1, 6, "To be asked for a whole region, not for one house. Rikard, Wiebke and Dimitra do it well; it stands among the goals"),
    (2, 3, "Harriet, Monique, Amadou and Siv: the lease, the bread, a budget, and Fridays that grow too long"),
];

/// Puts it on the sheet, last of all, so that nothing else gets another identity by it.
pub(super) fn put_under_way(draft: &mut Draft) {
    put_goal(draft);
    put_asks(draft);
    put_feeds(draft);
    put_guide(draft);
}

fn put_goal(draft: &mut Draft) {
    let goal = Goal {
        id: GoalId(draft.id()),
        text: "Lead operations again, where there are cold stores and an old founder".to_owned(),
        target: Some("Polhav Cold Stores".to_owned()),
        begun_on: draft.before(6),
        reached_on: None,
        dropped_on: None,
        outcome: None,
        import_id: Some(draft.import),
    };
    let (goal_id, noted_on) = (goal.id, goal.begun_on);
    draft.made.goals.push(goal);
    for (kind, key, text, day, note) in STEPS {
        let person_id = draft.who(key);
        let due_on = draft.ahead(*day);
        let step = GoalStep {
            id: draft.id().into(),
            goal_id,
            kind: *kind,
            person_id,
            text: (*text).to_owned(),
            noted_on,
            due_on,
            done_on: (*day < 0).then_some(due_on),
            note: (!note.is_empty()).then(|| (*note).to_owned()),
            import_id: Some(draft.import),
        };
        draft.made.goal_steps.push(step);
    }
}

fn put_asks(draft: &mut Draft) {
    for (key, kind, text, ago, answer) in ASKS {
        let Some(person_id) = draft.who(key) else { continue };
        let gift_id = answer.and_then(|(_, _, what)| gift_of(draft, what));
        let ask = Ask {
            id: draft.id().into(),
            person_id,
            kind: *kind,
            text: (*text).to_owned(),
            asked_on: draft.before(*ago),
            state: if answer.is_some() { AskState::Answered } else { AskState::Asked },
            settled_on: answer.map(|(ago, ..)| draft.before(ago)),
            answer: answer.map(|(_, said, _)| said.to_owned()),
            gift_id,
            import_id: Some(draft.import),
        };
        draft.made.asks.push(ask);
    }
}

/// The gift of that name; one nobody gave is noted and gives none.
fn gift_of(draft: &mut Draft, what: &str) -> Option<GiftId> {
    let found = draft.made.gifts.iter().find(|gift| gift.what == what).map(|gift| gift.id);
    if found.is_none() {
        draft.unknown.push(what.to_owned());
    }
    found
}

fn put_feeds(draft: &mut Draft) {
    for (title, url, key, since) in FEEDS {
        let person_id = if key.is_empty() { None } else { draft.who(key) };
        let feed = Feed {
            id: draft.id().into(),
            url: (*url).to_owned(),
            title: (*title).to_owned(),
            person_id,
            since: draft.before(*since),
            ended_on: None,
            import_id: Some(draft.import),
        };
        draft.made.feeds.push(feed);
    }
    for (key, title, ago, source) in READ {
        let Some(person_id) = draft.who(key) else { continue };
        let news = News {
            id: draft.id().into(),
            person_id,
            kind: NewsKind::Post,
            before: None,
            after: Some((*title).to_owned()),
            on_day: draft.before(*ago),
            source: Some((*source).to_owned()),
            import_id: Some(draft.import),
        };
        draft.made.news.push(news);
    }
}

fn put_guide(draft: &mut Draft) {
    let run = GuideRun {
        id: GuideRunId(draft.id()),
        guide: "advancing".to_owned(),
        title: "Advancing".to_owned(),
        started_on: draft.before(6),
        ended_on: None,
        import_id: Some(draft.import),
    };
    let run_id = run.id;
    draft.made.guide_runs.push(run);
    for (step, ago, note) in GUIDED {
        let done = GuideStep {
            id: draft.id().into(),
            run_id,
            step: *step,
            done_on: draft.before(*ago),
            note: Some((*note).to_owned()),
            import_id: Some(draft.import),
        };
        draft.made.guide_steps.push(done);
    }
}

#[cfg(test)]
mod tests {
    use hearten_moves::read_guide;
    use jiff::{
        ToSpan,
        civil::{Date, date},
    };

    use super::*;
    use crate::demo::invent;

    const ANCHORS: [Date; 2] = [date(2026, 11, 23), date(2028, 2, 27)];

    #[test]
    fn a_step_of_the_goal_is_done_and_the_others_lie_ahead() {
        for anchor in ANCHORS {
            let made = invent(anchor);
            let [goal] = made.goals.as_slice() else { panic!("{:?}", made.goals) };
            assert!(
                made.goal_steps.iter().all(|step| step.goal_id == goal.id && step.noted_on == goal.begun_on && step.person_id.is_some())
            );
            let (done, open): (Vec<&GoalStep>, Vec<&GoalStep>) = made.goal_steps.iter().partition(|step| step.done_on.is_some());
            assert!(done.len() == 1 && done.iter().all(|step| step.done_on == Some(step.due_on) && step.due_on <= anchor));
            assert!(open.len() == 2 && open.iter().all(|step| step.due_on > anchor));
        }
    }

    #[test]
    fn steps_of_the_guide_were_done_on_their_days_and_the_next_lies_ahead() {
        let guide = read_guide(include_str!("../../guides/advancing.md")).unwrap();
        for anchor in ANCHORS {
            let made = invent(anchor);
            let [run] = made.guide_runs.as_slice() else { panic!("{:?}", made.guide_runs) };
            assert_eq!((run.title.as_str(), made.guide_steps.len()), (guide.title.as_str(), 2));
            let due = |nth: usize| run.started_on.saturating_add(guide.steps[nth].day.days());
            for (nth, done) in made.guide_steps.iter().enumerate() {
                assert_eq!((done.run_id, done.step, done.done_on), (run.id, nth as i64 + 1, due(nth)));
            }
            assert!(due(2) > anchor, "{}", due(2));
        }
    }

    #[test]
    fn an_answered_ask_is_the_gift_of_whom_was_asked_and_another_is_open() {
        let made = invent(ANCHORS[0]);
        let [answered, open] = made.asks.as_slice() else { panic!("{:?}", made.asks) };
        assert_eq!((answered.state, open.state), (AskState::Answered, AskState::Asked));
        let gift = made.gifts.iter().find(|gift| Some(gift.id) == answered.gift_id).unwrap();
        assert_eq!((gift.person_id, Some(gift.on)), (answered.person_id, answered.settled_on));
        assert!(open.settled_on.is_none() && open.gift_id.is_none());
    }

    #[test]
    fn feeds_are_where_nobody_is_and_something_was_read_in_each() {
        let made = invent(ANCHORS[0]);
        assert!(made.feeds.iter().any(|feed| feed.person_id.is_some()));
        for feed in &made.feeds {
            let host = feed.url.strip_prefix("https://").and_then(|rest| rest.split('/').next()).unwrap();
            assert!(host.ends_with(".example") || host.ends_with(".example.org"), "{host} is kept free for examples (RFC 2606)");
            let is_there = |url: Option<&str>| url.is_some_and(|url| url.starts_with(&format!("https://{host}/")));
            let read = match feed.person_id {
                Some(person) => made.news.iter().filter(|news| news.person_id == person && is_there(news.source.as_deref())).count(),
                None => made.finds.iter().filter(|find| is_there(find.url.as_deref())).count(),
            };
            assert!(read > 0, "{}", feed.title);
        }
    }
}
