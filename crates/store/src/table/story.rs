//! Stories.

use hearten_domain::{Story, StoryId};

use crate::kept::{Words, kept};

kept!(Story as "story" by id: StoryId { title, text, date, place, told_on, import_id }
    const HAS_WORDS: bool = true;

    fn words(&self) -> Option<Words> {
        let day = self.date.and_then(hearten_domain::PartialDate::latest).unwrap_or(self.told_on);
        Words::of(Some(day), [Some(self.title.as_str()), Some(self.text.as_str()), self.place.as_deref()])
    }
);
