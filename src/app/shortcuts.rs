//! Keys that work wherever the focus is.

use bevy::prelude::*;

use super::generate::{Cancel, Generate, Generation};
use super::screenshot::TakePicture;

/// Adds the keys.
pub fn plugin(app: &mut App) {
    app.add_systems(PreUpdate, press.after(bevy::input::InputSystems));
}

fn press(
    keys: Res<ButtonInput<KeyCode>>,
    generation: Res<Generation>,
    mut generate: MessageWriter<Generate>,
    mut cancel: MessageWriter<Cancel>,
    mut picture: MessageWriter<TakePicture>,
) {
    let control = keys.any_pressed([KeyCode::ControlLeft, KeyCode::ControlRight, KeyCode::SuperLeft]);
    if control && keys.any_just_pressed([KeyCode::Enter, KeyCode::NumpadEnter]) {
        generate.write(Generate);
    }
    if keys.just_pressed(KeyCode::Escape) && generation.0.is_some() {
        cancel.write(Cancel);
    }
    if keys.just_pressed(KeyCode::F12) {
        picture.write(TakePicture);
    }
}
