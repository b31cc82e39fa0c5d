//! How items stand to each other and to the room.

use serde::{Deserialize, Serialize};

use super::ItemId;

/// "`subject` is `kind` `target`".
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Relation {
    /// The item that is placed by it.
    pub subject: ItemId,
    /// How.
    pub kind: RelationKind,
    /// To what.
    pub target: Target,
    /// True when the prompt says so (it is reported when it cannot be kept), false for habits of the place.
    pub asked: bool,
    /// How much it counts beside others.
    #[serde(default, skip_serializing_if = "Force::is_usual")]
    pub force: Force,
}

/// How much a relation counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Force {
    /// What is asked for counts twice as much as a habit.
    #[default]
    Usual,
    /// Rather is its subject left out than the relation missed.
    Hard,
    /// Counts so many times as much as a habit; values below 0 count as 0.
    Soft(f32),
}

/// The ways in which one thing stands to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RelationKind {
    /// On a surface of the target.
    On,
    /// Back to a wall. Target: room.
    AgainstWall,
    /// In a corner of the room. Target: room.
    InCorner,
    /// In the middle of the room (or under the ceiling's middle). Target: room.
    Centered,
    /// Within about a metre of the target item, door or window.
    Near,
    /// As far from the target as the room allows.
    Far,
    /// One of several spread around the target, facing it: chairs at a table.
    Around,
    /// Turned so that its front looks at the target.
    Facing,
    /// At the side of the target, same heading: a night stand by a bed.
    Beside,
    /// Before the target's front, facing it: a chair at a desk.
    InFrontOf,
    /// Behind the target's back.
    Behind,
    /// Half way between two items.
    Between,
    /// Centred beneath (a rug under a table) the target.
    Under,
    /// Centred above (a lamp over a table, a picture over a fireplace) the target.
    Above,
    /// In a row with the other items of its kind that share the relation. Target: room.
    Row,
    /// In one line, evenly, with the other items of its kind that share the relation: pictures at one height,
    /// candles along a shelf. Target: room, or what they are in line at.
    Aligned,
    /// In rows and columns, evenly, with the other items of its kind that share the relation. Target: room.
    Grid,
    /// One of a pair that mirror each other about the middle of the target: lamps at a bed.
    Symmetric,
    /// On top of the target, middle over middle: a crate on a crate.
    Stacked,
    /// On a surface of the target that something covers or that walls surround: a sword in a chest.
    Inside,
}

impl RelationKind {
    /// Whether it is kept together with others of the same kind that share it.
    pub fn is_shared(self) -> bool {
        matches!(
            self,
            RelationKind::Row | RelationKind::Aligned | RelationKind::Grid | RelationKind::Symmetric
        )
    }

    /// Whether it puts its subject onto its target.
    pub fn carries(self) -> bool {
        matches!(self, RelationKind::On | RelationKind::Stacked | RelationKind::Inside)
    }

    /// How it is said before its target: `in front of`.
    pub fn words(self) -> &'static str {
        match self {
            RelationKind::On => "on",
            RelationKind::AgainstWall => "against a wall of",
            RelationKind::InCorner => "in a corner of",
            RelationKind::Centered => "in the middle of",
            RelationKind::Near => "near",
            RelationKind::Far => "far from",
            RelationKind::Around => "around",
            RelationKind::Facing => "facing",
            RelationKind::Beside => "beside",
            RelationKind::InFrontOf => "in front of",
            RelationKind::Behind => "behind",
            RelationKind::Between => "between",
            RelationKind::Under => "under",
            RelationKind::Above => "above",
            RelationKind::Row => "in a row in",
            RelationKind::Aligned => "in line with the others at",
            RelationKind::Grid => "in a grid with the others in",
            RelationKind::Symmetric => "opposite its twin about",
            RelationKind::Stacked => "stacked on",
            RelationKind::Inside => "inside",
        }
    }
}

/// What a relation refers to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// The room itself.
    Room,
    /// The entrance.
    Door,
    /// Any window.
    Window,
    /// An item.
    Item(ItemId),
    /// Two items, for [`RelationKind::Between`].
    Items(ItemId, ItemId),
}

impl Target {
    /// The items that it names.
    pub fn items(&self) -> Vec<&ItemId> {
        match self {
            Target::Item(a) => vec![a],
            Target::Items(a, b) => vec![a, b],
            Target::Room | Target::Door | Target::Window => Vec::new(),
        }
    }
}

impl Force {
    /// Whether nothing special is said.
    pub fn is_usual(&self) -> bool {
        *self == Force::Usual
    }
}

impl Relation {
    /// A relation of usual force.
    pub fn new(subject: ItemId, kind: RelationKind, target: Target, asked: bool) -> Relation {
        Relation { subject, kind, target, asked, force: Force::Usual }
    }

    /// How much it counts beside others; a habit counts 1.
    pub fn weight(&self) -> f32 {
        match self.force {
            Force::Usual if self.asked => 2.0,
            Force::Usual => 1.0,
            Force::Hard => 20.0,
            Force::Soft(weight) => {
                if weight.is_finite() {
                    weight.clamp(0.0, 20.0)
                } else {
                    1.0
                }
            }
        }
    }

    /// The relation in words, `title` naming items: `the stool against a wall of the room`.
    pub fn in_words(&self, title: &dyn Fn(&ItemId) -> String) -> String {
        let target = match &self.target {
            Target::Room => "the room".into(),
            Target::Door => "the door".into(),
            Target::Window => "a window".into(),
            Target::Item(id) => format!("the {}", title(id)),
            Target::Items(a, b) => format!("the {} and the {}", title(a), title(b)),
        };
        let must = if self.force == Force::Hard { ", in any case" } else { "" };
        format!("the {} {} {target}{must}", title(&self.subject), self.kind.words())
    }

    /// Whether it mentions the item.
    pub fn names(&self, id: &ItemId) -> bool {
        self.target.items().contains(&id) || self.subject == *id
    }
}
