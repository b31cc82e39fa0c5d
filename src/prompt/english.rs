//! Just enough English: the singular of a noun, and how far two spellings lie apart.

/// Plurals that no rule makes, and words that only look like plurals.
const IRREGULAR: &[(&str, &str)] = &[
    ("mice", "mouse"),
    ("geese", "goose"),
    ("feet", "foot"),
    ("men", "man"),
    ("women", "woman"),
    ("children", "child"),
    ("people", "person"),
    ("oxen", "ox"),
    ("cacti", "cactus"),
    ("fungi", "fungus"),
    ("candelabra", "candelabrum"),
    ("sarcophagi", "sarcophagus"),
    ("knives", "knife"),
    ("lives", "life"),
    ("wives", "wife"),
    ("leaves", "leaf"),
    ("loaves", "loaf"),
    ("shelves", "shelf"),
    ("bookshelves", "bookshelf"),
    ("halves", "half"),
    ("wolves", "wolf"),
    ("elves", "elf"),
    ("scarves", "scarf"),
    ("sheaves", "sheaf"),
    ("dwarves", "dwarf"),
    ("axes", "axe"),
    ("vases", "vase"),
    ("houses", "house"),
    ("horses", "horse"),
    ("roses", "rose"),
    ("statues", "statue"),
    ("shoes", "shoe"),
    ("canoes", "canoe"),
    ("movies", "movie"),
    ("cookies", "cookie"),
    ("pies", "pie"),
    ("ties", "tie"),
];

/// Words that end in s and stand for one thing.
const SINGULAR: &[&str] = &[
    "canvas",
    "gas",
    "bus",
    "iris",
    "chess",
    "lens",
    "cactus",
    "fungus",
    "atlas",
    "chaos",
    "christmas",
    "tennis",
    "series",
    "is",
    "this",
    "its",
    "as",
    "was",
    "has",
    "plus",
    "us",
    "yes",
    "always",
    "perhaps",
    "across",
    "celsius",
    "trellis",
    "stylus",
    "abacus",
    "lotus",
    "hibiscus",
    "papyrus",
    "venus",
    "octopus",
    "various",
    "numerous",
    "luxurious",
    "mysterious",
    "ominous",
    "glamorous",
    "glorious",
    "opulens",
];

/// The singular of a plain word, or the word itself.
pub fn singular(word: &str) -> String {
    if let Some((_, one)) = IRREGULAR.iter().find(|(many, _)| *many == word) {
        return (*one).to_owned();
    }
    let keep = word.len() < 4 || !word.ends_with('s') || word.ends_with("ss") || word.ends_with("ous");
    if keep || SINGULAR.contains(&word) || !word.is_ascii() {
        return word.to_owned();
    }
    let cut = |n: usize| &word[..word.len() - n];
    if word.ends_with("ies") {
        return format!("{}y", cut(3));
    }
    if ["ches", "shes", "xes", "sses", "zzes", "oes"].iter().any(|end| word.ends_with(end)) {
        return cut(2).to_owned();
    }
    cut(1).to_owned()
}

/// Damerau–Levenshtein distance (adjacent swaps count one) if it is at most `limit`.
pub fn distance(a: &str, b: &str, limit: usize) -> Option<usize> {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len().abs_diff(b.len()) > limit {
        return None;
    }
    let mut before = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    let mut row = vec![0; b.len() + 1];
    for i in 1..=a.len() {
        row[0] = i;
        let mut least = i;
        for j in 1..=b.len() {
            let change = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = change.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(before[j - 2] + 1);
            }
            row[j] = best;
            least = least.min(best);
        }
        if least > limit {
            return None;
        }
        std::mem::swap(&mut before, &mut last);
        std::mem::swap(&mut last, &mut row);
    }
    Some(last[b.len()]).filter(|d| *d <= limit)
}

/// The text with a capital at its beginning.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
