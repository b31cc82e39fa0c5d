//! How far things that share an order are from it: one line, a grid, mirrored about something.

use super::relate::Context;
use super::thing::Thing;
use super::world::World;
use crate::spec::{Mounting, Relation, RelationKind, Target};

/// How far `it`, a thing of the problem's piece `piece`, is from the order that it shares with others of its
/// kind; 0 while it is the first of them.
pub fn miss(context: &Context, world: &World, relation: &Relation, it: &Thing, piece: usize) -> f32 {
    let others = others(context, world, relation, piece);
    match relation.kind {
        RelationKind::Symmetric => mirrored(context, world, relation, it, &others),
        _ if world.problem.pieces[piece].mounting == Mounting::Wall => {
            others.iter().map(|o| off_on_wall(it, o)).reduce(f32::min).unwrap_or(0.0)
        }
        _ => others.iter().map(|o| off_line(it, o)).reduce(f32::min).unwrap_or(0.0),
    }
}

/// The placed things of its kind that share the relation.
pub fn others(context: &Context, world: &World, relation: &Relation, piece: usize) -> Vec<Thing> {
    let pieces = &world.problem.pieces;
    let shares = |r: &&Relation| {
        r.kind == relation.kind && r.target == relation.target && r.subject != relation.subject
    };
    let same = world.problem.relations.iter().filter(shares);
    let same =
        same.filter(|r| context.find(&r.subject).is_some_and(|i| pieces[i].kind == pieces[piece].kind));
    same.filter_map(|r| context.placed(world, &r.subject)).collect()
}

/// Off the line of another thing, along its side or its front, and off its height.
fn off_line(it: &Thing, other: &Thing) -> f32 {
    let d = (other.pose.local(it.middle()) - (other.low + other.high) * 0.5).abs();
    (d.min_element() - 0.1).max(0.0) + ((it.bottom - other.bottom).abs() - 0.02).max(0.0)
}

/// Off the height of another thing on the same wall.
fn off_on_wall(it: &Thing, other: &Thing) -> f32 {
    let off = other.pose.local(it.pose.at).y.abs() + (1.0 - it.pose.front().dot(other.pose.front()));
    let level = ((it.bottom + it.top) - (other.bottom + other.top)).abs() * 0.5;
    (off - 0.01).max(0.0) + (level - 0.04).max(0.0)
}

/// Off the mirrored place of the nearest of the others; the first one stands at the side, or in the middle
/// when their number is odd.
fn mirrored(context: &Context, world: &World, relation: &Relation, it: &Thing, others: &[Thing]) -> f32 {
    let Target::Item(id) = &relation.target else { return 0.0 };
    let Some(about) = context.placed(world, id) else { return 0.0 };
    let local = |t: &Thing| about.pose.local(t.middle()) - (about.low + about.high) * 0.5;
    let p = local(it);
    let gap = (it.outline.gap(&about.outline) - 0.9).max(0.0);
    let aside = (about.size().x * 0.2 - p.x.abs()).max(0.0);
    let twin = |o: &Thing| {
        let q = local(o);
        (q.distance(glam::Vec2::new(-p.x, p.y)) - 0.15).max(0.0)
            + ((o.bottom - it.bottom).abs() - 0.1).max(0.0)
    };
    gap + others.iter().map(twin).reduce(f32::min).unwrap_or(aside)
}
