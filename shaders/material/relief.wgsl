// What follows from a height: normals and ambient occlusion.

// A slope; flat where the height has overflowed.
fn steep(slope: f32) -> f32 {
    return select(0.0, slope, abs(slope) < 1e6);
}

fn node_normal(at: Place, p: u32, height: Plane) -> vec3f {
    let scale = num(p) * f32(tile.size) / tile.size_m * 0.5;
    let last = tile.size - 1u;
    let px = at.px;
    let right = vec2u(after(px.x, tile.size), px.y);
    let left = vec2u(select(px.x - 1u, last, px.x == 0u), px.y);
    let down = vec2u(px.x, after(px.y, tile.size));
    let up = vec2u(px.x, select(px.y - 1u, last, px.y == 0u));
    // Rows run down, +Y runs up.
    let dx = steep((sample(height, left) - sample(height, right)) * scale);
    let dy = steep((sample(height, down) - sample(height, up)) * scale);
    return vec3f(dx, dy, 1.0) * (1.0 / sqrt(dx * dx + dy * dy + 1.0));
}

// The mean of three by three pixels.
fn mean_around(height: Plane, px: vec2u) -> f32 {
    var sum = 0.0;
    for (var k = 0u; k < 9u; k += 1u) {
        sum += sample(height, (px + vec2u(k % 3u, k / 3u) + tile.size - 1u) % tile.size);
    }
    return sum * (1.0 / 9.0);
}

// A blurred height that is `step` times smaller, from number `first` of the plane at `slot`.
fn widened(slot: u32, first: u32, step: u32, px: vec2u) -> f32 {
    let size = tile.size / step;
    let at = (vec2f(px) + 0.5) / f32(step) - 0.5;
    let x = wrap(at.x, size);
    let y = wrap(at.y, size);
    let x1 = after(x.i, size);
    let above = first + y.i * size;
    let below = first + after(y.i, size) * size;
    let a = load_at(slot, above + x.i);
    let b = load_at(slot, above + x1);
    let c = load_at(slot, below + x.i);
    let d = load_at(slot, below + x1);
    let near = a + (c - a) * y.f;
    return near + (b + (d - b) * y.f - near) * x.f;
}

// The table holds for each scale: its radius in metres, where in the plane `pyramid` it begins, and how many times
// smaller it is (0: the height itself is read).
fn node_occlusion(at: Place, p: u32, height: Plane, pyramid: u32) -> f32 {
    let strength = num(p + 1u);
    let table = whole(p + 2u);
    let here = sample(height, at.px);
    var hidden = 1.0;
    for (var k = 0u; k < u32(tables[table]) / 3u; k += 1u) {
        let scale = table + 1u + k * 3u;
        let step = u32(tables[scale + 2u]);
        var around = 0.0;
        if step == 0u {
            around = mean_around(height, at.px);
        } else {
            around = widened(pyramid, u32(tables[scale + 1u]), step, at.px);
        }
        hidden += max((around - here) * (strength / tables[scale]), 0.0);
    }
    return 1.0 / hidden;
}
