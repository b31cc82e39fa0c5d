// A displacement to the place that a repeated, mirrored, then turned and moved picture shows.

fn node_transform(at: Place, p: u32, offset: vec2f) -> vec2f {
    let mirror = whole(p + 3u);
    let flip = vec2f(select(1.0, -1.0, (mirror & 1u) == 1u), select(1.0, -1.0, (mirror & 2u) == 2u));
    let per_px = 1.0 / f32(tile.size);
    let here = vec2f(at.px) * per_px + 0.5 * per_px;
    let tiles = clamp(offset / tile.size_m, vec2f(-1e4), vec2f(1e4));
    let uv = here + tiles - vec2f(num(p + 4u), num(p + 5u));
    var way = uv;
    switch whole(p) {
        case 0u: {}
        case 1u: { way = vec2f(uv.y, -uv.x); }
        case 2u: { way = -uv; }
        default: { way = vec2f(-uv.y, uv.x); }
    }
    let to = way * (vec2f(num(p + 1u), num(p + 2u)) * flip);
    let inside = vec2f(to.x - f32(floor_to_int(to.x)), to.y - f32(floor_to_int(to.y)));
    return (inside - here) * tile.size_m;
}
