//! Files and time: what the core must not touch.

pub mod assets;
pub mod clock;
pub mod files;

pub use assets::library;
pub use clock::SystemClock;
pub use files::{StoreError, read_bytes, read_text, save};
