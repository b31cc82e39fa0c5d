//! Furniture of plain prisms and a builder of problems, for the layout's tests, bench and sheet.
#![allow(dead_code)]

use std::collections::BTreeMap;

use glam::Vec2;
use scenewright::layout::{Piece, Problem, plan};
use scenewright::mesh::{Prism, Support};
use scenewright::num::Seed;
use scenewright::num::math::{TAU, on_circle};
use scenewright::spec::{ItemId, Mounting, Relation, RelationKind, Setting, SettingKind, Target};

/// A box by its middle (x, z), full size (x, z), bottom and top.
pub fn block(x: f32, z: f32, wide: f32, deep: f32, bottom: f32, top: f32) -> Prism {
    let (a, b) = (wide * 0.5, deep * 0.5);
    let corners = [(-a, -b), (a, -b), (a, b), (-a, b)];
    Prism { outline: corners.iter().map(|(u, v)| Vec2::new(x + u, z + v)).collect(), bottom, top }
}

/// A cylinder around (x, z).
pub fn round(x: f32, z: f32, radius: f32, bottom: f32, top: f32) -> Prism {
    let point = |i: usize| Vec2::new(x, z) + on_circle(TAU * i as f32 / 16.0) * radius;
    Prism { outline: (0..16).map(point).collect(), bottom, top }
}

fn support(wide: f32, deep: f32, height: f32, clear: f32) -> Support {
    Support { outline: block(0.0, 0.0, wide, deep, 0.0, 1.0).outline, height, clear }
}

fn legs(wide: f32, deep: f32, thick: f32, top: f32) -> Vec<Prism> {
    let (x, z) = ((wide - thick) * 0.5, (deep - thick) * 0.5);
    [(-x, -z), (x, -z), (x, z), (-x, z)].iter().map(|(u, v)| block(*u, *v, thick, thick, 0.0, top)).collect()
}

/// A piece of a kind; unknown kinds become a crate.
pub fn piece(kind: &str, number: usize) -> Piece {
    let mut mounting = Mounting::Floor;
    let mut supports = Vec::new();
    let mut clear_front_m = 0.0;
    let body = match kind {
        "chair" => {
            clear_front_m = 0.6;
            supports.push(support(0.3, 0.28, 0.45, 0.5));
            let mut body = legs(0.44, 0.46, 0.04, 0.43);
            body.push(block(0.0, 0.0, 0.44, 0.46, 0.41, 0.45));
            body.push(block(0.0, -0.21, 0.44, 0.04, 0.45, 0.92));
            body
        }
        "stool" => vec![round(0.0, 0.0, 0.17, 0.0, 0.45)],
        "table" | "desk" => {
            clear_front_m = 0.6;
            let (wide, deep) = if kind == "desk" { (1.2, 0.6) } else { (1.5, 0.85) };
            supports.push(support(wide - 0.04, deep - 0.04, 0.75, 1.2));
            let mut body = legs(wide - 0.06, deep - 0.06, 0.07, 0.71);
            body.push(block(0.0, 0.0, wide, deep, 0.71, 0.75));
            body
        }
        "round_table" => {
            clear_front_m = 0.6;
            supports.push(support(0.7, 0.7, 0.75, 1.2));
            vec![round(0.0, 0.0, 0.1, 0.0, 0.71), round(0.0, 0.0, 0.55, 0.71, 0.75)]
        }
        "bed" => {
            clear_front_m = 0.5;
            supports.push(support(1.2, 1.6, 0.5, 1.0));
            vec![block(0.0, 0.0, 1.5, 2.0, 0.0, 0.5), block(0.0, -1.0, 1.5, 0.08, 0.0, 1.1)]
        }
        "nightstand" => {
            supports.push(support(0.4, 0.36, 0.5, 1.0));
            vec![block(0.0, 0.0, 0.45, 0.4, 0.0, 0.5)]
        }
        "wardrobe" => {
            clear_front_m = 0.8;
            vec![block(0.0, 0.0, 1.2, 0.6, 0.0, 2.0)]
        }
        "bookshelf" => {
            clear_front_m = 0.6;
            let mut body: Vec<Prism> =
                (0..5).map(|i| block(0.0, 0.0, 0.9, 0.3, i as f32 * 0.44, i as f32 * 0.44 + 0.03)).collect();
            supports.extend((0..4).map(|i| support(0.82, 0.24, i as f32 * 0.44 + 0.03, 0.4)));
            body.extend([block(-0.44, 0.0, 0.02, 0.3, 0.0, 1.79), block(0.44, 0.0, 0.02, 0.3, 0.0, 1.79)]);
            body.push(block(0.0, -0.14, 0.9, 0.02, 0.0, 1.79));
            body
        }
        "sofa" => {
            clear_front_m = 0.6;
            vec![block(0.0, 0.05, 1.9, 0.8, 0.0, 0.44), block(0.0, -0.38, 1.9, 0.16, 0.0, 0.85)]
        }
        "fireplace" => {
            clear_front_m = 1.0;
            supports.push(support(1.4, 0.35, 1.25, 1.0));
            vec![block(0.0, 0.0, 1.5, 0.5, 0.0, 1.25)]
        }
        "barrel" => {
            supports.push(support(0.35, 0.35, 0.9, 1.0));
            vec![round(0.0, 0.0, 0.3, 0.0, 0.9)]
        }
        "plant" => vec![round(0.0, 0.0, 0.16, 0.0, 0.3), round(0.0, 0.0, 0.3, 0.3, 1.1)],
        "pillar" => vec![round(0.0, 0.0, 0.2, 0.0, 2.4)],
        "rug" => {
            mounting = Mounting::Flat;
            vec![block(0.0, 0.0, 2.0, 1.4, 0.0, 0.012)]
        }
        "picture" => {
            mounting = Mounting::Wall;
            vec![block(0.0, 0.02, 0.7, 0.04, -0.25, 0.25)]
        }
        "torch" => {
            mounting = Mounting::Wall;
            vec![block(0.0, 0.08, 0.12, 0.16, -0.25, 0.25)]
        }
        "blackboard" => {
            mounting = Mounting::Wall;
            vec![block(0.0, 0.03, 2.4, 0.06, -0.6, 0.6)]
        }
        "curtain" => {
            mounting = Mounting::Wall;
            vec![block(0.0, 0.06, 1.9, 0.1, -1.0, 1.0)]
        }
        "lamp" => {
            mounting = Mounting::Ceiling;
            vec![block(0.0, 0.0, 0.04, 0.04, -0.4, 0.0), round(0.0, 0.0, 0.2, -0.6, -0.4)]
        }
        "mug" | "candle" | "book" => {
            mounting = Mounting::Surface;
            let (radius, top) = if kind == "candle" { (0.03, 0.2) } else { (0.045, 0.1) };
            if kind == "book" {
                vec![block(0.0, 0.0, 0.035, 0.16, 0.0, 0.23)]
            } else {
                vec![round(0.0, 0.0, radius, 0.0, top)]
            }
        }
        "door" | "window" => {
            mounting = Mounting::Opening;
            let (wide, tall) = if kind == "door" { (0.95, 2.1) } else { (1.0, 1.3) };
            vec![block(0.0, -0.08, wide, 0.22, 0.0, tall)]
        }
        "tree" => vec![round(0.0, 0.0, 0.15, 0.0, 2.2), round(0.0, 0.0, 1.2, 2.2, 5.0)],
        "rock" => vec![round(0.0, 0.0, 0.45, 0.0, 0.5)],
        "bush" => vec![round(0.0, 0.0, 0.5, 0.0, 0.8)],
        "campfire" => vec![round(0.0, 0.0, 0.5, 0.0, 0.35)],
        "log" => vec![block(0.0, 0.0, 1.4, 0.35, 0.0, 0.35)],
        "tent" => vec![block(0.0, 0.0, 2.2, 2.4, 0.0, 1.5)],
        _ => {
            supports.push(support(0.5, 0.5, 0.6, 1.0));
            vec![block(0.0, 0.0, 0.6, 0.6, 0.0, 0.6)]
        }
    };
    Piece {
        id: ItemId(format!("{kind}-{number}")),
        kind: kind.into(),
        title: kind.replace('_', " "),
        mounting,
        body,
        supports,
        clear_front_m,
        seats: Vec::new(),
        asked: true,
    }
}

/// A scene being put together by hand.
pub struct Builder {
    pub problem: Problem,
    counts: BTreeMap<String, usize>,
}

impl Builder {
    /// An empty place.
    pub fn new(polygon: &[(f32, f32)], indoor: bool, windows: u32, seed: u64) -> Builder {
        let setting = Setting {
            kind: if indoor { SettingKind::Room } else { SettingKind::Outdoor },
            polygon: polygon.iter().map(|p| [p.0, p.1]).collect(),
            height_m: if indoor { 2.9 } else { 0.0 },
            doors: 1,
            windows,
            ..Setting::default()
        };
        let place = plan(&setting, Seed(seed));
        let problem = Problem {
            place,
            pieces: Vec::new(),
            relations: Vec::new(),
            locked: BTreeMap::new(),
            held: BTreeMap::new(),
            seed: Seed(seed),
        };
        Builder { problem, counts: BTreeMap::new() }
    }

    /// A rectangular room.
    pub fn room(wide: f32, deep: f32, windows: u32, seed: u64) -> Builder {
        let (a, b) = (wide * 0.5, deep * 0.5);
        Builder::new(&[(-a, -b), (a, -b), (a, b), (-a, b)], true, windows, seed)
    }

    /// Adds a piece and says its id.
    pub fn add(&mut self, kind: &str) -> ItemId {
        let n = self.counts.entry(kind.into()).or_insert(0);
        *n += 1;
        let piece = piece(kind, *n);
        let id = piece.id.clone();
        self.problem.pieces.push(piece);
        id
    }

    /// Adds a relation to an item.
    pub fn to(&mut self, subject: &ItemId, kind: RelationKind, target: &ItemId) {
        self.relate(subject, kind, Target::Item(target.clone()));
    }

    /// Adds a relation.
    pub fn relate(&mut self, subject: &ItemId, kind: RelationKind, target: Target) {
        self.problem.relations.push(Relation::new(subject.clone(), kind, target, true));
    }

    /// Adds a piece that stands to another.
    pub fn with(&mut self, kind: &str, relation: RelationKind, target: &ItemId) -> ItemId {
        let id = self.add(kind);
        self.to(&id, relation, target);
        id
    }

    /// Adds a piece that stands somehow to the room.
    pub fn in_room(&mut self, kind: &str, relation: RelationKind) -> ItemId {
        let id = self.add(kind);
        self.relate(&id, relation, Target::Room);
        id
    }
}
