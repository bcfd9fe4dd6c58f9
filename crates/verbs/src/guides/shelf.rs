//! The guides there are: those that come with the program, and those that the user wrote.

use std::{io::Read, ops::ControlFlow, path::Path};

use hearten_connect::Files;
use hearten_domain::{Cause, Problem};
use hearten_moves::{Guide, read_guide};
use hearten_speech::{Language, current, say};

use crate::Vault;

/// The folder of the user's own guides, in the home of the program.
pub(super) const FOLDER: &str = "guides";
/// The longest file that is read, in bytes.
const LONGEST: u64 = 65 << 10;

/// The names of the guides that come with the program: each is a file in English, and one of the same name in every other language's folder.
macro_rules! shipped {
    ($($name:literal)*) => {
        /// What comes with the program in a language, by name.
        const fn shipped(language: Language) -> &'static [(&'static str, &'static str)] {
            match language {
                Language::English => &[$(($name, include_str!(concat!("../../guides/", $name, ".md")))),*],
                Language::German => &[$(($name, include_str!(concat!("../../guides/de/", $name, ".md")))),*],
                Language::Spanish => &[$(($name, include_str!(concat!("../../guides/es/", $name, ".md")))),*],
                Language::French => &[$(($name, include_str!(concat!("../../guides/fr/", $name, ".md")))),*],
            }
        }
    };
}

shipped! { "in-transition" "advancing" "staying-effective" "first-ninety-days" "season-of-thanks" }

/// A guide with the name it is known by.
#[derive(Debug, Clone)]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) guide: Guide,
    pub(super) is_own: bool,
}

impl Vault {
    /// All guides: those that come with the program, in the language at hand, then those that the user wrote, of which one of the same name stands
    /// for one that came with the program. Files that are no guides are told.
    pub(super) fn all_guides(&self) -> (Vec<Named>, Vec<Problem>) {
        let mut guides = shipped_guides(current());
        let (own, problems) = own_guides(&self.home.join(FOLDER));
        guides.retain(|guide| !own.iter().any(|mine| mine.name == guide.name));
        guides.extend(own);
        (guides, problems)
    }
}

fn shipped_guides(language: Language) -> Vec<Named> {
    let named = |(name, text): &(&str, &str)| Some(Named { name: (*name).to_owned(), guide: read_guide(text).ok()?, is_own: false });
    shipped(language).iter().filter_map(named).collect()
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
        let mut bytes = Vec::new();
        let read = source.reader.take(LONGEST).read_to_end(&mut bytes).map_err(|error| error.to_string());
        let text = read.and_then(|_| String::from_utf8(bytes).map_err(|_| say("guide-problem-no-text").to_string()));
        match text.map_err(|cause| (1, cause)).and_then(|text| read_guide(&text)) {
            Ok(guide) => guides.push(Named { name: name.to_owned(), guide, is_own: true }),
            Err((line, cause)) => problems.push(Problem { source: source.name.clone(), line: line as u64, cause: Cause::said(cause) }),
        }
        ControlFlow::Continue(())
    });
    problems.extend(more);
    (guides, problems)
}

#[cfg(test)]
mod tests {
    use hearten_moves::Step;

    use super::*;

    #[test]
    fn every_guide_that_comes_with_the_program_is_one() {
        for language in Language::ALL {
            for (name, text) in shipped(language) {
                let guide = read_guide(text).unwrap_or_else(|(line, cause)| panic!("{language:?}: {name}:{line}: {cause}"));
                assert!(guide.steps.len() >= 6 && !guide.introduction.is_empty() && !guide.audience.is_empty(), "{language:?}: {name}");
                assert!(guide.steps.iter().all(|step| !step.text.is_empty()), "{language:?}: {name}");
                assert!(guide.steps.iter().all(|step| step.count == 0 || step.draft.is_some()), "{language:?}: {name}");
            }
        }
    }

    #[test]
    fn a_guide_has_the_same_steps_in_every_language() {
        let form = |step: &Step| (step.day, step.who, step.count, step.habit, step.draft.is_some(), step.text.len());
        let forms = |named: &Named| named.guide.steps.iter().map(form).collect::<Vec<_>>();
        let english = shipped_guides(Language::English);
        for language in Language::ALL {
            let spoken = shipped_guides(language);
            assert_eq!(spoken.len(), english.len(), "{language:?}");
            for (one, other) in english.iter().zip(&spoken) {
                assert_eq!(one.name, other.name, "{language:?}");
                assert_eq!(one.guide.introduction.len(), other.guide.introduction.len(), "{language:?}: {}", one.name);
                assert_eq!(forms(one), forms(other), "{language:?}: {}", one.name);
            }
        }
    }

    #[test]
    fn nothing_that_is_read_is_left_in_english() {
        let words = |guide: &Guide| -> Vec<String> {
            let of_steps = guide.steps.iter().flat_map(|step| step.text.iter().chain(&step.draft).chain([&step.title]));
            [&guide.title, &guide.audience].into_iter().chain(&guide.introduction).chain(of_steps).cloned().collect()
        };
        let english = shipped_guides(Language::English);
        for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
            for (one, other) in english.iter().zip(shipped_guides(language)) {
                for (said, spoken) in words(&one.guide).iter().zip(words(&other.guide)) {
                    assert_ne!(*said, spoken, "{language:?}: {}", one.name);
                }
            }
        }
    }
}
