//! What standards and handbooks say of the measures of things that people use: one row each, with its source.

use super::{Part, Prop, steps};
use crate::mesh::Bounds;

/// What of an object a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Height of where one sits: of its seat anchors.
    Seat,
    /// Height of where one lies: of its bed anchors, or of the largest surface of a bed.
    Bed,
    /// Height of the surface one works or eats at: the largest, and of several as large the highest.
    Top,
    /// Height of the highest surface that one has to reach.
    Reach,
    /// Height of the whole.
    Height,
    /// Height of the highest point of the parts of a name.
    PartTop(&'static str),
    /// Height of the middle of what hangs on a wall.
    HungMiddle,
    /// Height of the lower edge of an opening.
    Sill,
    /// Rise of each step.
    Riser,
    /// Depth of each step, without what the next one covers.
    Tread,
    /// Height of the part that moves: a door's leaf.
    LeafHeight,
    /// Width of the part that moves.
    LeafWidth,
}

/// One rule.
#[derive(Clone, Copy, Debug)]
pub struct Standard {
    /// Kinds of generators it is about.
    pub kinds: &'static [&'static str],
    /// Style words of which one must be there; none for the plain rule, which yields to those with words.
    pub styles: &'static [&'static str],
    /// What it is about.
    pub measure: Measure,
    /// Least and most, metres.
    pub range_m: [f32; 2],
    /// Where the range is from.
    pub source: &'static str,
}

/// A measure that leaves its range.
#[derive(Clone, Copy, Debug)]
pub struct Outside {
    /// The rule.
    pub standard: &'static Standard,
    /// What was measured, metres.
    pub value_m: f32,
}

/// Measures may be this far off: seats are upholstered, tops have bevels. Metres.
const SLACK_M: f32 = 0.005;

impl Measure {
    /// As it is said: `seat height`.
    pub fn words(self) -> &'static str {
        match self {
            Measure::Seat => "seat height",
            Measure::Bed => "lying height",
            Measure::Top => "top height",
            Measure::Reach => "highest reach",
            Measure::Height => "height",
            Measure::PartTop(_) => "rim height",
            Measure::HungMiddle => "height of the middle",
            Measure::Sill => "sill height",
            Measure::Riser => "riser",
            Measure::Tread => "tread",
            Measure::LeafHeight => "leaf height",
            Measure::LeafWidth => "leaf width",
        }
    }

    /// The measure of an object whose origin is `base_m` above the floor, one value for each place it has; none
    /// where it has nothing of the sort.
    pub fn of(self, prop: &Prop, base_m: f32) -> Vec<f32> {
        let anchors = |name: &str| -> Vec<f32> {
            prop.anchors.iter().filter(|a| a.name == name).map(|a| a.position.y + base_m).collect()
        };
        let one = |value: Option<f32>| -> Vec<f32> { value.map(|v| v + base_m).into_iter().collect() };
        match self {
            Measure::Seat => anchors("seat"),
            Measure::Bed if anchors("bed").is_empty() => one(largest(prop)),
            Measure::Bed => anchors("bed"),
            Measure::Top => one(largest(prop)),
            Measure::Reach => one(prop.supports.iter().map(|s| s.height).reduce(f32::max)),
            Measure::Height => vec![prop.bounds().max.y + base_m],
            Measure::PartTop(name) => one(bounds(prop, |part| part.name == name).map(|b| b.max.y)),
            Measure::HungMiddle => vec![(prop.bounds().min.y + prop.bounds().max.y) * 0.5 + base_m],
            Measure::Sill => vec![base_m],
            Measure::Riser => steps::risers(prop),
            Measure::Tread => steps::treads(prop),
            Measure::LeafHeight => leaf(prop).map(|size| size.y).into_iter().collect(),
            Measure::LeafWidth => leaf(prop).map(|size| size.x).into_iter().collect(),
        }
    }
}

impl Standard {
    /// How far a value is outside of the range; negative within.
    pub fn off(&self, value_m: f32) -> f32 {
        (self.range_m[0] - value_m).max(value_m - self.range_m[1])
    }
}

/// The rules for a kind with these style words, one for each measure that there is a rule for.
pub fn standards(kind: &str, is: &dyn Fn(&str) -> bool) -> Vec<&'static Standard> {
    let mut found: Vec<&'static Standard> = Vec::new();
    let mut rows: Vec<&'static Standard> = super::standards::STANDARDS.iter().collect();
    // Those with words first.
    rows.sort_by_key(|row| row.styles.is_empty());
    for row in rows {
        let meant = row.kinds.contains(&kind) && (row.styles.is_empty() || row.styles.iter().any(|s| is(s)));
        if meant && !found.iter().any(|f| f.measure == row.measure) {
            found.push(row);
        }
    }
    found
}

/// Which measures of an object whose origin is `base_m` above the floor leave their ranges; one finding for each
/// rule, the value that is farthest off.
pub fn outside(kind: &str, is: &dyn Fn(&str) -> bool, prop: &Prop, base_m: f32) -> Vec<Outside> {
    let worst = |standard: &'static Standard| {
        let values = standard.measure.of(prop, base_m).into_iter();
        let value_m = values.max_by(|a, b| standard.off(*a).total_cmp(&standard.off(*b)))?;
        (standard.off(value_m) > SLACK_M).then_some(Outside { standard, value_m })
    };
    standards(kind, is).into_iter().filter_map(worst).collect()
}

/// Height of the largest surface; of several within a tenth of it the highest.
fn largest(prop: &Prop) -> Option<f32> {
    let area = |s: &super::Support| {
        let n = s.outline.len();
        (0..n).map(|i| s.outline[i].perp_dot(s.outline[(i + 1) % n])).sum::<f32>() * 0.5
    };
    let most = prop.supports.iter().map(area).fold(0.0, f32::max);
    let large = prop.supports.iter().filter(|s| area(s) > most * 0.9);
    large.map(|s| s.height).reduce(f32::max)
}

/// Size of the box around the parts that move with the first joint.
fn leaf(prop: &Prop) -> Option<glam::Vec3> {
    bounds(prop, |part| part.joint == Some(0)).map(|b| b.max - b.min)
}

/// The box around some of the parts.
fn bounds(prop: &Prop, which: impl Fn(&Part) -> bool) -> Option<Bounds> {
    prop.parts.iter().filter(|part| which(part)).filter_map(|part| part.mesh.bounds()).reduce(Bounds::union)
}
