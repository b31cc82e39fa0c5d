//! A wheel of cheese with a wedge cut out: waxed, holed, or soft under a white rind; the wedge lies before it.

use glam::{Vec2, Vec3};

use super::skin::{rind, sector};
use crate::mesh::{TriMesh, bevel_box, box_project_faces, loft};
use crate::num::Stream;
use crate::num::math::{TAU, on_circle};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const CHEESE: Generator = Generator {
    kind: "cheese",
    title: "Cheese",
    group: "kitchen",
    words: &["cheese wheel", "wheel of cheese", "cheddar", "gouda", "cheese board", "wedge of cheese"],
    styles: &["swiss", "brie", "wedge"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.16, 0.34, 0.5),
        Param::m("height", 0.06, 0.12, 0.2),
        Param::m("depth", 0.16, 0.3, 0.46),
    ],
    source: "usual sizes of gouda, emmental and brie",
    slots: &[
        SlotSpec { name: "wax", material: "pale yellow wax" },
        SlotSpec { name: "rind", material: "orange wax" },
        SlotSpec { name: "paper", material: "white suede" },
        SlotSpec { name: "wood", material: "oak wood" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let board = (size.y * 0.16).min(0.018);
    let (half, bevel) = (Vec2::new(size.x, size.z) * 0.5, board * 0.25);
    let plank = size.z / 2.0;
    let mut grain = args.random("grain");
    for i in 0..2 {
        let wood = bevel_box(Vec3::new(size.x, board, plank - 0.0008), bevel)
            .uv_moved(Vec2::splat(grain.unit() * 3.0));
        shape.add("board", "wood", wood.at(0.0, board * 0.5, plank * (i as f32 - 0.5)));
    }
    let brie = args.is("brie");
    let tall = (size.y - board) * if brie { 0.45 } else { 1.0 };
    let rind = if brie { "paper" } else { "rind" };
    let mut random = args.random("cheese");
    let look = Look { tall, rind, swiss: args.is("swiss"), bulge: if brie { 0.22 } else { 0.16 } };
    if args.is("wedge") {
        let r = (size.x * 0.9).min(size.z * 1.1);
        let at = Vec3::new(-r * 0.5, board, 0.0);
        piece(shape, &look, at, r, (-0.42, 0.42), &mut random);
        crumbs(shape, Vec3::new(-half.x * 0.5, board, half.y * 0.6), half.x * 0.5, &mut random);
        return;
    }
    let r = (half.y * 0.9).min(half.x * 0.8);
    let at = Vec3::new(-half.x + r + 0.01, board, -half.y + r + 0.008);
    // The gap opens towards the viewer and to the right.
    let cut = 0.72;
    let middle = -0.75;
    piece(shape, &look, at, r, (middle + cut * 0.5, middle - cut * 0.5 + TAU), &mut random);
    let k = (half.x - at.x) / (r * 1.0) - 0.18;
    let out = on_circle(middle) * r * k.clamp(0.22, 0.62);
    let mut spot = at + Vec3::new(out.x, 0.0, -out.y);
    spot.x = spot.x.min(half.x - r * 0.99);
    spot.z = spot.z.min(half.y - r * 0.86);
    piece(shape, &look, spot, r, (middle - cut * 0.42, middle + cut * 0.42), &mut random);
    crumbs(shape, at + Vec3::new(r * 0.5, 0.0, r * 0.62), r * 0.26, &mut random);
    if look.bulge > 0.2 {
        return;
    }
    shape.support_round(at + Vec3::Y * tall, r * 0.6, 0.2);
}

struct Look {
    tall: f32,
    rind: &'static str,
    swiss: bool,
    bulge: f32,
}

/// A sector of the wheel: paste within, rind without; `turn` from and to, radians.
fn piece(shape: &mut Shape, look: &Look, at: Vec3, r: f32, turn: (f32, f32), random: &mut Stream) {
    let (h, b) = (look.tall, look.bulge * look.tall);
    let skin_m = (r * 0.03).clamp(0.002, 0.005);
    let side = |inset: f32| -> Vec<Vec2> {
        let line = [
            (r - b - inset, inset),
            (r - b * 0.45 - inset, h * 0.05 + inset * 0.8),
            (r - b * 0.08 - inset, h * 0.26),
            (r - inset, h * 0.5),
            (r - b * 0.08 - inset, h * 0.74),
            (r - b * 0.45 - inset, h * 0.95 - inset * 0.8),
            (r - b - inset, h - inset),
        ];
        line.iter().map(|(x, y)| Vec2::new(*x, *y)).collect()
    };
    let steps = (((turn.1 - turn.0) / TAU * 44.0).ceil() as u32).max(4);
    let mut shell = vec![Vec2::ZERO];
    shell.extend(side(0.0));
    shell.push(Vec2::new(0.0, h));
    let inner: Vec<Vec2> = side(skin_m);
    let mut core = vec![Vec2::new(0.0, skin_m)];
    core.extend(inner.iter().copied());
    core.push(Vec2::new(0.0, h - skin_m));
    shape.add("rind", look.rind, rind(&shell, &core, turn, steps).moved(at));
    shape.add("paste", "wax", paste(&core, turn, steps, look.swiss, random).moved(at));
}

/// The paste, its cut faces pitted with the mouths of holes.
fn paste(core: &[Vec2], turn: (f32, f32), steps: u32, swiss: bool, random: &mut Stream) -> TriMesh {
    if !swiss {
        return sector(core, turn.0, turn.1, steps, 0.5);
    }
    let (r, h) = core.iter().fold((0.0_f32, 0.0_f32), |(r, h), p| (r.max(p.x), h.max(p.y)));
    // Points along the outline close enough together to carry holes.
    let dense: Vec<Vec2> = (0..core.len())
        .flat_map(|i| {
            let (a, b) = (core[i], core[(i + 1) % core.len()]);
            let pieces = (a.distance(b) / (h * 0.12)).ceil().max(1.0) as usize;
            (0..pieces).map(move |k| a.lerp(b, k as f32 / pieces as f32))
        })
        .collect();
    let holes = |random: &mut Stream| -> Vec<(Vec2, f32)> {
        (0..9)
            .map(|_| {
                (
                    Vec2::new(r * (0.16 + 0.74 * random.unit()), h * (0.2 + 0.6 * random.unit())),
                    h * (0.06 + 0.09 * random.unit()),
                )
            })
            .collect()
    };
    let middle = dense.iter().copied().sum::<Vec2>() / dense.len() as f32;
    let face = |angle: f32, way: f32, holes: &[(Vec2, f32)], shrink: f32| -> Vec<Vec3> {
        let (out, across) = (on_circle(angle), on_circle(angle + TAU * 0.25));
        let ring = dense.iter().rev().map(|p| {
            let p = middle + (*p - middle) * shrink;
            let depth = holes
                .iter()
                .map(|(c, size)| (size * size - p.distance_squared(*c)).max(0.0).sqrt())
                .fold(0.0, f32::max);
            let depth = if shrink > 0.985 { 0.0 } else { depth.min(p.x * 0.3) };
            let flat = out * p.x + across * way * depth;
            Vec3::new(flat.x, p.y, -flat.y)
        });
        ring.collect()
    };
    let (first, second) = (holes(random), holes(random));
    let shares: Vec<f32> = (1..=13).map(|i| i as f32 / 13.0).collect();
    let mut rings: Vec<Vec<Vec3>> = shares.iter().map(|s| face(turn.0, 1.0, &first, *s)).collect();
    for i in 1..steps {
        rings.push(face(turn.0 + (turn.1 - turn.0) * i as f32 / steps as f32, 1.0, &[], 1.0));
    }
    rings.extend(shares.iter().rev().map(|s| face(turn.1, -1.0, &second, *s)));
    box_project_faces(&loft(&rings, 0.7))
}

/// A few crumbs where the knife went.
fn crumbs(shape: &mut Shape, at: Vec3, reach: f32, random: &mut Stream) {
    for _ in 0..6 {
        let out = on_circle(TAU * random.unit()) * reach * random.unit();
        let crumb = bevel_box(Vec3::new(0.006, 0.004, 0.005) * (0.6 + 0.8 * random.unit()), 0.0012);
        shape.add(
            "crumbs",
            "wax",
            crumb.yawed(TAU * random.unit()).at(at.x + out.x, at.y + 0.0018, at.z + out.y),
        );
    }
}
