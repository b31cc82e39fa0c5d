//! Plywood: a peeled face veneer with its wild figure, knots, plugs and pinholes.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Rotary-cut face of a plywood sheet.
pub const PLYWOOD: Recipe = Recipe {
    name: "plywood",
    title: "Plywood",
    group: "wood",
    summary: "Rotary-cut plywood face with wild figure, knots and patches, grain along U",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.2),
        dirt(0.06),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("grain", 0.5, "contrast of the figure"),
        own("knots", 0.4, "how many knots"),
        own("patches", 0.5, "how many plugs close knot holes"),
        own("sheets", 0.0, "joints and screws between sheets"),
        own("varnish", 0.1, "gloss of a clear coat"),
    ],
    color: Srgb8::hex(0xc9a36e),
    color2: Srgb8::hex(0x8a5a30),
    words: &["plywood", "ply", "birch ply", "veneer", "construction ply"],
    variants: &[
        ("pine", 0xc9a36e),
        ("birch", 0xd8bd92),
        ("okoume", 0xb47f5a),
        ("dark", 0x7f573a),
        ("weathered", 0x9a9083),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, grain, k) = (s.get("wear"), 0.35 + 1.3 * s.get("grain"), 1.0 / s.scale());
    let variation = s.get("variation");
    let sheets =
        g.node("bond", &[("columns", 1.0), ("rows", 2.0), ("shift", 0.5), ("seed", g.seed("sheets"))], &[]);
    let joined = s.get("sheets");
    let plug = g.scatter(
        "plugs",
        0.4 + 4.5 * s.get("patches"),
        &[
            ("shape", 0.0),
            ("length_m", 0.11),
            ("least", 0.6),
            ("width", 0.45),
            ("bend", 0.0),
            ("stray", 0.01),
        ],
    );
    let plug_id = plug.port("id");
    let patched = plug * if s.get("patches") > 0.0 { 1.0 } else { 0.0 };
    let sheet = sheets.port("id") * joined;
    let cut = g.topmost(sheet, plug_id, patched);
    let far = g.vector(cut.hash("cut u") * s.size_m, cut.hash("cut v") * s.size_m);
    // The knife peels round the log: rings come out as broad islands and long flames.
    let figure = g.fbm_xy("figure", (0.5 * k, 2.6 * k), 3.0, Some(far));
    let drift = g.fbm_xy("drift", (1.5 * k, 9.0 * k), 4.0, Some(far));
    let knot = g.cells("knots", (1.6 * k, 2.6 * k), 0.95, Some(far));
    let rare = knot.port("id").step(1.0 - 0.8 * s.get("knots"), 1.001 - 0.8 * s.get("knots"));
    let bump = knot.port("f1").step(0.11, 0.0) * rare;
    let eye_at = knot.port("f1") + drift * 0.004 - knot.port("id").hash("eye") * 0.009;
    let eye = eye_at.step(0.009, 0.005) * rare;
    let rim = (eye_at - 0.008).abs().step(0.0022, 0.0) * rare;
    let ring = g.node(
        "wave",
        &[("nx", 0.0), ("ny", 0.0), ("shape", 2.0)],
        &[("phase", (figure * 4.0 + drift * 0.42 + bump * 2.0).into())],
    );
    let late = (ring * 0.5 + 0.5)
        .curve(&[(0.0, 0.25), (0.08, 0.0), (0.45, 0.12), (0.78, 0.62), (0.94, 1.0), (1.0, 0.3)])
        .clamp();
    let fibre = g.fractal("fbm", "fibre", (6.0, 170.0), 4.0, 0.7, Some(far));
    let pore = g.fractal("fbm", "pores", (40.0, 380.0), 2.0, 0.6, Some(far));
    let checks = (pore + late * 0.3 + drift * 0.2).step(0.5, 0.9);
    let rim_of_plug =
        (plug.port("across").abs() + (plug.port("along") - 0.5).abs() * 0.2).step(0.80, 0.99) * patched;
    let tone = late * (-0.30 * grain) + fibre * (0.10 * grain) + drift * (0.12 * grain) + 1.04;
    let color = g.vary(
        s.color,
        late * 0.10 + drift * 0.04,
        late * 0.25,
        (cut.hash("tone") - 0.5) * (0.40 * variation) + figure * 0.05,
    );
    let color = g.shade(color, tone - checks * (0.16 * grain) - bump * 0.14);
    let color = g.mix(color, s.color2, late * (0.22 * grain));
    let color = g.mix(color, g.shade(s.color2.scaled(0.55), fibre * 0.3 + 1.0), eye * 0.9);
    let color = g.shade(color, (1.0 - rim * 0.6) * (1.0 - rim_of_plug * 0.65));
    let scuffs = (g.fbm("scuffs", 3.0, 5.0) + fibre * 0.15 + (wear * 1.3 - 1.1)).step(-0.1, 0.6) * wear;
    let color = g.vary(color, 0.0, scuffs * -0.35, scuffs * -0.22);
    let bare = fibre * 0.05 + checks * 0.12 + drift * 0.03 + scuffs * 0.12 + eye * -0.06 + 0.66;
    let roughness = bare - 0.36 * s.get("varnish");
    let mut height =
        late * 0.00010 + fibre * 0.00007 - checks * 0.00016 - rim * 0.0005 - rim_of_plug * 0.0004
            + g.fbm("waves", 2.0, 3.0) * 0.0004;
    let mut color = color;
    let mut hollow = rim.max(rim_of_plug);
    if s.shows("sheets") {
        let seam = sheets.step(0.0028, 0.0012) * joined;
        let along = (sheets.port("x").abs() - 0.30).abs().min((sheets.port("x").abs() - 0.85).abs());
        let across = sheets.port("half_y") - sheets.port("y").abs() - 0.03;
        let near = along * along + across * across;
        let screw = near.step(0.00003, 0.000018) * joined;
        color = g.mix(color, LinearRgb([0.02, 0.015, 0.01]), seam * 0.92);
        color = g.mix(color, LinearRgb([0.10, 0.098, 0.094]), screw);
        height = height - seam * 0.003 - screw * 0.0008;
        hollow = hollow.max(seam);
    }
    g.close(s, Look::new(color, roughness, height).hollow(hollow).reach(0.004))
}
