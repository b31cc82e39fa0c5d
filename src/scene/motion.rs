//! Joints as animations: one that opens what opens, one that moves what moves for ever.

use std::f32::consts::TAU;

use glam::{Quat, Vec3};

use super::data::{Animation, Keys, Track};
use crate::num::math::{sin, sin_cos};
use crate::props::{Joint, Motion};

/// Time that a door, lid or drawer takes to open, seconds.
const OPENING_SECS: f32 = 1.2;
/// Keys between the ends of a motion that is not even.
const STEPS: usize = 8;

/// The animations of an object called `title`; `nodes` says which node each joint became.
pub(super) fn animations(title: &str, joints: &[Joint], nodes: &[Option<usize>]) -> Vec<Animation> {
    let named = [("open", true), ("move", false)];
    let of_kind = |(name, opens): (&str, bool)| {
        let tracks: Vec<Track> = joints
            .iter()
            .zip(nodes)
            .filter(|(joint, _)| joint.motion.opens() == opens)
            .filter_map(|(joint, node)| Some(track(joint, (*node)?)))
            .collect();
        (!tracks.is_empty()).then(|| Animation { name: format!("{title} {name}"), tracks })
    };
    named.into_iter().filter_map(of_kind).collect()
}

fn track(joint: &Joint, node: usize) -> Track {
    let even = |count: usize, secs: f32| -> Vec<f32> {
        (0..=count).map(|i| secs * i as f32 / count as f32).collect()
    };
    // Starts and stops gently.
    let eased = (0..=STEPS).map(|i| {
        let t = i as f32 / STEPS as f32;
        t * t * (3.0 - 2.0 * t)
    });
    match joint.motion {
        Motion::Hinge { axis, angle_rad } => Track {
            node,
            times_secs: even(STEPS, OPENING_SECS),
            keys: Keys::Turn(eased.map(|t| turn(axis, angle_rad * t)).collect()),
        },
        Motion::Slide { by } => Track {
            node,
            times_secs: even(STEPS, OPENING_SECS),
            keys: Keys::Move(eased.map(|t| joint.pivot + by * t).collect()),
        },
        Motion::Spin { axis, period_secs } => Track {
            node,
            times_secs: even(4, period_secs.max(0.01)),
            keys: Keys::Turn((0..=4).map(|i| turn(axis, TAU * i as f32 / 4.0)).collect()),
        },
        Motion::Swing { axis, angle_rad, period_secs } => {
            let count = STEPS * 2;
            let at = |i: usize| turn(axis, angle_rad * sin(TAU * i as f32 / count as f32));
            Track {
                node,
                times_secs: even(count, period_secs.max(0.01)),
                keys: Keys::Turn((0..=count).map(at).collect()),
            }
        }
    }
}

/// A rotation about a unit axis.
fn turn(axis: Vec3, angle_rad: f32) -> Quat {
    let (s, c) = sin_cos(angle_rad * 0.5);
    let axis = axis.normalize_or(Vec3::Y) * s;
    Quat::from_xyzw(axis.x, axis.y, axis.z, c).normalize()
}
