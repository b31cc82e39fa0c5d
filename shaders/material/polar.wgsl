// Direction and distance of a place from a middle.

struct Polar {
    turn: f32,
    radius: f32,
}

// Angle in turns; the polynomial is Abramowitz and Stegun's 4.4.47, shortened.
fn turn_of(x: f32, y: f32) -> f32 {
    let a = abs(x);
    let b = abs(y);
    let t = min(a, b) / max(max(a, b), 1e-20);
    let s = t * t;
    let octant = ((s * -0.046496475 + 0.15931422) * s - 0.32762276) * s * t + t;
    let quarter = select(octant, 0.5 * PI - octant, b > a);
    let turns = select(quarter, PI - quarter, x < 0.0) * (1.0 / TAU);
    return select(turns, 1.0 - turns, y < 0.0);
}

fn node_polar(at: Place, p: u32, x: f32, y: f32) -> Polar {
    return Polar(turn_of(x, y), sqrt(x * x + y * y));
}
