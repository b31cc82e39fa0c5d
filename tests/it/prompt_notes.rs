//! Strange, wrong and hostile prompts: notes with the right places, never a panic.

use proptest::prelude::*;
use scenewright::prompt::SceneReader;
use scenewright::spec::{Level, Note};

use crate::prompt_reader::reader;

fn notes(prompt: &str, code: &str) -> Vec<Note> {
    reader().scene(prompt, 7).notes.into_iter().filter(|n| n.code == code).collect()
}

/// The words of the prompt that the notes of a code are about.
fn about<'a>(prompt: &'a str, code: &str) -> Vec<&'a str> {
    let at = |n: Note| &prompt[n.start.unwrap_or(0)..n.end.unwrap_or(0)];
    notes(prompt, code).into_iter().map(at).collect()
}

#[test]
fn unknown_words_are_pointed_at() {
    assert_eq!(about("a tavern with a flumoxitron", "unknown-word"), ["flumoxitron"]);
    assert_eq!(about("ein Café — “naïve” tavern with a Zyxxqy", "unknown-word"), ["ein", "naïve", "Zyxxqy"]);
    assert!(notes("a tavern with a flumoxitron", "unknown-word").iter().all(|n| n.level == Level::Warn));
}

#[test]
fn typos_are_mended() {
    for (typed, kind) in [
        ("chiar", "chair"),
        ("bokshelf", "bookshelf"),
        ("firplace", "fireplace"),
        ("wardrope", "wardrobe"),
        ("tabels", "table"),
        ("chandalier", "chandelier"),
    ] {
        let prompt = format!("é a room with a {typed}");
        assert_eq!(about(&prompt, "read-as"), [typed]);
        let spec = reader().scene(&prompt, 7).spec;
        assert!(spec.items.values().any(|i| i.kind == kind && i.asked), "{typed}");
    }
    assert!(notes("a cosy medieval tavern with a stone fireplace", "read-as").is_empty());
}

#[test]
fn words_spelt_right_are_no_typos() {
    let vocabulary = &reader().vocabulary;
    for word in &vocabulary.data.grammar.spelt_right {
        assert!(vocabulary.lexicon.find(&[word]).is_none(), "`{word}` has a meaning");
        assert_eq!(vocabulary.lexicon.correct(word, false), None);
    }
    assert_eq!(about("a room with two receivers and a voice", "unknown-word"), ["receivers", "voice"]);
}

#[test]
fn other_scripts_symbols_and_control_characters() {
    assert_eq!(about("a tavern с камином", "other-script"), ["с камином"]);
    assert_eq!(about("居酒屋", "other-script"), ["居酒屋"]);
    assert_eq!(about("a tavern 🍺🍺 with a chair", "symbol"), ["🍺🍺"]);
    assert_eq!(about("a\u{7} tavern\u{0}", "control-character"), ["\u{7}", "\u{0}"]);
    assert!(notes("crème-coloured walls, a 5 × 4 m room “with” a chair…", "symbol").is_empty());
}

#[test]
fn nothing_was_asked() {
    for prompt in ["", "   \n\t "] {
        let reading = reader().scene(prompt, 7);
        assert_eq!(reading.notes.iter().map(|n| n.code.as_str()).collect::<Vec<_>>(), ["empty-prompt"]);
        assert!(!reading.spec.items.is_empty() && reading.spec.setting.polygon.len() >= 4);
    }
}

#[test]
fn long_prompts_are_cut_and_quick() {
    let nonsense: String =
        (0..12_000).map(|i| format!("w{}rd{} ", (b'a' + (i % 26) as u8) as char, i)).collect();
    for prompt in
        ["a chair and ".repeat(9_000), nonsense, "é".repeat(60_000), "x".repeat(100_000), "1".repeat(100_000)]
    {
        assert!(prompt.len() > 90_000);
        let start = std::time::Instant::now();
        let reading = reader().scene(&prompt, 7);
        assert!(start.elapsed().as_secs_f32() < 2.0, "{:?}", start.elapsed());
        assert!(reading.notes.iter().any(|n| n.code == "too-long"));
        assert!(reading.notes.len() <= 21 && reading.spec.items.len() <= 400);
    }
}

#[test]
fn too_many_are_held() {
    let reading = reader().scene("a tavern with 5000 chairs and 300 barrels and 99 tables and 150 mugs", 7);
    let count = |kind: &str| reading.spec.items.values().filter(|i| i.kind == kind).count();
    assert_eq!((count("chair"), count("barrel"), count("table")), (100, 100, 99));
    assert!(reading.spec.items.len() <= 400);
    assert!(reading.notes.iter().filter(|n| n.code == "too-many").count() >= 3);
}

#[test]
fn numbers_beyond_reason() {
    for prompt in [
        "a 99999999999 by 0 m room",
        "a -5 m room",
        "a 1e30 metre tavern",
        "a room 3.4.5.6 x 2 m",
        "0 chairs",
        "a 0.00001 m tall chair",
    ] {
        let spec = reader().scene(prompt, 7).spec;
        for [x, z] in &spec.setting.polygon {
            assert!(x.is_finite() && z.is_finite() && x.abs() <= 20.1 && z.abs() <= 20.1, "{prompt}");
        }
        assert!(spec.items.values().all(|i| i.params.values().all(|v| v.is_finite() && *v > 0.0)));
    }
}

#[test]
fn a_sentence_is_read_at_once() {
    let prompt = "a cosy medieval tavern with a stone fireplace and six round tables";
    reader().scene(prompt, 0);
    let start = std::time::Instant::now();
    for seed in 0..10 {
        reader().scene(prompt, seed);
    }
    let each = start.elapsed().as_secs_f32() / 10.0;
    assert!(each < 0.05, "{each} s for one prompt");
}

/// Words that mean something in odd orders find more than plain noise does.
fn salad() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "a",
        "the",
        "two",
        "each",
        "with",
        "on",
        "between",
        "and",
        "of",
        "no",
        "it",
        "corner",
        "wall",
        "chair",
        "tables",
        "red",
        "oak",
        "very",
        "tiny",
        "5",
        "x",
        "m",
        "tavern",
        "windows",
        ",",
        ".",
        "around",
        "row of",
        "is",
        "on either side",
        "fire",
        "surrounded by",
        "mug",
        "dozen",
        "lamp",
        "under",
        "middle",
        "floor",
        "é🍺",
    ]);
    prop::collection::vec(words, 0..40).prop_map(|w| w.join(" "))
}

fn sound(prompt: &str, seed: u64) -> Result<(), TestCaseError> {
    let reading = reader().scene(prompt, seed);
    for note in &reading.notes {
        if let (Some(start), Some(end)) = (note.start, note.end) {
            prop_assert!(start <= end && prompt.get(start..end).is_some(), "{:?}", note);
        }
    }
    for token in &reading.tokens {
        prop_assert!(prompt.get(token.start..token.end).is_some());
    }
    let spec = &reading.spec;
    for relation in spec.relations.values() {
        prop_assert!(spec.items.contains_key(&relation.subject));
        let there = match &relation.target {
            scenewright::spec::Target::Item(a) => spec.items.contains_key(a) && *a != relation.subject,
            scenewright::spec::Target::Items(a, b) => {
                spec.items.contains_key(a) && spec.items.contains_key(b)
            }
            _ => true,
        };
        prop_assert!(there);
    }
    reader().material(prompt, seed);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(prompt in any::<String>(), seed in any::<u64>()) {
        sound(&prompt, seed)?;
    }

    #[test]
    fn any_words_are_read(prompt in salad(), seed in any::<u64>()) {
        sound(&prompt, seed)?;
    }
}
