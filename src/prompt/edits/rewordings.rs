//! Puts what people say in many ways into the one way in which it is read: "I'd rather this were an inn" becomes
//! "make it an inn".

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::{Captures, Regex};
use serde::Deserialize;

use super::words::{Cue, VERBS};
use crate::prompt::data::parse;
use crate::prompt::lexicon::{Entry, Lexicon};
use crate::prompt::tokens::{Gap, Word};
use crate::prompt::vocabulary::Vocabulary;

/// What parts one wish from the next.
const BETWEEN: &str = "[,.] (?:and |then |but |so |now )*| (?:and|then|but|so) (?:and |then |but |so |now )*";

/// Where a word begins or ends: a slot holds whole words.
const EDGE: &str = r"(?-u:\b)";

/// `rewordings.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    /// What may stand in the slots of a reading, by their names.
    slots: BTreeMap<String, String>,
    /// What is often part of what is said.
    parts: BTreeMap<String, String>,
    /// Words that change nothing before a wish, and behind it.
    before: String,
    behind: String,
    /// In the order in which they are tried.
    rewording: Vec<ListedRewording>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ListedRewording {
    said: Vec<String>,
    read: String,
    /// Whether it must stand at the beginning or behind a comma: "and two windows" may belong to what was said before.
    #[serde(default)]
    apart: bool,
}

struct Rewording {
    said: Vec<Regex>,
    read: String,
    apart: bool,
}

struct Rewordings {
    all: Vec<Rewording>,
    between: Regex,
    before: Regex,
    behind: Regex,
}

/// Compiled when the first edit is read.
static REWORDINGS: LazyLock<Rewordings> = LazyLock::new(|| {
    let text = include_str!("../../../assets/vocabulary/rewordings.toml");
    let listed: Listed = parse("rewordings", text);
    let compile = |said: &str| {
        let mut inner = said.to_owned();
        for (slot, words) in &listed.slots {
            // A slot may be there twice under names with a number: `{thing}`, `{thing2}`.
            for name in [slot.clone(), format!("{slot}2")] {
                inner = inner.replace(&format!("{{{name}}}"), &format!("{EDGE}(?<{name}>{words}){EDGE}"));
            }
        }
        for (part, words) in &listed.parts {
            inner = inner.replace(&format!("{{{part}}}"), &format!("(?:{words})"));
        }
        Regex::new(&inner).unwrap_or_else(|e| panic!("rewordings.toml: {said}: {e}"))
    };
    let whole = |said: &String| compile(&format!("^(?:{said})$"));
    let compiled = |one: &ListedRewording| Rewording {
        said: one.said.iter().map(whole).collect(),
        read: one.read.clone(),
        apart: one.apart,
    };
    Rewordings {
        all: listed.rewording.iter().map(compiled).collect(),
        between: compile(BETWEEN),
        before: compile(&format!("^(?:(?:{}),? )+", listed.before)),
        behind: compile(&format!("(?: (?:{}))+$", listed.behind)),
    }
});

/// Slots that only take what they are for.
const SLOTS: [&str; 15] = [
    "place", "place2", "style", "time", "stuff", "stuff2", "which", "look", "look2", "thing", "thing2",
    "things", "things2", "list", "style2",
];

/// Words that may stand where an article does.
const DETERMINERS: [&str; 26] = [
    "the",
    "a",
    "an",
    "my",
    "our",
    "your",
    "their",
    "its",
    "this",
    "that",
    "these",
    "those",
    "all",
    "both",
    "every",
    "each",
    "some",
    "any",
    "one",
    "two",
    "three",
    "four",
    "half",
    "everything",
    "it",
    "them",
];

/// Most rewordings of one edit, and most words of one that is looked at.
const MOST: usize = 20;
const LONGEST: usize = 80;

/// The words as they are read.
pub fn reword(vocabulary: &Vocabulary, lexicon: &Lexicon, mut words: Vec<Word>) -> Vec<Word> {
    for _ in 0..MOST {
        if words.len() > LONGEST {
            break;
        }
        let Some(read) = once(vocabulary, lexicon, &words) else { break };
        words = read;
    }
    words
}

/// The sentence after the first rewording that fits.
fn once(vocabulary: &Vocabulary, lexicon: &Lexicon, sentence: &[Word]) -> Option<Vec<Word>> {
    let mut text = String::new();
    let mut starts = Vec::with_capacity(sentence.len());
    for (at, word) in sentence.iter().enumerate() {
        if at > 0 {
            text.push_str(match word.gap {
                Gap::Space => " ",
                Gap::Comma => ", ",
                Gap::Stop => ". ",
            });
        }
        starts.push(text.len());
        text.push_str(&word.text);
    }
    let rewordings = &*REWORDINGS;
    // Where a wish may begin, whether only a comma or nothing stands before, and where one may end.
    let mut begins = vec![(0, true)];
    let mut ends = Vec::new();
    for gap in rewordings.between.find_iter(&text) {
        begins.push((gap.end(), gap.as_str().starts_with([',', '.'])));
        ends.push(gap.start());
    }
    ends.push(text.len());
    let index = |byte: usize| starts.partition_point(|start| *start < byte);
    let mut spans = Vec::new();
    for (begin, apart) in begins {
        let idle = rewordings.before.find(&text[begin..]).map_or(0, |idle| idle.end());
        for end in ends.iter().copied().filter(|end| *end > begin) {
            let less = rewordings.behind.find(&text[begin..end]).map_or(end, |idle| begin + idle.start());
            // With and without the idle words at either end.
            let mut tried = vec![(begin, end), (begin + idle, end), (begin, less), (begin + idle, less)];
            tried.dedup();
            tried.retain(|(from, to)| from < to);
            spans.extend(tried.into_iter().map(|(from, to)| (from, to, begin, end, apart)));
        }
    }
    // A pattern that takes in whatever follows is to have all of it.
    let mut longest = spans.clone();
    longest.sort_by_key(|(_, _, begin, end, _)| (*begin, Reverse(*end)));
    rewordings.all.iter().find_map(|rewording| {
        let order = |said: &Regex| if said.as_str().contains(".*") { &longest } else { &spans };
        let tried = rewording.said.iter().flat_map(|said| order(said).iter().map(move |span| (span, said)));
        tried.filter(|((.., apart), _)| *apart || !rewording.apart).find_map(
            |((from, to, begin, end, _), said)| {
                let found = said.captures(&text[*from..*to])?;
                if !fits(vocabulary, lexicon, &found) {
                    return None;
                }
                let part = |name: &str| {
                    let part = found.name(name).filter(|part| !part.is_empty());
                    let words = part.map(|part| index(from + part.start())..index(from + part.end()));
                    words.map_or(&[][..], |words| &sentence[words])
                };
                let lead = &sentence[..index(*begin)];
                let said = &sentence[lead.len()..index(*end)];
                let rest = &sentence[lead.len() + said.len()..];
                let read = [lead, &written(&rewording.read, said, part), rest].concat();
                let same = read.iter().map(|w| &w.text).eq(sentence.iter().map(|w| &w.text));
                (!same).then_some(read)
            },
        )
    })
}

/// The words of a reading, in the place of what was said, with what stood in its slots.
fn written<'a>(read: &str, said: &[Word], part: impl Fn(&str) -> &'a [Word]) -> Vec<Word> {
    let (start, end) = (said[0].start, said[said.len() - 1].end);
    let mut words = Vec::new();
    let mut gap = said[0].gap;
    let slot = |word: &str| word.strip_prefix('{').and_then(|slot| slot.strip_suffix('}')).map(&part);
    let mut read = read.split(' ').peekable();
    while let Some(word) = read.next() {
        let bare = word.trim_end_matches([',', '.']);
        let determined =
            |said: &&[Word]| said.first().is_some_and(|w| DETERMINERS.contains(&w.text.as_str()));
        if let Some(said) = slot(bare) {
            for (at, word) in said.iter().enumerate() {
                words.push(Word { gap: if at == 0 { gap } else { word.gap }, ..word.clone() });
            }
        } else if matches!(bare, "the" | "a")
            && read.peek().and_then(|n| slot(n)).filter(determined).is_some()
        {
            // "Remove the {things}" where these are "both chairs".
            continue;
        } else {
            words.push(Word { text: bare.to_owned(), start, end, gap });
        }
        gap = match &word[bare.len()..] {
            "," => Gap::Comma,
            "." => Gap::Stop,
            _ => Gap::Space,
        };
    }
    words
}

/// Whether what stands in the slots is what they are for: known phrases, of which the last says what it is about.
fn fits(vocabulary: &Vocabulary, lexicon: &Lexicon, found: &Captures) -> bool {
    let lit = |entry: &Entry| entry.adjective.is_some_and(|a| vocabulary.data.adjectives[a].light.is_some());
    let told = |entry: &&Entry| entry.modifies() || entry.intensity.is_some();
    let thing = |e: &Entry| e.item.is_some() || e.group.is_some() || e.has(Cue::Furniture);
    let style = |e: &Entry| (e.style || e.adjective.is_some()) && e.item.is_none();
    let fits = |slot: &str, said: &[&Entry]| {
        let Some(last) = said.last() else { return false };
        match slot.trim_end_matches('2') {
            "place" => last.place.is_some(),
            "style" => style(last),
            "time" => lit(last),
            "stuff" => last.material.is_some(),
            "which" => last.modifies(),
            "look" => said.iter().all(told),
            // "I'd like the piano" is no thing.
            "thing" => thing(last) && !said.iter().any(|entry| is_verb(entry)),
            "things" => named(last) && !said.iter().any(|entry| is_verb(entry)),
            // "Don't touch the piano" is no list.
            "list" => named(last) && !is_verb(said[0]),
            _ => true,
        }
    };
    SLOTS.iter().filter_map(|slot| Some((slot, found.name(slot)?))).all(|(slot, part)| {
        let words: Vec<&str> = part.as_str().split([' ', ',', '.']).filter(|word| !word.is_empty()).collect();
        let mut said = Vec::new();
        let mut at = 0;
        while let Some((length, entry)) = lexicon.longest(&words[at..]) {
            said.push(entry);
            at += length;
        }
        at == words.len() && fits(slot, &said)
    })
}

/// Whether a phrase is a verb and nothing else.
fn is_verb(entry: &Entry) -> bool {
    let verb = VERBS.iter().any(|cue| entry.has(*cue)) || entry.becomes.is_some() || entry.has(Cue::Be);
    verb && !entry.heads() && !entry.modifies() && entry.group.is_none() && entry.relation.is_none()
}

/// Whether a word stands for something that is there.
fn named(entry: &Entry) -> bool {
    let cues = [
        Cue::Pronoun,
        Cue::One,
        Cue::Other,
        Cue::Furniture,
        Cue::Light,
        Cue::Left,
        Cue::Right,
        Cue::Rear,
        Cue::Front,
        Cue::Center,
    ];
    let says = entry.heads() || entry.group.is_some() || entry.modifies() || entry.region.is_some();
    says || cues.iter().any(|cue| entry.has(*cue))
}
