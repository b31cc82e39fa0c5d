//! A bow on two pegs with its arrows in a quiver beside it.

use glam::{Vec2, Vec3};

use crate::mesh::{
    TriMesh, bar, bevel_box, box_project_faces, cylinder, lathe, profile, ring, shade, smooth_path, tube,
};
use crate::num::Stream;
use crate::num::math::{FRAC_PI_2, TAU, on_circle, rot_x, rot_z};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BOW: Generator = Generator {
    kind: "bow",
    title: "Bow",
    group: "arms",
    words: &["longbow", "recurve bow", "bow and arrow", "hunting bow", "quiver", "archer's bow"],
    styles: &["recurve", "fantasy"],
    mounting: Mounting::Wall,
    params: &[
        Param::m("width", 0.45, 0.62, 0.9),
        Param::m("height", 1.2, 1.7, 2.0),
        Param::m("depth", 0.1, 0.13, 0.2),
    ],
    source: "longbows of 1.6 to 1.9 m, arrows of 0.75 m",
    slots: &[
        SlotSpec { name: "wood", material: "walnut wood" },
        SlotSpec { name: "leather", material: "brown leather" },
        SlotSpec { name: "rope", material: "ivory linen" },
        SlotSpec { name: "metal", material: "forged iron" },
        SlotSpec { name: "petals", material: "white feather" },
        SlotSpec { name: "brass", material: "brass" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut draw = args.random("arrows");
    let half = size.y * 0.5;
    let z = size.z * 0.5;
    let left = -size.x * 0.5 + 0.016;
    let deep = size.x * 0.34;
    let recurve = args.is("recurve") || args.is("fantasy");
    // The bow bends from its string side (right) to its back (left).
    let belly = |t: f32| -> Vec3 {
        let s = t.abs();
        let x = if recurve { deep * (s * s * 1.9 - 1.05 * s * s * s * s * s) } else { deep * s * s };
        Vec3::new(left + x, t * (half - 0.006), z)
    };
    let limb: Vec<Vec3> = (-16..=16).map(|i| belly(i as f32 / 16.0)).collect();
    let thick = |t: f32| {
        let s = (t * 2.0 - 1.0).abs();
        Vec2::new(0.03 - 0.016 * s, 0.031 - 0.017 * s * s)
    };
    shape.add(
        "bow",
        "wood",
        bar(&limb, Vec3::Z, thick, 0.006).deformed(|p| p.with_y(p.y.clamp(-half, half))),
    );
    let grip: Vec<Vec3> = (-4..=4).map(|i| belly(i as f32 / 55.0)).collect();
    shape.add("grip", "leather", bar(&grip, Vec3::Z, |_| Vec2::new(0.035, 0.037), 0.01));
    for y in [-1.0, 1.0] {
        for k in 0..4 {
            let coil = ring(0.0178, 0.003, 14, 6).at(left + 0.0005, y * (half * 0.083 + 0.006 * k as f32), z);
            shape.add("grip", "rope", coil);
        }
        if args.is("fantasy") {
            let path = [0.3, 0.45, 0.6, 0.72]
                .map(|t| belly(y * t) + Vec3::X * (0.012 + 0.05 * (1.0 - (t - 0.3_f32) * 2.2).max(0.0)));
            let barb =
                bar(&smooth_path(&path, 4), Vec3::Z, |t| Vec2::new(0.018 * (1.0 - 0.6 * t), 0.012), 0.003);
            shape.add("ornament", "brass", barb);
        }
    }
    let nock = |s: f32| belly(s * 0.975) + Vec3::X * 0.004;
    shape.add("string", "rope", tube(&[nock(-1.0), nock(1.0)], 0.0021, 6));
    // Two pegs carry the bow at the wall.
    for y in [-0.5, 0.5] {
        let at = belly(y * 0.9) + Vec3::new(0.0, -0.03, -z);
        let peg =
            cylinder(0.009, size.z * 0.72, 12, 0.003).turned(rot_x(FRAC_PI_2)).moved(at + Vec3::X * 0.012);
        shape.add("pegs", "metal", peg);
        let plate = cylinder(0.024, 0.006, 20, 0.002).turned(rot_x(FRAC_PI_2)).moved(at + Vec3::X * 0.012);
        shape.add("pegs", "metal", plate);
    }
    quiver(shape, Vec3::new(size.x * 0.5 - 0.068, -half * 0.52, size.z * 0.5), size, &mut draw);
}

/// A leather quiver full of arrows, hung by its strap.
fn quiver(shape: &mut Shape, foot: Vec3, size: Vec3, draw: &mut Stream) {
    let (r, tall) = ((size.z * 0.5 - 0.0035).min(0.062), 0.56_f32.min(size.y * 0.38));
    let line = [
        (0.0, 0.0),
        (0.7, 0.0),
        (0.78, 0.02),
        (0.82, 0.3),
        (0.9, 0.8),
        (0.98, 0.97),
        (1.0, 1.0),
        (0.9, 1.0),
        (0.84, 0.92),
        (0.0, 0.9),
    ];
    let line: Vec<(f32, f32)> = line.iter().map(|(x, y)| (x * r, y * tall)).collect();
    shape.add("quiver", "leather", lathe(&profile(&line), 24, 0.6).moved(foot));
    for t in [0.03, 0.5, 0.93] {
        let hoop = crate::mesh::band(r * (0.82 + 0.16 * t) + 0.003, 0.022, 0.006, 24);
        shape.add("quiver", "brass", hoop.moved(foot + Vec3::Y * (tall * t - 0.011)));
    }
    let strap = [
        foot + Vec3::new(-r * 0.9, tall * 0.93, 0.0),
        foot + Vec3::new(-r * 0.7, tall * 1.3, -r * 0.6),
        foot + Vec3::new(0.0, tall * 1.62, -r * 0.7),
        foot + Vec3::new(r * 0.7, tall * 1.3, -r * 0.6),
        foot + Vec3::new(r * 0.9, tall * 0.93, 0.0),
    ];
    shape.add("strap", "leather", bar(&smooth_path(&strap, 5), Vec3::Z, |_| Vec2::new(0.024, 0.006), 0.0015));
    let hook = foot + Vec3::new(0.0, tall * 1.6, 0.0);
    let nail = cylinder(0.008, foot.z * 1.1, 12, 0.002).turned(rot_x(FRAC_PI_2));
    shape.add("pegs", "metal", nail.moved(hook.with_z(0.0)));
    for i in 0..9 {
        let p = on_circle(2.4 * i as f32) * r * 0.62 * ((i as f32 + 0.4) / 9.0).sqrt();
        let top = tall * 0.95 + draw.range(0.14, 0.22);
        let at = foot + Vec3::new(p.x, 0.0, p.y);
        let lean = Vec3::new(p.x, 0.0, p.y) * 0.25;
        shape.add("arrows", "wood", tube(&[at + Vec3::Y * tall * 0.6, at + Vec3::Y * top + lean], 0.0042, 8));
        for k in 0..3 {
            let vane = [(0.0, -0.005), (0.018, -0.03), (0.018, -0.09), (0.0, -0.11)];
            let outline: Vec<Vec2> = vane.iter().rev().map(|(x, y)| Vec2::new(*x, *y)).collect();
            let mesh: TriMesh = crate::mesh::extrude(&outline, 0.0016, 0.0004);
            let mesh = mesh.yawed(TAU * k as f32 / 3.0 + i as f32).turned(rot_z(-lean.x));
            shape.add(
                "fletching",
                "petals",
                box_project_faces(&shade(mesh, 0.5)).moved(at + lean + Vec3::Y * top),
            );
        }
        let nock = bevel_box(Vec3::new(0.0085, 0.014, 0.0085), 0.002);
        shape.add("arrows", "leather", nock.moved(at + lean + Vec3::Y * top));
    }
}
