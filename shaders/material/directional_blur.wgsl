// A plane smeared along one direction. The table holds how far it reaches along U and V, in pixels, and how many places
// are averaged.

fn node_directional_blur(at: Place, p: u32, x: Plane) -> f32 {
    let table = whole(p + 2u) + 1u;
    let reach = vec2f(tables[table], tables[table + 1u]);
    let count = u32(tables[table + 2u]);
    var sum = 0.0;
    for (var k = 0u; k < count; k += 1u) {
        let along = (f32(k) + 0.5) / f32(count) - 0.5;
        let right = wrap(reach.x * along, tile.size);
        let down = wrap(reach.y * along, tile.size);
        sum += between(x, (at.px + vec2u(right.i, down.i)) % tile.size, vec2f(right.f, down.f));
    }
    return sum * (1.0 / f32(count));
}
