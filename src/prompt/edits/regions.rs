//! Reads what a place is said to be at: a part of the room, a side of it, a thing.

use super::clause::{Head, How, Noun, Post};
use super::parse::Parser;
use super::posts::SIDES;
use super::words::Cue;
use crate::prompt::data::Little;
use crate::prompt::lexicon::Entry;
use crate::prompt::tokens::Gap;
use crate::spec::{RelationKind, Surface};

impl Parser<'_> {
    /// "Over next to", "back by", "down in": the first word says nothing.
    pub(super) fn skip_direction(&mut self) {
        const DIRECTIONS: [&str; 12] = [
            "over",
            "up",
            "down",
            "back",
            "right",
            "straight",
            "directly",
            "all the way",
            "along",
            "out",
            "off",
            "away",
        ];
        while let (Some(here), Some(next)) = (self.peek(0), self.peek(1)) {
            let entry = next.entry.as_ref();
            let leads = entry.relation.is_some()
                || entry.little == Some(Little::In)
                || (entry.region.is_some() && next.text.contains(' '));
            if !DIRECTIONS.contains(&here.text.as_str()) || next.gap != Gap::Space || !leads {
                return;
            }
            self.at += 1;
        }
    }

    /// "against the wall" is of the room, "on the floor" is nothing in particular.
    pub(super) fn at_noun(&self, kind: RelationKind, to: Noun, toward: bool) -> Post {
        match &to.head {
            Head::Surface(Surface::Wall) if !matches!(kind, RelationKind::Facing | RelationKind::Far) => {
                Post { how: How::Region(RelationKind::AgainstWall), to: Some(to), toward }
            }
            Head::Surface(Surface::Floor) => Post { how: How::Floor, to: Some(to), toward },
            Head::Surface(Surface::Ceiling) => Post { how: How::Ceiling, to: Some(to), toward },
            _ => Post { how: How::Relation(kind, false), to: Some(to), toward },
        }
    }

    /// A part of the room, with the words before it: "the left corner".
    pub(super) fn region_at(&self, ahead: usize) -> Option<(RelationKind, usize)> {
        let mut used = 0;
        loop {
            let entry = self.entry(ahead + used)?;
            if let Some(region) = entry.region {
                return Some((region, used + 1));
            }
            let idle = entry.little == Some(Little::Definite)
                || entry.little == Some(Little::Article)
                || SIDES.iter().any(|side| entry.has(*side))
                || entry.little == Some(Little::Each)
                || entry.size.is_some();
            if !idle || used > 3 || entry.heads() {
                return None;
            }
            used += 1;
        }
    }

    /// "The back", where no noun follows.
    pub(super) fn side_at(&self, ahead: usize) -> Option<(Cue, usize)> {
        let skip = usize::from(self.is(ahead, Little::Definite));
        let phrase = self.peek(ahead + skip).filter(|p| p.gap == Gap::Space && p.entry.relation.is_none())?;
        let side = SIDES.into_iter().find(|side| phrase.entry.has(*side))?;
        let room = self.is(ahead + skip + 1, Little::Of) && self.has(ahead + skip + 2, Cue::Place);
        let names = self.peek(ahead + skip + 1).is_some_and(|next| {
            let entry = next.entry.as_ref();
            next.gap == Gap::Space && (entry.heads() || entry.group.is_some() || *entry == Entry::default())
        });
        (skip > 0 && (room || !names)).then_some((side, skip + 1))
    }

    /// "of the room", which says nothing.
    pub(super) fn of_room(&mut self) {
        if self.is(0, Little::Of) || self.is(0, Little::In) {
            let at = self.at;
            self.at += 1;
            let room = self.bare_noun().is_some_and(|noun| matches!(noun.head, Head::Place(_)));
            if !room {
                self.at = at;
            }
        }
    }

    /// What it is in relation to.
    pub(super) fn target(&mut self, skip: usize) -> Option<Noun> {
        let at = self.at;
        self.at += skip;
        let fits = self.peek(0).is_some_and(|p| p.gap == Gap::Space);
        let noun = if fits { self.bare_noun() } else { None };
        // "The left" alone is a side of the room and no thing.
        let noun = noun.filter(|n| n.head != Head::Nothing || n.sides.is_empty() || !n.words.is_empty());
        if noun.is_none() {
            self.at = at;
        }
        noun
    }
}
