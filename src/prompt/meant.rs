//! Finds what "it" and "them" mean.

use super::draft::{AskedTarget, Count, Draft};
use super::vocabulary::Vocabulary;
use crate::spec::{Mounting, RelationKind};

/// What the subject stands so to, of all that was named before it; `it` is what the sentence is about, if it can be.
pub fn meant(
    draft: &Draft,
    vocabulary: &Vocabulary,
    kind: RelationKind,
    subject: usize,
    it: Option<usize>,
    plural: bool,
) -> Option<AskedTarget> {
    let fits = |index: &usize| *index != subject && can_be(draft, vocabulary, kind, *index);
    let several = |index: &usize| fits(index) && is_several(draft, *index);
    let before = || (0..subject).rev();
    let many = if plural { before().find(several) } else { None };
    if kind == RelationKind::Between {
        let pair = |index: &usize| fits(index) && draft.mentions[*index].count == Count::Of(2, 2);
        let two = many
            .or(before().find(pair))
            .or(before().find(several).filter(|_| it.is_none_or(|it| !fits(&it))));
        if let Some(two) = two {
            return Some(AskedTarget::Between(two, two));
        }
        let mut last = before().filter(fits);
        let (b, a) = (last.next()?, last.next()?);
        return Some(AskedTarget::Between(a, b));
    }
    many.or(it.filter(fits)).or(before().find(fits)).or(it).map(AskedTarget::Mention)
}

/// The first of these mentions that are several and that something can stand so to.
pub fn several(
    draft: &Draft,
    vocabulary: &Vocabulary,
    kind: RelationKind,
    mut among: std::ops::Range<usize>,
) -> Option<usize> {
    among.find(|index| is_several(draft, *index) && can_be(draft, vocabulary, kind, *index))
}

fn is_several(draft: &Draft, index: usize) -> bool {
    match draft.mentions[index].count {
        Count::Of(_, high) => high > 1,
        Count::Several | Count::Those => true,
        Count::That => false,
    }
}

/// Small things lie on what has a top; everything else refers to what stands on the floor or hangs.
fn can_be(draft: &Draft, vocabulary: &Vocabulary, relation: RelationKind, index: usize) -> bool {
    let Some(mention) = draft.mentions.get(index) else { return false };
    let plays = |role: &str| vocabulary.plays(&mention.kind, role);
    let mounting = vocabulary.kinds.get(&mention.kind).map_or(Mounting::Floor, |kind| kind.mounting);
    match relation {
        RelationKind::On => plays("top") || plays("table") || (mounting == Mounting::Floor && !plays("seat")),
        RelationKind::Above => plays("table") || (mounting == Mounting::Floor && !plays("seat")),
        RelationKind::Inside => plays("container") || plays("top"),
        _ => !matches!(mounting, Mounting::Surface | Mounting::Flat),
    }
}
