//! Changes the place: its size, its height, the number of its doors and windows.

use std::collections::BTreeMap;

use super::clause::{Adjective, Grade};
use super::editor::{Editor, Refusal};
use crate::prompt::lexicon::Opening;
use crate::spec::{Edit, Setting, SettingKind};

/// By how much "bigger" grows a place along each side.
const BIGGER: f32 = 1.25;
/// Least and greatest length of a side, and of the height, metres.
const SIDE_M: [f32; 2] = [1.5, 60.0];
const HEIGHT_M: [f32; 2] = [2.0, 20.0];
const MOST_DOORS: u32 = 8;
const MOST_WINDOWS: u32 = 24;

impl Editor<'_> {
    /// Changes the size of the place as words and measures say; false if they say nothing of it.
    pub fn resize(&mut self, words: &[Adjective], measures: &BTreeMap<String, f32>) -> Result<bool, Refusal> {
        let mut setting = self.spec.setting.clone();
        let mut said = !measures.is_empty();
        for word in words {
            let Some((size, strength)) = word.part.says.size else { continue };
            said = true;
            let size = &self.vocabulary.data.sizes[size];
            let less = word.grade == Grade::Less;
            let by = |factor: Option<f32>| {
                let grows = factor.filter(|f| *f != 1.0)? > 1.0;
                let by = 1.0 + (BIGGER - 1.0) * strength.clamp(0.3, 2.0);
                Some(if grows == less { 1.0 / by } else { by })
            };
            let mut sides = [by(size.width), by(size.depth)];
            let [wide, deep] = spans(&setting);
            if matches!(word.part.word.as_str(), "long" | "short") && deep > wide {
                // A hall is long where it is longest.
                sides.reverse();
            }
            stretch(&mut setting, sides);
            // "Bigger" is said of the floor, "higher" of the ceiling.
            if sides == [None, None] {
                setting.height_m *= by(size.height).unwrap_or(1.0);
            }
        }
        let spans = spans(&setting);
        for (axis, metres) in measures {
            match axis.as_str() {
                "width" | "" => stretch(&mut setting, [Some(metres / spans[0].max(0.1)), None]),
                "depth" => stretch(&mut setting, [None, Some(metres / spans[1].max(0.1))]),
                "height" => setting.height_m = *metres,
                _ => {}
            }
        }
        if setting.kind == SettingKind::Room {
            setting.height_m = (setting.height_m.clamp(HEIGHT_M[0], HEIGHT_M[1]) * 100.0).round() / 100.0;
        }
        self.settle(setting);
        Ok(said)
    }

    /// The number of doors or windows.
    pub fn openings(&self, opening: Opening) -> u32 {
        match opening {
            Opening::Door => self.spec.setting.doors,
            Opening::Window => self.spec.setting.windows,
        }
    }

    /// Sets the number of doors or windows.
    pub fn set_openings(&mut self, opening: Opening, number: i64) -> Result<(), Refusal> {
        let mut setting = self.spec.setting.clone();
        let cannot = |why: &str| Err(Refusal::Cannot(format!("{why}; nothing was changed.")));
        if setting.kind == SettingKind::Outdoor {
            return cannot("There are no walls here for doors or windows");
        }
        let (least, most, now) = match opening {
            Opening::Door => (1, MOST_DOORS, &mut setting.doors),
            Opening::Window => (0, MOST_WINDOWS, &mut setting.windows),
        };
        match u32::try_from(number) {
            Ok(number) if (least..=most).contains(&number) => *now = number,
            _ if opening == Opening::Door && number < 1 => return cannot("A room needs a door"),
            _ if number < 0 => return cannot("There are not so many"),
            _ => return cannot("There is no room for so many"),
        }
        self.settle(setting);
        Ok(())
    }

    fn settle(&mut self, setting: Setting) {
        if setting != self.spec.setting {
            self.make(Edit::SetSetting(Box::new(setting)));
        }
    }
}

fn spans(setting: &Setting) -> [f32; 2] {
    [0, 1].map(|axis| {
        let along = || setting.polygon.iter().map(|corner| corner[axis]);
        along().fold(f32::NEG_INFINITY, f32::max) - along().fold(f32::INFINITY, f32::min)
    })
}

/// Scales the outline about the origin, within sensible sizes.
fn stretch(setting: &mut Setting, factors: [Option<f32>; 2]) {
    let spans = spans(setting);
    for (axis, factor) in factors.into_iter().enumerate() {
        let Some(factor) = factor.filter(|f| f.is_finite() && spans[axis] > 0.0) else { continue };
        let factor = (spans[axis] * factor).clamp(SIDE_M[0], SIDE_M[1]) / spans[axis];
        for corner in &mut setting.polygon {
            corner[axis] = (corner[axis] * factor * 100.0).round() / 100.0;
        }
    }
}
