//! The commands, one file each.

mod account;
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
mod gather_step;
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
mod network;
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

use std::pin::Pin;

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
    Network(network::Network),
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
    Account(account::Account),
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
        // One future that held those of all commands would be compiled as a single function; that alone took more than six minutes.
        let work: Pin<Box<dyn Future<Output = Done> + '_>> = match self {
            Self::Today(command) => Box::pin(command.run(session)),
            Self::Move(command) => Box::pin(command.run(session)),
            Self::Brief(command) => Box::pin(command.run(session)),
            Self::Import(command) => Box::pin(command.run(session)),
            Self::Sync(command) => Box::pin(command.run(session)),
            Self::Watch(command) => Box::pin(command.run(session)),
            Self::People(command) => Box::pin(command.run(session)),
            Self::Person(command) => Box::pin(command.run(session)),
            Self::Chronicle(command) => Box::pin(command.run(session)),
            Self::Search(command) => Box::pin(command.run(session)),
            Self::Review(command) => Box::pin(command.run(session)),
            Self::Support(command) => Box::pin(command.run(session)),
            Self::Common(command) => Box::pin(command.run(session)),
            Self::Path(command) => Box::pin(command.run(session)),
            Self::Network(command) => Box::pin(command.run(session)),
            Self::Add(command) => Box::pin(command.run(session)),
            Self::Edit(command) => Box::pin(command.run(session)),
            Self::Remove(command) => Box::pin(command.run(session)),
            Self::Forget(command) => Box::pin(command.run(session)),
            Self::Duplicates(command) => Box::pin(command.run(session)),
            Self::Merge(command) => Box::pin(command.run(session)),
            Self::Unmerge(command) => Box::pin(command.run(session)),
            Self::Me(command) => Box::pin(command.run(session)),
            Self::Log(command) => Box::pin(command.run(session)),
            Self::Note(command) => Box::pin(command.run(session)),
            Self::Tell(command) => Box::pin(command.run(session)),
            Self::Story(command) => Box::pin(command.run(session)),
            Self::Keepsake(command) => Box::pin(command.run(session)),
            Self::Give(command) => Box::pin(command.run(session)),
            Self::Receive(command) => Box::pin(command.run(session)),
            Self::Thank(command) => Box::pin(command.run(session)),
            Self::Ask(command) => Box::pin(command.run(session)),
            Self::Chain(command) => Box::pin(command.run(session)),
            Self::Promise(command) => Box::pin(command.run(session)),
            Self::Partner(command) => Box::pin(command.run(session)),
            Self::Introduce(command) => Box::pin(command.run(session)),
            Self::Circle(command) => Box::pin(command.run(session)),
            Self::Gather(command) => Box::pin(command.run(session)),
            Self::Trip(command) => Box::pin(command.run(session)),
            Self::Shelf(command) => Box::pin(command.run(session)),
            Self::Feed(command) => Box::pin(command.run(session)),
            Self::Nudge(command) => Box::pin(command.run(session)),
            Self::Account(command) => Box::pin(command.run(session)),
            Self::Goal(command) => Box::pin(command.run(session)),
            Self::Guide(command) => Box::pin(command.run(session)),
            Self::Mute(command) => Box::pin(command.run(session)),
            Self::Unmute(command) => Box::pin(command.run(session)),
            Self::Backtest(command) => Box::pin(command.run(session)),
            Self::Undo(command) => Box::pin(command.run(session)),
            Self::Export(command) => Box::pin(command.run(session)),
            Self::Serve(command) => Box::pin(command.run(session)),
            Self::Demo(command) => Box::pin(command.run(session)),
            Self::Doctor(command) => Box::pin(command.run(session)),
            Self::Lab(command) => Box::pin(command.run(session)),
            Self::Completions(command) => return command.run(session),
        };
        work.await
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
