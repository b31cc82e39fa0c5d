// Cells around jittered points. Parameters: nx, ny, jitter, stagger, seed.

struct Voronoi {
    edge: f32,
    f1: f32,
    id: f32,
    x: f32,
    y: f32,
}

// A point in its cell, lengths in columns of the grid, and its hash.
struct Site {
    at: vec2f,
    hash: u32,
}

fn site(i: i32, j: i32, cells: vec2i, p: u32) -> Site {
    let row = turn(j, cells.y);
    let h = cell(u32(turn(i, cells.x)), u32(row), whole(p + 4u));
    let jitter = number(p + 2u);
    let stagger = select(0.0, number(p + 3u), cells.y % 2 == 0);
    let moved = select(0.0, stagger, row % 2 == 1);
    let x = 0.5 + moved * 0.999 + jitter * (unit(h) - 0.5) * select(1.0, 0.5, stagger > 0.0);
    let y = 0.5 + jitter * (unit(mix32(h ^ 0x12345679u)) - 0.5);
    return Site(vec2f(x, y * f32(cells.x) / f32(cells.y)), mix32(h ^ 0x77u));
}

fn op_voronoi(px: vec2f, p: u32, offset: vec2f) -> Voronoi {
    let cells = vec2i(i32(whole(p)), i32(whole(p + 1u)));
    let aspect = f32(cells.x) / f32(cells.y);
    let at = in_cells(px, vec2f(cells), offset);
    let first = floor(at);
    let here = (at - first) * vec2f(1.0, aspect);
    let i = vec2i(first);
    var ways: array<vec2f, 25>;
    var best = 0;
    var least = 1e30;
    var hash = 0u;
    for (var k = 0; k < 25; k++) {
        let step = vec2i(k % 5 - 2, k / 5 - 2);
        if abs(step.x) == 2 && abs(step.y) == 2 {
            ways[k] = vec2f(1e9);
            continue;
        }
        let found = site(i.x + step.x, i.y + step.y, cells, p);
        let way = found.at + vec2f(step) * vec2f(1.0, aspect) - here;
        ways[k] = way;
        let squared = dot(way, way);
        if squared < least {
            least = squared;
            best = k;
            hash = found.hash;
        }
    }
    var edge = 1e30;
    for (var k = 0; k < 25; k++) {
        let apart = ways[k] - ways[best];
        if k != best && ways[k].x < 1e8 {
            edge = min(edge, (dot(ways[k], ways[k]) - least) * 0.5 / max(length(apart), 1e-9));
        }
    }
    let column_m = canvas.size_m / f32(cells.x);
    let way = -ways[best] * column_m;
    return Voronoi(edge * column_m, sqrt(least) * column_m, unit(hash), way.x, way.y);
}
