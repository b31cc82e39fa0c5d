//! Where everything of a scene is: world positions, bounds, the visitor's place.

use glam::{Mat3, Vec3};

use crate::mesh::Bounds;
use crate::num::math;
use crate::scene::{Node, Role, Scene};
use crate::spec::Surface;

/// A node's place in the world: first turned, then moved.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Position, metres.
    pub position: Vec3,
    /// Heading, radians.
    pub yaw_rad: f32,
}

impl Place {
    /// The rotation matrix of the heading.
    pub fn rotation(&self) -> Mat3 {
        math::rot_y(self.yaw_rad)
    }

    /// A point of the node's own space, in the world.
    pub fn point(&self, local: Vec3) -> Vec3 {
        self.position + self.rotation() * local
    }
}

/// The world place of every node, by index. Parents stand before their children.
pub fn places(scene: &Scene) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::with_capacity(scene.nodes.len());
    for node in &scene.nodes {
        let own = Place { position: node.position, yaw_rad: node.yaw_rad };
        let parent = node.parent.and_then(|index| places.get(index)).copied();
        places.push(parent.map_or(own, |parent| Place {
            position: parent.point(own.position),
            yaw_rad: parent.yaw_rad + own.yaw_rad,
        }));
    }
    places
}

/// The box around all that is drawn; none for an empty scene.
pub fn bounds(scene: &Scene) -> Option<Bounds> {
    bounds_of(scene, |_| true)
}

/// The box in which a visitor looks around: the room, or outdoors the things on the ground.
pub fn stage(scene: &Scene) -> Option<Bounds> {
    let around =
        |node: &Node| matches!(node.role, Role::Shell(Surface::Floor) | Role::Bound(_) | Role::Scenery(_));
    if !scene.sky.open {
        return bounds(scene);
    }
    bounds_of(scene, |node| !around(node)).or_else(|| bounds(scene))
}

/// Where the visitor starts and looks: eye 1.6 m above the spawn node, else the middle of the place.
pub fn eye(scene: &Scene) -> (Vec3, Vec3) {
    let places = places(scene);
    let spawn = scene.nodes.iter().position(|node| node.role == Role::Spawn);
    let center = stage(scene).map_or(Vec3::ZERO, |b| Vec3::new(b.center().x, b.min.y, b.center().z));
    let Some(place) = spawn.and_then(|index| places.get(index)) else {
        return (center + Vec3::Y * EYE_M, center + Vec3::new(0.0, EYE_M, -1.0));
    };
    let eye = place.position + Vec3::Y * EYE_M;
    // Visitors, like cameras, look along −Z.
    let ahead = place.rotation() * Vec3::NEG_Z;
    (eye, eye + ahead * 2.0 - Vec3::Y * 0.25)
}

/// Height of the eyes above the floor, metres.
pub const EYE_M: f32 = 1.6;

fn bounds_of(scene: &Scene, wanted: impl Fn(&Node) -> bool) -> Option<Bounds> {
    let places = places(scene);
    let meshes: Vec<Option<Bounds>> = scene
        .meshes
        .iter()
        .map(|mesh| mesh.primitives.iter().filter_map(|p| p.mesh.bounds()).reduce(Bounds::union))
        .collect();
    let drawn = scene.nodes.iter().zip(&places).filter(|(node, _)| wanted(node));
    let boxes = drawn.filter_map(|(node, place)| {
        let local = node.mesh.and_then(|index| *meshes.get(index)?)?;
        let corners = (0..8).map(|i| {
            let pick = |bit: usize, a: f32, b: f32| if i & bit == 0 { a } else { b };
            place.point(Vec3::new(
                pick(1, local.min.x, local.max.x),
                pick(2, local.min.y, local.max.y),
                pick(4, local.min.z, local.max.z),
            ))
        });
        corners.map(|p| Bounds { min: p, max: p }).reduce(Bounds::union)
    });
    boxes.reduce(Bounds::union)
}
