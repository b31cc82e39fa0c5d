//! Open stairs: wide treads on a single steel beam, and a flight that winds round a newel.

use glam::{Vec2, Vec3};

use super::timber::{board, rod};
use crate::mesh::{bevel_box, cylinder, extrude};
use crate::num::Stream;
use crate::num::math::{FRAC_PI_2, TAU, on_circle, rot_x, rot_y};
use crate::props::Shape;

/// Treads that seem to float: each stands on a bracket of the one beam under the middle.
pub fn floating(shape: &mut Shape, size: Vec3, steps: usize, draw: &mut Stream) {
    let (rise, going) = (size.y / steps as f32, size.z / steps as f32);
    let thick = 0.06_f32.min(rise * 0.4);
    for i in 0..steps {
        let (y, z) = (rise * (i as f32 + 1.0), size.z * 0.5 - going * (i as f32 + 0.5));
        let deep = going * 0.98;
        let tread = board(Vec3::new(size.x, thick, deep), draw);
        shape.add("treads", "wood", tread.at(0.0, y - thick * 0.5, z));
        let plate = bevel_box(Vec3::new((size.x * 0.4).min(0.42), 0.012, deep * 0.7), 0.003);
        shape.add("beam", "iron", plate.at(0.0, y - thick - 0.005, z));
    }
    // Seen from the side, x being −z: a saw-toothed upper edge, a straight lower one.
    let half = size.z * 0.5;
    let mut outline = vec![Vec2::new(-half + going * 0.12, 0.0), Vec2::new(-half + going * 1.3, 0.0)];
    let back = size.y - rise - 0.24 - thick;
    outline.push(Vec2::new(half - going * 0.06, back.max(0.0)));
    for i in (0..steps).rev() {
        let (x, y) = (-half + going * i as f32, rise * (i as f32 + 1.0) - thick - 0.01);
        outline.push(Vec2::new(x + going * 0.94, y));
        outline.push(Vec2::new(x + going * 0.12, y));
        if i > 0 {
            outline.push(Vec2::new(x + going * 0.12, (y - rise * 0.9).max(0.001)));
        }
    }
    outline.dedup_by(|a, b| a.distance(*b) < 1e-4);
    let beam = extrude(&outline, (size.x * 0.14).min(0.14), 0.004).turned(rot_y(FRAC_PI_2));
    shape.add("beam", "iron", beam);
}

/// Wedge-shaped treads on brackets round a newel.
pub fn spiral(shape: &mut Shape, size: Vec3, steps: usize, draw: &mut Stream) {
    let radius = size.x.min(size.z) * 0.5;
    let newel = 0.055;
    let rise = size.y / steps as f32;
    let pitch = (TAU * 0.75 / steps as f32).min(0.5);
    // The first tread lies at the front; one climbs to the left.
    let turn_of = |i: f32| FRAC_PI_2 + pitch * i;
    let half = pitch * 0.5 * 1.16;
    let mut wedge: Vec<Vec2> = (0..=4).map(|k| on_circle(half * (k as f32 * 0.5 - 1.0)) * radius).collect();
    wedge.extend([Vec2::new(newel * 0.7, newel * 0.8), Vec2::new(newel * 0.7, -newel * 0.8)]);
    for i in 0..steps {
        let top = rise * (i as f32 + 1.0);
        let slab = extrude(&wedge, 0.04, 0.006).turned(rot_x(-FRAC_PI_2));
        let slab = slab.uv_moved(Vec2::new(draw.unit(), draw.unit()) * 2.0);
        shape.add("treads", "wood", slab.yawed(-turn_of(i as f32)).at(0.0, top - 0.02, 0.0));
        let out = on_circle(turn_of(i as f32)) * (radius - 0.045);
        let (out, middle) = (Vec3::new(out.x, 0.0, out.y), Vec3::Y * (top - 0.05));
        shape.add("brackets", "iron", rod(middle, middle + out * 0.92, 0.014, 10));
        shape.add("brackets", "iron", cylinder(newel + 0.012, 0.05, 20, 0.006).at(0.0, top - 0.085, 0.0));
    }
    shape.add("newel", "iron", cylinder(newel, size.y, 24, 0.004));
    shape.add("newel", "iron", cylinder(newel * 2.2, 0.02, 28, 0.005));
}
