//! Moves things where no relation says where: across the room, to a side, turned, in each other's place.

use super::clause::Noun;
use super::editor::{Editor, Refusal};
use super::words::Cue;
use crate::spec::{
    Edit, ItemId, Mounting, Placement, Relation, RelationId, RelationKind, SupportedBy, Target,
};

impl Editor<'_> {
    /// Across the room, to the other wall or corner.
    pub(super) fn elsewhere(&mut self, noun: &Noun, ids: &[ItemId], text: &str) -> Result<(), Refusal> {
        for id in ids {
            let place = self.place_of(noun, id, text)?;
            let [x, y, z] = place.position;
            let half = self.half_size();
            // The nearer pair of walls is the one that it stands at.
            let across = half[0] - x.abs() < half[1] - z.abs();
            let position = if across { [-x, y, z] } else { [x, y, -z] };
            self.lock(id, Placement { position, yaw_rad: turned(place.yaw_rad, 180.0), ..place });
        }
        Ok(())
    }

    /// Turns items by so many degrees.
    pub(super) fn turn_around(
        &mut self,
        noun: &Noun,
        ids: &[ItemId],
        angle_deg: u32,
        text: &str,
    ) -> Result<(), Refusal> {
        for id in ids {
            let place = self.place_of(noun, id, text)?;
            self.lock(id, Placement { yaw_rad: turned(place.yaw_rad, (angle_deg % 360) as f32), ..place });
        }
        Ok(())
    }

    pub(super) fn aside(&mut self, noun: &Noun, id: &ItemId, side: Cue, text: &str) -> Result<(), Refusal> {
        let place = self.place_of(noun, id, text)?;
        let half = self.half_size();
        let [mut x, y, mut z] = place.position;
        match side {
            Cue::Left => x = -(half[0] * 0.7),
            Cue::Right => x = half[0] * 0.7,
            Cue::Rear => z = -(half[1] * 0.7),
            _ => z = half[1] * 0.7,
        }
        self.lock(id, Placement { position: [x, y, z], ..place });
        Ok(())
    }

    pub(super) fn lock(&mut self, id: &ItemId, place: Placement) {
        if let Some(mut item) = self.spec.items.get(id).cloned() {
            item.lock = Some(place);
            self.set(id, item);
        }
    }

    pub(super) fn place_of(&self, noun: &Noun, id: &ItemId, text: &str) -> Result<Placement, Refusal> {
        let place = self.places.get(id).cloned().ok_or_else(|| {
            let what = Editor::said(noun, text);
            Refusal::Cannot(format!("Where “{what}” stands is not known yet; nothing was changed."))
        })?;
        let on = |r: &&Relation| r.subject == *id && r.kind.carries();
        let carrier = self
            .spec
            .relations
            .values()
            .find(on)
            .and_then(|r| r.target.items().first().map(|id| (*id).clone()));
        let mounting = self.vocabulary.kinds.get(&self.spec.items[id].kind).map(|k| k.mounting);
        let support = match (carrier, mounting) {
            (Some(carrier), _) => SupportedBy::Item(carrier),
            (None, Some(Mounting::Wall)) => SupportedBy::Wall,
            (None, Some(Mounting::Ceiling)) => SupportedBy::Ceiling,
            _ => place.support.clone(),
        };
        Ok(Placement { support, ..place })
    }

    pub(super) fn half_size(&self) -> [f32; 2] {
        let corners = &self.spec.setting.polygon;
        [0, 1].map(|axis| corners.iter().map(|c| c[axis].abs()).fold(0.0, f32::max))
    }

    /// Lets two items change places.
    pub(super) fn trade_places(&mut self, a: &ItemId, b: &ItemId) {
        let (of_a, of_b) = (self.placing(a), self.placing(b));
        let both = |r: &Relation| r.names(a) && r.names(b);
        let stands = |of: &[(RelationId, Relation)]| -> Vec<(RelationKind, Target)> {
            of.iter().map(|(_, r)| (r.kind, r.target.clone())).collect()
        };
        // Two things at walls stand alike: then it is their positions that are traded.
        let traded = stands(&of_a) != stands(&of_b);
        for (relations, new) in [(of_a, b), (of_b, a)] {
            for (id, relation) in relations.into_iter().filter(|(_, r)| traded && !both(r)) {
                self.make(Edit::SetRelation(id, Some(Relation { subject: new.clone(), ..relation })));
            }
        }
        if let (false, Some(at_a), Some(at_b)) =
            (traded, self.places.get(a).cloned(), self.places.get(b).cloned())
        {
            self.lock(a, at_b);
            self.lock(b, at_a);
        }
    }
}

/// A heading turned further, within a half turn either way.
fn turned(yaw_rad: f32, angle_deg: f32) -> f32 {
    let half = std::f32::consts::PI;
    let yaw_rad = yaw_rad + angle_deg.to_radians();
    if yaw_rad > half { yaw_rad - 2.0 * half } else { yaw_rad }
}
