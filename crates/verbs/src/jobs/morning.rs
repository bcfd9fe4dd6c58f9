//! The morning job: ties brought up to date, and today's offers recorded.
