//! Smooth curves through a few points, for profiles and paths.

use std::ops::{Add, Mul, Sub};

use glam::Vec2;

/// A point of a curve: 2D profiles and 3D paths.
pub trait Point: Copy + Add<Output = Self> + Sub<Output = Self> + Mul<f32, Output = Self> {}
impl<T: Copy + Add<Output = T> + Sub<Output = T> + Mul<f32, Output = T>> Point for T {}

/// A Catmull-Rom curve through all `points`, `steps` pieces between neighbours.
pub fn smooth<P: Point>(points: &[P], steps: usize) -> Vec<P> {
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return Vec::new() };
    let at = |i: isize| points[i.clamp(0, points.len() as isize - 1) as usize];
    let steps = steps.max(1);
    let mut curve = vec![*first];
    for i in 0..points.len() as isize - 1 {
        let (a, b, c, d) = (at(i - 1), at(i), at(i + 1), at(i + 2));
        for step in 1..steps {
            let t = step as f32 / steps as f32;
            let slope = (c - a) * t + (a * 2.0 - b * 5.0 + c * 4.0 - d) * (t * t);
            curve.push(b + (slope + (b * 3.0 - a - c * 3.0 + d) * (t * t * t)) * 0.5);
        }
        curve.push(c);
    }
    if points.len() == 1 {
        curve.push(*last);
    }
    curve
}

/// A smooth lathe profile through (radius, height) pairs, radii never below zero.
pub fn smooth_profile(points: &[(f32, f32)], steps: usize) -> Vec<Vec2> {
    let points: Vec<Vec2> = points.iter().map(|(r, y)| Vec2::new(*r, *y)).collect();
    smooth(&points, steps).into_iter().map(|p| Vec2::new(p.x.max(0.0), p.y)).collect()
}

/// A lathe profile through (radius, height) pairs as they are.
pub fn profile(points: &[(f32, f32)]) -> Vec<Vec2> {
    points.iter().map(|(r, y)| Vec2::new(*r, *y)).collect()
}
