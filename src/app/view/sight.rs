//! How the scene is looked at.

use bevy::light::Skybox;
use bevy::prelude::*;

use crate::mesh::Bounds;

/// Marks the camera that shows the scene.
#[derive(Component)]
pub struct ViewCamera;

/// How one moves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Around the scene, from outside.
    #[default]
    Orbit,
    /// Through it.
    Walk,
}

/// How the scene is looked at.
#[derive(Resource, Default)]
pub struct Sight {
    /// How one moves.
    pub mode: Mode,
    /// Whether the ceiling is shown from outside, too.
    pub ceiling: bool,
    /// What there is to look at.
    pub stage: Option<Bounds>,
    /// Whether it lies under an open sky.
    pub open: bool,
    /// The sky, for those inside.
    pub sky: Option<Skybox>,
    /// The part of the window that is left for the view, in points: left, top, right, bottom.
    pub area: Option<[f32; 4]>,
    /// Whether the pointer is over the view and not over a control.
    pub pointer: bool,
    /// Whether keys belong to the view and not to a field.
    pub keys: bool,
}

impl Sight {
    /// Width over height of the view.
    pub fn aspect(&self) -> f32 {
        self.area.map_or(1.2, |[left, top, right, bottom]| (right - left).max(1.0) / (bottom - top).max(1.0))
    }

    /// Whether a point lies in the place.
    pub fn holds(&self, eye: Vec3) -> bool {
        self.stage.is_some_and(|stage| eye.cmpge(stage.min).all() && eye.cmple(stage.max).all())
    }
}

/// Asks to move the camera.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    /// So that everything fits.
    All,
    /// To where a visitor starts.
    Spawn,
}
