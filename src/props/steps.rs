//! The steps of stairs, read off the mesh: level faces that one treads on.

use super::Prop;

/// Faces within this height are of one step, metres.
const LEVEL_M: f32 = 0.005;
/// Share of the largest step that makes a step of a level face.
const LEAST_SHARE: f32 = 0.4;

/// Rise of each step, metres, the first from the floor.
pub fn risers(prop: &Prop) -> Vec<f32> {
    let heights: Vec<f32> = std::iter::once(0.0).chain(steps(prop).into_iter().map(|s| s.height)).collect();
    heights.windows(2).map(|w| w[1] - w[0]).collect()
}

/// Depth of each step along straight stairs, metres; none for winding ones.
pub fn treads(prop: &Prop) -> Vec<f32> {
    let steps = steps(prop);
    let middle = |s: &Step| (s.low_z + s.high_z) * 0.5;
    let back = steps.windows(2).map(|w| middle(&w[1]) - middle(&w[0])).sum::<f32>() < 0.0;
    let fronts: Vec<f32> = steps.iter().map(|s| if back { s.high_z } else { s.low_z }).collect();
    let depths: Vec<f32> = fronts.windows(2).map(|w| w[1] - w[0]).collect();
    let mean = depths.iter().sum::<f32>() / depths.len().max(1) as f32;
    let straight = depths.iter().all(|d| (d - mean).abs() < mean.abs() * 0.3);
    if straight { depths.into_iter().map(f32::abs).collect() } else { Vec::new() }
}

struct Step {
    height: f32,
    area: f32,
    low_z: f32,
    high_z: f32,
}

fn steps(prop: &Prop) -> Vec<Step> {
    let mut faces: Vec<Step> = Vec::new();
    for part in &prop.parts {
        for triangle in &part.mesh.triangles {
            let [a, b, c] = part.mesh.corners(*triangle);
            let normal = (b - a).cross(c - a);
            if normal.y > normal.length() * 0.98 {
                let (low_z, high_z) = (a.z.min(b.z).min(c.z), a.z.max(b.z).max(c.z));
                let height = (a.y + b.y + c.y) / 3.0;
                faces.push(Step { height, area: normal.length() * 0.5, low_z, high_z });
            }
        }
    }
    faces.sort_by(|a, b| a.height.total_cmp(&b.height));
    let mut steps: Vec<Step> = Vec::new();
    for face in faces {
        match steps.last_mut().filter(|s| face.height - s.height < LEVEL_M) {
            Some(step) => {
                step.area += face.area;
                (step.low_z, step.high_z) = (step.low_z.min(face.low_z), step.high_z.max(face.high_z));
            }
            None => steps.push(face),
        }
    }
    let most = steps.iter().map(|s| s.area).fold(0.0, f32::max);
    // What is lower is a plate that one steps over.
    steps.retain(|s| s.area > most * LEAST_SHARE && s.height > 0.05);
    steps
}
