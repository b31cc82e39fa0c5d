//! Cuts text into the words that the network knows, and words into the letter groups it guesses others by.

use crate::num::seed::mix;
use crate::prompt::lexicon::plain_phrase;

/// Rows of the table of letter groups.
pub const BUCKETS: usize = 12_288;

/// The words of a text in their plain form: lower case, no accents, no apostrophes.
pub fn words(text: &str) -> Vec<String> {
    plain_phrase(text).split_whitespace().map(str::to_owned).collect()
}

/// Rows of the letter groups of a word, three to five letters each, with its ends marked. The same word gives
/// the same rows everywhere (FNV-1a, then mixed).
pub fn grams(word: &str) -> Vec<usize> {
    let marked: Vec<u8> = [b"<", word.as_bytes(), b">"].concat();
    let mut rows = Vec::new();
    for length in 3..=5 {
        for gram in marked.windows(length) {
            let hash = gram
                .iter()
                .fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3));
            rows.push((mix(hash) % BUCKETS as u64) as usize);
        }
    }
    rows
}
