//! A signpost: a leaning post with arrow boards pointing their ways.

use glam::{Vec2, Vec3};

use crate::mesh::{band, bevel_box, cylinder, extrude, sphere};
use crate::num::math::{TAU, on_circle, rot_y};
use crate::props::nature::growth::Growth;
use crate::props::nature::rock::stone;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const SIGNPOST: Generator = Generator {
    kind: "signpost",
    title: "Signpost",
    group: "camp",
    words: &["sign", "wooden sign", "road sign", "waymarker", "direction sign"],
    styles: &["single", "modern"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.6, 1.0, 1.6),
        Param::m("height", 1.4, 2.0, 3.0),
        Param::m("depth", 0.35, 0.5, 0.65),
        Param::count("boards", 2.0, 3.0, 4.0),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "stone", material: "grey stone" },
    ],
    clear_front_m: 0.4,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut draw = args.random("boards");
    if args.is("modern") {
        return enamelled(args, shape);
    }
    let mut growth = Growth::default();
    let scale = size.y / 2.0;
    let wide = 0.1 * scale;
    let post = bevel_box(Vec3::new(wide, size.y - 0.05, wide), 0.014 * scale);
    growth.add("post", "wood", post.at(0.0, (size.y - 0.05) * 0.5, 0.0));
    let cap = [(-0.075, 0.0), (0.075, 0.0), (0.06, 0.03), (0.0, 0.06), (-0.06, 0.03)];
    let cap: Vec<Vec2> = cap.iter().map(|(x, y)| Vec2::new(*x, *y) * scale).collect();
    growth.add("post", "wood", extrude(&cap, 0.15 * scale, 0.008).at(0.0, size.y - 0.06, 0.0));
    let boards = if args.is("single") { 1 } else { args.count("boards") };
    for i in 0..boards {
        let side = if i % 2 == 0 { 1.0 } else { -1.0 };
        let (long, tall) = (size.x * draw.range(0.62, 0.75), (0.15 + draw.unit() * 0.03) * scale);
        let notch = tall * 0.3;
        let outline = [
            (-long * 0.32, -tall * 0.5),
            (long * 0.5, -tall * 0.5),
            (long * 0.5 + tall * 0.55, 0.0),
            (long * 0.5, tall * 0.5),
            (-long * 0.32, tall * 0.5),
            (-long * 0.32 + notch, 0.0),
        ];
        let outline: Vec<Vec2> = outline.iter().map(|(x, y)| Vec2::new(*x, *y)).collect();
        let mut board = extrude(&outline, 0.026, 0.005).uv_moved(Vec2::new(draw.unit() * 2.0, draw.unit()));
        if side < 0.0 {
            board = board.mirrored_x();
        }
        let tilt = crate::num::math::rot_z(draw.signed() * 0.07);
        let turn = rot_y(draw.signed() * 0.2 + if i % 2 == 0 { 0.12 } else { -0.12 });
        let at = Vec3::new(0.0, size.y - (0.24 + 0.23 * i as f32) * scale, 0.0);
        let front = Vec3::Z * (wide * 0.5 + 0.014);
        growth.add("boards", "wood", board.turned(tilt).moved(front).turned(turn).moved(at));
        for x in [-0.022, 0.022] {
            let nail = sphere(0.01, 1).stretched(Vec3::new(1.0, 1.0, 0.5));
            growth.add("nails", "iron", nail.moved(front + Vec3::new(x, 0.0, 0.013)).turned(turn).moved(at));
        }
    }
    for i in 0..6 {
        let out = on_circle(1.05 * i as f32 + draw.unit() * 0.4);
        let lump = Vec3::new(0.17, 0.12, 0.14) * draw.range(0.75, 1.15) * scale;
        let rock = stone(2, lump, false, args.seed().child(("rock", i)));
        let place = out * draw.range(0.12, 0.16) * scale;
        growth.add(
            "stones",
            "stone",
            rock.yawed(draw.unit() * 6.0).at(place.x, 0.0, place.y * size.z / (0.44 * scale)),
        );
    }
    growth.settle(size, false, shape);
}

/// A steel tube on a bolted flange with thin enamelled blades in clamps, as beside hiking paths.
fn enamelled(args: &Args, shape: &mut Shape) {
    let size = args.size();
    let mut draw = args.random("blades");
    let r = 0.03 * (size.y / 2.0).max(0.8);
    let foot = (size.z * 0.3).min(0.15);
    shape.add("post", "iron", cylinder(r, size.y - 0.012, 20, 0.002));
    shape.add("post", "iron", cylinder(r * 1.12, 0.03, 20, 0.008).at(0.0, size.y - 0.03, 0.0));
    shape.add("post", "iron", cylinder(foot, 0.016, 28, 0.004));
    shape.add("post", "iron", cylinder(r * 1.4, 0.06, 20, 0.012).at(0.0, 0.012, 0.0));
    for i in 0..4 {
        let out = on_circle(TAU * (i as f32 + 0.5) / 4.0) * foot * 0.74;
        shape.add("post", "iron", cylinder(0.011, 0.03, 6, 0.003).at(out.x, 0.01, out.y));
    }
    let (long, tall) = (size.x * 0.5, 0.13 * (size.y / 2.0));
    for i in 0..args.count("boards") {
        let side = if i % 2 == 0 { 1.0 } else { -1.0 };
        let y = size.y - 0.1 - tall * 0.5 - (tall + 0.03) * i as f32;
        let outline = [
            (r * 0.9, -tall * 0.5),
            (long - tall * 0.45, -tall * 0.5),
            (long, 0.0),
            (long - tall * 0.45, tall * 0.5),
            (r * 0.9, tall * 0.5),
        ];
        let outline: Vec<Vec2> = outline.iter().map(|(x, y)| Vec2::new(*x, *y)).collect();
        let blade = extrude(&outline, 0.008, 0.002);
        let turn = if side > 0.0 { 0.0 } else { std::f32::consts::PI };
        let turn = rot_y(turn + draw.signed() * 0.25);
        let blade = blade.uv_moved(Vec2::new(draw.unit(), draw.unit()));
        shape.add("boards", "wood", blade.turned(turn).at(0.0, y, 0.0));
        for share in [-0.3, 0.3] {
            let clamp = band(r + 0.007, 0.02, 0.009, 20).at(0.0, y + tall * share - 0.01, 0.0);
            shape.add("clamps", "iron", clamp);
            let tab = bevel_box(Vec3::new(0.04, 0.018, 0.016), 0.003).at(r + 0.022, 0.0, 0.0);
            shape.add("clamps", "iron", tab.turned(turn).at(0.0, y + tall * share, 0.0));
        }
    }
}
