//! What a column holds.

/// What the cells of a column say of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Name,
    Given,
    Middle,
    Family,
    Nickname,
    Email,
    Phone,
    Url,
    Handle,
    Company,
    Department,
    JobTitle,
    Birthday,
    BirthYear,
    BirthMonth,
    BirthDay,
    Anniversary,
    /// A date with a label.
    Event,
    Note,
    Category,
    Interest,
    Related,
    /// A whole postal address.
    Postal,
    /// A part of a postal address; parts with the same label are one address.
    PostalPart,
}

/// What the values of a column are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    /// Nothing.
    None,
    /// A word that the name of the column implies.
    Word(&'static str),
    /// What the cell of another column of the row says.
    Column(usize),
}

/// One column that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Column {
    /// Where it stands, from 0.
    pub(super) at: usize,
    /// What it holds.
    pub(super) field: Field,
    /// What its values are called.
    pub(super) label: Label,
    /// Which organization of the row it belongs to, for the fields of organizations.
    pub(super) group: u32,
}

impl Column {
    /// A column whose name says it all.
    pub(super) fn named(at: usize, field: Field, label: Option<&'static str>) -> Self {
        Self { at, field, label: label.map_or(Label::None, Label::Word), group: 1 }
    }
}

/// The name of a column reduced to its letters and digits, in lower case and without accents, so that `E-mail 1 - Value` is `email1value`.
pub(super) fn key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for c in name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase) {
        match c {
            'á' | 'à' | 'â' | 'ä' | 'ã' => key.push('a'),
            'é' | 'è' | 'ê' | 'ë' => key.push('e'),
            'í' | 'ì' | 'î' | 'ï' => key.push('i'),
            'ó' | 'ò' | 'ô' | 'ö' | 'õ' => key.push('o'),
            'ú' | 'ù' | 'û' | 'ü' => key.push('u'),
            'ç' => key.push('c'),
            'ñ' => key.push('n'),
            'ß' => key.push_str("ss"),
            other => key.push(other),
        }
    }
    key
}
