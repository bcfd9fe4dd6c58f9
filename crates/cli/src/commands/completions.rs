//! `hearten completions`: the shell finishes what you begin to type.

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use crate::{arguments::Arguments, failure::Done, session::Session};

/// Write completions for a shell
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten completions bash > ~/.local/share/bash-completion/completions/hearten
  hearten completions fish > ~/.config/fish/completions/hearten.fish
  hearten completions zsh > ~/.zfunc/_hearten")]
pub(crate) struct Completions {
    /// Which shell
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    pub(crate) fn run(self, session: &Session) -> Done {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Arguments::command(), "hearten", &mut script);
        let script = String::from_utf8_lossy(&script);
        session.answer(&script, ToString::to_string)
    }
}
