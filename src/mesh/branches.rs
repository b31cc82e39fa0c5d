//! Grows the skeleton of a tree towards the light of its crown: space colonisation.

use glam::Vec3;

use crate::num::{Seed, math};

/// One joint of a tree.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Joint {
    /// Where it is, metres.
    pub position: Vec3,
    /// The joint below it; none for the root. Always a lower number than its own.
    pub parent: Option<u32>,
    /// Radius of the wood here, metres.
    pub radius_m: f32,
}

/// How a tree grows, lengths in metres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Growth {
    /// Length of one piece of branch.
    pub step_m: f32,
    /// How far branches see free space in the crown; above `clear_m`.
    pub reach_m: f32,
    /// Free space nearer than this to a branch counts as filled.
    pub clear_m: f32,
    /// How much branches strive upwards (above 0) or hang (below), 0 for neither; about ±0.5.
    pub upward: f32,
    /// How crooked branches grow, 0..1.
    pub crooked: f32,
    /// Radius of the thinnest twigs.
    pub tip_radius_m: f32,
    /// Exponent of the pipe model, 2..3: what a branch carries, its section holds (Shinozaki et al. 1964;
    /// da Vinci's rule is 2).
    pub pipe: f32,
}

/// More joints than this no tree has.
const MOST_JOINTS: usize = 20_000;

/// A tree from `root` up into the cloud of `attractors` that is its crown (Runions et al. 2007): every
/// attractor draws the nearest joint within reach, joints grow towards the mean of what draws them, and an
/// attractor goes when a branch comes near. Without attractors, or with measures that are no lengths, the
/// root alone.
pub fn grow(root: Vec3, attractors: &[Vec3], how: &Growth, seed: Seed) -> Vec<Joint> {
    let mut tree = vec![Joint { position: root, parent: None, radius_m: how.tip_radius_m }];
    let lengths = [how.step_m, how.clear_m, how.reach_m];
    if !root.is_finite() || lengths.iter().any(|l| !l.is_finite() || *l <= 0.0) {
        return tree;
    }
    let mut free: Vec<Free> = attractors
        .iter()
        .filter(|p| p.is_finite())
        .map(|p| Free { at: *p, nearest: 0, distance: p.distance(root) })
        .collect();
    raise_trunk(&mut tree, &mut free, how, seed);
    let mut random = seed.stream("branches");
    while !free.is_empty() && tree.len() < MOST_JOINTS {
        let mut pulls: Vec<(Vec3, u32)> = vec![(Vec3::ZERO, 0); tree.len()];
        for f in free.iter().filter(|f| f.distance < how.reach_m) {
            let pull = &mut pulls[f.nearest as usize];
            pull.0 += (f.at - tree[f.nearest as usize].position).normalize_or_zero();
            pull.1 += 1;
        }
        let before = tree.len();
        for (joint, (pull, count)) in pulls.iter().enumerate().filter(|(_, pull)| pull.1 > 0) {
            let stray = Vec3::new(random.signed(), random.signed(), random.signed()) * how.crooked * 0.7;
            let way = *pull / *count as f32 + Vec3::Y * how.upward * 0.5 + stray;
            let position = tree[joint].position + way.normalize_or(Vec3::Y) * how.step_m;
            // Two attractors that pull to both sides would have a branch grow on the spot for ever.
            let is_new = tree[joint..].iter().all(|j| j.position.distance(position) > how.step_m * 0.2);
            if is_new && tree.len() < MOST_JOINTS {
                add(&mut tree, &mut free, position, joint as u32, how);
            }
        }
        free.retain(|f| f.distance > how.clear_m);
        if tree.len() == before {
            break;
        }
    }
    thicken(&mut tree, how);
    tree
}

struct Free {
    at: Vec3,
    nearest: u32,
    distance: f32,
}

fn add(tree: &mut Vec<Joint>, free: &mut [Free], position: Vec3, parent: u32, how: &Growth) {
    let id = tree.len() as u32;
    tree.push(Joint { position, parent: Some(parent), radius_m: how.tip_radius_m });
    for f in free {
        let distance = f.at.distance(position);
        if distance < f.distance {
            (f.nearest, f.distance) = (id, distance);
        }
    }
}

/// Up to where the crown comes within reach.
fn raise_trunk(tree: &mut Vec<Joint>, free: &mut [Free], how: &Growth, seed: Seed) {
    if free.is_empty() {
        return;
    }
    let middle = free.iter().map(|f| f.at).sum::<Vec3>() / free.len() as f32;
    let mut random = seed.stream("trunk");
    while tree.len() < MOST_JOINTS / 10 && free.iter().all(|f| f.distance >= how.reach_m) {
        let top = tree.len() as u32 - 1;
        let from = tree[top as usize].position;
        let stray = Vec3::new(random.signed(), 0.0, random.signed()) * how.crooked * 0.3;
        let way = (middle - from).normalize_or(Vec3::Y) + stray;
        add(tree, free, from + way.normalize_or(Vec3::Y) * how.step_m, top, how);
    }
}

/// Radii by the pipe model, from the tips down.
fn thicken(tree: &mut [Joint], how: &Growth) {
    let pipe = how.pipe.clamp(1.0, 4.0);
    let tip = math::pow(how.tip_radius_m.max(1e-5), pipe);
    let mut carried = vec![0.0_f32; tree.len()];
    for i in (0..tree.len()).rev() {
        carried[i] = carried[i].max(tip);
        tree[i].radius_m = math::pow(carried[i], 1.0 / pipe);
        if let Some(parent) = tree[i].parent {
            carried[parent as usize] += carried[i];
        }
    }
}
