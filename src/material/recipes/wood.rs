//! The grain that all wooden recipes share: rings cut lengthwise, fibres, pores, knots.

use crate::material::builder::{Builder, Wire};
use crate::num::LinearRgb;

/// Common woods and their colour when oiled.
pub const WOODS: &[(&str, u32)] = &[
    ("oak", 0xa87a4d),
    ("walnut", 0x5e3f2b),
    ("pine", 0xc79a62),
    ("mahogany", 0x6d3424),
    ("ebony", 0x332a26),
    ("birch", 0xcfb088),
    ("cherry", 0x8f4f33),
    ("teak", 0x8d6036),
    ("maple", 0xc9a57b),
    ("ash", 0xbfa582),
    ("cedar", 0x94563a),
    ("rosewood", 0x55291f),
    ("beech", 0xb98a63),
    ("spruce", 0xc9a878),
    ("driftwood", 0x948a7d),
    ("bamboo", 0xc2a465),
];

/// Planes of a wooden surface, grain along U.
pub struct Wood<'g> {
    /// Linear colour.
    pub color: Wire<'g>,
    /// Late (dark, dense) wood, 0..1.
    pub late: Wire<'g>,
    /// Pores, 0..1.
    pub pores: Wire<'g>,
    /// Metres, around 0.
    pub relief: Wire<'g>,
}

/// Grain of colour `base`; each piece of another `id` is cut from another place.
pub fn grain<'g>(g: &'g Builder, base: LinearRgb, id: Wire<'g>, strength: f32, knots: f32) -> Wood<'g> {
    grain_turned(g, base, id, strength, knots, None)
}

/// The same, with a displacement that turns the grain for pieces that lie the other way.
pub fn grain_turned<'g>(
    g: &'g Builder,
    base: LinearRgb,
    id: Wire<'g>,
    strength: f32,
    knots: f32,
    turn: Option<Wire<'g>>,
) -> Wood<'g> {
    let size = g.size_m();
    let (mut u, mut v) = (id.hash("grain u") * size, id.hash("grain v") * size);
    if let Some(turn) = turn {
        let parts = g.node("split", &[], &[("vector", turn.into())]);
        (u, v) = (u + parts, v + parts.port("y"));
    }
    let far = g.vector(u, v);
    // Distance from the pith: slow along the grain, quicker across; its level lines are the rings.
    let heart = g.fbm_xy("heart", (0.5, 3.5), 2.0, Some(far));
    let waver = g.fbm_xy("waver", (1.5, 9.0), 3.0, Some(far));
    let knot = g.node(
        "voronoi",
        &[
            ("nx", (size * 1.5).round().max(1.0)),
            ("ny", (size * 5.0).round().max(1.0)),
            ("jitter", 0.9),
            ("seed", g.seed("knots")),
        ],
        &[("offset", far.into())],
    );
    let rare = knot.port("id").hash("rare").step(1.0 - 0.5 * knots, 1.001 - 0.5 * knots);
    let reach = knot.port("f1");
    let bump = reach.step(0.075, 0.0) * rare * (knot.port("id").hash("swell") * 0.7 + 0.3);
    let eye = (reach + waver * 0.004).step(0.016, 0.007) * rare;
    let field = heart * 2.6 + waver * 0.35 + bump * 1.6;
    let ring = g.node(
        "wave",
        &[("nx", 0.0), ("ny", 0.0), ("shape", 2.0)],
        &[("phase", (field * 2.2 + g.fbm_xy("ring width", (0.5, 5.0), 2.0, Some(far)) * 0.8).into())],
    );
    // Early wood pales slowly into late wood, which ends sharply.
    let late = (ring * 0.5 + 0.5)
        .curve(&[(0.0, 0.15), (0.10, 0.0), (0.45, 0.18), (0.80, 0.85), (0.93, 1.0), (1.0, 0.2)])
        .clamp();
    let fibre = g.fractal("fbm", "fibre", (5.0, 170.0), 3.0, 0.75, Some(far));
    let streak = g.fbm_xy("streak", (0.8, 28.0), 3.0, Some(far));
    let pore = g.fractal("fbm", "pores", (22.0, 420.0), 2.0, 0.6, Some(far));
    let pores = (pore + late * -0.25 + streak * 0.15).step(0.30, 0.75);
    let mottle = g.fbm_xy("mottle", (2.5, 6.0), 3.0, Some(far));
    let depth = 0.45 + 0.9 * strength;
    let tone = late * (-0.42 * depth)
        + fibre * (0.18 * depth)
        + streak * (0.14 * depth)
        + mottle * 0.07
        + (1.0 + 0.14 * depth);
    let color = g.vary(base, late * 0.035 + streak * 0.03, late * 0.06, 0.0);
    let color = g.shade(color, tone - pores * (0.30 * depth));
    let dark = base.scaled(0.16);
    let color = g.mix(color, dark, eye * (knot.port("id").hash("dark") * 0.5 + 0.3));
    let color = g.shade(color, 1.0 - (bump - eye).max(0.0) * 0.35);
    let relief = late * 0.00010 + fibre * 0.00006 - pores * 0.00018 - eye * 0.0003;
    Wood { color, late, pores, relief }
}
