//! Steps of guides that were done.

use hearten_domain::{GuideStep, GuideStepId};

use crate::kept::{Words, kept};

kept!(GuideStep as "guide_step" by id: GuideStepId { run_id, step, done_on, note, import_id }
    const HAS_WORDS: bool = true;

    fn words(&self) -> Option<Words> {
        Words::of(Some(self.done_on), [self.note.as_deref()])
    }
);
