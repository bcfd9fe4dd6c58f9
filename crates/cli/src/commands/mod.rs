//! The commands, one file each.

mod add;
mod ask;
mod backtest;
mod brief;
mod chain;
mod chronicle;
mod circle;
mod circle_page;
mod circle_step;
mod circle_which;
mod common;
mod completions;
mod demo;
mod doctor;
mod duplicates;
mod edit;
mod export;
mod feed;
mod forget;
mod gather;
mod gather_page;
mod gather_which;
mod give;
mod goal;
mod guide;
mod import;
mod import_map;
mod introduce;
mod introduce_step;
mod keepsake;
mod keepsake_out;
mod lab;
mod lab_audience;
mod lab_network;
mod lab_rank;
mod log;
mod me;
mod merge;
mod move_answer;
mod mute;
mod note;
mod nudge;
mod partner;
mod path;
mod people;
mod person;
mod person_held;
mod person_page;
mod promise;
mod receive;
mod remove;
mod review;
mod search;
mod serve;
mod shelf;
mod story;
mod support;
mod sync;
mod tell;
mod thank;
mod today;
mod trip;
mod trip_page;
mod trip_which;
mod undo;
mod unmerge;
mod unmute;
mod watch;

use clap::Subcommand;
use hearten_domain::ErrorKind;
use hearten_verbs::VerbError;
use tokio::runtime::{Builder, Runtime};

use crate::{arguments::Arguments, failure::Done, session::Session};

/// A command, with its arguments.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Today(today::Today),
    Move(move_answer::MoveAnswer),
    Brief(brief::BriefCommand),
    Import(import::Import),
    Sync(sync::Sync),
    Watch(watch::Watch),
    People(people::People),
    Person(person::Person),
    Chronicle(chronicle::ChronicleCommand),
    Search(search::Search),
    Review(review::Review),
    Support(support::Support),
    Common(common::Common),
    Path(path::Path),
    Add(add::Add),
    Edit(edit::Edit),
    Remove(remove::Remove),
    Forget(forget::Forget),
    Duplicates(duplicates::Duplicates),
    Merge(merge::Merge),
    Unmerge(unmerge::Unmerge),
    Me(me::Me),
    Log(log::Log),
    Note(note::Note),
    Tell(tell::Tell),
    Story(story::StoryCommand),
    Keepsake(keepsake::KeepsakeCommand),
    Give(give::Give),
    Receive(receive::Receive),
    Thank(thank::Thank),
    Ask(ask::Ask),
    Chain(chain::Chain),
    Promise(promise::Promise),
    Partner(partner::PartnerCommand),
    Introduce(introduce::Introduce),
    Circle(circle::Circle),
    Gather(gather::Gather),
    Trip(trip::TripCommand),
    Shelf(shelf::Shelf),
    Feed(feed::Feed),
    Nudge(nudge::Nudge),
    Goal(goal::Goal),
    Guide(guide::Guide),
    Mute(mute::Mute),
    Unmute(unmute::Unmute),
    Backtest(backtest::Backtest),
    Undo(undo::Undo),
    Export(export::Export),
    Serve(serve::Serve),
    Demo(demo::Demo),
    Doctor(doctor::Doctor),
    Lab(lab::Lab),
    Completions(completions::Completions),
}

/// Runs what the command line asks for.
pub(crate) fn run(arguments: Arguments) -> Done {
    tell_what_happens();
    let Arguments { global, command } = arguments;
    let session = Session::begin(global, !matches!(command, Command::Lab(_)))?;
    runtime(command.serves())?.block_on(command.run(&session))
}

impl Command {
    /// Whether many requests are answered at once, for which one thread would be few.
    fn serves(&self) -> bool {
        matches!(self, Self::Serve(_) | Self::Demo(_))
    }

    async fn run(self, session: &Session) -> Done {
        match self {
            Self::Today(command) => command.run(session).await,
            Self::Move(command) => command.run(session).await,
            Self::Brief(command) => command.run(session).await,
            Self::Import(command) => command.run(session).await,
            Self::Sync(command) => command.run(session).await,
            Self::Watch(command) => command.run(session).await,
            Self::People(command) => command.run(session).await,
            Self::Person(command) => command.run(session).await,
            Self::Chronicle(command) => command.run(session).await,
            Self::Search(command) => command.run(session).await,
            Self::Review(command) => command.run(session).await,
            Self::Support(command) => command.run(session).await,
            Self::Common(command) => command.run(session).await,
            Self::Path(command) => command.run(session).await,
            Self::Add(command) => command.run(session).await,
            Self::Edit(command) => command.run(session).await,
            Self::Remove(command) => command.run(session).await,
            Self::Forget(command) => command.run(session).await,
            Self::Duplicates(command) => command.run(session).await,
            Self::Merge(command) => command.run(session).await,
            Self::Unmerge(command) => command.run(session).await,
            Self::Me(command) => command.run(session).await,
            Self::Log(command) => command.run(session).await,
            Self::Note(command) => command.run(session).await,
            Self::Tell(command) => command.run(session).await,
            Self::Story(command) => command.run(session).await,
            Self::Keepsake(command) => command.run(session).await,
            Self::Give(command) => command.run(session).await,
            Self::Receive(command) => command.run(session).await,
            Self::Thank(command) => command.run(session).await,
            Self::Ask(command) => command.run(session).await,
            Self::Chain(command) => command.run(session).await,
            Self::Promise(command) => command.run(session).await,
            Self::Partner(command) => command.run(session).await,
            Self::Introduce(command) => command.run(session).await,
            Self::Circle(command) => command.run(session).await,
            Self::Gather(command) => command.run(session).await,
            Self::Trip(command) => command.run(session).await,
            Self::Shelf(command) => command.run(session).await,
            Self::Feed(command) => command.run(session).await,
            Self::Nudge(command) => command.run(session).await,
            Self::Goal(command) => command.run(session).await,
            Self::Guide(command) => command.run(session).await,
            Self::Mute(command) => command.run(session).await,
            Self::Unmute(command) => command.run(session).await,
            Self::Backtest(command) => command.run(session).await,
            Self::Undo(command) => command.run(session).await,
            Self::Export(command) => command.run(session).await,
            Self::Serve(command) => command.run(session).await,
            Self::Demo(command) => command.run(session).await,
            Self::Doctor(command) => command.run(session).await,
            Self::Lab(command) => command.run(session).await,
            Self::Completions(command) => command.run(session),
        }
    }
}

fn runtime(many_threads: bool) -> Done<Runtime> {
    let mut builder = if many_threads { Builder::new_multi_thread() } else { Builder::new_current_thread() };
    let runtime = builder.enable_all().build();
    Ok(runtime.map_err(|error| VerbError::new(ErrorKind::Unavailable, format!("the program could not begin its work: {error}")))?)
}

/// Tells on stderr what `HEARTEN_LOG` asks to be told; nothing where it is not set.
fn tell_what_happens() {
    let Ok(filter) = std::env::var("HEARTEN_LOG") else { return };
    let filter = tracing_subscriber::EnvFilter::new(filter);
    // A second subscriber can only be refused, and there is none.
    let _ = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).try_init();
}
