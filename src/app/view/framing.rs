//! Moves the camera to where it was asked to be.

use bevy::camera_controller::free_camera::FreeCameraState;
use bevy::prelude::*;
use bevy_panorbit_camera::PanOrbitCamera;

use super::{Frame, Mode, Sight, ViewCamera};
use crate::app::document::Shown;
use crate::preview::Camera as Standpoint;
use crate::preview::camera::{fit, orbit_rotation};

/// Obeys the newest wish.
pub fn frame(
    mut asked: MessageReader<Frame>,
    mut sight: ResMut<Sight>,
    shown: Res<Shown>,
    camera: Single<(&mut Transform, &mut PanOrbitCamera, &mut FreeCameraState), With<ViewCamera>>,
) {
    let Some(asked) = asked.read().last() else { return };
    let (mut transform, mut orbit, mut free) = camera.into_inner();
    let aspect = sight.aspect();
    match asked {
        Frame::All => {
            let Some(stage) = sight.stage else { return };
            sight.mode = Mode::Orbit;
            let (yaw, pitch) = (0.62, 0.58);
            let (focus, radius) = fit(stage, orbit_rotation(yaw, pitch), aspect, !sight.open);
            (orbit.focus, orbit.target_focus) = (focus, focus);
            (orbit.radius, orbit.target_radius) = (Some(radius), radius);
            (orbit.yaw, orbit.target_yaw) = (Some(yaw), yaw);
            (orbit.pitch, orbit.target_pitch) = (Some(pitch), pitch);
            orbit.force_update = true;
        }
        Frame::Spawn => {
            let Some(built) = &shown.0 else { return };
            sight.mode = Mode::Walk;
            *transform = Standpoint::Spawn.pose(&built.scene, aspect).transform;
            let (yaw, pitch, _) = transform.rotation.to_euler(EulerRot::YXZ);
            (free.yaw, free.pitch, free.velocity) = (yaw, pitch, Vec3::ZERO);
        }
    }
}
