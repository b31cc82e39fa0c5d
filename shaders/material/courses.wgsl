// Bricklayers' bonds of stretchers and headers: running, stack, Flemish, English.

struct Courses {
    edge: f32,
    id: f32,
    x: f32,
    y: f32,
    header: f32,
}

// How far the start of brick i (part 0) or of its header (part 1) strays.
fn courses_stray(p: u32, i: i32, bricks: u32, row: u32, part: u32) -> f32 {
    let h = cell(u32(modulo(i, i32(bricks))), row * 2u + part, whole(p + 4u) ^ 0x51u);
    return (unit(h) * 2.0 - 1.0) * num(p + 3u);
}

fn courses_start(p: u32, i: i32, bricks: u32, row: u32) -> f32 {
    return f32(i) + courses_stray(p, i, bricks, row, 0u);
}

fn node_courses(at: Place, p: u32, offset: vec2f) -> Courses {
    let kind = whole(p + 2u);
    let rows = select((whole(p + 1u) + 1u) / 2u * 2u, whole(p + 1u), kind == 1u);
    let row_m = tile.size_m / f32(rows);
    let place_m = moved(at, offset);
    let v = clamp(place_m.y / row_m, -1e6, 1e6);
    let line = floor_to_int(v);
    let row = u32(modulo(line, i32(rows)));
    // How this course is laid: bricks per tile, how far it is moved, and where in each brick a header begins.
    let odd = row % 2u == 1u;
    var bricks = whole(p);
    var stretcher = 1.0;
    let english = kind == 3u && odd;
    if english {
        bricks *= 2u;
    }
    let split = kind == 2u;
    if split {
        stretcher = 2.0 / 3.0;
    }
    let brick_m = tile.size_m / f32(bricks);
    let u = clamp(place_m.x / brick_m, -1e6, 1e6) + select(0.0, 0.5, odd && kind != 1u);
    let first = floor_to_int(u);
    var i = first;
    if u < courses_start(p, first, bricks, row) {
        i = first - 1;
    } else if u >= courses_start(p, first + 1, bricks, row) {
        i = first + 1;
    }
    var low = courses_start(p, i, bricks, row);
    var high = courses_start(p, i + 1, bricks, row);
    var ends = english;
    if split {
        let middle = f32(i) + stretcher + courses_stray(p, i, bricks, row, 1u);
        ends = u >= middle;
        if ends {
            low = middle;
        } else {
            high = middle;
        }
    }
    let column = u32(modulo(i, i32(bricks))) * 2u + select(0u, 1u, ends);
    let left = (u - low) * brick_m;
    let right = (high - u) * brick_m;
    let top = (v - f32(line)) * row_m;
    let bottom = (f32(line) + 1.0 - v) * row_m;
    return Courses(
        min(min(left, right), min(top, bottom)),
        unit(cell(column, row, whole(p + 4u))),
        (left - right) * 0.5,
        (top - bottom) * 0.5,
        select(0.0, 1.0, ends),
    );
}
