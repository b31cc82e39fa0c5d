//! A ceiling beam: hewn timber on corbels or braces, or a steel joist.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, box_project_faces, extrude, loft, sphere};
use crate::num::math::{FRAC_PI_2, rot_y};
use crate::num::noise::fbm3;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BEAM: Generator = Generator {
    kind: "beam",
    title: "Ceiling beam",
    group: "architecture",
    words: &["ceiling beam", "wooden beam", "rafter", "joist", "timber beam", "girder"],
    styles: &["steel", "hewn"],
    mounting: Mounting::Ceiling,
    params: &[
        Param::m("width", 1.0, 3.0, 8.0),
        Param::m("height", 0.14, 0.26, 0.5),
        Param::m("depth", 0.1, 0.2, 0.4),
    ],
    source: "Neufert, Architects' Data",
    slots: &[
        SlotSpec { name: "wood", material: "dark walnut wood" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "metal", material: "brushed steel" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("steel") {
        joist(shape, size);
        return;
    }
    let tall = size.y * 0.8;
    let thick = size.z - 0.012;
    shape.add("beam", "wood", hewn(args, Vec3::new(size.x - 0.004, tall, thick)).at(0.0, -tall * 0.5, 0.0));
    let mut tone = args.random("corbels");
    for side in [-1.0, 1.0] {
        // A carved corbel under each end.
        let long = (size.x * 0.12).clamp(0.14, 0.35);
        let low = size.y - tall;
        let outline = [
            (0.0, 0.0),
            (0.0, -low),
            (long * 0.3, -low),
            (long * 0.42, -low * 0.82),
            (long * 0.5, -low * 0.5),
            (long * 0.7, -low * 0.42),
            (long, -low * 0.3),
            (long, 0.0),
        ];
        let outline: Vec<Vec2> = outline.iter().map(|(x, y)| Vec2::new(*x, *y)).collect();
        let corbel = extrude(&outline, size.z * 0.7, 0.006);
        let corbel = if side < 0.0 { corbel } else { corbel.mirrored_x() };
        let corbel = corbel.uv_moved(Vec2::new(tone.unit(), tone.unit()));
        shape.add("corbels", "wood", corbel.at(side * size.x * 0.5, -tall + 0.002, 0.0));
        let strap = bevel_box(Vec3::new(0.045, tall * 0.96, size.z), 0.003);
        let x = side * (size.x * 0.5 - long * 1.25);
        shape.add("straps", "iron", strap.at(x, -tall * 0.5, 0.0));
        let under = bevel_box(Vec3::new(0.045, 0.012, size.z), 0.003);
        shape.add("straps", "iron", under.at(x, -tall - 0.001, 0.0));
        for y in [0.25, 0.75] {
            let bolt = sphere(0.012, 1).stretched(Vec3::new(1.0, 1.0, 0.45));
            shape.add("straps", "iron", bolt.at(x, -tall * y, size.z * 0.5 - 0.005));
        }
    }
}

/// A bevelled timber whose faces show the axe: long, shallow hollows.
fn hewn(args: &Args, size: Vec3) -> TriMesh {
    let steps = (size.x / 0.12).round().clamp(8.0, 64.0) as usize;
    let bevel = size.y.min(size.z) * 0.09;
    let (hy, hz) = (size.y * 0.5, size.z * 0.5);
    let seed = args.seed().child("axe").0;
    let depth = if args.is("hewn") { 0.014 } else { 0.006 };
    let ring = [
        (-1.0, hy, hz - bevel),
        (-1.0, hy - bevel, hz),
        (0.0, 0.0, hz),
        (-1.0, -hy + bevel, hz),
        (-1.0, -hy, hz - bevel),
        (0.0, -hy, 0.0),
        (-1.0, -hy, -hz + bevel),
        (-1.0, -hy + bevel, -hz),
        (0.0, 0.0, -hz),
        (-1.0, hy - bevel, -hz),
        (-1.0, hy, -hz + bevel),
    ];
    let rings: Vec<Vec<Vec3>> = (0..=steps)
        .map(|i| {
            let x = (i as f32 / steps as f32 - 0.5) * size.x;
            ring.iter()
                .map(|(_, y, z)| {
                    let bite =
                        1.0 - depth / hy * (fbm3(Vec3::new(x * 5.0, y * 7.0, z * 7.0), 2, seed) + 1.0) * 0.5;
                    // The top meets the ceiling: it stays level.
                    let y = if *y >= hy - 1e-5 { *y } else { y * bite };
                    Vec3::new(x, y, z * bite)
                })
                .collect()
        })
        .collect();
    box_project_faces(&loft(&rings, 0.5))
}

/// An I-section with stiffeners and bolted end plates.
fn joist(shape: &mut Shape, size: Vec3) {
    let flange = size.y * 0.08;
    let web = size.z * 0.09;
    let (hz, hw) = (size.z * 0.5, web * 0.5);
    let outline = [
        (-hz, -size.y),
        (hz, -size.y),
        (hz, -size.y + flange),
        (hw, -size.y + flange * 1.4),
        (hw, -flange * 1.4),
        (hz, -flange),
        (hz, 0.0),
        (-hz, 0.0),
        (-hz, -flange),
        (-hw, -flange * 1.4),
        (-hw, -size.y + flange * 1.4),
        (-hz, -size.y + flange),
    ];
    let outline: Vec<Vec2> = outline.iter().map(|(x, y)| Vec2::new(*x, *y)).collect();
    let bar = extrude(&outline, size.x, 0.002).turned(rot_y(FRAC_PI_2));
    shape.add("joist", "metal", bar);
    let mut x = -size.x * 0.5 + 0.25;
    while x < size.x * 0.5 - 0.1 {
        for side in [-1.0, 1.0] {
            let rib = bevel_box(Vec3::new(0.01, size.y - flange * 2.0, hz * 0.85), 0.002);
            shape.add("ribs", "metal", rib.at(x, -size.y * 0.5, side * (hz * 0.425 + hw * 0.5)));
        }
        x += 0.6;
    }
    for side in [-1.0, 1.0] {
        let plate = bevel_box(Vec3::new(0.016, size.y * 0.9, size.z * 0.94), 0.003);
        shape.add("plates", "metal", plate.at(side * (size.x * 0.5 - 0.009), -size.y * 0.5, 0.0));
        for (y, z) in [(0.3, 0.3), (0.3, -0.3), (0.7, 0.3), (0.7, -0.3)] {
            let bolt = sphere(0.014, 1).stretched(Vec3::new(0.5, 1.0, 1.0));
            shape.add("plates", "iron", bolt.at(side * (size.x * 0.5 - 0.018), -size.y * y, size.z * z));
        }
    }
}
