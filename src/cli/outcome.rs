//! Runs a command and turns errors into one message and an exit code.

use std::error::Error;
use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use super::args::{Arguments, Command, WindowArgs};
use super::show::Show;
use super::{build, edit, list, material, prop, read, render, scene};
use crate::export::ProfileError;

/// What is left to do after the command line was looked at.
pub enum Outcome {
    /// All is done.
    Done(ExitCode),
    /// No command was given: open the window.
    OpenWindow(WindowArgs),
}

/// Carries out the command. Exit codes: 0 done, 1 could not, 2 bad usage.
pub fn run(arguments: Arguments) -> Outcome {
    let show = Show::new(arguments.quiet, arguments.verbose);
    let Some(command) = arguments.command else { return Outcome::OpenWindow(arguments.window) };
    let result = match command {
        Command::Scene(args) => scene::run(&args, &show),
        Command::Material(args) => material::run(&args, &show),
        Command::Prop(args) => prop::run(&args, &show),
        Command::Build(args) => build::run(&args, &show),
        Command::Edit(args) => edit::run(&args, &show),
        Command::Read(args) => read::run(&args),
        Command::Render(args) => render::run(&args, &show),
        Command::List(args) => list::run(&args),
    };
    Outcome::Done(match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            show.clear();
            eprintln!("error: {error}");
            let usage = error.is::<ProfileError>() || error.is::<render::BadCamera>();
            ExitCode::from(if usage { 2 } else { 1 })
        }
    })
}

/// What commands return: any error, printed once by [`run`].
pub type Result = std::result::Result<(), Box<dyn Error>>;

/// Prints a text; a reader that has seen enough, such as `head`, is no error.
pub fn say(text: &str) -> Result {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}
