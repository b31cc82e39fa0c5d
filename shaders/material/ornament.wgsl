// Ornaments of cement tiles: figures that join across tiles into rings, stars and straps.

struct Ornament {
    figure: f32,
    accent: f32,
    edge: f32,
    id: f32,
    x: f32,
    y: f32,
}

fn ornament_away(a: f32, b: f32) -> f32 {
    return sqrt(a * a + b * b);
}

// Inside a band of that half width around zero.
fn ornament_band(at: f32, half: f32) -> f32 {
    return half - abs(at);
}

// A star of eight points: two squares, one on its corner.
fn ornament_star(a: f32, b: f32, reach: f32) -> f32 {
    return max(reach - a, reach - (a + b) * 0.70710678);
}

// Figure and accent in the eighth of a tile where 0 ≤ b ≤ a ≤ 0.5, in tiles.
fn ornament_figure(kind: u32, a: f32, b: f32) -> vec2f {
    let corner = ornament_away(0.5 - a, 0.5 - b);
    let away = ornament_away(a, b);
    switch kind {
        case 0u: {
            let rings = max(ornament_band(corner - 0.37, 0.055), ornament_band(corner - 0.25, 0.02));
            let middle = min(ornament_star(a, b, 0.15), away - 0.055);
            return vec2f(max(rings, middle), max(0.11 - corner, 0.03 - away));
        }
        case 1u: {
            // Circles around the middles of the sides overlap in four petals.
            let petal = min(0.5 - ornament_away(0.5 - a, b), 0.5 - ornament_away(a, 0.5 - b));
            let vein = min(ornament_band(a - b, 0.008), petal - 0.06);
            return vec2f(min(petal, -vein), max(0.09 - ornament_away(0.5 - a, b), 0.028 - away));
        }
        case 2u: {
            let large = ornament_star(a, b, 0.30);
            let inner = ornament_star(a, b, 0.23);
            return vec2f(
                max(min(large, -inner), ornament_star(0.5 - b, 0.5 - a, 0.10)),
                min(ornament_star(a, b, 0.14), away - 0.05),
            );
        }
        case 3u: {
            let foil = max(0.17 - ornament_away(a - 0.19, b), 0.20 - a);
            let ring = min(foil, 0.045 - foil);
            let diamond = 0.13 - (0.5 - a + 0.5 - b);
            return vec2f(
                max(ring, diamond),
                max(min(foil - 0.09, away - 0.04), ornament_band(corner - 0.24, 0.012)),
            );
        }
        default: {
            let straps = max(
                ornament_band((a + b) - 0.5, 0.06),
                min(ornament_band(a - 0.27, 0.035), 0.30 - b),
            );
            return vec2f(
                max(straps, 0.09 - a),
                max(0.10 - (0.5 - a + 0.5 - b), 0.035 - ornament_away(a - 0.17, b)),
            );
        }
    }
}

fn node_ornament(at: Place, p: u32, offset: vec2f) -> Ornament {
    let columns = whole(p);
    let seed = whole(p + 3u);
    let tile_m = tile.size_m / f32(columns);
    let uv = clamp(moved(at, offset) / tile_m, vec2f(-1e6), vec2f(1e6));
    let i = floor_to_int(uv.x);
    let j = floor_to_int(uv.y);
    let x = uv.x - f32(i) - 0.5;
    let y = uv.y - f32(j) - 0.5;
    let column = u32(modulo(i, i32(columns)));
    let row = u32(modulo(j, i32(columns)));
    var kind = whole(p + 1u);
    if unit(cell(column, row, seed ^ 3u)) < num(p + 2u) {
        kind = u32(unit(cell(column, row, seed ^ 5u)) * 5.0);
    }
    let a = max(abs(x), abs(y));
    let figure = ornament_figure(kind, a, min(abs(x), abs(y))) * tile_m;
    return Ornament(
        figure.x,
        figure.y,
        (0.5 - a) * tile_m,
        unit(cell(column, row, seed)),
        x * tile_m,
        y * tile_m,
    );
}
