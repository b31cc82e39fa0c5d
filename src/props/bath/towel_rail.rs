//! A towel rail on the wall: a bar on two brackets with a towel over it, an old brass one, or a heated ladder.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, box_project_faces, cylinder, lathe, profile, sphere, tube};
use crate::num::math::{FRAC_PI_2, PI, TAU, rot_x, rot_z, sin, sin_cos};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const TOWEL_RAIL: Generator = Generator {
    kind: "towel_rail",
    title: "Towel rail",
    group: "bath",
    words: &["towel bar", "towel rack", "towel", "towel holder", "heated towel rail"],
    styles: &["modern", "antique", "heated"],
    mounting: Mounting::Wall,
    params: &[
        Param::m("width", 0.4, 0.6, 0.8),
        Param::m("height", 0.4, 0.6, 1.2),
        Param::m("depth", 0.07, 0.1, 0.14),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "metal", material: "chrome" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "fabric", material: "white cotton" },
        SlotSpec { name: "ceramic", material: "white glazed ceramic" },
    ],
    clear_front_m: 0.3,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("heated") {
        ladder(args, shape, size);
        return;
    }
    let antique = args.is("antique");
    let modern = args.is("modern");
    let slot = if antique { "brass" } else { "metal" };
    let radius = if modern { 0.008 } else { 0.0095 };
    let top = size.y * 0.5;
    // The towel's outer fold is the furthest from the wall.
    let fold = 0.009;
    let (y, z) = (top - radius - fold - if antique { 0.012 } else { 0.004 }, size.z - radius - fold - 0.005);
    let x = size.x * 0.5 - if antique { 0.02 } else { 0.012 };
    let bar = cylinder(radius, x * 2.0, 18, 0.002).turned(rot_z(FRAC_PI_2));
    shape.add("bar", slot, bar.at(x, y, z));
    for side in [-1.0, 1.0] {
        let at = Vec3::new(side * (x - 0.004), y, 0.0);
        if modern {
            let block = crate::mesh::bevel_box(Vec3::new(0.024, 0.024, z + 0.012), 0.004);
            shape.add("brackets", slot, block.moved(at + Vec3::Z * (z + 0.012) * 0.5));
            continue;
        }
        let plate = [
            (0.0, 0.0),
            (0.026, 0.0),
            (0.028, 0.004),
            (0.024, 0.009),
            (0.013, 0.013),
            (0.01, 0.02),
            (0.01, z - 0.012),
            (0.014, z - 0.006),
            (0.0, z - 0.004),
        ];
        let middle = if antique { 0.0 } else { 0.006 };
        let arm =
            lathe(&profile(&plate.map(|(r, h)| (r, h.min(z - 0.003)))), 24, 0.7).turned(rot_x(FRAC_PI_2));
        shape.add("brackets", slot, arm.moved(at - Vec3::X * side * middle));
        let knuckle = sphere(if antique { 0.019 } else { 0.0165 }, 3);
        shape.add("brackets", slot, knuckle.moved(at + Vec3::new(-side * middle, 0.0, z)));
        if antique {
            // Porcelain finials on both ends.
            let line = [
                (0.0, 0.0),
                (0.008, 0.0),
                (0.011, 0.004),
                (0.007, 0.009),
                (0.013, 0.018),
                (0.011, 0.026),
                (0.0, 0.03),
            ];
            let knob =
                lathe(&profile(&line.map(|(r, h)| (r, h * 0.98))), 18, 0.9).turned(rot_z(-side * FRAC_PI_2));
            let out = size.x * 0.5 - 0.0294 - x;
            shape.add("finials", "ceramic", knob.moved(at.with_x(side * (x + out)).with_z(z)));
        }
    }
    let half = (x * 0.62).min(0.25);
    let low = -size.y * 0.5;
    towel(
        args,
        shape,
        Cloth {
            x: -x * 0.08,
            half,
            rail: Vec2::new(y, z),
            radius: radius + 0.0006,
            front: low,
            back: low + size.y * 0.16,
            thick: fold,
        },
    );
}

/// A towel over a rail: the middle and half width of it, the rail's height and distance from the wall, the
/// radius it bends over, how low it hangs in front and behind.
struct Cloth {
    x: f32,
    half: f32,
    rail: Vec2,
    radius: f32,
    front: f32,
    back: f32,
    thick: f32,
}

fn towel(args: &Args, shape: &mut Shape, cloth: Cloth) {
    let mut random = args.random("towel");
    let (wave, shift) = (2.0 + random.unit(), random.unit() * TAU);
    let Cloth { rail, radius, thick, .. } = cloth;
    // The line of the cloth's inner face from the back hem over the rail to the front hem: (y, z, outwards).
    let mut line: Vec<(Vec2, Vec2)> = Vec::new();
    let pieces = 5;
    for i in 0..pieces {
        let y = cloth.back + (rail.x - cloth.back) * i as f32 / pieces as f32;
        line.push((Vec2::new(y, rail.y - radius), Vec2::new(0.0, -1.0)));
    }
    for i in 0..=6 {
        let (s, c) = sin_cos(PI * i as f32 / 6.0);
        line.push((rail + Vec2::new(s, -c) * radius, Vec2::new(s, -c)));
    }
    for i in 1..=pieces {
        let y = rail.x + (cloth.front - rail.x) * i as f32 / pieces as f32;
        line.push((Vec2::new(y, rail.y + radius), Vec2::new(0.0, 1.0)));
    }
    // Sections across: along the outer face and back on the inner one, thinner at both edges.
    let columns = 14;
    let section = |k: usize| -> Vec<Vec3> {
        let u = 2.0 * k as f32 / columns as f32 - 1.0;
        let edge = if k == 0 || k == columns { 0.55 } else { 1.0 };
        let place = |p: Vec2, out: Vec2, deep: f32| {
            let hang = ((rail.x - p.x) / (rail.x - cloth.front).max(0.1)).clamp(0.0, 1.0);
            let soft = 0.0035 * hang * sin(u * wave * PI + shift) * out.y.abs() - 0.0012 * hang;
            let narrow = 1.0 - 0.03 * hang * (1.0 - hang);
            Vec3::new(
                cloth.x + u * cloth.half * narrow,
                p.x + out.x * deep,
                p.y + out.y * (deep + soft.min(0.0022)),
            )
        };
        let body = thick * edge;
        let outer = line.iter().map(|(p, out)| place(*p, *out, (thick + body) * 0.5));
        let inner = line.iter().rev().map(|(p, out)| place(*p, *out, (thick - body) * 0.5));
        outer.chain(inner).collect()
    };
    let rings: Vec<Vec<Vec3>> = (0..=columns).map(section).collect();
    shape.add("towel", "fabric", cloth_skin(&rings));
    // Woven stripes near the front hem.
    for (i, share) in [0.1, 0.135].iter().enumerate() {
        let y = cloth.front + (rail.x - cloth.front) * share;
        let band: Vec<Vec<Vec3>> = (0..=columns)
            .map(|k| {
                let u = 2.0 * k as f32 / columns as f32 - 1.0;
                let hang = ((rail.x - y) / (rail.x - cloth.front).max(0.1)).clamp(0.0, 1.0);
                let soft = (0.0035 * hang * sin(u * wave * PI + shift) - 0.0012 * hang).min(0.0022);
                let narrow = 1.0 - 0.03 * hang * (1.0 - hang);
                let (x, z) = (cloth.x + u * cloth.half * narrow * 0.997, rail.y + radius + thick + soft);
                let tall = 0.004 + 0.002 * i as f32;
                [(tall, -0.002), (tall, 0.001), (-tall, 0.001), (-tall, -0.002)]
                    .map(|(dy, dz)| Vec3::new(x, y + dy, z + dz))
                    .to_vec()
            })
            .collect();
        shape.add("stripes", "brass", cloth_skin(&band));
    }
}

/// Joins sections that run along +X; the loft's ends are flat strips, not fans.
fn cloth_skin(rings: &[Vec<Vec3>]) -> TriMesh {
    let (rows, count) = (rings.len() as u32, rings[0].len() as u32);
    let mut mesh = TriMesh::default();
    for p in rings.iter().flatten() {
        mesh.vertex(*p, Vec3::Y, Vec2::ZERO);
    }
    for row in 0..rows - 1 {
        for i in 0..count {
            let (a, b) = (row * count + i, row * count + (i + 1) % count);
            mesh.quad([a, b, b + count, a + count]);
        }
    }
    let last = (rows - 1) * count;
    for i in 0..count / 2 - 1 {
        let (a, b, c, d) = (i, i + 1, count - 2 - i, count - 1 - i);
        mesh.quad([d, c, b, a]);
        mesh.quad([a + last, b + last, c + last, d + last]);
    }
    box_project_faces(&crate::mesh::shade(mesh, 0.9))
}

/// Two uprights with rows of rungs, a valve below, a towel over an upper rung.
fn ladder(args: &Args, shape: &mut Shape, size: Vec3) {
    let (r, rung) = (0.016, 0.011);
    let (x, half) = (size.x * 0.5 - r, size.y * 0.5);
    let z = size.z - 0.034;
    for side in [-1.0, 1.0] {
        let post = cylinder(r, size.y, 18, 0.004).at(side * x, -half, z);
        shape.add("uprights", "metal", post);
        for y in [-0.36, 0.36] {
            let stay = [Vec3::new(side * x, y * size.y, 0.004), Vec3::new(side * x, y * size.y, z)];
            shape.add("brackets", "metal", tube(&stay, 0.009, 12));
            let plate = cylinder(0.022, 0.008, 20, 0.002).turned(rot_x(FRAC_PI_2));
            shape.add("brackets", "metal", plate.at(side * x, y * size.y, 0.0));
        }
    }
    // Rungs in groups, with gaps to hang towels through.
    let pitch = 0.046;
    let count = ((size.y - 0.1) / pitch).floor().max(4.0) as usize;
    let mut rungs = Vec::new();
    for i in 0..count {
        if i % 5 == 4 {
            continue;
        }
        let y = -half + 0.05 + (size.y - 0.1) * i as f32 / (count - 1) as f32;
        let bar = cylinder(rung, x * 2.0, 14, 0.001).turned(rot_z(FRAC_PI_2));
        shape.add("rungs", "metal", bar.at(x, y, z));
        rungs.push((i, y));
    }
    let valve = [
        (0.0, 0.0),
        (0.013, 0.0),
        (0.013, 0.012),
        (0.018, 0.016),
        (0.018, 0.044),
        (0.015, 0.048),
        (0.0, 0.048),
    ];
    let valve = lathe(&profile(&valve), 18, 0.6).turned(rot_z(-FRAC_PI_2));
    shape.add("valve", "ceramic", valve.at(x - 0.052 - r, -half + 0.024, z));
    let over = rungs.iter().rev().find(|(i, _)| i % 5 == 3 && *i + 1 < count).or(rungs.last()).copied();
    if let Some((_, y)) = over {
        let fold = 0.008;
        let low = (y - size.y * 0.42).max(-half + 0.02);
        // It lies over the front of the rungs below; behind, it hangs free of the wall.
        let cloth = Cloth {
            x: 0.0,
            half: x * 0.62,
            rail: Vec2::new(y, z),
            radius: rung + 0.0005,
            front: low,
            back: low + size.y * 0.08,
            thick: fold,
        };
        towel(args, shape, cloth);
    }
}
