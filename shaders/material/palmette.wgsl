// A palmette between scrolls in an ogee frame. The table holds one repeat: distances inside the ornament in its width,
// 256 samples across and 384 down.

const PALMETTE_WIDE = 256u;
const PALMETTE_HIGH = 384u;

// The samples from `row` on, at x.
fn palmette_line(row: u32, x: Wrapped) -> f32 {
    let a = tables[row + x.i];
    let b = tables[row + after(x.i, PALMETTE_WIDE)];
    return a + (b - a) * x.f;
}

fn node_palmette(at: Place, p: u32, offset: vec2f) -> f32 {
    let repeat_m = tile.size_m / vec2f(num(p), num(p + 1u));
    let place_m = moved(at, offset);
    let x = wrap(place_m.x / repeat_m.x * f32(PALMETTE_WIDE), PALMETTE_WIDE);
    let y = wrap(place_m.y / repeat_m.y * f32(PALMETTE_HIGH), PALMETTE_HIGH);
    let first = whole(p + 4u) + 1u;
    let top = palmette_line(first + y.i * PALMETTE_WIDE, x);
    let low = palmette_line(first + after(y.i, PALMETTE_HIGH) * PALMETTE_WIDE, x);
    return (top + (low - top) * y.f) * repeat_m.x;
}
