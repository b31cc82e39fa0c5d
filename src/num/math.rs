//! Elementary functions by libm, so that every platform and optimisation level gives the same bits.

use glam::{Mat3, Vec2, Vec3};

pub use std::f32::consts::{FRAC_PI_2, FRAC_PI_4, PI, TAU};

/// Sine of an angle in radians.
pub fn sin(x: f32) -> f32 {
    libm::sinf(x)
}

/// Cosine of an angle in radians.
pub fn cos(x: f32) -> f32 {
    libm::cosf(x)
}

/// Sine and cosine of an angle in radians.
pub fn sin_cos(x: f32) -> (f32, f32) {
    (sin(x), cos(x))
}

/// Tangent of an angle in radians.
pub fn tan(x: f32) -> f32 {
    libm::tanf(x)
}

/// Arc sine in radians; the input is clamped to −1..1.
pub fn asin(x: f32) -> f32 {
    libm::asinf(x.clamp(-1.0, 1.0))
}

/// Arc cosine in radians; the input is clamped to −1..1.
pub fn acos(x: f32) -> f32 {
    libm::acosf(x.clamp(-1.0, 1.0))
}

/// Angle of the vector (x, y) in radians, −π..π.
pub fn atan2(y: f32, x: f32) -> f32 {
    libm::atan2f(y, x)
}

/// e to the power x.
pub fn exp(x: f32) -> f32 {
    libm::expf(x)
}

/// Natural logarithm.
pub fn ln(x: f32) -> f32 {
    libm::logf(x)
}

/// x to the power y.
pub fn pow(x: f32, y: f32) -> f32 {
    libm::powf(x, y)
}

/// Linear interpolation from a (t = 0) to b (t = 1).
pub fn lerp(a: f32, b: f32, t: f32) -> f32 {
    a + (b - a) * t
}

/// Hermite step: 0 below `low`, 1 above `high`, smooth between.
pub fn smoothstep(low: f32, high: f32, x: f32) -> f32 {
    let t = ((x - low) / (high - low)).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

/// The point at `angle_rad` on the unit circle, counter-clockwise from +X.
pub fn on_circle(angle_rad: f32) -> Vec2 {
    Vec2::new(cos(angle_rad), sin(angle_rad))
}

/// Turns a vector about +Y, counter-clockwise seen from above (+Z turns towards +X).
pub fn yaw(v: Vec3, angle_rad: f32) -> Vec3 {
    let (s, c) = sin_cos(angle_rad);
    Vec3::new(c * v.x + s * v.z, v.y, c * v.z - s * v.x)
}

/// Rotation matrix about +X.
pub fn rot_x(angle_rad: f32) -> Mat3 {
    let (s, c) = sin_cos(angle_rad);
    Mat3::from_cols(Vec3::X, Vec3::new(0.0, c, s), Vec3::new(0.0, -s, c))
}

/// Rotation matrix about +Y, the one [`yaw`] uses.
pub fn rot_y(angle_rad: f32) -> Mat3 {
    let (s, c) = sin_cos(angle_rad);
    Mat3::from_cols(Vec3::new(c, 0.0, -s), Vec3::Y, Vec3::new(s, 0.0, c))
}

/// Rotation matrix about +Z.
pub fn rot_z(angle_rad: f32) -> Mat3 {
    let (s, c) = sin_cos(angle_rad);
    Mat3::from_cols(Vec3::new(c, s, 0.0), Vec3::new(-s, c, 0.0), Vec3::Z)
}

/// Rotation matrix about the unit vector `axis` (Rodrigues).
pub fn rot_axis(axis: Vec3, angle_rad: f32) -> Mat3 {
    let (s, c) = sin_cos(angle_rad);
    let turn = |v: Vec3| v * c + axis.cross(v) * s + axis * axis.dot(v) * (1.0 - c);
    Mat3::from_cols(turn(Vec3::X), turn(Vec3::Y), turn(Vec3::Z))
}
