//! Sci-fi panels: stepped plates, vents, conduits, small boxes and lit strips.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Machine wall: stepped plates, vents, conduits, lit strips.
pub const SCI_FI_PANELS: Recipe = Recipe {
    name: "sci_fi_panels",
    title: "Sci-fi panels",
    group: "synthetic",
    summary: "Machine wall of stepped plates, vents, conduits and lit strips",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.3),
        dirt(0.2),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("greebles", 0.6, "how much machinery shows between the plates"),
        own("lights", 0.6, "how many strips and lamps are lit"),
        own("brightness", 0.8, "how bright they are"),
        own("vents", 0.4, "share of louvred plates"),
        own("markings", 0.4, "stencilled marks and stripes"),
    ],
    color: Srgb8::hex(0x757c83),
    color2: Srgb8::hex(0x49c8ff),
    words: &[
        "sci-fi panel wall",
        "greebles",
        "greebled",
        "machinery",
        "machine wall",
        "reactor",
        "engine room",
        "tech panels",
        "server wall",
    ],
    variants: &[
        ("grey", 0x757c83),
        ("white", 0xc6cacc),
        ("dark", 0x3b3f45),
        ("sand", 0x94876f),
        ("olive", 0x5b6149),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation) = (s.get("wear"), s.get("variation"));
    let bond = |name: &str, per_m: (f32, f32), shift: f32, jitter: f32| {
        g.node(
            "bond",
            &[
                ("columns", s.repeats(per_m.0)),
                ("rows", s.even_repeats(per_m.1)),
                ("shift", shift),
                ("jitter_x", jitter),
                ("jitter_y", jitter),
                ("seed", g.seed(name)),
            ],
            &[],
        )
    };
    let size = s.scale();
    let (large, small, tiny) = (
        bond("plates", (2.0, 2.8), 0.5, 0.20),
        bond("boxes", (6.0, 7.0), 0.37, 0.34),
        bond("greebles", (19.0, 22.0), 0.31, 0.40),
    );
    let (id, box_id, bit_id) = (large.port("id"), small.port("id"), tiny.port("id"));
    let (hx, hy) =
        (large.port("half_x") - large.port("x").abs(), large.port("half_y") - large.port("y").abs());
    // Plates have cut corners; what is left between them is machinery.
    let cut = (hx + hy) * 0.707 - id.hash("cut") * (0.05 * size);
    let plate_edge = hx.min(hy).min(cut);
    let open = id.hash("open").step(s.get("greebles") * 0.62 + 0.0005, s.get("greebles") * 0.62 - 0.0005);
    let frame = plate_edge.step(0.055 * size, 0.052 * size);
    let machinery = open * (1.0 - frame);
    let plate = plate_edge.step(0.004 * size, 0.006 * size) * (1.0 - machinery);
    let inset = plate_edge - 0.056 * size;
    // Machinery: boxes of several heights with smaller ones on top.
    let box_edge = small.min(g.mix(1.0, inset, machinery));
    let box_up = box_edge.step(0.002 * size, 0.005 * size) * (box_id.hash("up") * 0.8 + 0.2);
    let busy = box_id.hash("busy").step(0.45, 0.451);
    let bit_up = tiny.min(box_edge - 0.006 * size).step(0.001 * size, 0.003 * size)
        * (bit_id.hash("up").step(0.35, 0.9))
        * busy;
    let ribs = g.node("wave", &[("nx", s.repeats(26.0)), ("ny", 0.0)], &[]);
    let piped = box_id.hash("piped").step(0.72, 0.721) * (1.0 - busy);
    let pipes = (1.0 - ribs * ribs).power(0.5) * piped * box_up.step(0.0, 0.2);
    // Louvres in plates, and a raised panel within a plate.
    let louvred =
        id.hash("louvred").step(s.get("vents") * 0.8 + 0.0005, s.get("vents") * 0.8 - 0.0005) * (1.0 - open);
    let (mid_x, mid_y) = (hx - 0.10 * size, hy - 0.07 * size);
    let field = mid_x.min(mid_y).step(0.0, 0.004 * size);
    let saw = g.node("wave", &[("nx", 0.0), ("ny", s.repeats(22.0)), ("shape", 2.0)], &[]) * 0.5 + 0.5;
    let louvre = field * louvred;
    let split = id.hash("split").step(0.62, 0.621) * (1.0 - louvred) * (1.0 - open);
    let seam =
        small.step(0.0035 * size, 0.0022 * size) * split * (hx.min(hy) - 0.045 * size).step(0.0, 0.002);
    let slit = saw.step(0.72, 0.80) * louvre;
    let raised = (hx - 0.045 * size).min(hy - 0.045 * size).min(cut - 0.03 * size).levels(0.0, 0.006 * size)
        * id.hash("raised").step(0.4, 0.401)
        * (1.0 - louvred)
        * plate;
    let (bx, by) = (hx - 0.022 * size, hy - 0.022 * size);
    let bolt = (bx * bx + by * by).step(0.00009 * size * size, 0.00006 * size * size) * plate;
    // Lit strips lie in a recess along the top or the side of a plate.
    let lit_plate = id.hash("strip").step(s.get("lights") + 0.0005, s.get("lights") - 0.0005);
    let along_top =
        (hy - 0.030 * size).abs().step(0.008 * size, 0.006 * size) * (hx - 0.09 * size).step(0.0, 0.002);
    let on_one_side = large.port("y").step(0.0, 0.001);
    let recess = along_top * on_one_side * lit_plate * plate;
    let strip = recess * (hy - 0.030 * size).abs().step(0.0062 * size, 0.0045 * size);
    let lamp = bit_up.step(0.1, 0.3)
        * bit_id.hash("lamp").step(1.001 - s.get("lights") * 0.30, 1.002 - s.get("lights") * 0.30)
        * machinery
        * tiny.step(0.004 * size, 0.006 * size)
        * tiny.port("half_x").max(tiny.port("half_y")).step(0.024 * size, 0.020 * size);
    let fine = g.fbm("fine", 50.0, 3.0);
    let smudge = g.fbm("smudges", 4.0, 4.0);
    let groove = 1.0 - plate.max(machinery);
    let rim = plate_edge.step(0.018 * size, 0.005 * size) * plate;
    let step_rim = raised * (1.0 - raised) * 4.0;
    let chipped = (g.fbm("chips", 20.0, 4.0)
        + smudge * 0.4
        + (rim.max(step_rim)) * 0.65
        + bit_up * machinery * 0.15
        + (wear * 1.25 - 1.65))
        .step(0.0, 0.06)
        * (1.0 - groove);
    let grime = (g.fbm_xy("runs", (16.0, 2.5), 4.0, None) + smudge * 0.5 + (wear * 0.9 - 0.8)).step(0.0, 0.8);
    let paint = g.vary(
        s.color,
        id.hash_signed("warm") * (0.05 * variation),
        0.0,
        id.hash_signed("tone") * (0.35 * variation) + smudge * 0.06 + fine * 0.02,
    );
    let paint =
        g.vary(paint, 0.0, 0.0, raised * 0.14 - louvre * 0.06 + box_id.hash_signed("tone") * split * 0.16);
    // Marks: a hazard stripe on some, rows of stencilled letters on others.
    let stripes = g.node("wave", &[("nx", s.repeats(11.0)), ("ny", s.repeats(11.0))], &[]).step(-0.08, 0.08);
    let marked = id.hash("marked").step(s.get("markings") + 0.0005, s.get("markings") - 0.0005) * plate;
    let hazard = (hy - 0.062 * size).abs().step(0.013 * size, 0.0125 * size)
        * (hx - 0.06 * size).step(0.0, 0.002)
        * (1.0 - on_one_side)
        * marked
        * id.hash("hazard").step(0.55, 0.551);
    let letters =
        g.node("white", &[("nx", 512.0), ("ny", 256.0), ("seed", g.seed("letters"))], &[]).step(0.48, 0.52)
            * (mid_y - 0.02 * size).abs().step(0.007 * size, 0.0065 * size)
            * (hx - 0.19 * size).abs().step(0.05 * size, 0.049 * size)
            * marked
            * (1.0 - louvred);
    let ink = g.mix(LinearRgb([0.36, 0.27, 0.08]), LinearRgb([0.03, 0.03, 0.03]), stripes);
    let paint = g.mix(g.mix(paint, ink, hazard * 0.6), LinearRgb([0.62, 0.63, 0.62]), letters * 0.75);
    let iron = g.vary(
        LinearRgb([0.10, 0.105, 0.112]).mix(s.color, 0.5),
        box_id.hash_signed("w") * 0.06,
        0.0,
        box_id.hash_signed("tone") * 0.55 + bit_id.hash_signed("tone") * 0.35 * bit_up,
    );
    let color = g.mix(paint, g.shade(iron, box_up * 0.4 + bit_up * 0.25 + pipes * 0.3 + 0.55), machinery);
    let color = g.shade(color, 1.0 - grime * (0.45 * wear) - slit * 0.8 - seam * 0.7);
    let color = g.mix(color, LinearRgb([0.55, 0.55, 0.56]), chipped);
    let color = g.mix(color, LinearRgb([0.022, 0.022, 0.024]), groove.max(recess) * 0.9);
    let light = strip.max(lamp);
    let color = g.mix(color, s.color2, light * 0.8);
    let hue = g.mix(
        s.color2,
        g.mix(LinearRgb([1.0, 0.16, 0.05]), LinearRgb([1.0, 0.62, 0.12]), bit_id.hash("hue")),
        lamp * bit_id.hash("other").step(0.5, 0.501),
    );
    let spill = (hy - 0.030 * size).abs().levels(0.05 * size, 0.004 * size).power(2.5)
        * (hx - 0.07 * size).step(-0.02, 0.03)
        * on_one_side
        * lit_plate
        * 0.10;
    let emitted = g.shade(hue, (light + spill) * s.get("brightness"));
    let roughness = fine * 0.05 + smudge * 0.08 + grime * (0.25 * wear) - chipped * 0.1
        + groove * 0.25
        + id.hash_signed("gloss") * 0.08
        + machinery * 0.08
        + 0.42
        - light * 0.2;
    let top = plate_edge.levels(0.003 * size, 0.011 * size) * 0.010 + raised * 0.005 + bolt * 0.0016
        - slit * 0.012
        + louvre * (saw * 0.006 - 0.003)
        - recess * 0.006
        - seam * 0.004
        + box_id.hash_signed("flush") * split * 0.002
        + id.hash_signed("step") * (0.004 * variation);
    let inside = box_up * 0.018 + bit_up * 0.006 + pipes * 0.008 - 0.022;
    let height =
        (g.mix(top, inside, machinery) - groove * 0.012) * size.min(2.0) - chipped * 0.0002 + smudge * 0.0003;
    let hollow = groove.max(machinery * (1.0 - box_up)).max(slit);
    let look = Look::new(color, roughness, height)
        .metal(chipped * (1.0 - light))
        .hollow(hollow)
        .reach(0.018)
        .glow(emitted);
    g.close(s, look)
}
