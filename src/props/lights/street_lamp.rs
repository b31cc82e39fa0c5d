//! A street lamp: a cast column with a glazed lantern or two on arms, a bent modern mast, or one with an enamelled dish.

use glam::{Vec2, Vec3};

use super::flame::{COOL_LIGHT, LAMP_LIGHT};
use super::lamp_head::head;
use crate::mesh::{
    bevel_box, cylinder, lathe, loft, profile, ring, smooth_path, smooth_profile, sphere, tube, tube_varying,
};
use crate::num::math::{FRAC_PI_4, TAU, on_circle};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const STREET_LAMP: Generator = Generator {
    kind: "street_lamp",
    title: "Street lamp",
    group: "lights",
    words: &[
        "lamp post",
        "lamppost",
        "street light",
        "streetlight",
        "streetlamp",
        "gas street lamp",
        "park lamp",
    ],
    styles: &["modern", "double", "industrial"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.4, 0.5, 1.6),
        Param::m("height", 2.4, 3.8, 7.0),
        Param::m("depth", 0.4, 0.5, 2.2),
    ],
    source: "EN 40: lighting columns; historic columns of 3 to 4 m",
    slots: &[
        SlotSpec { name: "iron", material: "black painted metal" },
        SlotSpec { name: "glass", material: "clear glass" },
        SlotSpec { name: "lamp", material: "glowing lamp" },
        SlotSpec { name: "brass", material: "brass" },
    ],
    clear_front_m: 0.2,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("modern") || args.is("industrial") {
        mast(shape, size, args.is("industrial"));
        return;
    }
    let lantern = size.y * 0.19;
    let wide = size.x.min(size.z);
    let pole = size.y - lantern;
    let r = (size.y * 0.0125).max(0.034);
    column(shape, pole, wide * 0.42, r);
    if args.is("double") {
        // Two arms in scrolls carry the lanterns; a knob ends the column.
        let reach = size.x.max(0.9) * 0.5 - wide * 0.34;
        for side in [-1.0, 1.0] {
            let y = pole * 0.92;
            let arm = [
                Vec3::new(0.0, y - 0.14, 0.0),
                Vec3::new(side * reach * 0.4, y - 0.17, 0.0),
                Vec3::new(side * reach * 0.86, y - 0.1, 0.0),
                Vec3::new(side * reach, y, 0.0),
            ];
            shape.add("arms", "iron", tube(&smooth_path(&arm, 6), r * 0.62, 10));
            let curl: Vec<Vec3> = (0..=20)
                .map(|k| k as f32 / 20.0)
                .map(|t| on_circle(t * TAU * 1.2 + 1.2) * reach * 0.24 * (1.0 - 0.75 * t))
                .map(|p| Vec3::new(side * (reach * 0.36 + p.x), y - 0.17 + reach * 0.24 + p.y, 0.0))
                .collect();
            shape.add("arms", "iron", tube(&curl, r * 0.36, 8));
            head(shape, Vec3::new(side * reach, y, 0.0), wide * 0.66, lantern * 0.9);
        }
        let knob = size.y - pole;
        shape.add("column", "iron", cylinder(r * 0.9, knob * 0.8, 14, 0.004).at(0.0, pole - 0.02, 0.0));
        shape.add("column", "iron", sphere(knob * 0.13, 3).at(0.0, size.y - knob * 0.13, 0.0));
    } else {
        // A ladder rest below the lantern.
        let rest = tube(&[Vec3::new(-wide * 0.42, 0.0, 0.0), Vec3::new(wide * 0.42, 0.0, 0.0)], r * 0.34, 10);
        shape.add("rest", "iron", rest.at(0.0, pole * 0.93, 0.0));
        for side in [-1.0, 1.0] {
            shape.add("rest", "iron", sphere(r * 0.55, 2).at(side * wide * 0.42, pole * 0.93, 0.0));
        }
        head(shape, Vec3::new(0.0, pole - 0.004, 0.0), wide, lantern + 0.004);
    }
}

/// A fluted column on a stepped foot, with rings and a capital.
fn column(shape: &mut Shape, tall: f32, foot: f32, r: f32) {
    let f = foot;
    let line = [
        (f, 0.0),
        (f, 0.02),
        (f * 0.9, 0.03),
        (f * 0.82, 0.06),
        (f * 0.78, 0.13),
        (f * 0.6, 0.16),
        (f * 0.52, 0.19),
        (f * 0.56, 0.2),
        (r * 1.6, 0.235),
        (r * 1.5, 0.25),
    ];
    let mut outline = profile(&[(0.0, 0.0)]);
    outline.extend(line.map(|(x, y)| Vec2::new(x, y * tall * 0.9)));
    outline.push(Vec2::new(0.0, 0.25 * tall * 0.9));
    shape.add("foot", "iron", lathe(&outline, 16, 0.4));
    // Flutes: every other corner of the section lies deeper.
    let rows = 6;
    let rings: Vec<Vec<Vec3>> = (0..=rows)
        .map(|i| {
            let t = i as f32 / rows as f32;
            (0..24)
                .map(|s| {
                    let p = on_circle(-TAU * s as f32 / 24.0)
                        * r
                        * (1.42 - 0.5 * t)
                        * if s % 2 == 0 { 1.0 } else { 0.88 };
                    Vec3::new(p.x, tall * (0.22 + 0.74 * t), p.y)
                })
                .collect()
        })
        .collect();
    shape.add("column", "iron", loft(&rings, 0.5));
    for (t, k) in [(0.3, 1.75), (0.62, 1.5), (0.88, 1.35)] {
        let knot = smooth_profile(&[(1.0, -1.0), (1.35, -0.6), (1.0, 0.0), (1.35, 0.6), (1.0, 1.0)], 2);
        let knot: Vec<Vec2> = knot.iter().map(|p| Vec2::new(p.x * r * k * 0.82, p.y * 0.035)).collect();
        let mut closed = vec![Vec2::new(0.0, -0.035)];
        closed.extend(knot);
        closed.push(Vec2::new(0.0, 0.035));
        shape.add("column", "iron", lathe(&closed, 18, 0.6).at(0.0, tall * t, 0.0));
    }
    let capital = [(0.0, 0.0), (0.95, 0.0), (1.0, 0.3), (1.5, 0.6), (2.1, 0.8), (2.1, 1.0), (0.0, 1.0)];
    let capital: Vec<Vec2> = capital.iter().map(|(x, y)| Vec2::new(x * r, y * tall * 0.045)).collect();
    shape.add("column", "iron", lathe(&capital, 18, 0.5).at(0.0, tall * 0.955, 0.0));
}

/// A tapering steel mast with a bent arm and a flat luminaire; an industrial one carries an enamelled dish.
fn mast(shape: &mut Shape, size: Vec3, dish: bool) {
    let reach = size.z.max(size.y * 0.2);
    let (back, r) = (-reach * 0.5 + 0.13, (size.y * 0.014).max(0.04));
    let foot = cylinder(0.13, 0.025, 24, 0.006);
    shape.add("foot", "iron", foot.at(0.0, 0.0, back));
    for i in 0..4 {
        let p = on_circle(TAU * i as f32 / 4.0 + FRAC_PI_4) * 0.1;
        shape.add("foot", "iron", cylinder(0.012, 0.05, 6, 0.002).at(p.x, 0.0, back + p.y));
    }
    let sleeve = cylinder(r * 1.4, size.y * 0.18, 20, 0.01);
    shape.add("mast", "iron", sleeve.at(0.0, 0.01, back));
    let hatch = bevel_box(Vec3::new(r * 1.2, size.y * 0.08, 0.012), 0.004);
    shape.add("mast", "iron", hatch.at(0.0, size.y * 0.11, back + r * 1.38));
    let front = reach * 0.5 - if dish { 0.24 } else { 0.5 };
    let top = size.y - r * 0.6;
    let path = [
        Vec3::new(0.0, 0.02, back),
        Vec3::new(0.0, size.y * 0.5, back),
        Vec3::new(0.0, size.y * 0.86, back),
        Vec3::new(0.0, size.y * 0.955, back + reach * 0.06),
        Vec3::new(0.0, top - 0.004, back + reach * 0.22),
        Vec3::new(0.0, top, front),
    ];
    shape.add(
        "mast",
        "iron",
        tube_varying(&smooth_path(&path, 6), |t| r * (1.0 - 0.45 * t), 16)
            .deformed(|p| p.with_y(p.y.min(size.y))),
    );
    if dish {
        let (w, y) = (0.24, top - 0.32);
        let line = [
            (0.0, 0.3),
            (0.05, 0.3),
            (0.055, 0.2),
            (0.09, 0.16),
            (0.2, 0.05),
            (w, 0.0),
            (w - 0.004, -0.004),
            (0.19, 0.04),
            (0.08, 0.13),
            (0.0, 0.14),
        ];
        // From the lamp's side out over the rim and up the back.
        let line: Vec<(f32, f32)> = line.iter().rev().copied().collect();
        shape.add("dish", "iron", lathe(&profile(&line), 32, 0.6).at(0.0, y, front));
        shape.add("dish", "iron", cylinder(r * 0.8, 0.05, 14, 0.006).at(0.0, y + 0.28, front));
        shape.add("lamp", "lamp", sphere(0.07, 3).at(0.0, y + 0.06, front));
        shape.add("dish", "brass", ring(w - 0.004, 0.006, 32, 6).at(0.0, y, front));
        shape.light(Vec3::new(0.0, y - 0.03, front), LAMP_LIGHT, 420.0, 16.0);
    } else {
        let head = |wide: f32, tall: f32, long: f32| bevel_box(Vec3::new(wide, tall, long), tall * 0.3);
        shape.add("luminaire", "iron", head(0.24, 0.055, 0.56).at(0.0, top - 0.01, front + 0.22));
        shape.add("luminaire", "iron", head(0.14, 0.05, 0.26).at(0.0, top - 0.015, front + 0.06));
        shape.add(
            "lamp",
            "lamp",
            bevel_box(Vec3::new(0.19, 0.014, 0.4), 0.004).at(0.0, top - 0.042, front + 0.25),
        );
        shape.light(Vec3::new(0.0, top - 0.1, front + 0.25), COOL_LIGHT, 900.0, 20.0);
    }
}
