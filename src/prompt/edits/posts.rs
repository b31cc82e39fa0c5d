//! Reads what stands behind a noun and says where it is: "by the door", "on the left".

use super::clause::{Head, How, Noun, Post, Which};
use super::parse::Parser;
use super::words::Cue;
use crate::prompt::data::Little;
use crate::prompt::tokens::Gap;
use crate::spec::{RelationKind, Surface};

pub(super) const SIDES: [Cue; 5] = [Cue::Left, Cue::Right, Cue::Rear, Cue::Front, Cue::Center];

impl Parser<'_> {
    /// All of them.
    pub(super) fn posts(&mut self, noun: &mut Noun) {
        loop {
            let at = self.at;
            self.skip_fillers();
            if self.stops() || self.peek(0).is_some_and(|p| p.gap != Gap::Space) {
                self.at = at;
                return;
            }
            if self.has(0, Cue::Be)
                && self.posts_ahead()
                && self.peek(0).is_some_and(|p| p.text == "is" || p.text == "are")
                && at != self.at
            {
                self.at += 1;
            }
            let Some(post) = self.post() else {
                self.at = at;
                return;
            };
            noun.posts.push(post);
        }
    }

    /// Whether something that says where comes next.
    pub(super) fn posts_ahead(&mut self) -> bool {
        let at = self.at;
        self.at += 1;
        let found = self.post().is_some();
        self.at = at;
        found
    }

    /// One of them.
    pub(super) fn post(&mut self) -> Option<Post> {
        let at = self.at;
        let found = self.read_post();
        if found.is_none() {
            self.at = at;
        }
        found
    }

    pub(super) fn read_post(&mut self) -> Option<Post> {
        let replaces = matches!(self.verb, Some(Cue::Replace | Cue::Swap));
        let mut toward = false;
        if self.has(0, Cue::Into)
            || self.peek(0).is_some_and(|p| matches!(p.text.as_str(), "into" | "onto" | "towards" | "toward"))
        {
            let text = self.peek(0)?.text.as_str();
            let another = self.is(1, Little::Article) && self.verb == Some(Cue::Turn);
            let becomes = matches!(self.verb, Some(Cue::Turn)) && text == "into";
            if becomes {
                return None;
            }
            let directed = text != "as" && !another;
            let moves = matches!(
                self.verb,
                Some(Cue::Move | Cue::Put | Cue::Turn | Cue::Remove | Cue::Add | Cue::Want | Cue::Stack)
            );
            if directed && moves && self.entry(0)?.relation.is_none() && !self.has(0, Cue::Closer) {
                toward = true;
                self.at += 1;
                self.skip_fillers();
            }
        }
        self.skip_direction();
        let phrase = self.peek(0)?;
        let entry = phrase.entry.as_ref();
        if entry.has(Cue::Elsewhere) {
            return None;
        }
        let faces =
            entry.has(Cue::Turn) && entry.relation.is_none() && !entry.modifies() && self.at > self.from + 1;
        if faces && let Some(to) = self.target(1) {
            return Some(Post {
                how: How::Relation(RelationKind::Facing, false),
                to: Some(to),
                toward: true,
            });
        }
        if phrase.text == "where"
            && let Some(to) = self.target(1)
        {
            self.at += usize::from(self.has(0, Cue::Be));
            return Some(Post { how: How::Relation(RelationKind::Near, false), to: Some(to), toward: true });
        }
        if entry.has(Cue::Alike)
            && let Some(to) = self.target(1)
        {
            return Some(Post { how: How::Alike, to: Some(to), toward: false });
        }
        if phrase.text == "off" {
            let skip = if self.is(1, Little::Of) { 2 } else { 1 };
            let to = self.target(skip)?;
            return Some(self.at_noun(RelationKind::On, to, false));
        }
        for (cue, how) in [
            (Cue::Nearest, How::Nearest),
            (Cue::Farthest, How::Farthest),
            (Cue::Closer, How::Closer),
            (Cue::Away, How::Away),
        ] {
            let graded = matches!(how, How::Closer | How::Away);
            let moves = self.verb.is_none()
                || matches!(
                    self.verb,
                    Some(Cue::Move | Cue::Put | Cue::Turn | Cue::Make | Cue::Want | Cue::Add)
                );
            if entry.has(cue) && (entry.relation.is_none() || how == How::Away) && (!graded || moves) {
                let to = self.target(1);
                if let Some(to) = to {
                    let wall = matches!(to.head, Head::Surface(Surface::Wall)) && how == How::Away;
                    let how = if wall { How::Floor } else { how };
                    return Some(Post { how, to: Some(to), toward: toward || graded });
                }
            }
        }
        if phrase.text == "from"
            && let Some((side, used)) = self.side_at(1)
        {
            // "The second from the left."
            self.at += 1 + used;
            return Some(Post { how: How::Side(side), to: None, toward: false });
        }
        let side = SIDES.into_iter().find(|side| entry.has(*side));
        if let Some(side) = side.filter(|_| toward || phrase.text.contains(' ')) {
            self.at += 1;
            let named = self
                .peek(0)
                .is_some_and(|p| p.gap == Gap::Space && p.entry.heads() && p.entry.relation.is_none());
            if named && let Some(mut to) = self.target(0) {
                // "Over to the left table."
                to.sides.push(side);
                to.which = Which::The;
                let kind =
                    if phrase.text.starts_with("on ") { RelationKind::On } else { RelationKind::Around };
                return Some(self.at_noun(kind, to, toward || phrase.text.contains("to the")));
            }
            return Some(Post { how: How::Side(side), to: None, toward });
        }
        if entry.sides
            && let Some(to) = self.target(1)
        {
            return Some(Post { how: How::Sides, to: Some(to), toward });
        }
        if let Some((kind, reversed)) = entry.relation {
            if replaces && (phrase.text == "for" || (phrase.text == "by" && !self.is(1, Little::Definite))) {
                return None;
            }
            return self.related(kind, reversed, toward);
        }
        if let Some(region) = self.region_at(0) {
            self.at += region.1;
            self.of_room();
            return Some(Post { how: How::Region(region.0), to: None, toward });
        }
        if toward {
            let to = self.target(0)?;
            return Some(self.at_noun(RelationKind::Around, to, true));
        }
        if entry.little == Some(Little::In)
            && (phrase.text != "into" || matches!(self.verb, Some(Cue::Move | Cue::Put)))
        {
            if let Some((region, used)) = self.region_at(1) {
                self.at += 1 + used;
                self.of_room();
                return Some(Post { how: How::Region(region), to: None, toward });
            }
            let to = self.target(1)?;
            let kind = if phrase.text == "from" { RelationKind::On } else { RelationKind::Inside };
            return Some(self.at_noun(kind, to, toward));
        }
        if entry.little == Some(Little::With) && !replaces {
            let to = self.target(1)?;
            return Some(Post { how: How::With, to: Some(to), toward });
        }
        if phrase.text == "for" && matches!(self.verb, Some(Cue::Add | Cue::Put | Cue::Want) | None) {
            let to = self.target(1)?;
            return Some(self.at_noun(RelationKind::Around, to, toward));
        }
        None
    }

    pub(super) fn related(&mut self, kind: RelationKind, reversed: bool, toward: bool) -> Option<Post> {
        if let Some((region, used)) = self.region_at(1) {
            self.at += 1 + used;
            self.of_room();
            return Some(Post { how: How::Region(region), to: None, toward });
        }
        if let Some((side, used)) = self.side_at(1) {
            // "Along the back", "near the front": a side of the room.
            self.at += 1 + used;
            self.of_room();
            let region = How::Region(RelationKind::AgainstWall);
            let how = if kind == RelationKind::AgainstWall { region } else { How::Side(side) };
            return Some(Post { how, to: None, toward });
        }
        let to = self.target(1)?;
        if reversed {
            return Some(Post { how: How::Relation(kind, true), to: Some(to), toward });
        }
        if kind == RelationKind::Between && self.is(0, Little::And) {
            let mut post = self.at_noun(kind, to, toward);
            // "Between the two tables and make it red": nothing second follows.
            if let Some(second) = self.target(1)
                && let Some(first) = &mut post.to
            {
                first.posts.push(Post {
                    how: How::Relation(RelationKind::Between, false),
                    to: Some(second),
                    toward: false,
                });
            }
            return Some(post);
        }
        Some(self.at_noun(kind, to, toward))
    }
}
