//! The carcass that wardrobes, dressers, cabinets and desks share: sides, top, bottom, back, plinth.

use glam::{Vec2, Vec3};

use crate::mesh::bevel_box;
use crate::num::Stream;
use crate::props::Shape;

/// What a carcass looks like.
#[derive(Clone, Copy)]
pub struct Case {
    /// Overall box, metres; the fronts fill the last `front` metres of its depth.
    pub size: Vec3,
    /// Thickness of sides and bottom, metres.
    pub board: f32,
    /// Where its middle is along x, metres.
    pub x: f32,
    /// Height of the foot: a closed plinth, or legs if `legs`, metres.
    pub foot: f32,
    /// Stands on four legs.
    pub legs: bool,
    /// How far the top stands out on three sides, metres.
    pub lip: f32,
    /// Thickness of the top, metres.
    pub top: f32,
    /// Depth kept free for doors and drawers and their handles, metres.
    pub front: f32,
}

/// Where the fronts go: the opening of a carcass.
#[derive(Clone, Copy)]
pub struct Opening {
    /// Lowest corner (x, y), metres.
    pub min: Vec2,
    /// Highest corner (x, y), metres.
    pub max: Vec2,
    /// z of the carcass's front edge, metres.
    pub front_z: f32,
    /// z of the inside of its back, metres.
    pub back_z: f32,
}

impl Opening {
    /// Width and height in metres.
    pub fn size(&self) -> Vec2 {
        self.max - self.min
    }
}

/// Builds the carcass (slot `wood`), its back in z = −depth / 2.
pub fn build(case: Case, shape: &mut Shape, grain: &mut Stream) -> Opening {
    let Case { size, board, foot, lip, top, front, .. } = case;
    let (wide, deep) = (size.x - lip * 2.0, size.z - front);
    let z = -front * 0.5;
    let under = size.y - top;
    let mut plank = |shape: &mut Shape, part: &'static str, size: Vec3, at: Vec3| {
        let shift = Vec2::new(grain.unit() * 3.0, grain.unit() * 3.0);
        shape.add(part, "wood", bevel_box(size, 0.003).uv_moved(shift).moved(at + Vec3::X * case.x));
    };
    let tall = under - foot;
    for side in [-1.0, 1.0] {
        let at = Vec3::new(side * (wide - board) * 0.5, foot + tall * 0.5, z);
        plank(shape, "case", Vec3::new(board, tall, deep), at);
    }
    let inner = wide - board * 2.0;
    plank(
        shape,
        "case",
        Vec3::new(inner + 0.002, board, deep - 0.002),
        Vec3::new(0.0, foot + board * 0.5, z),
    );
    let back = Vec3::new(inner + 0.004, tall - 0.004, 0.012);
    plank(shape, "case", back, Vec3::new(0.0, foot + tall * 0.5, z - deep * 0.5 + 0.01));
    // The top reaches over the fronts.
    let reach = deep + front * 0.6;
    let over = Vec3::new(size.x, top, reach);
    plank(shape, "top", over, Vec3::new(0.0, size.y - top * 0.5, -size.z * 0.5 + reach * 0.5));
    if case.legs {
        for (x, depth) in [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)] {
            let head =
                Vec3::new(case.x + x * (wide * 0.5 - 0.05), foot + 0.002, z + depth * (deep * 0.5 - 0.05));
            let toe = Vec3::new(case.x + x * (wide * 0.5 - 0.025), 0.0, z + depth * (deep * 0.5 - 0.025));
            let leg = crate::mesh::round_post(toe, head, |t| 0.012 + 0.012 * t, 12, 2);
            shape.add("legs", "wood", leg);
        }
    } else if foot > 0.0 {
        let plinth = Vec3::new(wide - 0.02, foot + 0.002, deep - 0.03);
        plank(shape, "plinth", plinth, Vec3::new(0.0, foot * 0.5 + 0.001, z - 0.012));
    }
    let min = Vec2::new(case.x - inner * 0.5, foot + board);
    let back_z = z - deep * 0.5 + 0.016;
    Opening { min, max: Vec2::new(case.x + inner * 0.5, under), front_z: z + deep * 0.5, back_z }
}
