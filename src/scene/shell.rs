//! A room itself as geometry: floor, walls, skirting, ceiling.

use glam::{Vec2, Vec3};

use super::casing::casing;
use super::roof::roof;
use super::stairs::flight;
use super::wall::wall;
use crate::layout::{OpeningKind, Place};
use crate::mesh::{TriMesh, bevel_box, plate};
use crate::spec::Surface;

/// One piece of the shell.
#[derive(Debug)]
pub struct ShellPiece {
    /// What a person calls it, e.g. `North wall`.
    pub name: String,
    /// Which surface it belongs to.
    pub surface: Surface,
    /// Whether it is trim (skirting), made of the floor's material.
    pub trim: bool,
    /// The triangles, texture coordinates in metres.
    pub mesh: TriMesh,
}

/// Height and thickness of skirting boards, metres.
const SKIRTING: Vec2 = Vec2::new(0.09, 0.012);

/// Everything that encloses a room; nothing outdoors.
pub fn shell(place: &Place) -> Vec<ShellPiece> {
    let piece = |name: String, surface, mesh| ShellPiece { name, surface, trim: false, mesh };
    if !place.indoor {
        return Vec::new();
    }
    let floor = |outline: &[Vec2]| place.stairs.map_or_else(|| plate(outline, 0.0), |s| flight(outline, &s));
    let grown = grown(place);
    let ceiling = TriMesh::merged([
        roof(place).unwrap_or_else(|| plate(&place.outline, place.height_m).flipped()),
        plate(&grown, place.height_m + 0.05),
    ]);
    let mut pieces = vec![
        piece(if place.stairs.is_some() { "Stairs" } else { "Floor" }.into(), Surface::Floor, floor(&grown)),
        piece("Ceiling".into(), Surface::Ceiling, ceiling),
    ];
    for index in 0..place.outline.len() {
        let name = wall_name(place, index);
        pieces.push(piece(format!("{name} wall"), Surface::Wall, wall(place, index)));
        // Skirting would run through the steps.
        let board = if place.stairs.is_some() { TriMesh::default() } else { skirting(place, index) };
        if !board.triangles.is_empty() {
            let name = format!("{name} skirting");
            pieces.push(ShellPiece { name, surface: Surface::Wall, trim: true, mesh: board });
        }
    }
    for way in place.openings.iter().filter(|o| o.kind == OpeningKind::Passage) {
        let name = format!("{} casing", wall_name(place, way.wall));
        pieces.push(ShellPiece { name, surface: Surface::Wall, trim: true, mesh: casing(place, way) });
    }
    number_duplicates(&mut pieces);
    pieces
}

/// The outline moved out to the middle of the walls, so that no light leaks in at the edges.
fn grown(place: &Place) -> Vec<Vec2> {
    let n = place.outline.len();
    let reach = crate::layout::place::WALL_M * 0.5;
    let corner = |i: usize| {
        let (a, b) = (place.inward((i + n - 1) % n), place.inward(i));
        place.outline[i] - (a + b) * reach / (1.0 + a.dot(b)).max(0.1)
    };
    (0..n).map(corner).collect()
}

/// Boards along the foot of a wall, between its doors.
fn skirting(place: &Place, index: usize) -> TriMesh {
    let (start, end) = place.edge(index);
    let length = start.distance(end);
    let mut stops: Vec<(f32, f32)> = place
        .openings
        .iter()
        .filter(|o| o.wall == index && o.kind.is_way())
        .map(|o| (o.along_m - o.width_m * 0.5 - 0.08, o.along_m + o.width_m * 0.5 + 0.08))
        .collect();
    stops.sort_by(|a, b| a.0.total_cmp(&b.0));
    stops.push((length, length));
    let mut boards = Vec::new();
    let mut from = 0.0;
    for (stop, next) in stops {
        if stop - from > 0.05 {
            let board = bevel_box(Vec3::new(stop - from, SKIRTING.x, SKIRTING.y), 0.004);
            boards.push(board.at((from + stop) * 0.5, SKIRTING.x * 0.5, SKIRTING.y * 0.5));
        }
        from = next;
    }
    TriMesh::merged(boards).yawed(place.heading(index)).moved(Vec3::new(start.x, 0.0, start.y))
}

fn wall_name(place: &Place, index: usize) -> &'static str {
    let inward = place.inward(index);
    // +Z is south on a map with north up.
    match (inward.x.abs() > inward.y.abs(), inward.x > 0.0, inward.y > 0.0) {
        (true, true, _) => "West",
        (true, false, _) => "East",
        (false, _, true) => "North",
        (false, _, false) => "South",
    }
}

fn number_duplicates(pieces: &mut [ShellPiece]) {
    let names: Vec<String> = pieces.iter().map(|p| p.name.clone()).collect();
    for (i, piece) in pieces.iter_mut().enumerate() {
        let before = names[..i].iter().filter(|name| **name == names[i]).count();
        if before > 0 {
            piece.name = format!("{} {}", names[i], before + 1);
        }
    }
}
