//! Which pairs a person should decide, however probable they are.

use super::{
    cluster::Stance,
    fit::Counted,
    levels::{Field, Level, Pattern},
    model::Model,
};

/// What has to speak for one person that is a person's own, in bits: home and family name are shared by a household.
const OWN_BITS: f64 = 6.0;

/// What has to speak for one person beside the name, in bits: many people bear one name.
const BESIDE_NAME_BITS: f64 = 3.0;

/// From this many bits down another birthday stands against merging; where many birthdays of one person differ it weighs less, and only does not speak for it.
const TELLING_BITS: f64 = -3.0;

/// From this share on, of pairs of one name in one home, that differ both in given name and in birthday, a file is held to have families in it.
const FAMILIES: f64 = 0.03;

/// The pairs of a family and of one person that are supposed in any file before it is seen.
const FAMILY_PAIRS: f64 = 5.0;
const OWN_PAIRS: f64 = 15.0;

/// Whether there are people of one name in one home who are not one person: twins, parents and children of one name are to be reckoned with only there.
///
/// Small files, and those that tell no homes, are supposed to have them.
pub(super) fn holds_families(candidates: &[Counted]) -> bool {
    let (mut families, mut own) = (FAMILY_PAIRS, OWN_PAIRS);
    let in_one_home = |it: &&Counted| it.pattern.level(Field::Street) <= Level::Close && is_like(&it.pattern, Field::Family);
    for Counted { pattern, times } in candidates.iter().filter(in_one_home) {
        if pattern.level(Field::Given) == Level::Different && pattern.level(Field::Birthday) == Level::Different {
            families += times;
        } else if is_like(pattern, Field::Given) && is_like(pattern, Field::Birthday) {
            own += times;
        }
    }
    families / (families + own) >= FAMILIES
}

fn is_like(pattern: &Pattern, field: Field) -> bool {
    pattern.level(field) <= Level::Swapped
}

/// What the pair says to being merged unasked: what is a person's own may speak against it, or say too little.
///
/// So a household, twins, namesakes of two generations and colleagues at one mailbox are not merged unasked.
pub(super) fn stance(model: &Model, pattern: &Pattern) -> Stance {
    let is_different = |field| pattern.level(field) == Level::Different;
    let own: f64 = [Field::Given, Field::Birthday, Field::Email, Field::Phone, Field::Profile]
        .into_iter()
        .map(|field| model.weight(pattern, field).max(0.0))
        .sum();
    let is_home_alike = pattern.level(Field::Street) <= Level::Similar;
    let is_born_alike = is_like(pattern, Field::Birthday);
    let is_called_alike = is_like(pattern, Field::Given);
    let is_family_alike = is_like(pattern, Field::Family);
    let is_mailbox_alike = pattern.level(Field::Email) <= Level::Close;
    let is_one_household_each = is_home_alike && !model.holds_families;
    let has_other_given =
        is_different(Field::Given) && !(is_born_alike && (is_one_household_each || is_home_alike && is_different(Field::Family)));
    let has_other_birthday = is_different(Field::Birthday)
        && !(is_mailbox_alike && (is_called_alike || is_family_alike) || is_called_alike && is_one_household_each);
    let has_other_family = is_different(Field::Family) && !((is_mailbox_alike || is_home_alike) && (is_called_alike || is_born_alike));
    let are_birthdays_kept_well = model.weight(pattern, Field::Birthday) <= TELLING_BITS;
    if pattern.is_shared
        || pattern.is_other_generation
        || has_other_given
        || has_other_family
        || has_other_birthday && are_birthdays_kept_well
    {
        Stance::Against
    } else if has_other_birthday || own < OWN_BITS || beside_name(model, pattern) < BESIDE_NAME_BITS || is_of_like_addresses_only(pattern) {
        Stance::Silent
    } else {
        Stance::For
    }
}

/// What speaks for one person beside the name.
fn beside_name(model: &Model, pattern: &Pattern) -> f64 {
    const BESIDE: [Field; 8] =
        [Field::Birthday, Field::Street, Field::City, Field::Postcode, Field::Email, Field::Phone, Field::Profile, Field::Organization];
    BESIDE.into_iter().map(|field| model.weight(pattern, field).max(0.0)).sum()
}

/// Whether nothing is known of the two but addresses that are like: so are those of colleagues, and of the offices of one house.
fn is_of_like_addresses_only(pattern: &Pattern) -> bool {
    let is = |field, level| pattern.level(field) == level;
    let is_named = !is(Field::Given, Level::Missing) || !is(Field::Family, Level::Missing);
    let is_named_alike = is(Field::Given, Level::Same) && is(Field::Family, Level::Same);
    let is_known =
        is_like(pattern, Field::Birthday) || [Field::Email, Field::Phone, Field::Profile].into_iter().any(|field| is(field, Level::Same));
    !is_known && (!is_named || pattern.is_named_by_address && !is_named_alike)
}
