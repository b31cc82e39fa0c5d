//! Who moves the camera: one controller at a time, and none while a control is used.

use bevy::camera_controller::free_camera::FreeCameraState;
use bevy::prelude::*;
use bevy_panorbit_camera::{ActiveCameraData, PanOrbitCamera};

use super::{Mode, Sight, ViewCamera};

/// Switches the controllers.
pub fn steer(
    sight: Res<Sight>,
    camera: Single<(Entity, &Transform, &mut PanOrbitCamera, &mut FreeCameraState), With<ViewCamera>>,
    mouse: Res<ButtonInput<MouseButton>>,
    mut active: ResMut<ActiveCameraData>,
    mut grabbed: Local<bool>,
) {
    let (entity, transform, mut orbit, mut free) = camera.into_inner();
    // A drag that began over the view goes on wherever the pointer gets.
    let pressed = mouse.get_pressed().len() > 0;
    let begun = sight.pointer && mouse.get_just_pressed().len() > 0;
    *grabbed = pressed && (*grabbed || begun);
    let mine = *grabbed || (sight.pointer && !pressed);

    let orbiting = sight.mode == Mode::Orbit && mine;
    let walking = sight.mode == Mode::Walk && (mine || sight.keys);
    if walking && !free.enabled {
        let (yaw, pitch, _) = transform.rotation.to_euler(EulerRot::YXZ);
        (free.yaw, free.pitch) = (yaw, pitch);
    }
    if orbit.enabled != orbiting {
        orbit.enabled = orbiting;
    }
    if free.enabled != walking {
        free.enabled = walking;
    }
    // The camera draws into an image, so its controller has to be told how large the view is.
    if let Some([left, top, right, bottom]) = sight.area {
        let size = Some(Vec2::new(right - left, bottom - top));
        let data =
            ActiveCameraData { entity: Some(entity), viewport_size: size, window_size: size, manual: true };
        if *active != data {
            *active = data;
        }
    }
}
