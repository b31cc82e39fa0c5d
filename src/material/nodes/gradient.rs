//! How steep a height is along both directions, a row at a time.

/// Room for the slopes of one row, in metres per metre: rising along U, and along V (down the rows).
pub struct Slopes {
    /// Along U.
    pub along: Vec<f32>,
    /// Along V.
    pub down: Vec<f32>,
    around: Vec<f32>,
    reach: usize,
    per_m: f32,
}

impl Slopes {
    /// For planes of `size` pixels over `size_m` metres; measured over `span_m`, and over two pixels at least.
    pub fn new(size: usize, size_m: f32, span_m: f32) -> Slopes {
        let texel_m = size_m / size as f32;
        let reach = ((span_m / texel_m * 0.5 + 0.5) as usize).clamp(1, (size / 2).max(1));
        let per_m = 0.5 / (reach as f32 * texel_m);
        Slopes { along: vec![0.0; size], down: vec![0.0; size], around: Vec::new(), reach, per_m }
    }

    /// Measures row y.
    #[inline(always)]
    pub fn measure(&mut self, height: &[f32], y: usize) {
        let (size, reach, per_m) = (self.along.len(), self.reach, self.per_m);
        let line = |y: usize| &height[y % size * size..][..size];
        let here = line(y);
        self.around.clear();
        self.around.extend_from_slice(&here[size - reach..]);
        self.around.extend_from_slice(here);
        self.around.extend_from_slice(&here[..reach]);
        for ((o, before), after) in self.along.iter_mut().zip(&self.around).zip(&self.around[2 * reach..]) {
            *o = steep((after - before) * per_m);
        }
        let (above, below) = (line(y + size - reach), line(y + reach));
        for ((o, before), after) in self.down.iter_mut().zip(above).zip(below) {
            *o = steep((after - before) * per_m);
        }
    }
}

/// A slope; flat where the height has overflowed.
#[inline(always)]
pub fn steep(slope: f32) -> f32 {
    if slope.abs() < 1e6 { slope } else { 0.0 }
}
