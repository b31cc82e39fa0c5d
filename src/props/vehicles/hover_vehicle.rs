//! A craft that hovers: a car with a bubble of glass, a speeder bike, a racer with fins; parked on its skids.

use glam::{Vec2, Vec3};

use super::hover_bike::bike;
use crate::mesh::{bar, bevel_box, box_project_faces, cushion, cylinder, lathe, loft, smooth_path, tube};
use crate::num::LinearRgb;
use crate::num::math::{FRAC_PI_2, PI, TAU, cos, on_circle, pow, rot_x};
use crate::props::architecture::timber::{bent_sheet, finished};
use crate::props::machines::parts::{along_z, blade, turned};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const HOVER_VEHICLE: Generator = Generator {
    kind: "hover_vehicle",
    title: "Hover car",
    group: "vehicles",
    words: &[
        "hovercar",
        "hover bike",
        "hoverbike",
        "speeder",
        "speeder bike",
        "flying car",
        "landspeeder",
        "hovercraft",
        "air car",
        "sky car",
    ],
    styles: &["bike", "racer"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.5, 2.1, 2.8),
        Param::m("height", 0.9, 1.3, 1.8),
        Param::m("depth", 3.0, 4.2, 6.0),
    ],
    source: "drawn freely; seats as in small cars",
    slots: &[
        SlotSpec { name: "paint", material: "orange lacquer" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "iron", material: "blackened steel" },
        SlotSpec { name: "glass", material: "clear glass" },
        SlotSpec { name: "lamp", material: "glowing screen" },
        SlotSpec { name: "leather", material: "black leather" },
        SlotSpec { name: "ceramic", material: "white plastic" },
        SlotSpec { name: "rubber", material: "black rubber" },
    ],
    clear_front_m: 1.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("bike") {
        bike(shape, Vec3::new(size.x * 0.5, size.y * 0.95, size.z * 0.72));
    } else {
        car(shape, size, args.is("racer"));
    }
}

/// A smooth skid that nowhere dips below its lowest points.
pub fn flat(points: &[Vec3]) -> Vec<Vec3> {
    smooth_path(points, 4).into_iter().map(|p| p.with_y(p.y.max(0.02))).collect()
}

/// A hull of sections along Z: (z, half width, lower and upper height), rounded like a pebble.
pub fn hull(rows: &[(f32, f32, f32, f32)], flat: f32) -> crate::mesh::TriMesh {
    let rows = smooth_path(&rows.iter().map(|r| Vec3::new(r.1, r.2, r.0)).collect::<Vec<_>>(), 3)
        .into_iter()
        .zip(smooth_path(&rows.iter().map(|r| Vec3::new(r.3, 0.0, 0.0)).collect::<Vec<_>>(), 3));
    let rings: Vec<Vec<Vec3>> = rows
        .map(|(row, upper)| {
            let (half, low, high) = (row.x.max(0.02), row.y, upper.x);
            let (middle, tall) = ((low + high) * 0.5, ((high - low) * 0.5).max(0.02));
            (0..24)
                .map(|i| on_circle(TAU * (i as f32 + 0.5) / 24.0))
                .map(|p| p / (p.x.abs().max(p.y.abs()) * flat + 1.0 - flat))
                .map(|p| Vec3::new(p.x * half, middle + p.y * tall, row.z))
                .collect()
        })
        .collect();
    finished(loft(&rings, 0.5), 0.5)
}

fn car(shape: &mut Shape, s: Vec3, racer: bool) {
    let (w, h, l) = (s.x * 0.5, s.y, s.z * 0.5);
    let low = h * 0.24;
    let body = w * if racer { 0.5 } else { 0.64 };
    let nose = if racer { 0.42 } else { 0.7 };
    let rows = [
        (-l * 0.96, body * 0.62, low + h * 0.1, h * 0.58),
        (-l * 0.86, body * 0.86, low + h * 0.03, h * 0.64),
        (-l * 0.5, body, low, h * 0.64),
        (0.0, body, low - h * 0.01, h * 0.58),
        (l * 0.45, body * 0.94, low, h * 0.52),
        (l * 0.8, body * nose, low + h * 0.05, h * 0.45),
        (l * 0.96, body * nose * 0.72, low + h * 0.09, h * 0.4),
        (l * 0.995, body * nose * 0.4, low + h * 0.12, h * 0.37),
    ];
    shape.add("hull", "paint", hull(&rows, 0.5));
    let keel = [
        (-l * 0.8, body * 0.6, low - h * 0.05, low + h * 0.1),
        (0.0, body * 0.8, low - h * 0.06, low + h * 0.1),
        (l * 0.7, body * 0.5, low - h * 0.02, low + h * 0.1),
    ];
    shape.add("keel", "iron", hull(&keel, 0.7));
    for side in [-1.0, 1.0] {
        let strip: Vec<Vec3> = (0..=12)
            .map(|i| i as f32 / 12.0)
            .map(|t| {
                Vec3::new(
                    side * body * (1.0 + 0.003 - 0.06 * pow(t, 3.0)),
                    h * (0.44 - 0.05 * t),
                    -l * 0.7 + l * 1.2 * t,
                )
            })
            .collect();
        shape.add("trim", "metal", bar(&strip, Vec3::Y, |_| Vec2::new(0.03, 0.05), 0.008));
        pod(shape, s, side, racer);
        let lamp = cushion(Vec3::new(body * nose * 0.5, h * 0.04, 0.14), 0.016, 0.0).yawed(side * 0.5);
        shape.add("lights", "lamp", lamp.at(side * body * nose * 0.5, h * 0.37, l * 0.945));
        for z in [-0.5, 0.45] {
            let (hip, foot) =
                (Vec3::new(side * body * 0.7, low, z * l), Vec3::new(side * body * 0.92, 0.03, z * l));
            shape.add(
                "skids",
                "metal",
                tube(&[hip, hip.lerp(foot, 0.6) + Vec3::X * side * 0.02, foot], 0.035, 10),
            );
        }
        let skid = [(-0.72, 0.1), (-0.62, 0.02), (0.0, 0.02), (0.55, 0.02), (0.68, 0.1)]
            .map(|(z, y)| Vec3::new(side * body * 0.92, y, z * l));
        shape.add("skids", "rubber", bar(&flat(&skid), Vec3::Y, |_| Vec2::new(0.1, 0.04), 0.012));
    }
    canopy(shape, s, body, racer);
    // Engine grille and lights behind.
    shape.add(
        "engine",
        "iron",
        bevel_box(Vec3::new(body * 1.0, h * 0.24, 0.08), 0.02).at(0.0, h * 0.45, -l * 0.955),
    );
    for i in 0..5 {
        let fin = bevel_box(Vec3::new(body * 0.9, h * 0.018, 0.06), 0.005);
        shape.add("engine", "metal", fin.at(0.0, h * (0.37 + 0.04 * i as f32), -l * 0.97));
    }
    shape.add(
        "engine",
        "lamp",
        bevel_box(Vec3::new(body * 1.1, h * 0.03, 0.04), 0.01).at(0.0, h * 0.59, -l * 0.945),
    );
    shape.light(Vec3::new(0.0, 0.05, 0.0), LinearRgb([0.45, 0.75, 1.0]), 20.0, 3.0);
}

/// A thruster pod beside the hull: an intake with a fan in front, a nozzle of light behind.
fn pod(shape: &mut Shape, s: Vec3, side: f32, racer: bool) {
    let (w, h, l) = (s.x * 0.5, s.y, s.z * 0.5);
    let r = (w * 0.17).min(h * 0.2);
    let (from, to) = if racer { (-l * 0.98, l * 0.62) } else { (-l * 0.98, -l * 0.18) };
    let long = to - from;
    let center = Vec3::new(side * (w - r), h * 0.42, from);
    let skin = [
        (0.0, 0.04),
        (0.62, 0.04),
        (0.66, 0.0),
        (0.76, 0.0),
        (0.84, 0.1),
        (1.0, 0.4),
        (1.0, 0.75),
        (0.92, 0.95),
        (0.84, 1.0),
        (0.76, 0.98),
        (0.76, 0.88),
        (0.0, 0.88),
    ];
    let skin: Vec<Vec2> = skin.iter().map(|(a, b)| Vec2::new(a * r, b * long)).collect();
    shape.add("pods", "paint", along_z(lathe(&skin, 28, 0.5)).moved(center));
    shape.add(
        "pods",
        "lamp",
        along_z(cylinder(r * 0.58, long * 0.02, 24, 0.004)).moved(center + Vec3::Z * long * 0.025),
    );
    for t in [0.12, 0.42, 0.74] {
        let out = r * if t < 0.2 { 0.87 } else { 1.015 };
        shape.add(
            "pods",
            "iron",
            along_z(turned(
                &[(out * 0.9, 0.0), (out, 0.0), (out, 0.05), (out * 0.9, 0.05), (out * 0.9, 0.0)],
                28,
            ))
            .moved(center + Vec3::Z * long * t),
        );
    }
    for z in [0.3, 0.66] {
        let inner = Vec3::new(side * w * 0.52, h * 0.42, from + long * z);
        let arm = [
            inner,
            Vec3::new(side * (w - r * 1.6), h * 0.46, inner.z),
            Vec3::new(side * (w - r * 0.9), h * 0.42, inner.z),
        ];
        shape.add("arms", "metal", bar(&arm, Vec3::Y, |_| Vec2::new(long * 0.14, h * 0.06), 0.015));
    }
    let fin = [
        Vec2::new(0.0, 0.0),
        Vec2::new(long * 0.34, 0.0),
        Vec2::new(long * 0.1, h * 0.34),
        Vec2::new(-long * 0.02, h * 0.34),
    ];
    let fin = crate::mesh::extrude(&fin, 0.04, 0.012).turned(crate::num::math::rot_y(-FRAC_PI_2));
    shape.add(
        "fins",
        if racer { "paint" } else { "metal" },
        fin.at(center.x, center.y + r * 0.9, from + long * 0.1),
    );
    let hub = center + Vec3::Z * long * 0.93;
    let name = if side < 0.0 { "right fan" } else { "left fan" };
    shape.moving(name, hub, Motion::Spin { axis: Vec3::Z * side, period_secs: 0.8 }, |shape| {
        shape.add(
            "fans",
            "iron",
            along_z(turned(&[(0.0, -0.02), (r * 0.2, -0.02), (r * 0.18, 0.03), (0.0, 0.09)], 18)).moved(hub),
        );
        for i in 0..9 {
            let one = blade((r * 0.15, r * 0.745), [r * 0.2, r * 0.34], [0.9, 0.6], 0.01);
            shape.add("fans", "metal", one.turned(crate::num::math::rot_z(TAU * i as f32 / 9.0)).moved(hub));
        }
    });
    shape.light(center - Vec3::Z * 0.15, LinearRgb([0.45, 0.75, 1.0]), 20.0, 3.0);
}

/// A bubble over two seats (one in a racer), hinged behind.
fn canopy(shape: &mut Shape, s: Vec3, body: f32, racer: bool) {
    let (h, l) = (s.y, s.z * 0.5);
    let (from, to) = (-l * 0.5, l * if racer { 0.18 } else { 0.36 });
    let base = |z: f32| h * (0.58 - 0.05 * ((z - from) / (to - from)));
    let half = body * if racer { 0.6 } else { 0.82 };
    let over = |t: f32, angle: f32, grow: f32| {
        let end = 1.0 - pow((2.0 * t - 1.0).abs(), 2.4);
        let p = on_circle(angle);
        let z = from + (to - from) * t;
        let wide = half * end.max(0.02).sqrt() + grow;
        Vec3::new(
            p.x * wide,
            base(z)
                + p.y * ((h - base(0.0) - 0.01) * pow(end.max(0.0), 0.62) * (1.1 - 0.25 * t).min(1.0) + grow),
            z,
        )
    };
    let hinge = Vec3::new(0.0, base(from), from);
    // What lies within: a dark tub, seats, a stick.
    shape.add(
        "cockpit",
        "rubber",
        crate::mesh::displaced(3, |d| {
            Vec3::new(d.x * half * 0.93, d.y.max(0.0) * 0.05 + d.y.min(0.0) * 0.1, d.z * (to - from) * 0.47)
        })
        .at(0.0, h * 0.56, (from + to) * 0.5),
    );
    let seats: &[f32] = if racer { &[0.0] } else { &[-0.42, 0.42] };
    for x in seats {
        let z = from + (to - from) * 0.45;
        shape.add(
            "seats",
            "leather",
            cushion(Vec3::new(half * 0.62, h * 0.1, 0.44), 0.04, 0.012).at(x * half, h * 0.63, z),
        );
        let back = cushion(Vec3::new(half * 0.54, 0.1, h * 0.19), 0.04, 0.012).turned(rot_x(-1.25));
        shape.add("seats", "leather", back.at(x * half * 0.9, h * 0.715, z - 0.22));
    }
    let dash = cushion(Vec3::new(half * 1.3, h * 0.12, 0.2), 0.05, 0.01);
    let z = from + (to - from) * 0.74;
    shape.add("cockpit", "iron", dash.at(0.0, h * 0.63, z));
    shape.add(
        "cockpit",
        "lamp",
        bevel_box(Vec3::new(half * 0.7, h * 0.06, 0.012), 0.004).turned(rot_x(-0.5)).at(
            0.0,
            h * 0.66,
            z - 0.1,
        ),
    );
    shape.anchor("seat", Vec3::new(seats[0].abs() * half, h * 0.68, from + (to - from) * 0.45), 0.0);
    shape.moving("canopy", hinge, Motion::Hinge { axis: -Vec3::X, angle_rad: 0.9 }, |shape| {
        let rows: Vec<Vec<Vec3>> = (0..=14)
            .map(|i| 0.5 - 0.494 * cos(PI * i as f32 / 14.0))
            .map(|t| (0..=14).map(|k| over(t, PI * k as f32 / 14.0, 0.0)).collect())
            .collect();
        shape.add("canopy", "glass", box_project_faces(&bent_sheet(&rows, 0.012, 0.9)));
        for t in [0.18, 0.6] {
            let path: Vec<Vec3> = (0..=14).map(|k| over(t, PI * k as f32 / 14.0, 0.006)).collect();
            shape.add("canopy frame", "metal", bar(&path, Vec3::Z, |_| Vec2::new(0.02, 0.05), 0.006));
        }
        let rim: Vec<Vec3> = (0..=28)
            .map(|i| i as f32 / 14.0 - 1.0)
            .map(|t| over(0.5 + 0.494 * cos(PI * t), if t < 0.0 { 0.0 } else { PI }, 0.01))
            .collect();
        shape.add("canopy frame", "metal", tube(&rim, 0.022, 8));
    });
}
