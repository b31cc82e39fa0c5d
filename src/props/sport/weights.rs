//! Dumbbells and plates, as racks and benches carry them.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, cylinder, displaced, lathe, profile, round_post};
use crate::num::math::{FRAC_PI_2, PI, rot_x, rot_y, rot_z};

/// Shapes of heads.
#[derive(Clone, Copy, PartialEq)]
pub enum Head {
    /// Six-sided rubber.
    Hex,
    /// Round urethane with a steel cap.
    Round,
    /// A cast ball.
    Globe,
}

/// A dumbbell along X about the origin, its heads `radius` and all `long` metres: (slot, mesh).
pub fn dumbbell(head: Head, radius: f32, long: f32) -> Vec<(&'static str, TriMesh)> {
    let grip = 0.125f32.min(long * 0.5);
    let block = (long - grip) * 0.5;
    let mut pieces = Vec::new();
    let swell = |t: f32| 0.0135 + 0.003 * (1.0 - (2.0 * t - 1.0) * (2.0 * t - 1.0));
    let handle =
        round_post(Vec3::Y * -grip * 0.5, Vec3::Y * grip * 0.5, swell, 8, 2).turned(rot_z(FRAC_PI_2));
    pieces.push(("steel", handle));
    for side in [0.0, PI] {
        let turn = rot_y(side);
        let lay = |mesh: TriMesh| mesh.turned(turn * rot_z(-FRAC_PI_2));
        match head {
            Head::Hex => {
                let cut = radius * 0.22;
                let outline = [
                    (0.0, 0.0),
                    (radius - cut, 0.0),
                    (radius, cut),
                    (radius, block - cut),
                    (radius - cut, block),
                    (0.0, block),
                ];
                let hex = lathe(&profile(&outline), 6, 0.3).yawed(PI / 6.0);
                pieces.push(("rubber", lay(hex.at(0.0, grip * 0.5, 0.0))));
            }
            Head::Round => {
                pieces.push((
                    "rubber",
                    lay(cylinder(radius, block, 14, radius * 0.12).at(0.0, grip * 0.5, 0.0)),
                ));
                let cap = cylinder(radius * 0.62, 0.006, 14, 0.0);
                pieces.push(("steel", lay(cap.at(0.0, grip * 0.5 + block - 0.003, 0.0))));
            }
            Head::Globe => {
                let ball = displaced(2, |d| d * radius).at(0.0, grip * 0.5 + radius * 0.95, 0.0);
                pieces.push(("rubber", lay(ball)));
                pieces.push(("rubber", lay(cylinder(0.022, 0.02, 10, 0.0).at(0.0, grip * 0.5 - 0.012, 0.0))));
            }
        }
    }
    pieces
}

/// A weight plate about the X axis, its middle at the origin: a raised rim and hub.
pub fn disc(radius: f32, thick: f32) -> TriMesh {
    let (h, t) = (thick * 0.5, thick * 0.3);
    let line = [
        (0.0, -h),
        (radius * 0.24, -h),
        (radius * 0.28, -t),
        (radius * 0.8, -t),
        (radius * 0.84, -h),
        (radius * 0.97, -h),
        (radius, -h * 0.7),
        (radius, h * 0.7),
        (radius * 0.97, h),
        (radius * 0.84, h),
        (radius * 0.8, t),
        (radius * 0.28, t),
        (radius * 0.24, h),
        (0.0, h),
    ];
    lathe(&profile(&line), 28, 0.5).turned(rot_z(FRAC_PI_2))
}

/// A round bar along an axis-aligned way from one point to another, with flat ends and a bevel.
pub fn rod(from: Vec3, to: Vec3, radius: f32, sides: u32) -> TriMesh {
    let way = to - from;
    let bar = cylinder(radius, way.length(), sides, radius * 0.2);
    let turn = if way.x.abs() > way.y.abs().max(way.z.abs()) {
        rot_z(-FRAC_PI_2 * way.x.signum())
    } else if way.z.abs() > way.y.abs() {
        rot_x(FRAC_PI_2 * way.z.signum())
    } else {
        rot_x(if way.y < 0.0 { PI } else { 0.0 })
    };
    bar.turned(turn).moved(from)
}

/// A square tube between two points, its flat sides towards `up`.
pub fn square(from: Vec3, to: Vec3, up: Vec3, wide: f32) -> TriMesh {
    crate::mesh::bar(&[from, to], up, |_| Vec2::splat(wide), wide * 0.14)
}
