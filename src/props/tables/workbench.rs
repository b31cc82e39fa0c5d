//! A joiner's workbench: a thick top, stout legs, a shelf underneath, a front vice and a rack of holes.

use glam::{Vec2, Vec3};

use super::tops::{CORNERS, planked};
use crate::mesh::{bevel_box, cylinder, sphere, square_post, tube};
use crate::num::math::{FRAC_PI_2, rot_x};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const WORKBENCH: Generator = Generator {
    kind: "workbench",
    title: "Workbench",
    group: "tables",
    words: &["work bench", "carpenter bench", "joiner bench", "work table", "tool bench"],
    styles: &["rustic", "metal"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.0, 1.6, 2.4),
        Param::m("height", 0.8, 0.88, 0.98),
        Param::m("depth", 0.5, 0.7, 0.9),
    ],
    source: "usual joiners' benches",
    slots: &[
        SlotSpec { name: "wood", material: "pine planks" },
        SlotSpec { name: "iron", material: "wrought iron" },
    ],
    clear_front_m: 0.8,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut grain = args.random("grain");
    let metal = args.is("metal");
    let thick = if metal { 0.045 } else { 0.075 };
    // The vice stands out in front of the top.
    let vice = 0.13;
    let (deep, z) = (size.z - vice, -vice * 0.5);
    let top = planked(Vec3::new(size.x, thick, deep), 0.13, false, &mut grain);
    shape.add("top", "wood", top.at(0.0, size.y, z));
    shape.support(Vec3::new(0.0, size.y, z), size.x - 0.06, deep - 0.06, 1.1);

    let under = size.y - thick;
    let leg = if metal { 0.05 } else { 0.09 };
    let (px, pz) = (size.x * 0.5 - leg * 0.5 - 0.1, deep * 0.5 - leg * 0.5 - 0.02);
    let frame = if metal { "iron" } else { "wood" };
    for (i, (sx, sz)) in CORNERS.into_iter().enumerate() {
        let at = |y: f32| Vec3::new(sx * px, y, z + sz * pz);
        let post = square_post(at(0.0), at(under + 0.001), |_| Vec2::splat(leg), 0.006);
        shape.add("legs", frame, post.uv_moved(Vec2::splat(i as f32 * 0.37)));
    }
    let rail = if metal { Vec2::new(0.03, 0.04) } else { Vec2::new(0.04, 0.11) };
    for side in [-1.0, 1.0] {
        for y in [0.17, under - rail.y * 0.5] {
            let long = bevel_box(Vec3::new(px * 2.0 - leg + 0.002, rail.y, rail.x), 0.004);
            shape.add("rails", frame, long.at(0.0, y, z + side * pz));
            let short = bevel_box(Vec3::new(rail.x, rail.y, pz * 2.0 - leg + 0.002), 0.004);
            shape.add("rails", frame, short.at(side * px, y, z));
        }
    }
    let shelf_y = 0.17 + rail.y * 0.5 + 0.022;
    let shelf =
        planked(Vec3::new(px * 2.0 - leg - 0.004, 0.022, pz * 2.0 + leg * 0.4), 0.14, false, &mut grain);
    shape.add("shelf", "wood", shelf.at(0.0, shelf_y, z));
    shape.support(
        Vec3::new(0.0, shelf_y, z),
        px * 2.0 - leg - 0.04,
        pz * 2.0 - 0.02,
        under - shelf_y - rail.y,
    );

    front_vice(shape, Vec3::new(-px + leg * 0.5 + 0.02, size.y, z + deep * 0.5), size.z * 0.5, metal);
    // Bench dogs standing out of their holes along the front edge.
    for i in 0..4 {
        let x = -0.05 + (size.x * 0.5 - 0.12) * i as f32 / 3.5;
        let dog = bevel_box(Vec3::new(0.022, 0.03, 0.022), 0.003);
        let up = if i == 1 { 0.012 } else { -0.013 };
        if i == 1 {
            shape.add("dogs", "iron", dog.at(x, size.y - 0.003, z + deep * 0.5 - 0.07));
        } else {
            shape.add("dogs", "iron", dog.at(x, size.y + up - 0.001, z + deep * 0.5 - 0.07));
        }
    }
}

/// Jaws at the bench's front edge (`edge`: its upper corner), the screw reaching out to `reach` in z.
fn front_vice(shape: &mut Shape, edge: Vec3, reach: f32, metal: bool) {
    let tall = 0.17;
    let slot = if metal { "iron" } else { "wood" };
    let inner = bevel_box(Vec3::new(0.34, tall, 0.03), 0.005);
    shape.add("vice", slot, inner.at(edge.x, edge.y - tall * 0.5 - 0.004, edge.z + 0.014));
    let jaw_z = edge.z + 0.074;
    let jaw = bevel_box(Vec3::new(0.34, tall, 0.045), 0.008);
    shape.add("vice", slot, jaw.at(edge.x, edge.y - tall * 0.5 - 0.004, jaw_z));
    let y = edge.y - tall * 0.62;
    let back = edge.z - 0.02;
    for x in [-0.11, 0.11] {
        let guide = [Vec3::new(edge.x + x, y, back), Vec3::new(edge.x + x, y, jaw_z)];
        shape.add("vice", "iron", tube(&guide, 0.011, 10));
    }
    let screw = [Vec3::new(edge.x, y, back), Vec3::new(edge.x, y, reach - 0.012)];
    shape.add("vice", "iron", tube(&screw, 0.014, 12));
    let hub = cylinder(0.022, 0.03, 14, 0.005).turned(rot_x(FRAC_PI_2));
    shape.add("vice", "iron", hub.at(edge.x, y, reach - 0.03));
    let lean = Vec3::new(0.07, 0.1, 0.0);
    let middle = Vec3::new(edge.x, y, reach - 0.015) - lean * 0.25;
    shape.add("vice", "iron", tube(&[middle - lean, middle + lean], 0.0065, 8));
    for end in [-1.0, 1.0] {
        shape.add("vice", "iron", sphere(0.011, 2).moved(middle + lean * end));
    }
}
