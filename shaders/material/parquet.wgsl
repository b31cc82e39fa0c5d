// Blocks that lie in two directions: herringbone and basket parquet.

struct Parquet {
    edge: f32,
    id: f32,
    x: f32,
    y: f32,
    turned: f32,
    turn: vec2f,
}

// A block: its first cell, and whether it is upright.
struct ParquetBlock {
    i: i32,
    j: i32,
    upright: bool,
}

// The block that holds a cell of the tile.
fn parquet_block(i: i32, j: i32, long: i32, basket: bool) -> ParquetBlock {
    if basket {
        let a = i / long;
        let b = j / long;
        if (a + b) % 2 == 1 {
            return ParquetBlock(i, b * long, true);
        }
        return ParquetBlock(a * long, j, false);
    }
    let k = modulo(i - j, 2 * long);
    if k < long {
        return ParquetBlock(i - k, j, false);
    }
    return ParquetBlock(i, j - (2 * long - 1 - k), true);
}

fn node_parquet(at: Place, p: u32) -> Parquet {
    let long = i32(whole(p + 1u));
    let cells = max(i32(whole(p)) / (2 * long), 1) * 2 * long;
    let unit_m = tile.size_m / f32(cells);
    let uv = at.m / unit_m;
    let block = parquet_block(i32(uv.x), i32(uv.y), long, whole(p + 2u) == 1u);
    let inside = uv - vec2f(f32(block.i), f32(block.j));
    let along = select(inside.x, inside.y, block.upright);
    let across = select(inside.y, inside.x, block.upright);
    let ends = min(along, f32(long) - along);
    let column = u32(modulo(block.i, cells));
    let row = u32(modulo(block.j, cells));
    return Parquet(
        min(ends, min(across, 1.0 - across)) * unit_m,
        unit(cell(column, row, whole(p + 3u) ^ select(0u, 1u, block.upright))),
        (along - f32(long) * 0.5) * unit_m,
        (across - 0.5) * unit_m,
        select(0.0, 1.0, block.upright),
        // Reading a tiling noise at (y, x) instead of (x, y) keeps it tiling.
        select(vec2f(0.0), vec2f(at.m.y - at.m.x, at.m.x - at.m.y), block.upright),
    );
}
