//! How GLB files look in three.js, seen from the spawn point inside the scene.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

use super::{process, tools};

/// One file as three.js shows it. Luminance is Rec. 709 luma as displayed, 0 to 1.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Picture {
    pub file: PathBuf,
    /// Why the loader refused the file; all else is empty then.
    pub error: Option<String>,
    /// The PNG, 960 by 540 px.
    pub picture: Option<PathBuf>,
    /// Over the whole file; a mesh shared by several nodes counts once for each.
    pub triangles: usize,
    pub draw_calls: usize,
    pub draw_calls_in_view: usize,
    pub lights: usize,
    pub textures: usize,
    pub mean_luminance: f64,
    pub luminance_variance: f64,
    /// Share of pixels darker than 0.06.
    pub black_share: f64,
    /// Share of pixels brighter than 0.97.
    pub white_share: f64,
    /// For each animation, the nodes it moves: `name: node, node`.
    pub motions: Vec<String>,
    /// Whether the file has a spawn point to look from.
    pub from_spawn: bool,
    /// Warnings and errors of three.js while it loaded and drew the file.
    pub complaints: Vec<String>,
}

impl Picture {
    /// What makes the picture useless, in words; `None` for a picture that shows something.
    pub fn fault(&self) -> Option<String> {
        let fault = match self {
            Self { error: Some(error), .. } => format!("three.js refuses it: {error}"),
            Self { complaints, .. } if !complaints.is_empty() => complaints.join("\n"),
            Self { mean_luminance, .. } if *mean_luminance < 0.1 => {
                format!("black, mean {mean_luminance:.3}")
            }
            Self { black_share, .. } if *black_share > 0.8 => {
                format!("black, {black_share:.2} of all pixels")
            }
            Self { white_share, .. } if *white_share > 0.6 => {
                format!("white, {white_share:.2} of all pixels")
            }
            Self { luminance_variance: v, .. } if *v < 5e-4 => format!("blank, luminance variance {v:.1e}"),
            _ => return None,
        };
        Some(format!("{}: {fault}", self.file.display()))
    }
}

/// Shows the files in one browser, in their order, and writes `<out_folder>/<name>.png` for each.
/// `None` when Chromium or three.js is missing.
pub fn three(files: &[PathBuf], out_folder: &Path) -> Option<Vec<Picture>> {
    let node = match tools::node_with("three") {
        Ok(node) if tools::has_chromium() => node,
        Ok(_) => return tools::skip("three.js", "no Chromium that starts is on the PATH"),
        Err(reason) => return tools::skip("three.js", &reason),
    };
    let mut command = Command::new(node);
    command.arg(tools::script("three.mjs")).arg(out_folder).args(files);
    // The script gives up by itself a little earlier, with a better message.
    Some(process::read_json_lines(command, 90 + 60 * files.len() as u64))
}
