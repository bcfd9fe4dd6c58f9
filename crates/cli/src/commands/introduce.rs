//! `hearten introduce`: who should meet whom, and each introduction step by step.

use clap::Args;
use hearten_verbs::{Acquaintance, IntroductionIdea, IntroductionView, NewIntroduction, VerbError};
use jiff::civil::Date;
use serde::Serialize;

use super::introduce_step::{STEPS, introduction, step};
use crate::{
    failure::Done,
    names::{self, short_id},
    output::{Page, short_day},
    session::Session,
    words::listed,
};

/// Bring two of your people together, each asked first; without words, what is under way and ideas for more
#[derive(Debug, Args)]
#[command(after_help = "\
An introduction goes step by step: ask one, then the other, make it after two yeses,
hear whether they met and what came of it. A no is an end, and a good answer.

Examples:
  hearten introduce
  hearten introduce --with-me          people you may come to know, and who could introduce you
  hearten introduce ana ben --for-a \"Ben keeps bees on a roof\" --for-b \"Ana knows the roof gardens\"
  hearten introduce ana                how far it is, and words for the next step
  hearten introduce ana ask            you asked the one whose turn it is; or: ask ben, ask a, ask b
  hearten introduce ana yes            and: no, tell, make, met, outcome TEXT, rest")]
pub(crate) struct Introduce {
    /// Two names to begin one; or an introduction (its id or a name) and a step
    #[arg(value_name = "WORD")]
    words: Vec<String>,
    /// What the first would have of it, as you would say it to them
    #[arg(long, value_name = "TEXT")]
    for_a: Option<String>,
    /// What the second would have of it
    #[arg(long, value_name = "TEXT")]
    for_b: Option<String>,
    /// The day of the thought or the step
    #[arg(long, value_name = "DATE", default_value = "today")]
    on: String,
    /// People whom you may come to know yourself
    #[arg(long, conflicts_with = "words")]
    with_me: bool,
    /// How many ideas
    #[arg(long, value_name = "N", default_value_t = 10)]
    top: usize,
}

/// What is under way, what is over, and ideas.
#[derive(Serialize)]
struct Introductions {
    introductions: Vec<IntroductionView>,
    ideas: Vec<IntroductionIdea>,
}

impl Introduce {
    pub(crate) async fn run(self, session: &Session) -> Done {
        match self.words.as_slice() {
            [] => self.list(session).await,
            [which] => {
                let view = introduction(&session.vault().await?, which).await?;
                session.answer(&view, |view| one(Page::new(session.look), view, session.today()))
            }
            [which, word, rest @ ..] if STEPS.contains(&word.as_str()) => {
                let on = session.day_past(&self.on)?;
                let vault = session.vault_to_write().await?;
                let view = introduction(&vault, which).await?;
                let step = step(&view, word, rest)?;
                session.receipt(&vault.step_introduction(view.introduction.id, step, on).await?)
            }
            [first, second] => self.begin(session, [first, second]).await,
            _ => Err(VerbError::invalid("these words are neither two names nor a step of an introduction")
                .hint("a name of several words stands in quotes; hearten introduce --help has examples")
                .into()),
        }
    }

    async fn list(&self, session: &Session) -> Done {
        let vault = session.vault().await?;
        if self.with_me {
            let found = vault.acquaintances_to_make(self.top).await?;
            return session.answer(&found, |found| acquaintances(Page::new(session.look), found));
        }
        let all = Introductions { introductions: vault.introductions().await?, ideas: vault.introduction_ideas(self.top).await? };
        session.answer(&all, |all| list(Page::new(session.look), all, session.today()))
    }

    async fn begin(&self, session: &Session, [first, second]: [&str; 2]) -> Done {
        let on = session.day_past(&self.on)?;
        let vault = session.vault_to_write().await?;
        let people = [names::person(session, &vault, first).await?.id, names::person(session, &vault, second).await?.id];
        let known = vault.reasons_to_meet(people).await?.reasons;
        let [for_first, for_second] = known;
        let reasons = [self.for_a.clone().unwrap_or(for_first), self.for_b.clone().unwrap_or(for_second)];
        session.receipt(&vault.begin_introduction(NewIntroduction { people, reasons, on }).await?)
    }
}

fn title(page: &Page, view: &IntroductionView) -> String {
    let [one, other] = &view.people;
    let id = page.look().faint(short_id(&view.introduction.id.to_string()));
    format!("{} and {}  {id}", page.look().strong(&one.name), page.look().strong(&other.name))
}

fn one(mut page: Page, view: &IntroductionView, today: Date) -> String {
    let title = title(&page, view);
    page.raw(&title);
    page.say(2, &format!("For {}: {}", view.people[0].name, view.introduction.for_first));
    page.say(2, &format!("For {}: {}", view.people[1].name, view.introduction.for_second));
    page.gap();
    for entry in &view.history {
        page.point(2, &format!("{}: {}", short_day(entry.day, today), entry.text));
    }
    page.gap();
    page.labelled(2, if view.next.is_some() { "Next" } else { "In the end" }, &view.next_text);
    for draft in view.draft.iter().chain(&view.tell) {
        let to: Vec<&str> = draft.to.iter().map(|person| person.name.as_str()).collect();
        page.gap();
        let is_lighter = view.tell.as_ref() == Some(draft);
        page.say(2, &format!("{} {}:", if is_lighter { "Or, lighter, only tell" } else { "Words for" }, listed(&to)));
        page.quoted(2, &draft.text);
    }
    page.finish()
}

fn list(mut page: Page, all: &Introductions, today: Date) -> String {
    let (over, open): (Vec<_>, Vec<_>) = all.introductions.iter().partition(|view| view.state.is_over());
    for (heading, views) in [("Under way", open), ("Over", over)] {
        if !views.is_empty() {
            page.heading(heading);
        }
        for view in views {
            let line = format!("  {}", title(&page, view));
            page.raw(&line);
            page.say(4, &view.next_text);
        }
    }
    if !all.introductions.is_empty() && !all.ideas.is_empty() {
        page.heading("Ideas");
    }
    if all.ideas.is_empty() && all.introductions.is_empty() {
        page.say(0, "I do not know enough of who has to do with whom to suggest anybody yet; mail and messages to several tell the most.");
    }
    ideas(&mut page, &all.ideas, today);
    page.finish()
}

fn ideas(page: &mut Page, ideas: &[IntroductionIdea], today: Date) {
    for (number, idea) in ideas.iter().enumerate() {
        page.gap();
        let [one, other] = &idea.people;
        let title = format!("{:>2}  {} and {}", number + 1, page.look().strong(&one.name), page.look().strong(&other.name));
        page.raw(&title);
        for reason in &idea.why {
            page.point(4, reason);
        }
        let shares: Vec<String> = idea.terms.iter().map(|term| format!("{} {:+.1}", term.name, term.value)).collect();
        let last = idea.last_together.map(|day| format!("; last together {}", short_day(day, today))).unwrap_or_default();
        page.labelled(4, "Why", &format!("{:+.1} = {}{last}", idea.score, listed(&shares)));
    }
    if !ideas.is_empty() {
        page.gap();
        page.say(0, "Ask each of them first, on their own; it is made only after two yeses. To begin: hearten introduce NAME NAME --for-a … --for-b …");
    }
}

fn acquaintances(mut page: Page, found: &[Acquaintance]) -> String {
    if found.is_empty() {
        page.say(0, "Nobody is seen yet whom your people know and you do not; mail to several tells the most.");
        return page.finish();
    }
    for (number, somebody) in found.iter().enumerate() {
        page.gap();
        let address =
            somebody.address.as_deref().filter(|address| *address != somebody.name).map(|it| format!("  {it}")).unwrap_or_default();
        let title = format!("{:>2}  {}{}", number + 1, page.look().strong(&somebody.name), page.look().faint(&address));
        page.raw(&title);
        page.point(4, &somebody.why);
    }
    page.finish()
}
