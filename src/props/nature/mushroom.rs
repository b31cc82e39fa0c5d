//! A cluster of mushrooms: bent stems, domed caps with a gilled underside.

use glam::{Vec2, Vec3};

use super::growth::Growth;
use crate::mesh::{TriMesh, lathe, shade, sphere};
use crate::num::LinearRgb;
use crate::num::math::{PI, cos, on_circle, rot_axis, sin};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const MUSHROOM: Generator = Generator {
    kind: "mushroom",
    title: "Mushrooms",
    group: "nature",
    words: &["toadstool", "fungus", "fungi", "fly agaric", "giant mushroom"],
    styles: &["red", "glowing"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.12, 0.42, 2.0),
        Param::m("height", 0.08, 0.3, 2.4),
        Param::m("depth", 0.12, 0.38, 2.0),
        Param::count("caps", 3.0, 6.0, 9.0),
    ],
    source: "field guides: usual sizes of grown specimens",
    slots: &[
        SlotSpec { name: "leather", material: "brown leather" },
        SlotSpec { name: "ceramic", material: "cream plaster" },
        SlotSpec { name: "seat", material: "red velvet" },
        SlotSpec { name: "flame", material: "glowing lamp" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut draw = args.random("caps");
    let mut growth = Growth::default();
    let slot = if args.is("glowing") {
        "flame"
    } else if args.is("red") {
        "seat"
    } else {
        "leather"
    };
    let spotted = args.is("red");
    for i in 0..args.count("caps") {
        let grown = if i == 0 { 1.0 } else { draw.range(0.32, 0.75) };
        let tall = size.y * grown;
        let cap = size.x.min(size.z) * 0.3 * (0.35 + 0.65 * grown);
        let place =
            on_circle(2.4 * i as f32 + draw.signed() * 0.4) * size.x * if i == 0 { 0.04 } else { 0.3 };
        let foot = Vec3::new(place.x, 0.0, place.y * size.z / size.x);
        let lean = Vec3::new(place.x, 0.0, place.y) * 0.22;
        let r = cap * 0.2;
        let bend = |p: Vec3| foot + p + lean * (p.y / tall) * (p.y / tall);
        growth.add("stems", "ceramic", shade(lathe(&stem(r, tall * 0.9), 12, 0.9).deformed(bend), 0.9));
        let axis = Vec3::new(lean.z, 0.0, -lean.x).normalize_or(Vec3::X);
        let tip = rot_axis(axis, (lean.length() / tall).min(0.5));
        let at = bend(Vec3::Y * tall) - tip * Vec3::Y * cap * 0.62;
        let place = |mesh: TriMesh| mesh.turned(tip).moved(at);
        growth.add("caps", slot, place(lathe(&dome(cap), 24, 0.8)));
        growth.add_sheet("gills", "ceramic", place(gills(cap)));
        if spotted {
            let mut spots = TriMesh::default();
            for k in 0..11 {
                let polar = 0.25 + 1.0 * (k as f32 / 10.0);
                let around = on_circle(2.4 * k as f32) * sin(polar);
                let spot = sphere(cap * draw.range(0.07, 0.13), 1).stretched(Vec3::new(1.0, 0.5, 1.0));
                let spot =
                    spot.turned(rot_axis(Vec3::new(around.y, 0.0, -around.x).normalize_or(Vec3::X), polar));
                spots.append(spot.at(around.x * cap, cos(polar) * cap * 0.62, around.y * cap));
            }
            growth.add("spots", "ceramic", place(spots));
        }
    }
    if args.is("glowing") {
        shape.light(Vec3::Y * size.y * 0.7, LinearRgb([0.3, 0.9, 0.75]), 6.0, 4.0);
    }
    growth.settle(size, false, shape);
}

fn stem(r: f32, tall: f32) -> Vec<Vec2> {
    [(0.0, 0.0), (1.5, 0.0), (1.65, 0.06), (1.3, 0.2), (0.95, 0.5), (0.85, 0.8), (0.8, 1.0), (0.0, 1.0)]
        .iter()
        .map(|(x, y)| Vec2::new(x * r, y * tall))
        .collect()
}

/// Upper side, rim rolled in.
fn dome(cap: f32) -> Vec<Vec2> {
    // It closes above the gills.
    let mut profile = [(0.0, 0.2), (0.5, 0.14), (0.86, 0.0)].map(|(x, y)| Vec2::new(x, y) * cap).to_vec();
    profile.extend([Vec2::new(cap * 0.9, -cap * 0.06), Vec2::new(cap * 0.97, -cap * 0.05)]);
    profile.extend((0..=9).map(|i| {
        let turn = PI * 0.5 * i as f32 / 9.0;
        Vec2::new(cap * cos(turn), cap * 0.62 * sin(turn))
    }));
    if let Some(top) = profile.last_mut() {
        top.x = 0.0;
    }
    profile
}

/// The underside: a shallow funnel of radial pleats.
fn gills(cap: f32) -> TriMesh {
    let mut mesh = TriMesh::default();
    let pleats = 48u32;
    let rows = [(0.12, 0.14), (0.5, 0.1), (0.92, -0.055)];
    for (r, y) in rows {
        for s in 0..pleats {
            let pleat = if s % 2 == 0 { 0.0 } else { -0.03 };
            let around = on_circle(-std::f32::consts::TAU * s as f32 / pleats as f32) * r * cap;
            mesh.vertex(Vec3::new(around.x, (y + pleat * (1.2 - r)) * cap, around.y), Vec3::NEG_Y, around);
        }
    }
    for row in 0..2 {
        for s in 0..pleats {
            let (a, b) = (row * pleats + s, row * pleats + (s + 1) % pleats);
            mesh.quad([a, a + pleats, b + pleats, b]);
        }
    }
    // Wound for a cone seen from above: turned over where it faces up.
    let [a, b, c] = mesh.corners(mesh.triangles[0]);
    let mesh = if (b - a).cross(c - a).y > 0.0 { mesh.flipped() } else { mesh };
    shade(mesh, 0.3)
}
