//! What a person sees while a command works: a progress bar on a terminal, nothing on a pipe.

use std::io::IsTerminal;
use std::path::Path;
use std::sync::Mutex;

use indicatif::{ProgressBar, ProgressStyle};

use crate::pipeline::{Report, Stage, Watch};
use crate::spec::{Level, Note};

/// The terminal side of a command.
pub struct Show {
    bar: ProgressBar,
    stage: Mutex<Option<Stage>>,
    quiet: bool,
    verbose: u8,
}

impl Show {
    /// `quiet` hides all but errors; `verbose` adds informative notes and timings.
    pub fn new(quiet: bool, verbose: u8) -> Show {
        let bar = if quiet || !std::io::stderr().is_terminal() {
            ProgressBar::hidden()
        } else {
            ProgressBar::new(0)
        };
        if let Ok(style) = ProgressStyle::with_template("{msg:22} {bar:30.cyan/dim} {pos}/{len}") {
            bar.set_style(style);
        }
        Show { bar, stage: Mutex::new(None), quiet, verbose }
    }

    /// Takes the progress bar away.
    pub fn clear(&self) {
        self.bar.finish_and_clear();
    }

    /// Prints notes, warnings always and the rest when asked for more.
    pub fn notes(&self, notes: &[Note]) {
        self.clear();
        for note in notes {
            match note.level {
                Level::Warn if !self.quiet => eprintln!("note: {}", note.message),
                Level::Info if self.verbose > 0 => eprintln!("note: {}", note.message),
                _ => {}
            }
        }
    }

    /// Prints what became of a scene.
    pub fn summary(&self, path: &Path, report: &Report) {
        if self.quiet || path == Path::new("-") {
            return;
        }
        let (proof, cost, time) = (&report.certificate, &report.budget, &report.timings_ms);
        eprintln!(
            "{}: {} things, {} triangles, {} materials, {:.1} MiB in {:.2} s",
            path.display(),
            report.props.len(),
            cost.triangles,
            cost.materials,
            cost.file_mb,
            time.total / 1e3
        );
        eprintln!(
            "proved: {} collisions, {} out of bounds, {} unsupported, {:.0} % reachable, {:.1} m² walkable",
            proof.collisions,
            proof.out_of_bounds,
            proof.unsupported,
            proof.reachable * 100.0,
            proof.walkable_m2
        );
        if self.verbose > 0 {
            eprintln!(
                "milliseconds: read {:.1}, props {:.1}, layout {:.1}, materials {:.1}, build {:.1}, export {:.1}",
                time.read, time.props, time.layout, time.materials, time.build, time.export
            );
        }
    }

    /// Prints one line about a written file.
    pub fn written(&self, path: &Path, what: &str) {
        self.clear();
        if !self.quiet && path != Path::new("-") {
            eprintln!("{}: {what}", path.display());
        }
    }
}

impl Watch for Show {
    fn progress(&self, stage: Stage, done: usize, total: usize) {
        if let Ok(mut current) = self.stage.lock()
            && *current != Some(stage)
        {
            *current = Some(stage);
            self.bar.set_message(stage.label());
        }
        self.bar.set_length(total as u64);
        self.bar.set_position(done as u64);
    }
}
