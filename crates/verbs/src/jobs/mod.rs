//! What is done when its time has come, and how the program is.

mod copies;
mod doctor;
mod morning;
mod run;

pub use copies::Copies;
pub use doctor::{DoctorLine, DoctorReport};
pub use run::{JobRun, NextJob};
