//! What the ranking learns from answers: a small, bounded term for each kind of reason and medium.

use std::collections::BTreeMap;

use hearten_domain::{Habit, Medium, ReasonKind};
use hearten_speech::{Said, say};
use jiff::civil::Date;

use super::rate::{Prior, Rate, pooled};
use crate::{proposal::chance, why::said_of};

/// The most that what was learnt adds to or takes off a score. It orders moves that are near each other and makes none too poor to be offered.
pub const MOST_LEARNT: f64 = 0.12;
/// How much of the difference from the usual worth goes into the score.
const WEIGHT: f64 = 0.3;
/// A medium says less than a reason.
const MEDIUM_PART: f64 = 0.5;
/// Below this the term is not worth a sentence.
const WORTH_SAYING: f64 = 0.02;
/// On about one day in so many, what was learnt against a kind of reason is set aside, so that it can show itself again.
const REST_EVERY: f64 = 7.0;

/// What became of one earlier move that the user answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// Its habit.
    pub habit: Habit,
    /// Its kind of reason.
    pub kind: ReasonKind,
    /// By which medium it was suggested.
    pub medium: Medium,
    /// Whether the user took it up (took, did, told the outcome), rather than left it aside.
    pub welcome: bool,
    /// Of what was done: whether they answered or the two met, or none while it is too early to say.
    pub answered: Option<bool>,
}

/// Counts of welcome and of answers.
#[derive(Debug, Clone, Copy, Default)]
struct Counts {
    welcome: (u32, u32),
    answered: (u32, u32),
}

impl Counts {
    fn add(&mut self, outcome: &Outcome) {
        self.welcome.0 += u32::from(outcome.welcome);
        self.welcome.1 += 1;
        self.answered.0 += u32::from(outcome.answered == Some(true));
        self.answered.1 += u32::from(outcome.answered.is_some());
    }
}

/// What was learnt of one kind of reason, medium or habit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lesson {
    /// How often it was taken up.
    pub welcome: Rate,
    /// How often what was done was answered.
    pub answered: Rate,
    /// What it adds to a score, −0.12 to 0.12.
    pub term: f64,
}

impl Lesson {
    fn worth(welcome: f64, answered: f64) -> f64 {
        welcome * (0.5 + 0.5 * answered)
    }
}

/// All that was learnt; empty where there were no answers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Lessons {
    /// By kind of reason, of those that were answered at all.
    pub kinds: BTreeMap<ReasonKind, Lesson>,
    /// By medium.
    pub media: BTreeMap<Medium, Lesson>,
    /// By habit.
    pub habits: BTreeMap<Habit, Lesson>,
}

/// The two priors: for welcome and for answers.
#[derive(Clone, Copy)]
struct Priors {
    welcome: Prior,
    answered: Prior,
}

impl Priors {
    fn of<'a>(groups: impl Iterator<Item = &'a Counts> + Clone) -> Self {
        let welcome: Vec<(u32, u32)> = groups.clone().map(|counts| counts.welcome).collect();
        let answered: Vec<(u32, u32)> = groups.map(|counts| counts.answered).collect();
        Self { welcome: pooled(&welcome), answered: pooled(&answered) }
    }

    fn worth(&self) -> f64 {
        Lesson::worth(self.welcome.mean, self.answered.mean)
    }

    /// The lesson of counts under these priors; its term is the difference in worth from `usual`.
    fn lesson(&self, counts: &Counts, usual: f64) -> Lesson {
        let welcome = self.welcome.rate(counts.welcome.0, counts.welcome.1);
        let answered = self.answered.rate(counts.answered.0, counts.answered.1);
        let more = Lesson::worth(welcome.expected, answered.expected) - usual;
        Lesson { welcome, answered, term: (WEIGHT * more).clamp(-MOST_LEARNT, MOST_LEARNT) }
    }

    /// The same priors about what was learnt of a habit.
    fn within(&self, habit: Option<&Lesson>) -> Self {
        let Some(habit) = habit else { return *self };
        Self { welcome: self.welcome.about(habit.welcome.expected), answered: self.answered.about(habit.answered.expected) }
    }
}

impl Lessons {
    /// Learns from these outcomes, in any order. A habit is drawn towards all moves, a kind of reason towards its habit, a medium towards all moves
    /// (beta-binomial; see [`pooled`]), so that a few answers change little.
    pub fn learn(outcomes: &[Outcome]) -> Self {
        let mut kinds: BTreeMap<ReasonKind, (Habit, Counts)> = BTreeMap::new();
        let mut media: BTreeMap<Medium, Counts> = BTreeMap::new();
        let mut habits: BTreeMap<Habit, Counts> = BTreeMap::new();
        for outcome in outcomes {
            let of_kind = kinds.entry(outcome.kind).or_insert((outcome.habit, Counts::default()));
            of_kind.0 = of_kind.0.min(outcome.habit);
            of_kind.1.add(outcome);
            media.entry(outcome.medium).or_default().add(outcome);
            habits.entry(outcome.habit).or_default().add(outcome);
        }
        let priors = Priors::of(kinds.values().map(|(_, counts)| counts));
        let of_media = Priors::of(media.values());
        let habits: BTreeMap<Habit, Lesson> =
            habits.into_iter().map(|(habit, counts)| (habit, priors.lesson(&counts, priors.worth()))).collect();
        let kind = |(kind, (habit, counts)): (ReasonKind, (Habit, Counts))| {
            (kind, priors.within(habits.get(&habit)).lesson(&counts, priors.worth()))
        };
        Self {
            kinds: kinds.into_iter().map(kind).collect(),
            media: media.into_iter().map(|(medium, counts)| (medium, of_media.lesson(&counts, of_media.worth()))).collect(),
            habits,
        }
    }

    /// What was learnt adds to the score of such a move on `today`: −0.12 to 0.12, 0 where nothing was learnt. A kind without answers of its own is
    /// read by its habit. What was learnt against a kind rests on some days.
    pub fn term(&self, habit: Habit, kind: ReasonKind, medium: Medium, today: Date) -> f64 {
        let of_kind = self.kinds.get(&kind).or_else(|| self.habits.get(&habit)).map_or(0.0, |lesson| lesson.term);
        let of_medium = self.media.get(&medium).map_or(0.0, |lesson| lesson.term);
        let term = (of_kind + MEDIUM_PART * of_medium).clamp(-MOST_LEARNT, MOST_LEARNT);
        if term < 0.0 && rests(kind, today) { 0.0 } else { term }
    }

    /// Why the term is what it is, in a sentence; none where it is too small to matter.
    pub fn words(&self, habit: Habit, kind: ReasonKind, medium: Medium, today: Date) -> Option<String> {
        let term = self.term(habit, kind, medium, today);
        if term.abs() < WORTH_SAYING {
            return None;
        }
        let (said, lesson) = match self.kinds.get(&kind) {
            Some(lesson) => (say("gracious-lesson-kind").with("kind", said_of("kind", kind.as_str())), *lesson),
            None => (say("gracious-lesson-habit").with("habit", said_of("habit", habit.as_str())), *self.habits.get(&habit)?),
        };
        let said = said.with("count", lesson.welcome.of).with("good", lesson.welcome.good).with("answers", answers(&lesson));
        let way = say(if term > 0.0 { "gracious-lesson-forward" } else { "gracious-lesson-back" });
        Some(format!("{said} {way}"))
    }
}

fn answers(lesson: &Lesson) -> Said {
    match (lesson.answered.good, lesson.answered.of) {
        (_, 0) => say("gracious-lesson-none-answered"),
        (good, of) => say("gracious-lesson-answered").with("good", good).with("count", of),
    }
}

/// Whether what was learnt against a kind of reason rests on a day.
fn rests(kind: ReasonKind, today: Date) -> bool {
    chance(&format!("rest {kind} {today}")) < 1.0 / REST_EVERY
}

#[cfg(test)]
mod tests {
    use jiff::{Span, civil::date};
    use proptest::prelude::*;

    use super::*;

    const TODAY: Date = date(2024, 5, 15);

    fn outcome(kind: ReasonKind, welcome: bool, answered: Option<bool>) -> Outcome {
        Outcome { habit: Habit::Gracious, kind, medium: Medium::Mail, welcome, answered }
    }

    fn many(kind: ReasonKind, count: usize, welcome: bool) -> Vec<Outcome> {
        vec![outcome(kind, welcome, welcome.then_some(true)); count]
    }

    #[test]
    fn a_single_answer_changes_next_to_nothing_and_many_change_a_little() {
        let one = Lessons::learn(&many(ReasonKind::Dormant, 1, false));
        let day = (0..60).map(|n| TODAY.saturating_add(Span::new().days(n))).find(|day| !rests(ReasonKind::Dormant, *day)).unwrap();
        let of = |lessons: &Lessons| lessons.term(Habit::Gracious, ReasonKind::Dormant, Medium::Mail, day);
        assert!(of(&one).abs() < 0.03, "{}", of(&one));
        let mut all = many(ReasonKind::Dormant, 12, false);
        all.extend(many(ReasonKind::Concern, 12, true));
        all.extend(many(ReasonKind::Date, 12, true));
        let learnt = Lessons::learn(&all);
        assert!(of(&learnt) < -0.05 && of(&learnt) >= -MOST_LEARNT, "{}", of(&learnt));
        assert!(learnt.term(Habit::Gracious, ReasonKind::Concern, Medium::Mail, day) > 0.02);
        let words = learnt.words(Habit::Gracious, ReasonKind::Dormant, Medium::Mail, day).unwrap();
        assert!(words.contains("Of 12 earlier moves for this kind of reason (dormant) you took up 0"), "{words}");
        assert!(words.contains("comes round again"));
    }

    #[test]
    fn what_was_learnt_against_a_kind_rests_on_some_days_so_that_it_can_show_itself_again() {
        let mut all = many(ReasonKind::Dormant, 40, false);
        all.extend(many(ReasonKind::Concern, 40, true));
        let learnt = Lessons::learn(&all);
        let days = (0..700).map(|n| TODAY.saturating_add(Span::new().days(n)));
        let free = days.filter(|day| learnt.term(Habit::Gracious, ReasonKind::Dormant, Medium::Mail, *day) == 0.0).count();
        assert!((60..140).contains(&free), "{free} days of 700");
    }

    #[test]
    fn a_kind_without_answers_is_read_by_its_habit_and_no_answers_teach_nothing() {
        let mut all = many(ReasonKind::Dormant, 20, false);
        all.extend(many(ReasonKind::Find, 20, true).into_iter().map(|one| Outcome { habit: Habit::Giving, ..one }));
        let learnt = Lessons::learn(&all);
        assert!(learnt.term(Habit::Giving, ReasonKind::Promise, Medium::Call, TODAY) > 0.0);
        assert_eq!(Lessons::learn(&[]).term(Habit::Giving, ReasonKind::Promise, Medium::Call, TODAY), 0.0);
        assert_eq!(Lessons::default().words(Habit::Giving, ReasonKind::Promise, Medium::Call, TODAY), None);
    }

    fn any_outcome() -> impl Strategy<Value = Outcome> {
        let of = (
            proptest::sample::select(Habit::ALL),
            proptest::sample::select(ReasonKind::ALL),
            proptest::sample::select(Medium::ALL),
            any::<bool>(),
            any::<Option<bool>>(),
        );
        of.prop_map(|(habit, kind, medium, welcome, answered)| Outcome { habit, kind, medium, welcome, answered })
    }

    proptest! {
        #[test]
        fn what_is_learnt_is_bounded_and_does_not_depend_on_the_order(all in proptest::collection::vec(any_outcome(), 0..80), asked in any_outcome()) {
            let learnt = Lessons::learn(&all);
            let term = learnt.term(asked.habit, asked.kind, asked.medium, TODAY);
            prop_assert!(term.abs() <= MOST_LEARNT);
            prop_assert!(term.is_finite());
            let mut turned = all.clone();
            turned.reverse();
            prop_assert_eq!(Lessons::learn(&turned), learnt);
        }
    }
}
