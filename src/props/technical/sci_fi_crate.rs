//! A cargo crate: panelled sides in a cage of braced edges, latches, corner lamps.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, extrude};
use crate::num::LinearRgb;
use crate::num::math::FRAC_PI_2;
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const SCI_FI_CRATE: Generator = Generator {
    kind: "sci_fi_crate",
    title: "Cargo crate",
    group: "technical",
    words: &["sci-fi crate", "cargo crate", "cargo container", "supply crate", "space crate", "metal crate"],
    styles: &["long", "dark"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.5, 0.9, 2.0),
        Param::m("height", 0.4, 0.7, 1.4),
        Param::m("depth", 0.4, 0.7, 1.4),
    ],
    source: "invented; air cargo boxes",
    slots: &[
        SlotSpec { name: "panel", material: "hull panels" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "flame", material: "glowing lamp" },
        SlotSpec { name: "iron", material: "black rubber" },
    ],
    clear_front_m: 0.3,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let inset = 0.03;
    let bar = (size.min_element() * 0.13).clamp(0.06, 0.11);
    let body = bevel_box(size - Vec3::new(inset * 2.0, inset * 2.0, inset * 2.0), 0.01);
    shape.add("body", "panel", body.at(0.0, size.y * 0.5, 0.0));
    // Corner blocks, a little proud, and the bars between them.
    let half = (size - Vec3::splat(bar)) * 0.5;
    let middle = Vec3::Y * size.y * 0.5;
    for x in [-1.0, 1.0] {
        for y in [-1.0, 1.0] {
            for z in [-1.0, 1.0] {
                let corner = bevel_box(Vec3::splat(bar), bar * 0.24);
                shape.add("corners", "metal", corner.moved(middle + half * Vec3::new(x, y, z)));
            }
            let rail = bevel_box(Vec3::new(bar * 0.7, bar * 0.7, size.z - bar * 1.6), 0.012);
            shape.add("bars", "metal", rail.moved(middle + (half + bar * 0.1) * Vec3::new(x, y, 0.0)));
            let cross = bevel_box(Vec3::new(size.x - bar * 1.6, bar * 0.7, bar * 0.7), 0.012);
            shape.add("bars", "metal", cross.moved(middle + (half + bar * 0.1) * Vec3::new(0.0, x, y)));
            let post = bevel_box(Vec3::new(bar * 0.7, size.y - bar * 1.6, bar * 0.7), 0.012);
            shape.add("bars", "metal", post.moved(middle + (half + bar * 0.1) * Vec3::new(x, 0.0, y)));
        }
    }
    for turn in 0..4usize {
        let (wide, out) = if turn.is_multiple_of(2) { (size.x, size.z) } else { (size.z, size.x) };
        let angle = FRAC_PI_2 * turn as f32;
        let mut put = |part, slot, mesh: TriMesh| {
            shape.add(part, slot, mesh.at(0.0, size.y * 0.5, out * 0.5 - inset).yawed(angle))
        };
        side(&mut put, Vec2::new(wide - bar * 2.0, size.y - bar * 2.0), turn);
    }
    let hinge = Vec3::new(0.0, size.y - inset, -size.z * 0.5 + bar * 1.3);
    let opens = Motion::Hinge { axis: Vec3::X, angle_rad: -1.7 };
    shape.moving("lid", hinge, opens, |shape| {
        let lid = bevel_box(Vec3::new(size.x - bar * 2.6, 0.03, size.z - bar * 2.6), 0.01);
        shape.add("lid", "panel", lid.at(0.0, size.y - inset + 0.004, 0.0));
        for side in [-1.0, 1.0] {
            let rib = bevel_box(Vec3::new(size.x - bar * 3.4, 0.024, 0.04), 0.008);
            shape.add("lid", "metal", rib.at(0.0, size.y - 0.013, side * size.z * 0.16));
        }
    });
    shape.support(Vec3::new(0.0, size.y, 0.0), size.x - bar, size.z - bar, 1.0);
    shape.light(Vec3::new(0.0, size.y * 0.5, size.z * 0.5 + 0.1), LinearRgb([0.4, 0.85, 1.0]), 3.0, 2.0);
}

/// One side: a chamfered raised field, latches or a data plate, a strip of light. Modelled about the origin
/// facing +Z, the body's face in z = 0.
fn side(put: &mut impl FnMut(&'static str, &'static str, TriMesh), clear: Vec2, turn: usize) {
    let (w, h) = (clear.x * 0.5 - 0.02, clear.y * 0.5 - 0.02);
    let cut = (w.min(h) * 0.35).min(0.09);
    let field = [
        (-w + cut, -h),
        (w - cut, -h),
        (w, -h + cut),
        (w, h - cut),
        (w - cut, h),
        (-w + cut, h),
        (-w, h - cut),
        (-w, -h + cut),
    ];
    let field: Vec<Vec2> = field.iter().map(|(x, y)| Vec2::new(*x, *y)).collect();
    put("fields", "panel", extrude(&field, 0.02, 0.006).at(0.0, 0.0, 0.004));
    if turn.is_multiple_of(2) {
        for x in [-0.55, 0.55] {
            put(
                "latches",
                "metal",
                bevel_box(Vec3::new(0.07, 0.12, 0.014), 0.005).at(w * x, h * 0.55, 0.018),
            );
            put(
                "latches",
                "iron",
                bevel_box(Vec3::new(0.045, 0.05, 0.014), 0.005).at(w * x, h * 0.55 - 0.018, 0.022),
            );
        }
        put("strip", "flame", bevel_box(Vec3::new(w * 0.6, 0.016, 0.01), 0.003).at(0.0, h * 0.55, 0.015));
        put("plate", "iron", bevel_box(Vec3::new(w * 0.7, h * 0.5, 0.008), 0.003).at(0.0, -h * 0.25, 0.015));
        for i in 0..4 {
            let x = (i as f32 - 1.5) * w * 0.15;
            put(
                "plate",
                "metal",
                bevel_box(Vec3::new(w * 0.06, h * 0.34, 0.008), 0.002).at(x, -h * 0.25, 0.018),
            );
        }
    } else {
        let grip = Vec3::new(w * 0.9, 0.026, 0.016);
        put("grips", "iron", bevel_box(grip, 0.006).at(0.0, h * 0.2, 0.02));
        for i in 0..3 {
            let y = -h * 0.15 - 0.045 * i as f32;
            put("grips", "metal", bevel_box(Vec3::new(w * 1.1, 0.018, 0.01), 0.004).at(0.0, y, 0.015));
        }
    }
}
