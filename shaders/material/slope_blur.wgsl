// A plane smeared down the slopes of a height.

// The way down from the pixel nearest to a place: the part of the unit normal that lies in the plane.
fn slope_blur_fall(height: Plane, place: vec2f) -> vec2f {
    let last = tile.size - 1u;
    let px = vec2u(wrap(place.x + 0.5, tile.size).i, wrap(place.y + 0.5, tile.size).i);
    let before = select(px - 1u, vec2u(last), px == vec2u(0u));
    let right_px = after(px.x, tile.size);
    let down_px = after(px.y, tile.size);
    let per_m = 0.5 * f32(tile.size) / tile.size_m;
    let across = sample(height, vec2u(before.x, px.y)) - sample(height, vec2u(right_px, px.y));
    let along = sample(height, vec2u(px.x, before.y)) - sample(height, vec2u(px.x, down_px));
    let right = steep(across * per_m);
    let down = steep(along * per_m);
    return vec2f(right, down) * (1.0 / sqrt(right * right + down * down + 1.0));
}

fn node_slope_blur(at: Place, p: u32, x: Plane, height: Plane) -> f32 {
    let steps = max(whole(p + 1u), 1u);
    let step_px = num(p) * f32(tile.size) / (tile.size_m * f32(steps));
    let mode = whole(p + 2u);
    var place = vec2f(at.px);
    var sum = sample(x, at.px);
    for (var k = 0u; k < steps; k += 1u) {
        place += slope_blur_fall(height, place) * step_px;
        let seen = bilinear(x, place);
        switch mode {
            case 0u: { sum += seen; }
            case 1u: { sum = min(sum, seen); }
            default: { sum = max(sum, seen); }
        }
    }
    return select(sum, sum * (1.0 / (f32(steps) + 1.0)), mode == 0u);
}
