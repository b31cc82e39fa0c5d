//! What happens when a place is named: it is the place itself, a further room, or what all of it is in.

use super::bind::{Binder, Noun};
use super::draft::AskedRoom;
use super::tokens::Gap;

/// Words for the open air that may be any place there.
pub(super) const GENERIC: [&str; 8] =
    ["outdoor", "outdoors", "outside", "open air", "landscape", "nature", "plain", "clearing"];

impl Binder<'_> {
    pub(super) fn named(&mut self, at: usize, place: &str) {
        let ahead = std::mem::take(&mut self.ahead);
        let plural = self.phrases[at].plural;
        let inside = std::mem::take(&mut self.inside);
        // What is in it belongs to it, what comes next does not.
        let subject = match self.last {
            Noun::Mention(index) if inside && self.lead == Gap::Space => Some(index),
            _ => None,
        };
        let away = self.relations.leads_away();
        self.relations.on_ground(&mut self.draft);
        self.relations.leave();
        // "don't add any candles to the chapel"
        self.negated &= !ahead.definite || self.draft.excluded.is_empty();
        if self.negated {
            return;
        }
        // A room or hall may be any place; "in the corner of the room" names none.
        let generic = GENERIC.contains(&self.phrases[at].text.as_str()) || place == "room";
        let plain = self.draft.place.as_ref().is_some_and(|(_, strength)| *strength == 1);
        let several = matches!(place, "house" | "flat" | "castle" | "inn");
        // "behind the church", "a flat above a shop", "a room in a house"
        if away && !generic || plain && inside && several {
            self.draft.landmark.get_or_insert_with(|| place.to_owned());
            self.last = Noun::Place;
            return;
        }
        let other = self.draft.place.as_ref().is_some_and(|(main, strength)| *strength == 3 && main != place);
        if !other {
            self.place(place, if generic { 1 } else { 3 });
            // "three bedrooms", "a dungeon with four cells": one is the place itself.
            if let Some((_, count)) = ahead.count.filter(|(_, count)| *count > 1 && !generic) {
                let place = place.to_owned();
                self.draft.rooms.push(AskedRoom {
                    place,
                    count: count - 1,
                    level: self.storey,
                    ..AskedRoom::default()
                });
            }
            self.draft.place_words.absorb(ahead.words);
            self.last = Noun::Place;
            self.room = None;
            return;
        }
        if generic {
            match ahead.count {
                Some((_, count)) => self.draft.sized = Some((place.to_owned(), count)),
                None => self.draft.place_words.absorb(ahead.words),
            }
            self.last = Noun::Place;
            return;
        }
        let known = self.draft.rooms.iter().position(|room| room.place == place);
        let open = inside && self.vocabulary.outdoor.contains(place);
        if inside && (!ahead.definite || open) && known.is_none() {
            self.draft.host = Some(place.to_owned());
            self.last = Noun::Place;
            self.room = None;
            return;
        }
        let index = known.filter(|_| ahead.definite).unwrap_or_else(|| {
            let count = ahead.count.map_or(if plural { 2 } else { 1 }, |(_, high)| high);
            let level = self.storey;
            let place = place.to_owned();
            self.draft.rooms.push(AskedRoom { place, count, level, ..AskedRoom::default() });
            self.draft.rooms.len() - 1
        });
        self.draft.rooms[index].words.absorb(ahead.words);
        self.room = None;
        match subject {
            Some(mention) => self.draft.mentions[mention].room = Some(index),
            None if inside => self.room = Some(index),
            None => {}
        }
        self.last = Noun::Room(index);
    }

    /// "cellar stairs" in a tavern lead to a room of their own.
    pub(super) fn stairs_to(&mut self, at: usize, place: &str) -> bool {
        let main = self.draft.place.as_ref().is_some_and(|(main, strength)| *strength == 3 && main != place);
        let Some(next) = self.phrases.get(at + 1) else { return false };
        let stairs = next.entry.item.as_ref().is_some_and(|(kind, _)| kind == "stairs");
        if !(main && stairs) || self.negated {
            return false;
        }
        self.token(next, "place", "stairs");
        self.named(at, place);
        true
    }

    /// Whether the noun behind `at` is a place too.
    pub(super) fn leads_to_place(&self, at: usize) -> bool {
        self.phrases.get(at + 1).is_some_and(|next| next.entry.place.is_some() && next.entry.item.is_none())
    }

    /// "upstairs": of the room that was just named, else of those that follow.
    pub(super) fn on_storey(&mut self, at: usize, storey: i32) {
        match self.last {
            Noun::Room(index) if self.phrases[at].gap == Gap::Space => {
                self.draft.rooms[index].level = Some(storey);
            }
            _ => self.storey = Some(storey),
        }
    }
}
