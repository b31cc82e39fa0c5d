//! Chain mail: riveted rings each hooked into four others, over a quilted coat or over nothing.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Four-in-one mail.
pub const CHAIN_MAIL: Recipe = Recipe {
    name: "chain_mail",
    title: "Chain mail",
    group: "metal",
    summary: "Riveted rings each hooked into four others, over cloth or see-through",
    size_m: 1.0,
    metal: true,
    sliders: &[
        wear(0.3),
        dirt(0.1),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("wire", 0.5, "thickness of the wire"),
        own("rivets", 0.6, "how many rings are riveted"),
        own("rust", 0.15, "rust in patches"),
        own("sag", 0.4, "how unevenly it hangs"),
        own("backing", 1.0, "0 see-through between the rings, 1 a coat beneath"),
    ],
    color: Srgb8::hex(0xc6c7c8),
    color2: Srgb8::hex(0x43362a),
    words: &["chain mail", "chainmail", "mail armour", "mail armor", "maille", "ring mail"],
    variants: &[("steel", 0xc6c7c8), ("blackened", 0xb9b8b8), ("brass", 0xe0c689), ("gold", 0xf0cf80)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, scale) = (s.get("wear"), s.get("variation"), s.scale());
    let count = s.repeats(48.0);
    let sag = s.get("sag");
    let mail = g.node(
        "rings",
        &[
            ("nx", count),
            ("ny", (count * 0.82).round() * 2.0),
            ("radius", 0.555),
            ("wire", 0.13 + 0.10 * s.get("wire")),
            ("lean", 0.42),
            ("seed", g.seed("rings")),
        ],
        &[("offset", g.wobble("hang", 9.0 / scale, 3.0, 0.006 * scale * sag).into())],
    );
    let (id, x, y) = (mail.port("id"), mail.port("x"), mail.port("y"));
    let texel_m = 0.0005 * scale;
    let wire = mail.step(0.0, texel_m);
    // The ends are flattened, lapped and riveted at the top of the ring.
    let riveted = id.hash("riveted").step(s.get("rivets") + 0.001, s.get("rivets") - 0.001);
    let (rx, ry) = (x + id.hash_signed("turn") * 0.35, y + 0.96);
    let from_rivet = rx * rx + ry * ry;
    let lap = from_rivet.step(0.16, 0.09) * riveted;
    let rivet = from_rivet.step(0.014, 0.006) * riveted;
    let ring_m = s.size_m / count * 0.555;
    let lifted = mail.port("height") * (1.0 / ring_m);
    let top = lifted.step(0.0, 0.55);
    let fine = g.fbm("fine", 160.0, 3.0);
    let cloud = g.fbm("cloud", 3.0, 6.0);
    let polished = (top * 0.9 + cloud * 0.3 + (wear - 0.6)).step(-0.2, 0.7);
    let steel = g.vary(
        s.color,
        id.hash_signed("warmth") * (0.02 * variation),
        0.0,
        id.hash_signed("tone") * (0.14 * variation) + polished * 0.12 + fine * 0.05 + cloud * 0.05,
    );
    let rust = (g.fbm("rust", 6.0, 6.0) * 0.8 + fine * 0.25 + id.hash_signed("rusty") * 0.25 - top * 0.35
        + (s.get("rust") * 1.8 - 1.1))
        .step(-0.05, 0.3);
    let crust = g.vary(LinearRgb([0.16, 0.066, 0.026]), fine * 0.05, 0.0, fine * 0.35 + cloud * 0.25);
    let color = g.mix(steel, crust, rust);
    let thread =
        g.node("weave", &[("nx", 160.0), ("ny", 160.0), ("width", 0.95), ("seed", g.seed("coat"))], &[]);
    let backing = s.get("backing");
    let cloth = g.mix(LinearRgb([0.013, 0.013, 0.013]), g.shade(s.color2, thread * 0.7 + 0.4), backing);
    let color = g.mix(cloth, color, wire);
    let smooth = g.mix(0.46 + 0.1 * variation, 0.3, polished) + fine * 0.05 + id.hash_signed("gloss") * 0.05;
    let metal_rough = g.mix(smooth, 0.85, rust);
    let roughness = g.mix(0.95, metal_rough, wire);
    let bump = (lap * 0.12 + rivet * 0.16) * ring_m;
    let form = mail.port("height") + bump + fine * 0.00006 + rust * (fine * 0.0002);
    let coat = thread * 0.0006 - ring_m * 0.85;
    let drape = g.fbm("drape", 2.5, 3.0) * (0.002 * sag);
    let height = g.mix(coat, form, wire) + drape;
    let look = Look::new(color, roughness, height).metal(wire * (1.0 - rust)).hollow(1.0 - top).reach(ring_m);
    g.close(s, if backing < 1.0 || s.moves("backing") { look.alpha(wire.max(backing)) } else { look })
}
