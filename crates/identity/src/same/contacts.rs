//! By what two are reached, side by side: addresses, numbers, accounts; and whom they are with.

use super::{
    compare::{Comparer, Comparison, Met, likest},
    fields::{first_word, places},
    levels::{Field, Level},
    likeness::{is_one_slip, is_within},
    values::{Mail, Record},
};

impl Comparer<'_> {
    pub(super) fn mails(&self, one: &Record, other: &Record, is_spelt: bool) -> Met {
        let (ones, others) = (one.mails.of(&self.values.mails), other.mails.of(&self.values.mails));
        let met = likest(ones, others, |mail, known| {
            let level = self.addresses(mail, known, one, other);
            let rarity = if matches!(level, Level::Same) { self.frequencies.rarity(Field::Email, mail.address) } else { 0.0 };
            Met { level, one: mail.address, other: known.address, rarity }
        });
        // It has stood for the name already.
        if is_spelt && met.level >= Level::Initial { Met { level: Level::Missing, ..met } } else { met }
    }

    fn addresses(&self, mail: &Mail, known: &Mail, one: &Record, other: &Record) -> Level {
        let (address, other_address) = (self.text(mail.address), self.text(known.address));
        if mail.address == known.address {
            return if mail.is_role { Level::Similar } else { Level::Same };
        }
        if mail.is_role || known.is_role {
            return Level::Missing;
        }
        let (letters, other_letters) = (self.text(mail.letters), self.text(known.letters));
        let has_other_digits = digits(address).ne(digits(other_address));
        if has_other_digits && (letters != other_letters || letters.len() < 5) {
            return Level::Different;
        }
        let ((local, domain), (other_local, other_domain)) = (split(address), split(other_address));
        let is_near = |one: &str, other: &str| one == other || is_one_slip(one, other);
        if has_other_digits {
            // A house tells namesakes apart by numbers; a slip that hits one is rare beside that.
            let is_plain = digits(local).next().is_none() || digits(other_local).next().is_none();
            return if domain != other_domain && is_plain { Level::Initial } else { Level::Different };
        }
        if is_within(address, other_address, 2) && local != other_local && domain != other_domain {
            return Level::Close;
        }
        if domain == other_domain && is_within(local, other_local, 2) || is_near(local, other_local) && is_within(domain, other_domain, 2) {
            return Level::Close;
        }
        if letters.len() >= 5 && is_near(local, other_local) {
            return Level::Similar;
        }
        let is_like =
            !letters.is_empty() && (letters == other_letters && letters.len() >= 5 || self.spells(mail, other) && self.spells(known, one));
        if is_like { Level::Initial } else { Level::Different }
    }

    pub(super) fn phones(&self, one: &Record, other: &Record) -> Met {
        likest(one.phones.of(&self.values.phones), other.phones.of(&self.values.phones), |one, other| {
            let level = if one == other { Level::Same } else { numbers(self.text(*one), self.text(*other)) };
            let rarity = if level == Level::Same { self.frequencies.rarity(Field::Phone, *one) } else { 0.0 };
            Met { level, one: *one, other: *other, rarity }
        })
    }

    pub(super) fn profiles(&self, one: &Record, other: &Record) -> Met {
        likest(one.profiles.of(&self.values.profiles), other.profiles.of(&self.values.profiles), |one, other| {
            let level = match () {
                () if one.key == other.key => Level::Same,
                () if !one.handle.is_empty() && one.handle == other.handle && one.network != other.network => Level::Similar,
                () if one.network == other.network => Level::Different,
                () => Level::Missing,
            };
            let rarity = if level == Level::Same { self.frequencies.rarity(Field::Profile, one.key) } else { 0.0 };
            Met { level, one: one.key, other: other.key, rarity }
        })
    }

    pub(super) fn organizations(&self, one: &Record, other: &Record) -> Met {
        likest(one.organizations.of(&self.values.organizations), other.organizations.of(&self.values.organizations), |one, other| {
            let level = self.memory.level(Field::Organization, *one, *other, || places(self.text(*one), self.text(*other)));
            let rarity = if level == Level::Same { self.frequencies.rarity(Field::Organization, *one) } else { 0.0 };
            Met { level, one: *one, other: *other, rarity }
        })
    }

    /// Whether the given names differ, and the addresses with them.
    pub(super) fn is_told_apart(&self, found: &Comparison) -> bool {
        if matches!(found.pattern.level(Field::Given), Level::Same | Level::Missing)
            || !matches!(found.pattern.level(Field::Email), Level::Close | Level::Similar | Level::Initial)
        {
            return false;
        }
        let ((given, other_given), (mail, other_mail)) = (found.values.get(Field::Given), found.values.get(Field::Email));
        let (local, other_local) = (split(self.text(mail)).0, split(self.text(other_mail)).0);
        let (given, other_given) = (first_word(self.text(given)), first_word(self.text(other_given)));
        let has = |local: &str, own: &str, others: &str| own.len() >= 2 && local.contains(own) && !local.contains(others);
        has(local, given, other_given) && has(other_local, other_given, given)
    }
}

/// Two numbers that are not the same as they stand: one may be told without its country.
fn numbers(one: &str, other: &str) -> Level {
    let national = |number: &str| number.strip_prefix('+').is_none();
    if national(one) == national(other) {
        return Level::Different;
    }
    let (whole, part) = if national(one) { (other, one) } else { (one, other) };
    let part = part.trim_start_matches('0');
    if part.len() >= 7 && whole.ends_with(part) { Level::Close } else { Level::Different }
}

fn split(address: &str) -> (&str, &str) {
    address.rsplit_once('@').unwrap_or((address, ""))
}

/// The digits of an address, in their order.
fn digits(address: &str) -> impl Iterator<Item = u8> + '_ {
    address.bytes().filter(u8::is_ascii_digit)
}
