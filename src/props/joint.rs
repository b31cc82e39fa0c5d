//! What moves on an object: where it is held and how far it goes.

use glam::Vec3;

/// A moving group of parts: a door, a lid, a drawer, a wheel, a pendulum. It is built at rest.
#[derive(Clone, Debug, PartialEq)]
pub struct Joint {
    /// What a person calls it, unique within the object, e.g. `"left door"`.
    pub name: String,
    /// The point it turns about, or slides from, metres.
    pub pivot: Vec3,
    /// How it moves.
    pub motion: Motion,
}

/// A motion; axes are unit vectors, turns go by the right-hand rule.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Motion {
    /// Opens by turning through an angle (doors, lids).
    Hinge {
        /// Direction of the hinge.
        axis: Vec3,
        /// From closed to open, radians.
        angle_rad: f32,
    },
    /// Opens by sliding (drawers, hatches).
    Slide {
        /// From closed to open, metres.
        by: Vec3,
    },
    /// Turns for ever (wheels, fans, rotors).
    Spin {
        /// Direction of the axle.
        axis: Vec3,
        /// One turn, seconds.
        period_secs: f32,
    },
    /// Goes to and fro for ever (pendulums, signs, cradles).
    Swing {
        /// Direction of the pivot.
        axis: Vec3,
        /// To either side, radians.
        angle_rad: f32,
        /// There and back, seconds.
        period_secs: f32,
    },
}

impl Motion {
    /// A pendulum of a length in metres, at small angles: period 2π √(l / g).
    pub fn pendulum(axis: Vec3, angle_rad: f32, length_m: f32) -> Motion {
        let period_secs = std::f32::consts::TAU * (length_m.max(0.01) / 9.81).sqrt();
        Motion::Swing { axis, angle_rad, period_secs }
    }

    /// Whether it waits to be opened; others move by themselves.
    pub fn opens(&self) -> bool {
        matches!(self, Motion::Hinge { .. } | Motion::Slide { .. })
    }
}
