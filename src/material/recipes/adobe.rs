//! Adobe: sun-dried mud bricks under a coat of mud and straw.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Mud bricks showing through mud plaster.
pub const ADOBE: Recipe = Recipe {
    name: "adobe",
    title: "Adobe",
    group: "masonry",
    summary: "Sun-dried mud bricks under a worn coat of mud and straw",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.45),
        dirt(0.1),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("exposed", 0.45, "how many bricks show through the mud coat"),
        own("straw", 0.6, "straw in the mud"),
        own("cracks", 0.4, "cracks of drying"),
        own("gullies", 0.3, "runnels that rain has washed out"),
        own("pebbles", 0.2, "small stones in the mud"),
    ],
    color: Srgb8::hex(0xa9825c),
    color2: Srgb8::hex(0xb99a70),
    words: &["adobe", "mud brick", "mud bricks", "adobe wall", "pueblo wall", "clay wall"],
    variants: &[
        ("earth", 0xa9825c),
        ("red", 0xa3684a),
        ("sand", 0xc2a67c),
        ("grey", 0x948775),
        ("dark", 0x745740),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, scale) = (s.get("wear"), s.get("variation"), s.scale());
    let bricks = g.node(
        "bond",
        &[
            ("columns", s.repeats(2.5)),
            ("rows", s.even_repeats(7.5)),
            ("shift", 0.5),
            ("shift_random", 0.12),
            ("jitter_x", 0.10 * variation),
            ("jitter_y", 0.10 * variation),
            ("seed", g.seed("bricks")),
        ],
        &[("offset", g.wobble("slumped", 4.0, 4.0, 0.014).into())],
    );
    let id = bricks.port("id");
    let rough = g.fbm("rough", 12.0, 6.0);
    let crumb = g.fractal("fbm", "crumb", (130.0, 130.0), 3.0, 0.7, None);
    let joint = 0.007 * scale.min(1.5);
    let edge = bricks + rough * (0.005 + 0.006 * wear);
    let brick = edge.step(joint, joint + 0.006);
    let round =
        edge.levels(joint * 0.6, joint + 0.030).curve(&[(0.0, 0.0), (0.2, 0.45), (0.5, 0.82), (1.0, 1.0)]);
    let broad = g.fbm("broad", 1.4, 4.0);
    let hand = g.fbm_xy("hand", (5.0, 9.0), 3.0, Some(g.wobble("sweep", 2.0, 2.0, 0.08)));
    // The coat has gone in patches with soft, crumbling borders.
    let patchy = g.fbm("patchy", 4.5, 3.0);
    let bare_at = broad * 0.16
        + patchy * 0.42
        + id.hash_signed("bare") * 0.34
        + rough * 0.34
        + (s.get("exposed") * 2.2 - 1.15);
    let bare = bare_at.step(-0.05, 0.14);
    let thin = bare_at.step(-0.75, 0.15);
    let length = ("length_m", 0.06);
    let straws = |name: &str, width: f32| {
        let count = 150.0 + 1500.0 * s.get("straw");
        g.scatter(name, count, &[("shape", 3.0), length, ("least", 0.3), ("width", width), ("bend", 0.12)])
    };
    let straw = straws("straw", 0.035);
    let print = straws("straw prints", 0.045);
    let lies = if s.get("straw") > 0.0 { 1.0 } else { 0.0 };
    let stalk = straw * (straw.port("id").step(0.3, 0.31) * lies);
    let groove = print * ((1.0 - stalk) * lies);
    let net = g.cells("drying", (8.0, 8.0), 1.0, Some(g.wobble("crack bend", 9.0, 5.0, 0.035)));
    let dried = (broad * -0.5 + hand * 0.4 + (s.get("cracks") * 1.6 - 0.9)).step(0.0, 0.5);
    let crack = (net + crumb * 0.0006).step(0.0026, 0.0004) * dried;
    let stones = g.cells("pebbles", (42.0, 42.0), 1.0, None);
    let rare = stones.port("id").step(1.0 - 0.35 * s.get("pebbles"), 1.001 - 0.35 * s.get("pebbles"));
    let pebble =
        (stones.port("f1") - stones.port("id").hash("size") * 0.003 + crumb * 0.0010 + rough * 0.0010)
            .step(0.0045, 0.0026)
            * rare;
    let gully_at =
        g.fractal("ridged", "gullies", (6.0, 0.7), 2.0, 0.5, Some(g.wobble("gully bend", 4.0, 3.0, 0.03)));
    let gully = (gully_at + broad * 0.3 + rough * 0.15 + (s.get("gullies") * 0.9 - 1.0)).step(0.0, 0.6);
    // A wall in a colour that was asked for wears it on its coat.
    let coat_color = if s.color_wanted { s.color } else { s.color2 };
    let mud = g.vary(coat_color, broad * 0.03, 0.0, broad * (0.08 * variation) + hand * 0.10);
    let clay = g.vary(
        s.color,
        id.hash_signed("warmth") * (0.10 * variation),
        id.hash_signed("grey") * (0.2 * variation),
        id.hash_signed("tone") * (0.15 * variation),
    );
    let mortar = g.shade(s.color.mix(coat_color, 0.6), crumb * 0.10 + 0.82);
    let wall = g.shade(g.mix(mortar, clay, brick), round * 0.25 + 0.75);
    let color = g.mix(mud, wall, bare.max(thin * 0.25));
    let color =
        g.shade(color, rough * 0.13 + crumb * 0.12 - groove * 0.16 - crack * 0.5 - gully * 0.16 + 1.0);
    let straw_color = LinearRgb([0.46, 0.35, 0.18]).mix(s.color, if s.color_wanted { 0.8 } else { 0.1 });
    let gold = g.shade(straw_color, straw.port("id") * 0.6 + crumb * 0.1 + 0.55);
    let color = g.mix(color, gold, stalk * 0.8);
    let grey =
        g.shade(s.color.mix(LinearRgb([0.27, 0.25, 0.22]), 0.6), stones.port("id").hash("tone") * 0.9 + 0.45);
    let color = g.mix(color, grey, pebble * 0.75);
    let roughness = crumb * 0.03 + rough * 0.03 - stalk * 0.14 - pebble * 0.12 + hand * 0.02 + 0.92;
    let inner = round * 0.012 + id.hash_signed("stands out") * (0.005 * variation);
    let coat = thin * -0.006 + round * thin * 0.005 + hand * 0.0018 + 0.018;
    let height = g.mix(coat, inner, bare)
        + rough * (0.0026 + 0.002 * wear)
        + crumb * 0.0006
        + broad * 0.006
        + stalk * 0.0006
        + pebble * 0.0014
        - groove * 0.0007
        - crack * 0.0030
        - gully * 0.007;
    let hollow = ((1.0 - round) * bare).max(crack).max(gully * 0.5);
    g.close(s, Look::new(color, roughness, height).hollow(hollow).reach(0.022))
}
