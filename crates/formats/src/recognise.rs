//! Which format a file has, told by how it begins.

/// A format that Hearten reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// vCards, one or many: [`crate::vcard`].
    Cards,
    /// A calendar: [`crate::icalendar`].
    Calendar,
    /// Mail, one message or many in mbox form: [`crate::mail`]; a single mail is read by the same splitter.
    Mail,
    /// Hearten's own export, JSON Lines.
    Hearten,
    /// Nothing in it.
    Empty,
    /// Something else; [`unknown_cause`] says what it looks like.
    Unknown,
}

/// Tells the format by the first bytes (4,096 are plenty); `name` only breaks ties.
pub fn recognise(_head: &[u8], _name: &str) -> Format {
    Format::Unknown
}

/// Why a file of [`Format::Unknown`] is not read, with what to do instead where something can be done.
pub fn unknown_cause(_head: &[u8], _name: &str) -> String {
    String::new()
}
