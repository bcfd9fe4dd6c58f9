//! hearten-formats
