//! Planted faults: the checker finds each of them, and says how bad it is.

use std::collections::BTreeMap;

use scenewright::layout::{Problem, certify};
use scenewright::spec::{Certificate, ItemId, Placement, RelationKind, SupportedBy};

use super::pieces::Builder;
use super::proofs::{assert_proved, lay};

/// Moves one piece of a good layout and says what the checker finds.
fn planted(problem: &Problem, good: &BTreeMap<ItemId, Placement>, id: &str, by: [f32; 3]) -> Certificate {
    let mut bad = good.clone();
    let placement = bad.get_mut(&ItemId(id.into())).expect("the piece is placed");
    for (value, offset) in placement.position.iter_mut().zip(by) {
        *value += offset;
    }
    certify(problem, &bad)
}

#[test]
fn planted_faults_are_found() {
    for seed in 0..20 {
        let mut b = Builder::room(5.0, 4.5, 1, seed);
        let chest = b.in_room("wardrobe", RelationKind::AgainstWall);
        let table = b.in_room("table", RelationKind::Centered);
        b.with("mug", RelationKind::On, &table);
        b.add("picture");
        b.in_room("lamp", RelationKind::Centered);
        let problem = b.problem;
        let (solution, certificate) = lay(&problem);
        assert_proved("good", &problem, &solution, &certificate);
        assert!(certificate.faults.is_empty());
        let good = &solution.placements;

        // Through its wall: as far as it stands off it, and 8 mm more.
        let placement = &good[&chest];
        let [x, _, z] = placement.position;
        let back = scenewright::num::math::yaw(glam::Vec3::NEG_Z, placement.yaw_rad);
        let outline = &problem.place.outline;
        let off = (0..outline.len())
            .map(|wall| problem.place.inward(wall).dot(glam::Vec2::new(x, z) - problem.place.edge(wall).0))
            .zip(0..)
            .filter(|(_, wall)| problem.place.inward(*wall).dot(glam::Vec2::new(back.x, back.z)) < -0.99)
            .map(|(distance, _)| distance - 0.3)
            .fold(f32::MAX, f32::min);
        let by = (back * (off + 0.008)).to_array();
        let poked = planted(&problem, good, &chest.0, by);
        assert_eq!(poked.out_of_bounds, 1, "seed {seed}: {:?}", poked.faults);
        assert!(poked.faults[0].contains("8 mm") && poked.faults[0].contains("wall"), "{:?}", poked.faults);

        for id in ["table-1", "mug-1", "picture-1", "wardrobe-1"] {
            let mut found = planted(&problem, good, id, [0.0, 0.008, 0.0]);
            if id == "picture-1" {
                // Higher on its wall is no fault; off the wall is.
                let front = scenewright::num::math::yaw(glam::Vec3::Z, good[&ItemId(id.into())].yaw_rad);
                found = planted(&problem, good, id, (front * 0.008).to_array());
            }
            assert!(found.unsupported >= 1, "seed {seed} {id}: {:?}", found.faults);
        }
        let low = planted(&problem, good, "lamp-1", [0.0, -0.008, 0.0]);
        assert_eq!(low.unsupported, 1);
        let high = planted(&problem, good, "lamp-1", [0.0, 0.008, 0.0]);
        assert_eq!(high.out_of_bounds, 1);
        let sunk = planted(&problem, good, "mug-1", [0.0, -0.008, 0.0]);
        assert!(sunk.collisions == 1 && sunk.unsupported == 1, "{:?}", sunk.faults);
    }
}

#[test]
fn overlaps_of_8_mm_are_found_at_any_angle_and_5_mm_gaps_are_not() {
    for i in 0..64 {
        let mut b = Builder::room(8.0, 8.0, 0, 1);
        b.add("crate");
        b.add("crate");
        let yaw = i as f32 * 0.1;
        let out = scenewright::num::math::yaw(glam::Vec3::Z, yaw);
        let stand =
            |d: f32| Placement { position: (out * d).to_array(), yaw_rad: yaw, support: SupportedBy::Floor };
        let at = |d: f32| {
            BTreeMap::from([(ItemId("crate-1".into()), stand(0.0)), (ItemId("crate-2".into()), stand(d))])
        };
        let hit = certify(&b.problem, &at(0.592));
        assert_eq!(hit.collisions, 1, "{i}");
        assert!(hit.faults[0].contains("8 mm"), "{:?}", hit.faults);
        assert_eq!(certify(&b.problem, &at(0.605)).collisions, 0, "{i}");
    }
}

#[test]
fn blocked_doors_and_closed_corners_are_found() {
    for seed in 0..10 {
        let mut b = Builder::room(5.0, 4.0, 0, seed);
        b.add("wardrobe");
        b.add("stool");
        let problem = b.problem;
        let (solution, _) = lay(&problem);
        let door = &problem.place.openings[0];
        let inward = problem.place.inward(door.wall);
        let at = problem.place.opening_middle(door) + inward * 0.7;
        let mut blocked = solution.placements.clone();
        let wardrobe = blocked.get_mut(&ItemId("wardrobe-1".into())).expect("it fits");
        wardrobe.position = [at.x, 0.0, at.y];
        wardrobe.yaw_rad = problem.place.heading(door.wall);
        assert!(!certify(&problem, &blocked).doors_clear);

        // A wall of crates across the room, the stool behind it.
        let mut b = Builder::room(5.0, 4.0, 0, seed);
        for _ in 0..9 {
            b.add("crate");
        }
        b.add("stool");
        let problem = b.problem;
        let door = &problem.place.openings[0];
        let inward = problem.place.inward(door.wall);
        let (across, depth) = if inward.x.abs() > 0.5 { (4.0, 2.5) } else { (5.0, 2.0) };
        let side = glam::Vec2::new(inward.y, inward.x).abs();
        let mut closed = BTreeMap::new();
        let mut put = |id: String, p: glam::Vec2| {
            let placement =
                Placement { position: [p.x, 0.0, p.y], yaw_rad: 0.0, support: SupportedBy::Floor };
            closed.insert(ItemId(id), placement);
        };
        for i in 0..9 {
            let t = (i as f32 + 0.5) / 9.0 - 0.5;
            if across > 4.5 || i < 7 {
                put(format!("crate-{}", i + 1), side * (t * across));
            }
        }
        put("stool-1".into(), inward * (depth - 0.6));
        let found = certify(&problem, &closed);
        // Nine crates of 0.6 m close 5 m; seven leave a gap of 1 m on the narrower side open.
        if across > 4.5 {
            assert!(found.reachable < 1.0, "{:?}", found.faults);
            assert!(found.faults.iter().any(|f| f.contains("stool")));
        }
    }
}
