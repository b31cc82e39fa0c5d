// Direction and distance of a place from a middle.

struct Polar {
    turn: f32,
    radius: f32,
}

fn node_polar(at: Place, p: u32, x: f32, y: f32) -> Polar {
    return Polar(turn_of(x, y), sqrt(x * x + y * y));
}
