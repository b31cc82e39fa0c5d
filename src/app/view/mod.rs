//! The view: its cameras, what is framed, what is cut away, and the image it is drawn into.

pub mod canvas;
pub mod cut;
pub mod framing;
mod setup;
pub mod sight;
pub mod steering;

use bevy::prelude::*;

pub use canvas::Canvas;
pub use sight::{Frame, Mode, Sight, ViewCamera};

use super::show::exchange;

/// Adds the view.
pub fn plugin(app: &mut App) {
    let steps = (canvas::resize, framing::frame, steering::steer, cut::cut, cut::sky, canvas::pace)
        .chain()
        .after(exchange);
    app.init_resource::<Sight>()
        .init_resource::<Canvas>()
        .add_message::<Frame>()
        .add_systems(Startup, setup::setup)
        .add_systems(Update, steps);
}
