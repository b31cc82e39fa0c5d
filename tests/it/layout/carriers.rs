//! What an object declares to carry things does carry them, however many parts it is made of.

use std::collections::{BTreeMap, BTreeSet};

use scenewright::layout::Piece;
use scenewright::num::Seed;
use scenewright::props;
use scenewright::spec::{ItemId, RelationKind, SupportedBy};

use super::pieces::Builder;
use super::proofs::{assert_proved, lay};

/// A real object as the layout knows it.
fn real(kind: &str, style: &str) -> Option<Piece> {
    let generator = props::find(kind)?;
    let words: BTreeSet<String> = [style.to_owned()].into();
    let prop = generator.make(&BTreeMap::new(), &words, Seed(1));
    Some(Piece {
        id: ItemId(kind.replace('_', "-")),
        kind: kind.into(),
        title: kind.into(),
        mounting: generator.mounting,
        body: prop.collider,
        supports: prop.supports,
        clear_front_m: generator.clear_front_m,
        seats: Vec::new(),
        asked: true,
    })
}

#[test]
fn things_find_room_on_carriers_of_many_parts() {
    for (kind, style, thing) in [
        ("sled", "", "mug"),
        ("altar", "", "goblet"),
        ("altar", "gothic", "goblet"),
        ("altar", "ornate", "goblet"),
        ("altar", "rustic", "goblet"),
        ("kitchen_counter", "industrial", "kettle"),
        ("kitchen_counter", "", "kettle"),
        ("cooker", "", "cooking_pot"),
        ("cooker", "industrial", "frying_pan"),
        ("bar_counter", "", "cake"),
        ("bench", "park", "mug"),
    ] {
        let name = format!("{thing} on {style} {kind}");
        let mut b = Builder::room(5.0, 4.0, 0, 3);
        let (Some(carrier), Some(load)) = (real(kind, style), real(thing, "")) else {
            panic!("{name}: no such generator");
        };
        let (under, over) = (carrier.id.clone(), load.id.clone());
        b.problem.pieces.extend([carrier, load]);
        b.to(&over, RelationKind::On, &under);
        let (solution, certificate) = lay(&b.problem);
        assert_proved(&name, &b.problem, &solution, &certificate);
        let support = solution.placements.get(&over).map(|p| p.support.clone());
        assert_eq!(support, Some(SupportedBy::Item(under)), "{name}");
    }
}
