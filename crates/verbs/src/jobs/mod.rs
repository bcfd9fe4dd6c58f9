//! What is done when its time has come, and how the program is.

mod doctor;
mod morning;
mod run;

pub use doctor::{DoctorLine, DoctorReport};
pub use run::{JobRun, NextJob};
