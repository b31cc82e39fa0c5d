//! The scene as it is shown and exported.

use glam::{Quat, Vec3};

use crate::material::Choice;
use crate::mesh::{Prism, TriMesh};
use crate::num::LinearRgb;
use crate::spec::Surface;
use crate::texture::PbrMaps;

/// A finished scene. Indices point into the vectors beside them.
#[derive(Clone, Debug, Default)]
pub struct Scene {
    /// The prompt it came from.
    pub prompt: String,
    /// Its seed.
    pub seed: u64,
    /// Meshes, shared by the nodes that look alike.
    pub meshes: Vec<Mesh>,
    /// Materials, each with its baked maps.
    pub materials: Vec<Material>,
    /// Everything that is somewhere, parents before children.
    pub nodes: Vec<Node>,
    /// How things move, if somebody asks them to.
    pub animations: Vec<Animation>,
    /// Factor that brings the scene's photometric light to a picture's 0..1: chosen so that a white surface
    /// in the scene's typical light comes out bright but not burnt.
    pub exposure: f32,
    /// Where a visitor can walk: four corners each, counter-clockwise seen from above, metres.
    pub walkable: Vec<[Vec3; 4]>,
    /// Daylight, for viewers; glTF files carry the sun as a directional light.
    pub sky: Sky,
}

/// What a node shows: triangles by material.
#[derive(Clone, Debug)]
pub struct Mesh {
    /// E.g. `Oak chair`.
    pub name: String,
    /// One for each material.
    pub primitives: Vec<Primitive>,
}

/// Triangles of one material.
#[derive(Clone, Debug)]
pub struct Primitive {
    /// Texture coordinates count tiles of the material (metres divided by its `size_m`).
    pub mesh: TriMesh,
    /// Index into [`Scene::materials`].
    pub material: usize,
}

/// A material with its maps.
#[derive(Clone, Debug)]
pub struct Material {
    /// Stable id, e.g. `weathered-oak-planks`.
    pub id: String,
    /// The phrase it was made from.
    pub prompt: String,
    /// The recipe it uses.
    pub recipe: String,
    /// What its maps were baked from; `None` where they come from a file.
    pub choice: Option<Choice>,
    /// Edge length of one tile in metres.
    pub size_m: f32,
    /// The baked maps.
    pub maps: PbrMaps,
    /// Luminance factor of the emissive map, cd/m² relative to white; 0 without one.
    pub emission: f32,
    /// Whether both sides of its triangles are seen (leaves, cloth).
    pub double_sided: bool,
    /// Share of light that passes straight through, 0 for all but glass and water.
    pub transparency: f32,
}

/// Something somewhere.
#[derive(Clone, Debug)]
pub struct Node {
    /// What a person would call it; unique.
    pub name: String,
    /// What it is for.
    pub role: Role,
    /// Position in the scene, metres.
    pub position: Vec3,
    /// Heading, counter-clockwise from above, radians.
    pub yaw_rad: f32,
    /// Index into [`Scene::meshes`].
    pub mesh: Option<usize>,
    /// A light at its origin.
    pub light: Option<Light>,
    /// Index of the node it hangs on; position and heading are relative to that.
    pub parent: Option<usize>,
    /// What may stand for it and all below it from afar; none where that is not asked for.
    pub lods: Lods,
    /// Where it is solid, in its own space; nothing where that is not asked for.
    pub solid: Vec<Prism>,
}

impl Node {
    /// A node without mesh or light at the origin.
    pub fn at_origin(name: impl Into<String>, role: Role) -> Node {
        Node {
            name: name.into(),
            role,
            position: Vec3::ZERO,
            yaw_rad: 0.0,
            mesh: None,
            light: None,
            parent: None,
            lods: Lods::default(),
            solid: Vec::new(),
        }
    }
}

/// Coarser meshes for the distance.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lods {
    /// Indices into [`Scene::meshes`], finest first; past the last one nothing need be shown.
    pub meshes: Vec<usize>,
    /// How large what they stand for is beside the whole object, 0..1: all parts of it change at one distance.
    pub share: f32,
}

/// What a node is for: written as `extras.scenewright`.
#[derive(Clone, Debug, PartialEq)]
pub enum Role {
    /// An item of the Spec.
    Prop {
        /// Its id.
        id: String,
        /// Its kind.
        kind: String,
        /// What was asked for.
        prompt: String,
        /// `floor`, `wall`, `ceiling` or an item's id.
        support: String,
    },
    /// A piece of an object, by name.
    Part {
        /// The object's id.
        of: String,
        /// E.g. `left door`.
        name: String,
    },
    /// A place on an object for a person or a thing.
    Anchor {
        /// The object's id.
        of: String,
        /// E.g. `seat`.
        name: String,
    },
    /// A surface of the place.
    Shell(Surface),
    /// What bounds a place outdoors: `land`, `edge`, `facade`, `water`, `quay`.
    Bound(&'static str),
    /// Something that stands around a place outdoors, by its kind; not an item.
    Scenery(String),
    /// A door or window: `door` or `window`.
    Opening(&'static str),
    /// A lamp, a flame, the sun.
    Light,
    /// Where a visitor starts.
    Spawn,
}

/// A named motion.
#[derive(Clone, Debug, PartialEq)]
pub struct Animation {
    /// E.g. `Oak chest open`; unique.
    pub name: String,
    /// What moves.
    pub tracks: Vec<Track>,
}

/// How one node moves.
#[derive(Clone, Debug, PartialEq)]
pub struct Track {
    /// Index into [`Scene::nodes`].
    pub node: usize,
    /// When each key holds, seconds, rising from 0.
    pub times_secs: Vec<f32>,
    /// One value for each time; between them it goes evenly.
    pub keys: Keys,
}

/// The values of a track.
#[derive(Clone, Debug, PartialEq)]
pub enum Keys {
    /// Rotations.
    Turn(Vec<Quat>),
    /// Positions, metres.
    Move(Vec<Vec3>),
}

/// A punctual light in the units of KHR_lights_punctual; directional ones shine along the node's −Z.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Light {
    /// Point or directional.
    pub kind: LightKind,
    /// Colour.
    pub color: LinearRgb,
    /// Candela for points, lux for directional lights.
    pub intensity: f32,
    /// Metres; points only.
    pub range: f32,
}

/// The kinds of light.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LightKind {
    /// Shines everywhere from a point.
    Point,
    /// Shines from afar.
    Directional {
        /// Height of the light above the horizon, radians; the node's yaw says from where.
        elevation_rad: f32,
    },
}

/// Daylight around the scene.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sky {
    /// Whether there is an open sky.
    pub open: bool,
    /// Colour of the ambient light.
    pub ambient: LinearRgb,
    /// Its illuminance, lux.
    pub ambient_lux: f32,
}
