//! Questions that bring a story to mind.

use hearten_domain::{Gift, GiftDirection};
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
    let since = known.first_day.map(|day| format!(" The first that is kept here is of {}.", day.strftime("%B %Y"))).unwrap_or_default();
    let mut prompts = vec![format!("How did you and {name} meet?{since}")];
    if let Some(shared) = known.shared {
        prompts.push(format!("What happened at {shared} that only you two would tell?"));
    }
    let received = known.gifts.iter().filter(|gift| gift.direction == GiftDirection::Received).max_by_key(|gift| (gift.on, gift.id));
    prompts.push(match received {
        Some(gift) => format!("How did it come to \u{201c}{}\u{201d}, and what became of it?", gift.what),
        None => format!("The time {name} helped you when it counted."),
    });
    prompts.push(format!("What have you learnt from {name}?"));
    prompts.push(if known.is_dead {
        format!("What of {name} should not be forgotten?")
    } else {
        format!("What do you and {name} still laugh about?")
    });
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
