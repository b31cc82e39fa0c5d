//! How long work tells how far it is, and hears that it should stop.

/// The steps of the way, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Reading the prompt.
    Read,
    /// Making the objects.
    Props,
    /// Finding a place for each.
    Layout,
    /// Baking the materials.
    Materials,
    /// Putting everything together.
    Build,
    /// Writing the file.
    Export,
}

impl Stage {
    /// What a person is told, e.g. `Placing objects`.
    pub fn label(self) -> &'static str {
        match self {
            Stage::Read => "Reading the prompt",
            Stage::Props => "Making objects",
            Stage::Layout => "Placing objects",
            Stage::Materials => "Baking materials",
            Stage::Build => "Putting it together",
            Stage::Export => "Writing the file",
        }
    }
}

/// Watches long work. Called from any thread.
pub trait Watch: Sync {
    /// `done` of `total` pieces of a stage are finished.
    fn progress(&self, _stage: Stage, _done: usize, _total: usize) {}

    /// Whether the work should stop as soon as it can.
    fn cancelled(&self) -> bool {
        false
    }
}

/// Says nothing and never cancels.
pub struct Silent;

impl Watch for Silent {}

/// Measures time for the report; the core itself never looks at a clock.
pub trait Clock: Sync {
    /// Seconds since any fixed moment.
    fn seconds(&self) -> f64;
}

impl Clock for Silent {
    fn seconds(&self) -> f64 {
        0.0
    }
}
