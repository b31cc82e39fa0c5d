// Rectangles laid in rows: bricks, boards, tiles, ashlar.

struct Bond {
    edge: f32,
    id: f32,
    x: f32,
    y: f32,
    half_x: f32,
    half_y: f32,
}

// The cell that holds a place between jittered borders, with both borders.
struct BondSpan {
    i: i32,
    low: f32,
    high: f32,
}

// Borders that stray: how many per tile, how far, and the numbers that they are hashed with.
struct BondBorders {
    count: u32,
    jitter: f32,
    line: u32,
    seed: u32,
}

// Where border i runs, in cells.
fn bond_border(of_all: BondBorders, i: i32) -> f32 {
    let k = u32(modulo(i, i32(of_all.count)));
    return f32(i) + of_all.jitter * (unit(cell(k, of_all.line, of_all.seed)) * 2.0 - 1.0);
}

fn bond_bracket(of_all: BondBorders, at: f32) -> BondSpan {
    let i = i32(floor(clamp(at, -1e6, 1e6)));
    let low = bond_border(of_all, i);
    let high = bond_border(of_all, i + 1);
    if at < low {
        return BondSpan(i - 1, bond_border(of_all, i - 1), low);
    }
    if at >= high {
        return BondSpan(i + 1, high, bond_border(of_all, i + 2));
    }
    return BondSpan(i, low, high);
}

fn node_bond(at: Place, p: u32, offset: vec2f) -> Bond {
    let columns = whole(p);
    let rows = whole(p + 1u);
    let seed = whole(p + 6u);
    let cells = vec2f(f32(columns), f32(rows));
    let brick_m = tile.size_m / cells;
    let uv = in_cells(at, cells, offset);
    let course = bond_bracket(BondBorders(rows, num(p + 5u), 1u, seed), uv.y);
    let row = u32(modulo(course.i, i32(rows)));
    let u = uv.x + (num(p + 2u) * f32(row) + num(p + 3u) * unit(cell(row, 3u, seed)));
    let brick = bond_bracket(BondBorders(columns, num(p + 4u), row + 1000u, seed), u);
    let column = u32(modulo(brick.i, i32(columns)));
    let left = (u - brick.low) * brick_m.x;
    let right = (brick.high - u) * brick_m.x;
    let top = (uv.y - course.low) * brick_m.y;
    let bottom = (course.high - uv.y) * brick_m.y;
    return Bond(
        min(min(left, right), min(top, bottom)),
        unit(cell(column, row, seed ^ 0x5bd1u)),
        (left - right) * 0.5,
        (top - bottom) * 0.5,
        (left + right) * 0.5,
        (top + bottom) * 0.5,
    );
}
