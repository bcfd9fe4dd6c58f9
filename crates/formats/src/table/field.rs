//! What a column holds.

/// What the cells of a column say of a person.
///
/// Each has a word ([`FieldName::word`]) by which a [`super::ColumnMap`] names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "FieldName::meaning says what each is, for people and for pages")]
pub enum FieldName {
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
    /// Since when somebody is connected with me.
    Since,
}

impl FieldName {
    /// All of them with their words and what they mean, in the order in which people look for them.
    pub const ALL: [(Self, &'static str, &'static str); 25] = [
        (Self::Name, "name", "the whole name"),
        (Self::Given, "given", "the given (first) name"),
        (Self::Middle, "middle", "further given names"),
        (Self::Family, "family", "the family (last) name"),
        (Self::Nickname, "nickname", "what friends call them"),
        (Self::Email, "email", "a mail address, or several"),
        (Self::Phone, "phone", "a telephone number"),
        (Self::Url, "url", "a web page or profile"),
        (Self::Handle, "handle", "a name in a chat network"),
        (Self::Company, "organization", "where they work or belong"),
        (Self::Department, "department", "the department there"),
        (Self::JobTitle, "role", "as what they work there"),
        (Self::Birthday, "birthday", "the day of birth"),
        (Self::BirthYear, "birth-year", "the year of birth, in a column of its own"),
        (Self::BirthMonth, "birth-month", "the month of birth, in a column of its own"),
        (Self::BirthDay, "birth-day", "the day of the month, in a column of its own"),
        (Self::Anniversary, "anniversary", "the day of a wedding"),
        (Self::Event, "date", "any other day that matters"),
        (Self::Note, "note", "a note"),
        (Self::Category, "category", "groups and tags"),
        (Self::Interest, "interest", "what they care for"),
        (Self::Related, "related", "a person close to them"),
        (Self::Postal, "address", "a whole postal address"),
        (Self::PostalPart, "city", "a part of the postal address: street, city, country"),
        (Self::Since, "since", "since when you are connected"),
    ];

    /// The word by which a map names it.
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(field, ..)| *field == self).map_or("-", |(_, word, _)| word)
    }

    /// What it means, in a few words.
    pub fn meaning(self) -> &'static str {
        Self::ALL.iter().find(|(field, ..)| *field == self).map_or("", |(.., meaning)| meaning)
    }

    /// Whether a person has only one of it.
    pub(super) fn is_single(self) -> bool {
        use FieldName as F;
        matches!(
            self,
            F::Name
                | F::Given
                | F::Middle
                | F::Family
                | F::Nickname
                | F::Birthday
                | F::BirthYear
                | F::BirthMonth
                | F::BirthDay
                | F::Anniversary
                | F::Note
                | F::Since
        )
    }
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
    pub(super) field: FieldName,
    /// What its values are called.
    pub(super) label: Label,
    /// Which organization of the row it belongs to, for the fields of organizations.
    pub(super) group: u32,
}

impl Column {
    /// A column whose name says it all.
    pub(super) fn named(at: usize, field: FieldName, label: Option<&'static str>) -> Self {
        Self { at, field, label: label.map_or(Label::None, Label::Word), group: 1 }
    }
}

/// The name of a column reduced to its letters and digits, in lower case and without accents, so that `E-mail 1 - Value` is `email1value`.
pub(super) fn key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for c in name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase) {
        match c {
            'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'ą' => key.push('a'),
            'é' | 'è' | 'ê' | 'ë' | 'ę' | 'ě' => key.push('e'),
            'í' | 'ì' | 'î' | 'ï' => key.push('i'),
            'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ø' | 'ő' => key.push('o'),
            'ú' | 'ù' | 'û' | 'ü' | 'ů' | 'ű' => key.push('u'),
            'ç' | 'ć' | 'č' => key.push('c'),
            'ñ' | 'ń' | 'ň' => key.push('n'),
            'ł' => key.push('l'),
            'ś' | 'š' => key.push('s'),
            'ź' | 'ż' | 'ž' => key.push('z'),
            'ý' => key.push('y'),
            'ř' => key.push('r'),
            'ß' => key.push_str("ss"),
            'æ' => key.push_str("ae"),
            other => key.push(other),
        }
    }
    key
}
