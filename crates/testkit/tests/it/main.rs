//! What holds for the workspace as a whole.

mod allowed_edges;
