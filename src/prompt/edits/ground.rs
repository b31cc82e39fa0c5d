//! Gives floor, walls and ceiling another material, colour or shade.

use super::clause::{Adjective, Grade};
use super::editor::{Editor, Refusal};
use super::looks::without;
use super::shades::{antonym, regraded, shade};
use crate::prompt::surfaces::phrase;
use crate::spec::{Edit, Surface};

impl Editor<'_> {
    /// Changes a surface as the words say.
    pub fn resurface(&mut self, surface: Surface, words: &[Adjective]) -> Result<(), Refusal> {
        let name = match surface {
            Surface::Floor => "floor",
            Surface::Wall => "wall",
            Surface::Ceiling => "ceiling",
        };
        let Some(now) = self.spec.surfaces.get(&surface).cloned() else {
            return Err(Refusal::Missing(name.to_owned()));
        };
        let only_shade = |w: &&Adjective| {
            let says = &w.part.says;
            shade(self.vocabulary, &w.part).is_some() && says.color.is_none() && says.material.is_none()
        };
        // What is painted is bare no more.
        let paints = words.iter().any(|w| w.part.says.color.is_some() && w.part.says.material.is_none());
        let now = if paints { without(&now, "bare") } else { now };
        let names = words.iter().any(|w| w.part.says.color.is_some() || w.part.says.material.is_some());
        let graded = |w: &&Adjective| w.grade != Grade::Plain || (only_shade(w) && !names);
        let parts: Vec<_> = words.iter().filter(|w| !graded(w)).map(|w| w.part.clone()).collect();
        let mut new = match phrase(self.vocabulary, name, &now, &parts) {
            Some(new) => new,
            None if parts.is_empty() => now.clone(),
            None => {
                return Err(Refusal::Cannot(format!("The {name} cannot be made so; nothing was changed.")));
            }
        };
        for word in words.iter().filter(graded) {
            let turned = antonym(self.vocabulary, &word.part).filter(|_| word.grade == Grade::Less);
            let part = turned.as_ref().unwrap_or(&word.part);
            if part.says.adjective.is_none() && part.says.color.is_none() {
                return Err(Refusal::Cannot(format!("The {name} cannot be made so; nothing was changed.")));
            }
            new = regraded(self.vocabulary, &new, &part.word);
        }
        if new != now {
            self.make(Edit::SetSurface(surface, Some(new)));
        }
        Ok(())
    }
}
