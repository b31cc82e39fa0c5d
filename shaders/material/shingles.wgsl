// Shingles in overlapping rows whose lower ends are not in line.

struct Shingles {
    side: f32,
    up: f32,
    id: f32,
    x: f32,
    under: f32,
}

// A shingle as seen from a place, in columns and rows.
struct ShinglesSeen {
    left: f32,
    right: f32,
    bottom: f32,
    id: f32,
}

fn shingles_random(p: u32, column: u32, row: u32, what: u32) -> f32 {
    return unit(cell(column, row, whole(p + 5u) ^ what));
}

// How far the left side of shingle i strays.
fn shingles_stray(p: u32, i: i32, row: u32) -> f32 {
    let column = u32(modulo(i, i32(whole(p))));
    return num(p + 2u) * (shingles_random(p, column, row, 0x15u) * 2.0 - 1.0);
}

fn shingles_border(p: u32, i: i32, row: u32) -> f32 {
    return f32(i) + shingles_stray(p, i, row);
}

// The shingle of row `line` at `u`.
fn shingles_at(p: u32, u_of_tile: f32, line: i32) -> ShinglesSeen {
    let rows = whole(p + 1u);
    let row = u32(modulo(line, i32(rows)));
    let half = select(0.0, 0.5, row % 2u == 1u && rows % 2u == 0u);
    let u = u_of_tile + (half + num(p + 4u) * shingles_random(p, 0u, row, 0x71u));
    let first = floor_to_int(u);
    var i = first;
    if u < shingles_border(p, first, row) {
        i = first - 1;
    } else if u >= shingles_border(p, first + 1, row) {
        i = first + 1;
    }
    let column = u32(modulo(i, i32(whole(p))));
    let ragged = num(p + 3u) * (shingles_random(p, column, row, 0x33u) * 2.0 - 1.0);
    return ShinglesSeen(
        u - f32(i) - shingles_stray(p, i, row),
        shingles_border(p, i + 1, row) - u,
        f32(line) + 1.0 + ragged,
        shingles_random(p, column, row, 0u),
    );
}

fn node_shingles(at: Place, p: u32, offset: vec2f) -> Shingles {
    let column_m = tile.size_m / f32(whole(p));
    let row_m = tile.size_m / f32(whole(p + 1u));
    let place_m = moved(at, offset);
    let u = clamp(place_m.x / column_m, -1e6, 1e6);
    let v = clamp(place_m.y / row_m, -1e6, 1e6);
    let row = floor_to_int(v);
    // The row above covers this one as far as its lower end reaches, this one the row below.
    let above = shingles_at(p, u, row - 1);
    let here = shingles_at(p, u, row);
    var top = here.bottom;
    var shingle = here;
    if v < above.bottom {
        top = shingles_at(p, u, row - 2).bottom;
        shingle = above;
    } else if v < here.bottom {
        top = above.bottom;
    } else {
        shingle = shingles_at(p, u, row + 1);
    }
    return Shingles(
        min(shingle.left, shingle.right) * column_m,
        (shingle.bottom - v) * row_m,
        shingle.id,
        (shingle.left - shingle.right) * 0.5 * column_m,
        clamp((v - top) / max(shingle.bottom - top, 0.05), 0.0, 1.0),
    );
}
