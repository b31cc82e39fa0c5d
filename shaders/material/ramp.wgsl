// Gradient map and curve: straight lines from stop to stop. The table begins with how many numbers follow.

// How far x has come from one stop to the next.
fn piece(x: f32, stop: u32, next: u32) -> f32 {
    let start = tables[stop];
    return clamp((x - start) * (1.0 / max(tables[next] - start, 1e-6)), 0.0, 1.0);
}

fn node_ramp(at: Place, p: u32, x: f32) -> vec3f {
    let table = whole(p);
    let count = u32(tables[table]) / 4u;
    let first = table + 1u;
    var color = vec3f(tables[first + 1u], tables[first + 2u], tables[first + 3u]);
    for (var k = 1u; k < count; k += 1u) {
        let a = first + (k - 1u) * 4u;
        let b = a + 4u;
        let change = vec3f(
            tables[b + 1u] - tables[a + 1u],
            tables[b + 2u] - tables[a + 2u],
            tables[b + 3u] - tables[a + 3u],
        );
        color += piece(x, a, b) * change;
    }
    return color;
}

fn node_curve(at: Place, p: u32, x: f32) -> f32 {
    let table = whole(p);
    let count = u32(tables[table]) / 2u;
    let first = table + 1u;
    var value = tables[first + 1u];
    for (var k = 1u; k < count; k += 1u) {
        let a = first + (k - 1u) * 2u;
        value += piece(x, a, a + 2u) * (tables[a + 3u] - tables[a + 1u]);
    }
    return value;
}
