//! Where things stand without another thing: parts of the room, rows and stacks, what lies on floor and walls.

use super::bind::{Binder, Noun};
use super::data::Little;
use super::draft::Count;
use super::lexicon::Opening;
use super::measure::value;
use super::phrases::Phrase;
use super::tokens::Gap;
use crate::spec::RelationKind;

impl Binder<'_> {
    pub(super) fn region(&mut self, at: usize, region: RelationKind) {
        let ahead = std::mem::take(&mut self.ahead);
        // "in a corner cupboard"
        let next =
            self.phrases.get(at + 1).filter(|next| next.gap == Gap::Space && next.entry.item.is_some());
        let cupboard = next.is_some() && self.phrases[at].text.ends_with("corner");
        let of_thing = cupboard || region == RelationKind::Centered && self.is_of_thing(at);
        if of_thing && !self.relations.pending() {
            self.relate(self.gap(at), Some(RelationKind::On), false);
            return;
        }
        if let (Noun::Opening, true) = (self.last, self.phrases[at].text.contains(' ')) {
            return self.openings_at(at);
        }
        // "a reading corner with two armchairs"
        let with = self.phrases.get(at + 1).is_some_and(|p| p.entry.little == Some(Little::With));
        let behind = at > 0 && self.phrases[at - 1].entry.heads() && self.gap(at) == Gap::Space;
        if with && !self.inside && !self.relations.pending() && !behind {
            self.last = Noun::None;
            self.relations.wait(region);
            return;
        }
        if !self.relations.pending() {
            let own = self.phrases[at].text.contains(' ') || !self.inside;
            self.relate(if own { self.gap(at) } else { self.lead }, Some(region), false);
        }
        let all = ["each", "every", "all", "four"].iter().any(|word| self.phrases[at].text.contains(word));
        let corners = (ahead.each || all) && region == RelationKind::InCorner;
        let followed = self.followed(at);
        self.relations.region(&mut self.draft, self.vocabulary, region, corners, followed);
        self.bound = false;
    }

    /// "a candle in the middle of the table": on it, where it has a top.
    fn is_of_thing(&self, at: usize) -> bool {
        let of = self.phrases.get(at + 1).is_some_and(|p| p.text == "of" && p.gap == Gap::Space);
        let noun = self.phrases.iter().skip(at + 2).find(|p| p.entry.heads() || p.gap != Gap::Space);
        let kind = noun.and_then(|noun| noun.entry.item.as_ref()).map(|(kind, _)| kind.as_str());
        of && kind.is_some_and(|kind| self.vocabulary.plays(kind, "top"))
    }

    /// "doors at both ends": one at each.
    fn openings_at(&mut self, at: usize) {
        let two =
            ["both", "either", "each", "opposite"].iter().any(|word| self.phrases[at].text.contains(word));
        let mut last = self.phrases[..at].iter().rev();
        let number = match last.find_map(|p| p.entry.opening) {
            Some(Opening::Window) => &mut self.draft.windows,
            _ => &mut self.draft.doors,
        };
        if two && number.is_none_or(|number| number < 2) {
            *number = Some(2);
        }
    }

    /// "a row of chairs" looks ahead, "chairs in a row" back.
    pub(super) fn formation(&mut self, at: usize, formation: RelationKind) {
        let phrase = &self.phrases[at];
        self.token(phrase, "relation", &phrase.text);
        // "four aligned statues" are four statues, "four rows of statues" four rows.
        let describes = phrase.text.ends_with("ed") || formation == RelationKind::Symmetric;
        let rows = if describes { None } else { self.ahead.count.take() }.map_or(0, |(_, high)| high);
        // "seats in six rows of eight"
        let next = self.phrases.get(at + 1).filter(|next| next.gap == Gap::Space);
        let columns = next.and_then(value).filter(|_| rows > 0 && !self.followed(at + 1));
        match self.last {
            Noun::Mention(index) if phrase.gap == Gap::Space && (columns.is_some() || !self.followed(at)) => {
                let mention = &mut self.draft.mentions[index];
                if let (Some(columns), Count::Several) = (columns, mention.count) {
                    let count = rows.saturating_mul(columns as u32);
                    mention.count = Count::Of(count, count);
                }
                if rows > 1 && mention.count == Count::Several {
                    mention.count = Self::in_rows(rows);
                }
                let own = self.vocabulary.kinds.get(&mention.kind).is_some_and(|k| k.knows(&phrase.text));
                match own {
                    // Such a thing is made of several itself.
                    true => mention.words.implied.push(phrase.text.clone()),
                    false => mention.formation = Some(formation),
                }
            }
            _ => {
                self.flush();
                self.ahead.formation = Some(formation);
                self.ahead.rows = rows;
            }
        }
    }

    /// "white tiles on the walls": what was said before is what they are of.
    pub(super) fn lies_on(&mut self, at: usize) -> bool {
        let entry = &self.phrases[at].entry;
        let on = matches!(
            entry.relation,
            Some((RelationKind::On | RelationKind::AgainstWall | RelationKind::Above, false))
        );
        let material = self.ahead.words.parts.iter().any(|p| p.says.material.is_some());
        let little = |p: &&Phrase| {
            p.gap == Gap::Space
                && matches!(p.entry.little, Some(Little::Definite | Little::Each | Little::Filler))
        };
        let skipped = self.phrases[at + 1..].iter().take_while(little).count();
        let Some(next) = self.phrases.get(at + 1 + skipped).filter(|p| p.gap == Gap::Space) else {
            return false;
        };
        let Some(surface) = next.entry.surface.filter(|_| on && material && !self.bound && !self.negated)
        else {
            return false;
        };
        let words = std::mem::take(&mut self.ahead).words;
        self.draft.surfaces.entry(surface).or_default().absorb(words);
        true
    }
}
