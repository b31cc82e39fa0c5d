//! Basalt columns seen from above: many-sided tops at different heights, cracked, pitted, spotted with lichen.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// A causeway of column tops.
pub const BASALT: Recipe = Recipe {
    name: "basalt",
    title: "Basalt columns",
    group: "stone",
    summary: "Tops of basalt columns at different heights, cracked and spotted with lichen",
    size_m: 4.0,
    metal: false,
    sliders: &[
        wear(0.4),
        dirt(0.2),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("steps", 0.5, "how far columns stand above each other"),
        own("regular", 0.55, "0 broken, 1 even hexagons"),
        own("cracks", 0.5, "cracks across the tops"),
        own("vesicles", 0.4, "gas bubbles"),
        own("lichen", 0.35, "pale lichen"),
        own("joint", 0.4, "width of the joints"),
    ],
    color: Srgb8::hex(0x5d5c5e),
    color2: Srgb8::hex(0x6d4f3a),
    words: &["basalt", "basalt columns", "hexagonal basalt", "causeway", "lava stone", "columnar basalt"],
    variants: &[("grey", 0x5d5c5e), ("black", 0x434345), ("brown", 0x64564b), ("green", 0x545c52)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, steps) = (s.get("wear"), s.get("variation"), s.get("steps"));
    let (k, scale) = (1.0 / s.scale(), s.scale());
    let nx = s.repeats(2.5);
    let rough = g.fbm("rough", 7.0 * k, 5.0);
    let crooked = g.wobble("crooked", 3.0 * k, 3.0, 0.018 * scale);
    let columns = g.node(
        "voronoi",
        &[
            ("nx", nx),
            ("ny", ((nx * 1.1547 * 0.5).round() * 2.0).max(2.0)),
            ("jitter", 0.95 * (1.0 - s.get("regular"))),
            ("stagger", 0.5),
            ("seed", g.seed("columns")),
        ],
        &[("offset", crooked.into())],
    );
    let id = columns.port("id");
    let fine = g.fbm("fine", 34.0, 4.0);
    let grain = g.fractal("fbm", "grain", (190.0, 190.0), 2.0, 0.85, None);
    let cloud = g.fbm("cloud", 2.5, 3.0);
    let joint = (0.004 + 0.012 * s.get("joint")) * scale.min(2.0);
    let chips = g.fbm("chips", 11.0 * k, 4.0).step(0.1, 0.9) * (0.040 * wear * scale);
    let edge = columns + rough * (0.010 * scale) - chips * 0.5;
    let body = edge.step(joint * 0.4, joint);
    let round = edge.levels(joint * 0.5, joint + (0.02 + 0.05 * wear) * scale).curve(&[
        (0.0, 0.0),
        (0.25, 0.55),
        (0.6, 0.88),
        (1.0, 1.0),
    ]);
    // Columns break in saucers: some tops are dished, some domed.
    let far = columns.port("f1") * columns.port("f1");
    let dish = far * (id.hash_signed("dish") * 0.5 + 0.25) * k;
    let tilt = columns.port("x") * id.hash_signed("tilt x") + columns.port("y") * id.hash_signed("tilt y");
    let shards =
        g.cells("shards", (7.0 * k, 7.0 * k), 1.0, Some(g.wobble("shard bend", 9.0 * k, 3.0, 0.025 * scale)));
    let cracked =
        (id.hash_signed("cracked") * 0.5 + cloud * 0.35 + (s.get("cracks") * 1.3 - 0.75)).step(-0.1, 0.4);
    let crack = (shards + fine * 0.0015).step(0.005, 0.0) * cracked;
    let flake = shards.port("id").hash("flake").step(0.78, 0.8) * cracked;
    let bubbles = g.cells("vesicles", (75.0, 75.0), 1.0, None);
    let bubble = bubbles.port("f1").step(0.0040, 0.0016)
        * (bubbles.port("id") + rough * 0.35 + cloud * 0.3 + (s.get("vesicles") * 0.9 - 1.12))
            .step(0.0, 0.15);
    let rust = (g.fbm("rust", 2.6, 4.0) + fine * 0.2 + id.hash_signed("rusty") * 0.4 - 0.15).step(0.1, 1.0)
        * (0.3 + 0.5 * variation);
    let color = g.vary(
        s.color,
        id.hash_signed("warmth") * (0.06 * variation),
        0.0,
        id.hash_signed("tone") * (0.26 * variation)
            + shards.port("id").hash_signed("tone") * 0.06
            + rough * 0.14
            + fine * 0.14
            + grain * 0.12
            + flake * 0.10,
    );
    let color = g.mix(color, g.shade(s.color2, fine * 0.2 + 1.0), rust * 0.4);
    let rubbed = round.step(0.9, 0.4) * round.step(0.1, 0.5) * wear;
    let color = g.shade(color, (round * 0.30 + 0.72) - crack * 0.35 - bubble * 0.40 + rubbed * 0.16);
    let spots = g.fbm("lichen", 9.0, 4.0);
    let grown = g.fbm("lichen kinds", 2.5, 2.0);
    let lichen = (spots * 0.8
        + fine * 0.25
        + cloud * 0.4
        + id.hash_signed("grown") * 0.25
        + (s.get("lichen") * 1.5 - 1.2))
        .step(0.0, 0.22)
        * round
        * s.get("lichen").min(0.85);
    let pale = g.mix(
        LinearRgb([0.40, 0.41, 0.34]),
        LinearRgb([0.42, 0.34, 0.10]),
        (grown + spots * 0.3).step(0.25, 0.3),
    );
    let color = if s.color_wanted { color } else { g.mix(color, g.shade(pale, fine * 0.25 + 0.95), lichen) };
    let earth = g.shade(s.color.mix(s.color2, 0.5).scaled(0.5), rough * 0.3 + grain * 0.25 + 0.8);
    let color = g.mix(earth, color, body);
    let roughness = g.mix(0.95, fine * 0.06 + grain * 0.04 + lichen * 0.08 - rubbed * 0.1 + 0.80, body);
    let top = id.hash_signed("level") * (0.11 * steps * scale)
        + cloud * (0.10 * steps)
        + dish * 0.9
        + tilt * (0.07 * variation)
        + round * (0.030 * scale)
        + rough * 0.011
        + fine * 0.0022
        + grain * 0.0004
        - crack * 0.008
        - flake * 0.006
        - bubble * 0.0035;
    let bed = rough * 0.012 + fine * 0.004 - (0.05 + 0.11 * steps) * scale;
    let height = g.mix(bed, top, edge.step(0.0, joint));
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - round).reach(0.07))
}
