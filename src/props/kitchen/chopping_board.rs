//! A chopping board with a cook's knife on it, and something half cut.

use glam::{Vec2, Vec3};

use super::skin::{oval, rounded};
use crate::mesh::{
    Bounds, TriMesh, bar, box_project_faces, cylinder, displaced, extrude, fit, lathe, loft, profile, ring,
    smooth_path, sphere, tube_varying,
};
use crate::num::math::{FRAC_PI_2, TAU, atan2, cos, on_circle, rot_x, rot_y, rot_z};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const CHOPPING_BOARD: Generator = Generator {
    kind: "chopping_board",
    title: "Chopping board",
    group: "kitchen",
    words: &["cutting board", "bread board", "kitchen knife", "butcher board"],
    styles: &["round", "rustic", "vegetables"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.3, 0.42, 0.55),
        Param::m("height", 0.05, 0.07, 0.09),
        Param::m("depth", 0.2, 0.27, 0.36),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "wood", material: "maple wood" },
        SlotSpec { name: "metal", material: "polished steel" },
        SlotSpec { name: "grip", material: "walnut wood" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "fruit", material: "red wax" },
        SlotSpec { name: "flesh", material: "pink wax" },
        SlotSpec { name: "carrot", material: "orange wax" },
        SlotSpec { name: "leaves", material: "green leaves" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let thick = (size.y * 0.4).min(0.026);
    let room = board(args, shape, size, thick);
    shape.support(Vec3::new(-size.x * 0.1, thick, 0.0), room.x, room.y, 0.2);
    let mut random = args.random("knife");
    let round = args.is("round");
    let long = if round { size.z * 0.78 } else { (size.x * 0.62).min(0.34) };
    let knife_z = size.z * if round { 0.18 } else { 0.26 };
    for (slot, mesh) in knife(long) {
        let mesh = mesh.yawed(0.09 + 0.05 * random.signed()).at(size.x * 0.02, thick, knife_z);
        shape.add("knife", slot, mesh);
    }
    let top = size.y - thick;
    let at = Vec3::new(-size.x * 0.2, thick, -size.z * 0.14);
    if args.is("vegetables") {
        carrots(args, shape, size, thick);
    } else {
        tomato(shape, at, (top * 0.6).min(size.z * 0.13), top);
    }
}

/// Adds the board; returns the free room on it.
fn board(args: &Args, shape: &mut Shape, size: Vec3, thick: f32) -> Vec2 {
    let half = Vec2::new(size.x, size.z) * 0.5;
    let slab = |ring: &dyn Fn(f32, f32) -> Vec<Vec3>| {
        loft(&[ring(0.004, 0.0), ring(0.0, 0.004), ring(0.0, thick - 0.004), ring(0.004, thick)], 0.6)
    };
    let with_grain = |mesh: TriMesh| box_project_faces(&mesh);
    if args.is("round") {
        let r = half.y.min(half.x);
        let disc = slab(&|inset, y| oval(Vec3::Y * y, Vec2::splat(r - inset), 40));
        shape.add("board", "wood", with_grain(disc));
        return Vec2::splat(r * 0.9);
    }
    if args.is("rustic") {
        // A paddle: the grip to the right, with a ring to hang it by.
        let body = Vec2::new(half.x * 0.8, half.y);
        let outline: Vec<Vec2> = {
            let side = [
                (-1.0, -0.86),
                (-0.95, -0.98),
                (0.5, -1.0),
                (0.62, -0.9),
                (0.7, -0.5),
                (0.78, -0.22),
                (0.95, -0.17),
                (1.0, -0.1),
                (1.0, 0.1),
                (0.95, 0.17),
                (0.78, 0.22),
                (0.7, 0.5),
                (0.62, 0.9),
                (0.5, 1.0),
                (-0.95, 0.98),
                (-1.0, 0.86),
            ];
            side.iter().map(|(x, y)| Vec2::new(x * half.x, y * half.y)).collect()
        };
        let mesh = extrude(&outline, thick, 0.004).turned(rot_x(-FRAC_PI_2)).at(0.0, thick * 0.5, 0.0);
        shape.add("board", "wood", mesh);
        let eye = ring(0.011, 0.0035, 18, 8).at(half.x - 0.018, thick + 0.0005, 0.0);
        shape.add("eye", "brass", eye);
        return Vec2::new(body.x, body.y);
    }
    let mesh = slab(&|inset, y| rounded(half - Vec2::splat(inset), 0.03, y, 6));
    shape.add("board", "wood", with_grain(mesh));
    // End battens keep it from warping.
    for side in [-1.0, 1.0] {
        let groove = crate::mesh::bevel_box(Vec3::new(0.006, 0.0016, size.z - 0.05), 0.0005);
        shape.add("battens", "grip", groove.at(side * (half.x - 0.045), thick + 0.0002, 0.0));
    }
    half * 1.2
}

/// A cook's knife lying on its side, the point towards −X, the edge towards −Z, on y = 0.
fn knife(long: f32) -> Vec<(&'static str, TriMesh)> {
    let blade = long * 0.62;
    let deep = blade * 0.21;
    let line: [(f32, f32); 9] = [
        (0.0, 0.0),
        (0.02, -0.42),
        (0.03, -0.92),
        (0.1, -1.0),
        (0.5, -0.96),
        (0.8, -0.66),
        (0.94, -0.28),
        (1.0, 0.0),
        (0.6, 0.06),
    ];
    // Spine along +X; the outline goes clockwise seen from above, so that it is right once laid down.
    let outline: Vec<Vec2> = line.iter().rev().map(|(x, y)| Vec2::new(-x * blade, -y * deep)).collect();
    let outline = if area(&outline) < 0.0 { outline.into_iter().rev().collect() } else { outline };
    let metal = extrude(&outline, 0.003, 0.0008).turned(rot_x(-FRAC_PI_2)).at(long * 0.12, 0.0085, 0.0);
    let x = long * 0.12;
    let path = [
        Vec3::new(x - 0.004, 0.0085, -deep * 0.28 * 0.5),
        Vec3::new(x + long * 0.14, 0.009, -deep * 0.1),
        Vec3::new(x + long * 0.3, 0.009, -deep * 0.16),
        Vec3::new(x + long * 0.38, 0.0085, -deep * 0.02),
    ];
    let section = |t: f32| Vec2::new(0.021 + 0.006 * t * t, 0.017);
    let mut parts = vec![("metal", metal), ("grip", bar(&smooth_path(&path, 2), Vec3::Y, section, 0.004))];
    for t in [0.08, 0.19, 0.3] {
        let rivet = cylinder(0.003, 0.003, 10, 0.001).at(x + long * t, 0.0155, -deep * 0.12);
        parts.push(("brass", rivet));
    }
    parts
}

fn area(outline: &[Vec2]) -> f32 {
    let n = outline.len();
    (0..n).map(|i| outline[i].perp_dot(outline[(i + 1) % n])).sum()
}

/// A tomato, and slices that fell from its other half.
fn tomato(shape: &mut Shape, at: Vec3, r: f32, top: f32) {
    let lobed = |d: Vec3| {
        let around = atan2(d.z, d.x);
        let up = d.y.max(0.0);
        let lobe = 1.0 - 0.05 * (1.0 - cos(5.0 * around)) * up;
        let dimple = 1.0 - 0.25 * up * up * up * up;
        Vec3::new(d.x * lobe, d.y * 0.8 * dimple, d.z * lobe) * r
    };
    let whole = fit_height(displaced(4, lobed), top - 0.006);
    shape.add("tomato", "fruit", whole.moved(at));
    for i in 0..5 {
        let turn = TAU * i as f32 / 5.0;
        let out = on_circle(turn);
        let tip = Vec3::new(out.x * r * 0.42, top - 0.009, out.y * r * 0.42);
        let path = [Vec3::Y * (top - 0.0105), Vec3::new(out.x * r * 0.2, top - 0.0075, out.y * r * 0.2), tip];
        shape.add("calyx", "leaves", tube_varying(&path, |t| 0.0022 - 0.0016 * t, 6).moved(at));
    }
    shape.add(
        "calyx",
        "leaves",
        tube_varying(&[Vec3::Y * (top - 0.012), Vec3::new(0.002, top - 0.001, 0.001)], |_| 0.0016, 6)
            .moved(at),
    );
    for i in 0..4 {
        let slice = at + Vec3::new(r * (1.9 + 1.05 * i as f32), 0.0, r * 0.1 * (i % 2) as f32);
        let k = 1.0 - 0.1 * i as f32;
        // Slices lean on one another like fallen dominoes.
        let lean = rot_z(-0.5 + 0.06 * i as f32);
        let disc = |radius: f32, half: f32| {
            lathe(
                &profile(&[
                    (0.0, -half),
                    (radius * 0.94, -half),
                    (radius, -half * 0.4),
                    (radius, half * 0.4),
                    (radius * 0.94, half),
                    (0.0, half),
                ]),
                24,
                0.6,
            )
        };
        let wheel = disc(r * 0.92 * k, 0.0035).turned(lean);
        let low = wheel.bounds().map_or(0.0, |b| b.min.y);
        shape.add("slices", "fruit", wheel.moved(slice - Vec3::Y * low));
        let core = disc(r * 0.8 * k, 0.0041).turned(lean);
        shape.add("slices", "flesh", core.moved(slice - Vec3::Y * low));
    }
}

fn fit_height(mesh: TriMesh, tall: f32) -> TriMesh {
    let b = mesh.bounds().unwrap_or(Bounds { min: Vec3::ZERO, max: Vec3::ONE });
    fit(mesh, Bounds { min: b.min.with_y(0.0), max: b.max.with_y(tall) })
}

/// A carrot, its top on, and a row of slices beside a bunch of radishes.
fn carrots(args: &Args, shape: &mut Shape, size: Vec3, thick: f32) {
    let mut random = args.random("carrots");
    let r = ((size.y - thick) * 0.42).min(0.017);
    let long = size.x * 0.36;
    for row in 0..2 {
        let z = -size.z * (0.32 - 0.19 * row as f32);
        let from = Vec3::new(-size.x * 0.02, thick + r, z);
        let path: Vec<Vec3> = (0..=8)
            .map(|i| {
                let t = i as f32 / 8.0;
                from + Vec3::new(long * t, -r * 0.55 * t, 0.006 * t * (row as f32 * 2.0 - 1.0))
            })
            .collect();
        // Growth rings make a carrot uneven.
        let line = |t: f32| {
            r * (1.0 - 0.62 * t * t) * (1.0 - 0.03 * (1.0 - cos(t * 40.0))) * if t > 0.98 { 0.3 } else { 1.0 }
        };
        shape.add("carrots", "carrot", tube_varying(&path, line, 16));
        for i in 0..7 {
            let k = 1.0 - 0.02 * i as f32;
            let slice = cylinder(r * k, 0.0055, 18, 0.001)
                .turned(rot_z(FRAC_PI_2))
                .turned(rot_y(random.signed() * 0.15))
                .turned(rot_z(0.35 + 0.05 * random.signed()));
            let low = slice.bounds().map_or(0.0, |b| b.min.y);
            shape.add(
                "slices",
                "carrot",
                slice.at(from.x - 0.014 - 0.0125 * i as f32, thick - low, z + random.signed() * 0.002),
            );
        }
    }
    for i in 0..3 {
        let spot = Vec3::new(-size.x * 0.4 + 0.03 * i as f32, thick, size.z * 0.08 + 0.022 * (i % 2) as f32);
        let k = r * 0.92;
        shape.add("radishes", "fruit", sphere(k, 3).moved(spot + Vec3::Y * k));
        let tail = [
            spot + Vec3::new(-k * 0.9, k, 0.0),
            spot + Vec3::new(-k * 1.6, k * 0.6, 0.004),
            spot + Vec3::new(-k * 2.1, k * 0.2, 0.0),
        ];
        shape.add("radishes", "flesh", tube_varying(&tail, |t| 0.002 - 0.0014 * t, 6));
        for leaf in [-0.5, 0.0, 0.5] {
            let stem = [
                spot + Vec3::new(k * 0.8, k * 1.1, 0.0),
                spot + Vec3::new(k * 1.8, k * 1.5, leaf * k),
                spot + Vec3::new(k * 2.9, k * 0.9, leaf * k * 2.4),
            ];
            shape.add(
                "radishes",
                "leaves",
                tube_varying(&smooth_path(&stem, 3), |t| 0.0016 + 0.003 * t * (1.0 - t) * 2.0, 6),
            );
        }
    }
}
