//! Questions that bring a story to mind.

use hearten_domain::{Gift, GiftDirection};
use hearten_speech::{say, say_day};
use jiff::civil::Date;

/// What is known that a question may begin from.
pub(super) struct Known<'k> {
    /// What to call them.
    pub(super) name: &'k str,
    /// Whether they have died.
    pub(super) is_dead: bool,
    /// The day of the first moment that is kept.
    pub(super) first_day: Option<Date>,
    /// Gifts either way.
    pub(super) gifts: &'k [Gift],
    /// An organization that both belong or belonged to.
    pub(super) shared: Option<&'k str>,
}

/// Questions, the most telling first.
pub(super) fn prompts(known: &Known<'_>) -> Vec<String> {
    let name = known.name;
    let met = match known.first_day {
        Some(day) => say("verb-prompt-met-since").with("month", say_day("date-month-year", day)),
        None => say("verb-prompt-met"),
    };
    let mut prompts: Vec<String> = vec![met.with("name", name).into()];
    if let Some(shared) = known.shared {
        prompts.push(say("verb-prompt-shared").with("place", shared).into());
    }
    let received = known.gifts.iter().filter(|gift| gift.direction == GiftDirection::Received).max_by_key(|gift| (gift.on, gift.id));
    let help = match received {
        Some(gift) => say("verb-prompt-gift").with("what", &gift.what),
        None => say("verb-prompt-help").with("name", name),
    };
    prompts.push(help.into());
    prompts.push(say("verb-prompt-learnt").with("name", name).into());
    let last = if known.is_dead { "verb-prompt-dead" } else { "verb-prompt-laugh" };
    prompts.push(say(last).with("name", name).into());
    prompts
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn questions_begin_from_what_is_known() {
        let known = Known { name: "Ana", is_dead: false, first_day: Some(date(2014, 3, 5)), gifts: &[], shared: Some("the rowing club") };
        let asked = prompts(&known);
        assert_eq!(asked[0], "How did you and Ana meet? The first that is kept here is of March 2014.");
        assert_eq!(asked[1], "What happened at the rowing club that only you two would tell?");
        assert_eq!(prompts(&Known { is_dead: true, shared: None, ..known }).last().unwrap(), "What of Ana should not be forgotten?");
    }
}
