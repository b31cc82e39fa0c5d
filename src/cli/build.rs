//! `build`: a scene description to a GLB.

use super::args::BuildArgs;
use super::outcome::Result;
use super::scene::finish;
use super::show::Show;
use crate::export::Profile;
use crate::pipeline::{self, Options};
use crate::spec::Spec;
use crate::store::{SystemClock, library, read_text};

/// Runs the command.
pub fn run(args: &BuildArgs, show: &Show) -> Result {
    let profile = Profile::find(&args.profile)?;
    let clock = SystemClock::start();
    let spec = Spec::from_json(&read_text(&args.file)?)?;
    let options = Options { size_px: args.size };
    let built = pipeline::build(&library()?, spec, &options, show, &clock)?;
    finish(built, &profile, &args.output, args.report.as_deref(), None, show, &clock)
}
