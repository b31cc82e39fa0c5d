//! Asphalt: stones in bitumen, polished by wheels, cracked and patched.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Road surface: stones in bitumen, cracks, tar and patches.
pub const ASPHALT: Recipe = Recipe {
    name: "asphalt",
    title: "Asphalt",
    group: "masonry",
    summary: "Road surface: stones in bitumen, cracks, tar and patches",
    size_m: 4.0,
    metal: false,
    sliders: &[
        wear(0.45),
        dirt(0.15),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("crack", 0.3, "how far it is cracked"),
        own("tar", 0.3, "cracks sealed with tar"),
        own("patches", 0.35, "patches of other age"),
        own("oil", 0.25, "oil stains"),
        own("stones", 0.5, "how coarse the stones are"),
    ],
    color: Srgb8::hex(0x57565a),
    color2: Srgb8::hex(0x9a948a),
    words: &["asphalt", "tarmac", "road", "street", "blacktop", "bitumen", "parking lot", "highway"],
    variants: &[("old", 0x6b6967), ("fresh", 0x36363a), ("grey", 0x57565a), ("red", 0x74504a)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, scale) = (s.get("wear"), s.get("variation"), s.scale());
    let n = (s.size_m * (230.0 - 130.0 * s.get("stones")) / scale).round().clamp(4.0, 1024.0);
    let pitch = s.size_m / n;
    let stones = g.node("voronoi", &[("nx", n), ("ny", n), ("jitter", 1.0), ("seed", g.seed("stones"))], &[]);
    let id = stones.port("id");
    let grain = g.fractal("fbm", "grain", (120.0, 120.0), 3.0, 0.8, None);
    let land = g.fbm("land", 2.5, 4.0);
    let blot = g.fbm("blot", 6.0, 4.0);
    let size = id.hash("size") * 0.34 + 0.14;
    let inside = size * pitch - stones.port("f1") * 0.75 + stones * 0.5 + grain * (pitch * 0.05);
    let bare = (blot * 0.25 + land * 0.25 + id.hash("bare") * 0.9 + (wear * 1.5 - 1.0)).step(-0.1, 0.5);
    let stone = inside.step(0.0, pitch * 0.12);
    let dome = inside.levels(0.0, pitch * 0.4).power(0.6);
    // Cracks: wide ones wander, fine ones net the worn places.
    let bend = g.wobble("bend", 2.2 / scale, 4.0, 0.14 * scale);
    let plates = g.node(
        "voronoi",
        &[
            ("nx", (s.size_m * 1.5 / scale).round().max(2.0)),
            ("ny", (s.size_m * 1.5 / scale).round().max(2.0)),
            ("jitter", 1.0),
            ("seed", g.seed("cracks")),
        ],
        &[("offset", bend.into())],
    );
    let amount = s.get("crack");
    let open = (plates.port("id").hash("open") * 0.4 + land * 0.35 + (amount * 1.7 - 0.6)).step(-0.15, 0.6);
    let width = (0.0035 + 0.010 * amount) * scale;
    let edge = plates + grain * 0.0018 + blot * 0.002;
    let crack = edge.step(width, width * 0.35) * open;
    let net = g.fractal("ridged", "net", (7.0 / scale, 7.0 / scale), 3.0, 0.5, Some(bend));
    let netted = (net + grain * 0.05).step(0.74, 0.88)
        * (land * 0.7 + blot * 0.25 + (amount * 1.9 - 1.1)).step(-0.05, 0.4);
    let sealed = s.get("tar") * plates.port("id").hash("sealed").step(0.55, 0.4);
    let tar_edge = plates + blot * 0.010 + grain * 0.001;
    let tar = tar_edge.step(0.022 * scale, 0.019 * scale) * (sealed * 3.0).clamp() * open.step(0.0, 0.15);
    let broken = crack.max(netted) * (1.0 - tar);
    let patch = g.node(
        "bond",
        &[
            ("columns", (s.size_m * 0.5).round()),
            ("rows", (s.size_m * 0.75).round()),
            ("shift", 0.4),
            ("jitter_x", 0.42),
            ("jitter_y", 0.42),
            ("seed", g.seed("patches")),
        ],
        &[("offset", g.vector(grain * 0.004, blot * 0.006).into())],
    );
    let pid = patch.port("id");
    let patched = pid.hash("patched").step(s.get("patches") * 0.5 + 0.0005, s.get("patches") * 0.5 - 0.0005);
    let joint = patch.step(0.012, 0.006) * patched;
    let binder =
        g.vary(s.color, 0.0, 0.0, land * (0.09 * variation) + blot * 0.10 + grain * 0.14 - patched * 0.22);
    let rock = g.mix(s.color2, LinearRgb([0.13, 0.12, 0.115]), id.hash("rock"));
    let rock = g.vary(rock, id.hash_signed("warm") * 0.18, 0.0, id.hash_signed("tone") * (0.6 * variation));
    let shown = stone * bare * (1.0 - patched * 0.5);
    let color = g.mix(binder, g.shade(rock, grain * 0.10 + 0.95), shown * 0.9);
    let color = g.shade(color, dome * 0.24 + 0.80);
    let dust = (land * 0.5 + blot * 0.35 + (wear * 1.2 - 0.7)).step(-0.2, 1.0);
    let color = g.mix(color, LinearRgb([0.20, 0.185, 0.165]), dust * 0.22);
    let oily = (g.fbm("oil", 2.5, 2.0) + blot * 0.12 + (s.get("oil") * 1.1 - 1.15)).step(-0.05, 0.35);
    let color = g.shade(color, 1.0 - oily * 0.48);
    let black = LinearRgb([0.018, 0.018, 0.019]);
    let color = g.mix(color, black, tar.max(joint) * 0.88);
    let color = g.mix(color, g.shade(black, grain * 0.3 + 1.2), broken * 0.85);
    let polish = shown * wear;
    let roughness =
        grain * 0.06 + blot * 0.04 + dust * 0.05 - polish * 0.12 - oily * 0.30 - tar.max(joint) * 0.36
            + broken * 0.1
            + 0.84;
    let coarse = pitch * 0.26;
    let height = dome * coarse * (0.6 + 0.4 * wear) + grain * 0.0010 + land * 0.004 + blot * 0.0012;
    let flat = g.mix(height, coarse * 0.9 + land * 0.004 + 0.0018, tar.max(joint) * 0.85);
    let height = flat + patched * 0.003 - broken * (0.010 + 0.012 * amount);
    g.close(s, Look::new(color, roughness, height).hollow(broken.max((1.0 - dome) * 0.6)).reach(0.012))
}
