//! Circuit board: copper traces under solder mask, pads, chips and small parts.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::{Builder, Wire};
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Traces under solder mask, gilded pads, chips and small parts.
pub const CIRCUIT_BOARD: Recipe = Recipe {
    name: "circuit_board",
    title: "Circuit board",
    group: "synthetic",
    summary: "Traces under solder mask, gilded pads, chips and small parts",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.1),
        dirt(0.1),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("density", 0.85, "how many traces"),
        own("parts", 0.4, "how many chips and parts"),
        own("copper", 0.0, "traces laid bare"),
        own("lights", 0.0, "traces that glow"),
    ],
    color: Srgb8::hex(0x1f5a3a),
    color2: Srgb8::hex(0x62e6c0),
    words: &["circuit board", "circuit", "pcb", "motherboard", "electronics", "circuitry", "printed circuit"],
    variants: &[
        ("green", 0x1f5a3a),
        ("blue", 0x1f4577),
        ("black", 0x2b2d2f),
        ("red", 0x86261f),
        ("white", 0xcfd2cf),
        ("purple", 0x4b2a63),
    ],
    build,
};

const GOLD: LinearRgb = LinearRgb([0.83, 0.62, 0.28]);
const TIN: LinearRgb = LinearRgb([0.66, 0.66, 0.65]);

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let blocks = s.repeats(14.0).min(64.0);
    let block_m = s.size_m / blocks;
    let lane_m = block_m / 16.0;
    let board = g.node(
        "traces",
        &[
            ("blocks", blocks),
            ("lanes", 16.0),
            ("width", 0.42),
            ("density", s.get("density")),
            ("free", s.get("parts") * 0.75),
            ("seed", g.seed("traces")),
        ],
        &[],
    );
    let (id, free, hole) = (board.port("id"), board.port("free"), board.port("hole").step(-0.0003, 0.0003));
    let copper = board.step(-lane_m * 0.06, lane_m * 0.06);
    // Rings round the holes are gilded, the rest lies under the mask.
    let ring = board.port("hole").step(-lane_m * 0.26, -lane_m * 0.20) * copper;
    let parts = Parts::new(g, board.port("x") * (1.0 / block_m), board.port("y") * (1.0 / block_m), id, free);
    // Free board carries a ground plane, cut back round the traces.
    let plane = board.step(-lane_m * 0.50, -lane_m * 0.58) * id.hash("plane").step(0.35, 0.351);
    let laid = copper.max(plane * 0.8);
    let bare = ring.max(copper * s.get("copper")).max(parts.pads) * (1.0 - hole);
    let cloud = g.fbm("cloud", 5.0, 3.0);
    let fine = g.fbm("fine", 60.0, 3.0);
    let weave = g.node("weave", &[("nx", 240.0), ("ny", 240.0), ("width", 0.95)], &[]);
    let mask = g.vary(
        s.color.scaled(0.66),
        0.0,
        0.0,
        cloud * (0.12 * s.get("variation")) + fine * 0.03 + (weave - 0.5) * 0.05,
    );
    // Under the mask copper looks lighter and warmer than the glass fibre.
    let mask = g.vary(mask, laid * 0.10, laid * -0.1, laid * 0.45);
    let color = g.mix(mask, LinearRgb([0.72, 0.73, 0.70]), parts.print * (1.0 - bare) * 0.9);
    let tarnish = (cloud * 0.6 + fine * 0.3 + (s.get("wear") * 1.4 - 1.0)).step(-0.2, 0.8);
    let metal = g.mix(g.shade(GOLD, 1.0 - tarnish * 0.2), TIN, parts.pads);
    let color = g.mix(color, metal, bare);
    let color = g.mix(color, LinearRgb([0.02, 0.018, 0.015]), hole);
    let shell = g.vary(parts.color, 0.0, 0.0, fine * 0.08 + cloud * 0.06);
    let color = g.mix(color, shell, parts.body);
    let color = g.mix(color, g.shade(TIN, fine * 0.06 + 0.97), parts.leads);
    let metallic = g.mix(g.mix(bare, 0.0, parts.body), 1.0, parts.leads) * (1.0 - hole);
    let scratch =
        (g.fractal("ridged", "scratches", (3.0, 30.0), 2.0, 0.6, Some(g.wobble("sb", 3.0, 1.0, 0.1)))
            + cloud * 0.4)
            .step(1.15, 1.3)
            * s.get("wear");
    let color = g.vary(color, 0.0, scratch * -0.2, scratch * 0.4);
    let roughness =
        g.mix(fine * 0.04 + cloud * 0.04 + tarnish * 0.08 + 0.30, fine * 0.05 + 0.28 + tarnish * 0.2, bare);
    let roughness = g.mix(roughness, fine * 0.06 + 0.55, parts.body);
    let roughness = g.mix(roughness, fine * 0.05 + 0.26, parts.leads) + scratch * 0.25 + parts.print * 0.15;
    let thick = s.scale().min(2.0);
    let height = laid * (0.0005 * thick) + parts.print * 0.0001 - hole * (0.003 * thick)
        + parts.height * (0.010 * thick)
        + (weave - 0.5) * 0.00006
        + fine * 0.00004;
    let look = Look::new(color, roughness, height).metal(metallic).hollow(parts.foot.max(hole)).reach(0.012);
    let glow = copper * (1.0 - parts.body) * (1.0 - hole) * g.mix(0.25, 1.0, id.hash("lit").step(0.3, 0.6));
    let look = if s.shows("lights") { look.glow(g.shade(s.color2, glow * s.get("lights"))) } else { look };
    g.close(s, look)
}

/// What sits in the free blocks: chips, rows of small parts, round cans. All masks.
struct Parts<'g> {
    color: Wire<'g>,
    body: Wire<'g>,
    leads: Wire<'g>,
    pads: Wire<'g>,
    print: Wire<'g>,
    height: Wire<'g>,
    /// Round the parts, where dust gathers.
    foot: Wire<'g>,
}

impl<'g> Parts<'g> {
    /// `x`, `y` −0.5..0.5 in a block.
    fn new(g: &'g Builder, x: Wire<'g>, y: Wire<'g>, id: Wire<'g>, free: Wire<'g>) -> Parts<'g> {
        let kind = id.hash("kind");
        let chip = kind.step(0.56, 0.5601) * (1.0 - kind.step(0.80, 0.8001)) * free;
        let can = kind.step(0.80, 0.8001) * free;
        let small = (1.0 - kind.step(0.56, 0.5601)) * free;
        let (ax, ay) = (x.abs(), y.abs());
        let inside =
            |ax: Wire<'g>, ay: Wire<'g>, w: f32, h: f32| (0.0 - (ax - w).max(ay - h)).step(-0.004, 0.004);
        let saw = |at: Wire<'g>, n: f32| {
            g.node("wave", &[("ny", 0.0), ("shape", 2.0)], &[("phase", (at * n + 0.5 * n).into())])
        };
        // A chip with leads on two sides.
        let pin = saw(y, 14.0).abs().step(0.52, 0.40) * ay.step(0.36, 0.355);
        let chip_body = inside(ax, ay, 0.25, 0.38) * chip;
        let chip_leads = pin * inside(ax, ay, 0.335, 0.4) * (1.0 - chip_body) * chip;
        let chip_pads = pin * inside(ax, ay, 0.385, 0.4) * (1.0 - ax.step(0.29, 0.285)) * chip;
        let dot = (x + 0.19) * (x + 0.19) + (y + 0.31) * (y + 0.31);
        let letters = g
            .node("white", &[("nx", 512.0), ("ny", 128.0), ("seed", g.seed("letters"))], &[])
            .step(0.45, 0.5)
            * inside(ax, (ay - 0.05).abs(), 0.15, 0.025);
        let chip_bevel = (ax - 0.25).max(ay - 0.38).step(0.0, -0.03);
        // Rows of small parts with tinned ends.
        let (sx, sy) = (saw(x, 3.0).abs(), saw(y, 5.0).abs());
        let there = small * inside(ax, ay, 0.49, 0.49);
        let small_body = inside(sx, sy, 0.42, 0.42) * there;
        let small_leads = small_body * sx.step(0.24, 0.26);
        let small_pads = inside(sx, sy, 0.72, 0.52) * sx.step(0.2, 0.24) * there;
        let small_print = inside(sx, sy, 0.86, 0.70) * (1.0 - inside(sx, sy, 0.80, 0.62)) * there;
        // Round cans, seen from above, with a scored top and a dark mark for minus.
        let radius = g.node("polar", &[], &[("x", x.into()), ("y", y.into())]).port("radius");
        let can_body = radius.step(0.345, 0.335) * can;
        let mark = x.step(-0.14, -0.15);
        let score = ax.step(0.012, 0.004).max(ay.step(0.012, 0.004)) * radius.step(0.24, 0.22);
        let can_print = radius.step(0.42, 0.41) * radius.step(0.385, 0.395) * can;
        let leads = chip_leads.max(small_leads).max(can_body * (1.0 - mark) * 0.45);
        let body = chip_body.max(small_body).max(can_body);
        let epoxy = g.mix(
            LinearRgb([0.022, 0.022, 0.024]),
            LinearRgb([0.11, 0.11, 0.105]),
            letters.max(dot.step(0.0012, 0.0008)) * 0.8,
        );
        let ceramic = g.mix(
            LinearRgb([0.03, 0.03, 0.033]),
            LinearRgb([0.26, 0.17, 0.10]),
            id.hash("ceramic").step(0.5, 0.501),
        );
        let color = g.mix(epoxy, ceramic, small);
        let height = chip_body * 0.64 * chip_bevel
            + chip_leads * (0.34 - ax * 0.6).max(0.08)
            + small_body * 0.35
            + can_body * (1.4 - score * 0.08) * radius.step(0.35, 0.31);
        let frame = inside(ax, ay, 0.43, 0.44) * (1.0 - inside(ax, ay, 0.418, 0.428)) * chip;
        Parts {
            color,
            body,
            leads,
            pads: chip_pads.max(small_pads) * (1.0 - body),
            print: frame.max(small_print).max(can_print),
            height,
            foot: free * (1.0 - body) * 0.5,
        }
    }
}
