//! `prop`: a phrase to one object.

use super::args::PropArgs;
use super::outcome::Result;
use super::scene::finish;
use super::show::Show;
use crate::export::Profile;
use crate::pipeline::showcase::prop_scene;
use crate::pipeline::{Library, Options};
use crate::store::SystemClock;

/// Runs the command.
pub fn run(args: &PropArgs, show: &Show) -> Result {
    let (library, clock) = (Library::embedded(), SystemClock::start());
    let options = Options { size_px: args.making.size };
    let built = prop_scene(&library, &args.prompt, args.making.seed, &options, show)?;
    let profile = Profile::find("default")?;
    finish(built, &profile, &args.output, args.making.report.as_deref(), None, show, &clock)
}
