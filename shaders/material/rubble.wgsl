// Squarish cells of unlike size: rubble, fieldstone, crazy paving.

struct Rubble {
    edge: f32,
    id: f32,
    x: f32,
    y: f32,
}

// A random number of the stone with hash h.
fn rubble_draw(h: u32, salt: u32) -> f32 {
    return unit(mix32(h ^ salt));
}

fn node_rubble(at: Place, p: u32, offset: vec2f) -> Rubble {
    let nx = whole(p);
    let ny = (whole(p + 1u) + 1u) / 2u * 2u;
    let jitter = num(p + 2u);
    let unlike = num(p + 3u);
    let square = num(p + 4u);
    let seed = whole(p + 5u);
    let cells = vec2f(f32(nx), f32(ny));
    let turns = (vec2f(at.px) + 0.5) / f32(tile.size) + offset / tile.size_m;
    let uv = clamp(turns * cells, vec2f(-1e6), vec2f(1e6));
    let i = floor_to_int(uv.x);
    let j = floor_to_int(uv.y);
    let x = uv.x - f32(i);
    let y = uv.y - f32(j);
    var nearest = 1e6;
    var second = 1e6;
    var stone = 0u;
    var near = vec2f(0.0);
    for (var k = 0; k < 25; k += 1) {
        let di = k % 5 - 2;
        let dj = k / 5 - 2;
        let row = u32(modulo(j + dj, i32(ny)));
        let h = cell(u32(modulo(i + di, i32(nx))), row, seed);
        let pushed = select(0.0, 0.5, row % 2u == 1u);
        let site_x = 0.25 + pushed + jitter * (rubble_draw(h, 1u) - 0.5) * 0.7 + f32(di);
        let site_y = 0.5 + jitter * (rubble_draw(h, 2u) - 0.5) * 0.8 + f32(dj);
        let slant = (rubble_draw(h, 3u) - 0.5) * 0.5 * jitter;
        // How much nearer it seems than it is.
        let weight = (rubble_draw(h, 4u) - 0.5) * 0.55 * unlike;
        let dx = x - site_x;
        let dy = y - site_y;
        let a = abs(dx - dy * slant);
        let b = abs(dy + dx * slant);
        let round = sqrt(a * a + b * b);
        let distance = round + (max(a, b) - round) * square - weight;
        if distance < nearest {
            second = nearest;
            nearest = distance;
            stone = h;
            near = vec2f(dx, dy);
        } else if distance < second {
            second = distance;
        }
    }
    let pitch_m = tile.size_m / cells;
    return Rubble(
        (second - nearest) * (pitch_m.y * 0.5),
        rubble_draw(stone, 5u),
        near.x * pitch_m.x,
        near.y * pitch_m.y,
    );
}
