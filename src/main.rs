//! The one binary: reads the arguments and chooses a shell.

use std::process::ExitCode;

use clap::Parser;
use scenewright::cli::{self, Arguments, Outcome, WindowArgs};

fn main() -> ExitCode {
    match cli::run(Arguments::parse()) {
        Outcome::Done(code) => code,
        Outcome::OpenWindow(window) => open_window(window),
    }
}

#[cfg(feature = "app")]
fn open_window(window: WindowArgs) -> ExitCode {
    let options = scenewright::app::Options { screenshots: window.screenshots };
    match scenewright::app::run(options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(not(feature = "app"))]
fn open_window(_window: WindowArgs) -> ExitCode {
    eprintln!("error: this build has no window; `scenewright --help` shows the commands");
    ExitCode::FAILURE
}
