//! How often the network is right on words and descriptions that it was not trained on.

use std::collections::BTreeMap;

use scenewright::ml::network;
use scenewright::prompt::{Guess, Meaning, Sense};

/// Withheld words by class and name: `[prop] chair = ["…", …]`.
type Withheld = BTreeMap<String, BTreeMap<String, Vec<String>>>;

fn right(guesses: &[Guess], class: &str, name: &str) -> bool {
    guesses.first().is_some_and(|guess| match &guess.sense {
        Sense::Item(kind) => class == "item" && kind == name,
        Sense::Material(recipe) => class == "material" && recipe == name,
        Sense::Place(place) => class == "place" && place == name,
        Sense::Nothing => false,
    })
}

/// Right and all, by class.
fn measured<'w>(
    words: impl Iterator<Item = (&'w str, &'w str, &'w str)>,
) -> BTreeMap<&'w str, (usize, usize)> {
    let network = network().expect("it is whole");
    let mut by_class: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (class, name, word) in words {
        let count = by_class.entry(class).or_default();
        count.1 += 1;
        count.0 += usize::from(right(&network.thing(word), class, name));
    }
    by_class
}

fn told(title: &str, by_class: &BTreeMap<&str, (usize, usize)>) {
    for (class, (right, all)) in by_class {
        println!("{title}, {class}: {right} of {all}, {:.1} %", *right as f32 * 100.0 / *all as f32);
    }
}

#[test]
fn words_kept_back_from_training() {
    let text = include_str!("../../data/reading/kept_back.tsv");
    let lines = text.lines().filter_map(|line| line.split_once('\t'));
    let words = lines.filter_map(|(sense, word)| sense.split_once(' ').map(|(c, n)| (c, n, word)));
    let by_class = measured(words);
    told("kept back", &by_class);
    assert!(by_class.values().all(|(right, all)| right * 100 >= all * 44), "{by_class:?}");
}

#[test]
fn rare_words() {
    let text = include_str!("../../data/reading/synonyms.toml");
    let withheld: Withheld = toml::from_str(text).expect("it is TOML");
    let class = |class: &str| match class {
        "prop" => "item",
        "recipe" => "material",
        _ => "place",
    };
    let all = withheld.iter().flat_map(|(c, names)| names.iter().map(move |(n, words)| (class(c), n, words)));
    let words = all.flat_map(|(c, n, words)| words.iter().map(move |w| (c, n.as_str(), w.as_str())));
    let by_class = measured(words);
    told("rare", &by_class);
    assert!(by_class.values().all(|(right, all)| right * 100 >= all * 8), "{by_class:?}");
}
