//! One house as a shell: a front with a door and windows in reveals, plain other sides, a roof.

use glam::{Vec2, Vec3};

use super::super::look::Paint;
use crate::mesh::{TriMesh, bevel_box, box_project_faces};
use crate::num::Seed;

/// Height of the ground storey and of the others, metres.
const STOREYS_M: [f32; 2] = [3.4, 3.0];
/// How far walls go on below the ground, metres.
const BELOW_M: f32 = 1.2;
/// Depth of reveals, metres.
const REVEAL_M: f32 = 0.16;
/// Overhang of eaves, metres.
const EAVES_M: f32 = 0.4;

/// What a house is like.
pub struct Facade {
    /// Width of the front (x), metres.
    pub width_m: f32,
    /// Depth behind the front (−z), metres.
    pub depth_m: f32,
    /// Number of storeys, 1 at least.
    pub storeys: u32,
    /// A flat roof behind a parapet, or a pitched one.
    pub flat: bool,
    /// Large panes in the ground storey.
    pub shop: bool,
    /// Material phrase of its walls.
    pub wall: String,
    /// Material phrase of its roof.
    pub roof: String,
}

/// The house, origin at the middle of the front's foot, front towards +Z; triangles by material.
pub fn facade(plan: &Facade, seed: Seed) -> Vec<(Paint, TriMesh)> {
    let mut random = seed.stream("facade");
    let half = plan.width_m * 0.5;
    let storeys = plan.storeys.max(1);
    let eaves = STOREYS_M[0] + STOREYS_M[1] * (storeys - 1) as f32 + if plan.flat { 0.9 } else { 0.2 };
    let holes = holes(plan, random.chance(0.5));
    let mut wall = TriMesh::default();
    let mut glass = TriMesh::default();
    let mut trim: Vec<TriMesh> = Vec::new();
    let mut door: Vec<TriMesh> = Vec::new();
    front(&mut wall, &holes, half, eaves);
    for hole in &holes {
        let ([x0, y0], [x1, y1]) = (hole.low, hole.high);
        let size = Vec2::new(x1 - x0, y1 - y0);
        let middle = Vec3::new((x0 + x1) * 0.5, (y0 + y1) * 0.5, 0.0);
        reveal(&mut wall, hole);
        let bar = |w: f32, h: f32, dx: f32, dy: f32| {
            bevel_box(Vec3::new(w, h, 0.06), 0.01).moved(middle + Vec3::new(dx, dy, -REVEAL_M + 0.02))
        };
        if hole.door {
            let leaf = bevel_box(Vec3::new(size.x, size.y, 0.06), 0.01);
            door.push(leaf.moved(middle - Vec3::Z * (REVEAL_M - 0.03)));
            for (dx, dy) in [(-0.22, 0.22), (0.22, 0.22), (-0.22, -0.24), (0.22, -0.24)] {
                let panel = bevel_box(Vec3::new(size.x * 0.34, size.y * 0.36, 0.05), 0.02);
                door.push(panel.moved(middle + Vec3::new(dx * size.x, dy * size.y, -REVEAL_M + 0.05)));
            }
            trim.push(bevel_box(Vec3::new(size.x + 0.3, 0.14, 0.34), 0.02).at(middle.x, 0.02, 0.12));
            trim.push(bevel_box(Vec3::new(size.x + 0.44, 0.2, 0.12), 0.02).at(middle.x, y1 + 0.12, 0.05));
            continue;
        }
        let corners =
            [(x0, y0), (x1, y0), (x1, y1), (x0, y1)].map(|(x, y)| Vec3::new(x, y, -REVEAL_M + 0.01));
        quad(&mut glass, corners, Vec3::Z);
        for side in [-0.5, 0.5] {
            trim.push(bar(0.07, size.y, side * (size.x - 0.07), 0.0));
            trim.push(bar(size.x, 0.07, 0.0, side * (size.y - 0.07)));
        }
        trim.push(bar(0.05, size.y, 0.0, 0.0));
        trim.push(bar(size.x, 0.05, 0.0, size.y * 0.18));
        trim.push(bevel_box(Vec3::new(size.x + 0.24, 0.09, 0.2), 0.015).at(middle.x, y0 - 0.045, 0.04));
    }
    // A plinth beside the door, and a band over the ground storey.
    let gap = holes.iter().find(|hole| hole.door).map_or([half; 2], |hole| [hole.low[0], hole.high[0]]);
    for (from, to) in [(-half - 0.03, gap[0]), (gap[1], half + 0.03)] {
        let size = Vec3::new((to - from).max(0.01), 0.5 + BELOW_M, 0.06);
        trim.push(bevel_box(size, 0.015).at((from + to) * 0.5, (0.5 - BELOW_M) * 0.5, 0.01));
    }
    if storeys > 1 {
        trim.push(bevel_box(Vec3::new(plan.width_m + 0.04, 0.16, 0.1), 0.02).at(
            0.0,
            STOREYS_M[0] - 0.1,
            0.03,
        ));
    }
    let mut roof = TriMesh::default();
    sides(&mut wall, plan, eaves, half);
    if plan.flat {
        trim.push(bevel_box(Vec3::new(plan.width_m + 0.16, 0.24, 0.3), 0.03).at(0.0, eaves - 0.1, 0.06));
        let top = [(-half, 0.0), (half, 0.0), (half, -plan.depth_m), (-half, -plan.depth_m)];
        quad(&mut roof, top.map(|(x, z)| Vec3::new(x, eaves - 0.5, z)), Vec3::Y);
        parapet(&mut wall, plan, eaves, half);
    } else {
        pitched(&mut roof, &mut wall, plan, eaves, half);
        let x = half * random.range(-0.6, 0.6);
        let tall = plan.depth_m * 0.5 + 0.9;
        let stack =
            bevel_box(Vec3::new(0.7, tall, 0.6), 0.03).at(x, eaves + tall * 0.5, -plan.depth_m * 0.55);
        wall.append(box_project_faces(&stack));
    }
    let merged = |meshes: Vec<TriMesh>| box_project_faces(&TriMesh::merged(meshes));
    vec![
        (Paint::of(&plan.wall), wall),
        (Paint::of(&plan.roof), roof),
        (Paint::of("limestone"), merged(trim)),
        (Paint::of(DOORS[random.below(DOORS.len())]), merged(door)),
        (Paint::of("black glossy ceramic"), glass),
    ]
}

const DOORS: [&str; 3] = ["green painted wood", "navy painted wood", "dark oak wood"];

/// An opening of the front.
struct Hole {
    low: [f32; 2],
    high: [f32; 2],
    door: bool,
}

/// The door in the ground storey, windows evenly over the rest.
fn holes(plan: &Facade, left: bool) -> Vec<Hole> {
    let columns = (plan.width_m / 2.3).floor().max(2.0) as usize;
    let step = plan.width_m / columns as f32;
    let entrance = if left { 0 } else { columns - 1 };
    let mut holes = Vec::new();
    for storey in 0..plan.storeys.max(1) {
        let floor = if storey == 0 { 0.0 } else { STOREYS_M[0] + STOREYS_M[1] * (storey - 1) as f32 };
        for column in 0..columns {
            let x = -plan.width_m * 0.5 + step * (column as f32 + 0.5);
            let (half, low, high, door) = match (storey, column == entrance) {
                (0, true) => (0.52, 0.09, 2.3, true),
                (0, false) if plan.shop => (step * 0.44, 0.6, 2.7, false),
                (0, false) => (0.52, 1.0, 2.45, false),
                _ => (0.5, 0.85, 2.4, false),
            };
            holes.push(Hole { low: [x - half, floor + low], high: [x + half, floor + high], door });
        }
    }
    holes
}

/// The front with its holes: cut along the edges of all of them, cells inside holes left out.
fn front(wall: &mut TriMesh, holes: &[Hole], half: f32, top: f32) {
    let cuts = |ends: [f32; 2], axis: usize| {
        let of = holes.iter().flat_map(|h| [h.low[axis], h.high[axis]]);
        let mut cuts: Vec<f32> = ends.into_iter().chain(of).collect();
        cuts.sort_by(f32::total_cmp);
        cuts.dedup_by(|a, b| (*a - *b).abs() < 1e-4);
        cuts
    };
    let (across, up) = (cuts([-half, half], 0), cuts([-BELOW_M, top], 1));
    for u in across.windows(2) {
        for v in up.windows(2) {
            let (x, y) = ((u[0] + u[1]) * 0.5, (v[0] + v[1]) * 0.5);
            let open = |h: &Hole| h.low[0] < x && x < h.high[0] && h.low[1] < y && y < h.high[1];
            if !holes.iter().any(open) {
                let corners = [(u[0], v[0]), (u[1], v[0]), (u[1], v[1]), (u[0], v[1])];
                quad(wall, corners.map(|(x, y)| Vec3::new(x, y, 0.0)), Vec3::Z);
            }
        }
    }
}

fn reveal(wall: &mut TriMesh, hole: &Hole) {
    let ([x0, y0], [x1, y1]) = (hole.low, hole.high);
    let mut side = |a: [f32; 2], b: [f32; 2], normal: Vec3| {
        let at = |p: [f32; 2], z: f32| Vec3::new(p[0], p[1], z);
        quad(wall, [at(a, 0.0), at(b, 0.0), at(b, -REVEAL_M), at(a, -REVEAL_M)], normal);
    };
    side([x0, y0], [x0, y1], Vec3::X);
    side([x1, y0], [x1, y1], Vec3::NEG_X);
    side([x0, y0], [x1, y0], Vec3::Y);
    side([x0, y1], [x1, y1], Vec3::NEG_Y);
}

/// The walls that are no front.
fn sides(wall: &mut TriMesh, plan: &Facade, top: f32, half: f32) {
    let back = -plan.depth_m;
    for (a, b, normal) in [
        (Vec2::new(-half, 0.0), Vec2::new(-half, back), Vec3::NEG_X),
        (Vec2::new(half, 0.0), Vec2::new(half, back), Vec3::X),
        (Vec2::new(-half, back), Vec2::new(half, back), Vec3::NEG_Z),
    ] {
        let at = |p: Vec2, y: f32| Vec3::new(p.x, y, p.y);
        quad(wall, [at(a, -BELOW_M), at(b, -BELOW_M), at(b, top), at(a, top)], normal);
    }
}

/// The inner faces of the parapet.
fn parapet(wall: &mut TriMesh, plan: &Facade, top: f32, half: f32) {
    let (x, z) = (half - 0.02, plan.depth_m - 0.02);
    for (a, b, normal) in [
        (Vec2::new(-x, -0.02), Vec2::new(x, -0.02), Vec3::NEG_Z),
        (Vec2::new(-x, -z), Vec2::new(x, -z), Vec3::Z),
        (Vec2::new(-x, -0.02), Vec2::new(-x, -z), Vec3::X),
        (Vec2::new(x, -0.02), Vec2::new(x, -z), Vec3::NEG_X),
    ] {
        let at = |p: Vec2, y: f32| Vec3::new(p.x, y, p.y);
        quad(wall, [at(a, top - 0.5), at(b, top - 0.5), at(b, top), at(a, top)], normal);
    }
}

/// A roof with its ridge along the front, and the gables under it.
fn pitched(roof: &mut TriMesh, wall: &mut TriMesh, plan: &Facade, eaves: f32, half: f32) {
    let (run, rise) = (plan.depth_m * 0.5, plan.depth_m * 0.5 * 0.85);
    let (reach, over) = (half + 0.12, EAVES_M);
    let ridge = Vec3::new(0.0, eaves + rise, -run);
    let drop = over * rise / run;
    for (z, normal) in [(over, Vec3::new(0.0, run, rise)), (-plan.depth_m - over, Vec3::new(0.0, run, -rise))]
    {
        let foot = Vec3::new(0.0, eaves - drop, z);
        for (lift, normal) in [(0.14, normal), (0.0, -normal)] {
            let up = normal.normalize_or_zero().abs() * lift * Vec3::Y;
            let corners = [
                foot - Vec3::X * reach,
                foot + Vec3::X * reach,
                ridge + Vec3::X * reach,
                ridge - Vec3::X * reach,
            ];
            slope(roof, corners.map(|p| p + up), normal);
        }
        // The thickness that one sees at the eaves and the gables.
        let rim = [foot - Vec3::X * reach, foot + Vec3::X * reach];
        let up = Vec3::Y * 0.11;
        quad(roof, [rim[0], rim[1], rim[1] + up, rim[0] + up], Vec3::Z * (z + run).signum());
        for side in [-1.0, 1.0] {
            let x = Vec3::X * reach * side;
            quad(roof, [foot + x, ridge + x, ridge + x + up, foot + x + up], Vec3::X * side);
        }
    }
    for side in [-1.0, 1.0] {
        let x = half * side;
        let corners =
            [Vec3::new(x, eaves, 0.0), Vec3::new(x, eaves, -plan.depth_m), Vec3::new(x, ridge.y, ridge.z)];
        let first = wall.positions.len() as u32;
        for p in corners {
            wall.vertex(p, Vec3::X * side, Vec2::new(p.z, -p.y));
        }
        wall.triangles.push(if side > 0.0 {
            [first, first + 1, first + 2]
        } else {
            [first, first + 2, first + 1]
        });
    }
}

/// A quad whose texture runs up the slope.
fn slope(mesh: &mut TriMesh, corners: [Vec3; 4], normal: Vec3) {
    let rise = corners[3].distance(corners[0]);
    let uv = |i: usize| Vec2::new(corners[i].x, if i < 2 { rise } else { 0.0 });
    put(mesh, [0, 1, 2, 3].map(|i| (corners[i], uv(i))), normal);
}

/// An upright or level quad, texture coordinates in metres.
fn quad(mesh: &mut TriMesh, corners: [Vec3; 4], normal: Vec3) {
    let n = normal.abs();
    let uv = |p: Vec3| match n {
        _ if n.y > n.x.max(n.z) => Vec2::new(p.x, p.z),
        _ if n.x > n.z => Vec2::new(p.z, -p.y),
        _ => Vec2::new(p.x, -p.y),
    };
    put(mesh, corners.map(|p| (p, uv(p))), normal);
}

fn put(mesh: &mut TriMesh, corners: [(Vec3, Vec2); 4], normal: Vec3) {
    let normal = normal.normalize_or_zero();
    let facing = (corners[1].0 - corners[0].0).cross(corners[2].0 - corners[0].0).dot(normal) > 0.0;
    let ids = corners.map(|(position, uv)| mesh.vertex(position, normal, uv));
    mesh.quad(if facing { ids } else { [ids[0], ids[3], ids[2], ids[1]] });
}
