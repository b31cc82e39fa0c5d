//! The plates of a suit of armour: shells of oval sections, one over the other.

use glam::{Vec2, Vec3};

use crate::mesh::{
    TriMesh, bar, bevel_box, box_project_faces, cylinder, displaced, loft, ring, shade, smooth_path,
};
use crate::num::math::{FRAC_PI_2, TAU, on_circle, rot_x, rot_z};
use crate::props::Shape;
use crate::props::monuments::cut::body;

/// The measures of a suit: `unit` is the height of its wearer, `wide` stretches it sideways.
pub struct Suit {
    /// Height of the wearer, metres.
    pub unit: f32,
    /// Factor on widths.
    pub wide: f32,
    /// What it stands on, metres.
    pub ground: f32,
    /// Whether the plates are pointed and fluted.
    pub gothic: bool,
}

impl Suit {
    /// A place on the suit from shares of its height.
    pub fn at(&self, x: f32, y: f32, z: f32) -> Vec3 {
        Vec3::new(x * self.wide, y, z) * self.unit + Vec3::Y * self.ground
    }

    /// A shell of oval sections given in shares of the height.
    pub fn shell(&self, sections: &[[f32; 4]], sides: usize) -> TriMesh {
        let scale = [self.unit, self.unit * self.wide, self.unit, self.unit];
        let curve: Vec<[f32; 4]> =
            sections.iter().map(|s| std::array::from_fn(|i| s[i] * scale[i])).collect();
        body(&curve, sides, 0.9).at(0.0, self.ground, 0.0)
    }
}

/// Breastplate and backplate with a keel, a waist, a gorget and edges of brass.
pub fn torso(shape: &mut Shape, suit: &Suit) {
    let sections = [
        [0.575, 0.088, 0.066, 0.0],
        [0.6, 0.083, 0.064, 0.004],
        [0.64, 0.098, 0.08, 0.012],
        [0.69, 0.112, 0.09, 0.014],
        [0.74, 0.114, 0.088, 0.008],
        [0.775, 0.108, 0.074, 0.0],
        [0.8, 0.092, 0.058, -0.006],
        [0.815, 0.06, 0.045, -0.008],
    ];
    // The keel: the breast comes to a ridge in front.
    let keel = if suit.gothic { 0.018 } else { 0.01 } * suit.unit;
    let middle = suit.ground + suit.unit * 0.68;
    let mesh = suit.shell(&sections, 32).deformed(|p| {
        let near = (1.0 - p.x.abs() / (suit.unit * 0.05)).max(0.0);
        let away = (p.y - middle) / (suit.unit * 0.12);
        let level = 1.0 - (away * away).min(1.0);
        if p.z > 0.0 { p + Vec3::Z * keel * near * near * level } else { p }
    });
    shape.add("breastplate", "metal", box_project_faces(&shade(mesh, 0.8)));
    let hoop = |y: f32, half: f32, deep: f32, thick: f32| {
        let ring = ring(1.0, 0.06, 32, 6).stretched(
            Vec3::new(half * suit.wide, thick / 0.06, deep) * Vec3::new(suit.unit, 1.0, suit.unit),
        );
        box_project_faces(&ring).moved(suit.at(0.0, y, 0.0))
    };
    shape.add("edges", "brass", hoop(0.577, 0.088, 0.066, 0.006));
    // Gorget: three lames about the neck.
    for i in 0..3 {
        let k = i as f32;
        let lame = [
            [0.806 + 0.014 * k, 0.062 - 0.007 * k, 0.052 - 0.005 * k, -0.004],
            [0.824 + 0.014 * k, 0.056 - 0.007 * k, 0.047 - 0.005 * k, -0.003],
        ];
        shape.add("gorget", "metal", suit.shell(&lame, 24));
    }
    // Straps over the shoulders and rivets along the arm holes.
    for side in [-1.0, 1.0] {
        let path = [
            suit.at(side * 0.07, 0.76, 0.074),
            suit.at(side * 0.074, 0.8, 0.046),
            suit.at(side * 0.07, 0.806, -0.01),
        ];
        shape.add(
            "straps",
            "leather",
            bar(&smooth_path(&path, 4), Vec3::Z, |_| Vec2::new(0.028, 0.012), 0.003),
        );
        for k in 0..4 {
            let y = 0.6 + 0.035 * k as f32;
            let rivet = displaced(1, |d| d * 0.0065);
            let half = 0.08 + 0.009 * k as f32;
            shape.add("rivets", "brass", rivet.moved(suit.at(side * half * 0.86, y, half * 0.42)));
        }
    }
}

/// The fauld: lames below the waist, and two tassets over the thighs.
pub fn skirt(shape: &mut Shape, suit: &Suit) {
    for i in 0..5 {
        let k = i as f32;
        let lame = [
            [0.545 - 0.021 * k, 0.096 + 0.0055 * k, 0.077 + 0.0045 * k, 0.0],
            [0.55 - 0.021 * k, 0.097 + 0.0055 * k, 0.078 + 0.0045 * k, 0.0],
            [0.578 - 0.021 * k, 0.0885 + 0.0055 * k, 0.069 + 0.0045 * k, 0.0],
        ];
        shape.add("fauld", "metal", suit.shell(&lame, 26));
    }
    for side in [-1.0, 1.0] {
        let plate = displaced(3, |d| {
            let point = if suit.gothic { 0.4 * (-d.y).max(0.0) } else { 0.0 };
            Vec3::new(d.x * 0.05 * (1.0 - point), d.y * 0.062, d.z * 0.016 + 0.012 * (1.0 - d.x * d.x))
                * Vec3::new(suit.wide, 1.0, 1.0)
                * suit.unit
        });
        let plate = plate.turned(rot_x(-0.12));
        shape.add("tassets", "metal", box_project_faces(&plate).moved(suit.at(side * 0.058, 0.425, 0.074)));
        let strap = bar(
            &[suit.at(side * 0.058, 0.475, 0.098), suit.at(side * 0.058, 0.5, 0.1)],
            Vec3::Z,
            |_| Vec2::new(0.024, 0.01),
            0.002,
        );
        shape.add("straps", "leather", strap);
    }
}

/// A close helmet: skull with a comb, a visor with sight and breaths, a bevor.
pub fn helmet(shape: &mut Shape, suit: &Suit) {
    let skull = [
        [0.845, 0.05, 0.056, 0.004],
        [0.87, 0.056, 0.066, 0.004],
        [0.9, 0.061, 0.073, 0.002],
        [0.935, 0.061, 0.074, 0.0],
        [0.962, 0.053, 0.066, -0.002],
        [0.982, 0.037, 0.049, -0.004],
        [0.993, 0.018, 0.028, -0.005],
        [0.997, 0.004, 0.008, -0.006],
    ];
    shape.add("helmet", "metal", suit.shell(&skull, 28));
    let comb: Vec<Vec3> = (0..=14)
        .map(|i| on_circle(std::f32::consts::PI * (0.12 + 0.8 * i as f32 / 14.0)))
        .map(|p| suit.at(0.0, 0.925 + p.y * 0.071, p.x * 0.073 - 0.003))
        .collect();
    let crest = |t: f32| Vec2::new(0.008 + 0.012 * crate::num::math::sin(t * 3.1), 0.012);
    shape.add("helmet", "metal", bar(&comb, Vec3::Y, |t| crest(t) * suit.unit * 0.6, 0.002));
    // The visor comes forward to a point; its sight is a dark slit.
    let point = if suit.gothic { 0.03 } else { 0.022 };
    let visor = |low: f32, high: f32, out: f32| {
        let rows = 6;
        let rings: Vec<Vec<Vec3>> = (0..=rows)
            .map(|i| {
                let t = i as f32 / rows as f32;
                let y = low + (high - low) * t;
                let bulge = crate::num::math::sin(t * std::f32::consts::PI) * point;
                (0..24)
                    .map(|k| on_circle(-TAU * k as f32 / 24.0))
                    .map(|p| {
                        let nose = if p.y > 0.0 {
                            (1.0 - p.x.abs()) * (1.0 - p.x.abs()) * (point + bulge)
                        } else {
                            0.0
                        };
                        suit.at(p.x * (0.0625 + out), y, p.y.max(-0.15) * (0.074 + out) + nose + 0.002)
                    })
                    .collect()
            })
            .collect();
        box_project_faces(&shade(loft(&rings, 0.6), 0.6))
    };
    shape.add("visor", "metal", visor(0.862, 0.912, 0.002));
    shape.add("visor", "metal", visor(0.922, 0.94, 0.001));
    shape.add("visor", "leather", visor(0.908, 0.926, -0.002));
    shape.add("bevor", "metal", visor(0.836, 0.866, 0.0));
    for side in [-1.0, 1.0] {
        let pivot =
            cylinder(suit.unit * 0.011, suit.unit * 0.009, 16, 0.003).turned(rot_z(-FRAC_PI_2 * side));
        shape.add("visor", "brass", pivot.moved(suit.at(side * 0.06, 0.924, 0.012)));
        for k in 0..4 {
            let hole = bevel_box(Vec3::new(0.005, 0.024, 0.008), 0.0015);
            let x = 0.014 + 0.01 * k as f32;
            let near = 1.0 - x / 0.0645;
            let z = 0.072 + near * near * point * 1.95 - 0.004 * k as f32;
            shape.add("breaths", "leather", hole.moved(suit.at(side * x, 0.884, z)));
        }
    }
}
