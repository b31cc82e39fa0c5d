// Pixel by pixel arithmetic on numbers.

fn node_add(at: Place, p: u32, a: f32, b: f32) -> f32 {
    return a + b;
}

fn node_subtract(at: Place, p: u32, a: f32, b: f32) -> f32 {
    return a - b;
}

fn node_multiply(at: Place, p: u32, a: f32, b: f32) -> f32 {
    return a * b;
}

fn node_min(at: Place, p: u32, a: f32, b: f32) -> f32 {
    return min(a, b);
}

fn node_max(at: Place, p: u32, a: f32, b: f32) -> f32 {
    return max(a, b);
}

fn node_mix(at: Place, p: u32, a: f32, b: f32, t: f32) -> f32 {
    return a + (b - a) * t;
}

fn node_abs(at: Place, p: u32, x: f32) -> f32 {
    return abs(x);
}

fn node_invert(at: Place, p: u32, x: f32) -> f32 {
    return 1.0 - x;
}

fn node_clamp(at: Place, p: u32, x: f32) -> f32 {
    return clamp(x, 0.0, 1.0);
}

// x as a fraction of the way from `low` to `high`.
fn along_span(x: f32, low: f32, high: f32) -> f32 {
    let width = high - low;
    let least = select(1e-6, -1e-6, width < 0.0);
    return clamp((x - low) * (1.0 / select(width, least, abs(width) < 1e-6)), 0.0, 1.0);
}

fn node_levels(at: Place, p: u32, x: f32) -> f32 {
    return along_span(x, num(p), num(p + 1u));
}

fn node_smoothstep(at: Place, p: u32, x: f32) -> f32 {
    let t = along_span(x, num(p), num(p + 1u));
    return t * t * (3.0 - 2.0 * t);
}

// As the processor's table of 2048 pieces gives it: straight between two of them.
fn node_power(at: Place, p: u32, x: f32) -> f32 {
    let along = clamp(x, 0.0, 1.0) * 2048.0;
    let piece = min(floor(along), 2047.0);
    let low = pow(piece / 2048.0, num(p));
    let high = pow((piece + 1.0) / 2048.0, num(p));
    return low + (high - low) * (along - piece);
}
