//! Stacks things: middle over middle, turned a little as people leave them.

use super::convex::Convex;
use super::habits::is_loose;
use super::pose::Pose;
use super::state::State;
use crate::mesh::Support;

/// Height of a rim that stands around a top, at most, metres.
const RIM_M: f32 = 0.08;

/// Where a piece stands on the middle of another's top; none when that does not carry it.
pub fn on_top(state: &State, piece: usize, other: usize) -> Option<Pose> {
    let carrier = state.world.placed[other].as_ref()?;
    let (body, below) = (&state.world.bodies[piece], &state.world.bodies[other]);
    let top = below.supports.iter().max_by(|a, b| a.height.total_cmp(&b.height))?;
    let area = Convex::around(top.outline.iter().copied());
    let mut random = state.problem.seed.stream(("stack", &state.id(piece).0, &state.id(other).0));
    let turn = if is_loose(&state.problem.pieces[piece].kind) { 0.16 } else { 0.1 };
    // A little off, or straight when that does not hold.
    let off = body.size().min_element().min(below.size().min_element()) * 0.04;
    let drawn = glam::Vec2::new(random.signed(), random.signed()) * off;
    let tries = [(drawn, random.signed() * turn), (glam::Vec2::ZERO, 0.0)];
    tries.into_iter().find_map(|(offset, yaw)| {
        let middle = (below.low + below.high) * 0.5 + offset;
        let own = Pose::floor(glam::Vec2::ZERO, yaw).apply((body.low + body.high) * 0.5);
        let local = Pose::floor(middle - own, yaw);
        let pose = carrier.pose.then(&local);
        // On the rim of a barrel, not on its sunken head.
        let rests = if below.top - top.height < RIM_M { below.top } else { top.height };
        let pose = Pose::new(pose.at, carrier.pose.y + rests - body.bottom, pose.yaw);
        (holds(body, &local, &area, top) && state.world.fits(piece, &pose).is_ok()).then_some(pose)
    })
}

/// Whether enough of the foot is on the top, its middle in any case.
fn holds(body: &super::body::Body, local: &Pose, area: &Convex, top: &Support) -> bool {
    let size = |shape: &Convex| shape.bounds().1 - shape.bounds().0;
    let (own, under) = (size(&body.foot), size(area));
    let most = (under / own.max(glam::Vec2::splat(1e-3))).min_element();
    area.distance(body.foot.posed(local).middle()) < -0.01
        && most > 0.55
        && body.top - body.bottom <= top.clear
}
