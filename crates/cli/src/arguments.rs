//! The command line: global options and the commands.

use std::{path::PathBuf, process::ExitCode};

use clap::{Args, Parser, error::ErrorKind as ClapKind};

use crate::{commands::Command, failure};

const AFTER_HELP: &str = "\
Examples:
  hearten demo                              look around among invented people
  hearten import ~/Mail contacts.vcf        bring in what you already have
  hearten today                             a few moves worth making
  hearten log Ana --medium call             note that you talked

Names are matched loosely (\"ana l\" finds Ana López). Dates are written as people
write them: today, last tuesday, 5 march, in march, 2019-03-05. Each command has
examples of its own: hearten COMMAND --help

Environment:
  HEARTEN_HOME          the folder of everything Hearten keeps; like --home
  HEARTEN_DATABASE_URL  a PostgreSQL database instead of the built-in one
  HEARTEN_ORIGIN        the address of the proxy by which serve is reached from elsewhere
  HEARTEN_MODEL         the folder of a model that tells what texts mean
  HEARTEN_LOG           what to tell on stderr, for example info or hearten_store=debug
  NO_COLOR              write without colour

Exit codes:
  0   it is done
  2   the command or its input could not be understood
  3   what was asked for is not there
  4   it contradicts what is there, or a name fits several people
  5   it was changed in the meantime
  6   it is not allowed
  7   something outside cannot be reached now
  70  a fault of the program";

/// Hearten keeps your relationships alive: every day a few moves worth making, each with its reason.
#[derive(Debug, Parser)]
#[command(name = "hearten", version, after_help = AFTER_HELP, max_term_width = 100, disable_help_subcommand = true)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Options that every command takes.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Options for every command")]
pub(crate) struct Global {
    /// Write JSON, for programs
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// The folder of everything Hearten keeps [default: the platform's data folder]
    #[arg(long, global = true, value_name = "FOLDER")]
    pub(crate) home: Option<PathBuf>,
    /// Which vault to use; "demo" is the one of invented people
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) vault: Option<String>,
    /// Look at everything as it was at the end of this day; only for commands that read
    #[arg(long, global = true, value_name = "DATE")]
    pub(crate) at: Option<String>,
    /// Upgrade a PostgreSQL database without a dump made before
    #[arg(long, global = true)]
    pub(crate) no_backup: bool,
}

/// The command line, or the exit code after help, the version or what is wrong with it was written.
pub(crate) fn parse() -> Result<Arguments, ExitCode> {
    Arguments::try_parse().map_err(|error| {
        let is_answer = matches!(error.kind(), ClapKind::DisplayHelp | ClapKind::DisplayVersion);
        if !is_answer && std::env::args_os().any(|argument| argument == "--json") {
            return failure::report_usage(&error);
        }
        // Nobody is left to tell when this cannot be written.
        let _ = error.print();
        ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
    })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn every_command_explains_itself_with_an_example() {
        for command in Arguments::command().get_subcommands() {
            let nested: Vec<_> = command.get_subcommands().filter(|nested| nested.get_name() != "help").collect();
            for command in std::iter::once(command).chain(nested) {
                let help = command.clone().render_long_help().to_string();
                assert!(help.contains("Example") && help.contains("  hearten "), "{} has no example", command.get_name());
                assert!(command.get_about().is_some(), "{} says not what it does", command.get_name());
            }
        }
    }

    /// The text of every source file below a folder.
    fn sources(folder: &std::path::Path, text: &mut String) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, text);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                text.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }

    #[test]
    fn what_the_table_of_promises_names_is_there() {
        let table = include_str!("../../../docs/guide/promises.md");
        let commands: Vec<String> = Arguments::command().get_subcommands().map(|command| command.get_name().to_owned()).collect();
        let mut text = String::new();
        sources(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(".."), &mut text);
        let rows = table.lines().filter(|line| line.starts_with("| M"));
        let named: Vec<&str> = rows.flat_map(|row| row.split('`').skip(1).step_by(2)).collect();
        assert!(named.len() > 50, "{named:?}");
        for name in named {
            let is_there = match (name.strip_prefix("hearten "), name.starts_with('/')) {
                (Some(command), _) => commands.iter().any(|known| command.split(' ').next() == Some(known.as_str())),
                (None, true) => text.contains(&format!(".route(\"{}\"", name.replace("ID", "{id}"))),
                (None, false) => text.contains(&format!("fn {name}(")),
            };
            assert!(is_there, "{name} is named in the table of promises and not there");
        }
    }
}
