//! A corked bottle: for wine, for potions, or a square-shouldered flask of spirits.

use glam::Vec2;

use crate::mesh::{cylinder, lathe, profile, smooth_profile};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BOTTLE: Generator = Generator {
    kind: "bottle",
    title: "Bottle",
    group: "tableware",
    words: &["wine bottle", "potion", "phial", "vial", "wine", "rum bottle", "beer bottle"],
    styles: &["wine", "potion", "squat"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.05, 0.078, 0.16),
        Param::m("height", 0.1, 0.31, 0.45),
        Param::m("depth", 0.05, 0.078, 0.16),
    ],
    source: "wine bottles of 0.75 l",
    slots: &[
        SlotSpec { name: "glass", material: "dark green glass" },
        SlotSpec { name: "paper", material: "paper" },
        SlotSpec { name: "cork", material: "light brown wood" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = size.x.min(size.z) * 0.5;
    let stout = if args.is("potion") {
        3.4
    } else if args.is("squat") {
        4.6
    } else {
        20.0
    };
    let h = size.y.min(r * stout);
    let neck = (r * 0.37).min(0.016);
    let stopper = (h * 0.05).min(0.018);
    let lip = h - stopper;
    // Outline from the heel to below the lip: (radius, share of the height).
    let body: &[(f32, f32)] = if args.is("potion") {
        &[(0.5, 0.0), (0.82, 0.05), (1.0, 0.22), (0.94, 0.38), (0.66, 0.52), (0.0, 0.6), (0.0, 0.86)]
    } else if args.is("squat") {
        &[
            (0.92, 0.0),
            (1.0, 0.03),
            (1.0, 0.3),
            (0.98, 0.5),
            (0.8, 0.6),
            (0.3, 0.68),
            (0.0, 0.74),
            (0.0, 0.86),
        ]
    } else {
        &[
            (0.94, 0.0),
            (1.0, 0.02),
            (1.0, 0.3),
            (1.0, 0.56),
            (0.84, 0.66),
            (0.25, 0.74),
            (0.0, 0.8),
            (0.0, 0.88),
        ]
    };
    let body: Vec<(f32, f32)> = body.iter().map(|(k, y)| (neck + (r - neck) * k, y * lip)).collect();
    let mut outline = profile(&[(0.0, r * 0.3), (r * 0.25, r * 0.16), (r * 0.48, 0.002)]);
    outline.extend(smooth_profile(&body, 3).into_iter().map(|p| p.clamp(Vec2::ZERO, Vec2::new(r, lip))));
    outline.extend(profile(&[
        (neck, lip * 0.93),
        (neck * 1.3, lip * 0.94),
        (neck * 1.34, lip * 0.985),
        (neck * 1.2, lip),
        (0.0, lip),
    ]));
    shape.add("bottle", "glass", lathe(&outline, 26, 0.8));
    shape.add("stopper", "cork", cylinder(neck * 0.86, stopper + 0.004, 12, 0.002).at(0.0, lip - 0.004, 0.0));
    if !args.is("potion") {
        let from = lip * args.random("label").range(0.15, 0.19);
        let to = from + lip * if args.is("squat") { 0.24 } else { 0.28 };
        let out = r + 0.0006;
        shape.add(
            "label",
            "paper",
            lathe(&profile(&[(r, from), (out, from), (out, to), (r, to), (r, from)]), 26, 0.5),
        );
    }
}
