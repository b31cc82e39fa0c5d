//! Places put together by hand and at random, for the layout's tests, bench and sheet.
#![allow(dead_code)]

use scenewright::layout::Problem;
use scenewright::num::math::{TAU, on_circle};
use scenewright::num::{Seed, Stream};
use scenewright::spec::{ItemId, RelationKind, Target};

use super::pieces::Builder;

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

/// A hall with `count` pieces and 1.3 m² of floor for each.
pub fn great_hall(seed: u64, count: usize) -> Problem {
    let side = (count as f32 * 1.3).sqrt();
    let mut b = Builder::room(side * 1.2, side / 1.2, 4, seed);
    b.add("door");
    while b.problem.pieces.len() < count {
        let left = count - b.problem.pieces.len();
        let table = b.add("round_table");
        for _ in 0..4.min(left - 1) {
            b.with("chair", RelationKind::Around, &table);
        }
        for kind in ["mug", "mug", "candle"].iter().take(left.saturating_sub(5)) {
            b.with(kind, RelationKind::On, &table);
        }
        for kind in ["barrel", "torch", "bookshelf", "picture", "lamp"].iter().take(left.saturating_sub(8)) {
            b.add(kind);
        }
    }
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

/// One of several words.
pub fn one_of<'a>(r: &mut Stream, words: &[&'a str]) -> &'a str {
    words[r.below(words.len())]
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
            let table = b.add(one_of(r, &["table", "round_table"]));
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
            let what = one_of(r, &["barrel", "plant", "crate"]);
            b.in_room(what, *r.pick(&[K::InCorner, K::AgainstWall]));
            0.5
        }
        6 => {
            b.add(one_of(r, &["stool", "barrel", "plant", "crate"]));
            0.5
        }
        7 => {
            b.add(one_of(r, &["picture", "torch"]));
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

/// A problem that nobody would ask for: too much, too tall, relations in circles and to nothing.
pub fn absurd(seed: u64) -> Problem {
    let mut r = Seed(seed).stream("absurd");
    let n = r.between(3, 9);
    let span = r.range(1.0, 6.0);
    let point = |i: usize, r: &mut Stream| {
        let p = on_circle(TAU * i as f32 / n as f32);
        let p = p * span * r.range(0.35, 1.0);
        (p.x, p.y)
    };
    let polygon: Vec<_> = (0..n).map(|i| point(i, &mut r)).collect();
    let mut b = Builder::new(&polygon, r.chance(0.7), r.between(0, 6) as u32, seed);
    let kinds = [
        "chair",
        "stool",
        "table",
        "desk",
        "round_table",
        "bed",
        "wardrobe",
        "bookshelf",
        "sofa",
        "fireplace",
        "barrel",
        "plant",
        "pillar",
        "rug",
        "picture",
        "torch",
        "blackboard",
        "curtain",
        "lamp",
        "mug",
        "book",
        "door",
        "window",
        "tree",
        "rock",
        "tent",
        "crate",
    ];
    let ids: Vec<ItemId> = (0..r.between(1, 40)).map(|_| b.add(one_of(&mut r, &kinds))).collect();
    use RelationKind::*;
    let all = [
        On,
        AgainstWall,
        InCorner,
        Centered,
        Near,
        Far,
        Around,
        Facing,
        Beside,
        InFrontOf,
        Behind,
        Between,
        Under,
        Above,
        Row,
        Aligned,
        Grid,
        Symmetric,
        Stacked,
        Inside,
    ];
    for _ in 0..r.between(0, 50) {
        let subject = r.pick(&ids).clone();
        let target = match r.below(7) {
            0 => Target::Room,
            1 => Target::Door,
            2 => Target::Window,
            3 => Target::Items(r.pick(&ids).clone(), r.pick(&ids).clone()),
            4 => Target::Item(ItemId("nothing-1".into())),
            _ => Target::Item(r.pick(&ids).clone()),
        };
        b.relate(&subject, *r.pick(&all), target);
    }
    b.problem
}
