//! Keys that work wherever the focus is.

use bevy::input::ButtonState;
use bevy::input::keyboard::KeyboardInput;
use bevy::prelude::*;

use super::export::Export;
use super::generate::{Cancel, Generation};
use super::screenshot::TakePicture;

/// Whether the prompt was sent off by key; the panel takes the line break out that the key left.
#[derive(Resource, Clone, Copy, Debug, Default)]
pub struct Submit(pub bool);

/// Adds the keys.
pub fn plugin(app: &mut App) {
    app.init_resource::<Submit>().add_systems(Update, press);
}

/// Reads keys one after the other: in a slow frame Ctrl may come and go between two looks at the keyboard.
fn press(
    mut keys: MessageReader<KeyboardInput>,
    mut control: Local<bool>,
    mut submit: ResMut<Submit>,
    generation: Res<Generation>,
    mut cancel: MessageWriter<Cancel>,
    mut export: MessageWriter<Export>,
    mut picture: MessageWriter<TakePicture>,
) {
    for key in keys.read() {
        let down = key.state == ButtonState::Pressed;
        match key.key_code {
            KeyCode::ControlLeft | KeyCode::ControlRight | KeyCode::SuperLeft => *control = down,
            KeyCode::Enter | KeyCode::NumpadEnter if down && *control => submit.0 = true,
            KeyCode::KeyE if down && *control => {
                export.write(Export);
            }
            KeyCode::Escape if down && generation.0.is_some() => {
                cancel.write(Cancel);
            }
            KeyCode::F12 if down && !key.repeat => {
                picture.write(TakePicture);
            }
            _ => {}
        }
    }
}
