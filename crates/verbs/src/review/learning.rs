//! What the ranking of moves has learnt, and forgetting it.

use hearten_boxed::boxed;
use hearten_moves::{Lesson, Lessons, MOST_LEARNT};
use hearten_speech::say;
use hearten_store::Tx;
use jiff::civil::Date;
use serde::Serialize;

use crate::{
    Result, Vault,
    dates::full_day,
    moves::courses::{Course, LEARN_SINCE, learn_since, lessons},
};

/// What the ranking has learnt from answers to earlier moves.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LearningView {
    /// The day since which answers count; none where all do.
    pub since: Option<Date>,
    /// How many answered moves it rests on.
    pub answers: u32,
    /// The most it can move a score either way.
    pub most: f64,
    /// What was learnt of each kind of reason, then of each medium; what moves a score most first.
    pub lessons: Vec<LessonView>,
    /// The same in a sentence.
    pub sentence: String,
}

/// One thing that was learnt.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LessonView {
    /// Of what: a kind of reason, or a medium.
    pub of: String,
    /// What it adds to a score: above 0 forward, below 0 back.
    pub term: f64,
    /// On what it rests.
    pub text: String,
}

/// What was learnt, as of the vault's now.
pub(super) async fn learning(vault: &Vault, tx: &mut Tx, courses: &[Course]) -> Result<LearningView> {
    let since = learn_since(tx, vault.now()).await?.map(|at| at.to_zoned(vault.zone()).date());
    let Lessons { kinds, media, .. } = lessons(vault, tx, courses).await?;
    let answers = kinds.values().map(|lesson| lesson.welcome.of).sum();
    let view = |of: String, lesson: &Lesson, part: f64| LessonView { of, term: lesson.term * part, text: text(lesson) };
    let mut lessons: Vec<LessonView> = kinds.iter().map(|(kind, lesson)| view(kind.to_string(), lesson, 1.0)).collect();
    lessons.extend(media.iter().map(|(medium, lesson)| view(format!("by {medium}"), lesson, 0.5)));
    lessons.sort_by(|a, b| b.term.abs().total_cmp(&a.term.abs()).then_with(|| a.of.cmp(&b.of)));
    let learnt = match answers {
        0 => say("verb-review-nothing-learnt"),
        answers => say("verb-review-learnt").with("answers", answers).with("most", MOST_LEARNT),
    };
    let forgotten = since.map(|day| say("verb-review-forgotten").with("day", full_day(day)));
    let sentence = forgotten.map_or_else(|| learnt.to_string(), |forgotten| format!("{learnt} {forgotten}"));
    Ok(LearningView { since, answers, most: MOST_LEARNT, lessons, sentence })
}

fn text(lesson: &Lesson) -> String {
    let said = match lesson.answered.of {
        0 => say("verb-review-taken"),
        answers => say("verb-review-taken-answered").with("answered", lesson.answered.good).with("answers", answers),
    };
    said.with("good", lesson.welcome.good).with("of", lesson.welcome.of).into()
}

#[boxed]
impl Vault {
    /// Forgets what the ranking has learnt: only answers from now on count. A setting: `undo` leaves it, [`Vault::learn_from_all`] takes it back.
    pub async fn forget_learning(&self) -> Result<LearningView> {
        self.learn(&self.clock.now().to_string()).await
    }

    /// Learns from all answers again.
    pub async fn learn_from_all(&self) -> Result<LearningView> {
        self.learn("").await
    }

    async fn learn(&self, since: &str) -> Result<LearningView> {
        let mut tx = self.write().await?;
        tx.set_setting(LEARN_SINCE, since).await?;
        let courses = Course::all(crate::moves::read_answers(self, &mut tx).await?);
        let view = learning(self, &mut tx, &courses).await?;
        tx.commit().await?;
        Ok(view)
    }

    /// What the ranking has learnt.
    pub async fn learning(&self) -> Result<LearningView> {
        let mut tx = self.read().await?;
        let courses = Course::all(crate::moves::read_answers(self, &mut tx).await?);
        learning(self, &mut tx, &courses).await
    }
}
