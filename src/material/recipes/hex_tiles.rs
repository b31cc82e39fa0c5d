//! Hexagonal tiles: small mosaics or large floor tiles.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::{Builder, Wire};
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Hexagonal cement tiles with grout.
pub const HEX_TILES: Recipe = Recipe {
    name: "hex_tiles",
    title: "Hexagonal tiles",
    group: "tile",
    summary: "Hexagonal cement tiles with grout",
    size_m: 2.0,
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
        own("joint", 0.4, "width of the joints"),
        own("accent", 0.15, "share of tiles in the second colour"),
    ],
    color: Srgb8::hex(0xc9c4b8),
    color2: Srgb8::hex(0x5d5a55),
    words: &["hex tiles", "hexagonal tiles", "honeycomb", "hexagon", "mosaic"],
    variants: &[("white", 0xd9d6cf), ("grey", 0x8e8d8a), ("teal", 0x3f7478), ("terracotta", 0xab6a4a)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation) = (s.get("wear"), s.get("variation"));
    let nx = (s.repeats(9.0) / 3.0).round().max(1.0) * 3.0;
    let ny = (nx * 1.1547 / 6.0).round().max(1.0) * 6.0;
    let tiles = g.node(
        "voronoi",
        &[("nx", nx), ("ny", ny), ("jitter", 0.0), ("stagger", 0.5), ("seed", g.seed("tiles"))],
        &[("offset", g.wobble("set", 6.0, 2.0, 0.0005).into())],
    );
    let id = tiles.port("id");
    let joint = 0.0008 + 0.0024 * s.get("joint");
    let edge = tiles + g.fbm("chips", 30.0, 4.0) * (0.0012 * wear);
    let tile = edge.step(joint, joint + 0.001);
    let round = edge.step(joint, joint + 0.004);
    let cloud = g.fbm("pigment", 9.0, 5.0);
    let grain = g.fractal("fbm", "grain", (230.0, 230.0), 2.0, 0.8, None);
    // Few tiles of the second colour stand in every third row and column; more fill the rest.
    let per_m = -1.0 / (3.0 * s.size_m);
    let column = every_third(g, nx, 0.0, tiles.port("x") * (nx * per_m));
    let apart = column * every_third(g, 0.0, ny, tiles.port("y") * (ny * per_m));
    let share = s.get("accent");
    let share = g.mix((share - 0.15).max(0.0) / 0.85, (share / 0.15).min(1.0), apart);
    let accent = (share - id.hash("accent")).step(-0.0005, 0.0005);
    let body = g.mix(s.color, s.color2, accent);
    let color = g.vary(
        body,
        id.hash_signed("warm") * (0.06 * variation),
        0.0,
        id.hash_signed("tone") * (0.26 * variation) + cloud * 0.08 + grain * 0.04,
    );
    let worn = (g.fbm("worn", 2.5, 5.0) + (wear * 1.5 - 1.1)).step(-0.2, 0.6) * wear;
    let color = g.vary(color, 0.0, worn * -0.3, worn * 0.15);
    let color = g.shade(color, round * 0.2 + 0.8);
    let grout = g.shade(LinearRgb([0.20, 0.19, 0.175]), grain * 0.2 + cloud * 0.15 + 0.9);
    let color = g.mix(grout, color, tile);
    let roughness =
        g.mix(0.92, cloud * 0.06 + grain * 0.03 + worn * 0.15 + id.hash_signed("gloss") * 0.06 + 0.42, tile);
    let tilt = tiles.port("x") * id.hash_signed("tx") + tiles.port("y") * id.hash_signed("ty");
    let height = g.mix(
        grain * 0.0002,
        round * 0.0018 + tilt * (0.01 * variation) + grain * 0.00004 + cloud * 0.0001 + 0.0006,
        tile,
    );
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - round).reach(0.005))
}

/// 1 on every third column or row, told by the middle of the tile.
fn every_third<'g>(g: &'g Builder, columns: f32, rows: f32, phase: Wire<'g>) -> Wire<'g> {
    let params = [("nx", columns / 3.0), ("ny", rows / 3.0)];
    g.node("wave", &params, &[("phase", phase.into())]).step(0.4, 0.5)
}
