//! A climbing plant on a wall: ivy, thin or dense, a rose on a trellis, a wisteria hanging from a beam.

use glam::{Vec2, Vec3};

use super::branching::skin;
use super::leaf::{Leaf, add_leaf};
use super::tree::leaf_uv;
use crate::mesh::{Bounds, TriMesh, bevel_box, fit};
use crate::num::Stream;
use crate::num::math::{PI, TAU, cos, on_circle, sin};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const IVY: Generator = Generator {
    kind: "ivy",
    title: "Ivy",
    group: "nature",
    words: &["climbing plant", "creeper", "vine", "climber", "wall ivy", "virginia creeper", "climbing vine"],
    styles: &["sparse", "flowering", "hanging"],
    mounting: Mounting::Wall,
    params: &[
        Param::m("width", 0.6, 1.6, 4.0),
        Param::m("height", 0.6, 2.0, 4.0),
        Param::m("depth", 0.12, 0.2, 0.4),
    ],
    source: "field guides: Hedera helix, leaves of 5 to 10 cm",
    slots: &[
        SlotSpec { name: "leaves", material: "green leaves" },
        SlotSpec { name: "bark", material: "bark" },
        SlotSpec { name: "petals", material: "pink petal" },
        SlotSpec { name: "wood", material: "white painted wood" },
    ],
    clear_front_m: 0.0,
    build,
};

/// A stem in the plane of the wall, from its foot to its tip, metres.
type Stem = Vec<Vec2>;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let (sparse, flowering, hanging) = (args.is("sparse"), args.is("flowering"), args.is("hanging"));
    let mut draw = args.random("stems");
    let area = size.x * size.y;
    let stems = stems(size, sparse, hanging, &mut draw);
    let mut plant: Vec<(&'static str, &'static str, TriMesh)> = Vec::new();
    let foot = 0.012 + if flowering { 0.03 } else { 0.0 };
    for (i, stem) in stems.iter().enumerate() {
        let thick = if i < 3 { 0.016 } else { 0.009 };
        let path: Vec<(Vec3, f32)> = stem
            .iter()
            .enumerate()
            .map(|(k, p)| {
                let t = k as f32 / (stem.len() - 1) as f32;
                (
                    p.extend(foot + thick * 0.6 + 0.012 * sin(k as f32 * 1.9 + i as f32).abs()),
                    thick * (1.0 - 0.75 * t) + 0.002,
                )
            })
            .collect();
        plant.push(("stems", "bark", skin(&path, 5, |_, _| 1.0)));
    }
    let length: f32 = stems.iter().flat_map(|s| s.windows(2)).map(|w| w[0].distance(w[1])).sum();
    let most = if sparse {
        520.0
    } else if flowering || hanging {
        780.0
    } else {
        1000.0
    };
    let count = (length * if sparse { 16.0 } else { 40.0 }).min(most * (area / 3.2).clamp(0.4, 1.1));
    let (mut leaves, mut petals) = (TriMesh::default(), TriMesh::default());
    for _ in 0..count as usize {
        let at = along(&stems, length * draw.unit());
        let spread = if sparse { 0.05 } else { 0.11 };
        let side = on_circle(draw.range(0.0, TAU)) * spread * draw.unit();
        let deep = foot + (size.z - foot) * draw.range(0.12, if sparse { 0.5 } else { 0.85 });
        let base = (at + side).extend(deep);
        // Leaves hang like tiles: tips down, faces outwards and a little up.
        let way =
            Vec3::new(draw.signed() * 0.8, -0.75 - 0.5 * draw.unit(), 0.35 + 0.3 * draw.unit()).normalize();
        let face = Vec3::new(draw.signed() * 0.35, 0.4, 1.0).normalize();
        let long = draw.range(0.055, 0.1) * if hanging { 0.8 } else { 1.0 };
        lobed(&mut leaves, base, way, face, long, &mut draw);
        if flowering && draw.chance(0.09) {
            rose(&mut petals, base + Vec3::Z * 0.03, draw.range(0.03, 0.045), &mut draw);
        }
    }
    if hanging {
        racemes(&mut petals, &stems, size, &mut draw);
    }
    plant.push(("leaves", "leaves", leaves));
    plant.push(("flowers", "petals", petals));
    if flowering {
        trellis(&mut plant, size);
    }
    settle(shape, plant, size);
}

/// Main stems from the foot (or the beam), each with side shoots.
fn stems(size: Vec3, sparse: bool, hanging: bool, draw: &mut Stream) -> Vec<Stem> {
    let half = Vec2::new(size.x, size.y) * 0.5;
    let inside = |p: Vec2| p.clamp(-half * 0.93, half * 0.93);
    let mains = if sparse { 3 } else { (size.x / 0.3).round().clamp(4.0, 9.0) as usize };
    let mut found: Vec<Stem> = Vec::new();
    for i in 0..mains {
        let t = (i as f32 + 0.5) / mains as f32 * 2.0 - 1.0;
        let rise = 1.0 - 0.35 * t * t * draw.range(0.3, 1.2);
        let rows = 14;
        let (wave, turn) = (draw.range(0.02, 0.07) * size.x.min(1.5), draw.range(0.0, TAU));
        let stem: Stem = (0..=rows)
            .map(|k| k as f32 / rows as f32)
            .map(|s| {
                let x = half.x * t * (0.35 + 0.65 * sin(s * PI * 0.5)) * 0.92 + wave * sin(s * 6.0 + turn);
                let y = -half.y * 0.98 + size.y * 0.96 * rise * s;
                inside(Vec2::new(x, if hanging { half.y * 0.9 - size.y * 0.4 * s * rise } else { y }))
            })
            .collect();
        let shoots = if sparse { 4 } else { 6 };
        for k in 0..shoots {
            let from = stem[2 + k * 11 / shoots];
            let side = if (k + i) % 2 == 0 { 1.0 } else { -1.0 };
            let reach = draw.range(0.16, 0.42) * size.x.min(1.6);
            let climb = draw.range(0.1, 0.8) * if hanging { -0.6 } else { 1.0 };
            let shoot: Stem = (0..=5)
                .map(|s| s as f32 / 5.0)
                .map(|s| {
                    inside(
                        from + Vec2::new(side * reach * s, reach * climb * s * (0.4 + 0.6 * s))
                            + Vec2::Y * 0.02 * sin(s * 7.0),
                    )
                })
                .collect();
            if shoot[0].distance(shoot[5]) > 0.05 && shoot.windows(2).all(|w| w[0].distance(w[1]) > 1e-3) {
                found.push(shoot);
            }
        }
        found.insert(i.min(found.len()), stem);
    }
    for stem in &mut found {
        stem.dedup_by(|a, b| a.distance(*b) < 2e-3);
    }
    found.retain(|stem| stem.len() > 2);
    found
}

/// The place `way` metres along all stems.
fn along(stems: &[Stem], way: f32) -> Vec2 {
    let mut left = way;
    for pair in stems.iter().flat_map(|s| s.windows(2)) {
        let long = pair[0].distance(pair[1]);
        if left <= long {
            return pair[0].lerp(pair[1], left / long.max(1e-6));
        }
        left -= long;
    }
    stems.last().and_then(|s| s.last()).copied().unwrap_or_default()
}

/// An ivy leaf: a long lobe between two short ones.
fn lobed(mesh: &mut TriMesh, base: Vec3, along: Vec3, face: Vec3, long: f32, draw: &mut Stream) {
    let across = along.cross(face).normalize_or(Vec3::X);
    for (side, share) in [(0.0, 1.0), (1.0, 0.68), (-1.0, 0.68)] {
        let way = (along + across * side * 1.15).normalize();
        let leaf = Leaf {
            base: base - along * long * 0.04 * side.abs(),
            along: way,
            face,
            length: long * share,
            width: long * share * 0.78,
            droop: 0.14,
            light: face * 0.5,
        };
        add_leaf(mesh, &leaf, leaf_uv(draw));
    }
}

/// Two rings of petals that open to the front.
fn rose(mesh: &mut TriMesh, at: Vec3, r: f32, draw: &mut Stream) {
    let lean = Vec3::new(draw.signed() * 0.4, 0.2, 1.0).normalize();
    let side = lean.any_orthonormal_vector();
    for (count, open, long) in [(6, 0.9, 1.0), (4, 0.45, 0.7)] {
        for k in 0..count {
            let turn = TAU * (k as f32 + open) / count as f32;
            let way = (side * cos(turn) + lean.cross(side) * sin(turn)) * open + lean * (1.0 - open * 0.75);
            let petal = Leaf {
                base: at,
                along: way.normalize(),
                face: lean,
                length: r * long,
                width: r * 0.9 * long,
                droop: -0.2,
                light: lean * 0.4,
            };
            add_leaf(mesh, &petal, leaf_uv(draw));
        }
    }
}

/// Long clusters of blossom, thinner towards their tips.
fn racemes(mesh: &mut TriMesh, stems: &[Stem], size: Vec3, draw: &mut Stream) {
    let count = (size.x * 11.0).clamp(8.0, 26.0) as usize;
    for i in 0..count {
        let x = ((i as f32 + 0.5) / count as f32 - 0.5) * size.x * 0.88;
        let near = stems.iter().flatten().min_by(|a, b| (a.x - x).abs().total_cmp(&(b.x - x).abs()));
        let top = near.map_or(0.0, |p| p.y).min(size.y * 0.4) - size.y * 0.12 * draw.unit();
        let long = (size.y * draw.range(0.3, 0.48)).min(top + size.y * 0.5);
        let deep = size.z * draw.range(0.4, 0.75);
        for k in 0..34 {
            let t = (k as f32 + 0.5) / 34.0;
            let out = on_circle(2.399_963 * k as f32);
            let r = 0.062 * (1.0 - 0.75 * t) + 0.016;
            let way = Vec3::new(out.x, -0.5, out.y).normalize();
            let petal = Leaf {
                base: Vec3::new(x, top - long * t, deep) + way * r * 0.3,
                along: way,
                face: Vec3::Y,
                length: r,
                width: r * 0.9,
                droop: 0.2,
                light: way * 0.5,
            };
            add_leaf(mesh, &petal, leaf_uv(draw));
        }
    }
}

/// A lattice of laths held off the wall by blocks.
fn trellis(plant: &mut Vec<(&'static str, &'static str, TriMesh)>, size: Vec3) {
    let lath = |long: f32, upright: bool| {
        let size = if upright { Vec3::new(0.026, long, 0.012) } else { Vec3::new(long, 0.026, 0.012) };
        bevel_box(size, 0.002)
    };
    let half = Vec2::new(size.x, size.y) * 0.5 - 0.014;
    let columns = (size.x / 0.26).round().max(2.0) as usize;
    let rows = (size.y / 0.26).round().max(2.0) as usize;
    for i in 0..=columns {
        let x = (i as f32 / columns as f32 * 2.0 - 1.0) * half.x;
        plant.push(("trellis", "wood", lath(size.y, true).at(x, 0.0, 0.022)));
        if i == 0 || i == columns {
            for y in [-0.4, 0.0, 0.4] {
                let block = bevel_box(Vec3::new(0.03, 0.05, 0.018), 0.0015);
                plant.push(("trellis", "wood", block.at(x, y * size.y, 0.009)));
            }
        }
    }
    for i in 0..=rows {
        let y = (i as f32 / rows as f32 * 2.0 - 1.0) * half.y;
        plant.push(("trellis", "wood", lath(size.x, false).at(0.0, y, 0.0335)));
    }
}

/// Brings the whole plant into its box: the back on the wall, the middle at the origin.
fn settle(shape: &mut Shape, plant: Vec<(&'static str, &'static str, TriMesh)>, size: Vec3) {
    let Some(all) = plant.iter().filter_map(|p| p.2.bounds()).reduce(Bounds::union) else { return };
    let target = Bounds {
        min: Vec3::new(-size.x * 0.5, -size.y * 0.5, 0.0),
        max: Vec3::new(size.x * 0.5, size.y * 0.5, size.z),
    };
    let place = |p: Vec3| target.min + (p - all.min) / all.size().max(Vec3::splat(1e-4)) * target.size();
    for (part, slot, mesh) in plant {
        let Some(own) = mesh.bounds() else { continue };
        shape.add(part, slot, fit(mesh, Bounds { min: place(own.min), max: place(own.max) }));
    }
}
