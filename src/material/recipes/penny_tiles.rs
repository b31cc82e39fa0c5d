//! Penny tiles: little round porcelain tiles in close rows.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Round tiles the size of a coin, in grout.
pub const PENNY_TILES: Recipe = Recipe {
    name: "penny_tiles",
    title: "Penny tiles",
    group: "tile",
    summary: "Little round porcelain tiles in close rows with grout",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.2),
        dirt(0.12),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("joint", 0.4, "how far the tiles stand apart"),
        own("domed", 0.35, "0 flat with a soft rim, 1 domed"),
        own("accent", 0.08, "share of tiles in the second colour"),
        own("flowers", 0.0, "rosettes in the second colour"),
        own("crooked", 0.3, "how far tiles are out of line"),
        own("gloss", 0.7, "gloss of the glaze"),
    ],
    color: Srgb8::hex(0xd8d5cc),
    color2: Srgb8::hex(0x2f3437),
    words: &["penny tiles", "penny round tiles", "round tiles", "penny rounds"],
    variants: &[
        ("white", 0xd8d5cc),
        ("black", 0x333537),
        ("aqua", 0x8fb4b0),
        ("navy", 0x33476b),
        ("green", 0x5c7d66),
        ("blush", 0xd0a79a),
        ("copper", 0xab6a48),
    ],
    build,
};

/// Keeps the middles of tiles off the jump of a saw wave, where rounding would speckle them.
const WHOLE_APART: f32 = 0.0013;

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, scale) = (s.get("wear"), s.get("variation"), s.scale());
    // Whole rosettes: multiples of six both ways.
    let nx = (s.size_m * 44.0 / scale / 6.0).round().max(1.0) * 6.0;
    let ny = ((nx * 1.1547 / 6.0).round() * 6.0).max(6.0);
    let crooked = s.get("crooked");
    let set = g.wobble("set", 7.0, 2.0, 0.0012 * crooked);
    let tiles = g.node(
        "voronoi",
        &[("nx", nx), ("ny", ny), ("jitter", 0.10 * crooked), ("stagger", 0.5), ("seed", g.seed("tiles"))],
        &[("offset", set.into())],
    );
    let (id, x, y) = (tiles.port("id"), tiles.port("x"), tiles.port("y"));
    let pitch = s.size_m / nx;
    let radius = pitch * (0.485 - 0.085 * s.get("joint"));
    let ragged = g.fbm("ragged", 70.0, 3.0);
    let wobbly = ragged * (0.00012 + 0.0003 * wear) * scale.min(1.5);
    let inside = (radius - tiles.port("f1") + wobbly).min(tiles - pitch * 0.004);
    let soft_m = 0.0006;
    let tile = inside.step(0.0, soft_m);
    let dome = inside.levels(0.0, radius).curve(&[
        (0.0, 0.0),
        (0.06, 0.35),
        (0.2, 0.62),
        (0.5, 0.88),
        (0.8, 0.98),
        (1.0, 1.0),
    ]);
    let rim = inside.levels(0.0, radius * 0.32).curve(&[(0.0, 0.0), (0.2, 0.52), (0.5, 0.86), (1.0, 1.0)]);
    let profile = g.mix(rim * 0.9, dome * 1.6, s.get("domed"));
    let bend = g.node("split", &[], &[("vector", set.into())]);
    // Spread evenly, half by a lattice of the plane and half by chance: chance alone makes knots that show where the
    // floor repeats. The mean of two even shares falls below `mark` in the share that is wanted.
    let (to_x, to_y) = (bend - x, bend.port("y") - y);
    let (steps_x, steps_y) = ((nx * 0.214).round(), (ny * 0.583).round());
    let even = g.node(
        "wave",
        &[("nx", steps_x), ("ny", steps_y), ("shape", 2.0)],
        &[("phase", (to_x * (steps_x / s.size_m) + to_y * (steps_y / s.size_m) + WHOLE_APART).into())],
    );
    let share = s.get("accent") * 0.6;
    let mark = if share < 0.5 { (share * 0.5).sqrt() } else { 1.0 - ((1.0 - share) * 0.5).sqrt() };
    let accent = (even * 0.25 + id.hash("accent") * 0.5 + 0.25).step(mark + 0.0005, mark - 0.0005);
    // A rosette: six tiles around one, counted from the middle of each tile.
    let row = s.size_m / ny;
    let middle = 0.5 - 0.5 / 6.0;
    let wide = ("phase", (to_x * (nx / 6.0 / s.size_m) + middle).into());
    let tall = ("phase", (to_y * (ny / 6.0 / s.size_m) + middle).into());
    let wide = g.node("wave", &[("nx", nx / 6.0), ("ny", 0.0), ("shape", 1.0)], &[wide]);
    let tall = g.node("wave", &[("nx", 0.0), ("ny", ny / 6.0), ("shape", 1.0)], &[tall]);
    let (dx, dy) = ((1.0 - wide) * (1.5 * pitch), (1.0 - tall) * (1.5 * row));
    let away = (dx * dx + dy * dy) * (1.0 / pitch / pitch);
    let petal = away.step(1.85, 1.75) * away.step(0.25, 0.35) * s.get("flowers");
    let body = g.mix(s.color, s.color2, accent.max(petal));
    let pool = g.fbm("pool", 60.0, 3.0);
    let cloud = g.fbm("cloud", 6.0, 4.0);
    let color = g.vary(
        body,
        id.hash_signed("warm") * (0.06 * variation),
        id.hash_signed("grey") * (0.15 * variation),
        id.hash_signed("tone") * (0.24 * variation) + pool * 0.05 + cloud * (0.06 * variation),
    );
    let color = g.shade(color, rim * 0.14 + 0.86);
    let specks = g.cells("specks", (150.0, 150.0), 1.0, None);
    let speck =
        specks.port("f1").step(0.0010, 0.0005) * specks.port("id").step(0.93, 0.95) * (0.4 * variation);
    let worn = (g.fbm("worn", 6.0, 4.0) + ragged * 0.15 + (wear * 1.6 - 1.0)).step(-0.2, 0.6) * wear;
    let color = g.vary(color, 0.0, worn * -0.3, worn * -0.12 - speck);
    let lost = id.hash("lost").step(0.0005 + 0.025 * wear, 0.025 * wear);
    let tile = tile * (1.0 - lost);
    let grain = g.fractal("fbm", "grout grain", (260.0, 260.0), 2.0, 0.8, None);
    let grout_color = s.color.mix(LinearRgb([0.15, 0.145, 0.135]), 0.72);
    let grout = g.shade(grout_color, grain * 0.18 + cloud * (0.12 + 0.25 * wear) + 0.95);
    let color = g.mix(grout, color, tile);
    let gloss = pool * 0.03
        + id.hash_signed("fired") * 0.05
        + worn * 0.3
        + cloud * 0.02
        + (0.52 - 0.40 * s.get("gloss"));
    let roughness = g.mix(0.92, gloss, tile);
    let lean = x * id.hash_signed("tx") + y * id.hash_signed("ty");
    let face = profile * 0.0012
        + lean * (0.03 * crooked)
        + id.hash_signed("level") * (0.0003 * variation)
        + pool * 0.00004
        + 0.0006;
    let height = g.mix(grain * 0.00016 + cloud * 0.0002 - lost * 0.0008, face, tile);
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - rim * (1.0 - lost)).reach(0.004))
}
