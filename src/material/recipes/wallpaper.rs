//! Wallpaper: a damask in two colours on paper, hung in strips, aged.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Damask in two colours on hung strips of paper.
pub const WALLPAPER: Recipe = Recipe {
    name: "wallpaper",
    title: "Wallpaper",
    group: "fabric",
    summary: "Damask in two colours on hung strips of paper",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.2),
        dirt(0.1),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("bold", 0.5, "thickness of the ornament"),
        own("flock", 0.3, "0 printed, 1 raised velvet"),
        own("satin", 0.4, "sheen of the ground"),
        own("outline", 0.4, "a line along the ornament"),
        own("stripes", 0.15, "tone on tone stripes in the ground"),
        own("aged", 0.25, "yellowed, stained"),
        own("peeling", 0.08, "torn off to the plaster"),
    ],
    color: Srgb8::hex(0x7a2b30),
    color2: Srgb8::hex(0x86663a),
    words: &[
        "wallpaper",
        "damask",
        "damask wallpaper",
        "victorian wallpaper",
        "ornate wallpaper",
        "brocade",
        "floral wallpaper",
    ],
    variants: &[
        ("burgundy", 0x7a2b30),
        ("green", 0x3f5a47),
        ("blue", 0x3d536e),
        ("cream", 0xcbbd9d),
        ("grey", 0x8b8a87),
        ("teal", 0x2f6266),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (flock, satin, aged) = (s.get("flock"), s.get("satin"), s.get("aged"));
    let columns = s.repeats(2.0);
    let fine = g.fbm("fine", 60.0, 4.0);
    let grain = g.fractal("fbm", "grain", (260.0, 260.0), 2.0, 0.85, None);
    let cloud = g.fbm("cloud", 1.6, 6.0);
    let bleed = g.vector(fine * 0.0006, grain * 0.0006);
    let ornament = g.node(
        "palmette",
        &[
            ("columns", columns),
            ("rows", (columns * 0.72).round().max(1.0)),
            ("bold", 0.7 + 0.7 * s.get("bold")),
            ("seed", g.seed("ornament")),
        ],
        &[("offset", bleed.into())],
    );
    let size = s.scale().min(2.0);
    let shape = ornament.step(-0.0006, 0.0006);
    let line = (ornament + 0.0030 * size).abs().step(0.0016 * size, 0.0008 * size) * s.get("outline");
    let vein = (ornament - 0.0062 * size).abs().step(0.0018 * size, 0.0006 * size) * s.get("outline") * 0.6;
    let raised = ornament.levels(0.0, 0.004 * size);
    let ribs = g.node("wave", &[("nx", s.size_m * 190.0), ("ny", 0.0)], &[]);
    let stripe =
        g.node("wave", &[("nx", columns * 2.0), ("ny", 0.0)], &[]).step(-0.03, 0.03) * s.get("stripes");
    // Strips are hung edge to edge; the joint opens a little with the years.
    let strips = g.node(
        "bond",
        &[("columns", (s.size_m / 0.5).round()), ("rows", 1.0), ("shift", 0.0), ("seed", g.seed("strips"))],
        &[],
    );
    let hx = strips.port("half_x") - strips.port("x").abs();
    let joint = (hx + fine * 0.0004).step(0.0014, 0.0004) * (0.35 + 0.65 * s.get("wear"));
    let lifted = hx.levels(0.020, 0.0).power(2.0) * s.get("wear");
    let strip_tone = strips.port("id").hash_signed("tone") * (0.06 * s.get("variation"));
    let ground = g.vary(
        s.color,
        0.0,
        0.0,
        strip_tone + cloud * 0.05 + fine * 0.03 + ribs * (0.05 * satin) + stripe * 0.22,
    );
    // Where a colour was asked for, the ornament is a lighter tone of it.
    let print_color = if s.color_wanted { s.color2.mix(s.color, 0.65).scaled(1.4) } else { s.color2 };
    let ink = g.vary(
        print_color,
        0.0,
        0.0,
        strip_tone + cloud * 0.05 + grain * (0.05 + 0.12 * flock) + fine * 0.04,
    );
    // The print is thin where it was rubbed.
    let rubbed = (cloud * 0.4 + fine * 0.4 + (s.get("wear") * 1.5 - 1.35)).step(-0.05, 0.6);
    let print = shape * (1.0 - rubbed * 0.55);
    let color = g.mix(ground, ink, print);
    let color =
        g.mix(color, s.color.mix(s.color2, 0.5).scaled(0.55), (line * (1.0 - shape)).max(vein * shape) * 0.8);
    let faded = (cloud * 0.6 + g.fbm("light", 0.7, 3.0) * 0.6 + (aged * 1.2 - 0.7)).step(-0.4, 1.0) * aged;
    let color = g.vary(color, faded * 0.06, faded * -0.45, faded * 0.18);
    let stain =
        (g.fbm_xy("stains", (2.0, 0.9), 6.0, None) + cloud * 0.3 + (aged * 1.5 - 1.35)).step(-0.05, 0.5);
    let ring = stain * (1.0 - stain) * 4.0;
    let color = g.mix(color, LinearRgb([0.20, 0.125, 0.055]), stain * (0.30 * aged) + ring * (0.22 * aged));
    let color = g.shade(color, 1.0 - joint * 0.5 + lifted * 0.06);
    let amount = s.get("peeling");
    let tear = g.fractal("fbm", "tears", (1.7, 1.7), 6.0, 0.42, None) * 0.9
        + lifted * 0.25
        + fine * 0.012
        + (amount * 2.0 - 1.75);
    let torn = tear.step(0.0, 0.03);
    let backing = tear.step(-0.07, -0.05) * (1.0 - torn) * g.mix(0.0, 1.0, (amount * 12.0).min(1.0));
    let curl = tear.levels(-0.16, 0.0) * (1.0 - torn) * (amount * 8.0).min(1.0);
    let color =
        g.mix(color, g.shade(LinearRgb([0.52, 0.47, 0.38]), grain * 0.1 + fine * 0.08 + 0.95), backing);
    let plaster = g.shade(LinearRgb([0.40, 0.36, 0.30]), cloud * 0.10 + fine * 0.16 + grain * 0.08 + 0.92);
    let color = g.mix(color, plaster, torn);
    let roughness = g.mix(
        0.72 - 0.34 * satin + fine * 0.03 + ribs * 0.02 + cloud * 0.03,
        0.62 + 0.30 * flock + grain * 0.04 + fine * 0.03,
        print,
    );
    let roughness = g.mix(roughness + stain * 0.1 + rubbed * 0.08, fine * 0.04 + 0.92, torn.max(backing));
    let paper = raised * (0.0003 + 0.0013 * flock)
        + grain * (0.00003 + 0.00025 * flock) * shape
        + ribs * (0.00006 * satin) * (1.0 - shape)
        + fine * 0.00008
        + cloud * 0.0009
        - vein * 0.0003
        + lifted * 0.0012
        - joint * 0.0009
        + curl * curl * 0.004
        + 0.0012;
    let height = g.mix(paper, fine * 0.0006 + cloud * 0.0009 - 0.0004, torn) - backing * 0.0004;
    g.close(s, Look::new(color, roughness, height).hollow(torn.max(joint)).reach(0.006))
}
