// Pixel by pixel arithmetic on numbers.

fn op_abs(px: vec2f, p: u32, x: f32) -> f32 { return abs(x); }
fn op_add(px: vec2f, p: u32, a: f32, b: f32) -> f32 { return a + b; }
fn op_subtract(px: vec2f, p: u32, a: f32, b: f32) -> f32 { return a - b; }
fn op_multiply(px: vec2f, p: u32, a: f32, b: f32) -> f32 { return a * b; }
fn op_min(px: vec2f, p: u32, a: f32, b: f32) -> f32 { return min(a, b); }
fn op_max(px: vec2f, p: u32, a: f32, b: f32) -> f32 { return max(a, b); }
fn op_clamp(px: vec2f, p: u32, x: f32) -> f32 { return clamp(x, 0.0, 1.0); }
fn op_mix(px: vec2f, p: u32, a: f32, b: f32, t: f32) -> f32 { return a + (b - a) * t; }

fn fraction(x: f32, low: f32, high: f32) -> f32 {
    var width = high - low;
    if abs(width) < 1e-6 {
        width = select(1e-6, -1e-6, width < 0.0);
    }
    return clamp((x - low) / width, 0.0, 1.0);
}

fn op_levels(px: vec2f, p: u32, x: f32) -> f32 { return fraction(x, number(p), number(p + 1u)); }

fn op_smoothstep(px: vec2f, p: u32, x: f32) -> f32 {
    let t = fraction(x, number(p), number(p + 1u));
    return t * t * (3.0 - 2.0 * t);
}

fn op_power(px: vec2f, p: u32, x: f32) -> f32 { return pow(clamp(x, 0.0, 1.0), number(p)); }
