//! Travertine: bands of spring lime with long holes along the beds, filled or open, cut in slabs.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Vein-cut travertine.
pub const TRAVERTINE: Recipe = Recipe {
    name: "travertine",
    title: "Travertine",
    group: "stone",
    summary: "Bands of spring lime with long holes along the beds, filled or open",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.2),
        dirt(0.05),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("bands", 0.55, "contrast of the bands"),
        own("holes", 0.5, "how many holes"),
        own("filled", 0.25, "how far holes are filled"),
        own("polish", 0.45, "0 brushed, 1 polished"),
        own("slabs", 0.0, "cut into slabs"),
    ],
    color: Srgb8::hex(0xcdb898),
    color2: Srgb8::hex(0x97754f),
    words: &["travertine", "roman stone", "tufa", "spring lime", "vein cut stone"],
    variants: &[
        ("roman", 0xcdb898),
        ("ivory", 0xd9ccb3),
        ("walnut", 0xa68a69),
        ("silver", 0xa9a49b),
        ("red", 0xb37d5b),
        ("gold", 0xc9a468),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, bands, variation, polish) =
        (s.get("wear"), s.get("bands"), s.get("variation"), s.get("polish"));
    let k = 1.0 / s.scale();
    let slabs = g.node(
        "bond",
        &[
            ("columns", (1.0 * k * s.size_m).round().max(1.0)),
            ("rows", (2.0 * k * s.size_m).round().max(1.0)),
            ("shift", 0.5),
            ("seed", g.seed("slabs")),
        ],
        &[],
    );
    let cut = s.get("slabs");
    let id = slabs.port("id");
    let (u, v) = (id.hash("u") * (s.size_m * cut), id.hash("v") * (s.size_m * cut));
    let piece = s.shows("slabs").then(|| g.vector(u, v));
    let sway = g.fbm_xy("sway", (0.8 * k, 1.2 * k), 4.0, piece) * (0.045 / k);
    let flow = if s.shows("slabs") { g.vector(u, sway + v) } else { g.vector(0.0, sway) };
    let broad = g.fbm_xy("broad", (1.5 * k, 8.0 * k), 4.0, Some(flow));
    let lines = g.fbm_xy("lines", (1.2 * k, 42.0 * k), 4.0, Some(flow));
    let crumb = g.fbm_xy("crumb", (14.0 * k, 40.0 * k), 4.0, Some(flow));
    let fine = g.fractal("fbm", "fine", (210.0, 230.0), 2.0, 0.8, None);
    let cloud = g.fbm_xy("cloud", (1.6, 2.0), 5.0, piece);
    // Holes lie along certain beds, long ones made of several.
    let dense = broad * 0.28 + lines * 0.25 + cloud * 0.15;
    let amount = s.get("holes") * 1.15 - 1.12;
    let long = (g.fbm_xy("long holes", (7.0 * k, 38.0 * k), 4.0, Some(flow)) * 0.75 + dense + amount)
        .step(0.02, 0.16);
    let spots = g.cells("small holes", (60.0 * k, 110.0 * k), 1.0, Some(flow));
    let flat = (spots.port("x").abs() * 0.45 + spots.port("y").abs()).min(spots.port("f1"));
    let small = (flat + crumb * 0.0022).step(0.0042 / k, 0.0014 / k)
        * (spots.port("id") * 0.9 + dense + amount * 0.6 - 0.5).step(0.0, 0.2);
    let hole = long.max(small);
    let plug = (cloud * 0.5
        + id.hash_signed("filled") * 0.15
        + spots.port("id") * 0.3
        + (s.get("filled") * 2.0 - 1.1))
        .step(-0.1, 0.15);
    let open = hole * (1.0 - plug);
    let filler = hole * plug;
    let stripe = broad * 0.55 + lines * 0.45;
    let color = g.vary(
        s.color,
        stripe * (0.04 * bands) + cloud * (0.03 * variation),
        broad * (0.3 * variation),
        lines * (0.22 * bands)
            + broad * (0.16 * bands)
            + crumb * 0.09
            + fine * 0.06
            + cloud * (0.02 + 0.10 * variation),
    );
    let color = g.mix(color, s.color2, (stripe + crumb * 0.18).step(-0.05, 0.5) * (1.0 * bands));
    let pale = s.color.mix(LinearRgb([0.76, 0.71, 0.60]), 0.55);
    let color = g.mix(color, pale, (stripe * -1.0 + crumb * 0.18).step(0.0, 0.5) * (0.75 * bands));
    let color = g.mix(
        color,
        g.shade(s.color.mix(LinearRgb([0.6, 0.56, 0.48]), 0.3), fine * 0.08 + 1.0),
        filler * 0.8,
    );
    let rim = (hole - open).clamp();
    let mut color = g.shade(color, (1.0 - open * 0.62) * (1.0 - rim * 0.06));
    let worn = (g.fbm("worn", 2.5, 5.0) + (wear * 1.4 - 1.0)).step(-0.2, 0.6) * wear;
    let mut roughness =
        fine * 0.03 + crumb * 0.05 + worn * 0.2 + filler * 0.10 + open * 0.4 + (0.62 - 0.44 * polish);
    let brushed = 1.0 - polish;
    let mut height = crumb * (0.0006 * brushed)
        + stripe * (0.0011 * brushed)
        + fine * (0.00015 * brushed)
        + cloud * 0.0006
        - open * (0.0045 + 0.002 * brushed)
        - filler * 0.0003
        - worn * 0.0004;
    let mut hollow = open;
    if s.shows("slabs") {
        let top = 1.0 - (1.0 - slabs.step(0.0008, 0.0026)) * cut;
        color = g.mix(
            s.color2.scaled(0.5),
            g.vary(color, 0.0, 0.0, id.hash_signed("tone") * (0.14 * variation * cut)),
            top,
        );
        roughness = g.mix(0.9, roughness, top);
        height = height + top * 0.0018 + slabs.step(0.0, 0.006) * (0.0006 * cut);
        hollow = hollow.max(1.0 - top);
    }
    g.close(s, Look::new(color, roughness, height).hollow(hollow).reach(0.008))
}
