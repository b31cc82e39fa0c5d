// Short waves strewn in one direction. The table holds: one over the square of their reach in metres, their strength, and
// the directions that they choose from, as waves per metre along U and V.

const GABOR_DIRECTIONS = 64u;

// Sine of any number of turns, by a parabola and its square.
fn gabor_sine(turns: f32) -> f32 {
    let t = turns - floor(turns + 0.5);
    let bow = t * (-abs(t) * 16.0 + 8.0);
    return bow * (abs(bow) * 0.225 + 0.775);
}

fn node_gabor(at: Place, p: u32, offset: vec2f) -> f32 {
    let nx = whole(p);
    let ny = whole(p + 1u);
    let impulses = whole(p + 2u);
    let seed = whole(p + 7u);
    let table = whole(p + 8u) + 1u;
    let per_radius_squared = tables[table];
    let cells = vec2f(f32(nx), f32(ny));
    let cell_m = tile.size_m / cells;
    let uv = in_cells(at, cells, offset);
    let i = floor_to_int(uv.x);
    let j = floor_to_int(uv.y);
    let x = (uv.x - f32(i)) * cell_m.x;
    let y = (uv.y - f32(j)) * cell_m.y;
    var sum = 0.0;
    for (var k = 0; k < 9; k += 1) {
        let di = k % 3 - 1;
        let dj = k / 3 - 1;
        var h = cell(u32(modulo(i + di, i32(nx))), u32(modulo(j + dj, i32(ny))), seed);
        for (var n = 0u; n < impulses; n += 1u) {
            h = mix32(h ^ 0x9e3779b1u);
            let dx = x - (unit(h) + f32(di)) * cell_m.x;
            h = mix32(h ^ 0x9e3779b1u);
            let dy = y - (unit(h) + f32(dj)) * cell_m.y;
            h = mix32(h ^ 0x9e3779b1u);
            let wave = table + 2u + h % GABOR_DIRECTIONS * 2u;
            h = mix32(h ^ 0x9e3779b1u);
            let window = -(dx * dx + dy * dy) * per_radius_squared + 1.0;
            if window > 0.0 {
                let turns = dx * tables[wave] + dy * tables[wave + 1u] + unit(h);
                sum += window * window * window * gabor_sine(turns);
            }
        }
    }
    return sum * tables[table + 1u];
}
