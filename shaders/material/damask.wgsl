// A pomegranate ornament between ogee vines in half-drop repeat. The table holds one column of it: metres inside and
// part, 193 samples across and 321 down.

struct Damask {
    edge: f32,
    part: f32,
}

const DAMASK_WIDE = 192u;
const DAMASK_TALL = 320u;

fn node_damask(at: Place, p: u32, offset: vec2f) -> Damask {
    let columns = max(whole(p) / 2u, 1u) * 2u;
    let per_m = vec2f(f32(columns), f32(whole(p + 1u))) / tile.size_m;
    let place_m = moved(at, offset);
    let across = place_m.x * per_m.x * 0.5;
    let v = place_m.y * per_m.y;
    // Each second column is the mirror of the one before.
    let u = 1.0 - abs((across - f32(floor_to_int(across))) * 2.0 - 1.0);
    let x = u * f32(DAMASK_WIDE);
    let y = (v - f32(floor_to_int(v))) * f32(DAMASK_TALL);
    let i = min(u32(x), DAMASK_WIDE - 1u);
    let j = min(u32(y), DAMASK_TALL - 1u);
    let fx = x - f32(i);
    let fy = y - f32(j);
    let above = whole(p + 2u) + 1u + (j * (DAMASK_WIDE + 1u) + i) * 2u;
    let below = above + (DAMASK_WIDE + 1u) * 2u;
    let top = tables[above] + (tables[above + 2u] - tables[above]) * fx;
    let bottom = tables[below] + (tables[below + 2u] - tables[below]) * fx;
    return Damask(top + (bottom - top) * fy, tables[above + 1u]);
}
