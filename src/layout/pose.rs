//! Position and heading in the plane, and how poses chain.

use glam::Vec2;

use crate::num::math::{atan2, sin_cos};
use crate::spec::Placement;

/// Where something stands: (x, z), height of its origin, heading.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pose {
    /// (x, z), metres.
    pub at: Vec2,
    /// Height of the origin, metres.
    pub y: f32,
    /// Counter-clockwise seen from above, radians.
    pub yaw: f32,
    front: Vec2,
}

impl Pose {
    /// A pose at a height.
    pub fn new(at: Vec2, y: f32, yaw: f32) -> Pose {
        let (s, c) = sin_cos(yaw);
        Pose { at, y, yaw, front: Vec2::new(s, c) }
    }

    /// Where a placement is.
    pub fn of(placement: &Placement) -> Pose {
        let [x, y, z] = placement.position;
        Pose::new(Vec2::new(x, z), y, placement.yaw_rad)
    }

    /// A pose on the floor.
    pub fn floor(at: Vec2, yaw: f32) -> Pose {
        Pose::new(at, 0.0, yaw)
    }

    /// Direction of the front (+Z).
    pub fn front(&self) -> Vec2 {
        self.front
    }

    /// Direction of the side (+X).
    pub fn side(&self) -> Vec2 {
        Vec2::new(self.front.y, -self.front.x)
    }

    /// A local point in the place.
    pub fn apply(&self, local: Vec2) -> Vec2 {
        self.at + self.side() * local.x + self.front * local.y
    }

    /// A point of the place seen from here.
    pub fn local(&self, point: Vec2) -> Vec2 {
        let d = point - self.at;
        Vec2::new(d.dot(self.side()), d.dot(self.front))
    }

    /// A pose given relative to this one.
    pub fn then(&self, local: &Pose) -> Pose {
        Pose::new(self.apply(local.at), self.y + local.y, self.yaw + local.yaw)
    }
}

/// The heading of something that looks along `direction`.
pub fn heading(direction: Vec2) -> f32 {
    atan2(direction.x, direction.y)
}

/// Size of the angle between a heading and a direction, radians.
pub fn angle_to(yaw: f32, direction: Vec2) -> f32 {
    let front = Pose::floor(Vec2::ZERO, yaw).front();
    atan2(front.perp_dot(direction).abs(), front.dot(direction))
}
