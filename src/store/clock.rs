//! The clock that reports are timed with.

use std::time::Instant;

use crate::pipeline::Clock;

/// Counts seconds from when it was made.
pub struct SystemClock(Instant);

impl SystemClock {
    /// Starts at 0.
    pub fn start() -> SystemClock {
        SystemClock(Instant::now())
    }
}

impl Clock for SystemClock {
    fn seconds(&self) -> f64 {
        self.0.elapsed().as_secs_f64()
    }
}
