// The ground turned round strewn centres.

struct Swirl {
    out: vec2f,
    depth: f32,
}

fn node_swirl(at: Place, p: u32, offset: vec2f) -> Swirl {
    let cells = vec2u(whole(p), whole(p + 1u));
    let pitch = tile.size_m / vec2f(cells);
    let jitter = num(p + 2u);
    let most_m = num(p + 3u) * min(pitch.x, pitch.y);
    let uv = moved(at, offset) / pitch;
    let i = floor_to_int(uv.x);
    let j = floor_to_int(uv.y);
    var by = vec2f(0.0);
    var deepest = 0.0;
    for (var k = 0; k < 9; k += 1) {
        let column = i + k % 3 - 1;
        let row = j + k / 3 - 1;
        let h = cell(u32(modulo(column, i32(cells.x))), u32(modulo(row, i32(cells.y))), whole(p + 6u));
        let radius_m = most_m * (0.5 + 0.5 * unit(mix32(h ^ 0x77u)));
        let dx = (uv.x - f32(column) - (0.5 + jitter * (unit(mix32(h ^ 0x51u)) - 0.5))) * pitch.x;
        let dy = (uv.y - f32(row) - (0.5 + jitter * (unit(mix32(h ^ 0x3cu)) - 0.5))) * pitch.y;
        let near = 1.0 - sqrt(dx * dx + dy * dy) / radius_m;
        if near > 0.0 {
            let depth = near * near * (3.0 - 2.0 * near);
            let turns = num(p + 4u) * select(1.0, -1.0, unit(mix32(h ^ 0x1du)) < num(p + 5u));
            let s = turned(turns * depth);
            let c = turned(turns * depth + 0.25);
            by += vec2f(dx * c - dy * s - dx, dx * s + dy * c - dy);
            deepest = max(deepest, depth);
        }
    }
    return Swirl(by, deepest);
}
