//! The panels: they show the document and ask for changes, nothing more.

pub mod choices;
pub mod findings;
pub mod icons;
pub mod materials;
pub mod panel;
pub mod prompt;
pub mod refine;
pub mod samples;
pub mod theme;
pub mod viewbar;
pub mod widgets;
pub mod words;

use bevy::prelude::*;
use bevy_egui::EguiPrimaryContextPass;

/// Adds the panels.
pub fn plugin(app: &mut App) {
    let panels = (panel::show, viewbar::show, viewbar::attend).chain().run_if(theme::ready);
    app.init_resource::<theme::Style>()
        .init_resource::<samples::Samples>()
        .add_systems(EguiPrimaryContextPass, (theme::apply, panels).chain());
}
