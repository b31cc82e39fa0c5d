//! Wire mesh: crimped wires woven over and under each other, open between.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Woven wire with openings that can be seen through.
pub const MESH_GRILLE: Recipe = Recipe {
    name: "mesh_grille",
    title: "Mesh grille",
    group: "metal",
    summary: "Crimped wires woven over and under each other, open between",
    size_m: 1.0,
    metal: true,
    sliders: &[
        wear(0.25),
        dirt(0.1),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("wire", 0.35, "thickness of the wire"),
        own("bent", 0.3, "how far wires have been pushed about"),
        own("rust", 0.15, "rust in patches and at crossings"),
        own("painted", 0.0, "powder coat in the main colour"),
        own("see_through", 1.0, "0 dark behind the mesh, 1 open"),
    ],
    color: Srgb8::hex(0xc5c6c7),
    color2: Srgb8::hex(0x7a431f),
    words: &[
        "wire mesh",
        "mesh grille",
        "metal mesh",
        "grille",
        "metal grating",
        "chicken wire",
        "steel mesh",
    ],
    variants: &[("steel", 0xc5c6c7), ("brass", 0xe0c689), ("copper", 0xe6ad90), ("black", 0x2c2c2d)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, scale) = (s.get("wear"), s.get("variation"), s.scale());
    let count = s.even_repeats(40.0);
    let weave = g.node(
        "weave",
        &[("nx", count), ("ny", count), ("width", 0.30 + 0.35 * s.get("wire")), ("seed", g.seed("wires"))],
        &[("offset", g.wobble("bent", 6.0 / scale, 3.0, 0.009 * scale * s.get("bent")).into())],
    );
    let id = weave.port("id");
    let wire = weave.step(0.055, 0.13);
    let across = weave.port("across").abs();
    let crown = weave.step(0.3, 0.9);
    let fine = g.fbm("fine", 150.0, 3.0);
    let cloud = g.fbm("cloud", 2.5, 6.0);
    let painted = s.get("painted");
    let bare = s.color.mix(LinearRgb([0.55, 0.55, 0.56]), (painted * 4.0).min(0.9));
    let tone = id.hash_signed("tone") * (0.24 * variation) + cloud * 0.06 + fine * 0.03 + crown * 0.06;
    let steel = g.vary(bare, 0.0, 0.0, tone);
    let weak = cloud * 0.45 + g.fbm("flakes", 14.0, 5.0) * 0.5 + fine * 0.15;
    let worn = (weak + crown * 0.3 + (wear * 1.5 - 1.5)).step(0.0, 0.1);
    let coat = (1.0 - worn) * painted;
    let color = g.mix(steel, g.vary(s.color, 0.0, 0.0, cloud * 0.10 + fine * 0.05), coat);
    let rust =
        (weak - crown * 0.2 + id.hash_signed("rusty") * 0.15 + (s.get("rust") * 1.8 - 1.2)).step(-0.06, 0.25);
    let color = g.mix(color, g.vary(s.color2, fine * 0.05, 0.0, fine * 0.3 + cloud * 0.25), rust);
    let color = g.shade(color, 1.0 - across * across * 0.25);
    let color = g.mix(LinearRgb([0.013, 0.013, 0.014]), color, wire);
    let smooth = g.mix(0.34 - crown * (0.1 * wear), 0.48, coat)
        + cloud * 0.06
        + fine * 0.04
        + id.hash_signed("gloss") * (0.12 * variation);
    let roughness = g.mix(0.9, g.mix(smooth, fine * 0.05 + 0.87, rust), wire);
    let pitch_m = s.size_m / count;
    let form = weave * (0.30 * pitch_m) + fine * 0.00004 + rust * (fine * 0.0002);
    let height = g.mix(-0.1 * pitch_m, form, wire) + g.fbm("sag", 1.6, 3.0) * (0.0014 * s.get("bent"));
    let metal = wire * (1.0 - coat) * (1.0 - rust);
    let look = Look::new(color, roughness, height).metal(metal).hollow(1.0 - crown).reach(0.2 * pitch_m);
    let open = s.get("see_through");
    g.close(s, if s.shows("see_through") { look.alpha(1.0 - (1.0 - wire) * open) } else { look })
}
