//! What is seen of a room from outside, and of the sky from inside.

use bevy::light::Skybox;
use bevy::prelude::*;

use super::{Sight, ViewCamera};
use crate::preview::cutaway::{Cut, Screen};

/// Leaves out what stands between an outside camera and the room.
pub fn cut(
    sight: Res<Sight>,
    camera: Single<&Transform, With<ViewCamera>>,
    mut screens: Query<(&Screen, &mut Visibility)>,
) {
    let outside = !sight.holds(camera.translation);
    let cut = Cut { eye: camera.translation, walls: outside, ceiling: outside && !sight.ceiling };
    for (screen, mut visibility) in &mut screens {
        let wanted = screen.visibility(&cut);
        if *visibility != wanted {
            *visibility = wanted;
        }
    }
}

/// The sky is seen from inside and outdoors; a room from outside stands before a plain backdrop.
pub fn sky(
    sight: Res<Sight>,
    mut commands: Commands,
    camera: Single<(Entity, &Transform, Option<&Skybox>), With<ViewCamera>>,
) {
    let (entity, transform, current) = camera.into_inner();
    let wanted = sight.sky.as_ref().filter(|_| sight.open || sight.holds(transform.translation));
    if current.and_then(|sky| sky.image.as_ref()) == wanted.and_then(|sky| sky.image.as_ref()) {
        return;
    }
    match wanted {
        Some(sky) => commands.entity(entity).insert(sky.clone()),
        None => commands.entity(entity).remove::<Skybox>(),
    };
}
