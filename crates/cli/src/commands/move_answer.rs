//! `hearten move`: what becomes of a move.

use clap::{Args, Subcommand};
use hearten_verbs::Answer;

use crate::{failure::Done, session::Session, words::joined};

/// Answer a move: take it, put it off, decline it, or say what came of it
#[derive(Debug, Args)]
#[command(
    name = "move",
    subcommand_value_name = "ANSWER",
    subcommand_help_heading = "Answers",
    after_help = "\
Examples:
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
    answer: AnswerArguments,
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
}

impl MoveAnswer {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let answer = match self.answer {
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
