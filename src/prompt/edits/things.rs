//! Carries out a clause that is about objects.

use super::act::{Done, is_graded};
use super::clause::{Adjective, Clause, Head, How, Noun, Post, Which};
use super::editor::{Editor, Refusal};
use super::words::Cue;
use crate::spec::{Item, ItemId, RelationKind, Target};

impl Editor<'_> {
    pub(super) fn act_on_items(
        &mut self,
        clause: &Clause,
        noun: &Noun,
        spared: &[ItemId],
        text: &str,
    ) -> Done {
        let cue = |cue: Cue| clause.end.cues.contains(&cue);
        let verb = clause.verb;
        if clause.negated
            || matches!(verb, Some(Cue::Remove | Cue::Clear))
            || cue(Cue::Gone)
            || noun.amount == Some(Cue::Less)
        {
            return self.take_away(clause, noun, spared, text);
        }
        if verb == Some(Cue::Copy) {
            return self.copy(noun, text);
        }
        if let Some(how) = clause.gives
            && self.gift(clause, noun, how, text)?
        {
            return Ok(());
        }
        if matches!(noun.amount, Some(Cue::Double | Cue::Triple | Cue::Half)) && clause.end.words.is_empty() {
            return self.multiply(noun, text);
        }
        if let Some(by) = clause.end.with.first() {
            let ids = self.without(self.resolve(noun, text)?, spared);
            if verb == Some(Cue::Swap) && by.which == Which::The {
                self.last_head.clone_from(&noun.head);
                return match (&ids[..], &self.resolve(by, text)?[..]) {
                    ([a], [b]) => {
                        self.trade_places(a, b);
                        Ok(())
                    }
                    _ => Err(Refusal::Unclear(Editor::said(by, text))),
                };
            }
            if by.head == Head::Nothing && by.which == Which::Open && !by.words.is_empty() {
                // "Replace everything wooden with metal."
                return self.change(&ids, &by.words, clause, text);
            }
            self.replace(&ids, by, text)?;
            self.name(by, &ids);
            return Ok(());
        }
        if verb == Some(Cue::Keep) {
            let ids = self.resolve(noun, text)?;
            self.kept.extend(ids.iter().cloned());
            self.name(noun, &ids);
            return Ok(());
        }
        if let Some(into) = clause.end.into.as_ref().filter(|_| verb != Some(Cue::Turn)) {
            return self.become_noun(clause, noun, into, spared, text);
        }
        if self.asks_for_new(clause, noun) {
            return self.bring(clause, noun, text);
        }
        let (noun, mut posts) = self.parted(clause, noun, text);
        let mut words: Vec<Adjective> = clause.becomes.iter().chain(&clause.end.words).cloned().collect();
        let graded: Vec<Adjective> = noun.words.iter().filter(|w| is_graded(w)).cloned().collect();
        words.extend(graded);
        let ids = self.without(self.meant(clause, &noun, &words, text)?, spared);
        if let Some(number) = clause.end.number.filter(|_| words.is_empty() && verb != Some(Cue::Turn)) {
            return self.set_number(&noun, ids.len(), number, text);
        }
        if let Some(into) = clause.end.into.clone().filter(|_| verb == Some(Cue::Turn)) {
            if into.which != Which::The {
                return self.become_noun(clause, &noun, &into, spared, text);
            }
            posts.push(Post {
                how: How::Relation(RelationKind::Facing, false),
                to: Some(into),
                toward: true,
            });
        }
        let mut done = false;
        if let Some(at) = posts.iter().position(|p| p.how == How::Alike) {
            let model = posts.remove(at).to.unwrap_or_default();
            self.last_head = noun.head.clone();
            let model = self.resolve(&model, text)?;
            let Some(model) = model.first().map(|id| self.spec.items[id].clone()) else { return Ok(()) };
            for id in &ids {
                let item = self.spec.items[id].clone();
                let like = Item { material: model.material.clone(), color: model.color, ..item };
                self.set(id, like);
            }
            done = true;
        }
        let turns = verb == Some(Cue::Turn) && posts.is_empty();
        if cue(Cue::AroundItself) || (turns && clause.end.number.is_some()) {
            self.turn_around(&noun, &ids, clause.end.number.unwrap_or(180), text)?;
            done = true;
        } else if let ([a, b], true) = (&ids[..], cue(Cue::Mutual)) {
            // "They should face each other."
            for (one, other) in [(a, b), (b, a)] {
                self.loosen(one, true);
                self.relate(one, RelationKind::Facing, Target::Item(other.clone()), true);
            }
            done = true;
        } else if cue(Cue::Elsewhere) {
            self.elsewhere(&noun, &ids, text)?;
            done = true;
        } else if !posts.is_empty() {
            let away =
                |p: &Post| matches!(p.how, How::Away | How::Farthest | How::Relation(RelationKind::Far, _));
            if verb == Some(Cue::Turn) && posts.iter().any(away) {
                let what = Editor::said(&noun, text);
                return Err(Refusal::Cannot(format!("“{what}” can be turned to something, not from it.")));
            }
            if verb == Some(Cue::Turn) {
                posts.iter_mut().for_each(face);
            }
            self.relocate(&noun, &ids, &posts, text)?;
            done = true;
        }
        if !words.is_empty() || !clause.end.measures.is_empty() {
            self.change(&ids, &words, clause, text)?;
            done = true;
        }
        let bare = clause.end.is_empty() && noun.posts.is_empty() && clause.passed.is_empty();
        if !done && verb == Some(Cue::Move) && bare {
            // "Move the dresser": nothing says where to.
            self.elsewhere(&noun, &ids, text)?;
            done = true;
        }
        self.name(&noun, &ids);
        if done {
            Ok(())
        } else {
            Err(Refusal::Unclear(text.get(clause.start..clause.stop).unwrap_or_default().to_owned()))
        }
    }

    /// "The nightstand should be walnut too": of several it is the one that is not so yet.
    fn meant(
        &self,
        clause: &Clause,
        noun: &Noun,
        words: &[Adjective],
        text: &str,
    ) -> Result<Vec<ItemId>, Refusal> {
        let said = text.get(clause.start..).unwrap_or_default();
        let also = [" too", " as well", " also "].iter().any(|w| said.contains(w));
        match self.resolve(noun, text) {
            Err(Refusal::Which(what, mut ids)) if also && !words.is_empty() => {
                let so = |id: &ItemId| words.iter().all(|w| self.has_word(id, &w.part.word));
                ids.retain(|id| !so(id));
                if ids.len() == 1 { Ok(ids) } else { Err(Refusal::Which(what, ids)) }
            }
            found => found,
        }
    }

    pub(super) fn without(&self, ids: Vec<ItemId>, spared: &[ItemId]) -> Vec<ItemId> {
        ids.into_iter().filter(|id| !spared.contains(id)).collect()
    }

    pub(super) fn change(
        &mut self,
        ids: &[ItemId],
        words: &[Adjective],
        clause: &Clause,
        text: &str,
    ) -> Done {
        let mut new = Vec::new();
        for id in ids {
            let item = self.spec.items[id].clone();
            new.extend(self.changed(&item, words, &clause.end.measures).map(|item| (id.clone(), item)));
        }
        if new.is_empty() {
            let what = text.get(clause.start..clause.stop).unwrap_or_default();
            return Err(Refusal::Cannot(format!(
                "“{what}” changes nothing: it is so already, or cannot be made so."
            )));
        }
        for (id, item) in new {
            self.set(&id, item);
        }
        Ok(())
    }

    /// Parts what tells which is meant from where it shall be.
    pub(super) fn parted(&self, clause: &Clause, noun: &Noun, text: &str) -> (Noun, Vec<Post>) {
        let mut noun = noun.clone();
        let mut posts = clause.end.posts.clone();
        let moves = matches!(clause.verb, Some(Cue::Move | Cue::Put | Cue::Turn | Cue::Stack | Cue::Add));
        let toward = |post: &Post| post.toward || matches!(post.how, How::Closer | How::Away);
        if let Some(at) = noun.posts.iter().position(toward) {
            let rest = noun.posts.split_off(at);
            posts.splice(0..0, rest);
        }
        let placed = !posts.is_empty()
            || clause.end.into.is_some()
            || clause.end.cues.contains(&Cue::Elsewhere)
            || clause.end.cues.contains(&Cue::AroundItself);
        let changed = !clause.end.words.is_empty()
            || !clause.end.measures.is_empty()
            || !clause.becomes.is_empty()
            || noun.words.iter().any(is_graded);
        // "Turn the chair by the door black."
        let moves = moves && !(clause.verb == Some(Cue::Turn) && changed);
        let wants = matches!(clause.verb, Some(Cue::Want | Cue::Make) | None) && !changed;
        if (moves || wants) && !placed {
            // "Put the lamp by the bed on the desk": the last says where to, the others which.
            let told = noun.posts.len().saturating_sub(1);
            let mut bare = noun.clone();
            bare.posts.clear();
            let sure = self.resolve(&bare, text).is_ok();
            let from = if sure { 0 } else { told };
            posts = noun.posts.split_off(from.min(noun.posts.len()));
        }
        (noun, posts)
    }
}

/// What something is turned to.
fn face(post: &mut Post) {
    if post.to.is_some() && !matches!(post.how, How::Region(_) | How::Floor) {
        post.how = How::Relation(RelationKind::Facing, false);
    }
}
