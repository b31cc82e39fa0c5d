//! Reads the nouns and adjectives of WordNet (Princeton, files `data.noun`, `data.adj`): lemmas, glosses, is-a.

use std::collections::BTreeMap;
use std::path::Path;

use crate::Result;

/// Senses of a lemma that are looked at, the most frequent first.
pub const SENSES: usize = 3;

/// One sense: a synset.
pub struct Sense {
    pub lemmas: Vec<String>,
    pub gloss: String,
    pub parents: Vec<String>,
}

/// Synsets by name (`n01234567`), and lemmas with their synsets, the most frequent first.
#[derive(Default)]
pub struct WordNet {
    pub senses: BTreeMap<String, Sense>,
    pub lemmas: BTreeMap<String, Vec<String>>,
}

impl WordNet {
    pub fn read(folder: &Path) -> Result<WordNet> {
        let mut net = WordNet::default();
        for (file, part) in [("noun", 'n'), ("adj", 'a')] {
            for line in std::fs::read_to_string(folder.join(format!("data.{file}")))?.lines() {
                if !line.starts_with(' ') {
                    net.sense(line, part);
                }
            }
            for line in std::fs::read_to_string(folder.join(format!("index.{file}")))?.lines() {
                let fields: Vec<&str> = line.split_whitespace().collect();
                if line.starts_with(' ') || fields.len() < 4 {
                    continue;
                }
                let count: usize = fields[2].parse()?;
                let names = fields[fields.len() - count..].iter().map(|o| format!("{part}{o}"));
                net.lemmas.entry(plain(fields[0])).or_default().extend(names);
            }
        }
        Ok(net)
    }

    fn sense(&mut self, line: &str, part: char) {
        let (body, gloss) = line.split_once(" | ").unwrap_or((line, ""));
        let fields: Vec<&str> = body.split_whitespace().collect();
        let words = usize::from_str_radix(fields[3], 16).unwrap_or(0);
        let lemmas = (0..words).map(|i| plain(fields[4 + 2 * i])).collect();
        let rest = &fields[5 + 2 * words..];
        let parents = rest.chunks(4).filter(|p| p.len() == 4 && p[0].starts_with('@'));
        let parents = parents.map(|p| format!("{}{}", p[2], p[1])).collect();
        // The definition, without its examples.
        let gloss = gloss.split("; \"").next().unwrap_or(gloss).trim().to_owned();
        self.senses.insert(format!("{part}{}", fields[0]), Sense { lemmas, gloss, parents });
    }

    /// The first senses of a word.
    pub fn of(&self, word: &str) -> impl Iterator<Item = (&str, &Sense)> {
        let names = self.lemmas.get(word).map(Vec::as_slice).unwrap_or_default();
        names.iter().take(SENSES).filter_map(|n| Some((n.as_str(), self.senses.get(n)?)))
    }

    /// A synset and all that it is, each with the number of steps to it.
    pub fn ancestors(&self, name: &str) -> BTreeMap<String, u32> {
        let mut found = BTreeMap::new();
        let mut todo = vec![(name.to_owned(), 0)];
        while let Some((name, steps)) = todo.pop() {
            if found.get(&name).is_some_and(|known| *known <= steps) {
                continue;
            }
            for parent in self.senses.get(&name).iter().flat_map(|s| &s.parents) {
                todo.push((parent.clone(), steps + 1));
            }
            found.insert(name, steps);
        }
        found
    }
}

fn plain(lemma: &str) -> String {
    let lemma = lemma.split('(').next().unwrap_or(lemma);
    scenewright::prompt::lexicon::plain_phrase(&lemma.replace('_', " "))
}
