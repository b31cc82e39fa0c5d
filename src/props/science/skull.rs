//! A human skull, with or without its jaw, or with horns no human bore.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bar, bevel_box, box_project_faces, displaced, shade, smooth_path, tube_varying};
use crate::num::math::{PI, exp, on_circle, smoothstep};
use crate::num::noise::fbm3;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const SKULL: Generator = Generator {
    kind: "skull",
    title: "Skull",
    group: "science",
    words: &["human skull", "death's head", "cranium"],
    styles: &["jawless", "horned"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.1, 0.15, 0.5),
        Param::m("height", 0.14, 0.21, 0.7),
        Param::m("depth", 0.13, 0.195, 0.65),
    ],
    source: "mean measures of adult skulls in handbooks of anatomy",
    slots: &[
        SlotSpec { name: "paper bone", material: "bone" },
        SlotSpec { name: "leather horn", material: "dark brown horn" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let seed = args.random("bone").bits();
    let mut pieces = vec![cranium(seed)];
    pieces.extend(teeth(-0.08, 0.011, 1.0));
    if !args.is("jawless") {
        pieces.extend(jaw());
    }
    let whole = TriMesh::merged(pieces.iter().cloned());
    let Some(bounds) = whole.bounds() else { return };
    let k =
        args.size() / bounds.size() * if args.is("jawless") { Vec3::new(1.0, 0.8, 1.0) } else { Vec3::ONE };
    let foot = bounds.center().with_y(bounds.min.y);
    for piece in pieces {
        shape.add("skull", "paper bone", box_project_faces(&piece.moved(-foot).stretched(k)));
    }
    if args.is("horned") {
        for side in [-1.0, 1.0] {
            let path = [
                (0.05, 0.04, 0.03),
                (0.085, 0.065, 0.025),
                (0.125, 0.1, 0.01),
                (0.135, 0.15, 0.02),
                (0.11, 0.19, 0.05),
            ];
            let path = path.map(|(x, y, z)| (Vec3::new(side * x, y, z) - foot) * k);
            let thick = 0.02 * k.min_element();
            // Rings of growth, closer towards the tip.
            let horn = tube_varying(
                &smooth_path(&path, 6),
                |t| thick * (1.04 - t) * (1.0 + 0.07 * crate::num::math::sin(t * t * 30.0 + t * 30.0)),
                14,
            );
            shape.add("horns", "leather horn", horn);
        }
    }
}

/// Braincase and face, about 0.15 m wide, the ears' axis near the origin, looking to +Z.
fn cranium(seed: u64) -> TriMesh {
    let sculpted = displaced(4, |d| {
        // Vertices gather in the face, where the detail is.
        let d = (d + Vec3::new(0.0, -0.16, 0.46)).normalize();
        let side = Vec3::new(d.x.abs(), d.y, d.z);
        let near = |x: f32, y: f32, z: f32, wide: f32| {
            exp(-side.distance_squared(Vec3::new(x, y, z).normalize()) / (wide * wide))
        };
        let mut p = d * Vec3::new(0.072, 0.082, 0.094);
        p.y -= 0.01 * smoothstep(0.2, -0.7, d.z) * smoothstep(0.4, -0.2, d.y);
        // The base is flat behind the face; the face hangs below it.
        let back = smoothstep(0.3, -0.1, d.z);
        p.y = p.y.max(-0.062 - 0.1 * (1.0 - back));
        // The muzzle is as broad as the arch of the teeth.
        let broad = Vec3::new(side.x * 0.5, side.y, side.z);
        let muzzle = exp(-broad.distance_squared(Vec3::new(0.0, -0.78, 0.63)) / 0.075);
        let mut push = 0.036 * muzzle;
        push += 0.017 * near(0.62, -0.4, 0.62, 0.16) + 0.014 * near(0.78, -0.42, 0.3, 0.17);
        push += 0.008 * near(0.3, 0.13, 0.95, 0.13) + 0.004 * near(0.0, 0.05, 1.0, 0.1);
        push -= 0.01 * near(0.85, -0.02, 0.5, 0.2);
        push -= 0.05 * near(0.36, -0.17, 0.92, 0.155) + 0.012 * near(0.38, -0.17, 0.9, 0.07);
        push -= 0.034 * near(0.09, -0.53, 0.84, 0.085) + 0.026 * near(0.0, -0.42, 0.9, 0.075);
        push += 0.01 * near(0.0, -0.22, 0.98, 0.08);
        push -= 0.012 * near(0.42, -0.68, 0.6, 0.13);
        push += 0.012 * near(0.0, -0.2, -1.0, 0.3);
        push += 0.0012 * fbm3(d * 9.0, 3, seed);
        p + d * push
    });
    shade(sculpted, 0.9)
}

/// A row of teeth along an arch whose roots lie at `y`; `down` is 1 for upper teeth, −1 for lower.
fn teeth(y: f32, tall: f32, down: f32) -> Vec<TriMesh> {
    (0..12)
        .map(|i| {
            let turn = PI * (0.06 + 0.88 * (i as f32 + 0.5) / 12.0);
            let out = on_circle(turn);
            let front = out.y * out.y;
            let wide = 0.0072 - 0.0012 * front;
            let tooth =
                bevel_box(Vec3::new(wide, tall * (0.85 + 0.15 * front), 0.0065 - 0.002 * front), 0.0018);
            tooth.yawed(crate::num::math::FRAC_PI_2 - turn).at(
                out.x * 0.0265,
                y - down * tall * 0.35,
                0.046 + out.y * 0.036,
            )
        })
        .collect()
}

fn jaw() -> Vec<TriMesh> {
    let half = [
        (0.056, -0.042, 0.012),
        (0.055, -0.066, 0.008),
        (0.05, -0.093, 0.014),
        (0.038, -0.105, 0.048),
        (0.02, -0.112, 0.073),
    ];
    let mut path: Vec<Vec3> = half.iter().map(|(x, y, z)| Vec3::new(-x, *y, *z)).collect();
    path.push(Vec3::new(0.0, -0.113, 0.081));
    path.extend(half.iter().rev().map(|(x, y, z)| Vec3::new(*x, *y, *z)));
    let tall = |t: f32| {
        let front = 1.0 - (2.0 * t - 1.0).abs();
        Vec2::new(
            0.011 - 0.002 * front,
            0.028 - 0.004 * smoothstep(0.1, 0.4, front) + 0.005 * smoothstep(0.85, 1.0, front),
        )
    };
    let bone =
        bar(&smooth_path(&path, 4), Vec3::new(0.0, 0.35, 1.0), |t| Vec2::new(tall(t).x, tall(t).y), 0.0045);
    let mut pieces = vec![shade(bone, 1.1)];
    pieces.extend(teeth(-0.1005, 0.01, -1.0));
    pieces
}
