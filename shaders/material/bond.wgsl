// Rectangles laid in rows. Parameters: columns, rows, shift, shift_random, jitter_x, jitter_y, seed.

struct Bond {
    edge: f32,
    id: f32,
    x: f32,
    y: f32,
    half_x: f32,
    half_y: f32,
}

fn course_border(j: i32, p: u32) -> f32 {
    let k = u32(turn(j, i32(whole(p + 1u))));
    return f32(j) + number(p + 5u) * (unit(cell(k, 1u, whole(p + 6u))) * 2.0 - 1.0);
}

fn brick_border(i: i32, course: u32, p: u32) -> f32 {
    let k = u32(turn(i, i32(whole(p))));
    return f32(i) + number(p + 4u) * (unit(cell(k, course + 1000u, whole(p + 6u))) * 2.0 - 1.0);
}

fn op_bond(px: vec2f, p: u32, offset: vec2f) -> Bond {
    let cells = vec2f(number(p), number(p + 1u));
    let at = in_cells(px, cells, offset);
    var j = i32(floor(at.y));
    if at.y < course_border(j, p) { j -= 1; } else if at.y >= course_border(j + 1, p) { j += 1; }
    let course = u32(turn(j, i32(cells.y)));
    let seed = whole(p + 6u);
    let u = at.x + number(p + 2u) * f32(course) + number(p + 3u) * unit(cell(course, 3u, seed));
    var i = i32(floor(u));
    if u < brick_border(i, course, p) { i -= 1; } else if u >= brick_border(i + 1, course, p) { i += 1; }
    let id = unit(cell(u32(turn(i, i32(cells.x))), course, seed ^ 0x5bd1u));
    let brick_m = canvas.size_m / cells;
    let near = (vec2f(u - brick_border(i, course, p), at.y - course_border(j, p))) * brick_m;
    let far = (vec2f(brick_border(i + 1, course, p) - u, course_border(j + 1, p) - at.y)) * brick_m;
    let edge = min(min(near.x, far.x), min(near.y, far.y));
    let middle = (near - far) * 0.5;
    let half = (near + far) * 0.5;
    return Bond(edge, id, middle.x, middle.y, half.x, half.y);
}
