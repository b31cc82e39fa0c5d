// Fractal noises over the tiling lattice, white noise, and hashes of ids.

fn gradient(x: i32, y: i32, cells: vec2i, seed: u32, way: vec2f) -> f32 {
    let h = cell(u32(turn(x, cells.x)), u32(turn(y, cells.y)), seed);
    let slope = vec2f(f32(i32(h & 0xffffu) - 32768), f32(i32(h >> 16u) - 32768));
    return dot(slope, way);
}

// One octave of gradient noise.
fn octave(px: vec2f, cells: vec2i, seed: u32, by: vec2f) -> f32 {
    let at = in_cells(px, vec2f(cells), by);
    let first = floor(at);
    let f = at - first;
    let w = f * f * f * (f * (f * 6.0 - 15.0) + 10.0);
    let i = vec2i(first);
    let top = mix(
        gradient(i.x, i.y, cells, seed, f),
        gradient(i.x + 1, i.y, cells, seed, f - vec2f(1.0, 0.0)),
        w.x,
    );
    let low = mix(
        gradient(i.x, i.y + 1, cells, seed, f - vec2f(0.0, 1.0)),
        gradient(i.x + 1, i.y + 1, cells, seed, f - vec2f(1.0, 1.0)),
        w.x,
    );
    return mix(top, low, w.y) * (1.9 / 32768.0);
}

// Parameters: nx, ny, octaves, gain, seed. Each octave counts base + slope · n, of |n| where folded.
fn fractal(px: vec2f, p: u32, by: vec2f, folded: bool, base: f32, slope: f32) -> f32 {
    var cells = vec2i(i32(whole(p)), i32(whole(p + 1u)));
    var seed = whole(p + 4u);
    var weight = 1.0;
    var power = 0.0;
    var sum = 0.0;
    for (var k = 0u; k < whole(p + 2u); k++) {
        if k > 0u && max(cells.x, cells.y) * 2 > i32(canvas.size_px) {
            break;
        }
        let n = octave(px, cells, seed, by);
        sum += weight * (base + slope * select(n, abs(n), folded));
        power += weight * weight;
        weight *= number(p + 3u);
        cells *= 2;
        seed += 0x51edu;
    }
    return sum / sqrt(power);
}

fn op_fbm(px: vec2f, p: u32, offset: vec2f) -> f32 { return fractal(px, p, offset, false, 0.0, 1.0); }
fn op_ridged(px: vec2f, p: u32, offset: vec2f) -> f32 { return fractal(px, p, offset, true, 0.7, -2.3); }
fn op_billow(px: vec2f, p: u32, offset: vec2f) -> f32 { return fractal(px, p, offset, true, -0.7, 2.3); }

fn op_hash(px: vec2f, p: u32, id: f32) -> f32 {
    return unit(cell(bitcast<u32>(id), 77u, whole(p)));
}

// Parameters: nx, ny, seed.
fn op_white(px: vec2f, p: u32) -> f32 {
    let size = canvas.size_px;
    let cells = min(vec2u(whole(p), whole(p + 1u)), vec2u(size));
    let at = vec2u(px) * cells / size;
    return unit(cell(at.x, at.y, whole(p + 2u)));
}

// Parameters: nx, ny, shape.
fn op_wave(px: vec2f, p: u32, phase: f32) -> f32 {
    let at = dot(px / f32(canvas.size_px), vec2f(number(p), number(p + 1u))) + phase;
    let t = at - floor(at);
    switch whole(p + 2u) {
        case 0u: { return sin(TAU * t); }
        case 1u: { return 1.0 - 4.0 * abs(t - 0.5); }
        default: { return 2.0 * t - 1.0; }
    }
}
