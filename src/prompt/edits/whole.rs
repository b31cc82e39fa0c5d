//! Carries out a clause that is about the place as a whole.

use super::act::Done;
use super::clause::{Adjective, Clause, Grade, Head, Noun, Which};
use super::editor::{Editor, Refusal};
use super::words::Cue;
use crate::prompt::surfaces::lies_on_floors;
use crate::spec::{Edit, ItemId, Surface};

/// Words that say that all is well, and not what it shall be like.
const PRAISE: [&str; 10] =
    ["perfect", "fine", "good", "great", "nice", "lovely", "beautiful", "excellent", "amazing", "wonderful"];

impl Editor<'_> {
    pub(super) fn act_on_place(
        &mut self,
        clause: &Clause,
        noun: &Noun,
        spared: &[ItemId],
        text: &str,
    ) -> Done {
        let unclear = || Refusal::Unclear(text.get(clause.start..clause.stop).unwrap_or_default().to_owned());
        let all = matches!(noun.head, Head::Everything | Head::Rest | Head::Place(None));
        if clause.removes() {
            if !all || clause.negated {
                return Err(unclear());
            }
            let ids: Vec<ItemId> =
                self.spec.items.keys().filter(|id| !spared.contains(id)).cloned().collect();
            ids.into_iter().for_each(|id| self.make(Edit::SetItem(id, None)));
            return Ok(());
        }
        let named = clause.end.into.as_ref().and_then(|n| match &n.head {
            Head::Place(Some(name)) => Some(name.clone()),
            _ => None,
        });
        let whole = matches!(noun.head, Head::Nothing | Head::Pronoun | Head::Everything | Head::Place(_));
        let becomes =
            matches!(clause.verb, Some(Cue::Make | Cue::Turn | Cue::Replace)) && clause.unknown.is_empty();
        let graded = noun.words.iter().any(|w| w.part.says.size.is_some());
        if let Some(name) = named.filter(|name| {
            whole
                && becomes
                && !graded
                && name != "room"
                && name != "field"
                && *name != self.spec.setting.archetype
        }) {
            self.becomes_place = Some(name);
            return Ok(());
        }
        if let Some(into) = clause.end.into.clone().filter(|into| {
            !clause.negated && clause.objects.len() < 2 && (into.count.is_some() || into.amount.is_some())
        }) {
            // "Make it six barrels", "give the room two windows".
            let asks = Clause {
                objects: vec![into.clone()],
                end: Default::default(),
                verb: Some(Cue::Make),
                ..clause.clone()
            };
            return self.act_on(&asks, &into, spared, text);
        }
        if !clause.end.posts.is_empty()
            || clause.end.into.as_ref().is_some_and(|into| {
                into.words.is_empty()
                    && !matches!(into.head, Head::Time | Head::Place(None) | Head::Everything)
            })
            || !clause.end.with.is_empty()
        {
            return Err(unclear());
        }
        let mut words: Vec<Adjective> = clause.becomes.iter().chain(&clause.end.words).cloned().collect();
        words.extend(clause.end.into.iter().flat_map(|into| into.words.iter().cloned()));
        let graded = |w: &Adjective| w.grade != Grade::Plain;
        if words.is_empty() && (noun.which != Which::The || noun.words.iter().any(graded)) {
            words.clone_from(&noun.words);
        }
        let size = match noun.amount {
            Some(Cue::More) if matches!(noun.head, Head::Place(_)) => self.adjectives("bigger"),
            Some(Cue::Less) if matches!(noun.head, Head::Place(_)) => self.adjectives("smaller"),
            _ => Vec::new(),
        };
        words.extend(size);
        let praises = |w: &Adjective| PRAISE.contains(&w.part.word.as_str());
        if words.iter().all(praises) && clause.end.measures.is_empty() {
            return Err(unclear());
        }
        let things = matches!(noun.head, Head::Everything | Head::Rest);
        let before = self.edits.len();
        if !things && self.resize(&words, &clause.end.measures)? {
            words.retain(|w| w.part.says.size.is_none());
        }
        let (told, rest): (Vec<Adjective>, Vec<Adjective>) =
            words.into_iter().partition(|w| self.is_of_light(w));
        if !told.is_empty() && noun.head != Head::Rest {
            self.relight(&told);
        }
        let (colors, rest): (Vec<Adjective>, Vec<Adjective>) = rest.into_iter().partition(|w| {
            !things
                && w.grade == Grade::Plain
                && (w.part.says.color.is_some() || w.part.says.material.is_some())
        });
        if !colors.is_empty() {
            let outdoors = !self.spec.surfaces.contains_key(&Surface::Wall);
            let lies = |w: &Adjective| {
                let material = w.part.says.material.filter(|_| noun.head == Head::Nothing);
                material
                    .is_some_and(|m| self.vocabulary.materials[m].head && lies_on_floors(self.vocabulary, m))
            };
            let surface = if outdoors || colors.iter().any(lies) { Surface::Floor } else { Surface::Wall };
            self.resurface(surface, &colors)?;
        }
        if !rest.is_empty() {
            let spared = if noun.head == Head::Rest {
                [spared, &self.named.iter().cloned().collect::<Vec<_>>()].concat()
            } else {
                spared.to_vec()
            };
            self.restyle(&rest, &spared, noun.head != Head::Rest)?;
        }
        if self.edits.len() == before { Err(unclear()) } else { Ok(()) }
    }

    /// Whether a word that is said of the place is about its light alone.
    fn is_of_light(&self, word: &Adjective) -> bool {
        let Some((index, _)) = word.part.says.adjective else { return false };
        let adjective = &self.vocabulary.data.adjectives[index];
        let plain = adjective.sliders.is_empty() && adjective.styles.is_empty();
        plain && self.lights(word)
    }
}
