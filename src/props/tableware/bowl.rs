//! A bowl on a foot ring, empty or heaped with fruit.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, displaced, lathe, smooth_profile, tube};
use crate::num::math::{TAU, on_circle};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BOWL: Generator = Generator {
    kind: "bowl",
    title: "Bowl",
    group: "tableware",
    words: &["soup bowl", "salad bowl", "basin", "serving bowl"],
    styles: &["fruit", "deep"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.1, 0.24, 0.4),
        Param::m("height", 0.05, 0.1, 0.2),
        Param::m("depth", 0.1, 0.24, 0.4),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "ceramic", material: "glazed ceramic" },
        SlotSpec { name: "fruit", material: "red glazed ceramic" },
        SlotSpec { name: "bark", material: "bark" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = size.x.min(size.z) * 0.5;
    let fruit = args.is("fruit");
    let h = if fruit { (size.y * 0.72).min(r) } else { size.y };
    let wall = (r * 0.045).max(0.003);
    let belly = if args.is("deep") { 0.9 } else { 0.74 };
    let outline = [
        (r * 0.42, 0.0),
        (r * 0.44, h * 0.06),
        (r * 0.4, h * 0.1),
        (r * belly, h * 0.45),
        (r * 0.95, h * 0.85),
        (r, h),
        (r - wall, h),
        (r * 0.95 - wall, h * 0.82),
        (r * belly - wall, h * 0.46),
        (r * 0.3, h * 0.14),
        (0.0, h * 0.13),
    ];
    let mut whole = vec![Vec2::new(0.0, 0.0)];
    whole.extend(smooth_profile(&outline, 3).into_iter().map(|p| Vec2::new(p.x.min(r), p.y.clamp(0.0, h))));
    shape.add("bowl", "ceramic", lathe(&whole, 32, 0.8));
    if fruit {
        heap(args, shape, r, h, size.y);
    } else {
        shape.support_round(Vec3::Y * (h * 0.15), r * 0.28, 0.15);
    }
}

/// Apples: a ring against the wall, one on top.
fn heap(args: &Args, shape: &mut Shape, r: f32, h: f32, top: f32) {
    let mut random = args.random("fruit");
    let apple = (r * 0.3).min((top - h) * 0.9 + h * 0.25).min(0.045);
    let count = if apple < r * 0.3 { 6 } else { 5 };
    let mut places: Vec<Vec3> = (0..count)
        .map(|i| {
            let out = on_circle(TAU * i as f32 / count as f32) * (r * 0.86 - apple * 1.05);
            Vec3::new(out.x, h * 0.45 + apple * 0.75, out.y)
        })
        .collect();
    places.push(Vec3::Y * (top - apple * 1.2));
    let (mut apples, mut stalks) = (Vec::new(), Vec::new());
    for place in places {
        let round = displaced(3, |d| {
            // An apple is a sphere dimpled at both poles.
            let dimple = 1.0 - 0.22 * (d.y.abs() * d.y.abs() * d.y.abs() * d.y.abs());
            let taper = 1.0 + 0.08 * d.y;
            Vec3::new(d.x * taper, d.y * dimple, d.z * taper) * (apple * 0.92)
        });
        let tilt =
            crate::num::math::rot_x(random.signed() * 0.4) * crate::num::math::rot_z(random.signed() * 0.4);
        apples.push(round.turned(tilt).moved(place));
        let stalk =
            tube(&[Vec3::Y * apple * 0.6, Vec3::new(apple * 0.08, apple * 0.98, 0.0)], apple * 0.05, 5);
        stalks.push(stalk.turned(tilt).moved(place));
    }
    shape.add("fruit", "fruit", TriMesh::merged(apples));
    shape.add("stalks", "bark", TriMesh::merged(stalks));
}
