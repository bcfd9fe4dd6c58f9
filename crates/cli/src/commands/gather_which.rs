//! Which gathering words on the command line mean.

use hearten_domain::GatheringId;
use hearten_verbs::{GatheringLine, Vault, VerbError};

use crate::{
    failure::Done,
    names::{Meant, one_meant, short_id},
    words::listed,
};

/// The gathering that `text` means: by its id, or words of its theme; of several those that are not over.
pub(crate) async fn which_one(vault: &Vault, text: &str) -> Done<GatheringId> {
    let all = vault.gatherings().await?;
    let open: Vec<GatheringLine> = all.iter().filter(|line| !line.state.is_over()).cloned().collect();
    for lines in [&open, &all] {
        match one_meant(lines, text, |line| line.gathering.id.to_string(), |line| line.gathering.theme.clone()) {
            Meant::One(line) => return Ok(line.gathering.id),
            Meant::Several(several) => {
                let titles: Vec<_> =
                    several.iter().map(|line| format!("{} ({})", line.gathering.theme, short_id(&line.gathering.id.to_string()))).collect();
                return Err(VerbError::conflict(format!("{text:?} fits several gatherings: {}", listed(&titles)))
                    .hint("name it by its id")
                    .into());
            }
            Meant::Nothing => {}
        }
    }
    Err(VerbError::missing(format!("no gathering is {text:?}")).hint("see what there is with: hearten gather").into())
}
