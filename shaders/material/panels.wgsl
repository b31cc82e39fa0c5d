// Plates with round corners and bevelled rims.

struct Panels {
    height: f32,
    edge: f32,
    id: f32,
    x: f32,
    y: f32,
}

// Which part of a block of two a place is in, how far from its middle, and half of the part's extent, metres.
struct PanelsPart {
    part: u32,
    away: f32,
    half_m: f32,
}

fn panels_part(inside: f32, joined: bool, pitch: f32, gap_m: f32) -> PanelsPart {
    if joined {
        return PanelsPart(0u, (inside - 1.0) * pitch, pitch - gap_m * 0.5);
    }
    let second = inside >= 1.0;
    let away = (inside - select(0.5, 1.5, second)) * pitch;
    return PanelsPart(select(0u, 1u, second), away, (pitch - gap_m) * 0.5);
}

fn node_panels(at: Place, p: u32, offset: vec2f) -> Panels {
    let blocks = (max(vec2u(whole(p), whole(p + 1u)), vec2u(2u)) + 1u) / 2u;
    let pitch = tile.size_m / vec2f(2u * blocks);
    let gap_m = min(num(p + 3u), min(pitch.x, pitch.y) * 0.9);
    let seed = whole(p + 7u);
    let uv = moved(at, offset) / pitch;
    let i = floor_to_int(uv.x * 0.5);
    let j = floor_to_int(uv.y * 0.5);
    let column = u32(modulo(i, i32(blocks.x)));
    let row = u32(modulo(j, i32(blocks.y)));
    let h = cell(column, row, seed);
    // The lowest bit joins plates side by side, the next one those above one another.
    let joined = select(0u, 1u + mix32(h ^ 0x51edu) % 3u, unit(h) < num(p + 2u));
    let across = panels_part(uv.x - f32(i) * 2.0, (joined & 1u) == 1u, pitch.x, gap_m);
    let down = panels_part(uv.y - f32(j) * 2.0, (joined & 2u) == 2u, pitch.y, gap_m);
    let corner = min(num(p + 4u), min(across.half_m, down.half_m));
    let over_x = abs(across.away) - across.half_m + corner;
    let over_y = abs(down.away) - down.half_m + corner;
    let out_x = max(over_x, 0.0);
    let out_y = max(over_y, 0.0);
    let edge = corner - sqrt(out_x * out_x + out_y * out_y) - min(max(over_x, over_y), 0.0);
    let id = unit(cell(column * 2u + across.part, row * 2u + down.part, seed ^ 0x77u));
    let height = bevel(edge * (1.0 / max(num(p + 5u), 1e-6)), num(p + 6u));
    return Panels(height, edge, id, across.away, down.away);
}
