// Pixel by pixel work on linear colours.

fn op_mix_color(px: vec2f, p: u32, a: vec3f, b: vec3f, t: f32) -> vec3f { return a + (b - a) * t; }
fn op_shade(px: vec2f, p: u32, color: vec3f, by: f32) -> vec3f { return color * max(by, 0.0); }
fn op_tint(px: vec2f, p: u32, a: vec3f, b: vec3f) -> vec3f { return a * b; }
fn op_vector(px: vec2f, p: u32, x: f32, y: f32) -> vec2f { return vec2f(x, y); }

fn op_vary(px: vec2f, p: u32, color: vec3f, warmth: f32, saturation: f32, value: f32) -> vec3f {
    let warmed = color * vec3f(1.0 + warmth, 1.0, 1.0 - warmth);
    let grey = dot(warmed, vec3f(0.2126, 0.7152, 0.0722));
    return max((grey + (warmed - grey) * (1.0 + saturation)) * max(1.0 + value, 0.0), vec3f(0.0));
}

struct Split {
    x: f32,
    y: f32,
}

fn op_split(px: vec2f, p: u32, vector: vec2f) -> Split { return Split(vector.x, vector.y); }
