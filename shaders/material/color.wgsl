// Pixel by pixel work on linear colours, and on displacements.

fn node_mix_color(at: Place, p: u32, a: vec3f, b: vec3f, t: f32) -> vec3f {
    return a + (b - a) * t;
}

fn node_shade(at: Place, p: u32, color: vec3f, by: f32) -> vec3f {
    return color * max(by, 0.0);
}

fn node_tint(at: Place, p: u32, a: vec3f, b: vec3f) -> vec3f {
    return a * b;
}

fn node_vary(at: Place, p: u32, color: vec3f, warmth: f32, saturation: f32, value: f32) -> vec3f {
    let rgb = vec3f(color.r * (1.0 + warmth), color.g, color.b * (1.0 - warmth));
    let grey = rgb.r * 0.2126 + rgb.g * 0.7152 + rgb.b * 0.0722;
    return max((grey + (rgb - grey) * (1.0 + saturation)) * max(1.0 + value, 0.0), vec3f(0.0));
}

fn node_vector(at: Place, p: u32, x: f32, y: f32) -> vec2f {
    return vec2f(x, y);
}

struct Split {
    x: f32,
    y: f32,
}

fn node_split(at: Place, p: u32, vector: vec2f) -> Split {
    return Split(vector.x, vector.y);
}
