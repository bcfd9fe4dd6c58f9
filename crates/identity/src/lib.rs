//! hearten-words
