//! `hearten introduce`: who should meet whom.

use clap::Args;
use hearten_verbs::{Acquaintance, IntroductionIdea};
use jiff::civil::Date;

use crate::{
    failure::Done,
    output::{Page, short_day},
    session::Session,
    words::listed,
};

/// Ideas for introductions: two of your people who do not know each other and may have something to say to each other, each with why
#[derive(Debug, Args)]
#[command(after_help = "\
These are ideas. Ask each of the two on their own before you bring them together.

Examples:
  hearten introduce
  hearten introduce --with-me          people you may come to know, and who could introduce you
  hearten introduce --top 20 --json")]
pub(crate) struct Introduce {
    /// People whom you may come to know yourself
    #[arg(long)]
    with_me: bool,
    /// How many
    #[arg(long, value_name = "N", default_value_t = 10)]
    top: usize,
}

impl Introduce {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let vault = session.vault().await?;
        if self.with_me {
            let found = vault.acquaintances_to_make(self.top).await?;
            return session.answer(&found, |found| acquaintances(Page::new(session.look), found));
        }
        let ideas = vault.introduction_ideas(self.top).await?;
        session.answer(&ideas, |ideas| list(Page::new(session.look), ideas, session.today()))
    }
}

fn list(mut page: Page, ideas: &[IntroductionIdea], today: Date) -> String {
    if ideas.is_empty() {
        page.say(0, "I do not know enough of who has to do with whom to suggest anybody yet; mail and messages to several tell the most.");
        return page.finish();
    }
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
    page.gap();
    page.say(0, "Ask each of them first, on their own; it is made only after two yeses.");
    page.finish()
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
