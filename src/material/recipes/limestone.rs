//! Limestone: pale stone full of shells and their moulds, stylolites, pores.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Shelly building stone.
pub const LIMESTONE: Recipe = Recipe {
    name: "limestone",
    title: "Limestone",
    group: "stone",
    summary: "Pale stone full of shell fragments, with stylolites and pores",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.35),
        dirt(0.1),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("fossils", 0.5, "shells and their fragments"),
        own("pores", 0.4, "pores and moulds of dissolved shells"),
        own("stylolites", 0.4, "dark jagged seams"),
        own("crust", 0.2, "black crust of old weather"),
        own("honed", 0.45, "0 rough, 1 ground smooth"),
    ],
    color: Srgb8::hex(0xcac0a8),
    color2: Srgb8::hex(0x8d7d66),
    words: &["limestone", "portland stone", "bath stone", "jura limestone", "shell stone", "coquina"],
    variants: &[
        ("cream", 0xcac0a8),
        ("white", 0xdad5c8),
        ("grey", 0xa6a39b),
        ("blue", 0x868c91),
        ("honey", 0xcdb285),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, honed) = (s.get("wear"), s.get("variation"), s.get("honed"));
    let k = 1.0 / s.scale();
    let cloud = g.fbm("cloud", 3.0, 6.0);
    let fine = g.fbm("fine", 40.0, 5.0);
    let chalk = g.fractal("fbm", "chalk", (230.0, 230.0), 2.0, 0.9, None);
    let sway = g.vector(0.0, g.fbm_xy("sway", (2.0, 3.0), 3.0, None) * 0.05);
    let beds = g.fbm_xy("beds", (2.5, 14.0 * k), 4.0, Some(sway));
    let shells = |name: &str, per_m2: f32, length_m: f32, width: f32, bend: f32| {
        g.scatter(
            name,
            per_m2 * k * k * s.get("fossils") + 1.0,
            &[
                ("shape", 0.0),
                ("length_m", length_m / k),
                ("least", 0.25),
                ("width", width),
                ("bend", bend),
                ("stray", 0.35),
            ],
        )
    };
    let crescents = shells("crescents", 900.0, 0.034, 0.16, 0.5);
    let discs = shells("discs", 800.0, 0.018, 0.85, 0.0);
    let crumbs = shells("crumbs", 11000.0, 0.009, 0.6, 0.2);
    let wall = crescents.port("across").abs();
    // Discs are stems of sea lilies: rings round a hole.
    let (du, dv) = (discs.port("along") * 2.0 - 1.0, discs.port("across"));
    let ring = (du * du * 0.8 + dv * dv * 0.6 - 0.45).abs().step(0.30, 0.05) * discs;
    let mould = crescents.port("id").hash("mould").step(0.72, 0.73) * crescents;
    let kept = crescents * (1.0 - mould);
    let pores = g.cells("pores", (95.0 * k, 105.0 * k), 1.0, Some(g.wobble("pore bend", 60.0, 2.0, 0.004)));
    let leached =
        (cloud * 0.4 + beds * 0.3 + pores.port("id") * 0.9 + (s.get("pores") * 1.3 - 1.45)).step(0.0, 0.35);
    let pore = pores.port("f1").step(0.0042 / k, 0.001 / k) * leached;
    let hollow_shell = mould * (0.35 + 0.65 * s.get("pores")) * (1.0 - wall * 0.5);
    let teeth = g.fractal("fbm", "teeth", (60.0 * k, 3.0), 3.0, 0.7, None);
    let seam_at = g.node(
        "wave",
        &[("nx", 0.0), ("ny", s.repeats(2.5)), ("shape", 1.0)],
        &[("phase", (g.fbm_xy("seam bend", (1.0 * k, 1.0), 4.0, None) * 0.35 + teeth * 0.035).into())],
    );
    let seam = (1.0 - seam_at).step(0.035, 0.0)
        * (beds * 0.5 + cloud * 0.4 + 0.55).step(0.2, 0.8)
        * s.get("stylolites");
    let crust = (g.fbm_xy("runs", (16.0, 3.5), 5.0, None) * 0.5
        + cloud * 0.3
        + fine * 0.15
        + (s.get("crust") * 1.7 - 1.2))
        .step(-0.1, 0.5)
        * (0.2 + 0.8 * s.get("crust"));
    let color = g.vary(
        s.color,
        cloud * (0.05 * variation) + beds * 0.03,
        beds * (0.12 * variation),
        cloud * 0.06 + beds * (0.10 * variation) + fine * 0.17 + chalk * 0.14,
    );
    let pale = s.color.mix(LinearRgb([0.78, 0.74, 0.64]), 0.7);
    let grey = s.color.mix(s.color2, 0.75);
    let color = g.mix(
        color,
        pale,
        (kept * (0.65 + 0.3 * variation) + discs * 0.35 + crumbs * (crumbs.port("id") - 0.25).clamp() * 0.7)
            .clamp(),
    );
    let color = g.mix(color, grey, (ring * 0.85 + crumbs * (0.3 - crumbs.port("id")).clamp() * 1.6).clamp());
    let color = g.mix(color, s.color2.scaled(0.6), seam * 0.7);
    let color = g.shade(color, 1.0 - pore * 0.45 - hollow_shell * 0.38);
    let color = g.mix(color, g.shade(LinearRgb([0.058, 0.053, 0.048]), fine * 0.25 + 1.0), crust * 0.75);
    let roughness =
        fine * 0.05 + chalk * 0.03 + pore * 0.1 - kept * 0.06 + crust * 0.05 + (0.90 - 0.42 * honed);
    let rough = 1.0 - 0.9 * honed;
    let proud = kept * (1.0 - wall * wall) + ring * 0.6;
    let height =
        proud * (0.0012 * (0.3 + wear) * rough) - pore * 0.0035 - hollow_shell * 0.0032 - seam * 0.0014
            + fine * (0.0007 * rough)
            + chalk * (0.0003 * rough)
            + beds * (0.0014 * rough)
            + cloud * (0.002 * rough);
    g.close(s, Look::new(color, roughness, height).hollow((pore + hollow_shell + seam).clamp()).reach(0.009))
}
