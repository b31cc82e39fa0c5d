//! Colours, spacing, radii and type of the window, and the egui style made of them.

use std::sync::Arc;

use bevy::prelude::*;
use bevy_egui::EguiContexts;
use bevy_egui::egui::{
    self, Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Stroke, TextStyle,
};

/// Behind everything.
pub const PANEL: Color32 = Color32::from_rgb(24, 25, 28);
/// Fields and cards.
pub const FIELD: Color32 = Color32::from_rgb(33, 34, 39);
/// Buttons at rest.
pub const RAISED: Color32 = Color32::from_rgb(44, 46, 52);
/// Buttons under the pointer.
pub const HOVERED: Color32 = Color32::from_rgb(56, 58, 66);
/// Hairlines.
pub const LINE: Color32 = Color32::from_rgb(58, 60, 68);
/// What is read.
pub const TEXT: Color32 = Color32::from_rgb(236, 234, 229);
/// What is read second.
pub const MUTED: Color32 = Color32::from_rgb(166, 166, 172);
/// The one warm colour: the main action, focus, progress.
pub const ACCENT: Color32 = Color32::from_rgb(240, 168, 80);
/// Text on the accent.
pub const ON_ACCENT: Color32 = Color32::from_rgb(36, 24, 8);
/// Something was done.
pub const GOOD: Color32 = Color32::from_rgb(132, 204, 148);
/// Something needs a look.
pub const WARN: Color32 = Color32::from_rgb(246, 196, 96);
/// Something failed.
pub const BAD: Color32 = Color32::from_rgb(244, 128, 112);

/// Words for things.
pub const ITEM: Color32 = Color32::from_rgb(140, 190, 246);
/// Words for how many and how large.
pub const AMOUNT: Color32 = Color32::from_rgb(150, 214, 170);
/// Words for colours and materials.
pub const LOOK: Color32 = Color32::from_rgb(226, 176, 148);
/// Words for styles and moods.
pub const MOOD: Color32 = Color32::from_rgb(202, 172, 240);
/// Words for where things stand.
pub const RELATION: Color32 = Color32::from_rgb(132, 208, 214);

/// Width of the panel, points.
pub const PANEL_WIDTH: f32 = 348.0;
/// Space between groups.
pub const GAP: f32 = 14.0;
/// Corner radius of buttons and fields.
pub const RADIUS: u8 = 8;

/// The family of headings and buttons.
pub fn strong() -> FontFamily {
    FontFamily::Name("strong".into())
}

/// Whether the fonts are there: egui takes them up one frame after they were set.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// Nothing is set.
    #[default]
    Bare,
    /// Set in this frame.
    Set,
    /// In use.
    Ready,
}

/// Whether panels can be drawn.
pub fn ready(style: Res<Style>) -> bool {
    *style == Style::Ready
}

/// Sets the style once.
pub fn apply(mut contexts: EguiContexts, mut style: ResMut<Style>) -> Result {
    match *style {
        Style::Bare => {
            let context = contexts.ctx_mut()?;
            context.set_fonts(fonts());
            context.set_theme(egui::Theme::Dark);
            context.all_styles_mut(dress);
            *style = Style::Set;
        }
        Style::Set => {
            *style = Style::Ready;
            info!("window ready");
        }
        Style::Ready => {}
    }
    Ok(())
}

fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let regular = FontData::from_static(include_bytes!("../../../assets/fonts/Inter-Regular.otf"));
    let semibold = FontData::from_static(include_bytes!("../../../assets/fonts/Inter-SemiBold.otf"));
    fonts.font_data.insert("Inter".into(), Arc::new(regular));
    fonts.font_data.insert("Inter SemiBold".into(), Arc::new(semibold));
    let fallback = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    let with = |name: &str| std::iter::once(name.to_owned()).chain(fallback.iter().cloned()).collect();
    fonts.families.insert(FontFamily::Proportional, with("Inter"));
    fonts.families.insert(strong(), with("Inter SemiBold"));
    fonts
}

fn dress(style: &mut egui::Style) {
    style.text_styles = [
        (TextStyle::Heading, FontId::new(22.0, strong())),
        (TextStyle::Body, FontId::new(14.0, FontFamily::Proportional)),
        (TextStyle::Button, FontId::new(13.5, FontFamily::Proportional)),
        (TextStyle::Small, FontId::new(12.0, FontFamily::Proportional)),
        (TextStyle::Monospace, FontId::new(13.0, FontFamily::Monospace)),
    ]
    .into();
    style.spacing.item_spacing = egui::vec2(8.0, 8.0);
    style.spacing.button_padding = egui::vec2(12.0, 7.0);
    style.spacing.interact_size = egui::vec2(34.0, 32.0);
    style.spacing.menu_margin = Margin::same(6);
    style.interaction.selectable_labels = false;
    let visuals = &mut style.visuals;
    visuals.panel_fill = PANEL;
    visuals.window_fill = PANEL;
    visuals.window_stroke = Stroke::new(1.0, LINE);
    visuals.extreme_bg_color = FIELD;
    visuals.text_edit_bg_color = Some(FIELD);
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(MUTED);
    visuals.selection.bg_fill = ACCENT.gamma_multiply(0.35);
    visuals.selection.stroke = Stroke::new(1.5, ACCENT);
    visuals.warn_fg_color = WARN;
    visuals.error_fg_color = BAD;
    visuals.hyperlink_color = ACCENT;
    let widgets = &mut visuals.widgets;
    let states = [
        (&mut widgets.noninteractive, PANEL, LINE, MUTED),
        (&mut widgets.inactive, RAISED, Color32::TRANSPARENT, TEXT),
        (&mut widgets.hovered, HOVERED, LINE, TEXT),
        (&mut widgets.active, HOVERED, ACCENT, TEXT),
        (&mut widgets.open, HOVERED, LINE, TEXT),
    ];
    for (state, fill, line, text) in states {
        state.bg_fill = fill;
        state.weak_bg_fill = fill;
        state.bg_stroke = Stroke::new(1.0, line);
        state.fg_stroke = Stroke::new(1.0, text);
        state.corner_radius = CornerRadius::same(RADIUS);
        state.expansion = 0.0;
    }
}
