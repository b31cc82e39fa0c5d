//! Seed and size.

use bevy_egui::egui::{self, DragValue, Ui};

use super::{icons, theme, widgets};
use crate::app::document::Wish;
use crate::num::Seed;

const SIZES_PX: [u32; 3] = [512, 1024, 2048];

/// The row of choices under the prompt.
pub fn row(ui: &mut Ui, wish: &mut Wish) {
    ui.horizontal(|ui| {
        ui.vertical(|ui| {
            widgets::caption(ui, "Seed");
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                ui.add_sized([72.0, 32.0], DragValue::new(&mut wish.seed).range(0..=999_999).speed(1.0));
                if icons::die(ui).clicked() {
                    wish.seed = Seed(wish.seed).stream("another seed").below(1_000_000) as u64;
                }
            });
        });
        ui.add_space(10.0);
        ui.vertical(|ui| {
            widgets::caption(ui, "Detail (pixels per 2 m)");
            let frame = egui::Frame::new().fill(theme::FIELD).corner_radius(theme::RADIUS).inner_margin(2);
            frame.show(ui, |ui| {
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = 2.0;
                    ui.spacing_mut().button_padding = egui::vec2(10.0, 4.0);
                    ui.spacing_mut().interact_size.y = 28.0;
                    for size_px in SIZES_PX {
                        if widgets::choice(ui, &size_px.to_string(), wish.size_px == size_px).clicked() {
                            wish.size_px = size_px;
                        }
                    }
                });
            });
        });
    });
}
