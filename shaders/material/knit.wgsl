// Plain knitting: columns of stitches, each a V of two yarns.

struct Knit {
    height: f32,
    id: f32,
    row: f32,
    along: f32,
    across: f32,
}

// Height, along and across of a leg at `x` from the column's middle (positive) and `y` below the course's middle, all in
// courses, `column` of them wide.
fn knit_leg(column: f32, yarn: f32, x: f32, y: f32) -> vec3f {
    let dx = -0.36 * column;
    let dy = 1.55;
    let long = sqrt(dx * dx + dy * dy);
    // Legs of one side lie a course apart: that much room each has across.
    let room = -dx / long;
    let down = vec2f(dx / long, dy / long);
    let aside = x - 0.25 * column;
    let along = (aside * down.x + y * down.y) / (long * 0.62);
    let across = (aside * down.y - y * down.x) / (room * 0.72 * yarn);
    let ends = along * along;
    let dome = 1.0 - across * across - ends * ends;
    var height = -1.0;
    if dome > 0.0 {
        // The foot of a stitch lies over the head of the next.
        height = sqrt(dome) * 0.72 + along * 0.16 + 0.16;
    }
    return vec3f(height, along, across);
}

fn node_knit(at: Place, p: u32, offset: vec2f) -> Knit {
    let nx = whole(p);
    let ny = whole(p + 1u);
    let seed = whole(p + 3u);
    let column = f32(ny) / f32(nx);
    let uv = moved(at, offset) * (vec2f(f32(nx), f32(ny)) / tile.size_m);
    let i = floor_to_int(uv.x);
    let j = floor_to_int(uv.y);
    let x = (uv.x - f32(i) - 0.5) * column;
    var best = vec3f(0.0);
    var course = j;
    for (var k = j - 1; k <= j + 1; k += 1) {
        let found = knit_leg(column, num(p + 2u), abs(x), uv.y - f32(k) - 0.5);
        if found.x > best.x {
            best = found;
            course = k;
        }
    }
    let row = u32(modulo(course, i32(ny)));
    return Knit(
        clamp(best.x, 0.0, 1.0),
        unit(cell(u32(modulo(i, i32(nx))), row, seed)),
        unit(cell(7u, row, ~seed)),
        best.y,
        select(best.z, -best.z, x < 0.0),
    );
}
