//! Work on a thread of its own, with progress, cancel and an answer.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::sync::{Arc, Mutex};

use crate::pipeline::{Stage, Watch};

/// Work that runs beside the window.
pub struct Job<T> {
    answer: Mutex<Receiver<T>>,
    watcher: Arc<Watcher>,
}

/// How far a job is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Progress {
    /// What it is doing.
    pub stage: Option<Stage>,
    /// Share of the whole that is done, 0..1.
    pub share: f32,
}

/// The thread's side of a job.
#[derive(Default)]
pub struct Watcher {
    cancelled: AtomicBool,
    progress: Mutex<Progress>,
}

/// What a look at a job finds.
pub enum Outcome<T> {
    /// Still at work.
    Running,
    /// The answer.
    Done(T),
    /// The thread ended without one.
    Lost,
}

impl<T: Send + 'static> Job<T> {
    /// Starts `work` on a new thread.
    pub fn start(work: impl FnOnce(&Watcher) -> T + Send + 'static) -> Job<T> {
        let (sender, answer) = channel();
        let watcher = Arc::new(Watcher::default());
        let own = watcher.clone();
        std::thread::spawn(move || {
            // Nobody listens any more when the window was closed.
            let _ = sender.send(work(&own));
        });
        Job { answer: Mutex::new(answer), watcher }
    }

    /// Looks whether it is done.
    pub fn poll(&self) -> Outcome<T> {
        match self.answer.lock().map(|answer| answer.try_recv()) {
            Ok(Ok(answer)) => Outcome::Done(answer),
            Ok(Err(TryRecvError::Empty)) => Outcome::Running,
            Ok(Err(TryRecvError::Disconnected)) | Err(_) => Outcome::Lost,
        }
    }

    /// Asks it to stop.
    pub fn cancel(&self) {
        self.watcher.cancelled.store(true, Ordering::Relaxed);
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        self.watcher.progress.lock().map(|progress| *progress).unwrap_or_default()
    }
}

/// Where each stage begins and ends in the whole, by what it usually takes.
fn span(stage: Stage) -> (f32, f32) {
    match stage {
        Stage::Read => (0.0, 0.02),
        Stage::Props => (0.02, 0.1),
        Stage::Layout => (0.1, 0.2),
        Stage::Materials => (0.2, 0.8),
        Stage::Build => (0.8, 0.97),
        Stage::Export => (0.0, 1.0),
    }
}

impl Watch for Watcher {
    fn progress(&self, stage: Stage, done: usize, total: usize) {
        let (from, to) = span(stage);
        let share = from + (to - from) * done as f32 / total.max(1) as f32;
        if let Ok(mut progress) = self.progress.lock() {
            *progress = Progress { stage: Some(stage), share };
        }
    }

    fn cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}
