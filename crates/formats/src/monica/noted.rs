//! What was written down, without a word that is not the user's own or Monica's: whoever takes it in says what it is.

/// Something that was noted about somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MonicaNoted {
    /// In the user's words: the description, or a note behind its day.
    Words(String),
    /// What they like to eat and what not.
    Food(String),
    /// What they owe me, as `20 EUR (the tickets)`.
    OwesMe(String),
    /// The tags they were given.
    Tags(Vec<String>),
}

/// What I have to do for somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MonicaDuty {
    /// In the user's words.
    Words(String),
    /// To give back what I owe, as `20 EUR (the tickets)`.
    GiveBack(String),
}

/// What the journal says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MonicaWritten {
    /// An entry.
    Entry {
        /// A few words to know it by.
        title: String,
        /// What it says.
        text: String,
    },
    /// The rating of a day.
    Day {
        /// How it went.
        rating: DayRating,
        /// What was said of it.
        comment: Option<String>,
    },
}

/// How a day went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayRating {
    /// Badly.
    Badly,
    /// Neither well nor badly.
    SoSo,
    /// Well.
    Well,
}
