//! Editing: what is dragged goes there, what it touches makes room, everything else stays to the bit.

use std::collections::BTreeMap;

use scenewright::layout::{changed, drag, solve};
use scenewright::num::Seed;
use scenewright::spec::{ItemId, Placement, RelationKind, SupportedBy};

use super::pieces::Builder;
use super::proofs::{assert_proved, lay};
use super::{pieces, samples};

#[test]
fn dragging_moves_what_it_touches_and_nothing_else() {
    let mut far = 0;
    for seed in 0..40 {
        let problem = samples::random(seed);
        let (before, _) = lay(&problem);
        let mut random = Seed(seed).stream("drag");
        let on_floor: Vec<&ItemId> = before
            .placements
            .iter()
            .filter(|(_, p)| p.support == SupportedBy::Floor)
            .map(|(id, _)| id)
            .collect();
        if on_floor.is_empty() {
            continue;
        }
        let id = (*random.pick(&on_floor)).clone();
        let mut to = before.placements[&id].clone();
        to.position[0] += random.range(-1.5, 1.5);
        to.position[2] += random.range(-1.5, 1.5);
        to.yaw_rad += random.range(-1.0, 1.0);
        let after = drag(&problem, &before.placements, &id, &to, &|| false);
        let certificate = scenewright::layout::certify(&problem, &after.placements);
        assert_proved(&format!("seed {seed}"), &problem, &after, &certificate);
        assert!(after.left_out.len() <= before.left_out.len(), "seed {seed}: {:?}", after.left_out);
        let moved = changed(&before.placements, &after.placements).len();
        far += usize::from(after.placements.get(&id) == Some(&to));
        let own = before.placements.values().filter(|p| p.support == SupportedBy::Item(id.clone())).count();
        assert!(moved <= own + 8, "seed {seed}: {moved} of {} changed", before.placements.len());
    }
    assert!(far >= 10, "only {far} went where they were dragged");
}

#[test]
fn locked_pieces_do_not_yield() {
    let mut problem = samples::tavern(3, 5);
    let before = solve(&problem, &|| false).placements;
    let locked: ItemId = ItemId("fireplace-1".into());
    problem.locked.insert(locked.clone(), before[&locked].clone());
    let id = ItemId("round_table-1".into());
    let to = Placement { position: before[&locked].position, ..before[&id].clone() };
    let after = drag(&problem, &before, &id, &to, &|| false);
    assert_eq!(after.placements[&locked], before[&locked]);
    assert!(after.placements.contains_key(&id) && after.placements[&id] != to);
    let certificate = scenewright::layout::certify(&problem, &after.placements);
    assert_proved("tavern", &problem, &after, &certificate);
}

#[test]
fn what_is_held_stays_when_something_is_added_or_the_room_grows() {
    let mut problem = samples::tavern(5, 4);
    let before = solve(&problem, &|| false).placements;
    problem.held = before.clone();
    problem.pieces.push(pieces::piece("torch", 9));
    let after = solve(&problem, &|| false).placements;
    assert_eq!(changed(&before, &after), [ItemId("torch-9".into())]);

    for corner in &mut problem.place.outline {
        *corner *= 1.1;
    }
    let (solution, certificate) = lay(&problem);
    assert_proved("larger", &problem, &solution, &certificate);
    let moved = changed(&after, &solution.placements).len();
    assert!(moved > 0 && moved * 2 < after.len(), "{moved} of {} moved", after.len());
}

#[test]
fn what_is_let_go_takes_along_all_that_stands_on_it() {
    // A passage with a table across it: nobody gets to the stool behind, so the table is let go, with the
    // nightstand on it, and the mug on that.
    let mut b = Builder::room(1.9, 7.0, 0, 3);
    let door = &mut b.problem.place.openings[0];
    (door.wall, door.along_m) = (0, 0.95);
    let stool = b.add("stool");
    let table = b.add("table");
    let stand = b.with("nightstand", RelationKind::On, &table);
    let mug = b.with("mug", RelationKind::On, &stand);
    let at = |x: f32, y: f32, z: f32, on: SupportedBy| Placement {
        position: [x, y, z],
        yaw_rad: 0.0,
        support: on,
    };
    b.problem.held = BTreeMap::from([
        (stool, at(0.0, 0.0, 2.5, SupportedBy::Floor)),
        (table.clone(), at(0.0, 0.0, 0.0, SupportedBy::Floor)),
        (stand.clone(), at(0.2, 0.75, 0.0, SupportedBy::Item(table.clone()))),
        (mug.clone(), at(0.2, 1.25, 0.0, SupportedBy::Item(stand.clone()))),
    ]);
    let (solution, certificate) = lay(&b.problem);
    assert_proved("passage", &b.problem, &solution, &certificate);
    let now = &solution.placements;
    assert_ne!(now.get(&table), b.problem.held.get(&table), "the table is in the way");
    assert_ne!(now.get(&mug), b.problem.held.get(&mug), "the mug went with it");
    // Nothing that a locked piece stands on is taken from under it.
    b.problem.locked.insert(mug.clone(), b.problem.held[&mug].clone());
    let after = solve(&b.problem, &|| false).placements;
    assert_eq!(after.get(&mug), b.problem.locked.get(&mug));
    assert_eq!(after.get(&table), b.problem.held.get(&table));
}
