//! Verbs that look at the whole: what worked, how things have gone over the months, and who would stand by me.

mod close;
mod fading;
mod learning;
mod look_back;
mod months;
mod rates;
mod spread;
mod stand_by;
mod support;
mod town;
mod without;

pub use fading::{Fading, FadingKind};
pub use learning::{LearningView, LessonView};
pub use look_back::{MovesMade, Review, YearOfGifts};
pub use months::Stretch;
pub use rates::{RateGroup, RateRow};
pub use spread::{SpreadShare, SpreadView};
pub use stand_by::StandBy;
pub use support::{Measure, Support};
pub use without::{HeldTie, LayerWithout, WhatIf, Without};
