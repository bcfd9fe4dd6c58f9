//! What an introduction's words on the command line mean: which introduction, which step, which of the two.

use hearten_domain::{IntroductionNext, IntroductionStep, Side};
use hearten_verbs::{IntroductionView, Vault, VerbError};

use crate::{
    failure::Done,
    names::{Meant, one_meant, short_id},
    words::{joined, listed},
};

/// The words that name a step.
pub(crate) const STEPS: &[&str] = &["tell", "ask", "yes", "no", "make", "met", "outcome", "rest"];

/// The introduction that `text` means: by its id, or by the names of its people.
pub(crate) async fn introduction(vault: &Vault, text: &str) -> Done<IntroductionView> {
    let all = vault.introductions().await?;
    let title = |view: &IntroductionView| format!("{} and {}", view.people[0].name, view.people[1].name);
    let open: Vec<IntroductionView> = all.iter().filter(|view| !view.state.is_over()).cloned().collect();
    for views in [&open, &all] {
        match one_meant(views, text, |view| view.introduction.id.to_string(), title) {
            Meant::One(view) => return Ok(view.clone()),
            Meant::Several(several) => {
                let titles: Vec<_> =
                    several.iter().map(|view| format!("{} ({})", title(view), short_id(&view.introduction.id.to_string()))).collect();
                return Err(VerbError::conflict(format!("{text:?} fits several introductions: {}", listed(&titles)))
                    .hint("name it by its id")
                    .into());
            }
            Meant::Nothing => {}
        }
    }
    Err(VerbError::missing(format!("no introduction is {text:?}")).hint("see what there is with: hearten introduce").into())
}

/// The step that the words after an introduction mean.
pub(crate) fn step(view: &IntroductionView, word: &str, rest: &[String]) -> Done<IntroductionStep> {
    let text = joined(rest);
    Ok(match word {
        "tell" => IntroductionStep::Tell(side(view, &text, told_next(view))?),
        "ask" => IntroductionStep::Ask(side(view, &text, asked_next(view))?),
        "yes" => IntroductionStep::Yes(side(view, &text, awaited(view))?),
        "no" => IntroductionStep::No(side(view, &text, awaited(view))?),
        "make" => IntroductionStep::Make,
        "met" => IntroductionStep::Met,
        "outcome" => IntroductionStep::Outcome(text),
        _ => IntroductionStep::LetGo,
    })
}

fn told_next(view: &IntroductionView) -> Option<Side> {
    let untold = |side: &Side| view.introduction.days(*side).told_on.is_none();
    [Side::First, Side::Second].into_iter().find(untold)
}

fn asked_next(view: &IntroductionView) -> Option<Side> {
    let unasked = |side: &Side| view.introduction.days(*side).asked_on.is_none();
    [Side::First, Side::Second].into_iter().find(unasked)
}

fn awaited(view: &IntroductionView) -> Option<Side> {
    match view.next {
        Some(IntroductionNext::Await(side)) => Some(side),
        _ => None,
    }
}

/// The one of the two that a text names: `a`, `b` or part of a name; without a text the one whose turn it is.
fn side(view: &IntroductionView, text: &str, usual: Option<Side>) -> Done<Side> {
    let wanted = text.to_lowercase();
    let [first, second] = &view.people;
    let names = |name: &str| name.to_lowercase().split_whitespace().any(|word| word.starts_with(&wanted)) || name.to_lowercase() == wanted;
    let found = match wanted.as_str() {
        "" => Some(usual.unwrap_or(Side::First)),
        "a" => Some(Side::First),
        "b" => Some(Side::Second),
        _ => match (names(&first.name), names(&second.name)) {
            (true, false) => Some(Side::First),
            (false, true) => Some(Side::Second),
            _ => None,
        },
    };
    let unclear = || VerbError::invalid(format!("it is not clear which of the two is meant: {} or {}", first.name, second.name));
    found.ok_or_else(|| unclear().hint("write a for the first or b for the second, or a name").into())
}
