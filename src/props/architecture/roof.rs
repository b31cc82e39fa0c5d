//! A pitched roof to set on walls: tiled, hipped, thatched, or of standing-seam metal, its ridge along X.

use glam::{Vec2, Vec3};

use super::roofing::{Slope, ridge_tiles};
use super::timber::{bent_sheet, board};
use crate::mesh::{TriMesh, bevel_box, extrude, sphere};
use crate::num::Stream;
use crate::num::math::{FRAC_PI_2, PI, sin};
use crate::num::noise::fbm3;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const ROOF: Generator = Generator {
    kind: "roof_section",
    title: "Roof section",
    group: "architecture",
    words: &["roof module", "roof piece", "gable roof section", "hip roof section", "roof element"],
    styles: &["hipped", "thatched", "metal"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 2.0, 4.2, 10.0),
        Param::m("height", 0.8, 1.8, 4.5),
        Param::m("depth", 2.0, 4.0, 10.0),
    ],
    source: "Neufert, Architects' Data: pitches of tiled and thatched roofs",
    slots: &[
        SlotSpec { name: "clay", material: "terracotta" },
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "straw", material: "thatch" },
        SlotSpec { name: "metal", material: "grey painted metal" },
    ],
    clear_front_m: 0.0,
    build,
};

/// How far the eaves reach over the walls, metres.
const EAVES: f32 = 0.32;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut hand = args.random("roof");
    if args.is("thatched") {
        return thatch(args, shape, size);
    }
    let hipped = args.is("hipped");
    let metal = args.is("metal");
    let lift = if metal { 0.02 } else { 0.034 };
    let cap = if metal { 0.03 } else { 0.085 };
    // Tiles stand out of the slope, on steep roofs mostly sideways.
    let half = Vec2::new(size.x, size.z) * 0.5 - lift * 1.2;
    let (low, top) = (0.12, size.y - cap);
    // A hip leaves at least a short ridge.
    let run = if hipped { (half.x - half.y).max(half.x * 0.18) } else { half.x };
    let ridge = [Vec3::new(-run, top, 0.0), Vec3::new(run, top, 0.0)];
    let corner = |x: f32, z: f32| Vec3::new(x * half.x, low, z * half.y);
    let mut slopes = vec![
        Slope { eave: [corner(-1.0, 1.0), corner(1.0, 1.0)], ridge, sag: 0.0 },
        Slope { eave: [corner(1.0, -1.0), corner(-1.0, -1.0)], ridge: [ridge[1], ridge[0]], sag: 0.0 },
    ];
    if hipped {
        let end = |side: f32, at: Vec3| {
            let step = Vec3::Z * side * 0.012;
            Slope { eave: [corner(side, side), corner(side, -side)], ridge: [at + step, at - step], sag: 0.0 }
        };
        slopes.extend([end(1.0, ridge[1]), end(-1.0, ridge[0])]);
    }
    for slope in &slopes {
        shape.add("deck", "wood", slope.deck(0.026, 1));
        if metal {
            seams(shape, slope);
        } else {
            shape.add("tiles", "clay", slope.tiles(0.29, 0.21, lift, 0.006, &mut hand));
        }
    }
    if metal {
        let fold = bevel_box(Vec3::new(run * 2.0, cap * 1.6, 0.16), 0.012);
        shape.add("ridge", "metal", fold.at(0.0, top + cap * 0.2, 0.0));
    } else {
        shape.add("ridge", "clay", ridge_tiles(ridge[0], ridge[1], cap, 0.36));
        if hipped {
            for (x, z, at) in [(1.0, 1.0, 1), (1.0, -1.0, 1), (-1.0, 1.0, 0), (-1.0, -1.0, 0)] {
                let foot = corner(x, z) + Vec3::Y * 0.03;
                let foot = foot + (ridge[at] - foot).normalize_or(Vec3::Y) * 0.13;
                shape.add("ridge", "clay", ridge_tiles(ridge[at], foot, cap * 0.82, 0.36));
            }
            for at in ridge {
                shape.add("ridge", "clay", sphere(cap * 0.98, 3).moved(at));
            }
        }
    }
    frame(shape, size, half, (low, top), hipped, &mut hand);
}

/// Standing seams up a slope, on flat sheets.
fn seams(shape: &mut Shape, slope: &Slope) {
    shape.add("sheets", "metal", slope.deck(0.024, 1).moved(Vec3::Y * 0.012));
    let wide = slope.eave[0].distance(slope.eave[1]);
    let count = (wide / 0.42).round().clamp(4.0, 24.0) as usize;
    for i in 0..=count {
        let t = (i as f32 / count as f32).clamp(0.004, 0.996);
        let lay = Vec3::Y * 0.024;
        let seam = crate::mesh::bar(
            &[slope.at(t, 0.0) + lay, slope.at(t, 1.0) + lay],
            Vec3::Y,
            |_| Vec2::new(0.016, 0.036),
            0.003,
        );
        shape.add("seams", "metal", seam);
    }
}

/// Wall plates, rafter feet, boarded gables with verge boards.
fn frame(shape: &mut Shape, size: Vec3, half: Vec2, (low, top): (f32, f32), hipped: bool, hand: &mut Stream) {
    let inset = EAVES.min(half.min_element() * 0.3);
    let wall = half - inset;
    let plate = 0.1;
    for side in [-1.0, 1.0] {
        let long = board(Vec3::new(wall.x * 2.0, plate, 0.1), hand);
        shape.add("plates", "wood", long.at(0.0, plate * 0.5, side * (wall.y - 0.05)));
        let short = board(Vec3::new(0.1, plate, wall.y * 2.0 - 0.2), hand);
        shape.add("plates", "wood", short.at(side * (wall.x - 0.05), plate * 0.5, 0.0));
    }
    let pitch = (top - low) / half.y;
    let count = (size.x / 0.62).round().clamp(3.0, 16.0) as usize;
    // Rafters go from the eave to well inside the plate; the rest is out of sight.
    for i in 0..=count {
        let x = (i as f32 / count as f32 - 0.5) * (half.x * 2.0 - if hipped { inset * 2.0 } else { 0.12 });
        for side in [-1.0, 1.0] {
            let at = |z: f32| Vec3::new(x, low + (half.y - z) * pitch - 0.072, side * z);
            let inner = if hipped { wall.y - 0.15 } else { 0.04 };
            let path = [at(half.y - 0.03), at(inner)];
            let rafter = crate::mesh::bar(&path, Vec3::Y, |_| Vec2::new(0.06, 0.09), 0.004);
            shape.add("rafters", "wood", rafter.deformed(|p| p.with_y(p.y.max(0.0))));
        }
    }
    if hipped {
        return;
    }
    let at = |z: f32| low + (half.y - z.abs()) * pitch;
    for side in [-1.0, 1.0] {
        // Upright boards fill the gable.
        let count = (wall.y * 2.0 / 0.19).round().max(4.0) as usize;
        let wide = wall.y * 2.0 / count as f32;
        for i in 0..count {
            let (from, to) = (i as f32 * wide - wall.y, (i + 1) as f32 * wide - wall.y - 0.004);
            let (a, b) = (at(from) - 0.03, at(to) - 0.03);
            if a.min(b) < plate + 0.03 {
                continue;
            }
            let mut outline =
                vec![Vec2::new(from, plate), Vec2::new(to, plate), Vec2::new(to, b), Vec2::new(from, a)];
            if from < 0.0 && to > 0.0 {
                outline.insert(3, Vec2::new(0.0, at(0.0) - 0.03));
            }
            let mesh = extrude(&outline, 0.022 + hand.unit() * 0.004, 0.002);
            let mesh = mesh.uv_moved(Vec2::splat(hand.unit() * 3.0)).yawed(-FRAC_PI_2 * side);
            shape.add("gables", "wood", mesh.at(side * (wall.x - 0.02), 0.0, 0.0));
        }
        for way in [-1.0, 1.0] {
            let lay = |z: f32| Vec3::new(side * (half.x - 0.004), at(z) - 0.055, z * way);
            let verge = crate::mesh::bar(
                &[lay(half.y - 0.004), lay(0.01)],
                Vec3::Y,
                |_| Vec2::new(0.03, 0.15),
                0.005,
            );
            shape.add("verges", "wood", verge.deformed(|p| p.with_y(p.y.max(0.004))));
        }
    }
}

/// Thick straw with rounded eaves, a ridge block scalloped along its hem, and hazel spars.
fn thatch(args: &Args, shape: &mut Shape, size: Vec3) {
    let seed = args.seed().0;
    let half = Vec2::new(size.x, size.z) * 0.5;
    let thick = (size.y * 0.16).clamp(0.16, 0.32);
    let top = size.y - 0.03;
    let columns = (size.x / 0.2).clamp(12.0, 36.0) as usize;
    // The section from the front eave over the ridge to the rear eave, (z, y).
    let section = |t: f32, out: f32| {
        let s = t * 2.0 - 1.0;
        let y = thick * 0.75 + (top - thick * 0.75) * (1.0 - s.abs()).max(0.0);
        let round = (1.0 - s * s * 40.0).max(0.0) * 0.05;
        Vec2::new(-s * half.y * (1.0 - out * 0.02), y - round - out)
    };
    let skin = |lift: f32, from: f32, to: f32, rows: usize, hem: f32| -> TriMesh {
        let sheet: Vec<Vec<Vec3>> = (0..=rows)
            .map(|r| {
                let t = from + (to - from) * r as f32 / rows as f32;
                (0..=columns)
                    .map(|c| {
                        let x = (c as f32 / columns as f32 * 2.0 - 1.0) * half.x;
                        let edge =
                            if r == 0 || r == rows { hem * sin(c as f32 * PI * 0.5).abs() } else { 0.0 };
                        let t = if r == 0 { t + edge } else { t - edge };
                        let p = section(t, 0.0);
                        let rough = 0.014 * fbm3(Vec3::new(x * 3.0, p.y * 5.0, p.x * 3.0), 2, seed);
                        Vec3::new(x, p.y + lift + rough, p.x)
                    })
                    .collect()
            })
            .collect();
        bent_sheet(&sheet, if hem > 0.0 { 0.05 } else { thick }, 0.9)
    };
    let mut pieces = vec![("thatch", "straw", skin(-0.03, 0.0, 1.0, 18, 0.0))];
    pieces.push(("ridge", "straw", skin(0.02, 0.39, 0.61, 6, 0.022)));
    // Spars of split hazel in a zigzag hold the ridge.
    for side in [-1.0, 1.0] {
        for level in [0.425, 0.455] {
            let at = |x: f32| {
                let p = section(0.5 - side * (0.5 - level), 0.0);
                Vec3::new(x * (half.x - 0.01), p.y + 0.024, p.x)
            };
            pieces.push(("spars", "wood", crate::mesh::tube(&[at(-1.0), at(1.0)], 0.012, 6)));
        }
        let count = (size.x / 0.2).round().clamp(8.0, 40.0) as usize;
        for i in 0..count {
            let x = |k: usize| (k as f32 / count as f32 * 2.0 - 1.0) * (half.x - 0.02);
            let p = |k: usize| {
                let level = if k.is_multiple_of(2) { 0.425 } else { 0.455 };
                let s = section(0.5 - side * (0.5 - level), 0.0);
                Vec3::new(x(k), s.y + 0.03, s.x)
            };
            pieces.push(("spars", "wood", crate::mesh::tube(&[p(i), p(i + 1)], 0.008, 5)));
        }
    }
    crate::props::pieces::add_fitted(shape, pieces, size);
    // Round poles carry it; their ends show in the gables.
    let inset = half.x - EAVES.min(half.x * 0.3);
    for (z, y) in [(0.0, top - thick * 1.5), (0.52, (top - thick) * 0.5), (-0.52, (top - thick) * 0.5)] {
        let reach = half.x - 0.06;
        let r = 0.055;
        let y = y.max(r + 0.02);
        let pole =
            super::timber::rod(Vec3::new(-reach, y, z * half.y), Vec3::new(reach, y, z * half.y), r, 14);
        shape.add("poles", "wood", pole);
    }
    for side in [-1.0, 1.0] {
        for way in [-1.0, 1.0] {
            let foot = Vec3::new(side * inset, 0.07, way * half.y * 0.84);
            let head = Vec3::new(side * inset, top - thick * 1.35, 0.0);
            shape.add("poles", "wood", super::timber::rod(foot, head, 0.05, 12));
        }
        let tie = Vec3::new(side * inset, 0.08, 0.0);
        let reach = Vec3::Z * half.y * 0.86;
        shape.add("poles", "wood", super::timber::rod(tie - reach, tie + reach, 0.06, 12));
    }
}
