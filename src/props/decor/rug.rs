//! A rug with a border, a medallion and a fringe; round ones are braided rings.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, extrude, lathe, profile, tube_varying};
use crate::num::math::{FRAC_PI_2, TAU, on_circle, rot_x};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const RUG: Generator = Generator {
    kind: "rug",
    title: "Rug",
    group: "decor",
    words: &["carpet", "mat", "runner", "area rug", "persian rug", "doormat"],
    styles: &["round", "plain"],
    mounting: Mounting::Flat,
    params: &[
        Param::m("width", 0.6, 2.2, 5.0),
        Param::m("height", 0.008, 0.014, 0.03),
        Param::m("depth", 0.5, 1.5, 4.0),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "fabric", material: "red wool carpet" },
        SlotSpec { name: "border", material: "dark blue wool carpet" },
        SlotSpec { name: "fringe", material: "beige wool carpet" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("round") { braided(shape, size) } else { woven(args, shape, size) }
}

fn woven(args: &Args, shape: &mut Shape, size: Vec3) {
    let thick = size.y;
    let fringe = 0.05;
    let (w, d) = (size.x - fringe * 2.0, size.z);
    let border = (w.min(d) * 0.13).min(0.22);
    let lift = thick * 0.06;
    let slab = |w: f32, d: f32, top: f32| bevel_box(Vec3::new(w, top, d), top * 0.3).at(0.0, top * 0.5, 0.0);
    if args.is("plain") {
        shape.add("field", "fabric", slab(w, d, thick));
    } else {
        // Nested from the outside in, each pile a hair higher than the last.
        let bands = [(0.0, "border"), (0.16, "fringe"), (0.24, "border"), (0.84, "fringe"), (0.92, "fabric")];
        for (i, (inset, slot)) in bands.iter().enumerate() {
            let cut = border * inset * 2.0;
            let piece = slab(w - cut, d - cut, thick - lift * (6 - i) as f32);
            shape.add("pile", slot, piece);
        }
        let field = Vec2::new(w, d) - Vec2::splat(border * 1.84);
        for (share, slot, top) in
            [(0.74, "border", 1.5), (0.66, "fringe", 1.0), (0.6, "fabric", 0.5), (0.24, "border", 0.0)]
        {
            let medal = medallion(field * share, thick - lift * top);
            shape.add("pile", slot, medal);
        }
    }
    let mut random = args.random("fringe");
    let count = (d / 0.022).round() as usize;
    for side in [-1.0, 1.0] {
        let mut knots = Vec::new();
        for i in 0..count {
            let z = (i as f32 + 0.5) / count as f32 * (d - 0.01) - (d - 0.01) * 0.5;
            let reach = if i == count / 2 { fringe } else { fringe * random.range(0.82, 1.0) };
            let fan = if i == count / 2 { 0.0 } else { random.signed() * 0.004 };
            let y = thick * 0.3;
            let path = [
                Vec3::new(side * (w * 0.5 - 0.004), y, z),
                Vec3::new(side * (w * 0.5 + 0.012), y, z),
                Vec3::new(side * (w * 0.5 + reach), y, z + fan),
            ];
            let strand = tube_varying(&path, |t| thick * (0.3 - 0.04 * (1.0 - t)), 4);
            knots.push(strand);
        }
        shape.add("fringe", "fringe", TriMesh::merged(knots));
    }
}

/// A lobed lozenge lying on the pile, full size in metres, up to y = `top`.
fn medallion(size: Vec2, top: f32) -> TriMesh {
    let count = 48;
    let outline: Vec<Vec2> = (0..count)
        .map(|i| {
            let turn = TAU * i as f32 / count as f32;
            let dir = on_circle(turn);
            // Between a lozenge and an ellipse, with eight lobes.
            let lozenge = 1.0 / (dir.x.abs() + dir.y.abs());
            let lobes = 1.0 + 0.04 * crate::num::math::cos(turn * 8.0);
            dir * size * 0.5 * (0.45 + 0.55 * lozenge) * lobes
        })
        .collect();
    let thick = top * 0.6;
    extrude(&outline, thick, 0.0).turned(rot_x(-FRAC_PI_2)).at(0.0, top - thick * 0.5, 0.0)
}

fn braided(shape: &mut Shape, size: Vec3) {
    let r = size.x.min(size.z) * 0.5;
    let rings = (r / 0.06).round().max(4.0) as usize;
    let step = r / rings as f32;
    for i in (0..rings).rev() {
        let (inner, outer) = (step * i as f32, step * (i + 1) as f32);
        let slot = if i % 5 == 4 {
            "border"
        } else if i % 5 == 2 {
            "fringe"
        } else {
            "fabric"
        };
        let outline = [
            (inner, 0.0),
            (outer, 0.0),
            (outer, size.y * 0.55),
            (outer - step * 0.28, size.y),
            (inner + step * 0.28, size.y),
            (inner, size.y * 0.55),
        ];
        // The innermost is a disc, the others are rings that close at their inner foot.
        let braid: Vec<(f32, f32)> = outline.into_iter().chain((i > 0).then_some(outline[0])).collect();
        shape.add("braids", slot, lathe(&profile(&braid), 48, 1.0));
    }
}
