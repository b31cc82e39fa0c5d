//! `scene`: a prompt to a furnished scene.

use std::path::Path;

use super::args::SceneArgs;
use super::outcome::Result;
use super::show::Show;
use crate::export::Profile;
use crate::pipeline::{self, Built, Options};
use crate::store::{SystemClock, library, save};

/// Runs the command.
pub fn run(args: &SceneArgs, show: &Show) -> Result {
    let profile = Profile::find(&args.profile)?;
    let options = Options { size_px: args.making.size };
    let clock = SystemClock::start();
    let library = library()?;
    let built = pipeline::generate(&library, &args.prompt, args.making.seed, &options, show, &clock)?;
    let report = args.making.report.as_deref();
    finish(built, &profile, &args.output, report, args.spec.as_deref(), show, &clock)
}

/// Exports a scene and writes the GLB, then the report and the description if they are wanted.
pub fn finish(
    mut built: Built,
    profile: &Profile,
    output: &Path,
    report: Option<&Path>,
    spec: Option<&Path>,
    show: &Show,
    clock: &SystemClock,
) -> Result {
    let bytes = pipeline::export(&mut built, profile, show, clock)?;
    save(output, &bytes)?;
    if let Some(path) = spec {
        save(path, built.spec.to_json().as_bytes())?;
    }
    if let Some(path) = report {
        save(path, &serde_json::to_vec_pretty(&built.report)?)?;
    }
    show.notes(&built.report.notes);
    show.summary(output, &built.report);
    Ok(())
}
