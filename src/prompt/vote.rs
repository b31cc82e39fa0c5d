//! Guesses the kind of place from the things that are asked for, where none is named.

use std::collections::{BTreeMap, BTreeSet};

use super::archetype::{Archetype, Entry};
use super::draft::{Count, Draft};
use super::hints::Hint;
use super::vocabulary::Vocabulary;
use crate::num::math::{ln, pow};

/// Least weight of the things that speak for a place.
const LEAST: f32 = 3.0;
/// How many times as much must speak for it as for the next.
const CLEAR: f32 = 1.04;
/// How much the length of a place's list counts against it.
const BY_LENGTH: f32 = 0.7;
/// What a name such as "park bench" says for a park.
const BY_NAME: f32 = 1.5;
/// What a word says that hints at a place, beside things.
const BY_HINT: f32 = 1.0;
/// What the network says that is sure of a place that is hinted at.
const BY_GUESS: f32 = 1.2;
/// Probability from which the network's guess stands beside what is hinted at.
const SURE: f32 = 0.5;
/// What comes along with other things of a place tells less.
const ALONG: f32 = 0.7;

/// How much each kind of thing speaks for each kind of place.
#[derive(Clone, Debug, Default)]
pub struct Habits {
    weights: BTreeMap<String, Vec<(String, f32)>>,
    /// How much all that a place usually holds weighs, as the length of a vector.
    lengths: BTreeMap<String, f32>,
}

impl Habits {
    /// What things speak for: more if they are always there, and if few other places have them.
    pub fn new(archetypes: &BTreeMap<String, Archetype>) -> Habits {
        let mut chances: BTreeMap<String, BTreeMap<String, f32>> = BTreeMap::new();
        let telling =
            archetypes.values().filter(|a| a.name != "room" && a.name != "field" && a.main.is_empty());
        for archetype in telling.clone() {
            collect(&archetype.items, 1.0, &archetype.name, &mut chances);
        }
        let places = telling.count().max(1) as f32;
        let weigh = |(kind, by_place): (String, BTreeMap<String, f32>)| {
            let rarity = ln(places / by_place.values().sum::<f32>().max(0.5));
            (kind, by_place.into_iter().map(|(place, chance)| (place, chance * rarity.max(0.1))).collect())
        };
        let weights: BTreeMap<String, Vec<(String, f32)>> = chances.into_iter().map(weigh).collect();
        let mut lengths: BTreeMap<String, f32> = BTreeMap::new();
        for (place, weight) in weights.values().flatten() {
            *lengths.entry(place.clone()).or_default() += weight * weight;
        }
        lengths.values_mut().for_each(|squares| *squares = squares.sqrt());
        Habits { weights, lengths }
    }

    /// The place that is hinted at most; things that are asked for and the network's guesses speak too. None if
    /// nothing hints at any, or only at others than the one that is named.
    pub fn hinted(
        &self,
        vocabulary: &Vocabulary,
        draft: &Draft,
        guesses: &[(String, f32)],
    ) -> Option<String> {
        let named = draft.place.as_ref().filter(|(_, strength)| *strength > 1).map(|(place, _)| place);
        let counts = |hint: &&Hint| {
            let instead = || vocabulary.data.hints.get(&hint.place).map(|h| h.instead_of.as_slice());
            named.is_none_or(|named| hint.strong && instead().is_some_and(|all| all.contains(named)))
        };
        let mut scores: BTreeMap<&str, f32> = BTreeMap::new();
        for hint in draft.hints.iter().filter(counts) {
            *scores.entry(&hint.place).or_default() += BY_HINT;
        }
        let things = self.scores(vocabulary, draft);
        let hinted: Vec<String> = scores.keys().map(|place| (*place).to_owned()).collect();
        let sure = guesses.first().filter(|(_, share)| named.is_none() && *share >= SURE);
        if let Some((place, _)) = sure.filter(|_| !hinted.is_empty()) {
            scores.entry(place).or_default();
        }
        let strongest = things.iter().max_by(|a, b| self.fit(a.0, *a.1).total_cmp(&self.fit(b.0, *b.1)));
        if let Some((place, _)) = strongest.filter(|_| named.is_none() && !hinted.is_empty()) {
            scores.entry(place).or_insert(-BY_HINT * 0.5);
        }
        for (place, score) in &mut scores {
            *score += things.get(place).map_or(0.0, |score| self.fit(place, *score));
            *score += guesses.iter().find(|g| g.0 == *place).map_or(0.0, |(_, share)| share * BY_GUESS);
        }
        let best = scores.into_iter().max_by(|a, b| a.1.total_cmp(&b.1)).map(|(place, _)| place.to_owned());
        best.filter(|best| hinted.contains(best))
    }

    /// The place that what was asked for speaks for, and the things that do; none if there is doubt.
    pub fn vote(&self, vocabulary: &Vocabulary, draft: &Draft) -> Option<(String, Vec<String>)> {
        let there = |count: Count| !matches!(count, Count::Of(_, 0));
        let asked = || draft.mentions.iter().filter(|m| there(m.count));
        let scores = self.scores(vocabulary, draft);
        let mut order: Vec<(&str, f32)> = scores.into_iter().collect();
        let fit = |(place, score): &(&str, f32)| self.fit(place, *score);
        order.sort_by(|a, b| fit(b).total_cmp(&fit(a)));
        let (place, best) = *order.first()?;
        let next = order.get(1).map_or(0.0, &fit);
        if best < LEAST || fit(&(place, best)) < next * CLEAR {
            return None;
        }
        let speaks = |kind: &str| self.weights.get(kind).is_some_and(|w| w.iter().any(|(p, _)| p == place));
        let mut things: Vec<String> = asked().filter(|m| speaks(&m.kind)).map(|m| m.noun.clone()).collect();
        things.dedup();
        things.truncate(3);
        Some((place.to_owned(), things))
    }

    /// How much of a score counts: where few things belong, each of them says more.
    fn fit(&self, place: &str, score: f32) -> f32 {
        let length = self.lengths.get(place).copied().unwrap_or(1.0).max(1.0);
        score / pow(length, BY_LENGTH)
    }

    /// How much all that is asked for speaks for each place.
    fn scores<'a>(&'a self, vocabulary: &'a Vocabulary, draft: &Draft) -> BTreeMap<&'a str, f32> {
        let mut scores: BTreeMap<&str, f32> = BTreeMap::new();
        let mut met = BTreeSet::new();
        let there = |count: Count| !matches!(count, Count::Of(_, 0));
        for mention in draft.mentions.iter().filter(|m| there(m.count)) {
            if !met.insert(&mention.kind) {
                continue;
            }
            for (place, weight) in self.weights.get(&mention.kind).into_iter().flatten() {
                *scores.entry(place).or_default() += weight;
            }
            let words: Vec<&str> = mention.noun.split(' ').collect();
            let named = words.split_last().and_then(|(_, before)| vocabulary.lexicon.find(before));
            if let Some(place) = named.and_then(|entry| entry.place.as_deref()) {
                *scores.entry(place).or_default() += BY_NAME;
            }
        }
        scores
    }
}

fn collect(
    entries: &[Entry],
    times: f32,
    place: &str,
    chances: &mut BTreeMap<String, BTreeMap<String, f32>>,
) {
    for entry in entries {
        let chance = entry.chance * times / (entry.kind.len() as f32).max(1.0);
        for kind in &entry.kind {
            let known = chances.entry(kind.clone()).or_default().entry(place.to_owned()).or_default();
            *known = known.max(chance);
        }
        collect(&entry.with, entry.chance * times * ALONG, place, chances);
    }
}
