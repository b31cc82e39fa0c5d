// A plane pushed along one direction. The table holds where `by` leads for each whole of it, in pixels.

fn node_directional_warp(at: Place, p: u32, x: Plane, by: Plane) -> f32 {
    let table = whole(p + 2u) + 1u;
    let far = sample(by, at.px);
    return bilinear(x, vec2f(at.px) + vec2f(far * tables[table], far * tables[table + 1u]));
}
