//! From where a person uses a piece: its front, or any side. A rule about pieces, shared by solver and checker.

use super::habits::{has, is_wild};
use super::{Piece, Problem};
use crate::spec::{ItemId, Mounting, RelationKind, SupportedBy, Target};

/// How near to it somebody must get, metres.
pub const REACH_M: f32 = 0.45;
/// Radius of a person, metres.
pub const PERSON_M: f32 = 0.30;

/// From where a piece is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Nobody needs to get to it.
    None,
    /// From its front (+Z).
    Front,
    /// From any side.
    Any,
}

/// Kinds that one walks up to from any side although they have a front.
const ANY_SIDE: &[&str] = &[
    "chair",
    "armchair",
    "wheelchair",
    "stool",
    "bench",
    "workbench",
    "table",
    "desk",
    "pew",
    "pouf",
    "sofa",
    "couch",
    "counter",
    "bar",
    "bed",
    "throne",
];

/// Whether a person walks through it: it gives way.
pub fn is_soft(kind: &str) -> bool {
    has(&["grass_tuft", "flower", "fern", "mushroom"], kind)
}

/// From where a piece is used, when it has this support.
pub fn access(problem: &Problem, piece: &Piece, support: &SupportedBy) -> Access {
    // Nobody uses a stone or a fern.
    if piece.mounting != Mounting::Floor || *support != SupportedBy::Floor || is_wild(&piece.kind) {
        return Access::None;
    }
    let any = piece.clear_front_m <= 0.0
        || has(ANY_SIDE, &piece.kind)
        || has_guests(problem, &piece.id)
        || is_guest(problem, &piece.id);
    if any { Access::Any } else { Access::Front }
}

/// Whether something is meant to stand at or before it.
fn has_guests(problem: &Problem, id: &ItemId) -> bool {
    problem.relations.iter().any(|r| {
        matches!(r.kind, RelationKind::Around | RelationKind::InFrontOf)
            && matches!(&r.target, Target::Item(target) if target == id)
    })
}

/// Whether it stands at or before another piece, from where it is used.
fn is_guest(problem: &Problem, id: &ItemId) -> bool {
    problem.relations.iter().any(|r| {
        r.subject == *id
            && matches!(r.kind, RelationKind::Around | RelationKind::InFrontOf | RelationKind::Behind)
            && matches!(r.target, Target::Item(_))
    })
}
