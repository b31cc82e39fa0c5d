//! Coarser versions of an object for the distance.

use glam::{Vec2, Vec3};

use super::{Part, Prop};
use crate::mesh::uv::box_project;
use crate::mesh::{Simplify, TriMesh, flaps, pieces, shade, simplify, volume_m3, weld};
use crate::num::math::pow;

/// One step further away.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Level {
    /// Share of the triangles to keep, 0..1.
    pub share: f32,
    /// Pieces smaller than this share of the object's diagonal are left out.
    pub least: f32,
    /// How far surfaces may move, as a share of the diagonal: shape goes before thrift.
    pub error: f32,
}

/// The levels after the object itself.
pub const LEVELS: [Level; 2] =
    [Level { share: 0.4, least: 0.015, error: 0.0075 }, Level { share: 0.11, least: 0.035, error: 0.017 }];

/// A leaf, a blade, a petal: so few triangles are folded cards, of which from afar one side is enough. What leaves are
/// made of is seen from both sides.
const LEAF: usize = 8;

impl Prop {
    /// The object with fewer triangles: leaves lose their undersides, then some go and the others grow; of the rest
    /// small pieces go and surfaces lose what is seen least. Never so few that nothing is left.
    pub fn coarser(&self, level: Level) -> Prop {
        let diagonal_m = self.bounds().size().length();
        let least_m = diagonal_m * level.least;
        let target = self.triangles() as f32 * level.share;
        let mut kept: Vec<Kept> = self.parts.iter().map(|part| Kept::of(&part.mesh, least_m)).collect();
        if kept.iter().all(Kept::is_empty) {
            kept = self.parts.iter().map(|part| Kept::of(&part.mesh, 0.0)).collect();
        }
        let left: usize = kept.iter().map(Kept::triangles).sum();
        let share = (target / left.max(1) as f32).min(1.0);
        let give =
            Give { most_m: diagonal_m * level.error, of_strand: level.error * level.error * STRAND_GIVE };
        let parts = self.parts.iter().zip(kept);
        let parts = parts.map(|(part, kept)| Part { mesh: kept.fewer(share, give), ..part.clone() });
        Prop { parts: parts.filter(|part| !part.mesh.triangles.is_empty()).collect(), ..self.clone() }
    }
}

/// How far surfaces may move.
#[derive(Clone, Copy)]
struct Give {
    /// Metres.
    most_m: f32,
    /// As a share of the thickness of a strand.
    of_strand: f32,
}

/// The give of strands over the square of a level's error: 0.26 and 1.36 thicknesses.
const STRAND_GIVE: f32 = 4700.0;

/// What of a part is large enough to be seen.
struct Kept {
    leaves: Vec<TriMesh>,
    rest: Vec<TriMesh>,
}

impl Kept {
    fn of(mesh: &TriMesh, least_m: f32) -> Kept {
        let all = flaps(mesh);
        let many = all.len() > 12;
        let (leaves, rest): (Vec<TriMesh>, Vec<TriMesh>) =
            all.into_iter().partition(|piece| many && piece.triangles.len() <= LEAF);
        let rest = if leaves.is_empty() { pieces(mesh) } else { rest };
        let seen = |piece: &TriMesh| piece.bounds().is_some_and(|b| b.size().length() >= least_m);
        Kept { leaves, rest: rest.into_iter().filter(seen).collect() }
    }

    fn is_empty(&self) -> bool {
        self.leaves.is_empty() && self.rest.is_empty()
    }

    fn triangles(&self) -> usize {
        self.leaves.iter().chain(&self.rest).map(|piece| piece.triangles.len()).sum()
    }

    fn fewer(self, share: f32, give: Give) -> TriMesh {
        let mut mesh = thinned(&self.rest, share, give);
        let whole: usize = self.leaves.iter().map(|leaf| leaf.triangles.len()).sum();
        let leaves: Vec<TriMesh> = self.leaves.into_iter().map(one_side).collect();
        let left: usize = leaves.iter().map(|leaf| leaf.triangles.len()).sum();
        // Leaves cover what lies behind them: fewer of them are missed.
        let share = (share * whole as f32 / left.max(1) as f32).min(1.0);
        let share = pow(share, 0.33);
        let wanted = (leaves.len() as f32 * share).ceil().max(1.0);
        // Evenly through the list, so that no side goes bald; together they cover what all covered (Cook et al. 2007,
        // "Stochastic Simplification of Aggregate Detail").
        let growth = leaves.len() as f32 / wanted;
        let mut due = 0.0;
        for leaf in leaves {
            due += share;
            if due >= 0.9999 {
                due -= 1.0;
                mesh.append(grown(leaf, growth));
            }
        }
        mesh
    }
}

/// All pieces with a share of their triangles; what one cannot give, the others do.
fn thinned(pieces: &[TriMesh], share: f32, give: Give) -> TriMesh {
    let whole: usize = pieces.iter().map(|piece| piece.triangles.len()).sum();
    let target = whole as f32 * share;
    let made = |asked| TriMesh::merged(pieces.iter().map(|piece| thin(piece, asked, give)));
    let (mut asked, mut mesh) = (share, made(share));
    for _ in 0..3 {
        let count = mesh.triangles.len() as f32;
        if count <= target * 1.1 {
            break;
        }
        asked *= target / count;
        mesh = made(asked);
    }
    mesh
}

/// Keeps seams and creases where that leaves few enough triangles; else only the shape, shaded and projected anew.
fn thin(piece: &TriMesh, share: f32, give: Give) -> TriMesh {
    let of_strand_m = strand(piece).map_or(f32::MAX, |thick_m| thick_m * give.of_strand);
    let max_error_m = give.most_m.min(of_strand_m);
    let how = Simplify { share, max_error_m, lock_borders: false };
    let wanted = piece.triangles.len() as f32 * share * 1.2;
    let kept = simplify(piece, how);
    if kept.triangles.len() as f32 <= wanted.max(FEWEST) {
        return kept;
    }
    let mut bare = piece.clone();
    weld::by_position(&mut bare);
    bare.uvs.iter_mut().for_each(|uv| *uv = Vec2::ZERO);
    let bare = simplify(&bare, how);
    if bare.triangles.len() < kept.triangles.len() { box_project(shade(bare, CREASE_RAD)) } else { kept }
}

/// Edges sharper than this stay hard, radians.
const CREASE_RAD: f32 = 0.7;

/// How thick a piece is that is a thin strand bent through many corners, metres: its place shows more than its form.
fn strand(piece: &TriMesh) -> Option<f32> {
    let long_m = piece.bounds()?.size().length();
    let area_m2 = piece.area_m2();
    let edges = piece.triangles.iter().map(|t| {
        let [a, b, c] = piece.corners(*t);
        a.distance(b).max(b.distance(c)).max(c.distance(a))
    });
    let is_bent = edges.fold(0.0, f32::max) < long_m * 0.4;
    // A tube of diameter d has a quarter of d times its surface for its volume.
    let thick_m = (4.0 * volume_m3(piece).abs()) as f32 / area_m2.max(1e-9);
    (is_bent && area_m2 < long_m * long_m * 0.25 && thick_m > 0.0).then_some(thick_m)
}

/// Nothing solid has fewer triangles.
const FEWEST: f32 = 4.0;

/// The side of a leaf that shows most of it, about half its triangles; all of it where it has no other side.
fn one_side(mut leaf: TriMesh) -> TriMesh {
    let area = |t: &[u32; 3]| {
        let [a, b, c] = leaf.corners(*t);
        (b - a).cross(c - a)
    };
    let areas: Vec<Vec3> = leaf.triangles.iter().map(area).collect();
    let whole: f32 = areas.iter().map(|area| area.length()).sum();
    if areas.iter().sum::<Vec3>().length() > whole * 0.2 {
        return leaf;
    }
    let side = |way: &Vec3| -> Vec<bool> { areas.iter().map(|area| area.dot(*way) > 0.0).collect() };
    let shows = |side: &Vec<bool>| -> f32 {
        areas.iter().zip(side).filter(|(_, seen)| **seen).map(|(area, _)| area.length()).sum()
    };
    let sides =
        areas.iter().map(side).filter(|side| side.iter().filter(|seen| **seen).count() * 2 <= side.len());
    let Some(most) = sides.max_by(|a, b| shows(a).total_cmp(&shows(b))) else { return leaf };
    let mut seen = most.into_iter();
    leaf.triangles.retain(|_| seen.next().unwrap_or(true));
    weld::used(&leaf)
}

/// So many times as large about its middle, its texture with it; what is long and narrow only wider, so that it
/// reaches no further than before.
fn grown(leaf: TriMesh, by: f32) -> TriMesh {
    let middle = leaf.positions.iter().copied().sum::<Vec3>() / leaf.positions.len().max(1) as f32;
    let far = leaf.positions.iter().map(|p| *p - middle);
    let far = far.reduce(|a, b| if b.length_squared() > a.length_squared() { b } else { a });
    let along = far.unwrap_or(Vec3::X).normalize_or(Vec3::X);
    let across = |p: Vec3| (p - middle).reject_from_normalized(along);
    let wide = leaf.positions.iter().map(|p| across(*p).length()).fold(0.0, f32::max);
    let long = leaf.positions.iter().map(|p| (*p - middle).dot(along).abs()).fold(0.0, f32::max);
    if wide * NARROW < long {
        return leaf.deformed(|p| p + across(p) * (by - 1.0));
    }
    let by = by.sqrt();
    leaf.deformed(|p| middle + (p - middle) * by)
}

/// How many times as long as wide a narrow leaf is.
const NARROW: f32 = 2.5;
