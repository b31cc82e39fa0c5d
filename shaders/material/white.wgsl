// White noise: every cell of a whole grid its own number.

fn node_white(at: Place, p: u32) -> f32 {
    let n = min(vec2u(whole(p), whole(p + 1u)), vec2u(tile.size));
    let cells = at.px * n / tile.size;
    return unit(cell(cells.x, cells.y, whole(p + 2u)));
}
