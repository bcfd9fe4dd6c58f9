//! What went wrong, as each surface must tell it apart.

use crate::text_enum::text_enum;

text_enum! {
    /// The kind of an error; each surface maps it in one place (page, problem JSON, DAV status, exit code).
    ErrorKind, "error kind" {
        /// The input cannot be understood or is out of range.
        Invalid = "invalid",
        /// What was asked for is not there.
        Missing = "missing",
        /// It contradicts something that is there (a duplicate, an ambiguous name).
        Conflict = "conflict",
        /// It was changed by somebody else in the meantime.
        Stale = "stale",
        /// It is understood but not allowed (`--at` with a writing command, a cross-site post).
        Refused = "refused",
        /// Something outside is not reachable now (database, file system); trying later may help.
        Unavailable = "unavailable",
        /// A fault of the program.
        Internal = "internal",
    }
}
