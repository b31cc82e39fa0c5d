// What every material kernel begins with. `numbers` holds all parameters and constants of the graph, so that moving a
// slider changes a buffer and never the shader.

struct Canvas {
    size_px: u32,
    size_m: f32,
    first_row: u32,
    unused: u32,
}

@group(0) @binding(0) var<uniform> canvas: Canvas;
@group(0) @binding(1) var<uniform> numbers: array<vec4f, NUMBERS>;
@group(0) @binding(2) var<storage, read> data: array<f32>;

const TAU = 6.283185307179586;

fn number(i: u32) -> f32 {
    return numbers[i / 4u][i % 4u];
}

fn whole(i: u32) -> u32 {
    return u32(number(i));
}

// Mixes 32 bits well (Ellis, "lowbias32").
fn mix32(start: u32) -> u32 {
    var x = start;
    x ^= x >> 16u;
    x *= 0x7feb352du;
    x ^= x >> 15u;
    x *= 0x846ca68bu;
    return x ^ (x >> 16u);
}

fn cell(x: u32, y: u32, seed: u32) -> u32 {
    return mix32((x * 0x9e3779b1u) ^ (y * 0x85ebca77u) ^ (seed * 0xc2b2ae3du));
}

fn unit(hash: u32) -> f32 {
    return f32(hash >> 8u) * (1.0 / 16777216.0);
}

// i modulo n, from 0.
fn turn(i: i32, n: i32) -> i32 {
    return ((i % n) + n) % n;
}

// The middle of a pixel in cells of a grid, moved by metres.
fn in_cells(px: vec2f, cells: vec2f, by: vec2f) -> vec2f {
    return px * (cells / f32(canvas.size_px)) + by * (cells / canvas.size_m);
}
