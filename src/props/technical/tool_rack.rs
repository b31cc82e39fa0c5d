//! A rack of hand tools: a board with pegs, from which hammers, a saw, tongs and chisels hang.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, extrude, lathe, tube};
use crate::num::math::{PI, sin};
use crate::props::architecture::timber::{board, rod};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const TOOL_RACK: Generator = Generator {
    kind: "tool_rack",
    title: "Tool rack",
    group: "technical",
    words: &["tool board", "tools", "tool wall", "smith tools", "hanging tools", "hammer rack"],
    styles: &["smith", "carpenter"],
    mounting: Mounting::Wall,
    params: &[
        Param::m("width", 0.6, 1.3, 2.6),
        Param::m("height", 0.55, 0.72, 1.0),
        Param::m("depth", 0.09, 0.12, 0.18),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "iron", material: "wrought iron" },
    ],
    clear_front_m: 0.5,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut tone = args.random("boards");
    let top = size.y * 0.5;
    let rail = 0.13;
    shape.add(
        "rail",
        "wood",
        board(Vec3::new(size.x, rail, 0.028), &mut tone).at(0.0, top - rail * 0.5, 0.02),
    );
    let low = board(Vec3::new(size.x, 0.08, 0.024), &mut tone);
    shape.add("rail", "wood", low.at(0.0, -top + 0.04, 0.02));
    for x in [-0.42, 0.0, 0.42] {
        let batten = board(Vec3::new(0.07, size.y - 0.02, 0.014), &mut tone);
        shape.add("battens", "wood", batten.at(size.x * x, 0.0, 0.007));
    }
    let kinds: &[usize] = if args.is("smith") {
        &[0, 1, 0, 1, 4, 1]
    } else if args.is("carpenter") {
        &[2, 3, 0, 3, 2, 4]
    } else {
        &[0, 1, 2, 3, 4, 0, 1]
    };
    let count = (size.x / 0.19).floor().max(2.0) as usize;
    let pitch = (size.x - 0.1) / count as f32;
    let start = tone.below(kinds.len());
    let peg_y = top - 0.1;
    for i in 0..count {
        let x = -size.x * 0.5 + 0.05 + pitch * (i as f32 + 0.5);
        let (from, to) = (Vec3::new(x, peg_y, 0.02), Vec3::new(x, peg_y + 0.012, size.z));
        shape.add("pegs", "wood", rod(from, to, 0.011, 10));
        let reach = size.y - 0.17;
        let swing = tone.signed() * 0.03;
        for (slot, mesh) in tool(kinds[(start + i) % kinds.len()], reach, pitch, &mut tone) {
            let turned = mesh.turned(crate::num::math::rot_z(swing));
            shape.add("tools", slot, turned.at(x, peg_y - 0.011, 0.062));
        }
    }
}

/// A tool hanging from the origin, at most `reach` metres long; its pieces by slot.
fn tool(kind: usize, reach: f32, pitch: f32, draw: &mut crate::num::Stream) -> Vec<(&'static str, TriMesh)> {
    let scale = (reach / 0.58).min(1.0) * draw.range(0.88, 1.0);
    let pieces = match kind {
        0 => hammer(),
        1 => tongs(),
        2 => saw(),
        3 => chisel(),
        _ => pliers(),
    };
    let wide =
        pieces.iter().filter_map(|(_, m)| m.bounds()).fold(0.0f32, |w, b| w.max(b.max.x.max(-b.min.x)));
    let fit = scale.min(pitch * 0.46 / wide.max(0.01));
    pieces
        .into_iter()
        .map(|(slot, mesh)| (slot, mesh.stretched(Vec3::new(fit, scale, fit.max(0.6)))))
        .collect()
}

/// A hammer resting its head on the peg, handle down.
fn hammer() -> Vec<(&'static str, TriMesh)> {
    let handle = [
        (0.0, -0.42),
        (0.016, -0.415),
        (0.019, -0.36),
        (0.014, -0.22),
        (0.012, -0.02),
        (0.013, 0.018),
        (0.0, 0.02),
    ];
    let handle: Vec<Vec2> = handle.iter().map(|(x, y)| Vec2::new(*x, *y)).collect();
    let head = [
        (-0.075, -0.018),
        (-0.045, -0.018),
        (-0.035, -0.013),
        (0.02, -0.014),
        (0.085, -0.003),
        (0.085, 0.004),
        (0.02, 0.014),
        (-0.035, 0.013),
        (-0.045, 0.018),
        (-0.075, 0.018),
    ];
    let head: Vec<Vec2> = head.iter().map(|(x, y)| Vec2::new(*x, *y)).collect();
    vec![
        ("wood", lathe(&handle, 10, 0.8).uv_turned().at(0.0, 0.0, 0.02)),
        ("iron", extrude(&head, 0.034, 0.004).at(0.0, 0.0, 0.02)),
    ]
}

/// Blacksmith's tongs, closed, hanging by the rivet.
fn tongs() -> Vec<(&'static str, TriMesh)> {
    let arm = |side: f32| {
        let path: Vec<Vec3> = (0..=14)
            .map(|i| i as f32 / 14.0)
            .map(|t| {
                let y = 0.09 - 0.62 * t;
                let jaw = if t < 0.2 { sin(PI * t / 0.2) * 0.022 + 0.004 } else { 0.0 };
                let rein = if t >= 0.2 { (t - 0.2) * 0.045 } else { 0.0 };
                Vec3::new(side * (jaw - rein), y, 0.01 + side * 0.006)
            })
            .collect();
        tube(&path, 0.0075, 8)
    };
    let rivet = rod(Vec3::new(0.0, -0.03, -0.012), Vec3::new(0.0, -0.03, 0.032), 0.014, 12);
    vec![("iron", arm(-1.0)), ("iron", arm(1.0)), ("iron", rivet)]
}

/// A hand saw hung by its handle: toothed blade down.
fn saw() -> Vec<(&'static str, TriMesh)> {
    let (long, teeth) = (0.4, 26);
    let mut blade = vec![Vec2::new(0.05, -0.07), Vec2::new(-0.045, -0.075)];
    blade.push(Vec2::new(-0.012, -0.08 - long));
    blade.push(Vec2::new(0.02, -0.08 - long));
    for i in 0..teeth {
        let t = 1.0 - (i as f32 + 0.5) / teeth as f32;
        let edge = 0.02 + (0.05 - 0.02) * (1.0 - t);
        let y = -0.075 - long * t;
        blade.push(Vec2::new(edge + 0.006, y - long * 0.2 / teeth as f32));
        blade.push(Vec2::new(edge, y + long * 0.45 / teeth as f32));
    }
    let mut blade: Vec<Vec2> = blade;
    let area: f32 = (0..blade.len()).map(|i| blade[i].perp_dot(blade[(i + 1) % blade.len()])).sum();
    if area < 0.0 {
        blade.reverse();
    }
    let grip: Vec<Vec3> = [
        (0.0, 0.022),
        (0.045, 0.012),
        (0.062, -0.03),
        (0.05, -0.075),
        (0.0, -0.09),
        (-0.045, -0.08),
        (-0.055, -0.03),
        (-0.04, 0.012),
        (0.0, 0.022),
    ]
    .iter()
    .map(|(x, y)| Vec3::new(*x, y - 0.005, 0.012))
    .collect();
    vec![("iron", extrude(&blade, 0.003, 0.0).at(0.0, 0.0, 0.012)), ("wood", tube(&grip, 0.013, 8))]
}

/// A chisel in a loop of its own handle.
fn chisel() -> Vec<(&'static str, TriMesh)> {
    let handle = [
        (0.0, -0.13),
        (0.011, -0.128),
        (0.014, -0.11),
        (0.011, -0.09),
        (0.017, -0.05),
        (0.016, 0.0),
        (0.012, 0.02),
        (0.0, 0.024),
    ];
    let handle: Vec<Vec2> = handle.iter().map(|(x, y)| Vec2::new(*x, *y)).collect();
    let blade = [
        (-0.005, -0.12),
        (-0.006, -0.16),
        (-0.014, -0.18),
        (-0.014, -0.29),
        (0.014, -0.278),
        (0.014, -0.18),
        (0.006, -0.16),
        (0.005, -0.12),
    ];
    let blade: Vec<Vec2> = blade.iter().map(|(x, y)| Vec2::new(*x, *y)).collect();
    let ferrule = rod(Vec3::new(0.0, -0.135, 0.01), Vec3::new(0.0, -0.108, 0.01), 0.0145, 10);
    vec![
        ("wood", lathe(&handle, 10, 0.8).uv_turned().at(0.0, 0.0, 0.01)),
        ("iron", extrude(&blade, 0.006, 0.0015).at(0.0, 0.0, 0.01)),
        ("iron", ferrule),
    ]
}

/// Pliers, jaws up, handles apart.
fn pliers() -> Vec<(&'static str, TriMesh)> {
    let arm = |side: f32| {
        let path = [
            (0.004, 0.06),
            (0.012, 0.03),
            (0.006, 0.0),
            (-0.006, -0.03),
            (-0.03, -0.09),
            (-0.036, -0.16),
            (-0.03, -0.22),
        ];
        let path: Vec<Vec3> =
            path.iter().map(|(x, y)| Vec3::new(side * x, *y, 0.012 + side * 0.005)).collect();
        tube(&path, 0.008, 8)
    };
    let pin = rod(Vec3::new(0.0, -0.015, -0.006), Vec3::new(0.0, -0.015, 0.03), 0.012, 12);
    let cheek = bevel_box(Vec3::new(0.03, 0.04, 0.012), 0.004).at(0.0, 0.0, 0.012);
    vec![("iron", arm(-1.0)), ("iron", arm(1.0)), ("iron", pin), ("iron", cheek)]
}
