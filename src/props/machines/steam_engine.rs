//! A lying steam engine: cylinder, crosshead, crank, a great flywheel and a governor.

use glam::{Vec2, Vec3};

use super::parts::{along_x, along_z, bolts, flange, gauge, pipe, turned};
use crate::mesh::{TriMesh, bevel_box, cylinder, ring, sphere};
use crate::num::math::{TAU, on_circle};
use crate::props::architecture::timber::rod;
use crate::props::{Motion, Shape};

/// Fills `size` (metres); the flywheel stands on the right.
pub fn steam_engine(shape: &mut Shape, size: Vec3) {
    let (w, h, d) = (size.x, size.y, size.z);
    shape.add("bed", "iron", bevel_box(Vec3::new(w, h * 0.08, d), 0.015).at(0.0, h * 0.04, 0.0));
    shape.add(
        "bed",
        "metal",
        bevel_box(Vec3::new(w * 0.94, h * 0.14, d * 0.36), 0.02).at(0.0, h * 0.15, d * 0.16),
    );
    let (y, z) = (h * 0.46, d * 0.18);
    // Cylinder with lagging bands and bolted covers.
    let (from, long, r) = (-w * 0.47, w * 0.3, (h * 0.17).min(d * 0.22));
    shape.add("cylinder", "metal", along_x(cylinder(r, long, 30, 0.01)).at(from, y, z));
    for share in [0.02, 0.35, 0.65, 0.98] {
        shape.add(
            "cylinder",
            "brass",
            along_x(crate::mesh::band(r * 1.05, 0.03, 0.02, 30)).at(from + long * share - 0.015, y, z),
        );
    }
    shape.add("cylinder", "iron", flange(Vec3::new(from, y, z), Vec3::X, r * 1.1, 0.03));
    shape.add("cylinder", "iron", flange(Vec3::new(from + long, y, z), Vec3::X, r * 1.1, 0.03));
    for x in [0.2, 0.8] {
        let foot = bevel_box(Vec3::new(long * 0.2, y - r * 0.8 - h * 0.2, r * 1.4), 0.01);
        shape.add("cylinder", "iron", foot.at(from + long * x, (y - r * 0.8 + h * 0.2) * 0.5, z));
    }
    // Valve chest on top, steam pipe and gauge.
    shape.add(
        "chest",
        "metal",
        bevel_box(Vec3::new(long * 0.62, r * 0.8, r * 1.2), 0.016).at(from + long * 0.5, y + r * 1.25, z),
    );
    let feed = [
        Vec3::new(from + long * 0.5, y + r * 1.5, z),
        Vec3::new(from + long * 0.5, h * 0.9, z),
        Vec3::new(from + long * 0.5, h * 0.9, -d * 0.36),
        Vec3::new(from + long * 0.5, h * 0.06, -d * 0.36),
    ];
    shape.add("pipes", "brass", pipe(&feed, r * 0.2, r * 0.6));
    gauge(
        shape,
        ["brass", "ceramic", "iron"],
        Vec3::new(from + long * 0.5, h * 0.76, z + r * 0.26),
        Vec3::Z,
        r * 0.34,
    );
    // Piston rod, crosshead between guides, connecting rod to the crank.
    let hub = Vec3::new(w * 0.5 - (h * 0.41).min(w * 0.24), h * 0.5, z);
    let cross = Vec3::new(w * 0.02, y, z);
    shape.add("rods", "brass", rod(Vec3::new(from + long, y, z), cross, r * 0.13, 12));
    shape.add("rods", "metal", bevel_box(Vec3::new(w * 0.05, r * 0.7, r * 0.5), 0.01).moved(cross));
    for side in [-1.0, 1.0] {
        let guide = bevel_box(Vec3::new(w * 0.26, r * 0.12, r * 0.5), 0.006);
        shape.add("guides", "iron", guide.at(-w * 0.03, y + side * r * 0.42, z));
    }
    shape.add(
        "guides",
        "iron",
        bevel_box(Vec3::new(w * 0.03, y - r * 0.4 - h * 0.2, r * 0.5), 0.006).at(
            w * 0.08,
            (y - r * 0.4 + h * 0.2) * 0.5,
            z,
        ),
    );
    let throw = r * 0.7;
    let pin = hub + Vec3::new(-throw * 0.6, throw * 0.8, r * 0.25);
    shape.add("rods", "metal", rod(cross + Vec3::Z * r * 0.25, pin, r * 0.13, 10));
    for p in [cross + Vec3::Z * r * 0.25, pin] {
        shape.add(
            "rods",
            "brass",
            along_z(cylinder(r * 0.22, r * 0.24, 16, 0.004)).moved(p - Vec3::Z * r * 0.12),
        );
    }
    crank(shape, size, hub, pin, r);
    governor(shape, Vec3::new(w * 0.1, h * 0.22, z - d * 0.02), h, r);
}

/// Shaft, crank disc and flywheel turn together.
fn crank(shape: &mut Shape, size: Vec3, hub: Vec3, pin: Vec3, r: f32) {
    let (h, d) = (size.y, size.z);
    let wheel_r = (h * 0.41).min(size.x * 0.24);
    let z = -d * 0.24;
    for at in [hub.z - r * 0.45, -d * 0.42] {
        let outline = [
            Vec2::new(-r * 0.7, -hub.y + h * 0.07),
            Vec2::new(r * 0.7, -hub.y + h * 0.07),
            Vec2::new(r * 0.32, r * 0.1),
            Vec2::new(r * 0.2, r * 0.36),
            Vec2::new(-r * 0.2, r * 0.36),
            Vec2::new(-r * 0.32, r * 0.1),
        ];
        let block = crate::mesh::extrude(&outline, r * 0.36, 0.01);
        shape.add("bearings", "metal", block.at(hub.x, hub.y, at));
        shape.add(
            "bearings",
            "brass",
            cylinder(r * 0.08, r * 0.2, 10, 0.004).at(hub.x, hub.y + r * 0.34, at),
        );
    }
    shape.moving("flywheel", hub, Motion::Spin { axis: -Vec3::Z, period_secs: 2.0 }, |shape| {
        let shaft = rod(Vec3::new(hub.x, hub.y, -d * 0.5), hub + Vec3::Z * r * 0.1, r * 0.17, 14);
        shape.add("shaft", "iron", shaft);
        shape.add(
            "shaft",
            "iron",
            along_z(cylinder(r * 0.95, r * 0.16, 28, 0.006)).at(hub.x, hub.y, hub.z - r * 0.06),
        );
        shape.add("shaft", "brass", rod(pin - Vec3::Z * r * 0.3, pin + Vec3::Z * r * 0.16, r * 0.12, 12));
        let rim = [
            (0.86, -0.5),
            (0.98, -0.5),
            (1.0, -0.44),
            (1.0, 0.44),
            (0.98, 0.5),
            (0.86, 0.5),
            (0.84, 0.4),
            (0.84, -0.4),
            (0.86, -0.5),
        ];
        let wide = d * 0.13;
        let rim: Vec<(f32, f32)> = rim.iter().map(|(a, b)| (a * wheel_r, b * wide)).collect();
        let center = Vec3::new(hub.x, hub.y, z);
        shape.add("flywheel", "metal", along_z(turned(&rim, 48)).moved(center));
        shape.add(
            "flywheel",
            "metal",
            along_z(cylinder(wheel_r * 0.17, wide * 1.2, 20, 0.01)).moved(center - Vec3::Z * wide * 0.6),
        );
        for i in 0..6 {
            let out = on_circle(TAU * (i as f32 + 0.25) / 6.0);
            let out = Vec3::new(out.x, out.y, 0.0);
            let path = [center + out * wheel_r * 0.12, center + out * wheel_r * 0.87];
            shape.add(
                "flywheel",
                "metal",
                crate::mesh::bar(&path, Vec3::Z, |t| Vec2::new(0.13 - 0.05 * t, 0.07) * wheel_r, 0.01),
            );
        }
        shape.add(
            "flywheel",
            "brass",
            bolts(center + Vec3::Z * wide * 0.58, Vec3::Z, wheel_r * 0.11, 6, wheel_r * 0.018),
        );
    });
}

/// Watt's governor: two balls on arms that turn about a post.
fn governor(shape: &mut Shape, foot: Vec3, h: f32, r: f32) {
    let top = h * 0.74;
    shape.add(
        "governor",
        "iron",
        turned(
            &[
                (0.0, 0.0),
                (r * 0.3, 0.0),
                (r * 0.3, 0.03),
                (r * 0.12, 0.08),
                (r * 0.1, top - foot.y - h * 0.2),
                (0.0, top - foot.y - h * 0.2),
            ],
            14,
        )
        .moved(foot),
    );
    let hub = Vec3::new(foot.x, top, foot.z);
    shape.moving("governor", hub, Motion::Spin { axis: Vec3::Y, period_secs: 1.2 }, |shape| {
        shape.add("balls", "brass", rod(hub - Vec3::Y * h * 0.21, hub, r * 0.07, 10));
        shape.add("balls", "brass", sphere(r * 0.12, 2).moved(hub));
        for side in [-1.0, 1.0] {
            let ball = hub + Vec3::new(side * r * 0.75, -h * 0.1, 0.0);
            shape.add("balls", "brass", sphere(r * 0.24, 2).moved(ball));
            shape.add("balls", "iron", rod(hub, ball, r * 0.045, 8));
            shape.add(
                "balls",
                "iron",
                rod(hub - Vec3::Y * h * 0.18, hub + Vec3::new(side * r * 0.42, -h * 0.056, 0.0), r * 0.04, 8),
            );
        }
        let collar: TriMesh = ring(r * 0.1, r * 0.05, 14, 6);
        shape.add("balls", "iron", collar.moved(hub - Vec3::Y * h * 0.18));
    });
}
