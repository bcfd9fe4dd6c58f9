//! hearten-ties
