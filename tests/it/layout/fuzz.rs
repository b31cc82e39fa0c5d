//! Any Spec, however odd, gets a valid layout, or at least an answer.

use scenewright::num::{Seed, Stream};
use scenewright::pipeline::furnish;
use scenewright::props;
use scenewright::spec::{
    Item, ItemId, Placement, Relation, RelationId, RelationKind, Room, RoomId, Setting, SettingKind, Spec,
    SupportedBy, Target,
};

/// A number that nobody would type, now and then.
fn odd(random: &mut Stream, usual: [f32; 2]) -> f32 {
    match random.below(12) {
        0 => *random.pick(&[0.0, -1.0, f32::NAN, f32::INFINITY, 1e9, 1e-9]),
        _ => random.range(usual[0], usual[1]),
    }
}

fn setting(random: &mut Stream) -> Setting {
    let (w, d) = (odd(random, [1.0, 12.0]) * 0.5, odd(random, [1.0, 12.0]) * 0.5);
    let mut polygon = match random.below(6) {
        0 => vec![[-w, -d], [w, d], [w, -d], [-w, d]],
        1 => vec![[-w, -d], [w, -d], [w, 0.0], [0.0, 0.0], [0.0, d], [-w, d]],
        2 => (0..random.below(9)).map(|_| [odd(random, [-6.0, 6.0]), odd(random, [-6.0, 6.0])]).collect(),
        _ => vec![[-w, -d], [w, -d], [w, d], [-w, d]],
    };
    if random.chance(0.3) {
        polygon.reverse();
    }
    Setting {
        kind: if random.chance(0.3) { SettingKind::Outdoor } else { SettingKind::Room },
        polygon,
        height_m: odd(random, [2.0, 5.0]),
        knee_m: if random.chance(0.2) { odd(random, [0.5, 2.0]) } else { 0.0 },
        doors: random.below(12) as u32,
        windows: random.below(30) as u32,
        ..Setting::default()
    }
}

fn any_spec(random: &mut Stream) -> Spec {
    let mut spec = Spec { setting: setting(random), seed: random.below(1000) as u64, ..Spec::default() };
    let rooms: Vec<RoomId> = (0..random.below(4)).map(|i| RoomId(format!("room-{i}"))).collect();
    let room =
        |random: &mut Stream| (!rooms.is_empty() && random.chance(0.5)).then(|| random.pick(&rooms).clone());
    for id in &rooms {
        let (beside, level) = (room(random), random.below(3) as i32 - 1);
        let entry =
            Room { setting: setting(random), beside, level, open: random.chance(0.3), ..Room::default() };
        spec.rooms.insert(id.clone(), entry);
    }
    let kinds: Vec<&str> = props::all().map(|generator| generator.kind).collect();
    for number in 0..random.below(40) {
        let kind = if random.chance(0.05) { "nonsense" } else { *random.pick(&kinds) };
        let width = odd(random, [0.2, 3.0]);
        let item = Item {
            kind: kind.into(),
            room: room(random),
            params: if random.chance(0.2) { [("width".into(), width)].into() } else { Default::default() },
            asked: random.chance(0.5),
            order: random.below(50) as i64,
            ..Item::default()
        };
        spec.items.insert(ItemId(format!("{kind}-{number}")), item);
    }
    let ids: Vec<ItemId> = spec.items.keys().cloned().chain([ItemId("nobody-1".into())]).collect();
    for number in 0..random.below(30) {
        let mut any = || random.pick(&ids).clone();
        let (subject, a, b) = (any(), any(), any());
        let target = match random.below(6) {
            0 => Target::Door,
            1 => Target::Window,
            2 => Target::Items(a, b),
            3 => Target::Room,
            _ => Target::Item(a),
        };
        let kinds: Vec<RelationKind> =
            ["on", "against_wall", "in_corner", "centered", "near", "far", "around", "facing", "beside"]
                .into_iter()
                .chain([
                    "in_front_of",
                    "behind",
                    "between",
                    "under",
                    "above",
                    "row",
                    "aligned",
                    "grid",
                    "symmetric",
                    "stacked",
                    "inside",
                ])
                .filter_map(|word| serde_json::from_value(word.into()).ok())
                .collect();
        let kind = *random.pick(&kinds);
        let relation = Relation::new(subject, kind, target, random.chance(0.5));
        spec.relations.insert(RelationId(format!("relation-{number}")), relation);
    }
    spec
}

#[test]
fn any_spec_gets_a_valid_layout() {
    let mut faults = Vec::new();
    for number in 0..120u32 {
        let mut random = Seed(77).stream(("spec", number));
        let mut spec = any_spec(&mut random);
        let furnished = furnish::place(furnish::make(&spec, &|_, _| ()), &|| false);
        let proof = &furnished.certificate;
        if !(proof.holds() && proof.doors_clear) {
            faults.push(format!("{number}: {:?} in {:?}", proof.faults, spec.setting));
        }
        // What somebody locked anywhere stays there, whatever it hits.
        let locks: Vec<ItemId> = spec.items.keys().take(3).cloned().collect();
        for id in &locks {
            let position = std::array::from_fn(|_| odd(&mut random, [-3.0, 3.0]));
            let yaw_rad = odd(&mut random, [0.0, 6.0]);
            if let Some(item) = spec.items.get_mut(id) {
                item.lock = Some(Placement { position, yaw_rad, support: SupportedBy::Floor });
            }
        }
        let furnished = furnish::place(furnish::make(&spec, &|_, _| ()), &|| false);
        for id in locks {
            let item = &spec.items[&id];
            let Some(lock) = item.lock.as_ref().filter(|_| item.room.is_none() && item.kind != "nonsense")
            else {
                continue;
            };
            let finite = lock.position.iter().chain([&lock.yaw_rad]).all(|v| v.is_finite());
            if finite && furnished.placement(&id).as_ref() != Some(lock) {
                faults.push(format!("{number}: {id} went from {lock:?} to {:?}", furnished.placement(&id)));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
