//! A vending machine: rows of bottles behind lit glass, a panel of buttons, a flap that hands things out.

use glam::{Vec2, Vec3};

use super::goods::{bottle, tin};
use super::vending_front::{flap, keypad, keys_below};
use crate::mesh::{bevel_box, cylinder, extrude, frame, profile};
use crate::num::LinearRgb;
use crate::num::math::{FRAC_PI_2, on_circle, rot_x};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const VENDING_MACHINE: Generator = Generator {
    kind: "vending_machine",
    title: "Vending machine",
    group: "trade",
    words: &["drinks machine", "snack machine", "soda machine", "vending", "drink dispenser"],
    styles: &["retro", "japanese", "sci-fi"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.7, 0.95, 1.2),
        Param::m("height", 1.65, 1.83, 2.0),
        Param::m("depth", 0.6, 0.8, 0.95),
    ],
    source: "usual sizes of makers: 183 cm tall, 80 cm deep",
    slots: &[
        SlotSpec { name: "red", material: "red painted metal" },
        SlotSpec { name: "black", material: "black plastic" },
        SlotSpec { name: "steel", material: "brushed steel" },
        SlotSpec { name: "glass", material: "clear glass" },
        SlotSpec { name: "lamp", material: "glowing lamp" },
        SlotSpec { name: "blue", material: "blue plastic" },
        SlotSpec { name: "green", material: "green plastic" },
        SlotSpec { name: "yellow", material: "orange plastic" },
    ],
    clear_front_m: 0.9,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    shape.styled(args, "red", &[("japanese", "white painted metal"), ("sci-fi", "dark grey painted metal")]);
    let size = args.size();
    let retro = args.is("retro");
    // Front plane of the body; trim stands a little before it.
    let front = size.z * 0.5 - 0.02;
    let panel = size.x * 0.24;
    let window = if args.is("japanese") {
        Window {
            left: -size.x * 0.5 + 0.06,
            right: size.x * 0.5 - 0.06,
            low: size.y * 0.44,
            high: size.y - 0.12,
        }
    } else {
        Window {
            left: -size.x * 0.5 + 0.06,
            right: size.x * 0.5 - panel - 0.03,
            low: size.y * 0.3,
            high: size.y - if retro { 0.34 } else { 0.2 },
        }
    };
    carcass(shape, size, front, &window, retro);
    stock(args, shape, front, &window);
    glazing(shape, front, &window);
    crown(shape, size, front, retro, args.is("sci-fi"));
    if args.is("japanese") {
        keys_below(shape, front, &window);
    } else {
        keypad(shape, size, front, panel);
    }
    flap(shape, size, front, &window);
    let middle = Vec3::new((window.left + window.right) * 0.5, (window.low + window.high) * 0.5, front + 0.1);
    shape.light(middle, LinearRgb([0.9, 0.96, 1.0]), 60.0, 5.0);
}

/// The glazed opening in the front, metres.
pub struct Window {
    pub left: f32,
    pub right: f32,
    pub low: f32,
    pub high: f32,
}

impl Window {
    pub fn wide(&self) -> f32 {
        self.right - self.left
    }
    pub fn tall(&self) -> f32 {
        self.high - self.low
    }
    pub fn middle(&self) -> Vec2 {
        Vec2::new(self.left + self.right, self.low + self.high) * 0.5
    }
}

/// How deep the lit room behind the glass is, metres.
const ROOM: f32 = 0.24;

/// The cabinet as slabs around the lit room, so that one looks into a real depth.
fn carcass(shape: &mut Shape, size: Vec3, front: f32, w: &Window, retro: bool) {
    let back = -size.z * 0.5;
    let (base, top) = (0.06, size.y);
    let half = size.x * 0.5;
    let mut slab = |x0: f32, x1: f32, y0: f32, y1: f32, z0: f32, z1: f32, bevel: f32| {
        let mesh = bevel_box(Vec3::new(x1 - x0, y1 - y0, z1 - z0), bevel);
        shape.add("cabinet", "red", mesh.at((x0 + x1) * 0.5, (y0 + y1) * 0.5, (z0 + z1) * 0.5));
    };
    let rear = front - ROOM;
    let roof = if retro { top - 0.16 } else { top };
    slab(-half, half, base, roof, back, rear, 0.012);
    slab(-half, w.left, base, roof, rear, front, 0.012);
    slab(w.right, half, base, roof, rear, front, 0.012);
    slab(w.left - 0.012, w.right + 0.012, base, w.low, rear, front - 0.001, 0.004);
    slab(w.left - 0.012, w.right + 0.012, w.high, roof, rear, front - 0.001, 0.004);
    if retro {
        // A round shoulder over the whole width.
        let mut arch: Vec<Vec2> = (0..=10)
            .map(|i| {
                let c = on_circle(FRAC_PI_2 * i as f32 / 10.0) * 0.16;
                Vec2::new(half - 0.16 + c.x, roof + c.y)
            })
            .collect();
        arch.extend((0..=10).map(|i| {
            let c = on_circle(FRAC_PI_2 + FRAC_PI_2 * i as f32 / 10.0) * 0.16;
            Vec2::new(-half + 0.16 + c.x, roof + c.y)
        }));
        let head = extrude(&arch, front - back, 0.012);
        shape.add("cabinet", "red", head.at(0.0, 0.0, (front + back) * 0.5));
    }
    let plinth = bevel_box(Vec3::new(size.x - 0.06, 0.062, front - back - 0.06), 0.006);
    shape.add("plinth", "black", plinth.at(0.0, 0.031, (front + back) * 0.5));
}

/// Shelves with their rows, each a coil's width apart, and a light above.
fn stock(args: &Args, shape: &mut Shape, front: f32, w: &Window) {
    let mut hand = args.random("stock");
    let rear = front - ROOM;
    let at = w.middle();
    let liner = bevel_box(Vec3::new(w.wide() + 0.01, w.tall() + 0.01, 0.012), 0.0);
    shape.add("room", "lamp", liner.at(at.x, at.y, rear + 0.004));
    let tube = cylinder(0.014, w.wide() - 0.04, 12, 0.002).turned(crate::num::math::rot_z(FRAC_PI_2));
    shape.add("room", "lamp", tube.at(w.right - 0.02, w.high - 0.025, front - 0.05));
    let rows = ((w.tall() - 0.03) / 0.26).floor().max(2.0) as usize;
    let pitch = (w.tall() - 0.03) / rows as f32;
    let columns = (w.wide() / 0.09).floor().max(3.0) as usize;
    let step = w.wide() / columns as f32;
    for row in 0..rows {
        let y = w.low + 0.008 + pitch * row as f32;
        let board = bevel_box(Vec3::new(w.wide() + 0.004, 0.014, ROOM - 0.05), 0.002);
        shape.add("shelves", "steel", board.at(at.x, y, rear + (ROOM - 0.05) * 0.5));
        let rail = bevel_box(Vec3::new(w.wide() + 0.002, 0.034, 0.008), 0.002);
        shape.add("shelves", "black", rail.at(at.x, y + 0.004, front - 0.052));
        let mut slot = "red";
        for column in 0..columns {
            if column % 2 == 0 {
                slot = *hand.pick(&["red", "blue", "green", "yellow"]);
            }
            let x = w.left + step * (column as f32 + 0.5);
            let radius = step * 0.37;
            let tall = (pitch - 0.05).min(if row % 2 == 0 { 0.215 } else { 0.15 });
            let mesh = if row % 2 == 0 { bottle(radius, tall) } else { tin(radius, tall) };
            shape.add("stock", slot, mesh.at(x, y + 0.007, front - 0.062 - radius));
            let tag = bevel_box(Vec3::new(step * 0.5, 0.02, 0.004), 0.001);
            shape.add("tags", "lamp", tag.at(x, y + 0.005, front - 0.047));
        }
    }
}

fn glazing(shape: &mut Shape, front: f32, w: &Window) {
    let at = w.middle().extend(front);
    let pane = bevel_box(Vec3::new(w.wide() + 0.01, w.tall() + 0.01, 0.006), 0.001);
    shape.add("pane", "glass", pane.moved(at - Vec3::Z * 0.014));
    let trim = profile(&[
        (0.0, -0.004),
        (0.0, 0.008),
        (0.006, 0.014),
        (0.022, 0.014),
        (0.028, 0.006),
        (0.028, -0.004),
        (0.0, -0.004),
    ]);
    let size = Vec2::new(w.wide() + 0.036, w.tall() + 0.036);
    shape.add("trim", "steel", frame(size, &trim, 0.5).moved(at));
}

/// The lit head with the maker's sign; bands of light down the edges for tomorrow's machines.
fn crown(shape: &mut Shape, size: Vec3, front: f32, retro: bool, future: bool) {
    let (tall, y) = if retro { (0.15, size.y - 0.22) } else { (0.1, size.y - 0.095) };
    let sign = bevel_box(Vec3::new(size.x - 0.14, tall, 0.02), 0.006);
    shape.add("crown", "lamp", sign.at(0.0, y, front + 0.002));
    for i in 0..3 {
        let wide = (size.x - 0.3) * [0.42, 0.3, 0.36][i];
        let stripe = bevel_box(Vec3::new(wide, tall * 0.16, 0.008), 0.002);
        shape.add(
            "crown",
            ["red", "blue", "red"][i],
            stripe.at(-(size.x - 0.3) * 0.5 + wide * 0.5, y + tall * (0.28 - 0.28 * i as f32), front + 0.013),
        );
    }
    let disc = cylinder(tall * 0.36, 0.012, 24, 0.003).turned(rot_x(FRAC_PI_2));
    shape.add("crown", "red", disc.at(size.x * 0.5 - 0.16, y, front + 0.008));
    for side in [-1.0, 1.0] {
        if future {
            let line = bevel_box(Vec3::new(0.016, size.y - 0.34, 0.02), 0.004);
            shape.add(
                "edges",
                "lamp",
                line.at(side * (size.x * 0.5 - 0.022), size.y * 0.5 - 0.06, front + 0.004),
            );
        } else if retro {
            let chrome = cylinder(0.014, size.y - 0.4, 14, 0.004);
            shape.add("edges", "steel", chrome.at(side * (size.x * 0.5 - 0.016), 0.1, front + 0.002));
        }
    }
}
