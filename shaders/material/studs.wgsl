// Heads in rows.

struct Studs {
    height: f32,
    edge: f32,
    id: f32,
    x: f32,
    y: f32,
}

// From the middle of a head to a place, in its shape: lines of equal numbers run along its rim.
fn studs_reached(shape: u32, x: f32, y: f32, turns: f32) -> f32 {
    let s = turned(turns);
    let c = turned(turns + 0.25);
    let a = abs(x * c + y * s);
    let b = abs(y * c - x * s);
    switch shape {
        case 0u: { return sqrt(x * x + y * y); }
        case 1u: { return max(a, b); }
        default: { return max(b, a * 0.8660254 + b * 0.5); }
    }
}

// From the middle to the middle of a side, of a head that is 1 to its corners.
fn studs_inner(shape: u32) -> f32 {
    switch shape {
        case 0u: { return 1.0; }
        case 1u: { return 0.70710678; }
        default: { return 0.8660254; }
    }
}

fn node_studs(at: Place, p: u32, offset: vec2f) -> Studs {
    let stagger = num(p + 2u);
    let columns = i32(max(whole(p), 1u));
    var rows = i32(max(whole(p + 1u), 1u));
    rows += select(0, rows % 2, stagger > 0.0);
    let pitch = tile.size_m / vec2f(f32(columns), f32(rows));
    let shape = whole(p + 3u);
    let inner_m = min(num(p + 4u), min(pitch.x, pitch.y) * 0.5) * studs_inner(shape);
    let uv = moved(at, offset) / pitch;
    let j = floor_to_int(uv.y);
    let row = modulo(j, rows);
    let u = uv.x - select(0.0, stagger, row % 2 == 1);
    let i = floor_to_int(u);
    let h = cell(u32(modulo(i, columns)), u32(row), whole(p + 10u));
    let x = (u - f32(i) - 0.5) * pitch.x;
    let y = (uv.y - f32(j) - 0.5) * pitch.y;
    let turns = num(p + 7u) / 360.0 + num(p + 8u) * (unit(mix32(h ^ 0x51u)) - 0.5);
    let there = unit(mix32(h ^ 0x3cu)) >= num(p + 9u);
    let edge = select(-inner_m, inner_m - studs_reached(shape, x, y, turns), there);
    let height = bevel(edge * (1.0 / max(inner_m * num(p + 5u), 1e-6)), num(p + 6u));
    return Studs(height, edge, unit(mix32(h ^ 0x77u)), x, y);
}
