//! Carries out a clause that is about a surface, doors and windows, or the light.

use super::act::{Done, is_graded};
use super::clause::{Adjective, Clause, Noun, Which};
use super::editor::{Editor, Refusal};
use super::words::Cue;
use crate::prompt::lexicon::Opening;
use crate::spec::{Edit, Surface};

impl Editor<'_> {
    pub(super) fn act_on_surface(
        &mut self,
        clause: &Clause,
        noun: &Noun,
        surface: Surface,
        text: &str,
    ) -> Done {
        if !self.spec.surfaces.contains_key(&surface) {
            return Err(Refusal::Missing(Editor::said(noun, text)));
        }
        self.last_surface = Some(surface);
        let mut words: Vec<Adjective> = clause.becomes.iter().chain(&clause.end.words).cloned().collect();
        if let Some(into) = &clause.end.into {
            words.extend(into.words.iter().cloned());
        }
        words.extend(clause.end.with.iter().flat_map(|n| n.words.iter().cloned()));
        if words.is_empty() && clause.end.measures.is_empty() {
            words.clone_from(&noun.words);
        }
        if matches!(clause.verb, Some(Cue::Remove | Cue::Move | Cue::Clear))
            || clause.end.cues.contains(&Cue::Gone)
        {
            return Err(Refusal::Cannot(
                "A room keeps its floor, walls and ceiling; nothing was changed.".into(),
            ));
        }
        let sized: Vec<Adjective> = words.iter().filter(|w| w.part.says.size.is_some()).cloned().collect();
        if !sized.is_empty() || !clause.end.measures.is_empty() {
            self.resize(&sized, &clause.end.measures)?;
            return Ok(());
        }
        if words.is_empty() {
            return Err(Refusal::Unclear(text.get(clause.start..clause.stop).unwrap_or_default().to_owned()));
        }
        self.resurface(surface, &words)
    }

    pub(super) fn act_on_openings(
        &mut self,
        clause: &Clause,
        noun: &Noun,
        opening: Opening,
        text: &str,
    ) -> Done {
        let now = i64::from(self.openings(opening));
        let count = noun.count.map(i64::from);
        let gone = clause.end.cues.contains(&Cue::Gone) || clause.negated;
        let all = noun.which == Which::All || noun.plural;
        if matches!(clause.verb, Some(Cue::Remove | Cue::Clear)) || gone || noun.amount == Some(Cue::Less) {
            let all = all && noun.amount != Some(Cue::Less) && noun.count.is_none();
            let number = if all { 0 } else { now - count.unwrap_or(1) };
            return self.set_openings(opening, number);
        }
        let total = clause.end.cues.contains(&Cue::Enough)
            || matches!(clause.verb, Some(Cue::Make)) && noun.amount.is_none() && noun.count.is_some();
        let words: Vec<Adjective> = clause.becomes.iter().chain(&clause.end.words).cloned().collect();
        if let Some(number) = clause.end.number {
            return self.set_openings(opening, i64::from(number));
        }
        match noun.amount {
            Some(Cue::Double) => return self.set_openings(opening, now * 2),
            Some(Cue::Half) => return self.set_openings(opening, now / 2),
            _ => {}
        }
        let graded = noun.words.iter().any(is_graded) && count.is_none();
        if !words.is_empty() || graded || (noun.which == Which::The && !noun.words.is_empty()) {
            let words = [words, noun.words.clone()].concat();
            return self.restyle_named(&words, text);
        }
        let several = if noun.plural { 2 } else { 1 };
        let adds = noun.amount.is_some() || noun.which != Which::The;
        match (count, total) {
            (Some(count), true) => self.set_openings(opening, count),
            (count, _) if adds => self.set_openings(opening, now + count.unwrap_or(several)),
            _ => Err(Refusal::Cannot(
                "Where doors and windows are is worked out anew each time; nothing was changed.".into(),
            )),
        }
    }

    pub(super) fn restyle_named(&mut self, words: &[Adjective], text: &str) -> Done {
        let before = self.edits.len();
        let mut setting = self.spec.setting.clone();
        for word in words.iter().filter(|w| w.part.says.style || w.part.says.size.is_some()) {
            if !setting.opening_words.contains(&word.part.word) {
                setting.opening_words.push(word.part.word.clone());
            }
        }
        if setting != self.spec.setting {
            self.make(Edit::SetSetting(Box::new(setting)));
        }
        if self.edits.len() == before {
            return Err(Refusal::Cannot(format!(
                "Doors and windows cannot be made so: “{text}”; nothing was changed."
            )));
        }
        Ok(())
    }

    pub(super) fn act_on_light(&mut self, clause: &Clause, noun: &Noun, text: &str) -> Done {
        let mut words: Vec<Adjective> = clause.becomes.iter().chain(&clause.end.words).cloned().collect();
        if words.is_empty() {
            words.clone_from(&noun.words);
        }
        let cue = |cue: Cue| clause.end.cues.contains(&cue);
        let partly = clause.verb == Some(Cue::Turn) && text.contains("down")
            || text.contains("turn up")
            || text.contains("up the");
        let done = if cue(Cue::SwitchedOff) || cue(Cue::Gone) {
            self.switch(false, partly)
        } else if cue(Cue::SwitchedOn) {
            self.switch(true, partly)
        } else if noun.amount == Some(Cue::More) && words.is_empty() {
            self.more_light(true)
        } else if noun.amount == Some(Cue::Less) && words.is_empty() {
            self.more_light(false)
        } else {
            self.relight(&words)
        };
        if done {
            Ok(())
        } else {
            Err(Refusal::Unclear(text.get(clause.start..clause.stop).unwrap_or_default().to_owned()))
        }
    }
}
