//! Where things usually go when nobody says so, by kind and by shape.

use super::Piece;
use super::body::Body;
use crate::spec::Mounting;

/// Where a piece on the floor likes to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Habit {
    /// Back to a wall, near its middle.
    WallMiddle,
    /// Back to a wall.
    Wall,
    /// In a corner or close to a wall, unobtrusive.
    Corner,
    /// Free-standing, spread over the room.
    Middle,
}

const WALL_MIDDLE: &[&str] =
    &["fireplace", "bed", "sofa", "couch", "altar", "throne", "bar", "counter", "stove"];
const WALL: &[&str] = &[
    "shelf",
    "bookcase",
    "bookshelf",
    "wardrobe",
    "cabinet",
    "dresser",
    "desk",
    "cupboard",
    "workbench",
    "rack",
    "sideboard",
    "chest",
    "console",
    "locker",
    "bunk",
    "sink",
    "toilet",
    "bathtub",
    "piano",
    "bench",
];
const CORNER: &[&str] = &[
    "plant", "barrel", "crate", "sack", "basket", "lamp", "bucket", "broom", "urn", "vase", "pot", "tree",
    "rock", "bush", "log", "stump",
];
const MIDDLE: &[&str] =
    &["table", "chair", "stool", "pillar", "statue", "fountain", "anvil", "cauldron", "campfire"];
const WILD: &[&str] = &[
    "tree",
    "conifer",
    "palm",
    "cactus",
    "crystal",
    "rock",
    "bush",
    "boulder",
    "log",
    "stump",
    "mushroom",
    "grass_tuft",
    "flower",
    "fern",
    "plant",
];
const SEATS: &[&str] =
    &["chair", "armchair", "wheelchair", "stool", "bench", "sofa", "couch", "pew", "pouf", "throne", "log"];
const DESKS: &[&str] =
    &["table", "desk", "workbench", "lab_bench", "console", "counter", "bar", "altar", "island", "piano"];
const CARRIERS: &[&str] = &[
    "table",
    "desk",
    "shelf",
    "counter",
    "bar",
    "sideboard",
    "dresser",
    "cabinet",
    "workbench",
    "bookcase",
    "bookshelf",
    "nightstand",
    "lab_bench",
    "stand",
    "mantel",
    "altar",
    "console",
    "barrel",
    "crate",
    "chest",
    "fireplace",
    "rack",
];

/// Whether a kind is one of these, by its whole name or by its last word: `coffee_table` is a table, a
/// `table_lamp` is none.
pub fn has(kinds: &[&str], kind: &str) -> bool {
    let last = kind.rsplit('_').next().unwrap_or(kind);
    kinds.iter().any(|k| *k == kind || *k == last)
}

/// Where a piece likes to stand.
pub fn habit(piece: &Piece, body: &Body) -> Habit {
    let kind = piece.kind.as_str();
    if has(&["stool", "coffee_table", "round_table"], kind) {
        Habit::Middle
    } else if has(&["armchair", "floor_lamp"], kind) {
        Habit::Corner
    } else if has(WALL, kind) {
        Habit::Wall
    } else if has(MIDDLE, kind) {
        Habit::Middle
    } else if has(WALL_MIDDLE, kind) {
        Habit::WallMiddle
    } else if has(CORNER, kind) {
        Habit::Corner
    } else if piece.clear_front_m > 0.0 && body.top > 0.7 {
        Habit::Wall
    } else {
        Habit::Corner
    }
}

/// Whether people sit on it.
pub fn is_seat(kind: &str) -> bool {
    has(SEATS, kind) && !is_desk(kind)
}

/// Whether one sits at it with the knees beneath.
pub fn is_desk(kind: &str) -> bool {
    has(DESKS, kind)
}

/// How gladly things are put onto it: 0 best.
pub fn carrier_rank(piece: &Piece) -> f32 {
    match piece.kind.as_str() {
        kind if has(CARRIERS, kind) => 0.0,
        kind if has(&["bed", "stool"], kind) => 6.0,
        kind if is_seat(kind) => 8.0,
        _ if piece.mounting == Mounting::Wall => 1.0,
        _ => 3.0,
    }
}

/// Whether it is turned a little when nothing aligns it, as people leave things.
pub fn is_loose(kind: &str) -> bool {
    (is_seat(kind) && !has(&["bench", "sofa", "couch", "pew", "throne"], kind))
        || has(&["barrel", "crate", "sack", "basket", "plant", "bucket", "pot"], kind)
}

/// Whether it grows or lies in nature and faces nowhere.
pub fn is_wild(kind: &str) -> bool {
    has(WILD, kind)
}

/// Whether it bounds a place outdoors, its back to the edge.
pub fn is_border(kind: &str) -> bool {
    has(&["fence", "fence_gate", "hedge", "railing", "wall_segment", "cliff"], kind)
}

/// Height of a wall piece's centre above the floor, metres.
pub fn hanging_height(kind: &str) -> f32 {
    match kind {
        k if has(&["torch", "sconce", "wall_lamp", "lantern"], k) => 1.7,
        k if has(&["shelf", "rack", "cabinet"], k) => 1.6,
        k if has(&["blackboard", "whiteboard", "screen"], k) => 1.4,
        k if has(&["clock", "trophy", "antler"], k) => 1.9,
        k if has(&["banner", "tapestry", "flag"], k) => 1.75,
        _ => 1.5,
    }
}

/// Whether it hangs down to people, who keep clear of it.
pub fn hangs_low(kind: &str) -> bool {
    has(&["punching_bag"], kind)
}

/// Whether it belongs before a window.
pub fn is_curtain(kind: &str) -> bool {
    has(&["curtain", "drape", "blind"], kind)
}

/// Whether it is something to eat or drink with, that stands before the one who sits there.
pub fn is_tableware(kind: &str) -> bool {
    has(&["mug", "plate", "bowl", "cup", "teacup", "glass", "tankard", "goblet", "cutlery"], kind)
}

/// Whether somebody who sits there works at it: it stands before a seat, turned to it.
pub fn is_worked_at(kind: &str) -> bool {
    has(&["computer", "laptop", "typewriter", "microscope", "cash_register"], kind)
}

/// Whether it stands in a line with its like.
pub fn is_lined_up(kind: &str) -> bool {
    has(&["book", "book_stack", "jar", "bottle", "potion", "flask"], kind)
}
