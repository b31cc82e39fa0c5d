//! Fractal noises over the tiling lattice: fBm, ridged and billow. All about −1..1, mean near 0.

use super::def::{
    Canvas, Kernel, Kind, NodeDef, OFFSET, Param, Params, Port, Reach, SEED, port, real, whole,
};
use super::lattice::Octave;

const PARAMS: &[Param] = &[
    whole("nx", 1.0, 4096.0, 4.0),
    whole("ny", 1.0, 4096.0, 4.0),
    whole("octaves", 1.0, 12.0, 5.0),
    real("gain", 0.05, 1.0, 0.5),
    SEED,
];

const OUT: &[Port] = &[port("out", Kind::Scalar)];
const IN: &[Port] = &[OFFSET];

const fn noise(name: &'static str, build: fn(&Params, Canvas) -> Kernel) -> NodeDef {
    NodeDef { name, inputs: IN, outputs: OUT, params: PARAMS, build, reach: Reach::Point }
}

/// Sum of octaves, each twice as fine and `gain` times as strong.
pub const FBM: NodeDef = noise("fbm", |p, c| fractal(p, c, |n| n));
/// Sharp crests where the noise crosses zero.
pub const RIDGED: NodeDef = noise("ridged", |p, c| fractal(p, c, |n| 0.7 - 2.3 * n.abs()));
/// Round lumps with sharp valleys.
pub const BILLOW: NodeDef = noise("billow", |p, c| fractal(p, c, |n| 2.3 * n.abs() - 0.7));

fn fractal(
    params: &Params,
    canvas: Canvas,
    shape: impl Fn(f32) -> f32 + Copy + Send + Sync + 'static,
) -> Kernel {
    let (nx, ny) = (params.whole("nx"), params.whole("ny"));
    let gain = params.number("gain");
    let seed = params.number("seed") as u32;
    let (mut octaves, mut weight, mut power) = (Vec::new(), 1.0f32, 0.0f32);
    for k in 0..params.whole("octaves") {
        let (nx, ny) = (nx << k, ny << k);
        // Finer than a pixel: only aliasing would come of it.
        if k > 0 && nx.max(ny) > canvas.size_px {
            break;
        }
        octaves.push((Octave::new(nx, ny, seed.wrapping_add(k as u32 * 0x51ed), canvas), weight));
        power += weight * weight;
        weight *= gain;
    }
    let norm = 1.0 / power.sqrt();
    for octave in &mut octaves {
        octave.1 *= norm;
    }
    Kernel::new(move |tile, inputs, out| {
        let mut lattice = Vec::new();
        for (r, row) in out[0].chunks_exact_mut(tile.size_px).enumerate() {
            row.fill(0.0);
            let y = tile.y0 + r;
            for (octave, weight) in &octaves {
                if inputs[0].is_empty() {
                    octave.add_row(y, &mut lattice, row, |n| shape(n) * weight);
                } else {
                    let span = r * tile.size_px..(r + 1) * tile.size_px;
                    let by = (&inputs[0][span.clone()], &inputs[1][span]);
                    octave.add_row_displaced(y, by, row, |n| shape(n) * weight);
                }
            }
        }
    })
}
