//! Which gathering words on the command line mean.

use hearten_domain::GatheringId;
use hearten_verbs::{GatheringLine, Vault, VerbError};

use crate::{failure::Done, names::the_one};

/// The gathering that `text` means: by its id, or words of its theme; of several those that are not over.
pub(crate) async fn which_one(vault: &Vault, text: &str) -> Done<GatheringId> {
    let all = vault.gatherings().await?;
    let open: Vec<GatheringLine> = all.iter().filter(|line| !line.state.is_over()).cloned().collect();
    for lines in [&open, &all] {
        if let Some(id) = the_one(lines, text, "gatherings", |line| line.gathering.id, |line| line.gathering.theme.clone())? {
            return Ok(id);
        }
    }
    Err(VerbError::missing(format!("no gathering is {text:?}")).hint("see what there is with: hearten gather").into())
}
