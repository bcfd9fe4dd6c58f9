//! What several people's help leads to.

use hearten_domain::{Chain, ChainId};

use crate::kept::{Words, kept};

kept!(Chain as "chain" by id: ChainId { event, begun_on, outcome, came_on, let_be_on, import_id }
    const HAS_WORDS: bool = true;

    fn words(&self) -> Option<Words> {
        Words::of(Some(self.begun_on), [Some(self.event.as_str()), self.outcome.as_deref()])
    }
);
