//! Coarser versions of an object for the distance.

use glam::{Vec2, Vec3};

use super::{Part, Prop};
use crate::mesh::uv::box_project;
use crate::mesh::{Simplify, TriMesh, pieces, shade, simplify, weld};

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
    [Level { share: 0.4, least: 0.01, error: 0.0075 }, Level { share: 0.12, least: 0.035, error: 0.017 }];

/// A leaf, a blade, a petal: so few triangles cannot become fewer.
const LEAF: usize = 8;

impl Prop {
    /// The object with fewer triangles: of many leaves some go and the others grow, of the rest small pieces go
    /// and surfaces lose what is seen least. Never so few that nothing is left.
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
        let parts = self.parts.iter().zip(kept);
        let parts = parts
            .map(|(part, kept)| Part { mesh: kept.fewer(share, diagonal_m * level.error), ..part.clone() });
        Prop { parts: parts.filter(|part| !part.mesh.triangles.is_empty()).collect(), ..self.clone() }
    }
}

/// What of a part is large enough to be seen.
struct Kept {
    leaves: Vec<TriMesh>,
    rest: Vec<TriMesh>,
}

impl Kept {
    fn of(mesh: &TriMesh, least_m: f32) -> Kept {
        let all = pieces(mesh);
        let many = all.len() > 12;
        let (leaves, rest): (Vec<TriMesh>, Vec<TriMesh>) =
            all.into_iter().partition(|piece| many && piece.triangles.len() <= LEAF);
        let seen = |piece: &TriMesh| piece.bounds().is_some_and(|b| b.size().length() >= least_m);
        Kept { leaves, rest: rest.into_iter().filter(seen).collect() }
    }

    fn is_empty(&self) -> bool {
        self.leaves.is_empty() && self.rest.is_empty()
    }

    fn triangles(&self) -> usize {
        self.leaves.iter().chain(&self.rest).map(|piece| piece.triangles.len()).sum()
    }

    fn fewer(self, share: f32, max_error_m: f32) -> TriMesh {
        let mut mesh = thinned(&self.rest, share, max_error_m);
        // Leaves cover what lies behind them: fewer of them are missed.
        let share = share.sqrt();
        let wanted = (self.leaves.len() as f32 * share).ceil().max(1.0);
        // Evenly through the list, so that no side goes bald; together they cover what all covered.
        let growth = (self.leaves.len() as f32 / wanted).sqrt();
        let mut due = 0.0;
        for leaf in self.leaves {
            due += share;
            if due >= 1.0 {
                due -= 1.0;
                mesh.append(grown(leaf, growth));
            }
        }
        mesh
    }
}

/// All pieces with a share of their triangles; what one cannot give, the others do.
fn thinned(pieces: &[TriMesh], share: f32, max_error_m: f32) -> TriMesh {
    let whole: usize = pieces.iter().map(|piece| piece.triangles.len()).sum();
    let target = whole as f32 * share;
    let made = |asked| TriMesh::merged(pieces.iter().map(|piece| thin(piece, asked, max_error_m)));
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
fn thin(piece: &TriMesh, share: f32, max_error_m: f32) -> TriMesh {
    let how = Simplify { share, max_error_m, lock_borders: false };
    let wanted = piece.triangles.len() as f32 * share * 1.2;
    let kept = simplify(piece, how);
    if kept.triangles.len() as f32 <= wanted.max(12.0) {
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

/// Larger about its middle; its texture grows with it.
fn grown(leaf: TriMesh, by: f32) -> TriMesh {
    let middle = leaf.positions.iter().copied().sum::<Vec3>() / leaf.positions.len().max(1) as f32;
    leaf.deformed(|p| middle + (p - middle) * by)
}
