//! A steel container for rubbish that a lorry empties: ribbed walls, pockets for its forks, two lids; or a skip.

use glam::{Vec2, Vec3};

use super::skip::{rubbish, skip};
use crate::mesh::{TriMesh, bar, bevel_box, cylinder, extrude, tube};
use crate::num::math::{FRAC_PI_2, atan2, rot_x, rot_y, rot_z};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const DUMPSTER: Generator = Generator {
    kind: "dumpster",
    title: "Dumpster",
    group: "outdoors",
    words: &["rubbish skip", "rubbish container", "garbage container", "waste container", "builder skip"],
    styles: &["open", "full", "skip"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.3, 1.85, 2.6),
        Param::m("height", 1.0, 1.35, 1.7),
        Param::m("depth", 0.9, 1.3, 1.8),
    ],
    source: "usual sizes of front-load containers of two to six cubic yards",
    slots: &[
        SlotSpec { name: "metal", material: "dark green painted metal" },
        SlotSpec { name: "lid", material: "black plastic" },
        SlotSpec { name: "rubber", material: "black rubber" },
        SlotSpec { name: "iron", material: "blackened steel" },
        SlotSpec { name: "sign", material: "white plastic" },
        SlotSpec { name: "bags", material: "black plastic" },
        SlotSpec { name: "boxes", material: "cardboard" },
    ],
    clear_front_m: 0.8,
    build,
};

/// Thickness of the walls, metres: sheet with its folded rims.
pub const WALL: f32 = 0.022;

/// The hollow body: half width, foot, heights of the front and rear rim, z of both and of the front's foot.
struct Body {
    half: f32,
    foot: f32,
    rims: [f32; 2],
    front: f32,
    back: f32,
    toe: f32,
}

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut hand = args.random("rubbish");
    if args.is("skip") {
        shape.made_of("metal", "yellow painted metal");
        return skip(shape, size, args.is("full"), &mut hand);
    }
    let wheel = 0.15;
    let body = Body {
        half: size.x * 0.5 - 0.085,
        foot: wheel,
        rims: [size.y * 0.74, size.y - 0.0615],
        front: size.z * 0.5 - 0.04,
        back: -size.z * 0.5 + 0.046,
        toe: size.z * 0.5 - 0.16,
    };
    walls(shape, &body);
    ribs(shape, &body);
    pockets(shape, &body, size);
    let x = body.half - 0.14;
    for (x, z) in [(-x, body.back + 0.14), (x, body.back + 0.14), (x, body.toe - 0.14), (-x, body.toe - 0.14)]
    {
        castor(shape, Vec3::new(x, 0.0, z), wheel);
    }
    let full = args.is("full");
    lids(shape, &body, full || args.is("open"));
    if full {
        let depth = body.front - body.back - 0.2;
        rubbish(
            shape,
            Vec3::new(0.0, body.rims[0] - 0.2, (body.front + body.back) * 0.5),
            body.half - 0.08,
            depth * 0.5,
            &mut hand,
        );
    }
}

/// Two sides cut to the slope of the lids, a leaning front, a rear and a floor.
fn walls(shape: &mut Shape, body: &Body) {
    let [low, high] = body.rims;
    let side = [(body.back, body.foot), (body.toe, body.foot), (body.front, low), (body.back, high)];
    // Drawn over (−z, y), so that turned upright the outline looks to the side.
    let side: Vec<Vec2> = side.iter().rev().map(|(z, y)| Vec2::new(-z, *y)).collect();
    for way in [-1.0, 1.0] {
        let wall = extrude(&side, WALL, 0.004).turned(rot_y(FRAC_PI_2));
        shape.add("body", "metal", wall.at(way * (body.half - WALL * 0.5), 0.0, 0.0));
    }
    let wide = body.half * 2.0 - WALL;
    let board = |from: Vec3, to: Vec3, up: Vec3| bar(&[from, to], up, |_| Vec2::new(wide, WALL), 0.004);
    let front = board(
        Vec3::new(0.0, body.foot, body.toe - WALL * 0.5),
        Vec3::new(0.0, low, body.front - WALL * 0.5),
        Vec3::Z,
    );
    shape.add("body", "metal", front);
    let z = body.back + WALL * 0.5;
    shape.add("body", "metal", board(Vec3::new(0.0, body.foot, z), Vec3::new(0.0, high, z), Vec3::Z));
    let y = body.foot + WALL * 0.5;
    shape.add("body", "metal", board(Vec3::new(0.0, y, body.back), Vec3::new(0.0, y, body.toe), Vec3::Y));
    // A folded rim all round.
    let corner = |x: f32, front: bool| {
        if front { Vec3::new(x, low, body.front - 0.012) } else { Vec3::new(x, high, body.back + 0.012) }
    };
    let half = body.half - 0.012;
    for (a, b) in [
        ((-half, true), (half, true)),
        ((half, true), (half, false)),
        ((half, false), (-half, false)),
        ((-half, false), (-half, true)),
    ] {
        let path = [corner(a.0, a.1), corner(b.0, b.1)];
        let up = if a.1 == b.1 { Vec3::Y } else { Vec3::X };
        shape.add("rim", "metal", bar(&path, up, |_| Vec2::splat(0.05), 0.008));
    }
    let plug = cylinder(0.035, 0.03, 12, 0.006).turned(rot_x(FRAC_PI_2));
    shape.add("body", "iron", plug.at(body.half * 0.7, body.foot + 0.09, body.toe - 0.012));
}

/// Folded channels down the front, one along each side, and a board that says what goes in.
fn ribs(shape: &mut Shape, body: &Body) {
    let low = body.rims[0] - 0.03;
    let rise = low - body.foot;
    let slope = (body.front - body.toe) / (body.rims[0] - body.foot);
    let at = |t: f32| Vec3::new(0.0, body.foot + rise * t, body.toe + slope * rise * t + 0.008);
    let count = (body.half * 2.0 / 0.42).round().max(3.0) as usize;
    for i in 0..=count {
        let x = (i as f32 / count as f32 * 2.0 - 1.0) * (body.half - 0.05);
        let path = [at(0.02), at(1.0)].map(|p| p + Vec3::X * x);
        shape.add("ribs", "metal", bar(&path, Vec3::Z, |_| Vec2::new(0.07, 0.036), 0.012));
    }
    let lean = -atan2(body.front - body.toe, body.rims[0] - body.foot);
    let board = bevel_box(Vec3::new((body.half * 0.34).min(0.32), 0.16, 0.006), 0.002).turned(rot_x(-lean));
    let x = if count.is_multiple_of(2) { body.half / count as f32 } else { 0.0 };
    shape.add("sign", "sign", board.moved(at(0.6) + Vec3::new(x, 0.0, -0.004)));
    for way in [-1.0, 1.0] {
        let deep = body.toe - body.back - 0.1;
        let rib = bevel_box(Vec3::new(0.04, 0.07, deep), 0.012);
        shape.add("ribs", "metal", rib.at(way * body.half, body.foot + 0.06, body.back + 0.05 + deep * 0.5));
    }
}

/// Square tubes on the sides that the forks of the lorry enter.
fn pockets(shape: &mut Shape, body: &Body, size: Vec3) {
    let (wide, tall) = (size.x * 0.5 - body.half + 0.006, 0.17);
    let y = body.foot + (body.rims[0] - body.foot) * 0.52;
    let deep = (body.front - body.back) * 0.8;
    let z = body.back + deep * 0.5 + 0.06;
    for way in [-1.0, 1.0] {
        let x = way * (size.x * 0.5 - wide * 0.5);
        for (part, at) in [
            (Vec3::new(wide, 0.012, deep), Vec3::new(x, y + tall * 0.5, z)),
            (Vec3::new(wide, 0.012, deep), Vec3::new(x, y - tall * 0.5, z)),
            (Vec3::new(0.012, tall + 0.016, deep + 0.004), Vec3::new(way * (size.x * 0.5 - 0.006), y, z)),
        ] {
            shape.add("pockets", "metal", bevel_box(part, 0.0).moved(at));
        }
        // Gussets weld them to the body.
        for end in [-0.34, 0.34] {
            let path = [
                Vec3::new(way * (size.x * 0.5 - 0.03), y - tall * 0.5, z + deep * end),
                Vec3::new(way * (body.half - 0.005), y - tall * 1.1, z + deep * end),
            ];
            shape.add("pockets", "metal", bar(&path, Vec3::Z, |_| Vec2::new(0.05, 0.012), 0.003));
        }
    }
}

fn castor(shape: &mut Shape, at: Vec3, tall: f32) {
    let r = tall * 0.42;
    let wheel = cylinder(r, 0.045, 14, 0.008).at(0.0, -0.0225, 0.0).turned(rot_z(FRAC_PI_2));
    shape.add("castors", "rubber", wheel.moved(at + Vec3::Y * r));
    for way in [-1.0, 1.0] {
        let cheek = bevel_box(Vec3::new(0.008, tall - r * 0.7, 0.05), 0.0);
        shape.add(
            "castors",
            "iron",
            cheek.moved(at + Vec3::new(way * 0.029, r * 0.7 + (tall - r * 0.7) * 0.5, 0.0)),
        );
    }
    let plate = bevel_box(Vec3::new(0.11, 0.012, 0.11), 0.0);
    shape.add("castors", "iron", plate.moved(at + Vec3::Y * (tall - 0.004)));
}

/// Two ribbed lids side by side on a rod at the rear; open ones hang down behind.
fn lids(shape: &mut Shape, body: &Body, open: bool) {
    let [low, high] = body.rims;
    let hinge = Vec3::new(0.0, high + 0.035, body.back - 0.02);
    let reach = Vec2::new(body.front + 0.03 - hinge.z, low + 0.03 - hinge.y);
    let long = reach.length();
    // Open, they lie over the rear edge.
    let long = if open { long.min(hinge.y - 0.12) } else { long };
    let turn = if open { atan2(1.0, -0.05) } else { atan2(-reach.y, reach.x) };
    let rod = [-1.0, 1.0].map(|way| hinge + Vec3::X * way * (body.half - 0.02));
    shape.add("hinges", "iron", tube(&rod, 0.014, 10));
    let wide = body.half - 0.004;
    for (way, name) in [(-1.0, "left lid"), (1.0, "right lid")] {
        let bracket = bevel_box(Vec3::new(0.03, 0.1, 0.05), 0.004);
        shape.add(
            "hinges",
            "metal",
            bracket.moved(hinge + Vec3::new(way * (body.half - 0.05), -0.05, 0.006)),
        );
        let made = |mesh: TriMesh| mesh.turned(rot_x(turn)).moved(hinge + Vec3::X * way * wide * 0.5);
        let angle_rad = if open { -turn + 0.3 } else { -1.9 };
        shape.moving(name, hinge, Motion::Hinge { axis: Vec3::X, angle_rad }, |shape| {
            let plate = bevel_box(Vec3::new(wide - 0.008, 0.02, long), 0.006).at(0.0, 0.004, long * 0.5);
            shape.add("lids", "lid", made(plate));
            for x in [-0.32, 0.0, 0.32] {
                let rib = bevel_box(Vec3::new(wide * 0.15, 0.022, long * 0.78), 0.008);
                shape.add("lids", "lid", made(rib.at(x * wide, 0.018, long * 0.5)));
            }
            let lip = bevel_box(Vec3::new(wide - 0.008, 0.05, 0.022), 0.006);
            shape.add("lids", "lid", made(lip.at(0.0, -0.008, long - 0.008)));
            let sleeve =
                cylinder(0.026, wide * 0.3, 10, 0.004).at(0.0, -wide * 0.15, 0.0).turned(rot_z(FRAC_PI_2));
            shape.add("lids", "lid", made(sleeve));
        });
    }
}
