//! Horn: keratin in growth rings, streaked along its length, polished by use.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Horn with growth rings, length along V.
pub const HORN: Recipe = Recipe {
    name: "horn",
    title: "Horn",
    group: "organic",
    summary: "Streaked keratin with growth rings, length along V",
    size_m: 1.0,
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
        own("rings", 0.5, "how far growth rings stand out"),
        own("streaks", 0.55, "dark and light streaks along it"),
        own("polish", 0.4, "polished, as for cups and combs"),
    ],
    color: Srgb8::hex(0x94805f),
    color2: Srgb8::hex(0x2c2520),
    words: &["horn", "horns", "hoof", "claw", "keratin", "tortoiseshell", "beak"],
    variants: &[
        ("grey", 0x94805f),
        ("brown", 0x8f6e45),
        ("black", 0x453c35),
        ("pale", 0xc3ad86),
        ("amber", 0xa8743a),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (scale, rings, streaks, polish) = (s.scale(), s.get("rings"), s.get("streaks"), s.get("polish"));
    let sway = g.wobble("sway", 5.0 / scale, 3.0, 0.018 * scale);
    let broad = g.fractal("fbm", "streaks", (20.0 / scale, 5.0 / scale), 4.0, 0.65, Some(sway));
    let fibre = g.fractal("fbm", "fibre", (200.0 / scale, 6.0 / scale), 3.0, 0.8, Some(sway));
    let cloud = g.fbm("cloud", 5.0 / scale, 3.0);
    let fine = g.fbm("fine", 130.0, 3.0);
    let ragged = g.fbm_xy("ragged", (16.0 / scale, 6.0 / scale), 4.0, None);
    let years = g.node(
        "wave",
        &[("ny", s.repeats(11.0)), ("shape", 2.0)],
        &[(
            "phase",
            (g.fbm_xy("growth", (5.0 / scale, 4.0 / scale), 2.0, None) * 0.5 + ragged * 0.10 + broad * 0.08)
                .into(),
        )],
    ) * 0.5
        + 0.5;
    // Each year's growth swells, then ends in a scaly step.
    let ring = years.curve(&[
        (0.0, 0.0),
        (0.14, 0.22),
        (0.38, 0.72),
        (0.62, 1.0),
        (0.8, 0.82),
        (0.92, 0.25),
        (1.0, 0.0),
    ]);
    // Some years grew well, others hardly left a mark.
    let strong = (ragged * 0.45 + cloud * 0.3 + 0.55).clamp() * rings;
    let groove = years.step(0.72, 1.0) + years.step(0.2, 0.0);
    let minor = g.node("wave", &[("ny", s.repeats(95.0))], &[("phase", (cloud * 3.0 + ragged * 0.5).into())]);
    let dark = (broad * (0.7 + 0.8 * s.get("variation")) + fibre * 0.50 + cloud * 0.10 + (streaks - 0.55))
        .step(-0.60, 0.82);
    let color = g.vary(
        s.color,
        broad * -0.06 + cloud * 0.05,
        cloud * 0.12,
        cloud * 0.10 + fibre * (0.18 + 0.34 * streaks),
    );
    let color = g.mix(color, s.color2, dark * (0.2 + 0.45 * streaks));
    let color = g.shade(
        color,
        1.0 + minor * 0.006 + fine * 0.12 - groove * strong * 0.06 + (ring - 0.5) * strong * 0.07,
    );
    let scuffed = (fine * 0.4 + ring * 0.4 + cloud * 0.3 + (s.get("wear") * 1.5 - 1.4)).step(0.0, 0.6)
        * (1.0 - polish * 0.7);
    let color = g.vary(color, 0.0, scuffed * -0.35, scuffed * 0.45);
    let flakes = (fibre * 0.5 + fine * 0.3 + (s.get("wear") * 1.2 - 1.1)).step(0.1, 0.3) * (1.0 - polish);
    let color = g.vary(color, 0.0, flakes * -0.2, flakes * 0.25);
    let roughness = fibre * 0.04
        + fine * 0.04
        + scuffed * 0.25
        + flakes * 0.1
        + groove * strong * 0.15
        + (0.42 - 0.28 * polish);
    let rough = 1.0 - polish * 0.75;
    let height = (ring * strong * (0.0030 * scale) + cloud * 0.0012) * (1.0 - polish * 0.4)
        + (minor * 0.00002 * scale + fibre * 0.00030 - flakes * 0.0004 + fine * 0.00012) * rough;
    g.close(s, Look::new(color, roughness, height).hollow(groove * strong).reach(0.008))
}
