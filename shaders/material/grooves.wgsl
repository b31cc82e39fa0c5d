// Lines cut side by side.

struct Grooves {
    depth: f32,
    across: f32,
    id: f32,
}

// The greatest common divisor.
fn grooves_common(first: i32, second: i32) -> i32 {
    var a = first;
    var b = second;
    while b != 0 {
        let rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

fn node_grooves(at: Place, p: u32, offset: vec2f) -> Grooves {
    let nx = num(p);
    let ny = num(p + 1u);
    let place_m = moved(at, offset);
    let pitch_m = tile.size_m / max(sqrt(nx * nx + ny * ny), 1.0);
    // Round the tile, a groove goes on in the one `nx` or `ny` further on: so many are truly different.
    let different = max(grooves_common(i32(abs(nx)), i32(abs(ny))), 1);
    let along = place_m.x * (nx / tile.size_m) + place_m.y * (ny / tile.size_m);
    let groove = floor_to_int(along);
    let across = along - f32(groove) - 0.5;
    let left = clamp(1.0 - abs(across) * (2.0 / max(num(p + 3u), 1e-3)), 0.0, 1.0);
    var depth = left;
    switch whole(p + 2u) {
        case 0u: { depth = sqrt(left * (2.0 - left)); }
        case 1u: {}
        default: { depth = min(left * (1.0 / max(num(p + 4u), 1e-3)), 1.0); }
    }
    let id = unit(cell(u32(modulo(groove, different)), 0u, whole(p + 5u)));
    return Grooves(depth, across * pitch_m, id);
}
