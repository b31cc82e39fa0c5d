// Reads a finished plane at a displaced place.

fn node_warp(at: Place, p: u32, x: Plane, by: Plane) -> f32 {
    let per_m = f32(tile.size) / tile.size_m;
    let dx = load(by.slot, at.px);
    let dy = load(by.slot + 1u, at.px);
    return bilinear(x, vec2f(at.px) + vec2f(dx, dy) * per_m);
}
