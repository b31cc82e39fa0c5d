//! A wall mirror: framed square, round, or arched.

use glam::{Vec2, Vec3};

use super::molding;
use crate::mesh::{TriMesh, extrude, frame, lathe, loft};
use crate::num::math::{FRAC_PI_2, PI, TAU, on_circle, rot_x};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const MIRROR: Generator = Generator {
    kind: "mirror",
    title: "Mirror",
    group: "decor",
    words: &["looking glass", "wall mirror", "bathroom mirror"],
    styles: &["round", "arched"],
    mounting: Mounting::Wall,
    params: &[
        Param::m("width", 0.3, 0.6, 1.6),
        Param::m("height", 0.3, 0.9, 2.0),
        Param::m("depth", 0.02, 0.04, 0.08),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "wood", material: "dark walnut wood" },
        SlotSpec { name: "mirror", material: "silver mirror" },
    ],
    clear_front_m: 0.6,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let wide = (size.x.min(size.y) * 0.1).clamp(0.03, 0.08);
    let profile = molding::classic(wide, size.z);
    if args.is("round") {
        let r = size.x.min(size.y) * 0.5;
        let upright = rot_x(FRAC_PI_2);
        // Lathe profiles run from the outer rim over the front to the inner one.
        let section: Vec<Vec2> =
            profile.iter().chain(profile.first()).map(|p| Vec2::new(r - p.x, p.y)).collect();
        shape.add("frame", "wood", lathe(&section, 56, 0.5).turned(upright));
        shape.add("glass", "mirror", disc(r - wide + 0.003, size.z * 0.4).turned(upright));
    } else if args.is("arched") {
        arched(shape, size, &profile, wide);
    } else {
        let outer = Vec2::new(size.x, size.y);
        shape.add("frame", "wood", frame(outer, &profile, 0.5));
        let inner = outer - Vec2::splat(wide * 2.0 - 0.004);
        shape.add("glass", "mirror", bevelled_glass(inner, size.z * 0.4));
    }
}

fn disc(radius: f32, thick: f32) -> TriMesh {
    let rim = 0.015;
    let outline = [(0.0, 0.0), (radius, 0.0), (radius, thick - 0.003), (radius - rim, thick), (0.0, thick)];
    lathe(&crate::mesh::profile(&outline), 56, 0.05)
}

/// Plate glass with its edge ground at a slant.
fn bevelled_glass(size: Vec2, thick: f32) -> TriMesh {
    let level = |inset: f32, z: f32| {
        let half = size * 0.5 - Vec2::splat(inset);
        [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)]
            .map(|(x, y)| Vec3::new(x * half.x, y * half.y, z))
            .to_vec()
    };
    let glass = loft(&[level(0.0, 0.0), level(0.0, thick - 0.003), level(0.018, thick)], 0.02);
    crate::mesh::uv::box_project(glass)
}

fn arched(shape: &mut Shape, size: Vec3, profile: &[Vec2], wide: f32) {
    let round = (size.x * 0.5).min(size.y * 0.45);
    let outline = |inset: f32| -> Vec<Vec2> {
        let half = size.x * 0.5 - inset;
        let spring = size.y * 0.5 - round;
        let mut line = vec![Vec2::new(half, inset - size.y * 0.5)];
        line.extend((0..=24).map(|i| {
            let around = on_circle(PI * i as f32 / 24.0);
            Vec2::new(around.x * half, spring + around.y * (round - inset))
        }));
        line.push(Vec2::new(-half, inset - size.y * 0.5));
        line
    };
    let ring = |p: &Vec2| -> Vec<Vec3> { outline(p.x).into_iter().map(|q| q.extend(p.y)).collect() };
    let rings: Vec<Vec<Vec3>> = profile.iter().chain(profile.first()).map(ring).collect();
    shape.add("frame", "wood", strip(&rings));
    let thick = size.z * 0.4;
    shape.add("glass", "mirror", extrude(&outline(wide - 0.003), thick, 0.0).at(0.0, 0.0, thick * 0.5));
}

/// A skin between closed rings, of which the last is the first again; the grain runs along the rings.
fn strip(rings: &[Vec<Vec3>]) -> TriMesh {
    let mut mesh = TriMesh::default();
    let count = rings[0].len();
    let mut v = 0.0;
    for (row, ring) in rings.iter().enumerate() {
        if row > 0 {
            v += ring[0].distance(rings[row - 1][0]);
        }
        let mut u = 0.0;
        for i in 0..=count {
            if i > 0 {
                u += rings[0][i % count].distance(rings[0][i - 1]);
            }
            mesh.vertex(ring[i % count], Vec3::Z, Vec2::new(u, v));
        }
    }
    let columns = count as u32 + 1;
    for row in 0..rings.len() as u32 - 1 {
        for i in 0..count as u32 {
            let a = row * columns + i;
            mesh.quad([a, a + 1, a + columns + 1, a + columns]);
        }
    }
    crate::mesh::shade(mesh, TAU / 12.0)
}
