//! Decides what stands in the place: what was asked for, and what the archetype adds to it.

use super::archetype::{Archetype, Entry};
use super::asked::relate;
use super::counts::MOST_ITEMS;
use super::draft::{AskedTarget, Count, Draft};
use super::formation::form;
use super::joins::Join;
use super::styling::Styling;
use super::tops::Tops;
use super::vocabulary::Vocabulary;
use super::wanted::{To, Wanted};
use crate::num::Seed;
use crate::spec::{Mounting, RelationKind};

/// What furnishing depends on.
pub struct Furnishing<'a> {
    /// Words.
    pub vocabulary: &'a Vocabulary,
    /// The place.
    pub archetype: &'a Archetype,
    /// What was said.
    pub draft: &'a Draft,
    /// How what was said stands.
    pub joins: &'a [Join],
    /// How many of each mention.
    pub counts: &'a [u32],
    /// How things look here.
    pub styling: &'a Styling<'a>,
    /// Factor on the chance of things that were not asked for.
    pub furnish: f32,
    /// Factor on the number of small things.
    pub clutter: f32,
    /// Factor on the number of things of which there may be several: how large the place is.
    pub spread: f32,
    /// Seed.
    pub seed: Seed,
}

/// All things of the scene, in no order that matters.
pub fn furnish(furnishing: &Furnishing) -> Vec<Wanted> {
    let mut work = Work {
        f: furnishing,
        wanted: Vec::new(),
        of_mention: vec![Vec::new(); furnishing.draft.mentions.len()],
        homes: vec![Vec::new(); furnishing.draft.mentions.len()],
        tops: Tops::default(),
    };
    for (index, entry) in furnishing.archetype.items.iter().enumerate() {
        work.entry(entry, index as u32);
    }
    work.rest();
    relate(&mut work.wanted, furnishing.joins, &work.of_mention);
    form(furnishing, &mut work.wanted, &work.of_mention);
    work.wanted
}

struct Work<'a> {
    f: &'a Furnishing<'a>,
    wanted: Vec<Wanted>,
    /// The things of each mention.
    of_mention: Vec<Vec<usize>>,
    /// Where the archetype would have put a mention's things: parent, how, template.
    homes: Vec<Vec<(usize, RelationKind, &'a Entry)>>,
    tops: Tops,
}

impl<'a> Work<'a> {
    /// A top-level entry of the archetype.
    fn entry(&mut self, entry: &'a Entry, rank: u32) {
        let Some(kind) = self.pick_kind(entry, rank) else { return };
        let draft = self.f.draft;
        let mentions: Vec<usize> =
            (0..draft.mentions.len()).filter(|m| draft.mentions[*m].kind == kind).collect();
        if !mentions.is_empty() {
            for mention in mentions {
                if self.of_mention[mention].is_empty() {
                    self.mention(mention, Some(entry), rank);
                }
            }
            return;
        }
        let mut random = self.f.seed.stream(("entry", &kind, rank));
        if !random.chance(entry.chance * self.f.furnish) {
            return;
        }
        let count = random.between(entry.count[0] as usize, entry.count[1] as usize);
        let count = if entry.count[1] > 1 { self.spread(&kind, entry, count) } else { count };
        for i in 0..count {
            let mut wanted = self.f.styling.habitual(&kind, entry, rank, i as u32);
            wanted.tier = 1;
            wanted.rank = rank;
            wanted.relations = self.habits(entry);
            // Only one thing is in the middle.
            wanted.relations.retain(|r| count == 1 || r.0 != RelationKind::Centered);
            let Some(parent) = self.push(wanted) else { return };
            self.companions(entry, parent, None, rank);
        }
    }

    /// How many there are in a place of this size: by its floor, or by its walls for what is at them.
    fn spread(&self, kind: &str, entry: &Entry, count: usize) -> usize {
        let hung = self.f.vocabulary.kinds.get(kind).is_some_and(|k| k.mounting == Mounting::Wall);
        let at_walls = matches!(entry.place, Some(RelationKind::AgainstWall | RelationKind::InCorner));
        let factor = if hung || at_walls { self.f.spread.sqrt() } else { self.f.spread };
        (count as f32 * factor).round() as usize
    }

    /// One of an entry's kinds that can be made and is wanted; a kind that was asked for comes first.
    fn pick_kind(&self, entry: &Entry, rank: u32) -> Option<String> {
        let f = self.f;
        let makes = |k: &&String| f.vocabulary.kinds.contains_key(*k) && !f.draft.excluded.contains(*k);
        let kinds: Vec<&String> = entry.kind.iter().filter(makes).collect();
        let asked = kinds.iter().find(|k| f.draft.mentions.iter().any(|m| m.kind == ***k));
        let first = entry.kind.first().map(String::as_str).unwrap_or_default();
        match asked {
            Some(kind) => Some((*kind).clone()),
            None if kinds.is_empty() => None,
            None => Some((*f.seed.stream(("kind", first, rank)).pick(&kinds)).clone()),
        }
    }

    /// How things of a top-level entry usually stand.
    fn habits(&self, entry: &Entry) -> Vec<(RelationKind, To, bool)> {
        let target = match entry.to.as_deref() {
            Some("door") => Some(To::Door),
            Some("window") => Some(To::Window),
            Some(kind) => self.first(kind),
            None => Some(To::Room),
        };
        let mut habits: Vec<_> =
            entry.place.zip(target).map(|(place, to)| (place, to, false)).into_iter().collect();
        habits.extend(self.front(entry));
        habits
    }

    /// What the things of an entry are turned to.
    fn front(&self, entry: &Entry) -> Option<(RelationKind, To, bool)> {
        let to = entry.facing.iter().find_map(|kind| self.first(kind))?;
        Some((RelationKind::Facing, to, false))
    }

    /// The first thing of a kind, or of what stands in its stead: a whiteboard for the blackboard.
    fn first(&self, kind: &str) -> Option<To> {
        let of_kind = |kind: &str| self.wanted.iter().position(|w| w.kind == kind).map(To::Item);
        let with = self.f.archetype.items.iter().filter(|e| e.kind.iter().any(|k| k == kind));
        of_kind(kind).or_else(|| with.flat_map(|e| &e.kind).find_map(|other| of_kind(other)))
    }

    /// The things of a mention, each with its companions.
    fn mention(&mut self, mention: usize, entry: Option<&'a Entry>, rank: u32) {
        for i in 0..self.f.counts[mention] {
            let mut wanted = self.f.styling.asked(&self.f.draft.mentions[mention], entry, rank, i);
            wanted.rank = rank;
            let own = self.f.joins.iter().any(|j| j.subject == mention);
            if let Some(entry) = entry.filter(|_| !own) {
                wanted.relations = self.habits(entry);
            }
            if self.is_laid_out(mention) && !own {
                wanted.relations.clear();
            }
            let Some(index) = self.push(wanted) else { return };
            self.of_mention[mention].push(index);
            if let Some(entry) = entry {
                self.companions(entry, index, Some(mention), rank);
            }
        }
    }

    /// What comes along with a thing.
    fn companions(&mut self, entry: &'a Entry, parent: usize, asked: Option<usize>, rank: u32) {
        let f = self.f;
        for (nth, child) in entry.with.iter().enumerate() {
            let key = rank * 100 + nth as u32 + 1;
            let Some(kind) = self.pick_kind(child, key) else { continue };
            let place = child.place.unwrap_or(RelationKind::Near);
            let mentions = || f.draft.mentions.iter().enumerate().filter(|(_, m)| m.kind == kind);
            let mut open = None;
            for (index, mention) in mentions() {
                self.homes[index].push((parent, place, child));
                let free = !f.joins.iter().any(|j| j.subject == index);
                let that = mention.count == Count::That && !self.of_mention[index].is_empty();
                if free && !that && !matches!(mention.count, Count::Of(..)) && self.top_level(&kind).is_none()
                {
                    open = Some(index);
                }
            }
            if open.is_none() && (mentions().next().is_some() || self.displaced(asked, &kind, place)) {
                continue;
            }
            let mut random = f.seed.stream(("with", &kind, rank, nth, parent));
            if open.is_none() && !random.chance(child.chance) {
                continue;
            }
            let count = random.between(child.count[0] as usize, child.count[1] as usize);
            let small = place == RelationKind::On;
            let count =
                if open.is_some_and(|m| f.draft.mentions[m].count == Count::That) { 1 } else { count };
            let count = if small { (count as f32 * f.clutter).round() as usize } else { count };
            for i in 0..count {
                let i = (i + random.below(3)) as u32;
                let mut wanted = match open {
                    Some(mention) => f.styling.asked(&f.draft.mentions[mention], Some(child), key, i),
                    None => f.styling.habitual(&kind, child, key, i),
                };
                wanted.tier = if small { 3 } else { 2 };
                wanted.rank = key;
                wanted.parent = Some(parent);
                wanted.relations.push((place, To::Item(parent), open.is_some()));
                wanted.relations.extend(self.front(child));
                let on = small && open.is_none();
                if on && !self.tops.take(f.vocabulary, parent, &self.wanted[parent], &wanted) {
                    continue;
                }
                let Some(index) = self.push(wanted) else { return };
                if let Some(mention) = open {
                    self.of_mention[mention].push(index);
                }
                self.companions(child, index, None, key);
            }
        }
    }

    fn top_level(&self, kind: &str) -> Option<&'a Entry> {
        self.f.archetype.items.iter().find(|e| e.kind.iter().any(|k| k == kind))
    }

    /// Whether seats that were asked for take the places of these.
    fn displaced(&self, parent: Option<usize>, kind: &str, place: RelationKind) -> bool {
        let f = self.f;
        let seat = |kind: &str| f.vocabulary.plays(kind, "seat");
        seat(kind)
            && f.joins.iter().any(|join| {
                let target = matches!(join.target, AskedTarget::Mention(t) if Some(t) == parent);
                let takes = join.kind == place || join.kind == RelationKind::Around;
                target && takes && seat(&f.draft.mentions[join.subject].kind)
            })
    }

    /// Whether its things stand in an order that says where.
    fn is_laid_out(&self, mention: usize) -> bool {
        let formation = self.f.draft.mentions[mention].formation;
        matches!(formation, Some(RelationKind::Row | RelationKind::Grid | RelationKind::Aligned))
    }

    /// Mentions that the archetype has no place of its own for.
    fn rest(&mut self) {
        for mention in 0..self.f.draft.mentions.len() {
            if !self.of_mention[mention].is_empty() {
                continue;
            }
            let homes = self.homes[mention].clone();
            let template = homes.first().map(|h| h.2);
            let own = self.f.joins.iter().any(|j| j.subject == mention);
            let kind = self.f.draft.mentions[mention].kind.as_str();
            let tops: Vec<usize> = self.tops();
            for i in 0..self.f.counts[mention] {
                let said = &self.f.draft.mentions[mention];
                let mut wanted = self.f.styling.asked(said, template, 500 + mention as u32, i);
                wanted.rank = 500 + mention as u32;
                let habit = self.f.vocabulary.data.items.get(kind).and_then(|k| k.habit);
                let surface =
                    self.f.vocabulary.kinds.get(kind).map(|k| k.mounting) == Some(Mounting::Surface);
                if own || self.is_laid_out(mention) {
                } else if !homes.is_empty() {
                    let (parent, place, _) = homes[i as usize % homes.len()];
                    wanted.parent = Some(parent);
                    wanted.relations.push((place, To::Item(parent), false));
                    wanted.tier = 2;
                } else if surface && !tops.is_empty() {
                    let parent = tops[i as usize % tops.len()];
                    wanted.relations.push((RelationKind::On, To::Item(parent), false));
                } else if let Some(habit) = habit {
                    wanted.relations.push((habit, To::Room, false));
                }
                if surface {
                    wanted.tier = 2;
                }
                let Some(index) = self.push(wanted) else { return };
                self.of_mention[mention].push(index);
            }
        }
    }

    fn tops(&self) -> Vec<usize> {
        let plays = |role: &str| -> Vec<usize> {
            let all = self.wanted.iter().enumerate();
            all.filter(|(_, w)| self.f.vocabulary.plays(&w.kind, role)).map(|(i, _)| i).collect()
        };
        let tables = plays("table");
        if tables.is_empty() { plays("top") } else { tables }
    }

    fn push(&mut self, wanted: Wanted) -> Option<usize> {
        // What was asked for comes first: the rest shares what it leaves.
        let asked: u32 = self.f.counts.iter().sum();
        let others = self.wanted.iter().filter(|w| !w.asked).count();
        let full = !wanted.asked && others + asked as usize >= MOST_ITEMS;
        if full || self.wanted.len() >= MOST_ITEMS {
            return None;
        }
        self.wanted.push(wanted);
        Some(self.wanted.len() - 1)
    }
}
