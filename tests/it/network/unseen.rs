//! How often words and descriptions are understood that the network was not trained on.

use std::collections::BTreeMap;
use std::sync::Arc;

use scenewright::ml::{Embedded, network};
use scenewright::prompt::{Guess, Meaning, Sense, VocabularyReader};

use crate::prompt_reader::reader;

/// Words by class and name: `[prop] chair = ["…", …]`.
type Withheld = BTreeMap<String, BTreeMap<String, Vec<String>>>;

/// A word with its class (`item`, `material`, `place`) and the name of what it means.
type Word = (String, String, String);

/// Probability from which the reader takes a guess.
const SURE: f32 = 0.65;

fn is_right(sense: &Sense, class: &str, name: &str) -> bool {
    match sense {
        Sense::Item(kind) => class == "item" && kind == name,
        Sense::Material(recipe) => class == "material" && recipe == name,
        Sense::Place(place) => class == "place" && place == name,
        Sense::Nothing => false,
    }
}

fn words(text: &str) -> Vec<Word> {
    let withheld: Withheld = toml::from_str(text).expect("it is TOML");
    let class = |class: &str| match class {
        "prop" => "item",
        "recipe" => "material",
        _ => "place",
    };
    let all = withheld.iter().flat_map(|(c, names)| names.iter().map(move |(n, words)| (class(c), n, words)));
    all.flat_map(|(c, n, words)| words.iter().map(move |w| (c.to_owned(), n.clone(), w.clone()))).collect()
}

/// Shares by class: right at the first guess, and of the sure guesses.
fn measured(title: &str, words: &[Word]) -> Vec<f32> {
    let network = network().expect("it is whole");
    let mut shares = Vec::new();
    for class in ["item", "material", "place"] {
        let of: Vec<(&Word, Vec<Guess>)> =
            words.iter().filter(|w| w.0 == class).map(|w| (w, network.thing(&w.2))).collect();
        let right = |(word, guesses): &&(&Word, Vec<Guess>)| {
            guesses.first().is_some_and(|guess| is_right(&guess.sense, &word.0, &word.1))
        };
        let is_sure = |(_, guesses): &&(&Word, Vec<Guess>)| {
            guesses.first().is_some_and(|g| g.score >= SURE && g.sense != Sense::Nothing)
        };
        let percent = |part: usize, whole: usize| part as f32 * 100.0 / whole.max(1) as f32;
        let all = percent(of.iter().filter(right).count(), of.len());
        let sure: Vec<_> = of.iter().filter(is_sure).collect();
        println!(
            "{title}, {class}: {all:.1} % of {} right; sure of {:.1} %, of these right {:.1} %",
            of.len(),
            percent(sure.len(), of.len()),
            percent(sure.iter().copied().filter(right).count(), sure.len()),
        );
        shares.push(all);
    }
    shares
}

#[test]
fn words_kept_back_from_training() {
    let text = include_str!("../../data/reading/kept_back.tsv");
    let lines = text.lines().filter_map(|line| line.split_once('\t'));
    let word = |(sense, word): (&str, &str)| {
        sense.split_once(' ').map(|(c, n)| (c.to_owned(), n.to_owned(), word.to_owned()))
    };
    let shares = measured("kept back", &lines.filter_map(word).collect::<Vec<_>>());
    assert!(shares.iter().all(|share| *share >= 54.0), "{shares:?}");
}

#[test]
fn rare_words() {
    let shares = measured("rare", &words(include_str!("../../data/reading/synonyms.toml")));
    assert!(shares.iter().all(|share| *share >= 16.0), "{shares:?}");
}

/// Whether the reader takes a word, as it would stand in a prompt, for what it means.
fn is_understood(reader: &VocabularyReader, (class, name, word): &Word) -> bool {
    use scenewright::prompt::SceneReader;
    match class.as_str() {
        "item" => {
            let reading = reader.scene(&format!("a room with a {word}"), 7);
            reading.spec.items.values().any(|item| item.asked && item.kind == *name)
        }
        "material" => reader.material(word, 7).0.recipe == *name,
        _ => reader.scene(word, 7).spec.setting.archetype == *name,
    }
}

/// Words that ordinary people use, collected without a look at the vocabulary: the lists know most of them.
#[test]
fn everyday_words() {
    let all = words(include_str!("../../data/reading/synonyms_fresh.toml"));
    let lists = reader();
    let both = lists.clone().with_meaning(Arc::new(Embedded));
    for class in ["item", "material", "place"] {
        let of: Vec<&Word> = all.iter().filter(|word| word.0 == class).collect();
        let share = |reader: &VocabularyReader| {
            let understood: Vec<&&Word> = of.iter().filter(|word| is_understood(reader, word)).collect();
            understood.len() as f32 * 100.0 / of.len() as f32
        };
        let (alone, together) = (share(lists), share(&both));
        println!("everyday, {class}: {together:.1} % of {} understood, {alone:.1} % by the lists", of.len());
        assert!(together >= 82.0, "{class}: {together}");
    }
    if std::env::var_os("READING_FAULTS").is_some() {
        let lost = all.iter().filter(|word| !is_understood(&both, word));
        lost.for_each(|(class, name, word)| println!("{class} {name}: {word}"));
    }
}
