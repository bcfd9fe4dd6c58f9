//! Where the pieces of a keepsake come from; of each kind the best come first.

use hearten_domain::{
    Gift, GiftDirection, GiftKind, KeepsakeItemKind, Medium, Moment, PersonId, Story, StoryId, StoryPerson, StoryRole, Thanks,
};
use hearten_speech::{capital, say};
use hearten_store::Tx;
use jiff::civil::Date;

use super::{propose::ProposedPiece, save::KeepsakePiece};
use crate::{Result, Vault, moves::all_on_day};

/// So many pieces of a kind are offered at most.
const OFFERED: usize = 6;

/// So many moments are looked through for meetings.
const LOOKED_AT: i64 = 600;

impl Vault {
    /// All pieces that are offered, of each kind the best first, none of them chosen.
    pub(super) async fn pieces_of(&self, tx: &mut Tx, person: PersonId) -> Result<Vec<ProposedPiece>> {
        let today = self.today_date();
        let mut pieces = Vec::new();
        pieces.extend(self.meeting(tx, person, today).await?);
        pieces.extend(stories(tx, person, today).await?);
        let said: Vec<Thanks> = all_on_day(tx.of_person(person).await?, today);
        pieces.extend(gifts(all_on_day(tx.of_person(person).await?, today), &said));
        pieces.extend(thanks(said));
        pieces.extend(self.visits(tx, person).await?);
        Ok(pieces)
    }

    /// How we met, as far as moments tell.
    async fn meeting(&self, tx: &mut Tx, person: PersonId, today: Date) -> Result<Option<ProposedPiece>> {
        let Some(at) = tx.first_moment_with(person).await?.filter(|at| *at <= self.now()) else { return Ok(None) };
        let day = at.to_zoned(self.zone()).date();
        let said = match tx
            .timeline(person, Some((at + jiff::SignedDuration::from_micros(1), hearten_domain::MomentId(uuid::Uuid::max()))), 1)
            .await?
            .first()
        {
            Some(Moment { medium: Medium::Visit | Medium::Video, subject: Some(subject), .. }) => {
                say("verb-piece-met-at").with("subject", subject)
            }
            Some(Moment { medium: Medium::Visit | Medium::Video | Medium::Call, .. }) => say("verb-piece-met"),
            Some(Moment { subject: Some(subject), .. }) => say("verb-piece-first-letter").with("subject", subject),
            _ => say("verb-piece-wrote"),
        };
        let text = said.into();
        let is_old = (today - day).get_days() >= 365;
        let why = if is_old { say("verb-piece-why-first").into() } else { String::new() };
        let title = Some(say("verb-piece-began").into());
        Ok(Some(offered(KeepsakePiece { kind: KeepsakeItemKind::Meeting, record: None, date: Some(day.into()), title, text }, why)))
    }

    /// Meetings with words of their own, those with most to tell first.
    async fn visits(&self, tx: &mut Tx, person: PersonId) -> Result<Vec<ProposedPiece>> {
        let before = (self.now(), hearten_domain::MomentId(uuid::Uuid::max()));
        let mut moments = tx.timeline(person, Some(before), LOOKED_AT).await?;
        moments.retain(|moment| moment.medium == Medium::Visit && moment.others <= 3 && words_of(moment).is_some());
        moments.sort_by_key(|moment| std::cmp::Reverse((moment.text.as_deref().map_or(0, str::len), moment.at)));
        let piece = |moment: &Moment| {
            let text = words_of(moment)?;
            let date = Some(moment.day(&self.zone()).into());
            let piece = KeepsakePiece { kind: KeepsakeItemKind::Moment, record: Some(moment.id.0), date, title: None, text };
            Some(offered(piece, say("verb-piece-why-visit").into()))
        };
        Ok(moments.iter().filter_map(piece).take(OFFERED).collect())
    }
}

/// What is written of a meeting.
fn words_of(moment: &Moment) -> Option<String> {
    let words =
        moment.text.as_deref().or(moment.subject.as_deref()).map(str::trim).filter(|words| words.split_whitespace().count() >= 5)?;
    Some(sentence(words))
}

/// Stories they are in; those with few people first, then the longest.
async fn stories(tx: &mut Tx, person: PersonId, today: Date) -> Result<Vec<ProposedPiece>> {
    let parts: Vec<StoryPerson> = tx.of_person(person).await?;
    let ids: Vec<StoryId> = parts.into_iter().filter(|part| part.role == StoryRole::About).map(|part| part.story_id).collect();
    let mut found: Vec<(usize, Story)> = Vec::new();
    for story in tx.get_many::<Story>(&ids).await?.into_iter().filter(|story| story.told_on <= today) {
        let people = tx.people_of_story(story.id).await?.iter().filter(|part| part.role == StoryRole::About).count();
        found.push((people, story));
    }
    found.sort_by_key(|(people, story)| (*people, std::cmp::Reverse(story.text.len()), story.id));
    let piece = |(people, story): (usize, Story)| {
        let why = say(if people == 1 { "verb-piece-why-alone" } else { "verb-piece-why-together" });
        let piece = KeepsakePiece {
            kind: KeepsakeItemKind::Story,
            record: Some(story.id.0),
            date: story.date,
            title: Some(story.title),
            text: story.text,
        };
        offered(piece, why.into())
    };
    Ok(found.into_iter().map(piece).take(OFFERED).collect())
}

/// What they gave; help, advice, introductions and time before things, those that meant something first.
fn gifts(mut gifts: Vec<Gift>, said: &[Thanks]) -> Vec<ProposedPiece> {
    // What thanks tell of already, with what came of it, is offered and not chosen.
    let is_told =
        |gift: &Gift| said.iter().any(|thanks| thanks.gift_id == Some(gift.id) && (thanks.led_to.is_some() || thanks.outcome.is_some()));
    gifts.retain(|gift| gift.direction == GiftDirection::Received);
    gifts.sort_by_key(|gift| (std::cmp::Reverse(gift.meaning.is_some()), !is_deed(gift), std::cmp::Reverse(gift.on), gift.id));
    let piece = |gift: &Gift| {
        let meaning = gift
            .meaning
            .as_deref()
            .filter(|meaning| !speaks_about(meaning))
            .map(|meaning| format!(" {}", sentence(meaning)))
            .unwrap_or_default();
        let what = gift.what.trim_end_matches('.');
        let said = say(if is_deed(gift) { "verb-piece-deed" } else { "verb-piece-thing" }).with("what", what);
        let text = format!("{said}{meaning}");
        offered(
            KeepsakePiece { kind: KeepsakeItemKind::Gift, record: Some(gift.id.0), date: Some(gift.on.into()), title: None, text },
            if is_told(gift) { String::new() } else { say("verb-piece-why-gift").into() },
        )
    };
    gifts.iter().map(piece).take(OFFERED).collect()
}

/// Whether it was done rather than handed over.
fn is_deed(gift: &Gift) -> bool {
    matches!(gift.kind, GiftKind::Help | GiftKind::Advice | GiftKind::Introduction | GiftKind::Time)
}

/// What I thanked them for; those of which something came first.
fn thanks(mut thanks: Vec<Thanks>) -> Vec<ProposedPiece> {
    thanks.sort_by_key(|it| (it.outcome.is_none(), it.led_to.is_none(), std::cmp::Reverse(it.owed_on), it.id));
    let piece = |it: &Thanks| {
        let rest = [it.led_to.as_deref(), it.outcome.as_deref(), it.shows.as_deref()]
            .into_iter()
            .flatten()
            .filter(|text| !speaks_about(text))
            .map(sentence);
        let said = say("verb-piece-thanks").with("deed", it.deed.trim_end_matches('.')).to_string();
        let text = std::iter::once(said).chain(rest).collect::<Vec<_>>().join(" ");
        // What nothing has come of yet is offered and not chosen.
        let why = if it.outcome.is_some() || it.led_to.is_some() { say("verb-piece-why-came").into() } else { String::new() };
        offered(
            KeepsakePiece { kind: KeepsakeItemKind::Thanks, record: Some(it.id.0), date: Some(it.owed_on.into()), title: None, text },
            why,
        )
    };
    thanks.iter().map(piece).take(OFFERED).collect()
}

fn offered(piece: KeepsakePiece, why: String) -> ProposedPiece {
    ProposedPiece { piece, chosen: false, why }
}

/// Whether a note speaks about somebody, as one does not to them: "she keeps her word".
fn speaks_about(text: &str) -> bool {
    let is_about = |word: &str| ["he", "she", "his", "her", "hers", "him", "they", "their", "them"].contains(&word);
    text.split(|letter: char| !letter.is_alphanumeric()).any(|word| is_about(&word.to_lowercase()))
}

/// With a capital at its beginning and a full stop at its end.
fn sentence(text: &str) -> String {
    let text = capital(text.trim());
    if text.ends_with(['.', '!', '?', '\u{2026}', '\'', '"', '\u{201d}']) { text } else { format!("{text}.") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_about_somebody_is_not_said_to_them() {
        assert!(speaks_about("She keeps her word when it costs") && speaks_about("Never told it as his own"));
        assert!(!speaks_about("At midnight, with soup, there"));
    }

    #[test]
    fn a_sentence_begins_with_a_capital_and_ends_once() {
        assert_eq!(["at midnight", "It held!", "\u{201c}Yes\u{201d}"].map(sentence), ["At midnight.", "It held!", "\u{201c}Yes\u{201d}"]);
    }
}
