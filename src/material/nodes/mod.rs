//! The node registry: one file and one line each.

pub mod arith;
pub mod blur;
pub mod bond;
pub mod chevron;
pub mod color;
pub mod courses;
pub mod damask;
pub mod def;
pub mod displaced;
pub mod gradients;
pub mod hash;
pub mod kernel;
pub mod knit;
pub mod lanes;
pub mod lattice;
pub mod noise;
pub mod ornament;
pub mod palmette;
pub mod parquet;
pub mod polar;
pub mod ramp;
pub mod relief;
pub mod rings;
pub mod row;
pub mod rubble;
pub mod scales;
pub mod scatter;
pub mod shingles;
pub mod sites;
pub mod splats;
pub mod traces;
pub mod voronoi;
pub mod warp;
pub mod wave;
pub mod weave;
pub mod white;

use def::NodeDef;

/// Every operation a graph may name.
pub static ALL: &[&NodeDef] = &[
    &arith::ABS,
    &arith::ADD,
    &arith::CLAMP,
    &arith::LEVELS,
    &arith::MAX,
    &arith::MIN,
    &arith::MIX,
    &arith::MULTIPLY,
    &arith::POWER,
    &arith::SMOOTHSTEP,
    &arith::SUBTRACT,
    &blur::BLUR,
    &bond::BOND,
    &chevron::CHEVRON,
    &color::MIX_COLOR,
    &color::SHADE,
    &color::SPLIT,
    &color::TINT,
    &color::VARY,
    &color::VECTOR,
    &courses::COURSES,
    &damask::DAMASK,
    &hash::HASH,
    &knit::KNIT,
    &noise::BILLOW,
    &noise::FBM,
    &noise::RIDGED,
    &ornament::ORNAMENT,
    &palmette::PALMETTE,
    &parquet::PARQUET,
    &polar::POLAR,
    &ramp::CURVE,
    &ramp::RAMP,
    &relief::NORMAL,
    &relief::OCCLUSION,
    &rings::RINGS,
    &rubble::RUBBLE,
    &scatter::SCATTER,
    &shingles::SHINGLES,
    &scales::SCALES,
    &traces::TRACES,
    &voronoi::VORONOI,
    &warp::WARP,
    &wave::WAVE,
    &weave::WEAVE,
    &white::WHITE,
];

/// The operation called `name`.
pub fn find(name: &str) -> Option<&'static NodeDef> {
    ALL.iter().copied().find(|def| def.name == name)
}
