//! `hearten move`: a move, and what becomes of it.

use clap::{Args, Subcommand};
use hearten_domain::{Medium, Move, PersonId};
use hearten_verbs::{Answer, CameOfIt, DraftChecked, Reach, Vault, argument};
use jiff::ToSpan;

use crate::{
    commands::{
        thank::remarks,
        today::{ANSWERS, about},
    },
    failure::Done,
    output::Page,
    session::{Session, text_or_stdin},
    words::{joined, listed},
};

/// Show a move, or take it, put it off, decline it, say what came of it
#[derive(Debug, Args)]
#[command(
    name = "move",
    subcommand_value_name = "ANSWER",
    subcommand_help_heading = "Answers",
    after_help = "\
Examples:
  hearten move 3fa2                   the whole of it, with the number to call
  hearten move 3fa2 done
  hearten move 3fa2 later friday
  hearten move 3fa2 outcome \"she offered to show me the workshop\"

The id stands below each move in: hearten today. Its first few digits are enough."
)]
pub(crate) struct MoveAnswer {
    /// Which move: its id, or the first digits of it
    #[arg(value_name = "ID")]
    id: String,
    #[command(subcommand)]
    answer: Option<AnswerArguments>,
}

#[derive(Debug, Subcommand)]
enum AnswerArguments {
    /// I mean to do it
    #[command(after_help = "Example:\n  hearten move 3fa2 take")]
    Take,
    /// Not before another day
    #[command(after_help = "Example:\n  hearten move 3fa2 later next monday")]
    Later {
        /// The day on which it may come back
        #[arg(required = true, value_name = "DATE")]
        day: Vec<String>,
    },
    /// Not this one
    #[command(after_help = "Example:\n  hearten move 3fa2 not-this")]
    NotThis,
    /// It is done
    #[command(after_help = "Example:\n  hearten move 3fa2 done")]
    Done,
    /// What came of it
    #[command(after_help = "Example:\n  hearten move 3fa2 outcome we meet on Thursday")]
    Outcome {
        /// In your own words
        #[arg(required = true, value_name = "TEXT")]
        text: Vec<String>,
    },
    /// They answered
    #[command(after_help = "Example:\n  hearten move 3fa2 replied")]
    Replied,
    /// We met or talked
    #[command(after_help = "Example:\n  hearten move 3fa2 met")]
    Met,
    /// It helped them
    #[command(after_help = "Example:\n  hearten move 3fa2 helped")]
    Helped,
    /// Nothing came of it; let it be
    #[command(after_help = "Example:\n  hearten move 3fa2 nothing")]
    Nothing,
    /// Nothing has come of it yet; ask me again
    #[command(after_help = "Example:\n  hearten move 3fa2 not-yet\n  hearten move 3fa2 not-yet next monday")]
    NotYet {
        /// From when on [default: in a week]
        #[arg(value_name = "DATE")]
        day: Vec<String>,
    },
    /// Would I be glad to get this? Its draft looked over, or words of your own; nothing is sent or noted
    #[command(after_help = "Examples:\n  hearten move 3fa2 check\n  pbpaste | hearten move 3fa2 check -")]
    Check {
        /// Your own words; - for standard input [default: the draft of the move]
        #[arg(value_name = "TEXT|-")]
        text: Vec<String>,
    },
}

impl MoveAnswer {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let came = |word: CameOfIt| Answer::Outcome(word.words().to_owned());
        let Some(answer) = self.answer else { return show(session, &session.vault().await?, &self.id).await };
        let answer = match answer {
            AnswerArguments::Check { text } => return check(session, &session.vault().await?, &self.id, &joined(&text)).await,
            AnswerArguments::Replied => came(CameOfIt::Replied),
            AnswerArguments::Met => came(CameOfIt::Met),
            AnswerArguments::Helped => came(CameOfIt::Helped),
            AnswerArguments::Nothing => came(CameOfIt::Nothing),
            AnswerArguments::NotYet { day } if day.is_empty() => {
                Answer::NothingYet(session.today().checked_add(7.days()).unwrap_or(session.today()))
            }
            AnswerArguments::NotYet { day } => Answer::NothingYet(session.day_to_come(&joined(&day))?),
            AnswerArguments::Take => Answer::Take,
            AnswerArguments::Later { day } => Answer::Later(session.day_to_come(&joined(&day))?),
            AnswerArguments::NotThis => Answer::NotThis,
            AnswerArguments::Done => Answer::Done,
            AnswerArguments::Outcome { text } => Answer::Outcome(joined(&text)),
        };
        let vault = session.vault_to_write().await?;
        let receipt = vault.answer_move(&self.id, answer).await?;
        session.answer(&receipt, |receipt| format!("{}\n", receipt.text))
    }
}

/// Shows the whole of a move.
async fn show(session: &Session, vault: &Vault, id: &str) -> Done {
    let offer = vault.show_move(id).await?;
    let people: Vec<PersonId> = offer.people.iter().map(|person| person.id).collect();
    let known = vault.reach(&people).await?;
    session.answer(&offer, |offer| {
        let mut page = Page::new(session.look);
        let look = page.look();
        let names: Vec<_> = offer.people.iter().map(|person| person.name.as_str()).collect();
        page.raw(&format!("{}  {}", look.strong(&listed(&names)), look.accent(offer.habit.as_str())));
        about(&mut page, offer, session.today());
        number(&mut page, offer, &known);
        page.command("    ", &format!("hearten move {id} done"), ANSWERS);
        page.finish()
    })
}

/// By which number somebody is called; where none is known, how it is written down or asked for.
fn number(page: &mut Page, offer: &Move, known: &[Reach]) {
    let ([person], [reach]) = (offer.people.as_slice(), known) else { return };
    if !matches!(offer.medium, Medium::Call | Medium::Video) {
        return;
    }
    if let Some(phone) = &reach.phone {
        page.labelled(4, "Number", phone);
        return;
    }
    let name = argument(&person.name);
    page.say(4, &format!("No telephone number of {} is known yet. If you have it: hearten edit {name} --phone NUMBER", person.name));
    if let Some(email) = &reach.email {
        page.say(4, &format!("Else ask {email} for it: When would a call suit you, and on which number?"));
    }
}

/// Shows what a friend would say of the words.
async fn check(session: &Session, vault: &Vault, id: &str, text: &str) -> Done {
    let text = if text.is_empty() { None } else { Some(text_or_stdin(text)?) };
    let checked = vault.check_draft(id, text).await?;
    session.answer(&checked, |checked: &DraftChecked| {
        let mut page = Page::new(session.look);
        page.quoted(0, &checked.text);
        page.gap();
        remarks(&mut page, &checked.remarks);
        page.finish()
    })
}
