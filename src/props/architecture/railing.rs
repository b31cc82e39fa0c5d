//! Railings and fences: posts and what runs between them.

use glam::{Vec2, Vec3};

use super::timber::{board, strut};
use crate::mesh::{bevel_box, cylinder, extrude, lathe, sphere};
use crate::num::Stream;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// A balustrade of turned balusters, or of steel bars.
pub const RAILING: Generator = Generator {
    kind: "railing",
    title: "Railing",
    group: "architecture",
    words: &["balustrade", "banister", "handrail", "guard rail", "parapet"],
    styles: &["metal", "stone"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.6, 1.8, 4.0),
        Param::m("height", 0.8, 1.0, 1.2),
        Param::m("depth", 0.1, 0.14, 0.2),
    ],
    source: "building codes: handrails at 0.9 to 1.1 m",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "stone", material: "white marble" },
    ],
    clear_front_m: 0.0,
    build: railing,
};

/// A garden fence: pickets, or rough split rails.
pub const FENCE: Generator = Generator {
    kind: "fence",
    title: "Fence",
    group: "architecture",
    words: &["picket fence", "wooden fence", "garden fence", "paling", "palisade"],
    styles: &["rustic", "iron"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.8, 2.0, 4.0),
        Param::m("height", 0.6, 1.0, 1.8),
        Param::m("depth", 0.08, 0.12, 0.2),
    ],
    source: "Neufert, Architects' Data",
    slots: &[
        SlotSpec { name: "wood", material: "pine planks" },
        SlotSpec { name: "iron", material: "wrought iron" },
    ],
    clear_front_m: 0.0,
    build: fence,
};

fn railing(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut tone = args.random("boards");
    let slot = if args.is("metal") {
        "metal"
    } else if args.is("stone") {
        "stone"
    } else {
        "wood"
    };
    let post = size.z;
    let top = if slot == "metal" { size.y } else { size.y - post * 0.55 };
    for side in [-1.0, 1.0] {
        let x = side * (size.x - post) * 0.5;
        let core = bevel_box(Vec3::new(post * 0.86, top, post * 0.86), post * 0.08);
        shape.add("posts", slot, core.at(x, top * 0.5, 0.0));
        let plinth = bevel_box(Vec3::new(post, post, post), post * 0.1);
        shape.add("posts", slot, plinth.at(x, post * 0.5, 0.0));
        if slot != "metal" {
            let cap = bevel_box(Vec3::new(post, post * 0.22, post), post * 0.06);
            shape.add("posts", slot, cap.at(x, top + post * 0.08, 0.0));
            let ball = sphere(post * 0.26, 3);
            shape.add("posts", slot, ball.at(x, size.y - post * 0.26, 0.0));
        }
    }
    let inner = size.x - post * 1.8;
    let (low, high) = (0.09, top - post * 0.32);
    let hand = board(Vec3::new(inner, 0.045, post * 0.62), &mut tone);
    shape.add("rails", slot, hand.at(0.0, high, 0.0));
    shape.add("rails", slot, board(Vec3::new(inner, 0.05, post * 0.5), &mut tone).at(0.0, low, 0.0));
    let pitch = if slot == "metal" { 0.1 } else { 0.13 };
    let count = (inner / pitch).round().max(2.0) as usize;
    let (from, tall) = (low + 0.024, high - low - 0.045);
    for i in 0..count {
        let x = -inner * 0.5 + inner * (i as f32 + 0.5) / count as f32;
        let bar =
            if slot == "metal" { cylinder(0.008, tall, 10, 0.002) } else { baluster(tall, post * 0.28) };
        shape.add("balusters", slot, bar.at(x, from, 0.0));
    }
}

/// A turned baluster: block, vase, neck, block.
fn baluster(tall: f32, r: f32) -> crate::mesh::TriMesh {
    let profile = [
        (0.0, 0.0),
        (0.8, 0.0),
        (0.8, 0.07),
        (0.55, 0.085),
        (0.75, 0.115),
        (0.5, 0.14),
        (0.85, 0.25),
        (0.98, 0.34),
        (0.85, 0.45),
        (0.5, 0.62),
        (0.42, 0.8),
        (0.62, 0.84),
        (0.45, 0.87),
        (0.55, 0.915),
        (0.8, 0.93),
        (0.8, 1.0),
        (0.0, 1.0),
    ];
    let profile: Vec<Vec2> = profile.iter().map(|(x, y)| Vec2::new(x * r, y * tall)).collect();
    lathe(&profile, 14, 0.7).uv_turned()
}

fn fence(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut tone = args.random("boards");
    if args.is("rustic") {
        split_rails(shape, size, &mut tone);
        return;
    }
    let iron = args.is("iron");
    let slot = if iron { "iron" } else { "wood" };
    let post = if iron { 0.05 } else { 0.09f32.min(size.z * 0.75) };
    for side in [-1.0, 1.0] {
        let x = side * (size.x - post) * 0.5;
        let z = -size.z * 0.5 + post * 0.5;
        shape.add(
            "posts",
            slot,
            bevel_box(Vec3::new(post, size.y - 0.02, post), 0.008).at(x, size.y * 0.5 - 0.01, z),
        );
        let cap = bevel_box(Vec3::new(post, 0.03, post), 0.012);
        shape.add("posts", slot, cap.at(x, size.y - 0.015, z));
    }
    let face = size.z * 0.5;
    let thick = if iron { 0.014 } else { 0.02 };
    for share in [0.2, 0.76] {
        let back = -face + post * 0.3;
        let deep = face - thick - back;
        let rail = board(Vec3::new(size.x - post, if iron { 0.03 } else { 0.07 }, deep), &mut tone);
        shape.add("rails", slot, rail.at(0.0, size.y * share, back + deep * 0.5));
    }
    let pitch = if iron { 0.12 } else { 0.125 };
    let count = ((size.x - post * 0.6) / pitch).floor().max(3.0) as usize;
    let step = (size.x - 0.02) / count as f32;
    for i in 0..count {
        let x = -size.x * 0.5 + 0.01 + step * (i as f32 + 0.5);
        let lift = 0.03 + tone.unit() * 0.012;
        let tall = size.y - lift - tone.unit() * 0.012 - if i == count / 2 { 0.0 } else { 0.004 };
        let half = if iron { 0.008 } else { step * 0.36 };
        let point = if iron { 0.07 } else { half };
        let mut outline = vec![Vec2::new(-half, lift), Vec2::new(half, lift), Vec2::new(half, tall - point)];
        if iron {
            outline.extend(
                [(2.6, 0.75), (0.0, 0.0), (-2.6, 0.75)].map(|(x, y)| Vec2::new(x * half, tall - point * y)),
            );
        } else {
            outline.push(Vec2::new(0.0, tall));
        }
        outline.push(Vec2::new(-half, tall - point));
        let picket = extrude(&outline, thick, 0.003).uv_moved(Vec2::new(tone.unit() * 2.0, tone.unit()));
        let picket = if iron { picket } else { picket.uv_turned().uv_turned() };
        shape.add("pickets", slot, picket.at(x, 0.0, face - thick * 0.5));
    }
}

/// Two posts with three crooked rails let into them.
fn split_rails(shape: &mut Shape, size: Vec3, tone: &mut Stream) {
    let post = size.z;
    for side in [-1.0, 1.0] {
        let x = side * (size.x - post) * 0.5;
        let body = bevel_box(Vec3::new(post, size.y, post), post * 0.22);
        shape.add(
            "posts",
            "wood",
            body.uv_moved(Vec2::new(tone.unit(), tone.unit())).at(x, size.y * 0.5, 0.0),
        );
    }
    for i in 0..3 {
        let y = size.y * (0.25 + 0.29 * i as f32);
        let end = |side: f32, tone: &mut Stream| {
            Vec3::new(side * (size.x * 0.5 - post * 0.3), y + tone.signed() * 0.04, tone.signed() * 0.008)
        };
        let (a, b) = (end(-1.0, tone), end(1.0, tone));
        let middle = a.lerp(b, 0.5) + Vec3::new(0.0, tone.signed() * 0.025, 0.0);
        let wide = 0.07 + tone.unit() * 0.02;
        shape.add("rails", "wood", strut(a, middle + (b - a) * 0.01, wide, post * 0.4, Vec3::Z, tone));
        shape.add(
            "rails",
            "wood",
            strut(middle - (b - a) * 0.01, b, wide * 0.96, post * 0.38, Vec3::Z, tone),
        );
    }
}
