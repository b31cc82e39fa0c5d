// Flat or steep, and which way a slope looks.

// Metres per metre along U and V, measured over `span_m` and over two pixels at least.
fn slope_over(height: Plane, px: vec2u, span_m: f32) -> vec2f {
    let size = tile.size;
    let texel_m = tile.size_m / f32(size);
    let reach = clamp(u32(span_m / texel_m * 0.5 + 0.5), 1u, max(size / 2u, 1u));
    let per_m = 0.5 / (f32(reach) * texel_m);
    let ahead = (px + reach) % size;
    let behind = (px + size - reach) % size;
    let right = sample(height, vec2u(ahead.x, px.y)) - sample(height, vec2u(behind.x, px.y));
    let down = sample(height, vec2u(px.x, ahead.y)) - sample(height, vec2u(px.x, behind.y));
    return vec2f(steep(right * per_m), steep(down * per_m));
}

fn node_slope_mask(at: Place, p: u32, height: Plane) -> f32 {
    let per_deg = 1.0 / max(num(p + 2u), 0.1);
    let slope = slope_over(height, at.px, num(p + 3u));
    let angle_deg = turn_of(1.0, sqrt(slope.x * slope.x + slope.y * slope.y)) * 360.0;
    return hermite(1.0 - max(num(p) - angle_deg, angle_deg - num(p + 1u)) * per_deg);
}

// The table holds: the direction along U and V; the cosine at which the mask begins, and how fast it rises from there; and
// how fast it rises with the slope.
fn node_direction_mask(at: Place, p: u32, height: Plane) -> f32 {
    let table = whole(p + 4u) + 1u;
    let over = slope_over(height, at.px, num(p + 3u));
    let slope = sqrt(over.x * over.x + over.y * over.y);
    // Where the height rises along +U it looks the other way.
    let toward = -(over.x * tables[table] + over.y * tables[table + 1u]) / max(slope, 1e-12);
    let faces = hermite((toward - tables[table + 2u]) * tables[table + 3u]);
    return faces * hermite(slope * tables[table + 4u]);
}
