//! Text out of bytes whose encoding must be found out.
