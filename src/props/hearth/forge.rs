//! A smith's forge: a stone table with glowing coals under a sheet-iron hood.

use glam::{Vec2, Vec3};

use super::fire;
use super::masonry::courses;
use crate::mesh::{TriMesh, bevel_box, close, displaced, loft, tube};
use crate::num::noise::fbm3;
use crate::props::lights::flame::FIRE_LIGHT;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const FORGE: Generator = Generator {
    kind: "forge",
    title: "Forge",
    group: "hearth",
    words: &["smith's hearth", "blacksmith forge", "blacksmith hearth", "furnace", "coal forge"],
    styles: &["open", "portable"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.0, 1.5, 2.2),
        Param::m("height", 1.7, 2.4, 3.2),
        Param::m("depth", 0.8, 1.05, 1.5),
    ],
    source: "usual smithies",
    slots: &[
        SlotSpec { name: "stone", material: "grey rock" },
        SlotSpec { name: "soot", material: "black stone blocks" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "embers", material: "red glowing ember" },
        SlotSpec { name: "flame", material: "glowing flame" },
    ],
    clear_front_m: 1.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("portable") {
        return super::forge_portable::build(args, shape);
    }
    let mut random = args.random("stones");
    let table = 0.82_f32.min(size.y * 0.45);
    let base = Vec3::new(size.x, table - 0.1, size.z);
    shape.add("base", "stone", courses(base, 0.3, &mut random));
    let core = Vec3::new(base.x - 0.036, base.y, base.z - 0.036);
    shape.add_inside("core", "soot", bevel_box(core, 0.0).at(0.0, core.y * 0.5, 0.0));
    // A kerb of dressed stone holds the coals in.
    let kerb = 0.15;
    let inner = Vec2::new(size.x - kerb * 2.0, size.z - kerb * 2.0);
    for (x, z, w, d) in [
        (0.0, 1.0, size.x, kerb),
        (0.0, -1.0, size.x, kerb),
        (1.0, 0.0, kerb, inner.y - 0.006),
        (-1.0, 0.0, kerb, inner.y - 0.006),
    ] {
        let stone =
            bevel_box(Vec3::new(w, 0.1, d), 0.014).uv_moved(Vec2::new(random.unit(), random.unit()) * 3.0);
        let at = Vec3::new(x * (size.x - kerb) * 0.5, table - 0.052, z * (size.z - kerb) * 0.5);
        shape.add("kerb", "stone", stone.moved(at));
    }
    shape.support(Vec3::new(0.0, table, (size.z - kerb) * 0.5), size.x * 0.9, kerb * 0.8, 0.5);
    coals(args, shape, inner, table - 0.1);
    if !args.is("open") {
        hood(shape, size, table);
    }
    let glow = Vec3::new(0.0, table + 0.22, size.z * 0.2);
    shape.light(glow, FIRE_LIGHT, 34.0, 7.0);
}

fn coals(args: &Args, shape: &mut Shape, inner: Vec2, floor: f32) {
    let mut random = args.random("coals");
    let half = inner * 0.5;
    let seed = random.bits();
    // Dead coal heaped to the rim, a glowing pit in the middle.
    let heap = displaced(3, |d| {
        let rough = 0.8 + 0.2 * fbm3(d * 5.0, 2, seed);
        let pit = (1.0 - Vec2::new(d.x, d.z).length() * 2.2).max(0.0);
        Vec3::new(
            d.x * half.x * 1.02,
            (d.y.max(0.0) * 0.13 * rough - 0.06 * pit).max(0.0),
            d.z * half.y * 1.02,
        )
    });
    let heap = heap.deformed(|p| Vec3::new(p.x.clamp(-half.x, half.x), p.y, p.z.clamp(-half.y, half.y)));
    let heap = crate::mesh::uv::box_project(crate::mesh::shade(heap, 0.6));
    shape.add("coal", "soot", upper(heap).at(0.0, floor, 0.0));
    let dead = fire::embers(60, half * 0.9, 0.1, 0.034, &mut random);
    shape.add("coal", "soot", dead.at(0.0, floor + 0.02, 0.0));
    let pit = Vec2::splat(half.min_element() * 0.62);
    shape.add(
        "embers",
        "embers",
        fire::embers(70, pit, 0.05, 0.036, &mut random).at(0.0, floor + 0.085, 0.0),
    );
    let flames = fire::flames(8, pit * 0.6, 0.26, &mut random);
    shape.add("flames", "flame", flames.at(0.0, floor + 0.09, 0.0));
    // A bar left in the fire to heat.
    let y = floor + 0.135;
    let bar = [Vec3::new(half.x * 0.1, y, 0.0), Vec3::new(half.x * 0.55, y, half.y * 0.92)];
    shape.add("bar", "iron", tube(&bar, 0.009, 6));
}

/// The heap on a flat underside, which is never seen: one fan will do.
fn upper(mut mesh: TriMesh) -> TriMesh {
    let kept: Vec<[u32; 3]> =
        mesh.triangles.iter().copied().filter(|t| mesh.corners(*t).iter().any(|p| p.y > 1e-5)).collect();
    mesh.triangles = kept;
    close(mesh)
}

/// A riveted hood on corner posts, and its chimney.
fn hood(shape: &mut Shape, size: Vec3, table: f32) {
    let low = table + (size.y - table) * 0.42;
    let high = low + (size.y - low) * 0.55;
    let pipe = (size.x * 0.13).min(0.2);
    let back = -size.z * 0.5;
    let (wide, deep) = (size.x * 0.45, size.z * 0.43);
    let z = back + deep + 0.02;
    let level = |x: f32, d: f32, z: f32, y: f32| {
        [(-1.0, -1.0), (-1.0, 1.0), (1.0, 1.0), (1.0, -1.0)]
            .map(|(sx, sz)| Vec3::new(sx * x, y, z + sz * d))
            .to_vec()
    };
    let stack_z = back + pipe + 0.04;
    let rings = [
        level(wide - 0.02, deep - 0.02, z, low + 0.05),
        level(wide - 0.006, deep - 0.006, z, low),
        level(wide, deep, z, low),
        level(wide, deep, z, low + 0.09),
        level(wide - 0.008, deep - 0.008, z, low + 0.096),
        level(pipe + 0.02, pipe + 0.02, stack_z, high - 0.06),
        level(pipe, pipe, stack_z, high),
        level(pipe, pipe, stack_z, size.y),
    ];
    let sheet = crate::mesh::uv::box_project(loft(&rings, 0.2));
    shape.add("hood", "iron", sheet);
    let rivets = (wide * 2.0 / 0.14).round() as usize;
    let heads = (0..=rivets).map(|i| {
        let x = (i as f32 / rivets as f32 - 0.5) * (wide * 2.0 - 0.06);
        displaced(1, |d| d * Vec3::new(0.009, 0.009, 0.005)).at(x, low + 0.045, z + deep)
    });
    shape.add("rivets", "iron", TriMesh::merged(heads));
    for (sx, sz) in [(-1.0, 1.0), (1.0, 1.0), (1.0, -1.0), (-1.0, -1.0)] {
        let post = bevel_box(Vec3::new(0.035, low + 0.04 - table, 0.035), 0.005);
        let at = Vec3::new(sx * (wide - 0.03), (low + 0.04 + table) * 0.5, z + sz * (deep - 0.03));
        shape.add("posts", "iron", post.moved(at));
    }
    let collar = bevel_box(Vec3::new(pipe * 2.0 + 0.03, 0.03, pipe * 2.0 + 0.03), 0.006);
    shape.add("hood", "iron", collar.at(0.0, (high + size.y) * 0.5, stack_z));
}
