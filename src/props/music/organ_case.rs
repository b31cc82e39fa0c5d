//! Fields of organ pipes and the woodwork around them.

use glam::{Vec2, Vec3};

use super::organ::Look;
use crate::mesh::{TriMesh, bevel_box, extrude, lathe, profile, sphere};
use crate::num::math::{PI, cos, rot_x, sin};
use crate::props::Shape;
use crate::props::science::fittings::turned;

/// A tower or a flat of pipes standing side by side.
pub struct Field {
    pub x: f32,
    pub wide: f32,
    pub tall: f32,
    pub pipes: usize,
    pub tower: bool,
    /// Which way the pipes grow shorter: to the right (1), to the left (−1), from the middle (0).
    pub slant: f32,
}

/// The pipes, and the posts at either side. They stand at height `base` about `z`.
pub fn field(shape: &mut Shape, place: &Field, base: f32, z: f32, deep: f32, look: Look) {
    let post = if look == Look::Modern { 0.0 } else { 0.07 };
    let room = place.wide - post * 1.2;
    let pitch = room / place.pipes as f32;
    let head = head(place, look);
    let bulge = if look == Look::Baroque && place.tower { place.wide * 0.34 } else { 0.0 };
    for i in 0..place.pipes {
        let t = (i as f32 + 0.5) / place.pipes as f32 * 2.0 - 1.0;
        let short = if place.slant == 0.0 { t.abs() * 0.24 } else { (t * place.slant * 0.5 + 0.5) * 0.36 };
        let r = pitch * 0.47 * (1.0 - short * 0.3);
        let tall = (place.tall - head - 0.02) * (1.0 - short);
        let at = Vec3::new(
            place.x + t * room * 0.5,
            base,
            z + bulge * cos(t * PI * 0.42) + if place.tower { 0.06 } else { 0.0 },
        );
        pipe(shape, at, r, tall, look);
    }
    if post <= 0.0 {
        return;
    }
    let high = if place.tower { place.tall - head } else { place.tall - head * 0.5 };
    for side in [-1.0, 1.0] {
        let x = place.x + side * (place.wide * 0.5 - post * 0.5);
        let body = bevel_box(Vec3::new(post, high, (deep * 0.4).min(0.3)), 0.008);
        shape.add("posts", "wood", body.at(x, base + high * 0.5, z - 0.02));
    }
    // A carved board above the pipes' tops hides where they end.
    let veil: Vec<Vec2> = scallop(place, head);
    let front = z + if place.tower { 0.06 } else { 0.0 } + pitch * 0.47 + 0.018;
    let y = base + place.tall - head;
    let bowed = |p: Vec3| p + Vec3::Z * bulge * cos((p.x / place.wide * 2.0).clamp(-1.0, 1.0) * PI * 0.42);
    shape.add(
        "veil",
        if look == Look::Baroque { "brass" } else { "wood" },
        extrude(&veil, 0.03, 0.0).deformed(bowed).at(place.x, y, front),
    );
}

/// Height above the pipes: of gables, crowns or cornices.
fn head(place: &Field, look: Look) -> f32 {
    let plain = place.wide.min(0.5) * 0.36;
    match look {
        Look::Modern => 0.0,
        Look::Gothic if place.tower => (place.wide * 0.8).min(place.tall * 0.34),
        Look::Baroque if place.tower => (place.wide * 0.5).min(place.tall * 0.26),
        _ => plain,
    }
}

/// A board with a hanging, scalloped lower edge; its upper edge at `head`.
fn scallop(place: &Field, head: f32) -> Vec<Vec2> {
    let half = place.wide * 0.5 - 0.03;
    let steps = 24;
    let mut outline: Vec<Vec2> = (0..=steps)
        .map(|k| k as f32 / steps as f32 * 2.0 - 1.0)
        .map(|t| {
            let drop = if place.slant == 0.0 { t.abs() * 0.24 } else { (t * place.slant * 0.5 + 0.5) * 0.36 };
            let curve = 0.03 * sin((t + 1.0) * PI * 2.5).abs();
            Vec2::new(t * half, -drop * (place.tall - head) - 0.06 + curve)
        })
        .collect();
    outline.extend((0..=12).map(|k| Vec2::new(half * (1.0 - k as f32 / 6.0), head.min(0.2) * 0.4)));
    outline
}

/// A metal pipe: conical foot, mouth with its lips, body.
fn pipe(shape: &mut Shape, at: Vec3, r: f32, tall: f32, look: Look) {
    let foot = (tall * 0.16).min(0.34);
    let line = [
        (0.22, 0.0),
        (0.24, 0.01),
        (0.98, foot),
        (1.0, foot + 0.004),
        (1.0, tall - 0.004),
        (0.92, tall),
        (0.86, tall - 0.01),
    ];
    let mut outline = vec![Vec2::new(0.0, 0.0)];
    outline.extend(line.map(|(k, y)| Vec2::new(k * r, y)));
    outline.push(Vec2::new(0.0, tall - 0.012));
    shape.add("pipes", "metal", lathe(&outline, 12, 0.6).moved(at));
    // The mouth: a dark slit between a lower lip and an arched upper one.
    let mouth = r * 0.75;
    let slit = bevel_box(Vec3::new(mouth * 1.3, r * 0.34, r * 0.3), 0.0);
    shape.add("mouths", "soot", slit.moved(at + Vec3::new(0.0, foot + r * 0.24, r * 0.84)));
    let point = if look == Look::Gothic { 2.6 } else { 1.7 };
    let arch: Vec<Vec2> = [(-1.0, 0.0), (1.0, 0.0), (0.8, 0.5), (0.0, 1.0), (-0.8, 0.5)]
        .map(|(x, y)| Vec2::new(x * mouth * 0.66, y * r * point))
        .to_vec();
    let slot = if look == Look::Baroque { "brass" } else { "metal" };
    shape.add(
        "mouths",
        slot,
        extrude(&arch, r * 0.3, 0.0).moved(at + Vec3::new(0.0, foot + r * 0.41, r * 0.87)),
    );
    for side in [-1.0, 1.0] {
        let ear = bevel_box(Vec3::new(r * 0.07, r * 0.7, r * 0.34), 0.0);
        shape.add("mouths", slot, ear.moved(at + Vec3::new(side * mouth * 0.7, foot + r * 0.3, r * 0.88)));
    }
}

/// What stands over a field: a cornice, a pointed gable with pinnacles, or a bowed crown with gilded finials.
pub fn crown(shape: &mut Shape, place: &Field, base: f32, (z, deep): (f32, f32), look: Look) {
    let head = head(place, look);
    let top = base + place.tall;
    let low = top - head * if place.tower { 0.85 } else { 0.5 };
    let wide = if place.tower { place.wide } else { place.wide - 0.01 };
    let thick = (deep * 0.5).min(0.36);
    let share = if look == Look::Gothic { 0.2 } else { 0.36 };
    let tall = head * if place.tower { share } else { 0.34 };
    let bow = if look == Look::Baroque && place.tower { place.wide * 0.34 } else { 0.0 };
    for (i, (grow, share)) in [(0.0, 0.4), (0.03, 0.3), (0.06, 0.3)].iter().enumerate() {
        let y = low + tall * [0.0, 0.4, 0.7][i];
        let g = if place.tower { *grow } else { 0.0 };
        let mesh = slab(wide - 0.06 + g, thick + g, bow, tall * share);
        shape.add("cornice", "wood", mesh.at(place.x, y, z + 0.02 + g * 0.5));
    }
    let y = low + tall;
    match look {
        Look::Gothic if place.tower => {
            let rise = top - y;
            let half = wide * 0.5 - 0.05;
            let gable: Vec<Vec2> =
                [(-1.0, 0.0), (1.0, 0.0), (0.82, 0.34), (0.4, 0.72), (0.0, 1.0), (-0.4, 0.72), (-0.82, 0.34)]
                    .map(|(x, v)| Vec2::new(x * half, v * rise * 0.98))
                    .to_vec();
            shape.add("gable", "wood", extrude(&gable, 0.05, 0.006).at(place.x, y, z + 0.06));
            let rose = crate::mesh::ring(half * 0.3, half * 0.045, 16, 4).turned(rot_x(PI * 0.5));
            shape.add("gable", "brass", rose.at(place.x, y + rise * 0.4, z + 0.085));
            let foil = sphere(half * 0.09, 1);
            shape.add("gable", "brass", foil.at(place.x, y + rise * 0.4, z + 0.085));
            for side in [-1.0, 1.0] {
                let spire = [
                    (0.045, 0.0),
                    (0.045, 0.3),
                    (0.058, 0.32),
                    (0.04, 0.4),
                    (0.014, 0.85),
                    (0.026, 0.9),
                    (0.0, 1.0),
                ]
                .map(|(r, v)| (r, v * rise * 0.92));
                shape.add(
                    "pinnacles",
                    "wood",
                    turned(&spire, 1, 8, 0.3).at(place.x + side * (half - 0.012), y, z + 0.06),
                );
            }
        }
        Look::Baroque if place.tower => {
            let rise = top - y;
            let urn = [
                (0.3, 0.0),
                (0.34, 0.06),
                (0.16, 0.16),
                (0.2, 0.24),
                (0.42, 0.46),
                (0.36, 0.6),
                (0.14, 0.7),
                (0.2, 0.76),
                (0.08, 0.9),
                (0.03, 1.0),
            ]
            .map(|(r, v)| (r * rise, v * rise));
            shape.add("finials", "brass", turned(&urn, 1, 14, 0.7).at(place.x, y, z + 0.05));
            for side in [-1.0, 1.0] {
                shape.add(
                    "finials",
                    "brass",
                    sphere(rise * 0.18, 2).at(place.x + side * wide * 0.36, y + rise * 0.16, z + 0.04),
                );
            }
        }
        _ if place.tower => {
            let rise = top - y;
            let cap = slab(wide * 0.8, thick * 0.8, 0.0, rise * 0.45);
            shape.add("cornice", "wood", cap.at(place.x, y, z + 0.02));
            let knob = profile(
                &[(0.0, 0.0), (0.16, 0.0), (0.1, 0.12), (0.24, 0.3), (0.2, 0.44), (0.0, 0.56)]
                    .map(|(r, v)| (r * rise, v * rise)),
            );
            shape.add("cornice", "wood", lathe(&knob, 16, 0.7).at(place.x, y + rise * 0.44, z + 0.04));
        }
        _ => {}
    }
}

/// A slab standing on y = 0 whose front bows out by `bow`.
fn slab(wide: f32, deep: f32, bow: f32, tall: f32) -> TriMesh {
    let half = wide * 0.5;
    let mut outline: Vec<Vec2> = vec![Vec2::new(half, deep * 0.5), Vec2::new(-half, deep * 0.5)];
    let steps = if bow > 0.0 { 12 } else { 1 };
    outline.extend((0..=steps).map(|k| k as f32 / steps as f32 * 2.0 - 1.0).map(|t| {
        let front = deep * 0.5 + bow * cos(t * PI * 0.42);
        Vec2::new(t * half, -front)
    }));
    outline.reverse();
    let mut area = 0.0;
    for i in 0..outline.len() {
        area += outline[i].perp_dot(outline[(i + 1) % outline.len()]);
    }
    if area < 0.0 {
        outline.reverse();
    }
    extrude(&outline, tall, (tall * 0.2).min(0.006)).turned(rot_x(-PI * 0.5)).at(0.0, tall * 0.5, 0.0)
}
