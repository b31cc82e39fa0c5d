//! Where the items of a Spec stand, for words such as "the left chair".

use std::collections::BTreeMap;

use super::furnish::{make, place};
use crate::spec::{ItemId, Placement, Spec};

/// The placements of all items that find a place, in the space of the scene.
pub fn placements(spec: &Spec) -> BTreeMap<ItemId, Placement> {
    let furnished = place(make(spec, &|_, _| {}), &|| false);
    let placed = |id: &ItemId| Some((id.clone(), furnished.placement(id)?));
    spec.items.keys().filter_map(placed).collect()
}
