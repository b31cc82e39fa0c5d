// One of a few colours for each id. The table begins with how many numbers follow.

fn node_palette(at: Place, p: u32, id: f32) -> vec3f {
    let table = whole(p);
    let last = table + 1u + u32(tables[table]);
    var entry = table + 1u;
    for (var next = entry + 4u; next < last; next += 4u) {
        entry = select(entry, next, id >= tables[next]);
    }
    return vec3f(tables[entry + 1u], tables[entry + 2u], tables[entry + 3u]);
}
