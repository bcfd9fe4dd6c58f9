//! Which producer wrote a table, and what its columns hold.

use super::{
    dates::DayOrder,
    field::{Column, FieldName, key},
    google, linkedin, outlook, thunderbird, vocabulary,
};

/// Who wrote a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Producer {
    LinkedIn,
    Google,
    Outlook,
    Thunderbird,
    /// Nobody known: the columns are told by common words.
    Guessed,
}

/// What the columns of a table hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Layout {
    pub(super) producer: Producer,
    /// The names of all columns as written.
    pub(super) names: Vec<String>,
    pub(super) columns: Vec<Column>,
    /// How dates such as 3/4/1980 are meant, as far as the language of the header tells.
    pub(super) order: Option<DayOrder>,
}

/// The layout that a header has; none where no producer is known and no person is named by it.
pub(super) fn layout_of(header: &[String]) -> Option<Layout> {
    let keys: Vec<String> = header.iter().map(|name| key(name)).collect();
    let has = |wanted: &[&str]| keys.iter().any(|key| wanted.contains(&key.as_str()));
    if linkedin::other_table(&keys).is_some() {
        return None;
    }
    let (producer, columns) = if linkedin::is_connections(&keys) {
        (Producer::LinkedIn, linkedin::columns(&keys))
    } else if google::is_contacts(&keys) {
        (Producer::Google, google::columns(&keys))
    } else if outlook::is_contacts(&keys) {
        (Producer::Outlook, outlook::columns(&keys))
    } else if thunderbird::is_contacts(&keys) {
        (Producer::Thunderbird, thunderbird::columns(&keys))
    } else {
        let columns = vocabulary::columns(&keys);
        if !names_people(&columns) {
            return None;
        }
        (Producer::Guessed, columns)
    };
    let order = has(vocabulary::DAY_FIRST).then_some(DayOrder::DayFirst);
    Some(Layout { producer, names: header.to_vec(), columns, order })
}

/// Whether there is a name, and something by which to reach or place them.
fn names_people(columns: &[Column]) -> bool {
    let has = |fields: &[FieldName]| columns.iter().any(|column| fields.contains(&column.field));
    has(&[FieldName::Name, FieldName::Given, FieldName::Family]) && has(&[FieldName::Email, FieldName::Phone, FieldName::Company])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn producer(header: &str) -> Option<Producer> {
        layout_of(&header.split(',').map(str::to_owned).collect::<Vec<_>>()).map(|layout| layout.producer)
    }

    #[test]
    fn producers_are_told_by_their_columns() {
        assert_eq!(producer("First Name,Last Name,URL,Email Address,Company,Position,Connected On"), Some(Producer::LinkedIn));
        assert_eq!(producer("Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value"), Some(Producer::Google));
        assert_eq!(producer("Title,First Name,Last Name,E-mail Address,E-mail 2 Address"), Some(Producer::Outlook));
        assert_eq!(producer("Anrede,Vorname,Nachname,E-Mail-Adresse,E-Mail 2: Adresse"), Some(Producer::Outlook));
        assert_eq!(producer("First Name,Last Name,Primary Email"), Some(Producer::Thunderbird));
        assert_eq!(producer("Nombre,Correo electrónico,Empresa"), Some(Producer::Guessed));
        assert_eq!(producer("Date,Name,Amount"), None, "a name alone is no address book");
        assert_eq!(producer("John Doe,John,Doe,john@doe.invalid"), None);
    }
}
