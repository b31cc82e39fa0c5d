//! Split slate and rough rock: layered cleft faces.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Rough layered rock.
pub const SLATE: Recipe = Recipe {
    name: "slate",
    title: "Rock",
    group: "stone",
    summary: "Rough natural rock or slate with cleft layers",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.4),
        dirt(0.1),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("layers", 0.5, "how clearly it is layered"),
    ],
    color: Srgb8::hex(0x666a6d),
    color2: Srgb8::hex(0x7d6a55),
    words: &["slate", "rock", "cliff", "rocky", "cave wall", "boulder", "stone surface", "cave"],
    variants: &[
        ("slate", 0x55595e),
        ("basalt", 0x4a4a4b),
        ("limestone", 0xa39a8a),
        ("sandstone", 0xa9825a),
        ("red", 0x8e5a43),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (k, layers, variation) = (1.0 / s.scale(), s.get("layers"), s.get("variation"));
    let bend = g.wobble("bend", 1.6 * k, 5.0, 0.09);
    let mass = g.fbm_xy("mass", (1.1 * k, 1.8 * k), 5.0, Some(bend));
    let facets = g.cells("facets", (3.2 * k, 4.4 * k), 1.0, Some(g.wobble("facet bend", 5.0 * k, 5.0, 0.07)));
    let id = facets.port("id");
    let tilt = facets.port("x") * id.hash_signed("tilt x") + facets.port("y") * id.hash_signed("tilt y");
    let small =
        g.cells("chips", (11.0 * k, 15.0 * k), 1.0, Some(g.wobble("chip bend", 14.0 * k, 4.0, 0.025)));
    let chip = small.port("x") * small.port("id").hash_signed("cx")
        + small.port("y") * small.port("id").hash_signed("cy");
    let fine = g.fbm("fine", 22.0, 6.0);
    let grain = g.fractal("fbm", "grain", (200.0, 200.0), 2.0, 0.8, None);
    let strata = g.node(
        "wave",
        &[("ny", s.repeats(5.0)), ("shape", 2.0)],
        &[("phase", (mass * 1.1 + id.hash_signed("slip") * 0.2).into())],
    ) * 0.5
        + 0.5;
    let ledge = strata.curve(&[(0.0, 0.0), (0.12, 0.7), (0.5, 0.9), (0.9, 1.0), (1.0, 0.0)]) * layers;
    let height = mass * 0.022
        + tilt * 0.16
        + chip * (0.06 + 0.10 * s.get("wear"))
        + ledge * 0.010
        + fine * 0.0018
        + grain * 0.0002;
    let crack = facets.step(0.006, 0.0) * (0.46 + 0.6 * s.get("wear"));
    let height = height - crack * 0.008;
    let tone = mass * 0.10
        + tilt * 0.8
        + chip * 1.5
        + fine * 0.12
        + grain * 0.10
        + id.hash_signed("tone") * (0.14 * variation)
        + ledge * 0.12
        + 0.94;
    let rust = (g.fbm("rust", 1.8, 6.0) + fine * 0.2).step(0.25, 1.0) * (0.55 * variation);
    let color = g.vary(s.color, id.hash_signed("warmth") * 0.05, fine * 0.2, 0.0);
    let color = g.mix(color, s.color2, rust);
    let color = g.shade(color, tone - crack * 0.3);
    let roughness = fine * 0.07 + grain * 0.04 + rust * 0.1 + 0.80;
    g.close(s, Look::new(color, roughness, height).hollow((crack + mass * -0.4).clamp()).reach(0.04))
}
