//! `hearten ask`: a small ask, easy to refuse, beside what was given before.

use clap::{ArgGroup, Args};
use hearten_domain::{AskKind, AskState, Gift, PersonId};
use hearten_verbs::{AskAnswer, AskDraft, AskRequest, AskedView, NewAsk, Vault, VerbError};
use jiff::civil::Date;

use crate::{
    commands::thank::remarks,
    failure::{Done, invalid},
    names::{self, one_fact, short_id},
    output::{Page, short_day},
    session::Session,
    words::{joined, one_of},
};

/// Find the words for a small ask, or note that it was asked and what came of it
#[derive(Debug, Args)]
#[command(
    group(ArgGroup::new("outcome").args(["sent", "answered", "declined", "no_answer", "list"])),
    override_usage = "hearten ask <NAME> <TEXT>... [--kind <KIND>] [--sent]\n       hearten ask <NAME> --answered <TEXT>\n       hearten ask <NAME> --declined | --no-answer\n       hearten ask --list",
    after_help = "\
An opinion, ten minutes or one name: small, and easy to refuse. Nothing is noted until you say that it was sent.

Examples:
  hearten ask ana the first chapter
  hearten ask ana \"the first chapter\" --sent
  hearten ask ben \"a way into the council\" --kind name
  hearten ask ana --answered \"begin with the boat\"       kept as help of hers, with thanks to say
  hearten ask ben --declined
  hearten ask --list"
)]
pub(crate) struct Ask {
    /// Whom; a name of several words in quotes
    #[arg(required_unless_present = "list", value_name = "NAME")]
    person: Option<String>,
    /// What about, in a few words
    #[arg(value_name = "TEXT")]
    text: Vec<String>,
    /// What for
    #[arg(long, value_parser = one_of(AskKind::ALL, AskKind::as_str), default_value = "opinion")]
    kind: AskKind,
    /// It was asked
    #[arg(long)]
    sent: bool,
    /// What they answered
    #[arg(long, value_name = "TEXT")]
    answered: Option<String>,
    /// They said no
    #[arg(long)]
    declined: bool,
    /// Nothing came, and it is let rest
    #[arg(long)]
    no_answer: bool,
    /// What you asked so far, and what came of it
    #[arg(long)]
    list: bool,
    /// When
    #[arg(long, value_name = "DATE", default_value = "today")]
    on: String,
}

impl Ask {
    pub(crate) async fn run(self, session: &Session) -> Done {
        if self.list {
            let asks = session.vault().await?.asks(None).await?;
            return session.answer(&asks, |asks| list(Page::new(session.look), asks, session.today()));
        }
        let name = self.person.clone().unwrap_or_default();
        let text = joined(&self.text);
        let on = session.day_past(&self.on)?;
        let state = match (&self.answered, self.declined, self.no_answer) {
            (Some(_), ..) => Some(AskState::Answered),
            (_, true, _) => Some(AskState::Declined),
            (.., true) => Some(AskState::NoAnswer),
            _ => None,
        };
        if let Some(state) = state {
            let vault = session.vault_to_write().await?;
            let person = names::person(session, &vault, &name).await?.id;
            let ask = open_ask(&vault, person, &text).await?;
            return session.receipt(&vault.settle_ask(AskAnswer { ask, state, answer: self.answered, on }).await?);
        }
        if text.is_empty() {
            return Err(invalid("what you ask is empty").hint("name it in a few words: hearten ask ana the first chapter").into());
        }
        if self.sent {
            let vault = session.vault_to_write().await?;
            let person = names::person(session, &vault, &name).await?.id;
            return session.receipt(&vault.ask(NewAsk { person, kind: self.kind, text, on }).await?);
        }
        let vault = session.vault().await?;
        let person = names::person(session, &vault, &name).await?.id;
        let draft = vault.ask_draft(AskRequest { person, kind: self.kind, text }).await?;
        session.answer(&draft, |draft| words(Page::new(session.look), draft, session.today()))
    }
}

/// The open ask to a person that `text` means; without words the only one.
async fn open_ask(vault: &Vault, person: PersonId, text: &str) -> Done<hearten_domain::AskId> {
    let open: Vec<AskedView> = vault.asks(Some(person)).await?.into_iter().filter(|it| it.state == AskState::Asked).collect();
    match open.as_slice() {
        [] => Err(VerbError::missing("nothing that you asked them is open").hint("hearten ask --list shows what was asked").into()),
        [only] if text.is_empty() => Ok(only.ask.id),
        _ if text.is_empty() => {
            Err(VerbError::conflict("you asked them several things").hint("write words of the one you mean after the name").into())
        }
        _ => one_fact(&open, text, "open ask", |it| it.ask.id, |it| it.ask.text.clone()),
    }
}

fn words(mut page: Page, draft: &AskDraft, today: Date) -> String {
    let suggested = &draft.suggested;
    page.say(0, suggested.why.reason());
    if let Some(first) = &draft.before.give_first {
        page.say(0, first);
    }
    page.labelled(2, "By", suggested.medium.as_str());
    page.gap();
    page.quoted(2, &suggested.draft);
    page.gap();
    remarks(&mut page, &draft.remarks);
    gifts(&mut page, "From you to them", &draft.before.given, today);
    gifts(&mut page, "From them to you", &draft.before.received, today);
    if !draft.before.shelf.is_empty() {
        page.heading("On your shelf for them");
        draft.before.shelf.iter().for_each(|it| page.point(2, &format!("{} ({})", it.find.title, it.why)));
    }
    if !draft.before.doors.is_empty() {
        page.heading("Other doors");
        draft.before.doors.iter().for_each(|door| page.point(2, door));
    }
    page.finish()
}

fn gifts(page: &mut Page, heading: &str, gifts: &[Gift], today: Date) {
    if gifts.is_empty() {
        return;
    }
    page.heading(heading);
    for gift in gifts {
        page.point(2, &format!("{} ({})", gift.what, short_day(gift.on, today)));
    }
}

fn list(mut page: Page, asks: &[AskedView], today: Date) -> String {
    if asks.is_empty() {
        page.say(0, "Nothing was asked. Words for a small ask are found with: hearten ask NAME TEXT");
        return page.finish();
    }
    for it in asks {
        let id = it.ask.id.to_string();
        let about = format!("{}, {} on {}", it.ask.kind, it.state, short_day(it.ask.settled_on.unwrap_or(it.ask.asked_on), today));
        let line = format!(
            "{}: {}  {}",
            page.look().strong(&it.person.name),
            it.ask.text,
            page.look().faint(&format!("({about}) {}", short_id(&id)))
        );
        page.point(0, &line);
        if let Some(answer) = &it.ask.answer {
            page.say(4, answer);
        }
    }
    page.finish()
}
