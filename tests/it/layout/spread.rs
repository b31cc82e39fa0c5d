//! Rows stay whole, and what there is several of is spread evenly: pillars, lamps, audiences, what stands before
//! something.

use glam::{Vec2, Vec3};
use scenewright::layout::Solution;
use scenewright::num::math::yaw;
use scenewright::pipeline::furnish::Furnished;
use scenewright::pipeline::{Library, furnish};
use scenewright::spec::{ItemId, Placement, RelationKind, SupportedBy};

use super::pieces::Builder;
use super::proofs::{assert_proved, lay};

fn read(prompt: &str, seed: u64) -> Furnished {
    let spec = Library::embedded().reader.scene(prompt, seed).spec;
    furnish::place(furnish::make(&spec, &|_, _| ()), &|| false)
}

fn at(placement: &Placement) -> Vec2 {
    Vec2::new(placement.position[0], placement.position[2])
}

fn front(placement: &Placement) -> Vec2 {
    let front = yaw(Vec3::Z, placement.yaw_rad);
    Vec2::new(front.x, front.z)
}

/// Where the placed things of a kind are.
fn of<'a>(laid: &'a Furnished, kind: &str) -> Vec<&'a Placement> {
    let pieces = laid.rooms[0].problem.pieces.iter().filter(|p| p.kind == kind);
    pieces.filter_map(|p| laid.rooms[0].placements.get(&p.id)).collect()
}

/// A point seen from a placement: to its side, to its front.
fn local(placement: &Placement, p: Vec2) -> Vec2 {
    let (d, f) = (p - at(placement), front(placement));
    Vec2::new(d.dot(Vec2::new(f.y, -f.x)), d.dot(f))
}

#[test]
fn rows_that_do_not_fit_are_parted_and_not_torn() {
    for seed in 1..4 {
        for prompt in
            ["a classroom with thirty school desks", "a narrow 5 by 14 m classroom with 16 school desks"]
        {
            let laid = read(prompt, seed);
            let (desks, chairs) = (of(&laid, "school_desk"), of(&laid, "chair"));
            let without: Vec<_> = desks
                .iter()
                .filter(|d| {
                    !chairs.iter().any(|c| at(c).distance(at(d)) < 0.9 && front(c).dot(front(d)) < -0.9)
                })
                .collect();
            let (lost, all) = (without.len(), desks.len());
            assert_eq!(lost, 0, "{prompt} {seed}: {lost} of {all} desks have no chair");
            assert!(laid.left_out.iter().all(|l| !l.id.0.starts_with("school")), "{:?}", laid.left_out);
        }
    }
}

#[test]
fn pillars_stand_in_two_even_rows_about_the_middle() {
    for (prompt, seed) in [
        ("a throne room with two rows of eight pillars", 1),
        ("a large empty hall with six pillars in rows", 2),
    ] {
        let laid = read(prompt, seed);
        let pillars: Vec<Vec2> = of(&laid, "pillar").into_iter().map(at).collect();
        assert!(pillars.len() >= 6, "{prompt}: {}", pillars.len());
        let (low, high) = bounds(&laid.rooms[0].problem.place.outline);
        let (size, middle) = (high - low, (low + high) * 0.5);
        let long = if size.x >= size.y { Vec2::X } else { Vec2::Y };
        for p in &pillars {
            let d = *p - middle;
            let twin = middle + long * d.dot(long) - long.perp() * d.dot(long.perp());
            assert!(pillars.iter().any(|q| q.distance(twin) < 0.05), "{prompt}: {p} has no twin");
        }
        let mut along: Vec<f32> = pillars.iter().map(|p| p.dot(long)).collect();
        along.sort_by(f32::total_cmp);
        along.dedup_by(|a, b| (*a - *b).abs() < 0.05);
        let steps: Vec<f32> = along.windows(2).map(|w| w[1] - w[0]).collect();
        let (least, most) = steps.iter().fold((f32::MAX, f32::MIN), |(l, m), s| (l.min(*s), m.max(*s)));
        assert!(most < least * 1.1, "{prompt}: {steps:?}");
        assert!(along[along.len() - 1] - along[0] > size.dot(long.abs()) * 0.45, "{prompt}: {along:?}");
    }
}

#[test]
fn an_audience_is_centred_on_what_it_looks_at() {
    for seed in 0..6 {
        let mut b = Builder::room(9.0, 10.0, 0, seed);
        let stage = b.in_room("fireplace", RelationKind::AgainstWall);
        let chairs: Vec<ItemId> = (0..12)
            .map(|_| {
                let chair = b.in_room("chair", RelationKind::Row);
                b.to(&chair, RelationKind::Facing, &stage);
                chair
            })
            .collect();
        let (solution, certificate) = lay(&b.problem);
        assert_proved("audience", &b.problem, &solution, &certificate);
        let off = middle_off(&solution, &chairs, &stage);
        assert!(off.abs() < 0.2, "seed {seed}: {off} m off the stage's middle");
    }
}

#[test]
fn what_stands_before_something_is_spread_about_its_middle() {
    for seed in 0..4 {
        let mut b = Builder::room(7.0, 7.0, 0, seed);
        let sofa = b.in_room("sofa", RelationKind::AgainstWall);
        let before: Vec<ItemId> = ["nightstand", "stool", "stool"]
            .iter()
            .map(|k| b.with(k, RelationKind::InFrontOf, &sofa))
            .collect();
        let (solution, certificate) = lay(&b.problem);
        assert_proved("sofa", &b.problem, &solution, &certificate);
        let xs: Vec<f32> = before
            .iter()
            .map(|id| local(&solution.placements[&sofa], at(&solution.placements[id])).x)
            .collect();
        // The outer edges are as far from the middle on both sides.
        let (left, right) = (xs[0].abs() + 0.225, xs[2].abs() + 0.17);
        assert!((left - right).abs() < 0.05 && xs[0] * xs[2] < 0.0, "seed {seed}: {xs:?}");
        let board = b.in_room("blackboard", RelationKind::AgainstWall);
        let desks: Vec<ItemId> = (0..3).map(|_| b.with("desk", RelationKind::InFrontOf, &board)).collect();
        let (solution, _) = lay(&b.problem);
        let off = middle_off(&solution, &desks, &board);
        assert!(off.abs() < 0.25, "seed {seed}: desks {off} m off the board's middle");
    }
}

#[test]
fn computers_stand_before_those_who_sit_there() {
    for seed in 1..5 {
        let laid = read("a meeting room with a long table, eight chairs and four laptops", seed);
        let chairs = of(&laid, "chair").into_iter().chain(of(&laid, "office_chair")).collect::<Vec<_>>();
        let computers = of(&laid, "computer");
        assert!(computers.len() >= 3, "{}", computers.len());
        for computer in computers
            .iter()
            .filter(|c| matches!(&c.support, SupportedBy::Item(id) if id.0.starts_with("table")))
        {
            let used = chairs.iter().any(|c| {
                let d = at(c) - at(computer);
                d.length() < 0.95 && d.normalize_or_zero().dot(front(computer)) > 0.7
            });
            assert!(used, "seed {seed}: a computer stands before nobody");
        }
    }
}

#[test]
fn what_hangs_above_something_comes_before_pictures() {
    for seed in 0..8 {
        let mut b = Builder::room(4.0, 4.0, 1, seed);
        for _ in 0..6 {
            b.add("picture");
        }
        let bed = b.in_room("bed", RelationKind::AgainstWall);
        b.with("torch", RelationKind::Above, &bed);
        let (solution, certificate) = lay(&b.problem);
        assert_proved("bed", &b.problem, &solution, &certificate);
        let missed: Vec<_> = certificate.relations_missed.iter().filter(|m| m.contains("above")).collect();
        assert!(missed.is_empty(), "seed {seed}: {missed:?}");
    }
}

#[test]
fn several_lamps_in_the_middle_are_spread_over_the_ceiling() {
    for count in 2..7 {
        let mut b = Builder::room(8.0, 6.0, 0, count as u64);
        let lamps: Vec<ItemId> = (0..count).map(|_| b.in_room("lamp", RelationKind::Centered)).collect();
        let (solution, certificate) = lay(&b.problem);
        assert_proved("lamps", &b.problem, &solution, &certificate);
        assert!(certificate.relations_missed.is_empty(), "{count}: {:?}", certificate.relations_missed);
        let points: Vec<Vec2> = lamps.iter().map(|id| at(&solution.placements[id])).collect();
        for (i, p) in points.iter().enumerate() {
            let near = points[i + 1..].iter().map(|q| q.distance(*p)).fold(f32::MAX, f32::min);
            assert!(near > (48.0 / count as f32).sqrt() * 0.55, "{count} lamps: {points:?}");
        }
    }
}

/// How far the middle of the box around some pieces is off the axis of another one.
fn middle_off(solution: &Solution, pieces: &[ItemId], about: &ItemId) -> f32 {
    let about = &solution.placements[about];
    let xs = pieces.iter().filter_map(|id| solution.placements.get(id)).map(|p| local(about, at(p)).x);
    let (low, high) = xs.fold((f32::MAX, f32::MIN), |(l, h), x| (l.min(x), h.max(x)));
    (low + high) * 0.5
}

fn bounds(outline: &[Vec2]) -> (Vec2, Vec2) {
    outline.iter().fold((Vec2::MAX, Vec2::MIN), |(low, high), p| (low.min(*p), high.max(*p)))
}
