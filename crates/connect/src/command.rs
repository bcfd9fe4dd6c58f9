//! Secrets that another program keeps, such as `pass` or a keychain.

use std::{process::Stdio, time::Duration};

use tokio::{io::AsyncReadExt, process::Command, time::timeout};

use crate::imap::Secret;

/// How long a command may take: it may have to ask the user first.
const PATIENCE: Duration = Duration::from_mins(2);

/// The most of its output that is read.
const LARGEST: u64 = 64 << 10;

/// Why a command gives no secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the command \"{command}\" {cause}")]
pub struct CommandError {
    /// The command.
    pub command: String,
    /// What went wrong.
    pub cause: CommandCause,
}

/// What went wrong with a command.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CommandCause {
    /// It cannot be run, in the words of the system.
    #[error("cannot be run: {0}")]
    NotRun(String),
    /// It takes too long.
    #[error("took longer than two minutes")]
    Late,
    /// What it writes cannot be read, in the words of the system.
    #[error("cannot be read: {0}")]
    Unreadable(String),
    /// It failed: how it ended.
    #[error("failed ({0})")]
    Failed(String),
    /// What it wrote is not UTF-8.
    #[error("wrote something that is no text")]
    NoText,
    /// It wrote no line.
    #[error("wrote nothing")]
    Nothing,
}

/// The first line that a command writes, run by the system's shell. What it writes on stderr is shown as it is.
///
/// # Errors
/// Where the command cannot be run, fails, takes longer than two minutes, or writes nothing.
pub async fn secret_of_command(command: &str) -> Result<Secret, CommandError> {
    first_line(command).await.map_err(|cause| CommandError { command: command.to_owned(), cause })
}

async fn first_line(command: &str) -> Result<Secret, CommandCause> {
    let mut shell = if cfg!(windows) { Command::new("cmd") } else { Command::new("sh") };
    shell.arg(if cfg!(windows) { "/C" } else { "-c" }).arg(command);
    let mut child = shell.stdout(Stdio::piped()).kill_on_drop(true).spawn().map_err(|error| CommandCause::NotRun(error.to_string()))?;
    let output = child.stdout.take();
    let reading = async {
        let mut bytes = Vec::new();
        if let Some(output) = output {
            output.take(LARGEST).read_to_end(&mut bytes).await?;
        }
        Ok::<_, std::io::Error>((bytes, child.wait().await?))
    };
    let (bytes, status) =
        timeout(PATIENCE, reading).await.map_err(|_| CommandCause::Late)?.map_err(|error| CommandCause::Unreadable(error.to_string()))?;
    if !status.success() {
        return Err(CommandCause::Failed(status.to_string()));
    }
    let text = String::from_utf8(bytes).map_err(|_| CommandCause::NoText)?;
    match text.lines().next().map(str::trim_end).filter(|line| !line.is_empty()) {
        Some(line) => Ok(Secret::new(line)),
        None => Err(CommandCause::Nothing),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_first_line_of_a_command_is_the_secret() {
        assert_eq!(secret_of_command("printf 'hunter2\\r\\nuser: ana\\n'").await.unwrap().reveal(), "hunter2");
    }

    #[tokio::test]
    async fn a_command_that_fails_or_writes_nothing_says_so() {
        let said = |error: CommandError| error.to_string();
        assert_eq!(said(secret_of_command("exit 3").await.unwrap_err()), "the command \"exit 3\" failed (exit status: 3)");
        assert_eq!(secret_of_command("true").await.unwrap_err().cause, CommandCause::Nothing);
        assert_eq!(secret_of_command("printf '\\377'").await.unwrap_err().cause, CommandCause::NoText);
    }
}
