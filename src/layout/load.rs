//! What stands on something, and what stands on that.

use crate::spec::{ItemId, SupportedBy};

/// Everything that a piece carries, nearest first: what stands on it, then what stands on those. `standing`
/// lists each placed piece with what carries it.
pub fn load<'a>(standing: &[(&'a ItemId, &'a SupportedBy)], id: &'a ItemId) -> Vec<&'a ItemId> {
    let mut load = vec![id];
    let mut at = 0;
    while let Some(carrier) = load.get(at).copied() {
        let on = |support: &SupportedBy| matches!(support, SupportedBy::Item(under) if under == carrier);
        for (other, support) in standing {
            if on(support) && !load.contains(other) {
                load.push(other);
            }
        }
        at += 1;
    }
    load.split_off(1)
}
