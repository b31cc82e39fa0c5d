// Overlapping rows of scales, feathers, shingles: tips towards −V, the row above lying over the one below.

struct Scales {
    edge: f32,
    id: f32,
    x: f32,
    y: f32,
    above: f32,
}

// A scale seen from one place.
struct ScalesSeen {
    rim_m: f32,
    id: f32,
    x: f32,
    y: f32,
}

// Columns and rows per tile; rows are even in number.
fn scales_cells(p: u32) -> vec2u {
    return vec2u(whole(p), (whole(p + 1u) + 1u) / 2u * 2u);
}

// Scale i of row j from (u, v), in columns and rows.
fn scales_scale(p: u32, i: i32, j: i32, u: f32, v: f32) -> ScalesSeen {
    let cells = scales_cells(p);
    let pitch_m = tile.size_m / vec2f(cells);
    let long = num(p + 2u);
    let half = num(p + 3u) * 0.5;
    let shoulder = num(p + 4u);
    let pointed = num(p + 5u);
    let jitter = num(p + 6u);
    let h = cell(u32(modulo(i, i32(cells.x))), u32(modulo(j, i32(cells.y))), whole(p + 7u));
    let stray_x = jitter * (unit(h) - 0.5);
    let stray_y = jitter * (unit(mix32(h ^ 0x51edu)) - 0.5);
    let x = (u - f32(i) - stray_x) / half;
    let y = (v - f32(j) - stray_y) / long;
    let a = abs(x);
    let tip = 1.0 / (1.0 - shoulder);
    let b = max((y - shoulder) * tip, 0.0);
    let rounded = 1.0 - pointed;
    let inside = 1.0 - pointed * (a + b) - rounded * (a * a + b * b);
    // Distance to first order: the value over its slope.
    let half_m = half * pitch_m.x;
    let slope_x = (pointed + 2.0 * rounded * a) / half_m;
    var slope_y = 0.0;
    if b > 0.0 {
        slope_y = (pointed + 2.0 * rounded * b) * tip / (long * pitch_m.y);
    }
    let steepness = max(sqrt(slope_x * slope_x + slope_y * slope_y), 1.0 / half_m);
    let rim_m = select(inside / steepness, -1e3, y < 0.0);
    return ScalesSeen(rim_m, unit(mix32(h ^ 0x77u)), x, y);
}

// The scale of row j that reaches furthest over (u, v); where two overlap sideways they meet in the middle.
fn scales_row(p: u32, j: i32, u: f32, v: f32) -> ScalesSeen {
    let pushed = u - select(1.0, 0.5, (j & 1) == 0);
    let i = floor_to_int(pushed);
    var top = scales_scale(p, i, j, pushed, v);
    let right = scales_scale(p, i + 1, j, pushed, v);
    var other = right.rim_m;
    if !(top.rim_m > right.rim_m) {
        other = top.rim_m;
        top = right;
    }
    top.rim_m -= max(other, 0.0);
    return top;
}

fn node_scales(at: Place, p: u32, offset: vec2f) -> Scales {
    let pitch_m = tile.size_m / vec2f(scales_cells(p));
    let jitter = num(p + 6u);
    let uv = moved(at, offset) / pitch_m;
    let last = floor_to_int(uv.y + jitter * 0.5);
    var above_m = pitch_m.y;
    var seen = ScalesSeen(-1e3, 0.0, 0.0, 0.0);
    for (var j = floor_to_int(uv.y - num(p + 2u) - jitter * 0.5); j <= last; j += 1) {
        seen = scales_row(p, j, uv.x, uv.y);
        if seen.rim_m > 0.0 {
            break;
        }
        above_m = min(above_m, -seen.rim_m);
    }
    return Scales(max(seen.rim_m, -0.1), seen.id, seen.x, clamp(seen.y, 0.0, 1.0), above_m);
}
