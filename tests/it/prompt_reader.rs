//! The reader of the tests, made once: that takes longer than most readings.

use std::sync::OnceLock;

pub use scenewright::pipeline::kinds;
use scenewright::prompt::VocabularyReader;

/// A reader that knows every generator.
pub fn reader() -> &'static VocabularyReader {
    static READER: OnceLock<VocabularyReader> = OnceLock::new();
    READER.get_or_init(|| VocabularyReader::new(kinds()))
}
