//! Which circle, member, ask or commitment words on the command line mean.

use hearten_domain::{CircleAskId, CircleAskKind, CircleAskState, CircleId, CircleKind, CommitmentId, CommitmentState, PersonId};
use hearten_verbs::{CircleAskView, CircleLine, CommitmentView, Vault, VerbError};

use crate::{
    failure::Done,
    names::{self, the_one},
    session::Session,
};

/// A kind of circle, its words apart by a hyphen or a space.
pub(crate) fn kind(text: &str) -> Result<CircleKind, String> {
    let words: Vec<String> = CircleKind::ALL.iter().map(|kind| kind.as_str().replace(' ', "-")).collect();
    text.trim().to_lowercase().replace('-', " ").parse().map_err(|_| format!("one of: {}", words.join(", ")))
}

/// A number of weeks: `2w`, `2`, `2 weeks`.
pub(crate) fn weeks(text: &str) -> Result<i64, String> {
    let number = text.trim().trim_end_matches("weeks").trim_end_matches("week").trim_end_matches(['w', 'W']).trim();
    number.parse().map_err(|_| "write it as 2w: every two weeks".to_owned())
}

/// The person a text names; `me` is me.
pub(crate) async fn member(session: &Session, vault: &Vault, text: &str) -> Done<PersonId> {
    if text.trim().eq_ignore_ascii_case("me") {
        let hint = "say it with: hearten me --name NAME; then join a circle that was begun before: hearten circle join WHICH me";
        return Ok(vault.my_id().await?.ok_or_else(|| VerbError::missing("it is not known yet who you are").hint(hint))?);
    }
    Ok(names::person(session, vault, text).await?.id)
}

/// The people that texts name.
pub(crate) async fn members(session: &Session, vault: &Vault, texts: &[String]) -> Done<Vec<PersonId>> {
    let mut found = Vec::with_capacity(texts.len());
    for text in texts {
        found.push(member(session, vault, text).await?);
    }
    Ok(found)
}

/// The circle that `text` means: by its id, or words of its name; of several those that have not ended.
pub(crate) async fn which_one(vault: &Vault, text: &str) -> Done<CircleId> {
    let all = vault.circles().await?;
    let living: Vec<CircleLine> = all.iter().filter(|line| line.circle.ended_on.is_none()).cloned().collect();
    for lines in [&living, &all] {
        let id = |line: &CircleLine| line.circle.id;
        let title = |line: &CircleLine| line.circle.name.clone();
        if let Some(id) = the_one(lines, text, "circles", id, title)? {
            return Ok(id);
        }
    }
    Err(VerbError::missing(format!("no circle is {text:?}")).hint("see what there is with: hearten circle").into())
}

/// The ask or offer that `text` means: an open one before the others.
pub(crate) async fn ask_meant(vault: &Vault, circle: CircleId, text: &str) -> Done<(CircleAskId, CircleAskKind)> {
    let all = vault.circle(circle).await?.asks;
    let open: Vec<CircleAskView> = all.iter().filter(|it| it.state == CircleAskState::Open).cloned().collect();
    for asks in [&open, &all] {
        let id = |it: &CircleAskView| it.ask.id;
        if let Some(id) = the_one(asks, text, "asks and offers", id, |it| it.ask.text.clone())? {
            let kind = asks.iter().find(|it| it.ask.id == id).map_or(CircleAskKind::Ask, |it| it.ask.kind);
            return Ok((id, kind));
        }
    }
    Err(VerbError::missing(format!("no ask or offer of this circle is {text:?}")).hint("see them with: hearten circle show WHICH").into())
}

/// What a member means to do, by `text`: what is not done yet before the others.
pub(crate) async fn commitment_meant(vault: &Vault, circle: CircleId, text: &str) -> Done<CommitmentId> {
    let all = vault.circle(circle).await?.commitments;
    let open: Vec<CommitmentView> = all.iter().filter(|it| it.state == CommitmentState::NotYet).cloned().collect();
    for commitments in [&open, &all] {
        let id = |it: &CommitmentView| it.commitment.id;
        if let Some(id) = the_one(commitments, text, "commitments", id, |it| it.commitment.text.clone())? {
            return Ok(id);
        }
    }
    Err(VerbError::missing(format!("nobody in this circle means to do {text:?}"))
        .hint("see what is open: hearten circle show WHICH")
        .into())
}
