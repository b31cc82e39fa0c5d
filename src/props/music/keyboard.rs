//! The keys of pianos and organs: whites side by side, blacks in twos and threes.

use glam::Vec3;

use crate::mesh::bevel_box;
use crate::props::Shape;

/// `whites` white keys and the black ones between, beginning on an A, over `wide` metres about x = 0.
/// `at` is the middle of the front edge of the whites' tops; they reach `deep` metres backwards (-Z).
pub fn keyboard(shape: &mut Shape, whites: usize, wide: f32, deep: f32, at: Vec3) {
    let pitch = wide / whites.max(1) as f32;
    for i in 0..whites {
        let x = at.x + (i as f32 - (whites - 1) as f32 * 0.5) * pitch;
        let key = bevel_box(Vec3::new(pitch - 0.0009, 0.018, deep), 0.0018);
        shape.add("white keys", "white", key.at(x, at.y - 0.009, at.z - deep * 0.5));
        // A, C, D, F and G have a black neighbour above.
        if i + 1 < whites && matches!(i % 7, 0 | 2 | 3 | 5 | 6) {
            let lean = match i % 7 {
                2 | 5 => -0.08,
                3 | 0 => 0.08,
                _ => 0.0,
            };
            let long = deep * 0.64;
            let key = bevel_box(Vec3::new(pitch * 0.56, 0.016, long), 0.003);
            let key = key.at(x + pitch * (0.5 + lean), at.y + 0.004, at.z - deep + long * 0.5);
            shape.add("black keys", "black", key);
        }
    }
}
