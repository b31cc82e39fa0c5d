//! A filing cabinet: steel drawers of hanging files, an oak one, or the many small drawers of a card index.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, frame, profile};
use crate::props::science::fittings::{aim, disc, turned};
use crate::props::storage::fronts;
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const FILING_CABINET: Generator = Generator {
    kind: "filing_cabinet",
    title: "Filing cabinet",
    group: "office",
    words: &["file cabinet", "card index", "file drawer", "card catalog"],
    styles: &["antique", "card", "wheeled"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.38, 0.46, 1.1),
        Param::m("height", 0.6, 1.32, 1.6),
        Param::m("depth", 0.42, 0.62, 0.75),
        Param::count("drawers", 2.0, 4.0, 5.0),
    ],
    source: "EN 14073: office storage furniture; usual retail sizes",
    slots: &[
        SlotSpec { name: "metal", material: "grey painted metal" },
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "iron", material: "brushed steel" },
        SlotSpec { name: "paper", material: "paper" },
        SlotSpec { name: "rubber", material: "black rubber" },
    ],
    clear_front_m: 0.7,
    build,
};

/// What a cabinet is made of.
struct Look {
    body: &'static str,
    trim: &'static str,
    wall: f32,
    bevel: f32,
}

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let old = args.is("antique") || args.is("card");
    let look = if old {
        Look { body: "wood", trim: "brass", wall: 0.022, bevel: 0.004 }
    } else {
        Look { body: "metal", trim: "iron", wall: 0.014, bevel: 0.003 }
    };
    let deep = size.z - fronts::PULL;
    let back = -size.z * 0.5;
    let foot = if args.is("wheeled") { 0.062 } else { 0.06 };
    let top = if old { 0.034 } else { 0.016 };
    carcass(shape, size, Vec3::new(foot, top, deep), &look, old);
    if args.is("wheeled") {
        for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
            let at = Vec3::new(x * (size.x * 0.5 - 0.05), 0.027, back + deep * 0.5 + z * (deep * 0.5 - 0.06));
            shape.add("castors", "rubber", disc(at, Vec3::X, 0.027, 0.022, 16));
            shape.add(
                "castors",
                "iron",
                bevel_box(Vec3::new(0.034, 0.034, 0.034), 0.004).moved(at + Vec3::Y * 0.026),
            );
        }
    } else {
        let plinth = bevel_box(Vec3::new(size.x - 0.03, foot + 0.004, deep - 0.03), 0.003);
        shape.add("plinth", look.body, plinth.at(0.0, (foot + 0.004) * 0.5, back + deep * 0.5 - 0.006));
    }
    let rows = args.count("drawers").max(1) * if args.is("card") { 2 } else { 1 };
    let columns = if args.is("card") { (size.x / 0.16).round().max(2.0) as usize } else { 1 };
    let inner = Vec2::new(size.x - look.wall * 2.0, size.y - foot - top - look.wall);
    let cell = Vec2::new(inner.x / columns as f32, inner.y / rows as f32);
    for row in 0..rows {
        for column in 0..columns {
            let x = (column as f32 + 0.5 - columns as f32 * 0.5) * cell.x;
            let y = foot + look.wall + (row as f32 + 0.5) * cell.y;
            let number = (rows - 1 - row) * columns + column + 1;
            let face = Vec3::new(x, y, back + deep);
            shape.moving(
                format!("drawer {number}"),
                face,
                Motion::Slide { by: Vec3::Z * deep * 0.75 },
                |shape| {
                    drawer(args, shape, face, Vec3::new(cell.x, cell.y, deep - 0.03), &look, number);
                },
            );
        }
    }
    if !old {
        shape.add(
            "lock",
            "iron",
            disc(
                Vec3::new(size.x * 0.5 - 0.045, size.y - 0.05, back + deep + 0.001),
                Vec3::Z,
                0.009,
                0.008,
                14,
            ),
        );
    }
    shape.support(Vec3::new(0.0, size.y, back + deep * 0.5), size.x - 0.04, deep - 0.04, 0.8);
}

/// Sides, back, top and bottom; `m` holds the foot's height, the top's thickness and the depth.
fn carcass(shape: &mut Shape, size: Vec3, m: Vec3, look: &Look, old: bool) {
    let (foot, top, deep) = (m.x, m.y, m.z);
    let middle = -size.z * 0.5 + deep * 0.5;
    let inset = if old { 0.012 } else { 0.0 };
    let tall = size.y - foot - top;
    for side in [-1.0, 1.0] {
        let panel = bevel_box(Vec3::new(look.wall, tall, deep - inset), look.bevel);
        shape.add(
            "body",
            look.body,
            panel.at(side * ((size.x - look.wall) * 0.5 - inset), foot + tall * 0.5, middle - inset * 0.5),
        );
    }
    let wide = size.x - look.wall - inset * 2.0;
    shape.add(
        "body",
        look.body,
        bevel_box(Vec3::new(wide, tall, look.wall), look.bevel).at(
            0.0,
            foot + tall * 0.5,
            middle - deep * 0.5 + look.wall * 0.5,
        ),
    );
    shape.add(
        "body",
        look.body,
        bevel_box(Vec3::new(wide, look.wall, deep - inset), look.bevel).at(
            0.0,
            foot + look.wall * 0.5,
            middle - inset * 0.5,
        ),
    );
    shape.add(
        "body",
        look.body,
        bevel_box(Vec3::new(size.x, top, deep), look.bevel.min(top * 0.3)).at(
            0.0,
            size.y - top * 0.5,
            middle,
        ),
    );
}

fn drawer(args: &Args, shape: &mut Shape, face: Vec3, size: Vec3, look: &Look, number: usize) {
    let mut hand = args.random(("drawer", number));
    let thick = if look.body == "wood" { 0.02 } else { 0.016 };
    let gap = 0.006;
    let front = fronts::drawer_front(
        size.x - gap,
        size.y - gap,
        thick,
        look.body == "metal" || size.x < 0.25,
        &mut hand,
    );
    shape.add("drawers", look.body, front.moved(face));
    let tall = size.y * 0.7;
    let (wide, deep) = (size.x - gap * 5.0, size.z - thick);
    let low = face.y - size.y * 0.5 + gap * 2.0;
    let z = face.z - thick - deep * 0.5;
    let wall = 0.006;
    shape.add(
        "drawers",
        look.body,
        bevel_box(Vec3::new(wide, wall, deep), 0.0).at(face.x, low + wall * 0.5, z),
    );
    for side in [-1.0, 1.0] {
        shape.add(
            "drawers",
            look.body,
            bevel_box(Vec3::new(wall, tall, deep), 0.0).at(
                face.x + side * (wide - wall) * 0.5,
                low + tall * 0.5,
                z,
            ),
        );
    }
    shape.add(
        "drawers",
        look.body,
        bevel_box(Vec3::new(wide, tall, wall), 0.0).at(face.x, low + tall * 0.5, z - (deep - wall) * 0.5),
    );
    // Files that lean a little, as they do.
    let count = if size.x > 0.25 { 9 } else { 3 };
    let files = (0..count).map(|i| {
        let at = z + deep * (0.5 - (i as f32 + 0.7) / (count as f32 + 0.6));
        let file = bevel_box(
            Vec3::new(wide - wall * 4.0, tall * hand.range(0.9, 1.08), 0.008 + hand.unit() * 0.012),
            0.0,
        );
        file.turned(crate::num::math::rot_x(-0.05 - hand.unit() * 0.06)).at(face.x, low + tall * 0.53, at)
    });
    shape.add("files", "paper", TriMesh::merged(files));
    // The label in its holder, and the pull below it.
    let card = Vec2::new((size.x * 0.3).min(0.085), (size.y * 0.22).min(0.045));
    let rim = profile(&[
        (0.0, -0.001),
        (0.0, 0.003),
        (0.004, 0.004),
        (0.006, 0.002),
        (0.006, -0.001),
        (0.0, -0.001),
    ]);
    let label = face + Vec3::Y * size.y * 0.2;
    shape.add("labels", look.trim, frame(card, &rim, 0.5).moved(label));
    shape.add(
        "labels",
        "paper",
        bevel_box(card.extend(0.002) - Vec3::new(0.008, 0.008, 0.0), 0.0).moved(label + Vec3::Z * 0.0005),
    );
    let pull = if size.x < 0.25 { knob() } else { fronts::bow_handle((size.x * 0.34).min(0.15)) };
    shape.add("handles", look.trim, pull.moved(face - Vec3::Y * size.y * 0.08 - Vec3::Z * 0.001));
}

/// The pull of a small drawer.
fn knob() -> TriMesh {
    let line = [(0.0065, 0.0), (0.0045, 0.012), (0.011, 0.018), (0.01, 0.025), (0.005, fronts::PULL)];
    aim(turned(&line, 1, 10, 0.9), Vec3::ZERO, Vec3::Z)
}
