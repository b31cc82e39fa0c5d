//! `prop`: a phrase to one object.

use super::args::PropArgs;
use super::outcome::Result;
use super::scene::finish;
use super::show::Show;
use crate::export::Profile;
use crate::pipeline::Options;
use crate::pipeline::prop_sheet::prop_sheet;
use crate::pipeline::showcase::prop_scene;
use crate::store::{SystemClock, library};

/// Runs the command.
pub fn run(args: &PropArgs, show: &Show) -> Result {
    let (library, clock) = (library()?, SystemClock::start());
    let options = Options { size_px: args.making.size };
    let seed = args.making.seed;
    let profile = Profile::find("default")?;
    let built = match (args.sheet, &args.prompt[..]) {
        (false, words) => prop_scene(&library, &words.join(" "), seed, &options, &profile, show)?,
        (true, phrases) => prop_sheet(&library, phrases, seed, &options, show)?,
    };
    finish(built, &profile, &args.output, args.making.report.as_deref(), None, show, &clock)
}
