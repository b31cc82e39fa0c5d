//! The node registry: one file and one line each.

pub mod arith;
pub mod blend;
pub mod blur;
pub mod bond;
pub mod chevron;
pub mod color;
pub mod courses;
pub mod curvature;
pub mod damask;
pub mod def;
pub mod directional_blur;
pub mod directional_warp;
pub mod displaced;
pub mod gabor;
pub mod gradient;
pub mod gradients;
pub mod grooves;
pub mod hash;
pub mod height_blend;
pub mod hue;
pub mod kernel;
pub mod knit;
pub mod lanes;
pub mod lattice;
pub mod noise;
pub mod normal_blend;
pub mod octaves;
pub mod ornament;
pub mod palette;
pub mod palmette;
pub mod panels;
pub mod parquet;
pub mod polar;
pub mod pyramid;
pub mod quantise;
pub mod ramp;
pub mod relief;
pub mod rings;
pub mod row;
pub mod rubble;
pub mod scales;
pub mod scatter;
pub mod shingles;
pub mod simplex;
pub mod sites;
pub mod slope;
pub mod slope_blur;
pub mod splats;
pub mod studs;
pub mod swirl;
pub mod traces;
pub mod transform;
pub mod value;
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
    &arith::INVERT,
    &arith::LEVELS,
    &arith::MAX,
    &arith::MIN,
    &arith::MIX,
    &arith::MULTIPLY,
    &arith::POWER,
    &arith::SMOOTHSTEP,
    &arith::SUBTRACT,
    &blend::BLEND,
    &blend::BLEND_SCALAR,
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
    &curvature::CURVATURE,
    &damask::DAMASK,
    &directional_blur::DIRECTIONAL_BLUR,
    &directional_warp::DIRECTIONAL_WARP,
    &gabor::GABOR,
    &grooves::GROOVES,
    &hash::HASH,
    &height_blend::HEIGHT_BLEND,
    &hue::HUE_SATURATION,
    &knit::KNIT,
    &noise::BILLOW,
    &noise::FBM,
    &noise::RIDGED,
    &normal_blend::NORMAL_BLEND,
    &ornament::ORNAMENT,
    &palette::PALETTE,
    &palmette::PALMETTE,
    &panels::PANELS,
    &parquet::PARQUET,
    &polar::POLAR,
    &quantise::QUANTISE,
    &ramp::CURVE,
    &ramp::RAMP,
    &relief::NORMAL,
    &relief::OCCLUSION,
    &rings::RINGS,
    &rubble::RUBBLE,
    &scales::SCALES,
    &scatter::SCATTER,
    &shingles::SHINGLES,
    &simplex::SIMPLEX,
    &slope::DIRECTION_MASK,
    &slope::SLOPE_MASK,
    &slope_blur::SLOPE_BLUR,
    &studs::STUDS,
    &swirl::SWIRL,
    &traces::TRACES,
    &transform::TRANSFORM,
    &value::VALUE,
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
