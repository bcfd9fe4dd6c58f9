//! What of the archive holds certain words.

use hearten_domain::{Gift, GiftId, Moment, MomentId, Story, StoryId, Thanks, ThanksId};
use hearten_store::{Hit, Kept, Tx};

use super::{
    entry::Line,
    records::with_people,
    request::{ChronicleKind, ChronicleRequest},
};
use crate::{Result, Vault};

/// So many hits are looked through.
const HITS: i64 = 2_000;

impl Vault {
    /// The lines that hold all words of `text`, in no order.
    pub(super) async fn lines_found(&self, tx: &mut Tx, request: &ChronicleRequest, text: &str) -> Result<Vec<Line>> {
        let hits = tx.search_text(text, HITS).await?;
        let mut lines = Vec::new();
        if request.wants(ChronicleKind::Story) {
            let stories = tx.get_many::<Story>(&ids::<Story, StoryId>(&hits)).await?;
            lines.extend(self.story_lines(stories));
        }
        if request.wants(ChronicleKind::Gift) {
            lines.extend(self.gift_lines(tx.get_many::<Gift>(&ids::<Gift, GiftId>(&hits)).await?));
        }
        if request.wants(ChronicleKind::Thanks) {
            lines.extend(self.thanks_lines(tx.get_many::<Thanks>(&ids::<Thanks, ThanksId>(&hits)).await?));
        }
        if request.wants(ChronicleKind::Moment) {
            let mut moments = tx.get_many::<Moment>(&ids::<Moment, MomentId>(&hits)).await?;
            let now = self.now();
            moments.retain(|moment| moment.at <= now);
            moments.sort_by_key(|moment| std::cmp::Reverse((moment.at, moment.id)));
            lines.extend(self.single_lines(tx, moments).await?);
        }
        if let Some(person) = request.with {
            // Else only the lines that are shown need their people: to ask for those of every story that was found takes two looks at each.
            with_people(tx, &mut lines, self.today_date()).await?;
            lines.retain(|line| line.people.contains(&person));
        }
        Ok(lines)
    }
}

fn ids<R: Kept, I: From<uuid::Uuid>>(hits: &[Hit]) -> Vec<I> {
    hits.iter().filter(|hit| hit.kind == R::KIND).map(|hit| hit.id.into()).collect()
}
