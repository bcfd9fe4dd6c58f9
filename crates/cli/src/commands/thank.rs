//! `hearten thank`: thanks said, and the outcome told.

use clap::Args;
use hearten_domain::PersonId;
use hearten_verbs::{OpenThanks, Remark, ThanksAnswer, ThanksDraft, ThanksRequest, ThanksView, Vault};
use jiff::civil::Date;

use crate::{
    failure::Done,
    names::{self, one_fact, short_id},
    output::{Page, short_day},
    session::Session,
    words::joined,
};

/// Thank a person, or tell them what came of their help: find the words, or note that it was said
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten thank --list                                       all thanks that are open
  hearten thank ana l --draft --led-to \"I was invited\"      words for it; nothing is noted
  hearten thank ana l --led-to \"I was invited\" --shows \"she reads with care\"
  hearten thank ben --deed \"lent me his boat\" --on sunday
  hearten thank ana l --told --outcome \"I got the post\"")]
pub(crate) struct Thank {
    /// Whom; a name, loosely
    #[arg(required_unless_present = "list", value_name = "NAME")]
    person: Vec<String>,
    /// All thanks that are open: what they have not heard yet, what was not said yet, what was said and never followed
    #[arg(long, conflicts_with_all = ["person", "draft", "told"])]
    list: bool,
    /// Words for the thanks, the medium that fits, and the same as praise in front of others; nothing is noted
    #[arg(long, conflicts_with = "told")]
    draft: bool,
    /// Which thanks: their id or words of the deed [default: the oldest that fits]
    #[arg(long, value_name = "THANKS", conflicts_with = "deed")]
    r#for: Option<String>,
    /// What they did; not needed where thanks are owed already
    #[arg(long, value_name = "TEXT")]
    deed: Option<String>,
    /// What it led to
    #[arg(long, value_name = "TEXT")]
    led_to: Option<String>,
    /// What it shows about them
    #[arg(long, value_name = "TEXT")]
    shows: Option<String>,
    /// When
    #[arg(long, value_name = "DATE", default_value = "today")]
    on: String,
    /// They were told what came of it in the end
    #[arg(long)]
    told: bool,
    /// What came of it in the end
    #[arg(long, value_name = "TEXT")]
    outcome: Option<String>,
}

impl Thank {
    pub(crate) async fn run(self, session: &Session) -> Done {
        if self.list {
            let open = session.vault().await?.thanks_open().await?;
            return session.answer(&open, |open| list(Page::new(session.look), open, session.today()));
        }
        if self.draft {
            return self.words(session).await;
        }
        let on = session.day_past(&self.on)?;
        let vault = session.vault_to_write().await?;
        let person = names::person(session, &vault, &joined(&self.person)).await?;
        let thanks = self.which(&vault, person.id).await?;
        let answer = ThanksAnswer {
            person: person.id,
            thanks,
            deed: self.deed,
            led_to: self.led_to,
            shows: self.shows,
            on,
            told: self.told,
            outcome: self.outcome,
        };
        session.receipt(&vault.thank(answer).await?)
    }

    /// The thanks that `--for` means.
    async fn which(&self, vault: &Vault, person: PersonId) -> Done<Option<hearten_domain::ThanksId>> {
        let Some(text) = &self.r#for else { return Ok(None) };
        let thanks = vault.person(person).await?.thanks;
        one_fact(&thanks, text, "help to thank for", |it| it.id, |it| it.deed.clone()).map(Some)
    }

    async fn words(self, session: &Session) -> Done {
        let vault = session.vault().await?;
        let person = names::person(session, &vault, &joined(&self.person)).await?;
        let mut thanks = self.which(&vault, person.id).await?;
        if thanks.is_none() && self.deed.is_none() {
            // The page has the thanks that are still owed first.
            thanks = vault.person(person.id).await?.thanks.first().map(|it| it.id);
        }
        let request = ThanksRequest {
            person: person.id,
            thanks,
            deed: self.deed,
            led_to: self.led_to,
            shows: self.shows,
            on: Some(session.day_past(&self.on)?),
        };
        let draft = vault.thanks_draft(request).await?;
        session.answer(&draft, |draft| words(Page::new(session.look), draft))
    }
}

fn words(mut page: Page, draft: &ThanksDraft) -> String {
    let suggested = &draft.suggested;
    page.say(0, suggested.why.reason());
    page.labelled(2, "By", suggested.medium.as_str());
    if let Some(bring) = &suggested.bring {
        page.labelled(2, "Bring", bring);
    }
    page.gap();
    suggested.draft.lines().for_each(|line| page.say(2, line));
    page.gap();
    remarks(&mut page, &draft.remarks);
    page.heading("In front of others");
    for hearer in &draft.praise.hearers {
        page.point(2, hearer);
    }
    page.say(2, &draft.praise.text);
    page.finish()
}

/// What a friend would say of a draft.
pub(crate) fn remarks(page: &mut Page, remarks: &[Remark]) {
    if remarks.is_empty() {
        page.say(0, "Would I be glad to get this? Yes: nothing in it asks to be changed.");
        return;
    }
    page.say(0, "Would I be glad to get this?");
    for remark in remarks {
        page.point(2, &remark.text);
    }
}

fn list(mut page: Page, open: &OpenThanks, today: Date) -> String {
    if open.to_tell.is_empty() && open.owed.is_empty() && open.sent.is_empty() {
        page.say(0, "No thanks are open. What people do for you is kept with: hearten receive TEXT --from NAME");
        return page.finish();
    }
    let told = |it: &ThanksView| it.thanks.outcome.as_ref().map(|outcome| format!("What came: {outcome}"));
    let since = |it: &ThanksView| Some(format!("since {}", short_day(it.thanks.owed_on, today)));
    let said = |it: &ThanksView| it.thanks.sent_on.map(|day| format!("thanked on {}", short_day(day, today)));
    group(&mut page, "Something came of it, and they have not heard yet", &open.to_tell, told);
    group(&mut page, "Not said yet", &open.owed, since);
    group(&mut page, "Said; what came of it they were never told", &open.sent, said);
    page.finish()
}

fn group(page: &mut Page, heading: &str, all: &[ThanksView], about: impl Fn(&ThanksView) -> Option<String>) {
    if all.is_empty() {
        return;
    }
    page.heading(heading);
    for it in all {
        let id = it.thanks.id.to_string();
        let line = format!("{}: {}  {}", page.look().strong(&it.person.name), it.thanks.deed, page.look().faint(short_id(&id)));
        page.point(2, &line);
        if let Some(about) = about(it) {
            page.say(4, &about);
        }
        if let Some(chain) = &it.chain {
            page.say(4, &format!("part of {chain}"));
        }
    }
}
