//! The JSON report of a run: what was understood, built and proved.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::spec::{Certificate, Note};
use crate::texture::Seam;

/// The report that `--report` writes; fields are only ever added.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Report {
    /// Version of this format.
    pub version: u32,
    /// Program and version.
    pub generator: String,
    /// The prompt.
    pub prompt: String,
    /// The seed.
    pub seed: u64,
    /// What was unclear, unknown or left out.
    pub notes: Vec<Note>,
    /// The place.
    pub setting: ReportSetting,
    /// Further rooms, and the stairwells between storeys.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rooms: Vec<ReportSetting>,
    /// Every placed item.
    pub props: Vec<ReportProp>,
    /// What stands around a place outdoors, by kind; none of it is an item.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub scenery: BTreeMap<String, usize>,
    /// What was proved.
    pub certificate: Certificate,
    /// Every material.
    pub materials: Vec<ReportMaterial>,
    /// What it costs to draw and to load.
    pub budget: Budget,
    /// Milliseconds of each step.
    pub timings_ms: Timings,
}

/// The place in a report.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ReportSetting {
    /// `room` or `outdoor`.
    pub kind: String,
    /// E.g. `tavern`.
    pub archetype: String,
    /// Outline, (x, z) in metres.
    pub polygon: Vec<[f32; 2]>,
    /// Ceiling height, metres.
    pub height_m: f32,
    /// Height of the floor in the world, metres.
    #[serde(default)]
    pub floor_m: f32,
    /// The room's id in the Spec; none for the first one and for stairwells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Difference of height of the open ground, metres.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub relief_m: f32,
    /// Whether there is water.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub water: bool,
}

fn is_zero(value: &f32) -> bool {
    *value == 0.0
}

/// One item in a report.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ReportProp {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// What was asked for.
    pub prompt: String,
    /// Metres.
    pub position: [f32; 3],
    /// Degrees, counter-clockwise seen from above.
    pub yaw_deg: f32,
    /// Width, height, depth in metres.
    pub size_m: [f32; 3],
    /// `floor`, `wall`, `ceiling` or an item's id.
    pub support: String,
    /// The room's id; none for the first one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room: Option<String>,
}

/// One material in a report.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ReportMaterial {
    /// Its id.
    pub id: String,
    /// The phrase it was made from.
    pub prompt: String,
    /// The recipe it uses.
    pub recipe: String,
    /// Edge length of its maps, pixels.
    pub size_px: u32,
    /// Step across the wrap edge over the step between inner neighbours; 1 is perfect.
    pub seam: Seam,
}

/// Costs of a scene.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Budget {
    /// Triangles drawn, every instance counted.
    pub triangles: usize,
    /// Primitives drawn, every instance counted.
    pub draw_calls: usize,
    /// Materials.
    pub materials: usize,
    /// Images.
    pub textures: usize,
    /// Images uncompressed with mip maps, MiB.
    pub texture_mb: f64,
    /// The file, MiB.
    pub file_mb: f64,
}

/// Milliseconds of each step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Timings {
    /// Reading the prompt.
    pub read: f64,
    /// Finding a place for everything, and proving it.
    pub layout: f64,
    /// Making the objects.
    pub props: f64,
    /// Baking the materials.
    pub materials: f64,
    /// Putting everything together.
    pub build: f64,
    /// Writing the file.
    pub export: f64,
    /// From start to end.
    pub total: f64,
}
