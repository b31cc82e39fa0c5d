//! A finished object: meshes by material, what moves, what it can carry, where it is solid, what light it gives.

use glam::Vec3;

use super::Joint;
use crate::mesh::{Bounds, Prism, Support, TriMesh};
use crate::num::LinearRgb;

/// One object in its own space: metres, +Y up, front +Z (see `Mounting` for the origin).
#[derive(Clone, Debug, Default)]
pub struct Prop {
    /// Named meshes, each of one material slot.
    pub parts: Vec<Part>,
    /// Where it is solid; together these hold every vertex.
    pub collider: Vec<Prism>,
    /// Where other things may stand.
    pub supports: Vec<Support>,
    /// What it shines with.
    pub lights: Vec<PropLight>,
    /// What moves.
    pub joints: Vec<Joint>,
    /// Places for people and things.
    pub anchors: Vec<Anchor>,
    /// Slots and what they are made of here where nothing is said, unlike what the generator declares.
    pub finishes: Vec<(&'static str, &'static str)>,
    /// The slot that colour words change; without, the generator's first.
    pub colored: Option<&'static str>,
}

/// A place on an object that a person or a thing takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Anchor {
    /// What it is for: `"seat"`, `"bed"`, `"grip"`, `"hook"`.
    pub name: &'static str,
    /// Metres.
    pub position: Vec3,
    /// Which way one faces there, counter-clockwise from +Z seen from above, radians.
    pub yaw_rad: f32,
}

/// A mesh of one material.
#[derive(Clone, Debug)]
pub struct Part {
    /// What a person calls it, e.g. `"legs"`.
    pub name: &'static str,
    /// Name of a slot the generator declares.
    pub slot: &'static str,
    /// The triangles, texture coordinates in metres.
    pub mesh: TriMesh,
    /// What it moves with: a place in [`Prop::joints`]; none for what stands still.
    pub joint: Option<usize>,
    /// Whether its surface encloses a volume; leaves, cloth and paper do not.
    pub closed: bool,
}

/// A lamp, flame or screen.
#[derive(Clone, Copy, Debug)]
pub struct PropLight {
    /// Where it shines from, metres.
    pub position: Vec3,
    /// Colour of the light.
    pub color: LinearRgb,
    /// Luminous intensity, candela (a candle is 1, a 60 W bulb about 65).
    pub candela: f32,
    /// Distance beyond which it may be ignored, metres.
    pub range: f32,
}

impl Prop {
    /// The box around all parts; a point for an object without any.
    pub fn bounds(&self) -> Bounds {
        let empty = Bounds { min: Vec3::ZERO, max: Vec3::ZERO };
        self.parts.iter().filter_map(|part| part.mesh.bounds()).reduce(Bounds::union).unwrap_or(empty)
    }

    /// Number of triangles.
    pub fn triangles(&self) -> usize {
        self.parts.iter().map(|part| part.mesh.triangles.len()).sum()
    }
}
