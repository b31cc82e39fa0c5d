//! A kettle: a whistling one for the hob, an electric jug on its base, a copper one, or a cast tetsubin.

use glam::{Vec2, Vec3};

use crate::mesh::{
    Bounds, TriMesh, bar, bevel_box, cylinder, fit, lathe, profile, ring, smooth_path, smooth_profile,
    sphere, tube, tube_varying,
};
use crate::num::math::{FRAC_PI_2, PI, TAU, on_circle, rot_x, rot_z, sin_cos};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const KETTLE: Generator = Generator {
    kind: "kettle",
    title: "Kettle",
    group: "kitchen",
    words: &["tea kettle", "water kettle", "whistling kettle", "electric kettle", "teakettle"],
    styles: &["electric", "rustic", "japanese"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.18, 0.24, 0.3),
        Param::m("height", 0.18, 0.24, 0.3),
        Param::m("depth", 0.15, 0.19, 0.23),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "metal", material: "polished steel" },
        SlotSpec { name: "rubber", material: "black plastic" },
        SlotSpec { name: "iron", material: "cast iron" },
        SlotSpec { name: "brass", material: "copper" },
        SlotSpec { name: "wood", material: "walnut wood" },
        SlotSpec { name: "glass", material: "clear glass" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("electric") {
        electric(shape, size);
        return;
    }
    let (japanese, rustic) = (args.is("japanese"), args.is("rustic"));
    let slot = if japanese {
        "iron"
    } else if rustic {
        "brass"
    } else {
        "metal"
    };
    // The spout reaches to +X; the body stands so that both together are centred.
    let r = (size.z * 0.5).min(size.x * 0.41);
    let spout = size.x - r * 2.0;
    let at = Vec3::X * (-size.x * 0.5 + r);
    let shoulder = size.y * if japanese { 0.56 } else { 0.55 };
    let line: [(f32, f32); 8] = if japanese {
        [
            (0.62, 0.0),
            (0.74, 0.06),
            (0.96, 0.34),
            (1.0, 0.55),
            (0.9, 0.8),
            (0.66, 0.94),
            (0.46, 1.0),
            (0.44, 1.0),
        ]
    } else if rustic {
        [
            (0.9, 0.0),
            (0.98, 0.03),
            (1.0, 0.12),
            (0.96, 0.4),
            (0.8, 0.7),
            (0.56, 0.92),
            (0.42, 1.0),
            (0.4, 1.0),
        ]
    } else {
        [(0.94, 0.0), (1.0, 0.06), (1.0, 0.2), (0.9, 0.5), (0.7, 0.78), (0.5, 0.95), (0.4, 1.0), (0.38, 1.0)]
    };
    let mut outline = vec![Vec2::ZERO];
    outline.extend(
        smooth_profile(&line.map(|(x, y)| (x * r, y * shoulder)), 3)
            .into_iter()
            .map(|p| p.clamp(Vec2::ZERO, Vec2::new(r, shoulder))),
    );
    outline.push(Vec2::new(0.0, shoulder));
    shape.add("body", slot, lathe(&outline, 32, 0.7).moved(at));
    if japanese {
        // Rows of little bosses, as in cast iron from Nambu.
        for (share, radius, count) in
            [(0.42, 0.985, 26), (0.53, 0.998, 26), (0.64, 0.98, 26), (0.74, 0.93, 24)]
        {
            let bosses = (0..count).map(|i| {
                let out = on_circle(TAU * (i as f32 + share * 8.0 % 1.0) / count as f32) * r * radius;
                sphere(r * 0.035, 1).at(out.x, shoulder * share, out.y)
            });
            shape.add("bosses", slot, TriMesh::merged(bosses).moved(at));
        }
    }
    lid(shape, at + Vec3::Y * (shoulder - 0.001), r, slot, japanese);

    let root = at + Vec3::new(r * 0.8, shoulder * 0.5, 0.0);
    let tip = Vec3::new(size.x * 0.5, shoulder * 0.98, 0.0);
    let path = [
        root,
        root + Vec3::new(spout * 0.7, shoulder * 0.12, 0.0),
        tip - Vec3::new(spout * 0.35, shoulder * 0.14, 0.0),
        tip,
    ];
    let bore = r * 0.2;
    let mesh = tube_varying(&smooth_path(&path, 4), |t| bore * (1.25 - 0.6 * t), 16);
    let low = mesh.bounds().map_or(root.x, |b| b.max.x);
    shape.add("spout", slot, mesh.at(size.x * 0.5 - low, 0.0, 0.0));
    if !japanese && !rustic {
        let whistle = cylinder(bore * 0.85, bore * 0.7, 16, bore * 0.15).turned(rot_z(-0.85));
        let b = whistle.bounds().map_or(0.0, |b| b.max.x);
        shape.add("whistle", "rubber", whistle.at(size.x * 0.5 - b, tip.y - bore * 0.35, 0.0));
    }
    handle(shape, at, Vec3::new(r, shoulder, size.y), slot, japanese, rustic);
}

fn lid(shape: &mut Shape, at: Vec3, r: f32, slot: &'static str, japanese: bool) {
    let line = [
        (0.0, -0.02),
        (0.4, -0.02),
        (0.43, 0.0),
        (0.43, 0.03),
        (0.36, 0.09),
        (0.2, 0.13),
        (0.07, 0.15),
        (0.0, 0.15),
    ];
    let mesh = lathe(&profile(&line.map(|(x, y)| (x * r, y * r))), 28, 0.6);
    shape.add("lid", slot, mesh.moved(at));
    let knob =
        [(0.0, 0.12), (0.07, 0.13), (0.05, 0.18), (0.11, 0.25), (0.12, 0.3), (0.07, 0.35), (0.0, 0.36)];
    let knob = lathe(&profile(&knob.map(|(x, y)| (x * r, y * r))), 16, 0.9);
    shape.add("lid", if japanese { slot } else { "wood" }, knob.moved(at));
}

/// An arch over the lid, from the front shoulder to the back one; `dims` are radius, shoulder, top.
fn handle(shape: &mut Shape, at: Vec3, dims: Vec3, slot: &'static str, japanese: bool, rustic: bool) {
    let (r, shoulder, top) = (dims.x, dims.y, dims.z);
    let thick = if japanese { 0.0045 } else { 0.006 };
    let foot = shoulder * 0.88;
    let rise = top - foot - if rustic || !japanese { 0.012 } else { thick };
    let reach = r * 0.62;
    let path: Vec<Vec3> = (0..=16)
        .map(|i| {
            let (s, c) = sin_cos(PI * i as f32 / 16.0);
            let square = 1.0 - 0.24 * (1.0 - s) * s * 2.0;
            at + Vec3::new(-c * reach * (0.86 + 0.3 * s * (1.0 - s)) / square, foot + s * rise, 0.0)
        })
        .collect();
    shape.add("handle", if rustic { "brass" } else { slot }, tube(&path, thick, 10));
    if !japanese {
        // A grip along the top of the arch.
        let grip = &path[5..=11];
        let swell = |t: f32| 0.012 - 0.004 * (2.0 * t - 1.0) * (2.0 * t - 1.0);
        shape.add("grip", if rustic { "wood" } else { "rubber" }, tube_varying(grip, swell, 12));
    }
    for side in [-1.0, 1.0] {
        let lug = ring(0.0085, 0.0035, 12, 6).turned(rot_x(FRAC_PI_2));
        let end = if side < 0.0 { path[0] } else { path[16] };
        shape.add("lugs", slot, lug.moved(end - Vec3::Y * 0.002));
    }
}

/// A jug with a lid that springs open, standing on its base; the spout to +X, the handle to −X.
fn electric(shape: &mut Shape, size: Vec3) {
    let r = (size.z * 0.5).min(size.x * 0.36);
    let base = 0.022;
    let at = Vec3::X * (size.x * 0.5 - r * 1.08);
    let plate = [(0.0, 0.0), (0.97, 0.0), (1.0, 0.004), (1.0, base * 0.6), (0.94, base), (0.0, base)];
    shape.add("base", "rubber", lathe(&profile(&plate.map(|(x, y)| (x * r, y))), 32, 0.6).moved(at));
    let tall = size.y - base - 0.03;
    let line =
        [(0.0, 0.0), (0.86, 0.0), (0.9, 0.02), (0.88, 0.3), (0.8, 0.7), (0.72, 0.98), (0.7, 1.0), (0.0, 1.0)];
    let body = lathe(&profile(&line.map(|(x, y)| (x * r, y * tall + base - 0.001))), 32, 0.5);
    // The lip is drawn out at the top.
    let lip = |p: Vec3| {
        let t = ((p.y - base - tall * 0.72) / (tall * 0.28)).clamp(0.0, 1.0);
        let ahead = (p.x / r).max(0.0);
        p + Vec3::X * r * 0.36 * t * t * ahead * ahead * ahead
    };
    let body = crate::mesh::shade(body.deformed(lip), 0.6);
    shape.add("body", "metal", body.moved(at));
    let band = [(0.0, 0.0), (0.9, 0.0), (0.915, 0.006), (0.9, 0.03), (0.0, 0.03)];
    shape.add(
        "band",
        "rubber",
        lathe(&profile(&band.map(|(x, y)| (x * r, y + base - 0.002))), 32, 0.6).moved(at),
    );
    let top = base + tall;
    let hinge = at + Vec3::new(-r * 0.62, top, 0.0);
    shape.moving("lid", hinge, Motion::Hinge { axis: Vec3::Z, angle_rad: 1.2 }, |shape| {
        let line = [
            (0.0, -0.004),
            (0.68, -0.004),
            (0.7, 0.0),
            (0.68, 0.01),
            (0.5, 0.022),
            (0.2, 0.027),
            (0.0, 0.028),
        ];
        shape.add(
            "lid",
            "rubber",
            lathe(&profile(&line.map(|(x, y)| (x * r, y))), 32, 0.6).moved(at + Vec3::Y * top),
        );
        let button = bevel_box(Vec3::new(0.022, 0.012, 0.026), 0.004);
        shape.add("lid", "metal", button.moved(at + Vec3::new(-r * 0.4, top + 0.024, 0.0)));
    });
    let x = at.x - r * 0.72;
    let out = -size.x * 0.5 + 0.012;
    let path = [
        Vec3::new(x, top - 0.006, 0.0),
        Vec3::new(x * 0.45 + out * 0.55, top + 0.002, 0.0),
        Vec3::new(out, top - tall * 0.12, 0.0),
        Vec3::new(out + 0.004, top - tall * 0.5, 0.0),
        Vec3::new(x * 0.5 + out * 0.5, top - tall * 0.74, 0.0),
        Vec3::new(x - r * 0.08, top - tall * 0.78, 0.0),
    ];
    let mesh = bar(&smooth_path(&path, 4), Vec3::X + Vec3::Y * 0.01, |_| Vec2::new(0.026, 0.02), 0.007);
    let b = mesh.bounds().unwrap_or(Bounds { min: Vec3::ZERO, max: Vec3::ONE });
    let target = Bounds { min: b.min.with_x(-size.x * 0.5), max: b.max };
    shape.add("handle", "rubber", fit(mesh, target));
    let gauge = bevel_box(Vec3::new(0.006, tall * 0.5, 0.014), 0.002).at(0.0, base + tall * 0.42, r * 0.84);
    shape.add("gauge", "glass", gauge.yawed(0.0).moved(at));
}
