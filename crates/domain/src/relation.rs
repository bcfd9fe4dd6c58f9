//! How people stand to one another: family and others around a person.

use serde::{Deserialize, Serialize};

use crate::{ImportId, PersonId, RelationId};

/// Somebody in a person's life, as an address book has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relation {
    /// Identity.
    pub id: RelationId,
    /// Whose relation it is.
    pub person_id: PersonId,
    /// The other, where it is certain which person is meant; a name alone is not enough.
    pub other_id: Option<PersonId>,
    /// The other's name.
    pub name: String,
    /// What the other is to the person, in a word: `spouse`, `child`, `assistant`.
    pub kind: String,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}
