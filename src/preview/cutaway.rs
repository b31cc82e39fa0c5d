//! The doll's house view: from outside, the ceiling and the walls towards the camera are left out.

use bevy::camera::visibility::Visibility;
use bevy::ecs::component::Component;
use bevy::math::{Vec2, Vec3, Vec3Swizzles};

use crate::scene::{Mesh, Node, Role, Scene};
use crate::spec::Surface;

use super::world::Place;

/// A part of the building that may stand between an outside camera and the room.
#[derive(Component, Clone, Copy, Debug, PartialEq)]
pub enum Screen {
    /// The ceiling.
    Above,
    /// Something that hangs from the ceiling; it stays, for it lights the room.
    Hanging,
    /// A wall, or something on it: a point of it and the way it faces, into the room.
    Wall {
        /// A point in the world.
        point: Vec3,
        /// Unit vector into the room.
        facing: Vec3,
    },
}

/// What is left out of the view.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cut {
    /// Where the camera is.
    pub eye: Vec3,
    /// Whether walls towards the camera go.
    pub walls: bool,
    /// Whether the ceiling goes.
    pub ceiling: bool,
}

impl Screen {
    /// What kind of screen a node is, if any; `floor` tells where the room is.
    pub fn of(node: &Node, place: &Place, mesh: Option<&Mesh>, floor: &Floor) -> Option<Screen> {
        let facing = place.rotation() * Vec3::Z;
        match &node.role {
            Role::Shell(Surface::Ceiling) => Some(Screen::Above),
            Role::Prop { support, .. } if support == "ceiling" => Some(Screen::Hanging),
            Role::Opening(_) | Role::Bound("facade") => Some(Screen::Wall { point: place.position, facing }),
            Role::Prop { support, .. } if support == "wall" => {
                Some(Screen::Wall { point: place.position, facing })
            }
            Role::Shell(Surface::Wall) => wall(place, mesh?, floor),
            _ => None,
        }
    }

    /// Whether it is shown under a cut.
    pub fn visibility(&self, cut: &Cut) -> Visibility {
        let hidden = match self {
            Screen::Above => cut.ceiling,
            Screen::Hanging => false,
            Screen::Wall { point, facing } => cut.walls && facing.dot(cut.eye - *point) < 0.0,
        };
        if hidden { Visibility::Hidden } else { Visibility::Inherited }
    }
}

/// The floor, to tell inside from outside.
pub struct Floor(Vec<[Vec2; 3]>);

impl Floor {
    /// From the scene's floor nodes.
    pub fn new(scene: &Scene, places: &[Place]) -> Floor {
        let mut triangles = Vec::new();
        for (node, place) in scene.nodes.iter().zip(places) {
            let mesh = node.mesh.and_then(|index| scene.meshes.get(index));
            if node.role == Role::Shell(Surface::Floor) {
                for primitive in mesh.iter().flat_map(|mesh| &mesh.primitives) {
                    let corners = primitive.mesh.triangles.iter().map(|t| primitive.mesh.corners(*t));
                    triangles.extend(corners.map(|t| t.map(|p| place.point(p).xz())));
                }
            }
        }
        Floor(triangles)
    }

    fn holds(&self, p: Vec2) -> bool {
        self.0.iter().any(|[a, b, c]| {
            let side = |from: Vec2, to: Vec2| (to - from).perp_dot(p - from);
            let (ab, bc, ca) = (side(*a, *b), side(*b, *c), side(*c, *a));
            (ab >= 0.0 && bc >= 0.0 && ca >= 0.0) || (ab <= 0.0 && bc <= 0.0 && ca <= 0.0)
        })
    }
}

/// A wall stands at right angles to most of its surface; the room is on the side where there is floor.
fn wall(place: &Place, mesh: &Mesh, floor: &Floor) -> Option<Screen> {
    let (mut best, mut point, mut count) = (Vec3::ZERO, Vec3::ZERO, 0.0);
    for primitive in &mesh.primitives {
        for triangle in &primitive.mesh.triangles {
            let [a, b, c] = primitive.mesh.corners(*triangle);
            let normal = (b - a).cross(c - a);
            if normal.y.abs() < normal.length() * 0.5 && normal.length() > best.length() {
                best = normal;
            }
            point += a + b + c;
            count += 3.0;
        }
    }
    let facing = place.rotation() * best.try_normalize()?;
    let point = place.point(point / f32::max(count, 1.0));
    let inside = |side: Vec3| floor.holds((point + side * 0.6).xz());
    match (inside(facing), inside(-facing)) {
        (true, false) => Some(Screen::Wall { point, facing }),
        (false, true) => Some(Screen::Wall { point, facing: -facing }),
        _ => None,
    }
}
