//! hearten-verbs
