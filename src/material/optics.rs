//! How the surfaces of some recipes treat light beyond what their maps say.

/// Light that comes from, or goes through, a surface.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Optics {
    /// Luminance of the emissive map's white, cd/m².
    pub emission: f32,
    /// Share of light that passes straight through, 0..1.
    pub transparency: f32,
    /// Whether thin sheets of it are seen from both sides.
    pub double_sided: bool,
}

const NONE: Optics = Optics { emission: 0.0, transparency: 0.0, double_sided: false };
const SHEET: Optics = Optics { double_sided: true, ..NONE };

/// The recipes that differ from plain opaque matter.
const SPECIAL: [(&str, Optics); 8] = [
    ("glow", Optics { emission: 900.0, ..NONE }),
    ("glass", Optics { transparency: 0.75, ..NONE }),
    ("water", Optics { transparency: 0.45, ..NONE }),
    ("leaves", SHEET),
    ("paper", SHEET),
    ("canvas", SHEET),
    ("velvet", SHEET),
    ("woven_fabric", SHEET),
];

/// The optics of a recipe by its name.
pub fn optics(recipe: &str) -> Optics {
    SPECIAL.iter().find(|(name, _)| *name == recipe).map_or(NONE, |(_, optics)| *optics)
}
