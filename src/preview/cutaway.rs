//! The doll's house view: from outside, the ceiling and the walls towards the camera are left out.

use bevy::camera::visibility::Visibility;
use bevy::ecs::component::Component;
use bevy::math::Vec3;

use crate::scene::{Mesh, Node, Role};
use crate::spec::Surface;

use super::world::Place;

/// A part of the building that may stand between an outside camera and the room.
#[derive(Component, Clone, Copy, Debug, PartialEq)]
pub enum Screen {
    /// The ceiling, or something that hangs from it and would float.
    Above,
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
    /// What kind of screen a node is, if any.
    pub fn of(node: &Node, place: &Place, mesh: Option<&Mesh>) -> Option<Screen> {
        let facing = place.rotation() * Vec3::Z;
        match &node.role {
            Role::Shell(Surface::Ceiling) => Some(Screen::Above),
            Role::Opening(_) => Some(Screen::Wall { point: place.position, facing }),
            Role::Prop { support, .. } if support == "wall" => Some(Screen::Wall { point: place.position, facing }),
            Role::Shell(Surface::Wall) => wall(place, mesh?),
            _ => None,
        }
    }

    /// Whether it is shown under a cut.
    pub fn visibility(&self, cut: &Cut) -> Visibility {
        let hidden = match self {
            Screen::Above => cut.ceiling,
            Screen::Wall { point, facing } => cut.walls && facing.dot(cut.eye - *point) < 0.0,
        };
        if hidden { Visibility::Hidden } else { Visibility::Inherited }
    }
}

/// A wall of one direction. Walls all around in one mesh leave themselves out: their backs are not drawn.
fn wall(place: &Place, mesh: &Mesh) -> Option<Screen> {
    let (mut area, mut total, mut point, mut count) = (Vec3::ZERO, 0.0, Vec3::ZERO, 0.0);
    for primitive in &mesh.primitives {
        for triangle in &primitive.mesh.triangles {
            let [a, b, c] = primitive.mesh.corners(*triangle);
            let normal = (b - a).cross(c - a);
            area += normal;
            total += normal.length();
            point += a + b + c;
            count += 3.0;
        }
    }
    let facing = place.rotation() * area.try_normalize()?;
    (area.length() > total * 0.6).then(|| Screen::Wall { point: place.point(point / count), facing })
}
