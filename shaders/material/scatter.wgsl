// Small shapes strewn over the tile, later ones on top. The table sorts them into square bins. It holds: how many bins
// lie side by side; where the shapes begin; per bin where its list begins, and at last where the last list ends; the lists
// of the shapes that may reach into each bin, the lowest first; ten numbers per shape. Places are counted from its first
// number on.

struct Scatter {
    cover: f32,
    id: f32,
    along: f32,
    across: f32,
    order: f32,
}

// Half width of a pebble along its length t, 0..1.
fn scatter_pebble(t: f32) -> f32 {
    let s = t * 2.0 - 1.0;
    return sqrt(max(1.0 - s * s, 0.0));
}

// Half a turn of a sine, by a parabola and its square.
fn scatter_arch(t: f32) -> f32 {
    let bow = t * 4.0 * (1.0 - t);
    return (bow * bow - bow) * 0.225 + bow;
}

// A stalk, then a leaf that is widest in its lower part.
fn scatter_leaf(t: f32) -> f32 {
    if t < 0.14 {
        return 0.07;
    }
    let root = sqrt(clamp((t - 0.14) * (1.0 / 0.86), 0.0, 1.0));
    return scatter_arch(root * sqrt(root));
}

// A blade of grass: wide at the foot, pointed.
fn scatter_blade(t: f32) -> f32 {
    let rest = max(1.0 - t, 0.0);
    // About rest^0.6.
    let taper = sqrt(rest) * (rest * 0.12 + 0.88);
    return taper * (scatter_arch(clamp(t, 0.0, 1.0)) * 0.4 + 0.6);
}

fn scatter_outline(shape: u32, t: f32) -> f32 {
    switch shape {
        case 0u: { return scatter_pebble(t); }
        case 1u: { return scatter_leaf(t); }
        case 2u: { return scatter_blade(t); }
        default: { return scatter_arch(t); }
    }
}

// The shape at `splat` seen from a pixel; no cover where it does not reach.
fn scatter_seen(shape: u32, splat: u32, px: vec2u) -> Scatter {
    let x = tables[splat];
    let right = tables[splat + 2u];
    let down = tables[splat + 3u];
    let per_length = tables[splat + 4u];
    let half_width = tables[splat + 5u];
    let bend = tables[splat + 6u];
    let reach = tables[splat + 7u];
    let edge = f32(tile.size);
    var dy = f32(px.y) + 0.5 - tables[splat + 1u];
    dy -= select(0.0, edge, dy * 2.0 > edge);
    dy += select(0.0, edge, dy * 2.0 < -edge);
    // What leaves the tile goes on at its other side; where it comes round to itself, the right end lies on top.
    let first = floor_to_int(x - reach);
    let last = floor_to_int(x + reach) + 1;
    let size = i32(tile.size);
    for (var column = last - modulo(last - i32(px.x), size); column >= first; column -= size) {
        let dx = f32(column) + 0.5 - x;
        let along = (dx * right + dy * down) * per_length + 0.5;
        if along >= 0.0 && along <= 1.0 {
            let across = dy * right - dx * down - (along * along - 0.33) * bend;
            let width = scatter_outline(shape, along) * half_width;
            if abs(across) < width {
                return Scatter(1.0, tables[splat + 8u], along, across / width, tables[splat + 9u]);
            }
        }
    }
    return Scatter(0.0, 0.0, 0.0, 0.0, 0.0);
}

fn node_scatter(at: Place, p: u32) -> Scatter {
    let shape = whole(p + 1u);
    let table = whole(p + 9u) + 1u;
    let bins = u32(tables[table]);
    let splats = table + u32(tables[table + 1u]);
    let bin = at.px * bins / tile.size;
    let list = table + 2u + bin.y * bins + bin.x;
    let first = u32(tables[list]);
    // From the highest down: the first that covers the pixel hides the others.
    for (var k = u32(tables[list + 1u]); k > first; k -= 1u) {
        let seen = scatter_seen(shape, splats + u32(tables[table + k - 1u]) * 10u, at.px);
        if seen.cover > 0.0 {
            return seen;
        }
    }
    return Scatter(0.0, 0.0, 0.0, 0.0, 0.0);
}
