//! Puts the placed items, the shell, the lights and the markers together.

use std::collections::BTreeMap;

use glam::Vec3;

use super::data::{Light, LightKind, Material, Mesh, Node, Role, Scene, Sky};
use super::exposure::exposure;
use super::look::{Look, Paint};
use super::names::Names;
use super::object::{Detail, Objects, painted};
use super::outdoors::Outdoors;
use super::shell::shell;
use super::walkable::walkable;
use crate::layout::{Place, Problem, Walk};
use crate::num::math::{PI, rot_x, rot_y};
use crate::spec::{ItemId, Placement, Spec, Surface};

/// Everything that is known before the scene is put together.
pub struct Parts<'a> {
    /// The description.
    pub spec: &'a Spec,
    /// Its rooms, the first one first.
    pub rooms: Vec<RoomParts<'a>>,
    /// What each placed item looks like, openings included.
    pub looks: &'a BTreeMap<ItemId, Look>,
    /// What is around the items outdoors.
    pub outdoors: &'a Outdoors,
    /// The material of skirting boards.
    pub trim: &'a Paint,
    /// Every baked material.
    pub materials: Vec<Material>,
    /// Which of them each paint is.
    pub painted: &'a BTreeMap<Paint, usize>,
}

/// One room of the scene.
pub struct RoomParts<'a> {
    /// What its walls are named after, e.g. `Kitchen`; nothing where there is only one room.
    pub title: String,
    /// The layout problem; its place is the shell.
    pub problem: &'a Problem,
    /// Where things stand; heights count from the room's floor.
    pub placements: &'a BTreeMap<ItemId, Placement>,
    /// Where a visitor starts and can walk.
    pub walk: &'a Walk,
    /// The material of each surface of the shell.
    pub surfaces: BTreeMap<Surface, Paint>,
}

/// The finished scene.
pub fn assemble(parts: Parts) -> Scene {
    let mut builder =
        Builder { parts: &parts, scene: Scene::default(), names: Names::default(), candela: 0.0 };
    builder.shells();
    builder.outdoors();
    builder.items();
    builder.sun();
    builder.spawn();
    let Builder { mut scene, candela, .. } = builder;
    let spec = parts.spec;
    let places: Vec<&Place> = parts.rooms.iter().map(|room| &room.problem.place).collect();
    scene.prompt = spec.prompt.clone();
    scene.seed = spec.seed;
    scene.exposure = exposure(&places, &spec.light, candela);
    scene.sky = Sky {
        open: places.iter().all(|place| !place.indoor),
        ambient: spec.light.ambient_color.to_linear(),
        ambient_lux: spec.light.ambient_lux,
    };
    scene.walkable = walkable(&parts.rooms);
    scene.materials = parts.materials;
    scene
}

struct Builder<'a> {
    parts: &'a Parts<'a>,
    scene: Scene,
    names: Names,
    candela: f32,
}

impl Builder<'_> {
    fn shells(&mut self) {
        for room in &self.parts.rooms {
            for piece in shell(&room.problem.place) {
                let paint = if piece.trim { self.parts.trim } else { &room.surfaces[&piece.surface] };
                let primitive = painted(&piece.mesh, self.parts.painted[paint], &self.parts.materials);
                let name = self.names.unique(&named(&room.title, &piece.name));
                self.scene.meshes.push(Mesh { name: name.clone(), primitives: vec![primitive] });
                let mesh = Some(self.scene.meshes.len() - 1);
                let position = Vec3::Y * room.problem.place.floor_m;
                self.node(Node { mesh, position, ..Node::at_origin(name, Role::Shell(piece.surface)) });
            }
        }
    }

    fn outdoors(&mut self) {
        let made = self.parts.outdoors;
        let first = self.scene.meshes.len();
        for kit in &made.kits {
            let primitive = |(paint, mesh): &(Paint, crate::mesh::TriMesh)| {
                painted(mesh, self.parts.painted[paint], &self.parts.materials)
            };
            let shown = kit.parts.iter().filter(|(_, mesh)| !mesh.triangles.is_empty());
            let primitives = shown.map(primitive).collect();
            self.scene.meshes.push(Mesh { name: kit.name.clone(), primitives });
        }
        for stand in &made.stands {
            let name = self.names.unique(&made.kits[stand.kit].name);
            let (position, yaw_rad) = (stand.position, stand.yaw_rad);
            let mesh = Some(first + stand.kit);
            self.node(Node { position, yaw_rad, mesh, ..Node::at_origin(name, stand.role.clone()) });
        }
    }

    fn items(&mut self) {
        let parts = self.parts;
        let lamps = parts.spec.light.lamps;
        let mut objects = Objects::new(&parts.materials, parts.painted, Detail::Joints, lamps);
        let pieces = parts.rooms.iter().flat_map(|room| room.problem.pieces.iter().map(move |p| (room, p)));
        for (room, piece) in pieces {
            let (Some(at), Some(look)) = (room.placements.get(&piece.id), parts.looks.get(&piece.id)) else {
                continue;
            };
            let root = Node {
                position: Vec3::from(at.position) + Vec3::Y * room.problem.place.floor_m,
                yaw_rad: at.yaw_rad,
                ..Node::at_origin(self.names.unique(&piece.title), role(piece, look, at))
            };
            self.candela += look.prop.lights.iter().map(|light| light.candela * lamps).sum::<f32>();
            objects.add(&mut self.scene, &mut self.names, root, look);
        }
    }

    fn sun(&mut self) {
        let light = &self.parts.spec.light;
        if light.sun_lux <= 0.0 || light.elevation_deg <= 0.0 {
            return;
        }
        let kind = LightKind::Directional { elevation_rad: light.elevation_deg.to_radians() };
        let (color, intensity) = (light.sun_color.to_linear(), light.sun_lux);
        let name = self.names.unique("Sun");
        self.node(Node {
            // Where it stands does not matter to its light, but people look for it above the scene.
            position: rot_y(light.azimuth_deg.to_radians())
                * (rot_x(-light.elevation_deg.to_radians()) * Vec3::new(0.0, 0.0, 20.0)),
            yaw_rad: light.azimuth_deg.to_radians(),
            light: Some(Light { kind, color, intensity, range: 0.0 }),
            ..Node::at_origin(name, Role::Light)
        });
    }

    fn spawn(&mut self) {
        let Some(walk) = self.parts.rooms.first().map(|room| room.walk) else { return };
        self.node(Node {
            position: Vec3::new(walk.spawn.x, walk.ground_m, walk.spawn.y),
            // Cameras and visitors look along −Z.
            yaw_rad: walk.spawn_yaw_rad + PI,
            ..Node::at_origin("Spawn point", Role::Spawn)
        });
    }

    fn node(&mut self, node: Node) {
        self.scene.nodes.push(node);
    }
}

fn role(piece: &crate::layout::Piece, look: &Look, at: &Placement) -> Role {
    match look.generator.kind {
        "door" => Role::Opening("door"),
        "window" => Role::Opening("window"),
        kind => Role::Prop {
            id: piece.id.0.clone(),
            kind: kind.into(),
            prompt: piece.title.clone(),
            support: at.support.label().into(),
        },
    }
}

/// `Kitchen`, `North wall` → `Kitchen north wall`.
fn named(room: &str, piece: &str) -> String {
    if room.is_empty() { piece.to_owned() } else { format!("{room} {}", piece.to_lowercase()) }
}
