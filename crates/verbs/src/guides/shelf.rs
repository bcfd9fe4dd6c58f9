//! The guides there are: those that come with the program, and those that the user wrote.

use std::{io::Read, ops::ControlFlow, path::Path};

use hearten_connect::Files;
use hearten_domain::Problem;
use hearten_moves::{Guide, read_guide};

use crate::Vault;

/// The folder of the user's own guides, in the home of the program.
pub(super) const FOLDER: &str = "guides";
/// The longest file that is read, in bytes.
const LONGEST: u64 = 65 << 10;

/// What comes with the program, by name.
const SHIPPED: [(&str, &str); 5] = [
    ("in-transition", include_str!("../../guides/in-transition.md")),
    ("advancing", include_str!("../../guides/advancing.md")),
    ("staying-effective", include_str!("../../guides/staying-effective.md")),
    ("first-ninety-days", include_str!("../../guides/first-ninety-days.md")),
    ("season-of-thanks", include_str!("../../guides/season-of-thanks.md")),
];

/// A guide with the name it is known by.
#[derive(Debug, Clone)]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) guide: Guide,
    pub(super) is_own: bool,
}

impl Vault {
    /// All guides, those that the user wrote last; one of the same name stands for one that came with the program. Files that are no guides are told.
    pub(super) fn all_guides(&self) -> (Vec<Named>, Vec<Problem>) {
        let shipped = SHIPPED
            .iter()
            .filter_map(|(name, text)| Some(Named { name: (*name).to_owned(), guide: read_guide(text).ok()?, is_own: false }));
        let mut guides: Vec<Named> = shipped.collect();
        let (own, problems) = own_guides(&self.home.join(FOLDER));
        guides.retain(|guide| !own.iter().any(|mine| mine.name == guide.name));
        guides.extend(own);
        (guides, problems)
    }
}

fn own_guides(folder: &Path) -> (Vec<Named>, Vec<Problem>) {
    if !folder.is_dir() {
        return (Vec::new(), Vec::new());
    }
    let (mut guides, mut problems) = (Vec::new(), Vec::new());
    let more = Files::find(&[folder.to_owned()]).visit(|source| {
        let Some(name) = Path::new(&source.name).file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(".md"))
        else {
            return ControlFlow::Continue(());
        };
        let mut text = String::new();
        let read = source.reader.take(LONGEST).read_to_string(&mut text);
        match read.map_err(|error| (1, error.to_string())).and_then(|_| read_guide(&text)) {
            Ok(guide) => guides.push(Named { name: name.to_owned(), guide, is_own: true }),
            Err((line, cause)) => problems.push(Problem { source: source.name.clone(), line: line as u64, cause }),
        }
        ControlFlow::Continue(())
    });
    problems.extend(more);
    (guides, problems)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_guide_that_comes_with_the_program_is_one() {
        for (name, text) in SHIPPED {
            let guide = read_guide(text).unwrap_or_else(|(line, cause)| panic!("{name}:{line}: {cause}"));
            assert!(guide.steps.len() >= 6 && !guide.introduction.is_empty() && !guide.audience.is_empty(), "{name}");
            assert!(guide.steps.iter().all(|step| !step.text.is_empty()), "{name}");
            assert!(guide.steps.iter().all(|step| step.count == 0 || step.draft.is_some()), "{name}");
        }
    }
}
