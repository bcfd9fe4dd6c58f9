//! Things worth giving.

use hearten_domain::{Find, FindId};

use crate::kept::{Words, kept};

kept!(Find as "find" by id: FindId { kind, title, url, text, kept_on, dropped_on, import_id }
    const HAS_WORDS: bool = true;

    fn words(&self) -> Option<Words> {
        Words::of(Some(self.kept_on), [Some(self.title.as_str()), self.text.as_deref(), self.url.as_deref()])
    }
);
