// Octaves of value noise and of noise over triangles.

// Random numbers at the points of a lattice, blended between them.
fn octaves_value(u: f32, v: f32, nx: u32, ny: u32, seed: u32) -> f32 {
    let x = wrap(u, nx);
    let y = wrap(v, ny);
    let x1 = after(x.i, nx);
    let y1 = after(y.i, ny);
    let wx = fade(x.f);
    let a = unit(cell(x.i, y.i, seed));
    let b = unit(cell(x1, y.i, seed));
    let c = unit(cell(x.i, y1, seed));
    let d = unit(cell(x1, y1, seed));
    let top = a + (b - a) * wx;
    let low = c + (d - c) * wx;
    return (top + (low - top) * fade(y.f)) * 2.0 - 1.0;
}

// Height of an even-sided triangle, and so the distance of two rows.
const OCTAVES_ROW = 0.8660254;

// A slope that fades out at the distance of a row.
fn octaves_point(h: u32, dx: f32, dy: f32) -> f32 {
    let right = f32(i32(h & 0xffffu) - 32768);
    let down = f32(i32(h >> 16u) - 32768);
    let near = max(-dx * dx - dy * dy + OCTAVES_ROW * OCTAVES_ROW, 0.0);
    let squared = near * near;
    return (right * dx + down * dy) * (squared * squared);
}

// What the two nearest points of row y add; `dy` from the row.
fn octaves_along(u: f32, y: u32, dy: f32, nx: u32, seed: u32) -> f32 {
    let x = wrap(u, nx);
    let near = octaves_point(cell(x.i, y, seed), x.f, dy);
    return near + octaves_point(cell(after(x.i, nx), y, seed), x.f - 1.0, dy);
}

// Every second row is moved by half a cell.
fn octaves_simplex(u: f32, v: f32, nx: u32, ny: u32, seed: u32) -> f32 {
    let y = wrap(v, ny);
    let odd = f32(y.i & 1u);
    let above = octaves_along(u - odd * 0.5, y.i, y.f * OCTAVES_ROW, nx, seed);
    let below = octaves_along(u + (odd - 1.0) * 0.5, after(y.i, ny), (y.f - 1.0) * OCTAVES_ROW, nx, seed);
    return (above + below) * (13.1 / 32768.0);
}

// Places that a displacement has thrown out of all reason count as the origin.
fn octaves_held(place: f32) -> f32 {
    return select(0.0, place, abs(place) < 1e7);
}

fn octaves_sum(at: Place, p: u32, offset: vec2f, triangles: bool) -> f32 {
    var nx = whole(p);
    var ny = whole(p + 1u);
    ny += select(0u, ny & 1u, triangles);
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
        let u = octaves_held(uv.x);
        let v = octaves_held(uv.y);
        if triangles {
            sum += weight * octaves_simplex(u, v, nx, ny, seed + k * 0x51edu);
        } else {
            sum += weight * octaves_value(u, v, nx, ny, seed + k * 0x51edu);
        }
        power += weight * weight;
        weight *= gain;
        nx *= 2u;
        ny *= 2u;
    }
    return sum / sqrt(power);
}

fn node_value(at: Place, p: u32, offset: vec2f) -> f32 {
    return octaves_sum(at, p, offset, false);
}

fn node_simplex(at: Place, p: u32, offset: vec2f) -> f32 {
    return octaves_sum(at, p, offset, true);
}
