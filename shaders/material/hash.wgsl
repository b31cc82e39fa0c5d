// Another random number for each id.

fn node_hash(at: Place, p: u32, id: f32) -> f32 {
    return unit(cell(bitcast<u32>(id), 77u, whole(p)));
}
