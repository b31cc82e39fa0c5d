//! Flames and candles, shared by everything that burns.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, lathe, shade, smooth_profile, tube, tube_varying};
use crate::num::math::{TAU, cos, on_circle, sin};
use crate::num::{LinearRgb, Stream};

/// The colour of candle light, about 1900 K.
pub const CANDLE_LIGHT: LinearRgb = LinearRgb([1.0, 0.52, 0.19]);
/// The colour of a wood fire, about 1700 K.
pub const FIRE_LIGHT: LinearRgb = LinearRgb([1.0, 0.43, 0.12]);
/// The colour of a warm lamp, about 2700 K.
pub const LAMP_LIGHT: LinearRgb = LinearRgb([1.0, 0.71, 0.42]);
/// The colour of office light, about 4500 K.
pub const COOL_LIGHT: LinearRgb = LinearRgb([0.93, 0.96, 1.0]);

/// A tongue of flame standing on y = 0, its tip moved by `lean` metres (x, z).
pub fn flame(height: f32, radius: f32, lean: Vec2) -> TriMesh {
    tongue(height, radius, lean, 8, 2)
}

/// A larger, twisting tongue of flame for fires.
pub fn tongue(height: f32, radius: f32, lean: Vec2, sides: u32, steps: usize) -> TriMesh {
    let points = [(0.0, 0.0), (0.62, 0.07), (1.0, 0.28), (0.72, 0.52), (0.3, 0.8), (0.0, 1.0)];
    let points = points.map(|(r, y)| (r * radius, y * height));
    let bent = lathe(&smooth_profile(&points, steps), sides, 1.2).deformed(|p| {
        let t = p.y / height;
        let wave = sin(t * 5.0) * radius * 0.3 * t;
        p + Vec3::new(lean.x * t * t + wave, 0.0, lean.y * t * t - wave * 0.6)
    });
    shade(bent, 1.2)
}

/// A burning candle of wax, standing on y = 0.
pub struct Candle {
    /// Wax, drips and wick.
    pub wax: TriMesh,
    /// The flame.
    pub flame: TriMesh,
    /// Where the light comes from.
    pub light: Vec3,
}

/// A candle `height` metres tall to the tip of its flame; thick ones burn with a bigger flame.
pub fn taper(height: f32, radius: f32, random: &mut Stream) -> Candle {
    let sides = if radius > 0.02 { 18 } else { 11 };
    let fire = (0.028 + radius * 0.5).min(height * 0.4);
    let body = height - fire - 0.006;
    let tilt = random.range(0.0, TAU);
    let dip = (radius * 0.16).min(body * 0.2);
    let outline = smooth_profile(
        &[
            (radius, body * 0.5),
            (radius * 0.99, body - radius * 0.3),
            (radius * 0.9, body),
            (radius * 0.72, body - radius * 0.1),
            (radius * 0.45, body - radius * 0.3),
            (0.0, body - radius * 0.34),
        ],
        if sides > 12 { 2 } else { 1 },
    );
    let mut whole = vec![Vec2::ZERO, Vec2::new(radius * 1.02, 0.0)];
    whole.extend(outline);
    let cup = lathe(&whole, sides, 0.8).deformed(|p| {
        // The rim has melted lower on one side.
        let low = p.x * cos(tilt) + p.z * sin(tilt);
        Vec3::new(p.x, if p.y > body * 0.4 { p.y - dip * (0.5 + 0.5 * low / radius) } else { p.y }, p.z)
    });
    let mut wax = vec![shade(cup, 0.8)];
    for i in 0..3 {
        let turn = tilt + (i as f32 - 1.0) * 0.9 + random.signed() * 0.3;
        let out = on_circle(turn) * radius;
        let length = body * random.range(0.2, 0.55);
        let top = body - dip - radius * 0.12;
        let path = [0.0, 0.5, 1.0].map(|t| Vec3::new(out.x, top - length * t, out.y));
        wax.push(tube_varying(&path, |t| radius * (0.1 + 0.12 * t), 5));
    }
    let pool = body - radius * 0.34 - dip * 0.5;
    let lean = Vec2::new(random.signed(), random.signed()) * fire * 0.08;
    wax.push(tube(&[Vec3::Y * (pool - 0.002), Vec3::new(lean.x, height - fire + 0.004, lean.y)], 0.0012, 5));
    let flame = flame(fire, fire * 0.2, lean).at(0.0, height - fire, 0.0);
    Candle { wax: TriMesh::merged(wax), flame, light: Vec3::Y * (height - fire * 0.6) }
}
