//! Pebbles: rounded river stones, packed, small ones in the gaps.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::{Builder, Wire};
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Rounded river stones of many kinds.
pub const PEBBLES: Recipe = Recipe {
    name: "pebbles",
    title: "Pebbles",
    group: "nature",
    summary: "Rounded river stones of many kinds",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.5),
        dirt(0.1),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.6),
        own("round", 0.7, "how round and smooth the stones are"),
        own("gaps", 0.4, "room between the large stones"),
        own("veins", 0.35, "share of stones with bands and white veins"),
        own("sand", 0.2, "sand between the stones"),
    ],
    color: Srgb8::hex(0x8a857c),
    color2: Srgb8::hex(0x9c7a5c),
    words: &["pebbles", "pebble", "river stones", "river rocks", "river bed", "beach stones", "shingle"],
    variants: &[
        ("river", 0x8a857c),
        ("beach", 0xa89c88),
        ("dark", 0x4c4d50),
        ("white", 0xc9c5bc),
        ("red", 0x8f6150),
    ],
    build,
};

struct Stones<'g> {
    id: Wire<'g>,
    /// 0 at the foot, 1 on top.
    dome: Wire<'g>,
    cover: Wire<'g>,
    tilt: Wire<'g>,
}

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (scale, variation) = (s.scale(), s.get("variation"));
    let fine = g.fbm("fine", 24.0, 5.0);
    let grain = g.fractal("fbm", "grain", (220.0, 220.0), 2.0, 0.8, None);
    let large = stones(s, g, "large", 13.0, 0.004 + 0.012 * s.get("gaps"), fine);
    let small = stones(s, g, "small", 36.0, 0.002, fine);
    let top = large.cover;
    let id = g.topmost(small.id, large.id, top);
    let dome = g.mix(small.dome, large.dome, top);
    let cover = top.max(small.cover);
    let kind = id.hash("kind");
    let stone = g.mix(s.color, s.color2, (kind * 1.6 - 0.7).clamp() * variation);
    let stone = g.vary(
        stone,
        id.hash_signed("warmth") * (0.16 * variation),
        id.hash_signed("grey") * 0.4,
        id.hash_signed("tone") * (0.75 * variation),
    );
    // Every stone is cut from its own rock: the pattern is read at its own place.
    let place = g.vector(id.hash("px") * 2.0, id.hash("py") * 2.0);
    let rock = g.fbm_xy("rock", (10.0 / scale, 34.0 / scale), 4.0, Some(place));
    let veined = id.hash("veined").step(1.0 - s.get("veins") * 0.8, 1.1 - s.get("veins") * 0.8);
    let vein = rock.abs().step(0.06, 0.015) * veined;
    let layers = (rock * 2.5).step(-0.4, 0.5) * id.hash("layers").step(0.5, 1.0);
    let specks = (grain + fine * 0.3).step(0.75, 1.1) * id.hash("specks").step(0.45, 0.9);
    let stone =
        g.shade(stone, rock * 0.10 + layers * -0.22 + grain * 0.08 + fine * 0.06 + 1.03 - specks * 0.4);
    let stone = g.mix(stone, LinearRgb([0.60, 0.57, 0.52]), vein * 0.7);
    let lower = g.mix(0.55, 1.0, top);
    let stone = g.shade(stone, (dome * 0.62 + 0.42) * lower);
    let bed = g.shade(
        LinearRgb([0.16, 0.125, 0.085]).mix(s.color, 0.3),
        grain * 0.35 + fine * 0.2 + (0.35 + 0.5 * s.get("sand")),
    );
    let color = g.mix(bed, stone, cover);
    let sand = grain * 0.0008 + fine * 0.0012 + 0.012 * scale * s.get("sand");
    let low = g.mix(sand, small.dome * (0.012 * scale) + small.tilt, small.cover).max(sand);
    let high = large.dome * ((0.030 * scale) * (0.7 + 0.3 * s.get("round")))
        + large.tilt
        + large.id.hash("lift") * (0.010 * scale)
        + fine * (0.0022 - 0.0016 * s.get("round"))
        + grain * 0.0002
        + 0.004;
    let height = g.mix(low, high, top);
    let polish = dome.step(0.4, 1.0) * s.get("wear");
    let roughness = g.mix(
        0.95,
        id.hash_signed("gloss") * 0.10 + fine * 0.05 + grain * 0.04 - polish * 0.22 + 0.62 - vein * 0.1,
        cover,
    );
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - dome * lower).reach(0.022))
}

fn stones<'g>(
    s: &Settings,
    g: &'g Builder,
    name: &str,
    per_m: f32,
    gap_m: f32,
    fine: Wire<'g>,
) -> Stones<'g> {
    let scale = s.scale();
    let pitch = scale / per_m;
    let cells = g.node(
        "voronoi",
        &[
            ("nx", s.repeats(per_m * 0.85)),
            ("ny", s.even_repeats(per_m * 1.1)),
            ("jitter", 0.75),
            ("stagger", 0.5),
            ("seed", g.seed(name)),
        ],
        &[("offset", g.wobble(name, 0.9 / pitch, 2.0, pitch * 0.10).into())],
    );
    let id = cells.port("id");
    // Corners of a cell lie far from its middle: leave them out.
    let corner = cells.port("f1") * -0.85 + pitch * 0.52;
    let foot = cells.min(corner) - id.hash("gap") * gap_m - gap_m * 0.35 + fine * (pitch * 0.02);
    // Round at the foot, then one even curve over the top: the borders of a cell must not show as ridges.
    let flank = foot.levels(0.0, pitch * 0.17).curve(&[
        (0.0, 0.0),
        (0.08, 0.38),
        (0.25, 0.66),
        (0.5, 0.87),
        (0.75, 0.97),
        (1.0, 1.0),
    ]);
    let away = cells.port("f1") * (1.0 / (pitch * 0.72));
    let dome = flank * (1.0 - away * away * 0.5);
    let tilt = cells.port("x") * id.hash_signed("tilt x") + cells.port("y") * id.hash_signed("tilt y");
    Stones { id, dome, cover: foot.step(-0.0004, 0.0012), tilt: tilt * (0.22 * s.get("variation")) }
}
