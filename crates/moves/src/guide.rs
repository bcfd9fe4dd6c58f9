//! Playbooks: dated steps written in Markdown, and the moves that come of them.
//!
//! A playbook begins with a front matter (`title`, `for`) between lines of three hyphens and an introduction; each step is a heading of the second
//! level, followed by lines `key: value` (`day`, `who`, `count`, `habit`, `draft`), an empty line and its text.

use hearten_domain::Habit;
use hearten_speech::say;

/// The longest playbook, in bytes, and the most steps it may have.
const LONGEST: usize = 64 << 10;
const MOST_STEPS: usize = 50;
/// The last day on which a step may lie, counted from the first.
const LAST_DAY: i64 = 366;
/// The most people that a step may ask for.
const MOST_PEOPLE: usize = 20;

/// A playbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide {
    /// What it is called.
    pub title: String,
    /// Whom it is for: `between jobs, or about to be`.
    pub audience: String,
    /// Why one would follow it; paragraphs.
    pub introduction: Vec<String>,
    /// Its steps, in order.
    pub steps: Vec<Step>,
}

/// One step of a playbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What is to be done, in a few words.
    pub title: String,
    /// The day on which it is due, counted from the first, which is 0.
    pub day: i64,
    /// With whom.
    pub who: StepWho,
    /// With how many people; 0 where it is done alone.
    pub count: usize,
    /// Which habit it is of.
    pub habit: Habit,
    /// A draft to start from.
    pub draft: Option<String>,
    /// What to mind; paragraphs.
    pub text: Vec<String>,
}

/// With whom a step is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepWho {
    /// Alone.
    Nobody,
    /// The people who are closest.
    Nearest,
    /// Those who were close and have been silent for long.
    Dormant,
    /// Those who gave help, advice or anything else.
    Helped,
    /// Those with whom there was a meeting or a call in the last weeks.
    Lately,
    /// Those who belong where I belong.
    Colleagues,
}

impl StepWho {
    const WORDS: [(&'static str, Self); 6] = [
        ("nobody", Self::Nobody),
        ("nearest", Self::Nearest),
        ("dormant", Self::Dormant),
        ("helped", Self::Helped),
        ("lately", Self::Lately),
        ("colleagues", Self::Colleagues),
    ];
}

/// Reads a playbook.
///
/// # Errors
/// The line, counted from 1, and what is wrong with it.
pub fn read_guide(text: &str) -> Result<Guide, (usize, String)> {
    if text.len() > LONGEST {
        return Err((1, say("grateful-guide-too-long").with("count", LONGEST >> 10).into()));
    }
    let mut reading = Reading::default();
    for (number, line) in (1..).zip(text.trim_start_matches('\u{feff}').lines()) {
        reading.line(line.trim()).map_err(|cause| (number, cause))?;
    }
    reading.finish().map_err(|cause| (text.lines().count().max(1), cause))
}

/// Where in a playbook the reading is.
#[derive(Default, PartialEq, Eq, Clone, Copy)]
enum Part {
    #[default]
    Before,
    FrontMatter,
    Introduction,
    StepKeys,
    StepText,
}

#[derive(Default)]
struct Reading {
    part: Part,
    title: Option<String>,
    audience: String,
    introduction: Paragraphs,
    steps: Vec<Step>,
    text: Paragraphs,
}

impl Reading {
    fn line(&mut self, line: &str) -> Result<(), String> {
        if let Some(title) = line.strip_prefix("## ")
            && !matches!(self.part, Part::Before | Part::FrontMatter)
        {
            return self.begin_step(title.trim());
        }
        match self.part {
            Part::Before if line.is_empty() => Ok(()),
            Part::Before if line == "---" => {
                self.part = Part::FrontMatter;
                Ok(())
            }
            Part::Before => Err(say("grateful-guide-no-beginning").into()),
            Part::FrontMatter if line == "---" => {
                self.part = Part::Introduction;
                Ok(())
            }
            Part::FrontMatter => self.front_matter(line),
            Part::Introduction => {
                self.introduction.line(line);
                Ok(())
            }
            Part::StepKeys if line.is_empty() => {
                self.part = Part::StepText;
                Ok(())
            }
            Part::StepKeys => self.step_key(line),
            Part::StepText => {
                self.text.line(line);
                Ok(())
            }
        }
    }

    fn front_matter(&mut self, line: &str) -> Result<(), String> {
        match line.split_once(':').map(|(key, value)| (key.trim(), value.trim())) {
            Some(("title", value)) if !value.is_empty() => self.title = Some(value.to_owned()),
            Some(("for", value)) => value.clone_into(&mut self.audience),
            _ if line.is_empty() => {}
            _ => return Err(say("grateful-guide-no-title-nor-for").with("line", quoted(line)).into()),
        }
        Ok(())
    }

    fn begin_step(&mut self, title: &str) -> Result<(), String> {
        self.end_step()?;
        if title.is_empty() {
            return Err(say("grateful-guide-step-no-title").into());
        }
        if self.steps.len() == MOST_STEPS {
            return Err(say("grateful-guide-too-many-steps").with("count", MOST_STEPS).into());
        }
        let day = self.steps.last().map_or(0, |step| step.day);
        let step =
            Step { title: title.to_owned(), day, who: StepWho::Nobody, count: 0, habit: Habit::Gracious, draft: None, text: Vec::new() };
        self.steps.push(step);
        self.part = Part::StepKeys;
        Ok(())
    }

    fn step_key(&mut self, line: &str) -> Result<(), String> {
        let before = self.steps.iter().rev().nth(1).map_or(0, |step| step.day);
        let Some(step) = self.steps.last_mut() else { return Ok(()) };
        let (key, value) = line
            .split_once(':')
            .map(|(key, value)| (key.trim(), value.trim()))
            .ok_or_else(|| say("grateful-guide-no-empty-line").to_string())?;
        match key {
            "day" => {
                let day: i64 = value.parse().map_err(|_| say("grateful-guide-no-days").with("value", quoted(value)).to_string())?;
                if !(before..=LAST_DAY).contains(&day) {
                    return Err(say("grateful-guide-day-range").with("before", before).with("last", LAST_DAY).into());
                }
                step.day = day;
            }
            "who" => {
                let known = StepWho::WORDS.iter().find(|(word, _)| *word == value);
                let words: Vec<&str> = StepWho::WORDS.iter().map(|(word, _)| *word).collect();
                let unknown = || say("grateful-guide-no-who").with("words", words.join(", ")).with("value", quoted(value)).to_string();
                step.who = known.map(|(_, who)| *who).ok_or_else(unknown)?;
                step.count = if step.who == StepWho::Nobody { 0 } else { step.count.max(1) };
            }
            "count" => {
                let count = value.parse().ok().filter(|count| (1..=MOST_PEOPLE).contains(count));
                step.count = count.ok_or_else(|| say("grateful-guide-no-count").with("most", MOST_PEOPLE).to_string())?;
            }
            "habit" => {
                step.habit = value.parse().map_err(|_| say("grateful-guide-no-habit").with("value", quoted(value)).to_string())?;
            }
            "draft" => step.draft = (!value.is_empty()).then(|| value.to_owned()),
            _ => return Err(say("grateful-guide-no-key").with("key", quoted(key)).into()),
        }
        Ok(())
    }

    fn end_step(&mut self) -> Result<(), String> {
        let text = std::mem::take(&mut self.text).finish();
        let Some(step) = self.steps.last_mut() else { return Ok(()) };
        step.text = text;
        match (step.who, step.count) {
            (StepWho::Nobody, 1..) => Err(say("grateful-guide-whom").with("title", &step.title).into()),
            _ => Ok(()),
        }
    }

    fn finish(mut self) -> Result<Guide, String> {
        self.end_step()?;
        let title = self.title.ok_or_else(|| say("grateful-guide-no-title").to_string())?;
        if self.steps.is_empty() {
            return Err(say("grateful-guide-no-step").into());
        }
        Ok(Guide { title, audience: self.audience, introduction: self.introduction.finish(), steps: self.steps })
    }
}

/// What somebody wrote, as it is told back: in quotes, with what cannot be seen made visible.
fn quoted(text: &str) -> String {
    format!("{text:?}")
}

/// Lines that become paragraphs, parted by empty ones.
#[derive(Default)]
struct Paragraphs {
    done: Vec<String>,
    open: String,
}

impl Paragraphs {
    fn line(&mut self, line: &str) {
        if line.is_empty() {
            self.close();
        } else {
            if !self.open.is_empty() {
                self.open.push(' ');
            }
            self.open.push_str(line);
        }
    }

    fn close(&mut self) {
        if !self.open.is_empty() {
            self.done.push(std::mem::take(&mut self.open));
        }
    }

    fn finish(mut self) -> Vec<String> {
        self.close();
        self.done
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "---\ntitle: A walk\nfor: a quiet week\n---\nOne.\nStill one.\n\nTwo.\n\n## Go out\nday: 2\nwho: nearest\ncount: 3\nhabit: generative\ndraft: Shall we walk?\n\nSlowly.\n\n## Rest\n\nA day.\n";

    #[test]
    fn a_guide_is_read_step_by_step() {
        let guide = read_guide(TEXT).unwrap();
        assert_eq!((guide.title.as_str(), guide.audience.as_str()), ("A walk", "a quiet week"));
        assert_eq!(guide.introduction, ["One. Still one.", "Two."]);
        let [walk, rest] = guide.steps.as_slice() else { panic!("{guide:?}") };
        assert_eq!((walk.day, walk.who, walk.count, walk.habit), (2, StepWho::Nearest, 3, Habit::Generative));
        assert_eq!(walk.draft.as_deref(), Some("Shall we walk?"));
        assert_eq!((rest.day, rest.who, rest.count, rest.text.join("")), (2, StepWho::Nobody, 0, "A day.".to_owned()));
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        let wrong = |from: &str, to: &str| read_guide(&TEXT.replacen(from, to, 1)).unwrap_err();
        assert_eq!(wrong("day: 2", "day: soon"), (11, "\"soon\" is no number of days".to_owned()));
        assert_eq!(wrong("count: 3", "count: 0").0, 13);
        assert_eq!(wrong("who: nearest", "who: boss").0, 12);
        assert_eq!(wrong("title: A walk\n", "").1, "a guide needs a title between two lines of three hyphens");
        assert_eq!(read_guide("words").unwrap_err().0, 1);
        assert!(read_guide("---\ntitle: X\n---\n").unwrap_err().1.contains("needs a step"));
    }
}
