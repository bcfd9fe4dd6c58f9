//! Secrets that another program keeps, such as `pass` or a keychain.

use std::{process::Stdio, time::Duration};

use tokio::{io::AsyncReadExt, process::Command, time::timeout};

use crate::imap::Secret;

/// How long a command may take: it may have to ask the user first.
const PATIENCE: Duration = Duration::from_mins(2);

/// The most of its output that is read.
const LARGEST: u64 = 64 << 10;

/// The first line that a command writes, run by the system's shell. What it writes on stderr is shown as it is.
///
/// # Errors
/// In words: where the command cannot be run, fails, takes longer than two minutes, or writes nothing.
pub async fn secret_of_command(command: &str) -> Result<Secret, String> {
    let mut shell = if cfg!(windows) { Command::new("cmd") } else { Command::new("sh") };
    shell.arg(if cfg!(windows) { "/C" } else { "-c" }).arg(command);
    let mut child = shell
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .map_err(|error| format!("the command {command:?} cannot be run: {error}"))?;
    let output = child.stdout.take();
    let reading = async {
        let mut bytes = Vec::new();
        if let Some(output) = output {
            output.take(LARGEST).read_to_end(&mut bytes).await?;
        }
        Ok::<_, std::io::Error>((bytes, child.wait().await?))
    };
    let (bytes, status) = timeout(PATIENCE, reading)
        .await
        .map_err(|_| format!("the command {command:?} took longer than two minutes"))?
        .map_err(|error| format!("the command {command:?} cannot be read: {error}"))?;
    if !status.success() {
        return Err(format!("the command {command:?} failed ({status})"));
    }
    let text = String::from_utf8(bytes).map_err(|_| format!("the command {command:?} wrote something that is no text"))?;
    match text.lines().next().map(str::trim_end).filter(|line| !line.is_empty()) {
        Some(line) => Ok(Secret::new(line)),
        None => Err(format!("the command {command:?} wrote nothing")),
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
        assert!(secret_of_command("exit 3").await.unwrap_err().contains("failed"));
        assert!(secret_of_command("true").await.unwrap_err().contains("nothing"));
        assert!(secret_of_command("printf '\\377'").await.unwrap_err().contains("no text"));
    }
}
