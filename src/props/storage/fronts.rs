//! Doors, drawer fronts and handles, shared by everything with a front.

use glam::{Vec2, Vec3};

use super::case::Opening;
use crate::mesh::{TriMesh, bar, bevel_box, lathe, smooth_path};
use crate::num::Stream;
use crate::num::math::{FRAC_PI_2, rot_x};
use crate::props::{Motion, Shape};

/// A framed door with raised panels, centred on the origin in x and y, its front in z = 0, `thick` deep.
/// `panels` are set one above the other.
pub fn framed_door(width: f32, height: f32, thick: f32, panels: usize, grain: &mut Stream) -> TriMesh {
    let frame = (width * 0.17).clamp(0.02, 0.075).min(height * 0.2);
    let panels = panels.max(1);
    let mut door = TriMesh::default();
    let mut piece = |size: Vec3, x: f32, y: f32, z: f32| {
        let shift = Vec2::new(grain.unit() * 3.0, grain.unit() * 3.0);
        door.append(bevel_box(size, 0.003).uv_moved(shift).at(x, y, z));
    };
    for side in [-1.0, 1.0] {
        piece(Vec3::new(frame, height, thick), side * (width - frame) * 0.5, 0.0, -thick * 0.5);
    }
    let inner = width - frame * 2.0;
    let pitch = (height - frame) / panels as f32;
    for i in 0..=panels {
        let y = -height * 0.5 + frame * 0.5 + pitch * i as f32;
        piece(Vec3::new(inner + 0.002, frame, thick - 0.001), 0.0, y, -thick * 0.5);
    }
    for i in 0..panels {
        let y = -height * 0.5 + frame * 0.5 + pitch * (i as f32 + 0.5);
        let tall = pitch - frame;
        piece(Vec3::new(inner + 0.002, tall + 0.002, thick * 0.4), 0.0, y, -thick * 0.62);
        // The raised field, its edges sloping to the groove.
        let slope = (inner.min(tall) * 0.2).min(0.03);
        let field = Vec2::new(inner - slope, tall - slope);
        if field.min_element() > 0.02 {
            piece(Vec3::new(field.x, field.y, thick * 0.5), 0.0, y, -thick * 0.42);
        }
    }
    door
}

/// A door of upright planks, placed as [`framed_door`].
pub fn plank_door(width: f32, height: f32, thick: f32, grain: &mut Stream) -> TriMesh {
    let planks = (width / 0.13).round().max(2.0);
    let wide = width / planks;
    let boards = (0..planks as usize).map(|i| {
        let proud = grain.unit() * 0.003;
        let board = bevel_box(Vec3::new(wide - 0.002, height - grain.unit() * 0.004, thick - proud), 0.005);
        let x = -width * 0.5 + wide * (i as f32 + 0.5);
        board.uv_moved(Vec2::splat(grain.unit() * 4.0)).at(x, 0.0, -thick * 0.5 - proud * 0.5)
    });
    TriMesh::merged(boards)
}

/// A drawer front with an eased rim and a raised field, placed as [`framed_door`].
pub fn drawer_front(width: f32, height: f32, thick: f32, plain: bool, grain: &mut Stream) -> TriMesh {
    let shift = Vec2::new(grain.unit() * 3.0, grain.unit() * 3.0);
    let board = thick * if plain { 1.0 } else { 0.75 };
    let mut front = bevel_box(Vec3::new(width, height, board), 0.004).at(0.0, 0.0, board * 0.5 - thick);
    let rim = (height * 0.16).min(0.03);
    if !plain && height > rim * 2.0 + 0.02 {
        let field = Vec3::new(width - rim * 2.0, height - rim * 2.0, thick * 0.6);
        front.append(bevel_box(field, 0.005).at(0.0, 0.0, -thick * 0.3));
    }
    front.uv_moved(shift)
}

/// A turned knob standing out of z = 0 by 1.2 times its `radius` × 2.
pub fn knob(radius: f32) -> TriMesh {
    let profile = [(0.0, 0.0), (0.6, 0.0), (0.42, 0.35), (1.0, 1.6), (0.8, 2.2), (0.0, 2.4)];
    let profile: Vec<Vec2> = profile.iter().map(|(r, y)| Vec2::new(*r, *y) * radius).collect();
    lathe(&profile, 8, 0.9).turned(rot_x(FRAC_PI_2))
}

/// A bow handle of `length` along x, standing out of z = 0 by 28 mm.
pub fn bow_handle(length: f32) -> TriMesh {
    let half = length * 0.5;
    let points = [(-half, 0.0), (-half * 0.9, 0.018), (0.0, 0.024), (half * 0.9, 0.018), (half, 0.0)];
    let path: Vec<Vec3> = points.iter().map(|(x, z)| Vec3::new(*x, 0.0, *z)).collect();
    bar(&smooth_path(&path, 2), Vec3::Y, |_| Vec2::new(0.008, 0.01), 0.0025)
}

/// A straight bar handle of `length` along y on two feet, standing out of z = 0 by 32 mm.
pub fn bar_handle(length: f32) -> TriMesh {
    let grip = bevel_box(Vec3::new(0.011, length, 0.011), 0.003).at(0.0, 0.0, 0.0265);
    let foot = || bevel_box(Vec3::new(0.009, 0.009, 0.024), 0.001);
    TriMesh::merged([grip, foot().at(0.0, length * 0.4, 0.011), foot().at(0.0, -length * 0.4, 0.011)])
}

/// A drawer that slides out: its front of `size` with the middle `at` on the face, a tray of `deep` metres behind it,
/// and what `pulls` adds.
pub fn drawer(
    shape: &mut Shape,
    at: Vec3,
    size: Vec2,
    deep: f32,
    front: TriMesh,
    pulls: impl FnOnce(&mut Shape),
) {
    let name = format!("drawer {}", shape.joints() + 1);
    let opens = Motion::Slide { by: Vec3::Z * deep * 0.8 };
    shape.moving(name, at, opens, |shape| {
        let back = front.bounds().map_or(0.0, |bounds| bounds.min.z);
        shape.add("drawers", "wood", front.moved(at));
        let (wide, tall, board) = (size.x - 0.05, (size.y - 0.04).max(0.02), 0.012);
        let mut board_at = |size: Vec3, x: f32, y: f32, z: f32| {
            shape.add("drawers", "wood", bevel_box(size, 0.0).moved(at + Vec3::new(x, y, back + z)));
        };
        let low = -tall * 0.5;
        board_at(Vec3::new(wide, board, deep), 0.0, low + board * 0.5, -deep * 0.5);
        for side in [-1.0, 1.0] {
            board_at(
                Vec3::new(board, tall - board, deep),
                side * (wide - board) * 0.5,
                board * 0.5,
                -deep * 0.5,
            );
        }
        board_at(Vec3::new(wide - board * 2.0, tall - board, board), 0.0, board * 0.5, board * 0.5 - deep);
        pulls(shape);
    });
}

/// A door that `build` adds, hung at `hinge` on its left (`inner` = 1) or its right (−1).
pub fn hung(shape: &mut Shape, inner: f32, hinge: Vec3, build: impl FnOnce(&mut Shape)) {
    let name = format!("door {}", shape.joints() + 1);
    let opens = Motion::Hinge { axis: Vec3::Y, angle_rad: -inner * 1.75 };
    shape.moving(name, hinge, opens, build);
}

/// A column of drawers with pulls over the whole opening: fronts in slot `wood`, knobs or bow handles in
/// slot `brass`. Heights grow downwards a little, as in real chests.
pub fn drawers(
    shape: &mut Shape,
    opening: Opening,
    rows: usize,
    columns: usize,
    look: Drawers,
    grain: &mut Stream,
) {
    let over = look.overlay;
    let low = opening.min - Vec2::new(over, over * 0.9);
    let size = opening.max + Vec2::new(over, -0.002) - low;
    let weights: Vec<f32> = (0..rows).map(|i| 1.25 - 0.35 * i as f32 / rows.max(2) as f32).collect();
    let total: f32 = weights.iter().sum();
    let wide = size.x / columns as f32;
    let z = opening.front_z + look.thick;
    let mut y = low.y;
    for weight in weights {
        let tall = size.y * weight / total;
        for column in 0..columns {
            let x = low.x + wide * (column as f32 + 0.5);
            let front = drawer_front(wide - 0.004, tall - 0.004, look.thick, look.plain, grain);
            let at = Vec3::new(x, y + tall * 0.5, z);
            let deep = opening.front_z - opening.back_z - 0.01;
            let spots: &[f32] = if wide > 0.55 { &[-0.28, 0.28] } else { &[0.0] };
            drawer(shape, at, Vec2::new(wide, tall) - look.overlay * 2.0, deep, front, |shape| {
                for spot in spots {
                    let pull = if look.plain { bow_handle((wide * 0.3).min(0.13)) } else { knob(0.0125) };
                    shape.add("handles", "brass", pull.at(x + wide * spot, y + tall * 0.5, z - 0.002));
                }
            });
        }
        y += tall;
    }
}

/// How drawer fronts look.
#[derive(Clone, Copy)]
pub struct Drawers {
    /// Thickness of the fronts, metres.
    pub thick: f32,
    /// How far they cover the carcass on each side, metres.
    pub overlay: f32,
    /// Flat fronts with bow handles rather than raised ones with knobs.
    pub plain: bool,
}

/// How far the pulls of [`drawers`] stand out of the fronts, metres.
pub const PULL: f32 = 0.028;
