//! Carries out one clause.

use super::clause::{Adjective, Clause, End, Grade, Head, Noun, Post, Which};
use super::editor::{Editor, Refusal};
use super::words::Cue;
use crate::prompt::english::singular;
use crate::spec::{Item, ItemId, Surface};

pub(super) type Done = Result<(), Refusal>;

impl Editor<'_> {
    /// Does what the clause says, or says why not and changes nothing.
    pub fn act(&mut self, clause: &Clause, text: &str) -> Done {
        let whole = || text.get(clause.start..clause.stop).unwrap_or_default().to_owned();
        if let Some((start, stop)) = clause.unknown.first() {
            return Err(Refusal::Unclear(text.get(*start..*stop).unwrap_or_default().to_owned()));
        }
        let spared = self.spared(clause, text)?;
        if clause.negated
            && matches!(clause.verb, Some(Cue::Remove | Cue::Move | Cue::Paint | Cue::Turn | Cue::Replace))
        {
            return Ok(());
        }
        // "Gravel instead of grass": what is of grass becomes gravel.
        let old = clause.end.instead.clone().map(|noun| Noun { which: Which::The, ..noun });
        if let (true, Some(old)) = (clause.objects.is_empty(), old)
            && let Some(surface) = self.surface_of(&old)
        {
            return self.act_on_surface(clause, &Noun::default(), surface, text);
        }
        if clause.objects.is_empty() {
            return self.act_on_place(clause, &Noun::default(), &spared, text);
        }
        // "Swap the workbenches round."
        let round = clause.end.cues.iter().all(|cue| *cue == Cue::AroundItself);
        let bare = End { cues: Vec::new(), ..clause.end.clone() }.is_empty();
        if let (Some(Cue::Swap), [pair]) = (clause.verb, &clause.objects[..])
            && (bare && round)
            && let [one, two] = &self.resolve(pair, text)?[..]
        {
            self.trade_places(one, two);
            return Ok(());
        }
        let surface = clause.objects.iter().any(|n| matches!(n.head, Head::Surface(_)));
        if let Some(instead) = clause.end.instead.as_ref().filter(|n| !surface && !self.was_so(clause, n)) {
            let ids = self.resolve(instead, text)?;
            let by = clause
                .objects
                .last()
                .filter(|n| n.which != Which::The)
                .ok_or_else(|| Refusal::Unclear(whole()))?;
            self.replace(&ids, by, text)?;
            self.name(by, &ids);
            return Ok(());
        }
        if clause.verb == Some(Cue::Swap) && clause.objects.len() == 2 && clause.end.with.is_empty() {
            self.last_head.clone_from(&clause.objects[0].head);
            return self.swap(&clause.objects[0], &clause.objects[1], text);
        }
        let objects: Vec<Noun> = shared(clause).into_iter().map(|noun| chosen_by(clause, noun)).collect();
        for noun in &objects {
            self.act_on(clause, noun, &spared, text)?;
        }
        // "It" is all of them.
        if objects.len() > 1 {
            let all: Vec<ItemId> =
                objects.iter().filter_map(|noun| self.resolve(noun, text).ok()).flatten().collect();
            self.last = all.into_iter().filter(|id| self.spec.items.contains_key(id)).collect();
        }
        Ok(())
    }

    /// "In walnut instead of glass": what goes is only what it was like.
    fn was_so(&self, clause: &Clause, instead: &Noun) -> bool {
        let told = !clause.end.words.is_empty() && clause.objects.iter().all(|n| n.which != Which::Any);
        let own: Vec<ItemId> = clause.objects.iter().flat_map(|n| self.candidates(n)).collect();
        let same = self.candidates(instead).iter().all(|id| own.contains(id));
        instead.head == Head::Nothing || (told && same)
    }

    pub(super) fn spared(&self, clause: &Clause, text: &str) -> Result<Vec<ItemId>, Refusal> {
        let mut spared: Vec<ItemId> = self.kept.iter().cloned().collect();
        for noun in &clause.end.except {
            // "All chairs except the red one": one of the sort that was just named.
            let head = clause.objects.last().map(|n| n.head.clone()).unwrap_or_default();
            let own = matches!(noun.head, Head::One | Head::Nothing) && !matches!(head, Head::Everything);
            let noun = if own { Noun { head, ..noun.clone() } } else { noun.clone() };
            if matches!(noun.head, Head::Surface(_) | Head::Opening(_) | Head::Light | Head::Place(_)) {
                continue;
            }
            spared.extend(self.resolve(&noun, text)?);
        }
        Ok(spared)
    }

    pub(super) fn act_on(&mut self, clause: &Clause, noun: &Noun, spared: &[ItemId], text: &str) -> Done {
        let given = clause.end.into.as_ref().filter(|into| {
            matches!(into.head, Head::Light | Head::Surface(_) | Head::Opening(_))
                && into.head != noun.head
                && clause.verb != Some(Cue::Turn)
                && !(matches!(into.head, Head::Opening(_)) && into.which == Which::The)
        });
        if let Some(into) = given {
            // "Give the room a marble floor": it is the floor that changes.
            let end = End { into: None, ..clause.end.clone() };
            let asks = Clause { objects: vec![into.clone()], end, verb: Some(Cue::Make), ..clause.clone() };
            return self.act_on(&asks, &into.clone(), spared, text);
        }
        if let Some(surface) = self.surface_of(noun) {
            return self.act_on_surface(clause, &Noun { words: Vec::new(), ..noun.clone() }, surface, text);
        }
        match noun.head {
            Head::Everything if !noun.posts.is_empty() || tells_apart(clause, noun) => {
                self.act_on_items(clause, noun, spared, text)
            }
            Head::Surface(surface) => self.act_on_surface(clause, noun, surface, text),
            Head::Opening(opening) => self.act_on_openings(clause, noun, opening, text),
            Head::Kind(..) if noun.plural && switches(clause) && self.are_lamps(noun) => {
                self.act_on_light(clause, noun, text)
            }
            Head::Light if !is_lamp(clause, noun) => self.act_on_light(clause, noun, text),
            Head::Place(_) | Head::Everything | Head::Time => self.act_on_place(clause, noun, spared, text),
            Head::Rest if self.named.is_empty() && self.kept.is_empty() => {
                self.act_on_place(clause, noun, spared, text)
            }
            Head::Pronoun if self.lost && !self.is_time(clause) => {
                Err(Refusal::Unclear(text.get(clause.start..clause.stop).unwrap_or_default().to_owned()))
            }
            Head::Pronoun if self.last_surface.is_some() && !self.is_time(clause) => {
                // "Raise the ceiling and paint it black."
                let surface = self.last_surface.unwrap_or(Surface::Wall);
                self.act_on_surface(
                    clause,
                    &Noun { head: Head::Surface(surface), ..noun.clone() },
                    surface,
                    text,
                )
            }
            Head::Pronoun if self.last.is_empty() && switches(clause) => {
                self.act_on_light(clause, noun, text)
            }
            Head::Pronoun if self.last.is_empty() || self.is_time(clause) => {
                self.act_on_place(clause, noun, spared, text)
            }
            _ => self.act_on_items(clause, noun, spared, text),
        }
    }

    /// Whether a noun is for all lamps that are there.
    fn are_lamps(&self, noun: &Noun) -> bool {
        let lamps = self.words.groups.get("light source").map_or(&[][..], Vec::as_slice);
        let lit = |item: &&Item| lamps.contains(&item.kind);
        let all = self.spec.items.values().filter(lit).count();
        let found = self.candidates(noun);
        !found.is_empty() && found.len() == all && found.iter().all(|id| lit(&&self.spec.items[id]))
    }

    /// "The grass", "the parquet": a surface by what it is made of, where no thing is meant.
    fn surface_of(&self, noun: &Noun) -> Option<Surface> {
        let named = matches!(noun.head, Head::Nothing | Head::Kind(..))
            && noun.which == Which::The
            && noun.posts.is_empty();
        if !named || !self.candidates(noun).is_empty() {
            return None;
        }
        let own = if noun.head == Head::Nothing { None } else { Some(noun.text.as_str()) };
        let mut words = noun.words.iter().map(|w| w.part.word.as_str()).chain(own).peekable();
        words.peek()?;
        let one = |text: &str| text.split(' ').map(singular).collect::<Vec<_>>().join(" ");
        let words: Vec<String> = words.map(one).collect();
        let has = |phrase: &str| {
            let phrase = format!(" {} ", one(phrase));
            words.iter().all(|w| phrase.contains(&format!(" {w} ")))
        };
        let mut found = self.spec.surfaces.iter().filter(|(_, phrase)| has(phrase));
        found.next().map(|(surface, _)| *surface).filter(|_| found.next().is_none())
    }

    /// "And make it night": "it" is the place, whatever was named before.
    pub(super) fn is_time(&self, clause: &Clause) -> bool {
        let time = |w: &Adjective| {
            let light = w.part.says.adjective.map(|(index, _)| &self.vocabulary.data.adjectives[index]);
            light.is_some_and(|a| {
                a.light.is_some()
                    && a.sliders.is_empty()
                    && a.shade == 0.0
                    && a.styles.is_empty()
                    && a.clutter.is_none()
            })
        };
        !clause.end.words.is_empty() && clause.end.words.iter().all(time)
    }

    pub(super) fn swap(&mut self, a: &Noun, b: &Noun, text: &str) -> Done {
        let (first, second) = (self.resolve(a, text)?, self.resolve(b, text)?);
        match (&first[..], &second[..]) {
            ([one], [two]) if one != two => self.trade_places(one, two),
            _ => return Err(Refusal::Which(Editor::said(a, text), [first, second].concat())),
        }
        Ok(())
    }
}

/// "All wooden furniture should be darker": the word says which, and not what it shall be like.
fn tells_apart(clause: &Clause, noun: &Noun) -> bool {
    let plain = noun.words.iter().all(|w| w.grade == Grade::Plain);
    let done =
        matches!(clause.verb, Some(Cue::Remove | Cue::Move | Cue::Put | Cue::Replace | Cue::Paint | Cue::Be));
    !noun.words.is_empty() && plain && (done || !clause.end.is_empty())
}

/// "Way too bright, turn it down."
fn switches(clause: &Clause) -> bool {
    let switched = |cue: &Cue| matches!(cue, Cue::SwitchedOff | Cue::SwitchedOn);
    matches!(clause.verb, Some(Cue::Turn | Cue::Swap))
        && clause.end.words.is_empty()
        && clause.end.cues.iter().any(switched)
}

/// Whether lights are things here: "remove the lights", "two more lights".
fn is_lamp(clause: &Clause, noun: &Noun) -> bool {
    let things = matches!(clause.verb, Some(Cue::Remove | Cue::Move | Cue::Replace | Cue::Swap));
    let switched = clause.end.cues.contains(&Cue::SwitchedOff) || clause.end.cues.contains(&Cue::SwitchedOn);
    let counted = noun.count.is_some() || noun.which == Which::Any;
    (things && !switched) || (counted && clause.end.words.is_empty())
}

/// The objects; what is said of the last of a list is true of those before it: "the vase and the book on the table".
fn shared(clause: &Clause) -> Vec<Noun> {
    let mut nouns = clause.objects.clone();
    let places = matches!(clause.verb, Some(Cue::Move | Cue::Put | Cue::Turn | Cue::Add | Cue::Want) | None);
    if let Some((last, before)) = nouns.split_last_mut()
        && places
    {
        let posts: Vec<Post> = last.posts.clone();
        let all_bare = before.iter().all(|noun| noun.posts.is_empty());
        if all_bare && clause.verb != Some(Cue::Remove) {
            for noun in before {
                noun.posts.clone_from(&posts);
            }
        }
    }
    nouns
}

/// "Remove the shorter bookcase": a comparative tells which is meant, unless it is all that is said.
fn chosen_by(clause: &Clause, noun: Noun) -> Noun {
    let done = !matches!(clause.verb, None | Some(Cue::Want | Cue::Make | Cue::Add | Cue::Put));
    if done || !clause.end.is_empty() { chosen(noun) } else { noun }
}

/// "The bigger sofa" is the biggest.
pub(super) fn chosen(mut noun: Noun) -> Noun {
    if noun.which == Which::The {
        noun.words.iter_mut().filter(|w| w.grade == Grade::More).for_each(|w| w.grade = Grade::Most);
    }
    noun
}

/// Whether a word only says that something is more so than now.
pub(super) fn is_graded(word: &Adjective) -> bool {
    matches!(word.grade, Grade::More | Grade::Less)
}
