//! Gathers the pieces of an object while a generator builds it.

use glam::{Vec2, Vec3};

use super::{Anchor, Args, Generator, Joint, Motion, Part, Prop, PropLight};
use crate::mesh::{Prism, Support, TriMesh, even_uvs, weld};
use crate::num::LinearRgb;

/// Width that one person sits on, metres.
const SEAT_M: f32 = 0.52;

/// An object being built. Every solid piece gets its own collider prism, so add legs one by one;
/// pieces of the same part name and slot end up in one mesh.
#[derive(Debug, Default)]
pub struct Shape {
    prop: Prop,
    /// What pieces are added to now.
    joint: Option<usize>,
}

impl Shape {
    /// Adds a solid piece to the part `part` in material slot `slot`.
    pub fn add(&mut self, part: &'static str, slot: &'static str, mesh: TriMesh) {
        self.prop.collider.extend(Prism::around(&mesh));
        self.add_inside(part, slot, mesh);
    }

    /// Adds a piece that lies within pieces already added, and needs no collider of its own
    /// (handles flush with a door do; handles that stick out do not qualify).
    pub fn add_inside(&mut self, part: &'static str, slot: &'static str, mesh: TriMesh) {
        self.put(part, slot, mesh, true);
    }

    /// Adds a piece whose surface encloses no volume: leaves, cloth, paper.
    pub fn add_sheet(&mut self, part: &'static str, slot: &'static str, mesh: TriMesh) {
        self.prop.collider.extend(Prism::around(&mesh));
        self.put(part, slot, mesh, false);
    }

    fn put(&mut self, part: &'static str, slot: &'static str, mesh: TriMesh, closed: bool) {
        if mesh.triangles.is_empty() {
            return;
        }
        let joint = self.joint;
        let same = |p: &&mut Part| p.name == part && p.slot == slot && p.joint == joint && p.closed == closed;
        match self.prop.parts.iter_mut().find(same) {
            Some(existing) => existing.mesh.append(mesh),
            None => self.prop.parts.push(Part { name: part, slot, mesh, joint, closed }),
        }
    }

    /// Adds what moves: pieces that `build` adds turn about `pivot` (metres, in the object's space) or slide.
    /// Build them where they are at rest. `name` is unique within the object, e.g. `"left door"`.
    pub fn moving(
        &mut self,
        name: impl Into<String>,
        pivot: Vec3,
        motion: Motion,
        build: impl FnOnce(&mut Shape),
    ) {
        self.prop.joints.push(Joint { name: name.into(), pivot, motion });
        let outer = self.joint.replace(self.prop.joints.len() - 1);
        build(self);
        self.joint = outer;
    }

    /// How many things move so far.
    pub fn joints(&self) -> usize {
        self.prop.joints.len()
    }

    /// Says what a slot is made of in this style, where the prompt does not: a material prompt.
    pub fn made_of(&mut self, slot: &'static str, material: &'static str) {
        self.prop.finishes.retain(|finish| finish.0 != slot);
        self.prop.finishes.push((slot, material));
    }

    /// Says what a slot is made of in each of some styles; of those asked for the first counts.
    pub fn styled(&mut self, args: &Args, slot: &'static str, materials: &[(&str, &'static str)]) {
        if let Some((_, material)) = materials.iter().find(|(style, _)| args.is(style)) {
            self.made_of(slot, material);
        }
    }

    /// Says which slot colour words change, if not the first one.
    pub fn colored(&mut self, slot: &'static str) {
        self.prop.colored = Some(slot);
    }

    /// Declares a place that a person or thing takes, and which way one faces there.
    pub fn anchor(&mut self, name: &'static str, position: Vec3, yaw_rad: f32) {
        self.prop.anchors.push(Anchor { name, position, yaw_rad });
    }

    /// Declares a rectangular surface that carries things: centre, full width (x) and depth (z), and the
    /// free height above it.
    pub fn support(&mut self, center: Vec3, width: f32, depth: f32, clear: f32) {
        let half = Vec2::new(width, depth) * 0.5;
        let middle = Vec2::new(center.x, center.z);
        let corners = [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)];
        let outline = corners.iter().map(|(x, z)| middle + half * Vec2::new(*x, *z)).collect();
        self.prop.supports.push(Support { outline, height: center.y, clear });
    }

    /// Declares a round surface that carries things, as the octagon within it.
    pub fn support_round(&mut self, center: Vec3, radius: f32, clear: f32) {
        let middle = Vec2::new(center.x, center.z);
        let corner =
            |i: u8| middle + crate::num::math::on_circle(f32::from(i) * crate::num::math::FRAC_PI_4) * radius;
        self.prop.supports.push(Support { outline: (0..8).map(corner).collect(), height: center.y, clear });
    }

    /// Declares places to sit, facing +Z, side by side over `width` metres round the middle of the seat.
    pub fn seats(&mut self, middle: Vec3, width: f32) {
        let count = (width / SEAT_M).max(1.0) as usize;
        let pitch = width / count as f32;
        for i in 0..count {
            let x = (i as f32 - (count - 1) as f32 * 0.5) * pitch;
            self.anchor("seat", middle + Vec3::X * x, 0.0);
        }
    }

    /// Declares a point light.
    pub fn light(&mut self, position: Vec3, color: LinearRgb, candela: f32, range: f32) {
        self.prop.lights.push(PropLight { position, color, candela, range });
    }

    /// The finished object: textures evened, vertices welded, slots in the generator's order.
    pub fn finish(self, generator: &Generator) -> Prop {
        let mut prop = self.prop;
        let order = |slot: &str| generator.slots.iter().position(|s| s.name == slot).unwrap_or(usize::MAX);
        prop.parts.sort_by_key(|part| order(part.slot));
        for part in &mut prop.parts {
            part.mesh = even_uvs(std::mem::take(&mut part.mesh));
            weld::identical(&mut part.mesh);
        }
        prop
    }
}
