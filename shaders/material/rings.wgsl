// Chain mail: rows of wire rings that lean by turns to the right and to the left.

struct Rings {
    edge: f32,
    height: f32,
    id: f32,
    x: f32,
    y: f32,
}

// What a pixel sees.
struct RingsHit {
    edge: f32,
    height: f32,
    ring: vec2i,
    place: vec2f,
}

fn node_rings(at: Place, p: u32, offset: vec2f) -> Rings {
    let nx = i32(whole(p));
    let ny = max(i32(whole(p + 1u)) / 2, 1) * 2;
    let pitch_m = tile.size_m / vec2f(f32(nx), f32(ny));
    let radius = pitch_m.x * num(p + 2u);
    let wire = radius * num(p + 3u);
    let lean = num(p + 4u);
    let rows = clamp(i32((radius + wire) / pitch_m.y + 0.5), 1, 8);
    let place_m = moved(at, offset);
    let squash = sqrt(1.0 + lean * lean);
    var hit = RingsHit(-radius, -lean * radius - wire, vec2i(0), vec2f(0.0));
    let middle = floor_to_int(place_m.y / pitch_m.y);
    for (var j = middle - rows; j <= middle + rows; j += 1) {
        let odd = f32(j & 1);
        let dy = place_m.y - (f32(j) + 0.5) * pitch_m.y;
        let u = place_m.x / pitch_m.x - odd * 0.5;
        let nearest = floor_to_int(u);
        let second = select(nearest - 1, nearest + 1, u - f32(nearest) > 0.5);
        for (var k = 0; k < 2; k += 1) {
            let i = select(nearest, second, k == 1);
            let dx = (u - f32(i) - 0.5) * pitch_m.x;
            let wide = dx * squash;
            let away = sqrt(wide * wide + dy * dy) - radius;
            let edge = wire - abs(away);
            if edge > 0.0 {
                let round = sqrt(max(wire * wire - away * away, 0.0));
                let height = (1.0 - 2.0 * odd) * lean * dx + round;
                if hit.edge <= 0.0 || height > hit.height {
                    hit = RingsHit(edge, height, vec2i(i, j), vec2f(wide / radius, dy / radius));
                }
            } else if hit.edge <= 0.0 && edge > hit.edge {
                hit.edge = edge;
            }
        }
    }
    let column = u32(modulo(hit.ring.x, nx));
    let row = u32(modulo(hit.ring.y, ny));
    let id = unit(cell(column, row, whole(p + 5u)));
    return Rings(hit.edge, hit.height, id, hit.place.x, hit.place.y);
}
