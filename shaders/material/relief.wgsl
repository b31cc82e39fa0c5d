// What follows from a height: normals and ambient occlusion.

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

// The table holds the scales.
fn node_occlusion(at: Place, p: u32, height: Plane, pyramid: u32) -> f32 {
    let strength = num(p + 1u);
    let table = whole(p + 2u);
    let here = sample(height, at.px);
    var hidden = 1.0;
    for (var k = 0u; k < u32(tables[table]) / 3u; k += 1u) {
        let scale = table + 1u + k * 3u;
        let around = surroundings(height, pyramid, scale, at.px);
        hidden += max((around - here) * (strength / tables[scale]), 0.0);
    }
    return 1.0 / hidden;
}
