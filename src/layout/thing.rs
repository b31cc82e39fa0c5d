//! Anything a relation can speak of, reduced to an oriented box: a piece, a door, a window.

use glam::Vec2;

use super::body::Body;
use super::convex::Convex;
use super::pose::Pose;
use super::{Opening, OpeningKind, Place};

/// An oriented box with a front.
#[derive(Clone, Debug)]
pub struct Thing {
    /// Where it is and how it is turned.
    pub pose: Pose,
    /// Lowest local (x, z).
    pub low: Vec2,
    /// Highest local (x, z).
    pub high: Vec2,
    /// Lowest y in the place.
    pub bottom: f32,
    /// Highest y in the place.
    pub top: f32,
    /// Outline in the place.
    pub outline: Convex,
}

impl Thing {
    /// A piece at a pose.
    pub fn piece(body: &Body, pose: &Pose) -> Thing {
        Thing {
            pose: *pose,
            low: body.low,
            high: body.high,
            bottom: pose.y + body.bottom,
            top: pose.y + body.top,
            outline: body.hull.posed(pose),
        }
    }

    /// An opening as a thin box on the room's face of its wall.
    pub fn opening(place: &Place, opening: &Opening) -> Thing {
        let pose = Pose::floor(place.opening_middle(opening), place.heading(opening.wall));
        let half = opening.width_m * 0.5;
        let (low, high) = (Vec2::new(-half, -0.02), Vec2::new(half, 0.02));
        let outline = Convex::rectangle(low, high).posed(&pose);
        Thing { pose, low, high, bottom: opening.sill_m, top: opening.sill_m + opening.height_m, outline }
    }

    /// The middle of the box.
    pub fn middle(&self) -> Vec2 {
        self.pose.apply((self.low + self.high) * 0.5)
    }

    /// Width and depth.
    pub fn size(&self) -> Vec2 {
        self.high - self.low
    }
}

/// The entrance.
pub fn entrance(place: &Place) -> Option<Thing> {
    place.entrance().map(|o| Thing::opening(place, o))
}

/// All windows.
pub fn windows(place: &Place) -> Vec<Thing> {
    let windows = place.openings.iter().filter(|o| o.kind == OpeningKind::Window);
    windows.map(|o| Thing::opening(place, o)).collect()
}
