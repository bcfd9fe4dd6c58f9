//! The built binary in a home of its own, with a clock that stands still and ids that repeat.

use std::{
    cell::Cell,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;

/// The instant of the first command: a Monday morning.
const BEGINNING: &str = "2026-03-02T09:00:00Z";

/// The program in a home of its own. Each command runs a minute after the one before.
pub(crate) struct Program {
    home: TempDir,
    beginning: Timestamp,
    commands: Cell<i64>,
}

impl Program {
    /// Nothing kept yet.
    pub(crate) fn new() -> Self {
        Self::beginning(BEGINNING)
    }

    /// Nothing kept yet, at another time.
    pub(crate) fn beginning(at: &str) -> Self {
        Self { home: tempfile::tempdir().unwrap(), beginning: at.parse().unwrap(), commands: Cell::new(0) }
    }

    /// With the letters, cards and plans of `fixtures/cli` brought in.
    pub(crate) fn with_fixtures() -> Self {
        let program = Self::new();
        program.succeed(&["import", "letters.mbox", "friends.vcf", "plans.ics"]);
        program
    }

    /// The folder of what it keeps.
    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    /// A command, not yet run.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let count = self.commands.get();
        self.commands.set(count + 1);
        let now = self.beginning + SignedDuration::from_mins(count);
        let mut command = Command::new(env!("CARGO_BIN_EXE_hearten"));
        command
            .args(arguments)
            .current_dir(fixtures())
            .env_clear()
            .env("HEARTEN_HOME", self.home.path())
            .env("HEARTEN_NOW", now.to_string())
            .env("HEARTEN_IDS_SEED", now.as_millisecond().to_string())
            .env("COLUMNS", "88");
        command
    }

    fn finish(&self, arguments: &[&str], input: &str) -> Output {
        let mut child = self.command(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    }

    /// What a command writes, as a terminal would show it, with the exit code where it is not 0.
    pub(crate) fn run(&self, arguments: &[&str]) -> String {
        self.run_with(arguments, "")
    }

    /// The same with something on standard input.
    pub(crate) fn run_with(&self, arguments: &[&str], input: &str) -> String {
        let output = self.finish(arguments, input);
        let shown: Vec<String> = arguments.iter().map(|argument| quoted(argument)).collect();
        let mut text = format!("$ hearten {}\n{}", shown.join(" "), String::from_utf8_lossy(&output.stdout));
        text += &String::from_utf8_lossy(&output.stderr);
        if !output.status.success() {
            text += &format!("[exit {}]\n", output.status.code().unwrap());
        }
        text.replace(&self.home.path().display().to_string(), "[HOME]")
    }

    /// What several commands write, one after the other.
    pub(crate) fn run_all(&self, commands: &[&[&str]]) -> String {
        let texts: Vec<_> = commands.iter().map(|arguments| self.run(arguments)).collect();
        texts.join("\n")
    }

    /// What a command writes, which must succeed.
    pub(crate) fn succeed(&self, arguments: &[&str]) -> String {
        let output = self.finish(arguments, "");
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// What a command writes as JSON, which must succeed.
    pub(crate) fn json(&self, arguments: &[&str]) -> serde_json::Value {
        let mut all = arguments.to_vec();
        all.push("--json");
        serde_json::from_str(&self.succeed(&all)).unwrap()
    }
}

/// The invented samples.
pub(crate) fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/cli")
}

fn quoted(argument: &str) -> String {
    if argument.contains([' ', '*']) || argument.is_empty() { format!("\"{argument}\"") } else { argument.to_owned() }
}
