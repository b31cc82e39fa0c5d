// Blocks that meet in points: chevron parquet, its bands along V.

struct Chevron {
    edge: f32,
    id: f32,
    x: f32,
    y: f32,
    turned: f32,
    turn: vec2f,
}

const CHEVRON_DIAGONAL = 0.70710678;

fn node_chevron(at: Place, p: u32) -> Chevron {
    let bands = (whole(p) + 1u) / 2u * 2u;
    let rows = whole(p + 1u);
    let band_m = tile.size_m / f32(bands);
    let row_m = tile.size_m / f32(rows);
    let band = min(u32(at.m.x / band_m), bands - 1u);
    let inside_m = at.m.x - f32(band) * band_m;
    let rises = band % 2u == 1u;
    // Blocks lie at 45°: one metre along the band moves them one metre along V.
    let slid_m = select(inside_m, band_m - inside_m, rises);
    let v = (at.m.y - slid_m) / row_m + f32(rows) * 64.0;
    let row = u32(v);
    let across = v - f32(row);
    let ends = min(inside_m, band_m - inside_m);
    let sides = min(across, 1.0 - across) * row_m * CHEVRON_DIAGONAL;
    return Chevron(
        min(ends, sides),
        unit(cell(band, row % rows, whole(p + 2u))),
        (inside_m / band_m - 0.5) * band_m / CHEVRON_DIAGONAL,
        (across - 0.5) * row_m * CHEVRON_DIAGONAL,
        select(0.0, 1.0, rises),
        // A tiling noise read at (x ± y, y ∓ x) keeps tiling.
        select(vec2f(at.m.y, -at.m.x), vec2f(-at.m.y, at.m.x), rises),
    );
}
