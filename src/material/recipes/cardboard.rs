//! Cardboard: corrugated sheets, the flutes showing through, print, tape and cut edges.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::{Builder, Wire};
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Corrugated board in sheets with print, tape and cut edges.
pub const CARDBOARD: Recipe = Recipe {
    name: "cardboard",
    title: "Cardboard",
    group: "synthetic",
    summary: "Corrugated board in sheets with print, tape and cut edges",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.35),
        dirt(0.1),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("fluting", 0.5, "how far the flutes show through"),
        own("print", 0.45, "printed signs"),
        own("tape", 0.35, "packing tape over the joints"),
        own("creased", 0.3, "creases and dents"),
    ],
    color: Srgb8::hex(0xb08d62),
    color2: Srgb8::hex(0x3a2f2a),
    words: &[
        "cardboard",
        "corrugated cardboard",
        "cardboard box",
        "carton",
        "packing box",
        "corrugated board",
    ],
    variants: &[("kraft", 0xb08d62), ("white", 0xd9d4c8), ("dark", 0x8a6a48), ("grey", 0x9c968c)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, creased, scale) = (s.get("wear"), s.get("variation"), s.get("creased"), s.scale());
    let frayed = g.fbm("frayed", 70.0, 3.0);
    let sheets = g.node(
        "bond",
        &[
            ("columns", s.repeats(3.0)),
            ("rows", s.even_repeats(3.2)),
            ("shift", 0.41),
            ("jitter_x", 0.16 * variation),
            ("jitter_y", 0.10 * variation),
            ("seed", g.seed("sheets")),
        ],
        &[("offset", g.vector(frayed * (0.0022 * wear), frayed * (0.0014 * wear)).into())],
    );
    let (id, x, y) = (sheets.port("id"), sheets.port("x"), sheets.port("y"));
    let (hx, hy) = (sheets.port("half_x") - x.abs(), sheets.port("half_y") - y.abs());
    let pulp = g.fbm("pulp", 50.0, 4.0);
    let grain = g.fractal("fbm", "grain", (290.0, 290.0), 2.0, 0.85, None);
    let cloud = g.fbm("cloud", 6.0, 3.0);
    let fibres = g.scatter(
        "fibres",
        8000.0,
        &[("shape", 3.0), ("length_m", 0.022), ("least", 0.3), ("width", 0.035), ("bend", 0.4)],
    );
    let fibre = (fibres.port("id") - 0.5) * fibres.port("cover");
    // Flutes run upright; at the cut edge above and below, the wave between the liners lies open.
    let count = s.repeats(112.0);
    let flute = g.node("wave", &[("nx", count), ("ny", 0.0)], &[("phase", (cloud * 0.25).into())]);
    let thick = 0.011 * scale;
    let gap = hx.min(hy).step(0.0016, 0.0004);
    let cut = hy.step(thick + 0.0006, thick - 0.0006) * (1.0 - gap) * id.hash("cut").step(0.5, 0.501);
    let across = hy * (2.0 / thick) - 1.0;
    let core = (across - flute * 0.72).abs().step(0.34, 0.16);
    let liner = across.abs().step(0.70, 0.84);
    let paper = core.max(liner);
    let hollow_core = cut * (1.0 - paper);
    // A score line where the flap folds, dents, and creases that cross the sheet.
    let score =
        (hy - 0.055 * scale).abs().step(0.0038, 0.0) * id.hash("scored").step(0.3, 0.31) * (1.0 - cut);
    let creases = g.cells("creases", (6.0, 5.0), 1.0, Some(g.wobble("crease bend", 8.0, 2.0, 0.012)));
    let where_creased =
        (cloud + creases.port("id").hash("where") - 0.6 + (creased - 0.5)).step(-0.2, 0.5) * creased;
    let crease = (creases + pulp * 0.0006).step(0.0032, 0.0) * where_creased;
    let tilt = creases.port("x") * creases.port("id").hash_signed("tx")
        + creases.port("y") * creases.port("id").hash_signed("ty");
    let tilt = tilt * creases.levels(0.0, 0.06);
    let rim = hx.min(hy).levels(0.016, 0.002);
    let scuff = (pulp * 0.5 + cloud * 0.4 + rim * 0.8 + crease * 0.6 + score * 0.5 + (wear * 1.5 - 1.65))
        .step(0.0, 0.35);
    let board = g.vary(
        s.color,
        id.hash_signed("warm") * (0.06 * variation),
        0.0,
        id.hash_signed("tone") * (0.18 * variation) + cloud * 0.05,
    );
    let shows = s.get("fluting");
    let board = g.shade(board, fibre * 0.14 + pulp * 0.07 + grain * 0.06 + flute * (0.075 * shows) + 1.0);
    // Print: arrows that say which way is up, a frame, a line of signs.
    let printed = id.hash("printed").step(1.0005 - s.get("print"), 1.001 - s.get("print"));
    let ink = ink_on(g, s, [hx, hy, x, y])
        * printed
        * (1.0 - cut)
        * (pulp * 0.35 + grain * 0.2 + 0.85).clamp()
        * (1.0 - scuff * 0.8);
    let color = g.mix(board, s.color2, ink * (id.hash("pressed") * 0.45 + 0.30));
    let color = g.vary(color, 0.02, scuff * -0.2, scuff * 0.22);
    let color = g.shade(color, 1.0 - crease * 0.22 - score * 0.28);
    let side = g.shade(s.color, paper * 0.75 + grain * 0.12 + 0.12);
    let color = g.mix(color, side, cut);
    let color = g.mix(color, LinearRgb([0.028, 0.021, 0.015]), gap * 0.9);
    let taped = id.hash("taped").step(1.0005 - s.get("tape"), 1.001 - s.get("tape"));
    let strip = (y + id.hash_signed("tape y") * 0.03).abs() + pulp * 0.0003;
    let tape = strip.step(0.0265 * scale, 0.0255 * scale) * taped * (1.0 - gap) * (1.0 - cut);
    let bubble = (pulp * 0.5 + cloud * 0.4 + frayed * 0.3).step(0.1, 0.6) * tape;
    let tape_color = g.shade(LinearRgb([0.50, 0.33, 0.14]), bubble * 0.25 + flute * (0.05 * shows) + 0.85);
    let color = g.mix(color, tape_color, tape * 0.72);
    let roughness = pulp * 0.04 + grain * 0.04 + fibre * 0.05 + scuff * 0.04 + 0.88 - ink * 0.12;
    let roughness = g.mix(roughness, bubble * 0.18 + pulp * 0.03 + 0.20, tape);
    let face = flute * (0.00034 * shows) * scale
        + pulp * 0.00016
        + fibre * 0.00005
        + grain * 0.00004
        + tilt * (0.05 * creased)
        - crease * 0.0007
        - score * 0.0014
        + scuff * 0.0001
        + tape * 0.0003
        + id.hash_signed("level") * (0.002 * variation)
        + 0.004;
    let height = g.mix(face, face - hollow_core * 0.006 - 0.0015, cut) - gap * 0.006;
    let hollow = gap.max(hollow_core).max(crease * 0.5);
    g.close(s, Look::new(color, roughness, height).hollow(hollow).reach(0.006))
}

/// Ink on a sheet, `hx` and `hy` metres from its sides, `x` and `y` from its middle.
fn ink_on<'g>(g: &'g Builder, s: &Settings, [hx, hy, x, y]: [Wire<'g>; 4]) -> Wire<'g> {
    let k = 1.0 / s.scale();
    let (px, py) = ((hx * k - 0.075).abs(), y * k + 0.03);
    let ax = (px - 0.019).abs();
    let shaft = ax.step(0.0055, 0.0045) * (py - 0.012).abs().step(0.026, 0.025);
    let tip = py + 0.040;
    let head = (ax - tip * 0.55).step(0.001, -0.001) * tip.step(0.026, 0.025) * tip.step(-0.001, 0.0);
    let bar = (py - 0.052).abs().step(0.0045, 0.0035) * px.step(0.040, 0.039);
    let signs =
        g.node("white", &[("nx", 384.0), ("ny", 160.0), ("seed", g.seed("signs"))], &[]).step(0.42, 0.46);
    let line = (hy * k - 0.048).abs().step(0.0085, 0.008) * (x * k + 0.02).abs().step(0.085, 0.084);
    shaft.max(head).max(bar).max(signs * line)
}
