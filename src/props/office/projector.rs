//! A projector: a beamer, a film projector with turning reels, or a magic lantern with its chimney.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, ring, tube};
use crate::num::LinearRgb;
use crate::num::math::{TAU, on_circle};
use crate::props::science::fittings::{Level, aim, disc, milled, moulded, rod, turned};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const PROJECTOR: Generator = Generator {
    kind: "projector",
    title: "Projector",
    group: "office",
    words: &["video projector", "beamer", "film projector", "movie projector"],
    styles: &["retro", "antique"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.22, 0.34, 0.5),
        Param::m("height", 0.08, 0.13, 0.6),
        Param::m("depth", 0.2, 0.28, 0.6),
    ],
    source: "usual retail sizes; film projectors of 16 mm",
    slots: &[
        SlotSpec { name: "plastic", material: "white plastic" },
        SlotSpec { name: "iron", material: "black painted metal" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "lamp", material: "glowing lamp" },
    ],
    clear_front_m: 0.3,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let lens = if args.is("retro") {
        film(shape, size.max(Vec3::new(0.24, 0.46, 0.5)))
    } else if args.is("antique") {
        lantern(shape, size.max(Vec3::new(0.22, 0.42, 0.44)))
    } else {
        beamer(shape, size)
    };
    shape.light(lens + Vec3::Z * 0.05, LinearRgb([0.95, 0.97, 1.0]), 60.0, 5.0);
}

/// Barrel, rings and a shining glass at `at`, looking along +Z for `long` metres.
fn barrel(shape: &mut Shape, slot: &'static str, at: Vec3, r: f32, long: f32) -> Vec3 {
    let line = [
        (0.9, 0.0),
        (0.9, 0.3),
        (1.0, 0.34),
        (1.0, 0.56),
        (0.86, 0.6),
        (0.86, 0.82),
        (0.96, 0.86),
        (0.96, 1.0),
        (0.8, 1.0),
        (0.74, 0.94),
    ];
    shape.add("lens", slot, aim(turned(&line.map(|(k, t)| (k * r, t * long)), 1, 28, 0.5), at, Vec3::Z));
    let front = at + Vec3::Z * long * 0.955;
    shape.add("lens", "lamp", disc(front, Vec3::Z, r * 0.72, long * 0.04, 24));
    front
}

fn beamer(shape: &mut Shape, size: Vec3) -> Vec3 {
    let foot = size.y * 0.11;
    let reach = size.z * 0.06;
    let level = |y: f32, k: f32| Level {
        y: foot + y * (size.y - foot),
        size: Vec2::new(size.x * k, (size.z - reach) * k),
        z: -reach * 0.5,
    };
    let body = moulded(&[level(0.0, 0.95), level(0.2, 1.0), level(0.7, 1.0), level(1.0, 0.95)], size.y * 0.2);
    shape.add("body", "plastic", body);
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (0.0, 1.0)] {
        let at = Vec3::new(x * size.x * 0.38, 0.0, z * size.z * 0.34);
        shape.add(
            "feet",
            "iron",
            turned(&[(0.012, 0.0), (0.014, 0.004), (0.008, 0.006), (0.008, foot + 0.004)], 1, 14, 0.5)
                .moved(at),
        );
    }
    let front = size.z * 0.5 - reach;
    let y = foot + (size.y - foot) * 0.5;
    let (x, r) = (size.x * 0.22, size.y * 0.3);
    shape.add("lens", "iron", disc(Vec3::new(x, y, front), Vec3::Z, r * 1.16, 0.012, 32));
    let glass = barrel(shape, "iron", Vec3::new(x, y, front - 0.02), r * 0.9, reach + 0.02);
    // Louvres, a window for the remote control, keys above, sockets behind.
    let slits = (0..7).map(|i| {
        bevel_box(Vec3::new(size.x * 0.3, size.y * 0.03, 0.006), 0.001).at(
            -size.x * 0.24,
            foot + size.y * (0.16 + 0.075 * i as f32),
            front - 0.0015,
        )
    });
    shape.add("louvres", "iron", TriMesh::merged(slits));
    for side in [-1.0, 1.0] {
        let slits = (0..9).map(|i| {
            bevel_box(Vec3::new(0.006, size.y * 0.36, size.z * 0.028), 0.001).at(
                side * (size.x * 0.5 - 0.002),
                y,
                size.z * (-0.22 + 0.05 * i as f32),
            )
        });
        shape.add("louvres", "iron", TriMesh::merged(slits));
    }
    shape.add(
        "keys",
        "metal",
        disc(Vec3::new(-size.x * 0.22, size.y - 0.002, -size.z * 0.06), Vec3::Y, size.x * 0.06, 0.004, 24),
    );
    let keys = (0..4).map(|i| {
        let out = on_circle(TAU * i as f32 / 4.0) * size.x * 0.1;
        bevel_box(Vec3::new(0.016, 0.004, 0.016), 0.001).at(
            -size.x * 0.22 + out.x,
            size.y - 0.002,
            -size.z * 0.06 + out.y,
        )
    });
    shape.add("keys", "iron", TriMesh::merged(keys));
    shape.add("focus", "iron", milled(size.y * 0.13, 0.008, 22).at(x, size.y - 0.0065, size.z * 0.24));
    let sockets = (0..4).map(|i| {
        bevel_box(Vec3::new(0.03, 0.014, 0.006), 0.002).at(
            size.x * (-0.3 + 0.16 * i as f32),
            y,
            -size.z * 0.5 + 0.0025,
        )
    });
    shape.add("sockets", "iron", TriMesh::merged(sockets));
    glass
}

fn film(shape: &mut Shape, size: Vec3) -> Vec3 {
    let r = (size.y * 0.25).min(size.z * 0.24);
    let body_top = size.y - r * 1.5;
    let level =
        |y: f32, w: f32, d: f32| Level { y, size: Vec2::new(size.x * w, size.z * d), z: -size.z * 0.06 };
    shape.add(
        "body",
        "iron",
        moulded(&[level(0.0, 0.9, 0.7), level(0.03, 0.9, 0.7), level(0.045, 0.7, 0.62)], 0.02),
    );
    shape.add(
        "body",
        "iron",
        moulded(
            &[level(0.04, 0.5, 0.46), level(body_top * 0.8, 0.5, 0.44), level(body_top, 0.4, 0.34)],
            0.03,
        ),
    );
    let lamp = [(0.9, 0.0), (1.0, 0.05), (1.0, 0.7), (0.8, 0.86), (0.5, 0.9), (0.5, 1.0)]
        .map(|(k, y)| (k * size.x * 0.17, y * body_top * 0.7));
    shape.add(
        "lamp house",
        "metal",
        turned(&lamp, 1, 24, 0.5).at(-size.x * 0.3, body_top * 0.24, -size.z * 0.04),
    );
    let glass = barrel(
        shape,
        "metal",
        Vec3::new(size.x * 0.1, body_top * 0.62, size.z * 0.14),
        size.x * 0.09,
        size.z * 0.36,
    );
    let mut spools = Vec::new();
    for (name, z) in [("front reel", 1.0), ("rear reel", -1.0)] {
        let hub = Vec3::new(size.x * 0.36, size.y - r, z * (r + 0.004));
        let from = Vec3::new(size.x * 0.24, body_top * 0.86, z * size.z * 0.08 - size.z * 0.04);
        shape.add(
            "arms",
            "iron",
            crate::mesh::bar(
                &[from, hub - Vec3::X * size.x * 0.1],
                Vec3::X,
                |t| Vec2::new(0.03 - 0.01 * t, 0.014),
                0.004,
            ),
        );
        shape.moving(name, hub, Motion::Spin { axis: Vec3::X, period_secs: 2.4 }, |shape| {
            reel(shape, hub, r, size.x * 0.06)
        });
        shape.add(
            "arms",
            "metal",
            rod(hub - Vec3::X * size.x * 0.11, hub + Vec3::X * size.x * 0.07, 0.006, 12),
        );
        spools.push(hub);
    }
    for (y, z) in [(0.8, 0.17), (0.5, 0.17), (0.3, 0.06)] {
        shape.add(
            "rollers",
            "metal",
            disc(
                Vec3::new(size.x * 0.3, body_top * y, size.z * (z - 0.06)),
                Vec3::X,
                0.014,
                size.x * 0.12,
                16,
            ),
        );
    }
    let strip = [
        spools[0] - Vec3::Y * r * 0.7,
        Vec3::new(size.x * 0.34, body_top * 0.8, size.z * 0.13),
        Vec3::new(size.x * 0.34, body_top * 0.5, size.z * 0.13),
        Vec3::new(size.x * 0.34, body_top * 0.3, 0.0),
        spools[1] - Vec3::Y * r * 0.5,
    ];
    shape.add("film", "iron", crate::mesh::bar(&strip, Vec3::Z, |_| Vec2::new(0.016, 0.0016), 0.0004));
    for (i, y) in [0.35, 0.55].into_iter().enumerate() {
        shape.add(
            "knobs",
            "metal",
            aim(
                milled(0.014, 0.014, 18),
                Vec3::new(size.x * 0.24, body_top * y, -size.z * (0.12 + 0.06 * i as f32)),
                Vec3::X,
            ),
        );
    }
    glass
}

/// Two pierced flanges with the wound film between.
fn reel(shape: &mut Shape, hub: Vec3, r: f32, wide: f32) {
    shape.add("reels", "iron", disc(hub, Vec3::X, r * 0.66, wide * 0.7, 28));
    for side in [-1.0, 1.0] {
        let middle = hub + Vec3::X * side * wide * 0.5;
        shape.add("reels", "metal", aim(ring(r * 0.95, r * 0.045, 32, 6), middle, Vec3::X));
        shape.add("reels", "metal", disc(middle, Vec3::X, r * 0.28, wide * 0.16, 20));
        for i in 0..5 {
            let out = on_circle(TAU * i as f32 / 5.0);
            let way = Vec3::new(0.0, out.x, out.y);
            shape.add(
                "reels",
                "metal",
                crate::mesh::bar(
                    &[middle + way * r * 0.2, middle + way * r * 0.94],
                    Vec3::X,
                    |t| Vec2::new(r * (0.2 - 0.06 * t), wide * 0.1),
                    wide * 0.02,
                ),
            );
        }
    }
}

fn lantern(shape: &mut Shape, size: Vec3) -> Vec3 {
    let body = Vec3::new(size.x * 0.78, size.y * 0.46, size.z * 0.46);
    let z = -size.z * 0.2;
    shape.add(
        "base",
        "iron",
        bevel_box(Vec3::new(size.x * 0.9, 0.02, size.z * 0.94), 0.006).at(0.0, 0.016, 0.0),
    );
    for (x, end) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        shape.add(
            "base",
            "brass",
            disc(Vec3::new(x * size.x * 0.38, 0.005, end * size.z * 0.4), Vec3::Y, 0.014, 0.01, 14),
        );
    }
    shape.add("body", "iron", bevel_box(body, 0.008).at(0.0, 0.025 + body.y * 0.5, z));
    for (y, grow) in [(0.03, 0.012), (0.98, 0.02)] {
        shape.add(
            "body",
            "brass",
            bevel_box(Vec3::new(body.x + grow, 0.014, body.z + grow), 0.004).at(0.0, 0.025 + body.y * y, z),
        );
    }
    let chimney = [(0.3, 0.0), (0.3, 0.2), (0.2, 0.3), (0.2, 0.72), (0.3, 0.76), (0.3, 0.9), (0.1, 1.0)];
    let tall = size.y - body.y - 0.024;
    shape.add(
        "chimney",
        "iron",
        turned(&chimney.map(|(k, y)| (k * body.x, y * tall)), 1, 24, 0.5).at(0.0, body.y + 0.024, z),
    );
    let vents = (0..3).map(|i| {
        ring(body.x * 0.205, 0.004, 24, 6).at(0.0, body.y + 0.024 + tall * (0.4 + 0.12 * i as f32), z)
    });
    shape.add("chimney", "brass", TriMesh::merged(vents));
    let front = z + body.z * 0.5;
    let y = 0.025 + body.y * 0.52;
    shape.add(
        "slide",
        "brass",
        bevel_box(Vec3::new(body.x * 0.5, body.y * 0.56, 0.03), 0.005).at(0.0, y, front + 0.012),
    );
    shape.add(
        "slide",
        "metal",
        bevel_box(Vec3::new(size.x, body.y * 0.36, 0.01), 0.002).at(0.0, y, front + 0.014),
    );
    shape.add(
        "focus",
        "brass",
        aim(milled(0.014, 0.014, 16), Vec3::new(body.x * 0.17, y, front + size.z * 0.14), Vec3::X),
    );
    let door = bevel_box(Vec3::new(0.008, body.y * 0.7, body.z * 0.62), 0.003);
    shape.add("door", "iron", door.at(body.x * 0.5, 0.025 + body.y * 0.5, z));
    shape.add(
        "door",
        "brass",
        tube(
            &[
                Vec3::new(body.x * 0.5 + 0.012, y - 0.02, z + body.z * 0.22),
                Vec3::new(body.x * 0.5 + 0.012, y + 0.02, z + body.z * 0.22),
            ],
            0.005,
            8,
        ),
    );
    barrel(shape, "brass", Vec3::new(0.0, y, front + 0.02), body.x * 0.24, size.z * 0.5 - front - 0.02)
}
