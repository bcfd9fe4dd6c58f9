//! The fields that are compared and the levels of likeness in each.

/// A field in which two records are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The given name.
    Given,
    /// The family name.
    Family,
    /// The birthday.
    Birthday,
    /// Street, house number and what belongs to them.
    Street,
    /// Town or suburb.
    City,
    /// Postal code.
    Postcode,
    /// State, county or province.
    Region,
    /// The mail address.
    Email,
    /// The number of a telephone, which a household or an office may share.
    Phone,
    /// An account on a network.
    Profile,
    /// A company or another organisation.
    Organization,
}

impl Field {
    /// Every field, in the order of definition.
    pub const ALL: [Self; 11] = [
        Self::Given,
        Self::Family,
        Self::Birthday,
        Self::Street,
        Self::City,
        Self::Postcode,
        Self::Region,
        Self::Email,
        Self::Phone,
        Self::Profile,
        Self::Organization,
    ];

    /// The word that is shown.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Given => "given name",
            Self::Family => "family name",
            Self::Birthday => "birthday",
            Self::Street => "street",
            Self::City => "city",
            Self::Postcode => "postcode",
            Self::Region => "region",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Profile => "profile",
            Self::Organization => "organization",
        }
    }
}

/// How like two records are in a field, likest first; [`Level::Missing`], where one of them is silent, is no evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Level {
    /// The same.
    Same,
    /// Parted by a typing error, or a short form of the same name.
    Close,
    /// Given and family name, or day and month, the other way round.
    Swapped,
    /// Like in part.
    Similar,
    /// As far as it goes: an initial, a year, a few shared words, an address that spells the same name.
    Initial,
    /// Different.
    Different,
    /// Not known of one of them.
    #[default]
    Missing,
}

impl Level {
    /// The levels that are evidence.
    pub(super) const EVIDENCE: usize = 6;

    /// The word that is shown.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Close => "close",
            Self::Swapped => "swapped",
            Self::Similar => "similar",
            Self::Initial => "in part",
            Self::Different => "different",
            Self::Missing => "missing",
        }
    }
}

/// A value for each field.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct PerField<T>([T; Field::ALL.len()]);

impl<T: Copy + Default> PerField<T> {
    pub(super) fn get(&self, field: Field) -> T {
        self.0.get(field as usize).copied().unwrap_or_default()
    }

    pub(super) fn set(&mut self, field: Field, value: T) {
        if let Some(place) = self.0.get_mut(field as usize) {
            *place = value;
        }
    }
}

/// What the comparison of two records found.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Pattern {
    levels: PerField<Level>,
    /// What the rarity of a shared value adds to its field's weight, in bits.
    rarity: PerField<f32>,
    /// The fields that are still to be compared, a bit for each.
    open: u16,
    /// Whether the two are of different generations of one name: senior, junior, the third.
    pub(super) is_other_generation: bool,
    /// Whether one of them is of several people.
    pub(super) is_shared: bool,
    /// Whether the name of one of them is only what its address spells.
    pub(super) is_named_by_address: bool,
    /// Whether each has an address that spells its own given name and not the other's, however like they are: Anna and Anne.
    pub(super) is_told_apart: bool,
}

/// All that tells a pattern from others.
type PatternBits = ([Level; Field::ALL.len()], [u32; Field::ALL.len()], u16, [bool; 4]);

impl Pattern {
    /// All that tells it from others, to count those that are the same.
    pub(super) fn bits(&self) -> PatternBits {
        let flags = [self.is_other_generation, self.is_shared, self.is_named_by_address, self.is_told_apart];
        (self.levels.0, self.rarity.0.map(f32::to_bits), self.open, flags)
    }

    pub(super) fn level(&self, field: Field) -> Level {
        self.levels.get(field)
    }

    pub(super) fn set(&mut self, field: Field, level: Level) {
        self.levels.set(field, level);
    }

    pub(super) fn is_open(&self, field: Field) -> bool {
        self.open & 1 << field as u16 != 0
    }

    pub(super) fn set_open(&mut self, field: Field, is_open: bool) {
        let bit = 1 << field as u16;
        self.open = if is_open { self.open | bit } else { self.open & !bit };
    }

    /// Nothing is left to be compared.
    pub(super) fn close(&mut self) {
        self.open = 0;
    }

    pub(super) fn rarity(&self, field: Field) -> f64 {
        f64::from(self.rarity.get(field))
    }

    pub(super) fn set_rarity(&mut self, field: Field, bits: f64) {
        self.rarity.set(field, bits as f32);
    }
}
