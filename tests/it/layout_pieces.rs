//! Furniture of plain prisms and random places, for the layout's tests, bench and sheet.
#![allow(dead_code)]

use std::collections::BTreeMap;

use glam::Vec2;
use scenewright::layout::{Piece, Problem, plan};
use scenewright::mesh::{Prism, Support};
use scenewright::num::math::{TAU, on_circle};
use scenewright::num::{Seed, Stream};
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
        self.problem.relations.push(Relation { subject: subject.clone(), kind, target, asked: true });
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

/// The samples of the sheet: name and problem.
pub fn samples(seed: u64) -> Vec<(&'static str, Problem)> {
    vec![
        ("tavern", tavern(seed, 6)),
        ("bedroom", bedroom(seed)),
        ("classroom", classroom(seed)),
        ("living room", living_room(seed)),
        ("l-shaped study", study(seed)),
        ("forest camp", camp(seed)),
    ]
}

/// A tavern with `tables` round tables of four chairs.
pub fn tavern(seed: u64, tables: usize) -> Problem {
    let mut b = Builder::room(9.0, 7.5, 3, seed);
    b.add("door");
    for _ in 0..3 {
        b.add("window");
    }
    let fire = b.in_room("fireplace", RelationKind::AgainstWall);
    b.with("picture", RelationKind::Above, &fire);
    for _ in 0..tables {
        let table = b.add("round_table");
        for _ in 0..4 {
            b.with("chair", RelationKind::Around, &table);
            b.with("mug", RelationKind::On, &table);
        }
        b.with("candle", RelationKind::On, &table);
    }
    for _ in 0..3 {
        b.in_room("barrel", RelationKind::InCorner);
    }
    for _ in 0..4 {
        b.add("torch");
    }
    b.in_room("lamp", RelationKind::Centered);
    b.problem
}

/// A bedroom.
pub fn bedroom(seed: u64) -> Problem {
    let mut b = Builder::room(4.2, 3.8, 1, seed);
    b.add("door");
    let bed = b.in_room("bed", RelationKind::AgainstWall);
    for _ in 0..2 {
        let stand = b.with("nightstand", RelationKind::Beside, &bed);
        b.with("candle", RelationKind::On, &stand);
    }
    b.in_room("wardrobe", RelationKind::AgainstWall);
    b.with("rug", RelationKind::Under, &bed);
    b.with("picture", RelationKind::Above, &bed);
    let desk = b.add("desk");
    b.relate(&desk, RelationKind::Near, Target::Window);
    b.with("chair", RelationKind::InFrontOf, &desk);
    b.with("book", RelationKind::On, &desk);
    b.add("curtain");
    b.in_room("plant", RelationKind::InCorner);
    b.problem
}

/// Rows of desks before a blackboard.
pub fn classroom(seed: u64) -> Problem {
    let mut b = Builder::room(8.0, 9.0, 3, seed);
    b.add("door");
    let board = b.in_room("blackboard", RelationKind::AgainstWall);
    let teacher = b.with("desk", RelationKind::InFrontOf, &board);
    b.with("chair", RelationKind::Behind, &teacher);
    for _ in 0..12 {
        let table = b.in_room("school_table", RelationKind::Row);
        b.to(&table, RelationKind::Facing, &board);
        b.with("chair", RelationKind::Behind, &table);
    }
    b.in_room("bookshelf", RelationKind::AgainstWall);
    b.problem
}

/// Sofa, fire and bookshelves.
pub fn living_room(seed: u64) -> Problem {
    let mut b = Builder::room(5.5, 4.6, 2, seed);
    b.add("door");
    let fire = b.in_room("fireplace", RelationKind::AgainstWall);
    let sofa = b.with("sofa", RelationKind::InFrontOf, &fire);
    let low = b.with("nightstand", RelationKind::InFrontOf, &sofa);
    b.with("mug", RelationKind::On, &low);
    b.with("rug", RelationKind::Under, &low);
    for _ in 0..2 {
        let shelf = b.in_room("bookshelf", RelationKind::AgainstWall);
        for _ in 0..6 {
            b.with("book", RelationKind::On, &shelf);
        }
    }
    b.with("picture", RelationKind::Above, &fire);
    b.add("picture");
    b.add("plant");
    b.add("lamp");
    b.problem
}

/// A study in an L.
pub fn study(seed: u64) -> Problem {
    let outline = [(-3.5, -3.0), (3.5, -3.0), (3.5, 0.0), (0.5, 0.0), (0.5, 3.0), (-3.5, 3.0)];
    let mut b = Builder::new(&outline, true, 2, seed);
    b.add("door");
    let desk = b.add("desk");
    b.with("chair", RelationKind::InFrontOf, &desk);
    for _ in 0..4 {
        b.in_room("bookshelf", RelationKind::Row);
        let id = b.problem.pieces[b.problem.pieces.len() - 1].id.clone();
        b.relate(&id, RelationKind::AgainstWall, Target::Room);
    }
    let table = b.add("table");
    for _ in 0..6 {
        b.with("chair", RelationKind::Around, &table);
    }
    b.with("lamp", RelationKind::Above, &table);
    b.with("rug", RelationKind::Under, &table);
    let pillar = b.add("pillar");
    b.relate(&pillar, RelationKind::Between, Target::Items(desk, table));
    b.add("plant");
    b.problem
}

/// A camp in a clearing.
pub fn camp(seed: u64) -> Problem {
    let point = |i: usize| {
        let p = on_circle(TAU * i as f32 / 12.0) * 9.0;
        (p.x, p.y)
    };
    let mut b = Builder::new(&(0..12).map(point).collect::<Vec<_>>(), false, 0, seed);
    let fire = b.in_room("campfire", RelationKind::Centered);
    for _ in 0..4 {
        b.with("log", RelationKind::Around, &fire);
    }
    for _ in 0..2 {
        let tent = b.with("tent", RelationKind::Near, &fire);
        b.to(&tent, RelationKind::Facing, &fire);
    }
    for _ in 0..14 {
        b.add("tree");
    }
    for _ in 0..8 {
        b.add("rock");
        b.add("bush");
    }
    b.add("crate");
    b.problem
}

/// A random room with random furniture that should fit: about `fill` of the floor is covered.
pub fn random(seed: u64) -> Problem {
    let mut r = Seed(seed).stream("random problem");
    let area = 9.0 + 111.0 * r.unit() * r.unit();
    let ratio = r.range(1.0, 1.7);
    let (wide, deep) = ((area * ratio).sqrt(), (area / ratio).sqrt());
    let mut b = if r.chance(0.3) {
        let (a, c) = (wide * 0.55, deep * 0.6);
        let (u, v) = (r.range(-0.1, 0.25) * wide, r.range(-0.1, 0.2) * deep);
        Builder::new(&[(-a, -c), (a, -c), (a, v), (u, v), (u, c), (-a, c)], true, 2, seed)
    } else {
        Builder::room(wide, deep, r.between(0, 3) as u32, seed)
    };
    b.add("door");
    let mut floor = area * 0.17;
    while floor > 0.4 && b.problem.pieces.len() < 60 {
        floor -= group(&mut b, &mut r, floor);
    }
    b.problem
}

fn group(b: &mut Builder, r: &mut Stream, room: f32) -> f32 {
    use RelationKind as K;
    match r.below(11) {
        0 if room > 3.5 => {
            let table = b.add(r.pick(&["table", "round_table"]));
            for _ in 0..r.between(1, 6) {
                b.with("chair", K::Around, &table);
            }
            for _ in 0..r.between(0, 4) {
                b.with("mug", K::On, &table);
            }
            3.5
        }
        1 if room > 4.0 => {
            let bed = b.in_room("bed", K::AgainstWall);
            for _ in 0..r.between(0, 2) {
                b.with("nightstand", K::Beside, &bed);
            }
            if r.chance(0.5) {
                b.with("picture", K::Above, &bed);
            }
            4.0
        }
        2 if room > 1.8 => {
            let desk = b.in_room("desk", K::AgainstWall);
            b.with("chair", K::InFrontOf, &desk);
            b.with("book", K::On, &desk);
            1.8
        }
        3 if room > 1.2 => {
            b.in_room("wardrobe", K::AgainstWall);
            1.2
        }
        4 => {
            let shelf = b.in_room("bookshelf", K::AgainstWall);
            for _ in 0..r.between(0, 5) {
                b.with("book", K::On, &shelf);
            }
            0.7
        }
        5 => {
            let what = *r.pick(&["barrel", "plant", "crate"]);
            b.in_room(what, *r.pick(&[K::InCorner, K::AgainstWall]));
            0.5
        }
        6 => {
            b.add(r.pick(&["stool", "barrel", "plant", "crate"]));
            0.5
        }
        7 => {
            b.add(r.pick(&["picture", "torch"]));
            0.2
        }
        8 => {
            let stool = b.add("stool");
            b.relate(&stool, K::Near, if r.chance(0.5) { Target::Door } else { Target::Room });
            0.5
        }
        9 if room > 3.0 => {
            let fire = b.in_room("fireplace", K::AgainstWall);
            b.with("candle", K::On, &fire);
            2.0
        }
        _ => {
            b.add("lamp");
            0.3
        }
    }
}
