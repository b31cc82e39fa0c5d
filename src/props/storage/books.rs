//! Rows of single books, upright, leaning or stacked, as people leave them on a shelf.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, extrude};
use crate::num::Stream;
use crate::num::math::{FRAC_PI_2, rot_x, rot_z};

/// Slots a generator with books declares for their covers, in the order [`Row::meshes`] gives them.
pub const COVERS: [&str; 3] = ["covers red", "covers green", "covers brown"];

/// Books on one board: meshes for the three cover slots, and the paper.
#[derive(Default)]
pub struct Row {
    /// By cover slot, see [`COVERS`].
    pub covers: [TriMesh; 3],
    /// The pages.
    pub paper: TriMesh,
}

impl Row {
    /// The row moved by `offset` metres.
    pub fn moved(self, offset: Vec3) -> Row {
        Row { covers: self.covers.map(|mesh| mesh.moved(offset)), paper: self.paper.moved(offset) }
    }

    /// Adds the row to an object whose generator declares [`COVERS`] and `"paper"`.
    pub fn add_to(self, shape: &mut crate::props::Shape) {
        for (mesh, slot) in self.covers.into_iter().zip(COVERS) {
            shape.add("books", slot, mesh);
        }
        shape.add("books", "paper", self.paper);
    }

    fn put(&mut self, slot: usize, [cover, paper]: [TriMesh; 2]) {
        self.covers[slot % 3].append(cover);
        self.paper.append(paper);
    }
}

/// Fills `width` metres from x = 0 rightwards with books no taller than `clear` and no deeper than
/// `depth`; they stand on y = 0, spines in the plane z = 0, pages behind. About `fill` (0..1) of the width
/// is taken.
pub fn row(width: f32, clear: f32, depth: f32, fill: f32, random: &mut Stream) -> Row {
    let mut row = Row::default();
    // Wide shelves get stouter books rather than ever more of them.
    let stout = (width / 1.2).clamp(1.0, 1.6);
    let end = width * fill.clamp(0.0, 1.0);
    let mut x = 0.002;
    while x < end - 0.05 {
        // Runs of the same series, then something else.
        let series = Book::any(clear, depth, random);
        let run = random.between(1, 5);
        if random.chance(0.12) && end - x > series.tall + 0.02 {
            x += stack(&mut row, x, clear, depth, random) + 0.012;
            continue;
        }
        for _ in 0..run {
            let book = series.sibling(clear, depth, stout, random);
            if x + book.thick > end {
                break;
            }
            let back = random.unit() * 0.012;
            row.put(book.slot, book.upright().map(|mesh| mesh.at(x + book.thick * 0.5, 0.0, -back)));
            x += book.thick + 0.0008;
        }
        if random.chance(0.22) && x < end - 0.09 {
            x += leaning(&mut row, x, clear, depth, random);
        }
    }
    row
}

/// One book leaning left on those before it; returns the width it takes.
fn leaning(row: &mut Row, x: f32, clear: f32, depth: f32, random: &mut Stream) -> f32 {
    let book = Book::any(clear * 0.94, depth, random);
    let angle = random.range(0.12, 0.24);
    let (sin, cos) = crate::num::math::sin_cos(angle);
    // Its foot slides away until the upper left edge touches the neighbour.
    let foot = x + book.tall * sin;
    let lean = |mesh: TriMesh| mesh.at(book.thick * 0.5, 0.0, 0.0).turned(rot_z(angle)).at(foot, 0.0, 0.0);
    row.put(book.slot, book.upright().map(lean));
    book.tall * sin + book.thick * cos + 0.003
}

/// A few books lying on each other; returns the width they take.
fn stack(row: &mut Row, x: f32, clear: f32, depth: f32, random: &mut Stream) -> f32 {
    let mut height = 0.0;
    let mut widest = 0.0f32;
    for _ in 0..random.between(2, 5) {
        let book = Book::any(clear.min(0.24), depth, random);
        if height + book.thick > clear - 0.03 {
            break;
        }
        // On its side, the spine still to the front.
        let lay = |mesh: TriMesh| mesh.turned(rot_z(-FRAC_PI_2)).at(x, height + book.thick * 0.5, 0.0);
        let back = random.unit() * 0.012 + 0.004;
        row.put(book.slot, book.upright().map(|mesh| lay(mesh).at(0.0, 0.0, -back)));
        height += book.thick + 0.0005;
        widest = widest.max(book.tall);
    }
    widest
}

#[derive(Clone, Copy)]
struct Book {
    tall: f32,
    deep: f32,
    thick: f32,
    slot: usize,
    grain: Vec2,
}

impl Book {
    fn any(clear: f32, depth: f32, random: &mut Stream) -> Book {
        let tall = random.range(0.17, 0.29).min(clear - 0.015);
        let deep = (tall * random.range(0.66, 0.8)).min(depth - 0.02);
        let grain = Vec2::new(random.unit() * 4.0, random.unit() * 4.0);
        Book { tall, deep, thick: random.range(0.016, 0.05), slot: random.below(3), grain }
    }

    fn sibling(self, clear: f32, depth: f32, stout: f32, random: &mut Stream) -> Book {
        let tall = (self.tall + random.signed() * 0.006).min(clear - 0.01);
        let deep = (self.deep + random.signed() * 0.004).min(depth - 0.015);
        let grain = self.grain + Vec2::splat(random.unit());
        Book { tall, deep, thick: (self.thick * random.range(0.7, 1.3) * stout).max(0.013), grain, ..self }
    }

    /// Cover and pages, standing on y = 0, spine to the front at z = 0, centred in x.
    fn upright(self) -> [TriMesh; 2] {
        let (half, board) = (self.thick * 0.5, 0.0025_f32.min(self.thick * 0.2));
        let round = (self.thick * 0.22).min(0.008);
        let spine = [(-half, -round), (-half * 0.62, -round * 0.3), (0.0, 0.0), (half * 0.62, -round * 0.3)];
        let mut outline: Vec<Vec2> = spine.iter().map(|(x, z)| Vec2::new(*x, *z)).collect();
        let inner = half - board;
        outline.extend([
            Vec2::new(half, -round),
            Vec2::new(half, -self.deep),
            Vec2::new(inner, -self.deep),
            Vec2::new(inner, -round - board),
            Vec2::new(-inner, -round - board),
            Vec2::new(-inner, -self.deep),
            Vec2::new(-half, -self.deep),
        ]);
        // Counter-clockwise as `extrude` expects; standing it up takes y to z.
        outline.reverse();
        let cover = extrude(&outline, self.tall, 0.0).turned(rot_x(FRAC_PI_2)).at(0.0, self.tall * 0.5, 0.0);
        let pages = Vec3::new(inner * 2.0, self.tall - 0.008, self.deep - round - board - 0.004);
        let paper = bevel_box(pages, 0.0).at(0.0, self.tall * 0.5, -round - board - pages.z * 0.5);
        [cover.uv_moved(self.grain), paper]
    }
}
