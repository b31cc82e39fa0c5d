// Fractal noises over the tiling lattice.

// The gradient of a lattice point times the way from it, still to be scaled.
fn slope(x: u32, y: u32, seed: u32, way: vec2f) -> f32 {
    let point = (x * 0x9e3779b1u) ^ (y * 0x85ebca77u) ^ (seed * 0xc2b2ae3du + 0x27d4eb2fu);
    let h = (point ^ (point >> 15u)) * 0x7feb352du;
    return f32(bitcast<i32>(h)) * way.x + f32(bitcast<i32>(h << 11u)) * way.y;
}

// One octave at (u, v) in cells; its standard deviation is about 0.36.
fn octave(u: f32, v: f32, nx: u32, ny: u32, seed: u32) -> f32 {
    let x = wrap(u, nx);
    let y = wrap(v, ny);
    let x1 = after(x.i, nx);
    let y1 = after(y.i, ny);
    let wx = fade(x.f);
    let a = slope(x.i, y.i, seed, vec2f(x.f, y.f));
    let b = slope(x1, y.i, seed, vec2f(x.f - 1.0, y.f));
    let c = slope(x.i, y1, seed, vec2f(x.f, y.f - 1.0));
    let d = slope(x1, y1, seed, vec2f(x.f - 1.0, y.f - 1.0));
    let top = a + (b - a) * wx;
    let low = c + (d - c) * wx;
    return (top + (low - top) * fade(y.f)) * (1.9 / 2147483648.0);
}

// Octaves of base + slope · n, of |n| where it is folded.
fn fractal(at: Place, p: u32, offset: vec2f, folded: bool, base: f32, slope: f32) -> f32 {
    var nx = whole(p);
    var ny = whole(p + 1u);
    let octaves = whole(p + 2u);
    let gain = num(p + 3u);
    let seed = whole(p + 4u);
    var sum = 0.0;
    var weight = 1.0;
    var power = 0.0;
    for (var k = 0u; k < octaves; k += 1u) {
        if k > 0u && max(nx, ny) * 2u > tile.size {
            break;
        }
        let uv = in_cells(at, vec2f(f32(nx), f32(ny)), offset);
        let n = octave(uv.x, uv.y, nx, ny, seed + k * 0x51edu);
        sum += weight * (base + slope * select(n, abs(n), folded));
        power += weight * weight;
        weight *= gain;
        nx *= 2u;
        ny *= 2u;
    }
    return sum / sqrt(power);
}

fn node_fbm(at: Place, p: u32, offset: vec2f) -> f32 {
    return fractal(at, p, offset, false, 0.0, 1.0);
}

fn node_ridged(at: Place, p: u32, offset: vec2f) -> f32 {
    return fractal(at, p, offset, true, 0.7, -2.3);
}

fn node_billow(at: Place, p: u32, offset: vec2f) -> f32 {
    return fractal(at, p, offset, true, -0.7, 2.3);
}
