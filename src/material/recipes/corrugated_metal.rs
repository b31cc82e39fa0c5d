//! Corrugated metal: waved sheets lapped and screwed, bare zinc or painted, rust running from laps and screws.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Waved roofing and wall sheets.
pub const CORRUGATED_METAL: Recipe = Recipe {
    name: "corrugated_metal",
    title: "Corrugated metal",
    group: "metal",
    summary: "Waved sheets with laps and screws, bare or painted, with rust running down",
    size_m: 1.0,
    metal: true,
    sliders: &[
        wear(0.35),
        dirt(0.15),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("rust", 0.35, "rust that runs from laps and screws"),
        own("painted", 0.0, "a coat of paint in the main colour"),
        own("dents", 0.35, "dents and buckles"),
        own("screws", 0.8, "how many of the crests are screwed down"),
    ],
    color: Srgb8::hex(0xcacdce),
    color2: Srgb8::hex(0x84451f),
    words: &[
        "corrugated metal",
        "corrugated iron",
        "corrugated steel",
        "tin shack",
        "sheet iron",
        "wriggly tin",
    ],
    variants: &[
        ("zinc", 0xcacdce),
        ("green", 0x53705c),
        ("red", 0x86413a),
        ("blue", 0x48688a),
        ("white", 0xd5d5d0),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, rusting) = (s.get("wear"), s.get("variation"), s.get("rust"));
    let scale = s.scale();
    let waves = s.even_repeats(12.0);
    // Rolled round, a little flat on crests and in valleys; crests at whole waves.
    let saw = g.node("wave", &[("nx", waves), ("ny", 0.0), ("shape", 1.0)], &[("phase", 0.5.into())]);
    let wave = saw.step(-0.8, 0.8) * 2.0 - 1.0;
    let sheets = g.node(
        "bond",
        &[
            ("columns", (waves / 12.0).round().max(1.0)),
            ("rows", (s.size_m / scale).round().max(1.0)),
            ("shift", 0.0),
            ("jitter_y", 0.02 * variation),
            ("seed", g.seed("sheets")),
        ],
        &[("offset", g.vector(0.0, g.fbm("cut", 6.0, 3.0) * 0.002).into())],
    );
    let id = sheets.port("id");
    let (below, beside) =
        (sheets.port("half_y") + sheets.port("y"), sheets.port("half_x") + sheets.port("x"));
    let above = sheets.port("half_y") - sheets.port("y");
    let lap = below.step(0.0, 0.003) * beside.step(0.0, 0.003);
    let points = g.node(
        "bond",
        &[
            ("columns", waves * 0.5),
            ("rows", (2.5 * s.size_m / scale).round().max(1.0)),
            ("seed", g.seed("screws")),
        ],
        &[],
    );
    let (px, py) = (points.port("x"), points.port("y"));
    let there = points.port("id").hash("screw").step(s.get("screws") + 0.001, s.get("screws") - 0.001);
    let apart = px * px + py * py;
    let washer = apart.step(0.00017, 0.00013) * there;
    let head = apart.step(0.000048, 0.00003) * there;
    let fine = g.fbm("fine", 70.0, 3.0);
    let cloud = g.fbm("cloud", 6.0, 4.0);
    let runs = g.fbm_xy("runs", (26.0, 4.0), 4.0, None);
    // Some screws weep more than others.
    let weeps = (points.port("id").hash("weeps") * 0.6 + 0.25) * there;
    let streak = px.abs().step(0.012, 0.002) * py.step(0.0, 0.006) * py.step(0.30, 0.02) * weeps;
    let edges = above.step(0.18, 0.0) * 0.3 + below.step(0.05, 0.0) * 0.2;
    let field = cloud * 0.26
        + runs * 0.34
        + fine * 0.24
        + id.hash_signed("age") * (0.08 * variation)
        + edges * (0.3 + rusting)
        + streak * (0.36 + 0.35 * rusting)
        + wear * 0.12
        + (rusting * 1.75 - 1.30);
    let rust = field.step(-0.06, 0.34);
    let stain = (field + 0.28).step(-0.25, 0.3) * 0.6;
    let crystals = g.cells("crystals", (46.0, 46.0), 1.0, None).port("id");
    let painted = s.get("painted");
    let bare = s.color.mix(LinearRgb([0.60, 0.61, 0.62]), (painted * 4.0).min(0.9));
    let zinc = g.vary(
        bare,
        -0.005,
        0.0,
        (crystals - 0.5) * 0.10 + cloud * 0.05 + id.hash_signed("tone") * (0.10 * variation),
    );
    let worn =
        (cloud * 0.5 + g.fbm("flakes", 9.0, 4.0) * 0.6 + wave * 0.12 + (wear * 1.5 - 1.45)).step(0.0, 0.08);
    let coat = (1.0 - worn) * painted;
    let faded = g.vary(s.color, 0.0, cloud * (-0.35 * wear), cloud * 0.10 + runs * 0.07 + fine * 0.02);
    let color = g.mix(zinc, faded, coat);
    let crust =
        g.vary(s.color2, fine * 0.06, fine * 0.1 - 0.15, fine * 0.4 + runs * 0.3 + cloud * 0.2 - 0.15);
    let cover = (rust + stain).clamp();
    let color = g.mix(color, crust, cover);
    let color = g.mix(color, LinearRgb([0.035, 0.035, 0.037]), (washer - head).clamp() * 0.9);
    let color = g.shade(color, lap * 0.45 + 0.55);
    let smooth = g.mix((crystals - 0.5) * 0.12 + 0.38, cloud * 0.04 + 0.5, coat);
    let roughness =
        g.mix(smooth + runs * 0.05 + fine * 0.03, fine * 0.06 + 0.86, cover).max((washer - head) * 0.7);
    let dents = g.fbm("dents", 7.0, 2.0).step(0.20, 1.1) * (-0.0045 * s.get("dents"));
    let height = wave * (0.0085 * scale)
        + lap * 0.0016
        + washer * 0.0015
        + head * 0.004
        + dents
        + g.fbm("buckles", 5.0, 2.0) * (0.0016 * s.get("dents"))
        + rust * (fine * 0.0004 + 0.0003)
        + id.hash_signed("lie") * 0.001;
    let metal = (1.0 - cover) * (1.0 - coat) * (1.0 - (washer - head).clamp());
    g.close(s, Look::new(color, roughness, height).metal(metal).hollow(wave * -0.5 + 0.5).reach(0.03))
}
