//! The work of a node on one band of rows, compiled for every vector width and picked at run time.
//!
//! The same bytes come out at every width: lanes never exchange values, and nothing is fused.

use fearless_simd::{Level, Simd};

use super::def::Tile;

/// Pixels that vector code takes at once; machines with narrower vectors take them in parts.
pub const LANES: usize = 16;

/// What a node does with a band: fills output channels from input channels. A channel that nobody reads is empty.
pub trait Work: Send + Sync + 'static {
    /// For `Gather` nodes: looks at the whole input planes once, before the first band.
    fn prepare(&mut self, _level: Level, _inputs: &[&[f32]], _size_px: usize) {}

    /// Runs with the vector instructions of `simd`.
    fn run<S: Simd>(&self, simd: S, tile: Tile, inputs: &[&[f32]], out: &mut [&mut [f32]]);
}

/// The work of a node: per tile for `Point` and `Gather`, once (tile of the whole) for `Whole`.
pub struct Kernel(Box<dyn AtAnyLevel>);

impl Kernel {
    /// From a closure over plain loops, which the compiler vectorises; mark it `#[inline(always)]`.
    pub fn new(run: impl Fn(Tile, &[&[f32]], &mut [&mut [f32]]) + Send + Sync + 'static) -> Kernel {
        Kernel::of(Plain(run))
    }

    /// From what stands at a place, in metres along U and V, moved by the offset where one is wired; the tile is
    /// `size_m` wide.
    pub fn of_place<const N: usize>(
        size_m: f32,
        at: impl Fn(f32, f32) -> [f32; N] + Send + Sync + 'static,
    ) -> Kernel {
        Kernel::new(
            #[inline(always)]
            move |tile, inputs, out| {
                let texel_m = size_m / tile.size_px as f32;
                for n in 0..tile.pixels() {
                    let (px, py) = (n % tile.size_px, tile.y0 + n / tile.size_px);
                    let (mut x_m, mut y_m) = ((px as f32 + 0.5) * texel_m, (py as f32 + 0.5) * texel_m);
                    if let [dx, dy, ..] = inputs
                        && !dx.is_empty()
                    {
                        x_m += dx[n].clamp(-1e3, 1e3);
                        y_m += dy[n].clamp(-1e3, 1e3);
                    }
                    put(out, n, at(x_m, y_m));
                }
            },
        )
    }

    /// From work with vectors of its own.
    pub fn of(work: impl Work) -> Kernel {
        Kernel(Box::new(work))
    }

    /// Shows it the whole input planes, before the first band.
    pub fn prepare(&mut self, level: Level, inputs: &[&[f32]], size_px: usize) {
        self.0.prepare(level, inputs, size_px);
    }

    /// Runs it with the vector instructions of `level`.
    pub fn run(&self, level: Level, tile: Tile, inputs: &[&[f32]], out: &mut [&mut [f32]]) {
        self.0.run(level, tile, inputs, out);
    }
}

/// Work that is compiled for every vector width.
pub trait Vectors {
    /// Runs with the vector instructions of `simd`.
    fn run<S: Simd>(self, simd: S);
}

/// Runs `work` with the vector instructions of `level`: three widths on x86-64, where the crate's own way would compile
/// four.
#[inline(always)]
pub fn with_vectors(level: Level, work: impl Vectors) {
    #[cfg(target_arch = "x86_64")]
    match (level.as_avx512(), level.as_avx2(), level.as_sse2()) {
        (Some(simd), ..) => simd.vectorize(
            #[inline(always)]
            || work.run(simd),
        ),
        (_, Some(simd), _) => simd.vectorize(
            #[inline(always)]
            || work.run(simd),
        ),
        (.., Some(simd)) => work.run(simd),
        // Every x86-64 has SSE2.
        _ => {}
    }
    #[cfg(not(target_arch = "x86_64"))]
    fearless_simd::dispatch!(level, simd => work.run(simd));
}

/// Runs plain loops compiled for the vector instructions of `level`; mark the closure `#[inline(always)]`.
#[inline(always)]
pub fn vectorise<R>(level: Level, work: impl FnOnce() -> R) -> R {
    #[cfg(target_arch = "x86_64")]
    if let Some(simd) = level.as_avx512() {
        return simd.vectorize(work);
    } else if let Some(simd) = level.as_avx2() {
        return simd.vectorize(work);
    }
    work()
}

/// Puts the values of pixel n into those channels that somebody reads.
#[inline(always)]
pub fn put<const N: usize>(out: &mut [&mut [f32]], n: usize, values: [f32; N]) {
    for (channel, value) in out.iter_mut().zip(values) {
        if let Some(pixel) = channel.get_mut(n) {
            *pixel = value;
        }
    }
}

trait AtAnyLevel: Send + Sync {
    fn prepare(&mut self, level: Level, inputs: &[&[f32]], size_px: usize);
    fn run(&self, level: Level, tile: Tile, inputs: &[&[f32]], out: &mut [&mut [f32]]);
}

impl<W: Work> AtAnyLevel for W {
    fn prepare(&mut self, level: Level, inputs: &[&[f32]], size_px: usize) {
        Work::prepare(self, level, inputs, size_px);
    }

    fn run(&self, level: Level, tile: Tile, inputs: &[&[f32]], out: &mut [&mut [f32]]) {
        with_vectors(level, Band { work: self, tile, inputs, out });
    }
}

struct Band<'a, 'b, W> {
    work: &'a W,
    tile: Tile,
    inputs: &'a [&'a [f32]],
    out: &'a mut [&'b mut [f32]],
}

impl<W: Work> Vectors for Band<'_, '_, W> {
    #[inline(always)]
    fn run<S: Simd>(self, simd: S) {
        self.work.run(simd, self.tile, self.inputs, self.out);
    }
}

struct Plain<F>(F);

impl<F: Fn(Tile, &[&[f32]], &mut [&mut [f32]]) + Send + Sync + 'static> Work for Plain<F> {
    #[inline(always)]
    fn run<S: Simd>(&self, _: S, tile: Tile, inputs: &[&[f32]], out: &mut [&mut [f32]]) {
        (self.0)(tile, inputs, out);
    }
}
