//! A trough for beasts: boards on legs with hay, hewn stone or galvanised sheet with water, a hollowed log.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, extrude, loft};
use crate::num::Stream;
use crate::num::math::{FRAC_PI_2, PI, on_circle, rot_x};
use crate::num::noise::fbm3;
use crate::props::architecture::timber::{board, finished, rod, strut};
use crate::props::kitchen::tap;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const TROUGH: Generator = Generator {
    kind: "trough",
    title: "Trough",
    group: "outdoors",
    words: &["water trough", "feed trough", "feeding trough", "manger", "horse trough", "animal trough"],
    styles: &["stone", "metal", "rustic"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.8, 1.6, 3.0),
        Param::m("height", 0.4, 0.6, 0.85),
        Param::m("depth", 0.36, 0.52, 0.8),
    ],
    source: "usual retail sizes of livestock troughs",
    slots: &[
        SlotSpec { name: "wood", material: "weathered oak wood" },
        SlotSpec { name: "stone", material: "limestone" },
        SlotSpec { name: "metal", material: "galvanized steel" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "straw", material: "hay" },
        SlotSpec { name: "glass", material: "water" },
        SlotSpec { name: "bark", material: "bark" },
    ],
    clear_front_m: 0.6,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut tone = args.random("boards");
    let seed = args.seed().0;
    if args.is("stone") {
        stone(shape, size, seed);
    } else if args.is("metal") {
        sheet(shape, size);
    } else if args.is("rustic") {
        hollowed(shape, size, seed, &mut tone);
    } else {
        manger(shape, size, seed, &mut tone);
    }
}

/// A hollow body: rounded rectangles outside upwards, then inside down to the floor.
/// Each level is (half width, half depth, y).
fn basin(levels: &[(f32, f32, f32)], round: f32, seed: u64, rough: f32) -> TriMesh {
    let rings: Vec<Vec<Vec3>> = levels
        .iter()
        .map(|(x, z, y)| {
            let r = round.min(x.min(*z) * 0.9);
            (0..4)
                .flat_map(|q| (0..=4).map(move |s| (q, s)))
                .map(|(q, s)| {
                    let c = on_circle(FRAC_PI_2 * (q as f32 + s as f32 / 4.0));
                    let sign = [(1.0, 1.0), (-1.0, 1.0), (-1.0, -1.0), (1.0, -1.0)][q];
                    let p = Vec3::new(sign.0 * (x - r) + c.x * r, *y, -(sign.1 * (z - r) + c.y * r));
                    let n = fbm3(p * 6.0, 3, seed) * rough;
                    if *y > 0.001 { p + Vec3::new(c.x * n, n * 0.4, -c.y * n) } else { p }
                })
                .collect()
        })
        .collect();
    finished(loft(&rings, 0.5), 0.5)
}

/// What fills it up to `y`.
fn water(shape: &mut Shape, half: Vec2, y: f32) {
    shape.add(
        "water",
        "glass",
        bevel_box(Vec3::new(half.x * 2.0, 0.02, half.y * 2.0), 0.0).at(0.0, y - 0.01, 0.0),
    );
}

fn stone(shape: &mut Shape, size: Vec3, seed: u64) {
    let (x, z, h) = (size.x * 0.5 - 0.006, size.z * 0.5 - 0.006, size.y - 0.004);
    let wall = (z * 0.3).min(0.1);
    let sleeper = h * 0.2;
    for side in [-0.32, 0.32] {
        let block = bevel_box(Vec3::new(size.x * 0.14, sleeper + 0.01, size.z * 0.86), 0.014);
        shape.add("blocks", "stone", block.at(side * size.x, (sleeper + 0.01) * 0.5, 0.0));
    }
    let mut levels = vec![(x * 0.975, z * 0.94, sleeper), (x * 0.985, z * 0.96, sleeper + 0.014)];
    levels.extend(
        (1..4)
            .map(|k| k as f32 / 4.0)
            .map(|t| (x * (0.985 + 0.013 * t), z * (0.96 + 0.035 * t), sleeper + (h - sleeper) * t)),
    );
    levels.extend([
        (x, z, h - 0.02),
        (x - 0.014, z - 0.014, h),
        (x - wall + 0.012, z - wall + 0.012, h),
        (x - wall, z - wall, h - 0.014),
        (x - wall - 0.02, z - wall - 0.016, h * 0.6),
        (x - wall - 0.03, z - wall - 0.03, sleeper + wall),
    ]);
    shape.add("trough", "stone", basin(&levels, 0.045, seed, 0.016).deformed(|p| p.with_y(p.y.min(size.y))));
    water(shape, Vec2::new(x - wall - 0.004, z - wall - 0.004), h * 0.86);
}

/// A tank of sheet with rolled rim and ribs, and a tap on its end.
fn sheet(shape: &mut Shape, size: Vec3) {
    let r = 0.016;
    let (x, z, h) = (size.x * 0.5 - r, size.z * 0.5 - r, size.y);
    let tank = h - 0.12;
    let mut levels = vec![(x - 0.03, z - 0.03, 0.05), (x - 0.02, z - 0.02, 0.06)];
    for k in 1..4 {
        let y = 0.06 + (tank - 0.06) * k as f32 / 4.0;
        levels.extend([
            (x - 0.016, z - 0.016, y - 0.02),
            (x - 0.004, z - 0.004, y - 0.006),
            (x - 0.004, z - 0.004, y + 0.006),
            (x - 0.016, z - 0.016, y + 0.02),
        ]);
    }
    levels.extend([
        (x - 0.012, z - 0.012, tank - 0.01),
        (x - 0.016, z - 0.016, tank),
        (x - 0.022, z - 0.022, tank - 0.004),
        (x - 0.03, z - 0.03, 0.075),
    ]);
    let round = z * 0.92;
    shape.add("tank", "metal", basin(&levels, round, 0, 0.0));
    let rim: Vec<Vec3> = (0..=4 * 9)
        .map(|i| {
            let (q, s) = ((i / 9) % 4, i % 9);
            let c = on_circle(FRAC_PI_2 * (q as f32 + s as f32 / 8.0));
            let sign = [(1.0, 1.0), (-1.0, 1.0), (-1.0, -1.0), (1.0, -1.0)][q];
            let rr = round - 0.004;
            Vec3::new(sign.0 * (x - round) + c.x * rr, tank - 0.004, -(sign.1 * (z - round) + c.y * rr))
        })
        .collect();
    shape.add("rim", "metal", crate::mesh::tube(&rim, r, 8));
    for side in [-0.3, 0.3] {
        let skid = bevel_box(Vec3::new(0.07, 0.06, size.z * 0.9), 0.008);
        shape.add("skids", "wood", skid.at(side * size.x, 0.03, 0.0));
    }
    water(shape, Vec2::new(x - round * 0.42, z - 0.05), tank * 0.88);
    let pipe = Vec3::new(-x + 0.06, tank + 0.03, -z + 0.02);
    shape.add("tap", "iron", rod(pipe.with_y(0.0), pipe, 0.014, 10));
    shape.add(
        "tap",
        "iron",
        tap::pillar(h - pipe.y, 0.1).moved(pipe - Vec3::Y * 0.004).deformed(|p| p.with_y(p.y.min(h))),
    );
}

/// A V of boards between two ends on crossed legs, filled with hay.
fn manger(shape: &mut Shape, size: Vec3, seed: u64, tone: &mut Stream) {
    let (low, h) = (size.y * 0.3, size.y);
    let (top, foot) = (size.z * 0.5 - 0.012, size.z * 0.2);
    let end = size.x * 0.5 - 0.09;
    for side in [-1.0, 1.0] {
        let rows = 3;
        for k in 0..rows {
            let at = |t: f32| Vec2::new(foot + (top - foot) * t, low + (h - 0.02 - low) * t);
            let (a, b) = (at(k as f32 / rows as f32), at((k as f32 + 0.97) / rows as f32));
            let m = (a + b) * 0.5;
            let lean = crate::num::math::atan2(b.x - a.x, b.y - a.y);
            let plank =
                board(Vec3::new(size.x - 0.02, a.distance(b), 0.024), tone).turned(rot_x(side * lean));
            shape.add("boards", "wood", plank.at(0.0, m.y, side * m.x));
        }
    }
    shape.add(
        "boards",
        "wood",
        board(Vec3::new(size.x - 0.04, 0.026, foot * 2.0 + 0.02), tone).at(0.0, low + 0.004, 0.0),
    );
    for x in [-end, end] {
        let shape_of = [(-foot, low), (foot, low), (top - 0.02, h - 0.03), (-top + 0.02, h - 0.03)]
            .map(|(z, y)| Vec2::new(z, y));
        let wall = extrude(&shape_of, 0.026, 0.003).yawed(FRAC_PI_2).uv_moved(Vec2::splat(tone.unit()));
        shape.add("boards", "wood", wall.at(x * 0.96, 0.0, 0.0));
        for side in [-1.0, 1.0] {
            // Legs cross below the floor.
            let (a, b) = (
                Vec3::new(x, -0.006, side * (size.z * 0.5 - 0.035)),
                Vec3::new(x, low + 0.03, -side * foot * 0.8),
            );
            let leg = strut(a, b, 0.06, 0.045, Vec3::X, tone).at(side * 0.024, 0.0, 0.0);
            shape.add(
                "legs",
                "wood",
                leg.deformed(|p| Vec3::new(p.x, p.y.max(0.0), p.z.clamp(-size.z * 0.5, size.z * 0.5))),
            );
            let rail =
                [Vec3::new(x + side * 0.0, low * 0.5, -size.z * 0.2), Vec3::new(x, low * 0.5, size.z * 0.2)];
            if side > 0.0 {
                shape.add("legs", "wood", strut(rail[0], rail[1], 0.05, 0.03, Vec3::Y, tone));
            }
            let post = strut(
                Vec3::new(x, low, side * (foot + 0.02)),
                Vec3::new(x, h - 0.012, side * (top - 0.008)),
                0.05,
                0.04,
                Vec3::X,
                tone,
            );
            shape.add(
                "legs",
                "wood",
                post.deformed(|p| Vec3::new(p.x, p.y.min(size.y), p.z.clamp(-size.z * 0.5, size.z * 0.5))),
            );
        }
    }
    shape.add(
        "stretcher",
        "wood",
        rod(Vec3::new(-end, low * 0.5, 0.0), Vec3::new(end, low * 0.5, 0.0), 0.022, 10),
    );
    let heap = crate::mesh::displaced(4, |d| {
        let r = Vec3::new(end * 0.97, (h - low) * 0.42, top * 0.86);
        let flat = Vec3::new(d.x.signum() * crate::num::math::pow(d.x.abs(), 0.5), d.y, d.z);
        let p = flat * r * (1.0 + 0.26 * fbm3(flat * r * 6.0, 3, seed));
        if p.y < 0.0 { Vec3::new(p.x * 0.98, p.y * 0.8, p.z * 0.6) } else { p }
    });
    let mid = low + (h - low) * 0.62;
    shape.add(
        "hay",
        "straw",
        finished(heap, 0.6)
            .deformed(|p| {
                p.clamp(
                    Vec3::new(-end * 0.95, -9.0, -top * 0.85),
                    Vec3::new(end * 0.95, size.y - mid - 0.002, top * 0.85),
                )
            })
            .at(0.0, mid, 0.0),
    );
}

/// Half a trunk, hollowed, on two cross-pieces.
fn hollowed(shape: &mut Shape, size: Vec3, seed: u64, tone: &mut Stream) {
    let half = size.x * 0.5 - 0.004;
    let rest = size.y * 0.28;
    let (r, flat) = (size.z * 0.5 - 0.012, size.y - 0.01);
    let deep = flat - rest;
    let rows = 16;
    let section = |x: f32| -> Vec<Vec3> {
        let near_end = (half - x.abs()) < 0.1;
        let rough = 1.0 + 0.05 * fbm3(Vec3::new(x * 2.0, 1.0, 0.0), 2, seed);
        let mut ring: Vec<Vec3> = (0..=14)
            .map(|k| on_circle(PI + PI * k as f32 / 14.0))
            .map(|c| {
                let bark = 1.0 + 0.05 * fbm3(Vec3::new(x * 3.0, c.x * 3.0, c.y * 3.0), 2, seed ^ 1);
                Vec3::new(
                    x,
                    flat + c.y * deep * bark.min(1.0) * rough.min(1.0),
                    -c.x * r * rough.min(1.0) * bark.min(1.02),
                )
            })
            .collect();
        let hollow = if near_end { 0.04 } else { 0.82 };
        ring.extend((0..=10).map(|k| on_circle(-PI * k as f32 / 10.0)).map(|c| {
            Vec3::new(x, flat + c.y * deep * hollow * 0.92 - 0.004, -c.x * r * 0.82 * rough.min(1.0))
        }));
        ring
    };
    let mut stations = vec![-half, -half + 0.09, -half + 0.13];
    stations.extend((1..rows).map(|i| i as f32 / rows as f32 * 2.0 - 1.0).map(|t| t * (half - 0.14)));
    stations.extend([half - 0.13, half - 0.09, half]);
    let rings: Vec<Vec<Vec3>> = stations.iter().map(|x| section(*x)).collect();
    let hull = loft(&rings, 0.5);
    let hull = if crate::mesh::volume_m3(&hull) < 0.0 { hull.flipped() } else { hull };
    shape.add("log", "bark", finished(hull, 0.6));
    water(shape, Vec2::new(half - 0.12, r * 0.68), flat - deep * 0.24);
    for side in [-1.0, 1.0] {
        let x = side * half * 0.62;
        for (way, lift) in [(-1.0, 0.0), (1.0, 0.0)] {
            let foot = Vec3::new(x + way * 0.022, -0.01, way * (size.z * 0.5 - 0.05));
            let head = Vec3::new(x + way * 0.022, rest + 0.12 + lift, -way * size.z * 0.1);
            shape.add("legs", "wood", rod(foot, head, 0.034, 10).deformed(|p| p.with_y(p.y.max(0.0))));
        }
        shape.add(
            "legs",
            "wood",
            strut(
                Vec3::new(x, rest * 0.9, -size.z * 0.32),
                Vec3::new(x, rest * 0.9, size.z * 0.32),
                0.06,
                0.06,
                Vec3::Y,
                tone,
            ),
        );
    }
}
